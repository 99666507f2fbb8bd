import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { ViolationActivities } from './activity-types';

const retry = { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' } as const;

/** Short idempotent database steps, run in the worker that runs the workflow. A store that is away is asked again without end. */
export const steps = proxyLocalActivities<Omit<ViolationActivities, 'renderNotice' | 'sendNotice'>>({
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '10 seconds',
  retry,
});

/** Steps that touch files or the outside world. */
export const letters = proxyActivities<Pick<ViolationActivities, 'renderNotice' | 'sendNotice'>>({
  startToCloseTimeout: '30 seconds',
  retry,
});
