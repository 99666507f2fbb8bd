export const DEPLOY_WORKFLOW = 'dbtDeploy';
export const DEPLOY_CONTRACT_VERSION = 1;

export const deployWorkflowId = (deploymentId: string): string => `pipeline-deploy:${deploymentId}`;

/** An event of the deployment was committed, or the lock it waits for came free. Both are only hints: the rows say what happened. */
export const DEPLOY_SIGNALS = { deploymentEvent: 'deploymentEvent', lockReleased: 'lockReleased' } as const;
export const DEPLOY_QUERIES = { state: 'state', nodes: 'nodes', criticalPath: 'criticalPath' } as const;

export const DEPLOYMENT_STATES = [
  'DRAFT',
  'EXPORTED',
  'COMPILED',
  'PLANNED',
  'AWAITING_APPROVAL',
  'APPROVED',
  'QUEUED',
  'DEPLOYING',
  'CANCELLING',
  'SUCCEEDED',
  'FAILED',
  'STALE',
  'REJECTED',
  'CANCELLED',
] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

/** A deployment only climbs; from 90 on it has ended. */
export const DEPLOYMENT_RANKS: Readonly<Record<DeploymentState, number>> = {
  DRAFT: 0,
  EXPORTED: 10,
  COMPILED: 20,
  PLANNED: 30,
  AWAITING_APPROVAL: 40,
  APPROVED: 50,
  QUEUED: 60,
  DEPLOYING: 70,
  CANCELLING: 80,
  SUCCEEDED: 90,
  FAILED: 91,
  STALE: 92,
  REJECTED: 93,
  CANCELLED: 94,
};
export const hasEnded = (state: DeploymentState): boolean => DEPLOYMENT_RANKS[state] >= 90;

export const HOLDS = ['NONE', 'PAUSED', 'FAILURE'] as const;
export type Hold = (typeof HOLDS)[number];

export const STAGES = ['EXPORT', 'COMPILE', 'PLAN', 'APPROVE', 'QUEUE', 'DEPLOY'] as const;
export type Stage = (typeof STAGES)[number];

export const RUN_STATES = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const NODE_STATES = [
  'PENDING',
  'READY',
  'RUNNING',
  'RETRY_WAIT',
  'SUCCEEDED',
  'WARNED',
  'REUSED',
  'FAILED',
  'SKIPPED',
  'CANCELLED',
] as const;
export type NodeState = (typeof NODE_STATES)[number];
/** What a step that waits for the node may build on. */
export const PASSED: readonly NodeState[] = ['SUCCEEDED', 'WARNED', 'REUSED'];
/** The node will still be worked on. */
export const ACTIVE: readonly NodeState[] = ['PENDING', 'READY', 'RUNNING', 'RETRY_WAIT'];

export const STEP_ACTIONS = ['CREATE', 'REPLACE', 'RENAME', 'TEST', 'DROP'] as const;
export type StepAction = (typeof STEP_ACTIONS)[number];

/** ALL builds every node; CHANGED those that differ from what the environment runs, and everything downstream of them. */
export const SELECTIONS = ['ALL', 'CHANGED'] as const;
export type Selection = (typeof SELECTIONS)[number];

/** Where a deployment ends without touching the target. */
export const STOPS = ['COMPILED', 'PLANNED'] as const;
export type Stop = (typeof STOPS)[number];

export const PLAN_COMPONENTS = ['manifest', 'target', 'config', 'planner'] as const;
export type PlanComponent = (typeof PLAN_COMPONENTS)[number];

export const TARGET_KINDS = ['POSTGRES'] as const;
export const PLANNERS = ['execution'] as const;

/** Times the engine tries a stage that something outside keeps from working. */
export const STAGE_ATTEMPTS = 5;
export const APPROVAL_HOURS = 24;
export const HALT_MINUTES = 60;
/** A node is tried again by itself this often after a transient error. */
export const MAX_RETRIES = 3;
/** And this often after a lost worker, which says nothing about the node. */
export const MAX_RETRIES_LOST = 10;
/** Wait before the nth automatic retry: 5 s × 2ⁿ⁻¹. */
export const RETRY_BASE_SECONDS = 5;
