import { cancelRun, changeBudget, pauseRun, resumeRun } from '@ratchet/activities/agent-run/steer-run';
import type { GatewayDeps } from '../../platform/room';
import { mayUseRun, seeRun } from '../access/authorise';
import type { AgentRunHandlers } from '../handlers';
import { runBodyIn } from '../read/read-run';
import { commitRun, type CommandUnit } from './commit-run';

type Steering = 'cancelAgentRun' | 'pauseAgentRun' | 'resumeAgentRun' | 'changeAgentRunBudget';

const answer = async (unit: CommandUnit, runId: string) => ({
  status: 200,
  body: { run: await runBodyIn(unit, runId) },
});

/** What people ask of a run under way; committed whether the engine is up or not. */
export const steerCommands = (deps: GatewayDeps): Pick<AgentRunHandlers, Steering> => ({
  cancelAgentRun: async (request) => {
    const runId = request.params.id;
    await mayUseRun(deps, request, runId, 'agent.steer');
    return commitRun(deps, request, { runId }, async (unit) => {
      await cancelRun(unit, { runId, ...request.body });
      return answer(unit, runId);
    });
  },
  pauseAgentRun: async (request) => {
    const runId = request.params.id;
    await mayUseRun(deps, request, runId, 'agent.steer');
    return commitRun(deps, request, { runId }, async (unit) => {
      await pauseRun(unit, { runId, ...request.body });
      return answer(unit, runId);
    });
  },
  resumeAgentRun: async (request) => {
    const runId = request.params.id;
    await mayUseRun(deps, request, runId, 'agent.steer');
    return commitRun(deps, request, { runId }, async (unit) => {
      await resumeRun(unit, { runId });
      return answer(unit, runId);
    });
  },
  changeAgentRunBudget: async (request) => {
    const runId = request.params.id;
    await seeRun(deps, request, runId);
    return commitRun(deps, request, { runId }, async (unit) => {
      await changeBudget(unit, { runId, ...request.body });
      return answer(unit, runId);
    });
  },
});
