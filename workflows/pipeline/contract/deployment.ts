import { z } from 'zod';
import { instant, uuid, type StateMachine, type WorkflowContract } from '../../platform/contract-kit';
import type { DeployActivities } from '../deployment/activity-types';
import { DEPLOYMENT_STATES, HOLDS, type DeploymentState } from '../deployment/names';
import { actionsOf } from '../deployment/state/guards';
import { PIPELINE_TASK_QUEUE } from '../names';
import { DEPLOYMENT_PERMISSIONS } from './permissions';

const REQUESTERS = DEPLOYMENT_PERMISSIONS['deployment.request'];
const OPERATORS = DEPLOYMENT_PERMISSIONS['environment.manage'];

type Target = { readonly to: DeploymentState; readonly who: readonly string[] };
const PEOPLE: Readonly<Partial<Record<ReturnType<typeof actionsOf>[number], Target>>> = {
  approve: { to: 'APPROVED', who: REQUESTERS },
  reject: { to: 'REJECTED', who: REQUESTERS },
  start: { to: 'QUEUED', who: ['workflow', ...REQUESTERS] },
  pause: { to: 'DEPLOYING', who: OPERATORS },
  resume: { to: 'DEPLOYING', who: OPERATORS },
  retryNode: { to: 'DEPLOYING', who: OPERATORS },
  skipNode: { to: 'DEPLOYING', who: OPERATORS },
  abandon: { to: 'FAILED', who: OPERATORS },
  cancel: { to: 'CANCELLED', who: REQUESTERS },
};
const system = (from: DeploymentState, to: DeploymentState, action: string) => ({
  from,
  to,
  action,
  who: ['workflow'],
});
const BEFORE_START: readonly DeploymentState[] = ['PLANNED', 'AWAITING_APPROVAL', 'APPROVED', 'QUEUED'];

/** D1–D14; what people may do comes from the table the guards decide by. */
const DEPLOYMENT_MACHINE: StateMachine = {
  states: DEPLOYMENT_STATES,
  initial: 'DRAFT',
  transitions: [
    system('DRAFT', 'EXPORTED', 'exported'),
    system('EXPORTED', 'COMPILED', 'checked'),
    system('COMPILED', 'PLANNED', 'planned'),
    system('PLANNED', 'AWAITING_APPROVAL', 'requestApproval'),
    system('PLANNED', 'APPROVED', 'approveByPolicy'),
    system('QUEUED', 'DEPLOYING', 'lockAcquired'),
    system('DEPLOYING', 'SUCCEEDED', 'finish'),
    system('CANCELLING', 'CANCELLED', 'finishCancel'),
    ...BEFORE_START.map((from) => system(from, 'STALE', 'stale')),
    ...(['DRAFT', 'EXPORTED', 'COMPILED', 'QUEUED', 'DEPLOYING'] as const).map((from) =>
      system(from, 'FAILED', 'fail'),
    ),
    ...DEPLOYMENT_STATES.flatMap((from) =>
      [...new Set(HOLDS.flatMap((hold) => actionsOf(from, hold)))].flatMap((action) => {
        const target = PEOPLE[action];
        if (!target) return [];
        return {
          from,
          action,
          who: target.who,
          to: from === 'DEPLOYING' && action === 'cancel' ? 'CANCELLING' : target.to,
        };
      }),
    ),
  ],
};

const STORE = { startToCloseTimeout: '30 seconds', retry: 'without end, back-off up to 1 minute' };
const STAGE = { startToCloseTimeout: '10 minutes', retry: 'up to 5 times, back-off' };
const ACTIVITIES: Readonly<Record<keyof DeployActivities, { startToCloseTimeout: string; retry: string }>> = {
  loadDeployment: STORE,
  exportProject: { ...STAGE, startToCloseTimeout: '2 minutes' },
  compileProject: STAGE,
  checkSemantics: STAGE,
  makePlan: { ...STAGE, startToCloseTimeout: '2 minutes' },
  startDeployment: { ...STAGE, startToCloseTimeout: '2 minutes' },
  expireDeadline: STORE,
  acquireLock: { ...STAGE, startToCloseTimeout: '2 minutes' },
  verifyPlan: { ...STAGE, startToCloseTimeout: '2 minutes' },
  runNode: { startToCloseTimeout: '2 hours', retry: 'by the state machine: lost worker and transient errors, 3 times' },
  loseNode: STORE,
  collectResults: STAGE,
  finishCancel: STAGE,
  failStage: STORE,
  cancelDeployByEngine: STORE,
};

const hint = z.object({ eventId: uuid, seq: z.number().int().min(1), type: z.string() });

export const dbtDeployContract = {
  version: 1,
  taskQueue: PIPELINE_TASK_QUEUE,
  description:
    'One deployment: exports a version, compiles and checks it with dbt, plans, waits for approvals and the lock, then runs node by node.',
  input: z.object({
    contractVersion: z.literal(1),
    organizationId: uuid,
    pipelineId: uuid,
    deploymentId: uuid,
    incarnation: z.number().int().min(1),
    clockOffsetMs: z.number().int().optional(),
    carried: z.record(z.string(), z.unknown()).optional(),
  }),
  signals: { deploymentEvent: hint, lockReleased: z.object({ environmentId: uuid }) },
  updates: {},
  queries: {
    state: {
      output: z.object({
        state: z.enum(DEPLOYMENT_STATES),
        hold: z.enum(HOLDS),
        lastSeq: z.number().int(),
        underWay: z.array(z.string()),
        nextWake: instant.nullable(),
        runNumber: z.number().int(),
      }),
    },
    nodes: { output: z.object({ counts: z.record(z.string(), z.number().int()), underWay: z.array(z.string()) }) },
    criticalPath: { output: z.array(z.string()) },
  },
  stateMachine: DEPLOYMENT_MACHINE,
  activities: ACTIVITIES,
  startOperation: 'deployPipeline',
} as const satisfies WorkflowContract;
