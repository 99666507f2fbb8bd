import type { GraphEvent } from '../contract/event-payloads';
import type { GraphNode, GraphState, NodeBody, NodeKind } from '../contract/graph-model';
import type { PipelineErrorCode } from '../errors';
import { NAME_PATTERN, SEED_MAX_BYTES, SQL_KINDS, SQL_MAX_BYTES } from '../names';
import { apply } from './apply';
import { byteLength, sha256Of } from './canonical';
import { readJinja } from './jinja';

/** The graph says no: a code of PIPELINE_ERRORS and its details. Nothing is kept of the command. */
export class GraphRefusal extends Error {
  constructor(
    readonly code: PipelineErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

export type DraftEnv = {
  readonly newId: () => string;
  /** Text kept by its hash. @throws when it was not read beforehand, see `needsTexts`. */
  readonly textOf: (sha256: string) => string;
};

/** A command under way: the state as it would be, the events that lead there, and texts that are not kept yet. */
export type Draft = {
  state: GraphState;
  readonly events: GraphEvent[];
  readonly texts: Map<string, string>;
  readonly env: DraftEnv;
};

export const openDraft = (state: GraphState, env: DraftEnv): Draft => ({ state, events: [], texts: new Map(), env });

export const emit = (draft: Draft, event: GraphEvent): void => {
  draft.state = apply(draft.state, event);
  draft.events.push(event);
};

/** @throws GraphRefusal PIPE_001 */
export const refuseField = (field: string, constraint: string): never => {
  throw new GraphRefusal('PIPE_001', { field, constraint });
};

/** @throws GraphRefusal PIPE_001 */
export const nodeIn = (draft: Draft, id: string, field = 'nodeId'): GraphNode =>
  draft.state.nodes[id] ?? refuseField(field, `${id} is no node of this graph`);

export const assertName = (name: string, field = 'name'): void => {
  if (!NAME_PATTERN.test(name)) refuseField(field, `"${name}" must be small letters, digits and _, at most 63`);
};

export const textIn = (draft: Draft, sha256: string): string => draft.texts.get(sha256) ?? draft.env.textOf(sha256);

/** Keeps the text and says what is in it. */
export const keepText = (draft: Draft, text: string): { sha256: string; sizeBytes: number } => {
  const sha256 = sha256Of(text);
  draft.texts.set(sha256, text);
  return { sha256, sizeBytes: byteLength(text) };
};

/** Body of a node or singular test. @throws GraphRefusal PIPE_001 */
export const bodyOf = (draft: Draft, kind: NodeKind, text: string | null, field = 'sql'): NodeBody | null => {
  if (text === null) return null;
  const isSql = SQL_KINDS.includes(kind);
  if (!isSql && kind !== 'SEED') return refuseField(field, `a ${kind.toLowerCase()} has no SQL`);
  const maxBytes = isSql ? SQL_MAX_BYTES : SEED_MAX_BYTES;
  const kept = keepText(draft, text);
  if (kept.sizeBytes > maxBytes) refuseField(field, `must be at most ${maxBytes} bytes`);
  if (!isSql) return { ...kept, calls: [], problems: [] };
  const { calls, problems } = readJinja(text);
  return { ...kept, calls: calls.map(({ spans: _spans, ...call }) => call), problems: [...problems] };
};
