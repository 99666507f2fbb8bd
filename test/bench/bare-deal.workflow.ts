import { condition, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';

const { step } = proxyLocalActivities<{ step(run: string, number: number): Promise<{ lastSeq: number }> }>({
  startToCloseTimeout: '30 seconds',
});

/** As many local activities as a new deal takes, then one armed timer. */
export async function bareDeal(steps: number): Promise<void> {
  for (let number = 1; number <= steps; number += 1) await step(workflowInfo().workflowId, number);
  await condition(() => false, '1 day');
}
