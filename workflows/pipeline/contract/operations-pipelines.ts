import { z } from 'zod';
import { defineOperation, eventEnvelope, idParams, page, pageQuery, timeline } from '../../platform/contract-kit';
import { NAME_PATTERN } from '../names';
import { pipelineBody, pipelinePage } from './graph-answers';

const tag = 'Pipelines';
const read = { tag, idempotency: 'none', permission: 'pipeline.view', errors: [] } as const;
const write = { tag, idempotency: 'key', permission: 'pipeline.edit' } as const;
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be small letters, digits and -, at most 63');
export const title = z.string().trim().min(1).max(100);

const createBody = z
  .strictObject({ name: title, slug: slug.optional(), projectName: z.string().regex(NAME_PATTERN).optional() })
  .meta({ id: 'CreatePipelineCommand' });
const editBody = z
  .strictObject({ name: title.optional(), archived: z.boolean().optional() })
  .meta({ id: 'EditPipelineCommand' });

export const pipelineOperations = {
  listPipelines: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines',
    summary: 'Pipelines of the organisation, last edited first',
    query: z.strictObject({ ...pageQuery, q: z.string().max(100).optional(), archived: z.stringbool().default(false) }),
    responses: { 200: pipelinePage },
  }),
  createPipeline: defineOperation({
    ...write,
    method: 'post',
    path: '/pipelines',
    summary: 'Create an empty pipeline',
    body: createBody,
    responses: { 201: pipelineBody },
    errors: ['PIPE_004'],
  }),
  getPipeline: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id',
    summary: 'One pipeline with its project settings',
    params: idParams,
    responses: { 200: pipelineBody },
  }),
  editPipeline: defineOperation({
    ...write,
    method: 'patch',
    path: '/pipelines/:id',
    summary: 'Rename a pipeline, or take it back from the archive',
    params: idParams,
    body: editBody,
    responses: { 200: pipelineBody },
    errors: [],
  }),
  archivePipeline: defineOperation({
    ...write,
    method: 'delete',
    path: '/pipelines/:id',
    summary: 'Archive a pipeline: it is kept and no longer edited or deployed',
    params: idParams,
    responses: { 200: pipelineBody },
    errors: [],
  }),
  pipelineEvents: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/events',
    summary: 'Events of the graph, live or as a page',
    params: idParams,
    stream: 'sse',
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional(), limit: pageQuery.limit }),
    responses: { 200: page(eventEnvelope) },
  }),
  getPipelineTimeline: defineOperation({
    ...read,
    method: 'get',
    path: '/pipelines/:id/timeline',
    summary: 'What was done to the graph, and what is open in it',
    params: idParams,
    query: z.strictObject({ asOf: z.coerce.number().int().min(0).optional() }),
    responses: { 200: timeline },
  }),
} as const;
