import type { DataConverter } from '@temporalio/common';
import { Worker, type NativeConnection, type WorkerDeploymentOptions, type WorkerOptions } from '@temporalio/worker';
import type { WorkflowBundle } from './bundle';

export type CreateWorkerOptions = {
  connection: NativeConnection;
  namespace?: string;
  taskQueue: string;
  /** Omit for a worker that runs workflows only. */
  activities?: object;
  /** Omit for a worker that runs activities only. */
  bundle?: WorkflowBundle;
  dataConverter: DataConverter;
  identity?: string;
  interceptors?: WorkerOptions['interceptors'];
  sinks?: WorkerOptions['sinks'];
  deployment?: WorkerDeploymentOptions;
  maxActivities?: number;
  maxCachedWorkflows?: number;
  /** How long running activities may take to finish after a shutdown is asked for. */
  shutdownGraceTime?: number;
};

/** A worker of one task queue with the platform's settings; the caller runs and shuts it down. */
export function createWorker(options: CreateWorkerOptions): Promise<Worker> {
  const { connection, taskQueue, activities, bundle, dataConverter, identity, interceptors, sinks, deployment } =
    options;
  const { shutdownGraceTime = 10_000, maxActivities = 50, maxCachedWorkflows } = options;
  return Worker.create({
    connection,
    namespace: options.namespace ?? 'default',
    taskQueue,
    dataConverter,
    reuseV8Context: true,
    shutdownGraceTime,
    shutdownForceTime: shutdownGraceTime + 5_000,
    maxConcurrentActivityTaskExecutions: maxActivities,
    workflowTaskPollerBehavior: { type: 'autoscaling' },
    activityTaskPollerBehavior: { type: 'autoscaling' },
    // an activity that must stop within seconds hears of it by its heartbeat, which is throttled by default to 0.8 × its timeout
    maxHeartbeatThrottleInterval: '1s',
    ...(activities === undefined ? {} : { activities }),
    ...(bundle === undefined ? {} : { workflowBundle: { code: bundle.code } }),
    ...(identity === undefined ? {} : { identity }),
    ...(interceptors === undefined ? {} : { interceptors }),
    ...(sinks === undefined ? {} : { sinks }),
    ...(deployment === undefined ? {} : { workerDeploymentOptions: deployment }),
    ...(maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows }),
  });
}
