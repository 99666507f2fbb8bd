import { createHash } from 'node:crypto';
import { importProject, readArchive } from '@ratchet/activities/pipeline/graph/import-project';
import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { asApiError, run } from '../run';
import { bodyOf, slugOf } from './pipelines';

/** The whole file, once its bytes are what the caller said. @throws ApiError UPLOAD_001 */
const receive = async ({ upload }: Pick<OperationRequest, 'upload'>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of upload?.body ?? []) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (createHash('sha256').update(bytes).digest('hex') !== upload?.sha256) throw new ApiError('UPLOAD_001');
  return bytes;
};

const read = (bytes: Buffer) => {
  try {
    return readArchive(bytes);
  } catch (error) {
    throw asApiError(error);
  }
};

export const importCommands = (deps: GatewayDeps): Pick<PipelineHandlers, 'importPipeline'> => ({
  importPipeline: async ({ query, ...request }) => {
    const { project, report } = read(await receive(request));
    if (query.dryRun) return { status: 200, body: report };
    const pipelineId = uuidv7();
    const { name, slug = slugOf(name) } = query;
    const sha256 = request.upload?.sha256 ?? '';
    return run(deps, request, { type: PIPELINE_AGGREGATE, id: pipelineId, create: true }, async (unit) => {
      await importProject(unit, { pipelineId, name, slug, sha256, project });
      return { status: 201, body: { pipeline: await bodyOf(unit, pipelineId, project.settings), report } };
    });
  },
});
