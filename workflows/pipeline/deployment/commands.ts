import type { Role } from '../../platform/names';
import type { PipelineErrorCode } from '../errors';
import type { DeploymentEventType } from './event-names';
import type { DeploymentAggregate, Failure, Instant, Step } from './model';
import type { PlanComponent, Stage } from './names';

/** Who acts; `role` is there for people. */
export type Actor = {
  readonly kind: 'user' | 'service' | 'workflow';
  readonly userId: string | null;
  readonly role?: Role;
};

/** Decisions are pure: time, actor and ids come from outside. */
export type DecisionEnv = { readonly at: Instant; readonly actor: Actor; readonly newId: () => string };

export type NodeOutcome = {
  readonly state: 'SUCCEEDED' | 'WARNED' | 'FAILED' | 'REUSED' | 'CANCELLED';
  readonly executionMs: number | null;
  readonly compileMs: number | null;
  readonly rowsAffected: number | null;
  readonly failures: number | null;
  readonly message: string | null;
  readonly dbtCode: string | null;
  readonly compiledSha256: string | null;
};

/** What people ask for. */
export type PersonCommand =
  | { readonly type: 'approve'; readonly planHash: string; readonly comment: string | null }
  | { readonly type: 'reject'; readonly reason: string }
  | { readonly type: 'start' }
  | { readonly type: 'pause'; readonly reason: string }
  | { readonly type: 'resume' }
  | { readonly type: 'cancel'; readonly reason: string }
  | { readonly type: 'abandon'; readonly reason: string }
  | { readonly type: 'retryNode'; readonly uniqueId: string; readonly reason: string | null }
  | { readonly type: 'skipNode'; readonly uniqueId: string; readonly reason: string };

/** What the workflow has done, or finds. */
export type SystemCommand =
  | { readonly type: 'exported'; readonly commitSha: string; readonly treeSha: string; readonly created: boolean }
  | { readonly type: 'compiled'; readonly manifestHash: string; readonly nodes: number; readonly compileMs: number }
  | { readonly type: 'checked' }
  | {
      readonly type: 'planned';
      readonly planHash: string;
      readonly steps: readonly Step[];
    }
  | { readonly type: 'stale'; readonly component: PlanComponent; readonly diff: readonly string[] }
  | { readonly type: 'expireApprovals' }
  | { readonly type: 'position'; readonly position: number; readonly holderId: string | null }
  | { readonly type: 'lockAcquired'; readonly fence: number; readonly queuedMs: number; readonly runNumber: number }
  | { readonly type: 'beginRun' }
  | {
      readonly type: 'startNode';
      readonly uniqueId: string;
      readonly attempt: number;
      readonly worker: string;
      readonly fence: number;
    }
  | { readonly type: 'finishNode'; readonly uniqueId: string; readonly attempt: number; readonly outcome: NodeOutcome }
  | {
      readonly type: 'retryLater';
      readonly uniqueId: string;
      readonly attempt: number;
      readonly message: string;
      readonly lost: boolean;
    }
  | { readonly type: 'finish' }
  | { readonly type: 'finishCancel' }
  | { readonly type: 'expireHalt' }
  | { readonly type: 'fail'; readonly stage: Stage; readonly failure: Failure };

export type DeploymentCommand = PersonCommand | SystemCommand;

export type DecidedEvent = {
  readonly type: DeploymentEventType;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
};
export type Refusal = {
  readonly ok: false;
  readonly code: PipelineErrorCode | 'AUTH_003';
  readonly details: Readonly<Record<string, unknown>>;
};
export type Decision =
  { readonly ok: true; readonly state: DeploymentAggregate; readonly events: readonly DecidedEvent[] } | Refusal;
