import { z } from 'zod';
import { defineOperation } from '../../platform/contract-kit';
import { IMPORT_MAX_BYTES } from '../names';
import { importReport, pipelineBody } from './graph-answers';
import { slug, title } from './operations-pipelines';

const projectUpload = { mediaTypes: ['application/zip'], maxBytes: IMPORT_MAX_BYTES } as const;

export const importOperations = {
  importPipeline: defineOperation({
    tag: 'Pipelines',
    idempotency: 'key',
    permission: 'pipeline.edit',
    method: 'post',
    path: '/pipelines/import',
    summary: 'Create a pipeline from a zip of a dbt project folder; `dryRun` only tells what would come of it',
    upload: projectUpload,
    query: z.strictObject({ name: title, slug: slug.optional(), dryRun: z.stringbool().default(false) }),
    responses: { 200: importReport, 201: z.object({ pipeline: pipelineBody, report: importReport }) },
    errors: ['PIPE_003', 'PIPE_004', 'PIPE_025'],
  }),
} as const;
