import { createPipeline } from '@ratchet/activities/pipeline/graph/create-pipeline';
import { editPipeline } from '@ratchet/activities/pipeline/graph/edit-pipeline';
import { stateAt } from '@ratchet/activities/pipeline/graph/load-graph';
import type { Unit } from '@ratchet/prisma/commit';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import type { GatewayDeps } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { readPipeline } from '../read-pipeline';
import { run } from '../run';

const words = (name: string, joint: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(new RegExp(`^[^a-z]+|${joint}+$`, 'g'), '')
    .slice(0, 60);
/** An address made of the name; what no letter is left of gets a plain one. */
export const slugOf = (name: string): string => words(name, '-') || 'pipeline';
const projectNameOf = (name: string): string => words(name, '_') || 'pipeline';

/** A pipeline as it is inside the unit, after what the command wrote. */
export const bodyOf = async (unit: Unit, pipelineId: string, settings: object) => ({
  ...(await readPipeline(unit.tx, unit.organizationId, pipelineId)),
  settings,
});

export const pipelineCommands = (
  deps: GatewayDeps,
): Pick<PipelineHandlers, 'createPipeline' | 'editPipeline' | 'archivePipeline'> => {
  const edit = (
    request: Parameters<PipelineHandlers['archivePipeline']>[0],
    changes: Parameters<typeof editPipeline>[2],
  ) => {
    const { id } = request.params;
    return run(deps, request, { type: PIPELINE_AGGREGATE, id }, async (unit) => {
      const { settings } = await stateAt(unit.tx, unit.organizationId, id, unit.lastSequence);
      await editPipeline(unit, id, changes);
      return { status: 200, body: await bodyOf(unit, id, settings) };
    });
  };
  return {
    createPipeline: ({ body, ...request }) => {
      const id = uuidv7();
      const { name, slug = slugOf(name), projectName = projectNameOf(name) } = body;
      const settings = { ...emptyGraph.settings, projectName };
      return run(deps, request, { type: PIPELINE_AGGREGATE, id, create: true }, async (unit) => {
        await createPipeline(unit, { pipelineId: id, name, slug, settings });
        return { status: 201, body: await bodyOf(unit, id, settings) };
      });
    },
    editPipeline: ({ body, ...request }) => edit({ ...request, body: undefined }, body),
    archivePipeline: (request) => edit(request, { archived: true }),
  };
};
