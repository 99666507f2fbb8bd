import type { StepView } from './state/steps';
import type { CancelMode, OnExhausted, QuestionStatus, RunStatus } from './names';

export type Instant = string;
export type OfRun = { organizationId: string; runId: string };
/** `at` is the workflow's business time; `step` names the step within the workflow, so that a repeat finds its result. */
export type RunStepInput = OfRun & { at: Instant; step: string };
export type OfStep = RunStepInput & { stepKey: string };

/** What the workflow must know to go on: ids, keys and statuses only. */
export type RunSnapshot = {
  incarnation: number;
  status: RunStatus;
  cancelMode: CancelMode | null;
  maxParallel: number;
  onExhausted: OnExhausted;
  isChild: boolean;
  hasPlan: boolean;
  /** A child run brought less than it was asked for. */
  hasGaps: boolean;
  steps: StepView[];
  openQuestions: { questionId: string; stepKey: string; deadlineAt: Instant }[];
};

/** COMPLETED: the model answered, perhaps asking for tools. EXHAUSTED: the cap leaves no room for another call. */
export type TurnOutcome =
  { status: 'COMPLETED'; toolCalls: { toolCallId: string; effect: 'read' | 'write' }[] } | { status: 'EXHAUSTED' };
/** INVALID: the text has not the shape its step needs; asking once more may help. `cut`: the answer ended where its bound was, not where it was done. */
export type StepOutcome = { status: 'DONE'; cut: boolean } | { status: 'INVALID'; cut: boolean; message: string };
export type QuestionOutcome = { questionId: string; status: QuestionStatus; deadlineAt: Instant };
export type ChildRun = { runId: string; index: number };

export type RunEnd =
  | { kind: 'succeeded'; completeness: 'complete' | 'partial' }
  | { kind: 'cancelled'; reason: string }
  | { kind: 'failed'; code: string; message: string; stepKey?: string };

/** A job that is done names its file, however often it is asked. */
export type JobOutcome = { status: 'running' } | { status: 'success'; artifactId: string };
export type JobInput = { organizationId: string; jobId: string; attempt: number };

/** The room's activities as its workflows call them. Each is one short transaction or one call outside, safe to repeat. */
export type AgentRunActivities = {
  /** Null when the run is not there any more. */
  loadAgentRun(input: OfRun): Promise<RunSnapshot | null>;
  modelTurn(input: OfStep & { turn: number }): Promise<TurnOutcome>;
  callTool(input: OfStep & { toolCallId: string }): Promise<{ status: string }>;
  commitPlan(input: RunStepInput & { turn: number }): Promise<StepOutcome>;
  startAgentStep(input: OfStep): Promise<{ started: boolean }>;
  completeAgentStep(input: OfStep & { turn: number }): Promise<StepOutcome>;
  failAgentStep(input: OfStep & { code: string; message: string }): Promise<void>;
  skipAgentSteps(input: RunStepInput & { stepKeys: string[]; reason: string }): Promise<void>;
  askQuestion(input: OfStep): Promise<QuestionOutcome>;
  /** Settles by the deadline when it has passed, and says how the question stands. */
  settleQuestion(input: RunStepInput & { questionId: string }): Promise<QuestionOutcome>;
  startChildRuns(input: OfStep): Promise<{ children: ChildRun[]; maxParallel: number }>;
  recordChildRun(input: OfStep & { childRunId: string }): Promise<void>;
  joinChildRuns(input: OfStep): Promise<void>;
  composeDeliverable(
    input: RunStepInput & { completeness: 'complete' | 'partial' },
  ): Promise<{ artifactId: string | null }>;
  endAgentRun(input: RunStepInput & { end: RunEnd }): Promise<{ status: RunStatus }>;
  startAgentJob(input: JobInput & { at: Instant }): Promise<JobOutcome>;
  runAgentJob(input: JobInput & { at: Instant }): Promise<{ artifactId: string }>;
  failAgentJob(input: JobInput & { at: Instant; error: string }): Promise<void>;
};
