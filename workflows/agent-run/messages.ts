import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { Instant, OfRun } from './activity-types';
import { AGENT_RUN_QUERIES, AGENT_RUN_SIGNALS, type CancelMode } from './names';
import type { StepView } from './state/steps';

/** Input of `agentRun`. `clockOffsetMs` moves business time in tests; production starts none with it. */
export type AgentRunInput = OfRun & {
  incarnation: number;
  clockOffsetMs?: number;
  /** History events after which the run continues as new; when Temporal suggests it, by default. */
  continueAsNewAfter?: number;
};
export type AgentJobInput = { organizationId: string; jobId: string; attempt: number; clockOffsetMs?: number };

export type AgentRunState = {
  status: string;
  paused: boolean;
  exhausted: boolean;
  stepsUnderWay: string[];
  openQuestions: string[];
};
export type OpenQuestion = { questionId: string; stepKey: string; deadlineAt: Instant };

/** Something was committed; the rows say what. */
export const questionAnswered = defineSignal<[{ questionId: string }]>(AGENT_RUN_SIGNALS.questionAnswered);
export const budgetChanged = defineSignal<[Record<string, unknown>]>(AGENT_RUN_SIGNALS.budgetChanged);
export const pause = defineSignal<[Record<string, unknown>]>(AGENT_RUN_SIGNALS.pause);
export const resume = defineSignal<[Record<string, unknown>]>(AGENT_RUN_SIGNALS.resume);
export const cancel = defineSignal<[{ mode: CancelMode }]>(AGENT_RUN_SIGNALS.cancel);

export const state = defineQuery<AgentRunState>(AGENT_RUN_QUERIES.state);
export const timeline = defineQuery<{ now: string[]; planned: string[] }>(AGENT_RUN_QUERIES.timeline);
export const plan = defineQuery<StepView[]>(AGENT_RUN_QUERIES.plan);
export const openQuestions = defineQuery<OpenQuestion[]>(AGENT_RUN_QUERIES.openQuestions);
