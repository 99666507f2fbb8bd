import { appendChanges } from '@ratchet/activities/pipeline/graph/append';
import { restoreGraph } from '@ratchet/activities/pipeline/graph/restore-graph';
import { takeSnapshot } from '@ratchet/activities/pipeline/graph/take-snapshot';
import { redo, undo } from '@ratchet/activities/pipeline/graph/undo';
import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { GatewayDeps } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { namesOf, personOf } from '../names';
import { run } from '../run';
import { whichPipeline } from '../which-pipeline';

type Edits =
  | 'appendPipelineEvents'
  | 'appendEvents'
  | 'undoPipeline'
  | 'redoPipeline'
  | 'restorePipelineGraph'
  | 'takePipelineSnapshot';
const graphOf = (id: string) => ({ type: PIPELINE_AGGREGATE, id });

/** Commands that append to the graph. */
export const editCommands = (deps: GatewayDeps): Pick<PipelineHandlers, Edits> => ({
  appendPipelineEvents: ({ params: { id }, body, ...request }) =>
    run(deps, request, graphOf(id), async (unit) => ({ status: 201, body: await appendChanges(unit, id, body) })),
  appendEvents: async ({ query, body, ...request }) => {
    const id = await whichPipeline(deps, request, query.pipelineId);
    return run(deps, request, graphOf(id), async (unit) => ({
      status: 201,
      body: await appendChanges(unit, id, body),
    }));
  },
  undoPipeline: ({ params: { id }, body, ...request }) =>
    run(deps, request, graphOf(id), async (unit) => ({ status: 201, body: await undo(unit, id, body) })),
  redoPipeline: ({ params: { id }, body, ...request }) =>
    run(deps, request, graphOf(id), async (unit) => ({ status: 201, body: await redo(unit, id, body.commandId) })),
  restorePipelineGraph: ({ params: { id }, body, ...request }) =>
    run(deps, request, graphOf(id), async (unit) => ({ status: 201, body: await restoreGraph(unit, id, body) })),
  takePipelineSnapshot: ({ params: { id }, body, ...request }) =>
    run(deps, request, graphOf(id), async (unit) => {
      const { userId } = request.caller;
      const taken = await takeSnapshot(unit, id, body);
      const names = await namesOf(unit.tx, unit.organizationId, [userId]);
      const createdAt = unit.at.toISOString();
      return { status: 201, body: { ...taken, label: body.label, createdAt, createdBy: personOf(names, userId) } };
    }),
});
