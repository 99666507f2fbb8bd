import type { AgentRunActivities } from '@ratchet/workflows/agent-run/activity-types';
import { agentRunContract } from '@ratchet/workflows/agent-run/contract';
import type { ActivitiesRoom, ActivityDeps } from '../platform/room';
import { askQuestion, settleQuestion } from './ask-question';
import { callTool } from './call-tool';
import { joinChildRuns, recordChildRun, startChildRuns } from './child-runs';
import { commitPlan } from './commit-plan';
import { composeDeliverable } from './compose-deliverable';
import { endAgentRun } from './end-agent-run';
import { createEngine } from './engine';
import { failAgentJob, runAgentJob, startAgentJob } from './jobs/run-job';
import { loadAgentRun } from './load-agent-run';
import { readRuns } from './read-runs';
import { completeAgentStep, failAgentStep, skipAgentSteps, startAgentStep } from './step-lifecycle';
import { modelTurn } from './turn/model-turn';

const createActivities = (deps: ActivityDeps) => {
  const engine = createEngine(deps);
  return {
    loadAgentRun: loadAgentRun(engine),
    modelTurn: modelTurn(engine),
    callTool: callTool(engine),
    commitPlan: commitPlan(engine),
    startAgentStep: startAgentStep(engine),
    completeAgentStep: completeAgentStep(engine),
    failAgentStep: failAgentStep(engine),
    skipAgentSteps: skipAgentSteps(engine),
    askQuestion: askQuestion(engine),
    settleQuestion: settleQuestion(engine),
    startChildRuns: startChildRuns(engine),
    recordChildRun: recordChildRun(engine),
    joinChildRuns: joinChildRuns(engine),
    composeDeliverable: composeDeliverable(engine),
    endAgentRun: endAgentRun(engine),
    startAgentJob: startAgentJob(engine),
    runAgentJob: runAgentJob(engine),
    failAgentJob: failAgentJob(engine),
  } satisfies AgentRunActivities;
};

/** The agent-run room on this floor. */
export const agentRunActivities: ActivitiesRoom = { contract: agentRunContract, createActivities, readRuns };
