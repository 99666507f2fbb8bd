import { z } from 'zod';
import { defineOperation, idParams, uuid } from '../../platform/contract-kit';
import { appendBody } from './changes';
import {
  appendAnswer,
  graphBody,
  graphDiff,
  historyState,
  nodeBodyAnswer,
  nodeHistory,
  snapshot,
} from './graph-answers';
import { issue } from './graph-model';

const tag = 'Pipeline graph';
const read = { tag, idempotency: 'none', permission: 'pipeline.view' } as const;
const write = { tag, idempotency: 'key', permission: 'pipeline.edit' } as const;
const INCLUDES = ['columns', 'sql', 'issues'] as const;
/** A version, a time, a deployment's id, or the label of a snapshot. */
const at = z.string().min(1).max(100);
const include = z
  .string()
  .max(100)
  .default('issues')
  .transform((list) => list.split(',').filter((part) => part !== ''))
  .pipe(z.array(z.enum(INCLUDES)));
const graphQuery = { at: at.optional(), include };
const nodeParams = z.object({ id: uuid, nodeId: uuid });
/** Which pipeline a short route means; may be left out where there is one, or named by `X-Pipeline-Id`. */
export const pipelineQuery = { pipelineId: uuid.optional() };
const REFUSALS = ['PIPE_001', 'PIPE_002', 'PIPE_003', 'PIPE_004', 'PIPE_005', 'PIPE_008', 'PIPE_009'];

const undoBody = z
  .strictObject({
    /** `all` also undoes what others did to the same since, newest first. */
    scope: z.enum(['mine', 'all']).default('mine'),
    /** Group of the undo itself. */
    commandId: uuid,
  })
  .meta({ id: 'UndoCommand' });

const append = {
  ...write,
  method: 'post',
  body: appendBody,
  responses: { 201: appendAnswer },
  errors: REFUSALS,
} as const;
const graph = { ...read, method: 'get', responses: { 200: graphBody }, errors: ['PIPE_009'] } as const;

export const graphOperations = {
  appendPipelineEvents: defineOperation({
    ...append,
    path: '/pipelines/:id/events',
    summary: 'Edit the graph: all changes or none, on the version they were made on',
    params: idParams,
  }),
  appendEvents: defineOperation({
    ...append,
    path: '/events',
    summary: 'Short form of POST /pipelines/:id/events',
    query: z.strictObject(pipelineQuery),
  }),
  getPipelineGraph: defineOperation({
    ...graph,
    path: '/pipelines/:id/graph',
    summary: 'The graph now, or as of a version, a time or a label',
    params: idParams,
    query: z.strictObject(graphQuery),
  }),
  getGraph: defineOperation({
    ...graph,
    path: '/graph',
    summary: 'Short form of GET /pipelines/:id/graph',
    query: z.strictObject({ ...graphQuery, ...pipelineQuery }),
  }),
  diffPipelineGraph: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/graph/diff',
    summary: 'What differs between two versions',
    params: idParams,
    query: z.strictObject({ from: at, to: at.optional() }),
    responses: { 200: graphDiff },
    errors: ['PIPE_009'],
  }),
  checkPipeline: defineOperation({
    ...read,
    method: 'post',
    path: '/pipelines/:id/check',
    summary: 'Open issues of the graph',
    params: idParams,
    body: z.strictObject({ at: at.optional() }),
    responses: { 200: z.object({ version: z.number().int(), issues: z.array(issue) }) },
    errors: ['PIPE_009'],
  }),
  getPipelineHistory: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/history',
    summary: 'Which of the caller’s own commands undo and redo would take',
    params: idParams,
    responses: { 200: historyState },
    errors: [],
  }),
  undoPipeline: defineOperation({
    ...write,
    method: 'post',
    path: '/pipelines/:id/undo',
    summary: 'Take back the caller’s latest command, leaving what others did since',
    params: idParams,
    body: undoBody,
    responses: { 201: appendAnswer },
    errors: [...REFUSALS, 'PIPE_006', 'PIPE_007'],
  }),
  redoPipeline: defineOperation({
    ...write,
    method: 'post',
    path: '/pipelines/:id/redo',
    summary: 'Do again what the caller undid last',
    params: idParams,
    body: z.strictObject({ commandId: uuid }).meta({ id: 'RedoCommand' }),
    responses: { 201: appendAnswer },
    errors: [...REFUSALS, 'PIPE_006', 'PIPE_007'],
  }),
  restorePipelineGraph: defineOperation({
    ...write,
    method: 'post',
    path: '/pipelines/:id/restore',
    summary: 'Make the graph what it was at an earlier version, as a new version',
    params: idParams,
    body: z
      .strictObject({ version: z.number().int().min(1), expectedVersion: z.number().int().min(1), commandId: uuid })
      .meta({ id: 'RestoreGraphCommand' }),
    responses: { 201: appendAnswer },
    errors: REFUSALS,
  }),
  takePipelineSnapshot: defineOperation({
    ...write,
    method: 'post',
    path: '/pipelines/:id/snapshots',
    summary: 'Give the present version a label',
    params: idParams,
    body: z
      .strictObject({
        label: z
          .string()
          .trim()
          .min(1)
          .max(80)
          .regex(/^(?!\d{4}-\d{2}-\d{2})(?=.*\D)/, 'must be neither a number nor a date'),
        commandId: uuid,
      })
      .meta({ id: 'TakeSnapshotCommand' }),
    responses: { 201: snapshot },
    errors: ['PIPE_004'],
  }),
  listPipelineSnapshots: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/snapshots',
    summary: 'Labelled versions, newest first',
    params: idParams,
    responses: { 200: z.object({ items: z.array(snapshot) }) },
    errors: [],
  }),
  getPipelineNode: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/nodes/:nodeId',
    summary: 'One node with its SQL, neighbours and issues',
    params: nodeParams,
    query: z.strictObject({ at: at.optional() }),
    responses: { 200: nodeBodyAnswer },
    errors: ['PIPE_009'],
  }),
  getPipelineNodeHistory: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/nodes/:nodeId/history',
    summary: 'What was done to a node, and who wrote each line of its SQL',
    params: nodeParams,
    responses: { 200: nodeHistory },
    errors: [],
  }),
} as const;
