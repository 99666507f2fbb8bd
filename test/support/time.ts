import path from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { resolveTestServer } from '@ratchet/temporal/engine';
import { startStack, type StackOptions, type TestStack } from './stack';

export type TimeStack = TestStack & {
  /** Skips to this business instant; every timer until then fires in order. */
  readonly travelTo: (instant: string) => Promise<void>;
};

/** A stack on Temporal's time-skipping test server: months pass in seconds, for workflows and for the business clock alike. */
export const startTimeStack = async (options: StackOptions & { readonly startAt: string }): Promise<TimeStack> => {
  const binary = await resolveTestServer(path.resolve(__dirname, '../../.ratchet'));
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: binary } },
  });
  const stack = await startStack({ ...options, temporalAddress: environment.address }).catch(async (error: unknown) => {
    await environment.teardown();
    throw error;
  });
  const follow = async (): Promise<void> => stack.clock.skip((await environment.currentTimeMs()) - Date.now());
  await follow();
  return {
    ...stack,
    travelTo: async (instant) => {
      await follow();
      const ms = new Date(instant).getTime() - stack.clock.now().getTime();
      if (ms > 0) await environment.sleep(ms);
      await follow();
    },
    close: async () => {
      await stack.close();
      await environment.teardown();
    },
  };
};
