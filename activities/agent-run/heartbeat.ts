import type { Context } from '@temporalio/activity';

const HEARTBEAT_MS = 1_000;

/** Tells Temporal every second that the work goes on, which is also how a stop reaches it. */
export const alive = async <T>(context: Context, work: () => Promise<T>): Promise<T> => {
  const timer = setInterval(() => context.heartbeat(), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};
