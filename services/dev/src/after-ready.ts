import { dbtRuntime } from './dbt-runtime';
import { demoAgentRuns } from './demo/agent-run';
import { demoDeals } from './demo/deal';
import { demoDeployments } from './demo/deployments';
import { demoPipeline } from './demo/pipeline';
import { demoViolations } from './demo/violation';
import type { Log } from './progress';
import type { Ready } from './ready';

/** Work that needs the whole stack up, such as demo data through the gateway's own API. Must be repeatable. */
export type AfterReady = (ready: Ready, context: { home: string; log: Log }) => Promise<void>;

/**
 * Run in order once everything answers; a failure is told and does not stop the stack. dbt is a large download: only
 * what needs it comes after it.
 */
export const afterReady: readonly AfterReady[] = [
  demoDeals,
  demoViolations,
  demoAgentRuns,
  demoPipeline,
  dbtRuntime,
  demoDeployments,
];
