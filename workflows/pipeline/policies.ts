import { ActivityCancellationType, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { DeployActivities } from './deployment/activity-types';
import { STAGE_ATTEMPTS } from './deployment/names';

/** Short database steps in the worker that runs the workflow. A store that is away is asked again without end. */
export const steps = proxyLocalActivities<DeployActivities>({
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Export, compile, plan, lock: repeatable as a whole; they heartbeat, so a lost worker is noticed within 15 s. */
export const stages = proxyActivities<DeployActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '15 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 2,
    maximumInterval: '10 seconds',
    maximumAttempts: STAGE_ATTEMPTS,
  },
});

/** One attempt at one node. Temporal never repeats it: every further attempt is a row of its own. */
export const nodeRuns = proxyActivities<DeployActivities>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '15 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { maximumAttempts: 1 },
});
