import { defineQuery, defineSignal } from '@temporalio/workflow';
import { DEPLOY_QUERIES, DEPLOY_SIGNALS, type DeploymentState, type Hold, type NodeState } from './deployment/names';

/** An event was committed. Only a hint: the rows say what happened. */
export type Hint = { eventId: string; seq: number; type: string };

/** Input of `dbtDeploy`. `clockOffsetMs` moves business time in tests; production starts none with it. */
export type DbtDeployInput = {
  contractVersion: 1;
  organizationId: string;
  pipelineId: string;
  deploymentId: string;
  incarnation: number;
  clockOffsetMs?: number;
  /** History events after which the run continues as new; 4,000 by default. */
  continueAsNewAfter?: number;
  carried?: { runNumber: number };
};

export type DeployStateAnswer = {
  state: DeploymentState;
  hold: Hold;
  lastSeq: number;
  underWay: string[];
  nextWake: string | null;
  runNumber: number;
};

export const deploymentEvent = defineSignal<[Hint]>(DEPLOY_SIGNALS.deploymentEvent);
export const lockReleased = defineSignal<[{ environmentId: string }]>(DEPLOY_SIGNALS.lockReleased);

export const state = defineQuery<DeployStateAnswer>(DEPLOY_QUERIES.state);
export const nodes = defineQuery<{ counts: Partial<Record<NodeState, number>>; underWay: string[] }>(
  DEPLOY_QUERIES.nodes,
);
export const criticalPath = defineQuery<string[]>(DEPLOY_QUERIES.criticalPath);
