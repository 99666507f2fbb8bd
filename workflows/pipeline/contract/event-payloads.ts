import { z } from 'zod';
import { uuid } from '../../platform/contract-kit';
import type { GraphEventType } from '../event-names';
import { IMPORT_SOURCES } from '../names';
import {
  blobRef,
  column,
  frame,
  graphEdge,
  graphNode,
  nodeBody,
  nodeKind,
  nodeTest,
  position,
  projectFile,
  projectSettings,
  sha256,
} from './graph-model';

/** `name` is the node's name as it was then, for the line of the timeline. */
const ofNode = { nodeId: uuid, name: z.string() };
const ofColumn = { ...ofNode, column: z.string() };
/** Only the keys that changed; a key that was or is not there is null. */
const values = z.record(z.string(), z.unknown());
const fileEdited = z.object({ path: z.string(), before: blobRef, after: blobRef });
const version = z.number().int();
/** Events as they lie inside another one that made them. */
const nested = z.array(z.object({ type: z.string(), payload: z.record(z.string(), z.unknown()) }));
const history = z.object({ targetCommandId: uuid, changes: nested });

/** Payload of each graph event at version 1, each with enough to build its inverse. */
export const graphPayloads = {
  'pipeline.created': z.object({ name: z.string(), settings: projectSettings }),
  'pipeline.renamed': z.object({ before: z.string(), after: z.string() }),
  'pipeline.settings_edited': z.object({ before: projectSettings.partial(), after: projectSettings.partial() }),
  'pipeline.archived': z.object({}),
  'pipeline.restored': z.object({}),
  'pipeline.imported': z.object({ source: z.enum(IMPORT_SOURCES), sha256, nodes: version, files: version }),
  'graph.restored': z.object({ toVersion: version, changes: nested }),
  'node.added': z.object({ node: graphNode }),
  'node.renamed': z.object({ nodeId: uuid, kind: nodeKind, before: z.string(), after: z.string() }),
  'node.removed': z.object({ node: graphNode, edges: z.array(graphEdge) }),
  'node.moved': z.object({ ...ofNode, before: position, after: position }),
  'node.refiled': z.object({ ...ofNode, before: z.string(), after: z.string() }),
  'node.described': z.object({ ...ofNode, before: z.string().nullable(), after: z.string().nullable() }),
  /** `because` says that the edit followed from a rename of a node it refers to. */
  'node.sql_edited': z.object({
    ...ofNode,
    before: nodeBody.nullable(),
    after: nodeBody.nullable(),
    because: z.literal('rename').optional(),
  }),
  'node.config_edited': z.object({ ...ofNode, before: values, after: values }),
  'column.added': z.object({ ...ofNode, column, index: version }),
  'column.edited': z.object({ ...ofColumn, before: column.partial(), after: column.partial() }),
  'column.removed': z.object({ ...ofNode, column, index: version }),
  'column.reordered': z.object({ ...ofNode, before: z.array(z.string()), after: z.array(z.string()) }),
  'test.added': z.object({ ...ofNode, test: nodeTest }),
  'test.edited': z.object({
    ...ofNode,
    testId: uuid,
    test: z.string(),
    before: nodeTest.partial(),
    after: nodeTest.partial(),
  }),
  'test.removed': z.object({ ...ofNode, test: nodeTest }),
  'edge.connected': z.object({ edge: graphEdge, from: z.string(), to: z.string() }),
  'edge.disconnected': z.object({ edge: graphEdge, from: z.string(), to: z.string() }),
  'macro.added': z.object({ file: projectFile }),
  'macro.edited': fileEdited,
  'macro.removed': z.object({ file: projectFile }),
  'file.added': z.object({ file: projectFile }),
  'file.edited': fileEdited,
  'file.removed': z.object({ file: projectFile }),
  'frame.added': z.object({ frame }),
  'frame.edited': z.object({ frameId: uuid, before: frame.partial(), after: frame.partial() }),
  'frame.removed': z.object({ frame }),
  'history.undone': history,
  'history.redone': history,
  'snapshot.taken': z.object({ ofVersion: version, stateSha256: sha256, label: z.string() }),
} as const satisfies Record<GraphEventType, z.ZodObject>;

type Payloads = { [T in GraphEventType]: z.output<(typeof graphPayloads)[T]> };

/** A change of the graph as the stream keeps it, without its envelope. */
export type GraphEvent = { [T in GraphEventType]: { readonly type: T; readonly payload: Payloads[T] } }[GraphEventType];
export type GraphEventOf<T extends GraphEventType> = Extract<GraphEvent, { type: T }>;

/** Every payload also says which command it belongs to and which keys it touches, such as `node/<id>/sql`. */
export const commandFields = { commandId: uuid, touches: z.array(z.string()) };
