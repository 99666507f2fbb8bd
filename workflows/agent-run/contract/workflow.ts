import { z } from 'zod';
import { instant, uuid, type StateMachine, type WorkflowContract } from '../../platform/contract-kit';
import type { AgentRunActivities } from '../activity-types';
import { AGENT_RUN_TASK_QUEUE, JOB_STATUSES, RUN_STATUSES, type RunStatus } from '../names';
import { cancelMode, stepKey, stepKind, stepStatus } from './vocabulary';

const PEOPLE = ['creator', 'OPERATOR', 'ADMIN'];
const OPEN: readonly RunStatus[] = ['RUNNING', 'WAITING_CLARIFICATION', 'PAUSED'];
const from = (states: readonly RunStatus[], to: RunStatus, action: string, who: readonly string[]) =>
  states.map((state) => ({ from: state, to, action, who }));

const RUN_MACHINE: StateMachine = {
  states: RUN_STATUSES,
  initial: 'RUNNING',
  transitions: [
    { from: 'QUEUED', to: 'RUNNING', action: 'admit', who: ['workflow'] },
    { from: 'RUNNING', to: 'WAITING_CLARIFICATION', action: 'wait', who: ['workflow'] },
    { from: 'WAITING_CLARIFICATION', to: 'RUNNING', action: 'answer', who: ['audience', 'timer'] },
    ...from(['RUNNING', 'WAITING_CLARIFICATION'], 'PAUSED', 'pause', PEOPLE),
    { from: 'PAUSED', to: 'RUNNING', action: 'resume', who: PEOPLE },
    { from: 'PAUSED', to: 'WAITING_CLARIFICATION', action: 'resume', who: PEOPLE },
    { from: 'QUEUED', to: 'CANCELLED', action: 'cancel', who: PEOPLE },
    ...from(OPEN, 'CANCELLING', 'cancel', PEOPLE),
    { from: 'CANCELLING', to: 'CANCELLED', action: 'end', who: ['workflow'] },
    { from: 'CANCELLING', to: 'SUCCEEDED', action: 'end', who: ['workflow'] },
    { from: 'RUNNING', to: 'SUCCEEDED', action: 'end', who: ['workflow'] },
    ...from(['RUNNING', 'WAITING_CLARIFICATION', 'QUEUED'], 'FAILED', 'end', ['workflow']),
  ],
};
const JOB_MACHINE: StateMachine = {
  states: JOB_STATUSES,
  initial: 'pending',
  transitions: [
    { from: 'pending', to: 'running', action: 'start', who: ['workflow'] },
    { from: 'running', to: 'success', action: 'finish', who: ['workflow'] },
    { from: 'running', to: 'error', action: 'giveUp', who: ['workflow'] },
    { from: 'error', to: 'pending', action: 'retry', who: PEOPLE },
  ],
};

const STORE = { startToCloseTimeout: '30 seconds', retry: 'without end, back-off up to 1 minute' };
const TURN = { startToCloseTimeout: '10 minutes', retry: '5 attempts in 30 minutes, back-off up to 1 minute' };
const TOOL = { startToCloseTimeout: '5 minutes', retry: '12 attempts in 30 minutes, back-off up to 30 seconds' };
const WORK = { startToCloseTimeout: '5 minutes', retry: '5 attempts, back-off up to 30 seconds' };

type JobActivity = 'startAgentJob' | 'runAgentJob' | 'failAgentJob';
const RUN_ACTIVITIES: Readonly<Record<Exclude<keyof AgentRunActivities, JobActivity>, typeof STORE>> = {
  loadAgentRun: STORE,
  modelTurn: TURN,
  callTool: TOOL,
  commitPlan: STORE,
  startAgentStep: STORE,
  completeAgentStep: STORE,
  failAgentStep: STORE,
  skipAgentSteps: STORE,
  askQuestion: STORE,
  settleQuestion: STORE,
  startChildRuns: STORE,
  recordChildRun: STORE,
  joinChildRuns: STORE,
  composeDeliverable: WORK,
  endAgentRun: STORE,
};
const JOB_ACTIVITIES: Readonly<Record<JobActivity, typeof STORE>> = {
  startAgentJob: STORE,
  runAgentJob: WORK,
  failAgentJob: STORE,
};

const hint = z.record(z.string(), z.unknown());

export const agentRunWorkflow = {
  version: 1,
  taskQueue: AGENT_RUN_TASK_QUEUE,
  description:
    'One request turned into a deliverable with sources: plans, calls models and tools, asks people, keeps to a cap.',
  input: z.object({
    organizationId: uuid,
    runId: uuid,
    incarnation: z.number().int().min(1),
    clockOffsetMs: z.number().int().optional(),
    continueAsNewAfter: z.number().int().optional(),
  }),
  signals: {
    questionAnswered: z.object({ questionId: uuid }),
    budgetChanged: hint,
    pause: hint,
    resume: hint,
    cancel: z.object({ mode: cancelMode }),
  },
  updates: {},
  queries: {
    state: {
      output: z.object({
        status: z.string(),
        paused: z.boolean(),
        exhausted: z.boolean(),
        stepsUnderWay: z.array(stepKey),
        openQuestions: z.array(uuid),
      }),
    },
    timeline: { output: z.object({ now: z.array(stepKey), planned: z.array(stepKey) }) },
    plan: {
      output: z.array(z.object({ stepKey, kind: stepKind, status: stepStatus, dependsOn: z.array(stepKey) })),
    },
    openQuestions: { output: z.array(z.object({ questionId: uuid, stepKey, deadlineAt: instant })) },
  },
  stateMachine: RUN_MACHINE,
  activities: RUN_ACTIVITIES,
  startOperation: 'startAgentChat',
} as const satisfies WorkflowContract;

export const agentJobWorkflow = {
  version: 1,
  taskQueue: AGENT_RUN_TASK_QUEUE,
  description: 'One background job of a run, done once for its key: exports, companion reports.',
  input: z.object({
    organizationId: uuid,
    jobId: uuid,
    attempt: z.number().int().min(1),
    clockOffsetMs: z.number().int().optional(),
  }),
  signals: {},
  updates: {},
  queries: {},
  stateMachine: JOB_MACHINE,
  activities: JOB_ACTIVITIES,
} as const satisfies WorkflowContract;
