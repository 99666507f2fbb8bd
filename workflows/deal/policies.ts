import { proxyLocalActivities } from '@temporalio/workflow';
import type { DealActivities } from './activity-types';

/**
 * Short idempotent database steps. They run in the worker that runs the workflow, which saves two hops each. A store that
 * is away is asked again without end; after 10 s a timer of the workflow bridges the wait, so that messages get through.
 */
export const steps = proxyLocalActivities<DealActivities>({
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
