import type { PipelineErrorCode } from '../errors';
import type { DeploymentState, Hold, NodeState, RunState, Selection, Stage, StepAction, Stop } from './names';

/** ISO-8601 in UTC with milliseconds. */
export type Instant = string;

/** Why a deployment failed. `details` are those of the code. */
export type Failure = {
  readonly code: PipelineErrorCode | 'INTERNAL_001';
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export type Deployment = {
  readonly id: string;
  readonly number: number;
  readonly pipelineId: string;
  readonly environmentId: string;
  readonly graphVersion: number;
  readonly state: DeploymentState;
  readonly hold: Hold;
  readonly holdSince: Instant | null;
  readonly failedStage: Stage | null;
  /** Step that made the deployment fail. */
  readonly failedNode: string | null;
  readonly failure: Failure | null;
  readonly commitSha: string | null;
  readonly manifestHash: string | null;
  readonly planHash: string | null;
  readonly selection: Selection;
  readonly stopAfter: Stop | null;
  readonly autoStart: boolean;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
  readonly requestedBy: string | null;
  readonly supersedesId: string | null;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
};

/** The rules of the environment, as they are now. */
export type EnvironmentRules = {
  readonly id: string;
  readonly name: string;
  readonly production: boolean;
  readonly concurrency: number;
  readonly approvals: number;
  readonly destructiveApprovals: number;
  readonly allowSelfApproval: boolean;
};

export type Approval = {
  readonly id: string;
  /** Null: given by the environment's policy, which asks nobody. */
  readonly approverId: string | null;
  readonly decision: 'APPROVED' | 'REJECTED' | 'BY_POLICY';
  readonly planHash: string;
  readonly comment: string | null;
  readonly decidedAt: Instant;
  readonly expiresAt: Instant | null;
};

/** A step of the approved plan, as far as running it goes. `seq` is a topological order. */
export type Step = {
  readonly seq: number;
  readonly uniqueId: string;
  readonly nodeId: string | null;
  readonly action: StepAction;
  readonly dependsOn: readonly string[];
  readonly destructive: boolean;
  readonly estimateSeconds: number | null;
};

export type Run = {
  readonly id: string;
  readonly number: number;
  readonly state: RunState;
  readonly queuedMs: number | null;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
};

/** One attempt at one step. */
export type NodeRun = {
  readonly id: string;
  readonly uniqueId: string;
  readonly nodeId: string | null;
  readonly attempt: number;
  /** Automatic retries before this attempt since the run began or a person asked for it. */
  readonly retries: number;
  readonly state: NodeState;
  readonly fence: number | null;
  readonly worker: string | null;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly nextAttemptAt: Instant | null;
  readonly executionMs: number | null;
  readonly compileMs: number | null;
  readonly rowsAffected: number | null;
  readonly failures: number | null;
  /** dbt's own words, or why it was skipped. */
  readonly message: string | null;
  readonly dbtCode: string | null;
  readonly compiledSha256: string | null;
  /** Step whose failure keeps this one from running. */
  readonly skippedBecauseOf: string | null;
};

export type DeploymentAggregate = {
  readonly deployment: Deployment;
  readonly environment: EnvironmentRules;
  readonly approvals: readonly Approval[];
  readonly steps: readonly Step[];
  readonly run: Run | null;
  /** Every attempt, by step and attempt. */
  readonly nodes: readonly NodeRun[];
};
