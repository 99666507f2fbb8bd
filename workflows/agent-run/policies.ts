import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { AgentRunActivities } from './activity-types';

type Calls = 'modelTurn' | 'callTool' | 'composeDeliverable' | 'runAgentJob';

/**
 * Short idempotent database steps. Not local activities: several steps of a plan go side by side, and a replay hears of
 * local ones in another order than they ended in. A store that is away is asked again without end.
 */
export const steps = proxyActivities<Omit<AgentRunActivities, Calls>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const WAIT = ActivityCancellationType.WAIT_CANCELLATION_COMPLETED;

/** A turn streams for minutes; it says every second that it lives, and hears of a stop by the same way. */
export const { modelTurn } = proxyActivities<Pick<AgentRunActivities, 'modelTurn'>>({
  startToCloseTimeout: '10 minutes',
  scheduleToCloseTimeout: '30 minutes',
  heartbeatTimeout: '15 seconds',
  cancellationType: WAIT,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute', maximumAttempts: 5 },
});

/** What a tool answers, errors too, is a result; only a lost worker or store is tried again. */
export const { callTool } = proxyActivities<Pick<AgentRunActivities, 'callTool'>>({
  startToCloseTimeout: '5 minutes',
  scheduleToCloseTimeout: '30 minutes',
  heartbeatTimeout: '15 seconds',
  cancellationType: WAIT,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds', maximumAttempts: 12 },
});

/** Work of seconds on the processor: texts, pictures, files. */
export const { composeDeliverable, runAgentJob } = proxyActivities<
  Pick<AgentRunActivities, 'composeDeliverable' | 'runAgentJob'>
>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds', maximumAttempts: 5 },
});
