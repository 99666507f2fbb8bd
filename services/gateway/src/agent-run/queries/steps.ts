import { readAs } from '@ratchet/prisma/database';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { seeRun } from '../access/authorise';
import type { AgentRunHandlers } from '../handlers';
import { readQuestions } from '../read/questions';
import { readStepDetail, readSteps } from '../read/steps';

type Steps = 'getAgentRunPlan' | 'listAgentRunSteps' | 'getAgentRunStep' | 'listAgentQuestions';

const MAX_QUESTIONS = 200;

export const stepQueries = (deps: GatewayDeps): Pick<AgentRunHandlers, Steps> => ({
  getAgentRunPlan: async (request) => {
    await seeRun(deps, request, request.params.id);
    const { caller, reader, params } = request;
    const steps = await readAs(deps.db, reader, (client) => readSteps(client, caller.organizationId, params.id));
    const revision = steps.length === 0 ? null : Math.max(...steps.map(({ planRevision }) => planRevision));
    return { status: 200, body: { revision, steps } };
  },
  listAgentRunSteps: async (request) => {
    await seeRun(deps, request, request.params.id);
    const { caller, reader, params } = request;
    const items = await readAs(deps.db, reader, (client) => readSteps(client, caller.organizationId, params.id));
    return { status: 200, body: { items } };
  },
  getAgentRunStep: async ({ caller, reader, params }) => {
    const step = await readAs(deps.db, reader, (client) =>
      readStepDetail(client, caller.organizationId, params.id, params.key),
    );
    if (!step) throw new ApiError('NOT_FOUND_001');
    return { status: 200, body: step };
  },
  listAgentQuestions: async ({ caller, reader }) => {
    const items = await readAs(deps.db, reader, (client) =>
      readQuestions(client, caller.organizationId, { open: true, limit: MAX_QUESTIONS }),
    );
    return { status: 200, body: { items } };
  },
});
