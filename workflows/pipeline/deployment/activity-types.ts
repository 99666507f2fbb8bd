import type { Instant } from './model';
import type { DeploymentState, Hold, NodeState, RunState, Stage, Stop } from './names';

export type OfDeployment = { organizationId: string; deploymentId: string };
/** `at` is the workflow's business time. */
export type Step = OfDeployment & { at: Instant };
export type Attempt = { uniqueId: string; attempt: number };

/** What the workflow knows of the deployment between two events. Ids and states only; lists are short. */
export type DeployView = {
  pipelineId: string;
  environmentId: string;
  number: number;
  incarnation: number;
  lastSeq: number;
  state: DeploymentState;
  hold: Hold;
  stopAfter: Stop | null;
  autoStart: boolean;
  /** dbt has compiled it. */
  compiled: boolean;
  /** Waiting, and next, and nobody holds the environment. */
  lockIsFree: boolean;
  /** Place in the queue that the stream does not know yet. */
  newPosition: number | null;
  runState: RunState | null;
  concurrency: number;
  /** Steps that can start, longest remaining path first; at most `concurrency`. */
  ready: Attempt[];
  running: Attempt[];
  /** Steps that are tried again at their time. */
  waiting: (Attempt & { at: Instant })[];
  /** Every step has ended, none has failed. */
  isDone: boolean;
  /** When an approval or the patience with a failure runs out. */
  deadline: Instant | null;
  counts: Partial<Record<NodeState, number>>;
  criticalPath: string[];
};

/** The room's activities as `dbtDeploy` calls them. Each commits its own outcome, and is safe to repeat. */
export type DeployActivities = {
  /** Null when the deployment is not there any more. */
  loadDeployment(input: OfDeployment): Promise<DeployView | null>;
  exportProject(input: Step): Promise<void>;
  compileProject(input: Step): Promise<void>;
  checkSemantics(input: Step): Promise<void>;
  makePlan(input: Step): Promise<void>;
  /** Starts an approved deployment by itself. */
  startDeployment(input: Step): Promise<void>;
  acquireLock(input: Step): Promise<void>;
  /** Looks at the target once more, right before the first write. */
  verifyPlan(input: Step): Promise<void>;
  runNode(input: Step & Attempt): Promise<void>;
  loseNode(input: Step & Attempt): Promise<void>;
  collectResults(input: Step): Promise<void>;
  finishCancel(input: Step): Promise<void>;
  /** What `deadline` stands for has run out. */
  expireDeadline(input: Step & { deadline: Instant }): Promise<void>;
  failStage(input: Step & { stage: Stage; message: string }): Promise<void>;
  cancelDeployByEngine(input: Step): Promise<void>;
};
