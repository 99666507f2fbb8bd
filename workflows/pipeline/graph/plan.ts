import type { Change } from '../contract/changes';
import type { GraphEvent } from '../contract/event-payloads';
import type { GraphState } from '../contract/graph-model';
import type { PipelineErrorCode } from '../errors';
import { GraphRefusal, openDraft, type Draft, type DraftEnv } from './draft';
import { followSql } from './edges';
import { assertInvariants } from './invariants';
import { planChange } from './plan-changes';
import { planInverse } from './plan-inverse';
import { planRestore } from './plan-restore';
import { hasSql } from './state';

/** `texts`: what the events refer to by hash and may not be kept yet. */
export type Planned = {
  readonly ok: true;
  readonly state: GraphState;
  readonly events: readonly GraphEvent[];
  readonly texts: ReadonlyMap<string, string>;
};
export type Refused = {
  readonly ok: false;
  readonly code: PipelineErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
};
export type Plan = Planned | Refused;

const plan = (state: GraphState, env: DraftEnv, work: (draft: Draft) => void): Plan => {
  const draft = openDraft(state, env);
  try {
    work(draft);
    followSql(draft);
    assertInvariants(draft.state);
  } catch (error) {
    if (error instanceof GraphRefusal) return { ok: false, code: error.code, details: error.details };
    throw error;
  }
  return { ok: true, state: draft.state, events: draft.events, texts: draft.texts };
};

/** What the changes come to on this graph, or why they are refused: all of them or none. */
export const check = (state: GraphState, changes: readonly Change[], env: DraftEnv): Plan =>
  plan(state, env, (draft) => {
    for (const [index, change] of changes.entries()) {
      try {
        planChange(draft, change);
      } catch (error) {
        if (!(error instanceof GraphRefusal) || error.code !== 'PIPE_001') throw error;
        const field = `changes.${index}.${String(error.details['field'])}`;
        throw new GraphRefusal('PIPE_001', { ...error.details, field });
      }
    }
  });

/** The opposite of the events, computed against the graph as it is now. */
export const inverse = (state: GraphState, events: readonly GraphEvent[], env: DraftEnv): Plan =>
  plan(state, env, (draft) => planInverse(draft, events));

/** What makes the graph equal an earlier one. */
export const restore = (state: GraphState, then: GraphState, env: DraftEnv): Plan =>
  plan(state, env, (draft) => planRestore(draft, then));

type Renaming = { readonly type: string; readonly payload?: unknown };
const renames = ({ type, payload }: Renaming): boolean =>
  type === 'node.renamed' ||
  ((payload as { changes?: readonly Renaming[] } | undefined)?.changes?.some(renames) ?? false);

/** Hashes of the texts that working on these changes or events may read: a rename rewrites the SQL of others. */
export const needsTexts = (state: GraphState, work: readonly Renaming[]): string[] => {
  if (!work.some(renames)) return [];
  const bodies = Object.values(state.nodes).flatMap((node) => [
    ...(hasSql(node) ? [node.body] : []),
    ...node.tests.map(({ body }) => body),
  ]);
  const mentioned = JSON.stringify(work).match(/\b[0-9a-f]{64}\b/g) ?? [];
  return [...new Set([...bodies.flatMap((body) => body?.sha256 ?? []), ...mentioned])];
};
