import path from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { resolveTestServer } from '@ratchet/temporal/engine';
import { openGate, type Gate } from './gate';
import { startStack, type StackOptions, type TestStack } from './stack';

export type TimeStack = TestStack & {
  /** Skips to this business instant; every timer until then fires in order. */
  readonly travelTo: (instant: string) => Promise<void>;
  /** The way of gateway and relay to Temporal: cut, it is away for them, while its timers fire and the worker works on. */
  readonly temporal: Gate;
};

/** A stack on Temporal's time-skipping test server: months pass in seconds, for workflows and for the business clock alike. */
export const startTimeStack = async (options: StackOptions & { readonly startAt: string }): Promise<TimeStack> => {
  const binary = await resolveTestServer(path.resolve(__dirname, '../../.ratchet'));
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: binary } },
  });
  const temporal = await openGate(environment.address);
  const stack = await startStack({
    ...options,
    temporalAddress: temporal.address,
    workerTemporalAddress: environment.address,
  }).catch(async (error: unknown) => {
    await temporal.cut();
    await environment.teardown();
    throw error;
  });
  const follow = async (): Promise<void> => stack.clock.skip((await environment.currentTimeMs()) - Date.now());
  await follow();
  return {
    ...stack,
    temporal,
    travelTo: async (instant) => {
      await follow();
      const ms = new Date(instant).getTime() - stack.clock.now().getTime();
      if (ms > 0) await environment.sleep(ms);
      await follow();
    },
    close: async () => {
      await stack.close();
      await temporal.cut();
      await environment.teardown();
    },
  };
};
