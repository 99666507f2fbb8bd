import { Context } from '@temporalio/activity';

const EVERY_MS = 2_000;

/** Reports to the engine while the work goes on, and hears of a cancellation by it. */
export const alive = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), EVERY_MS);
  try {
    context.heartbeat();
    return await work(context.cancellationSignal);
  } finally {
    clearInterval(timer);
  }
};

/** This is the last time the engine tries the activity. */
export const isLastAttempt = (attempts: number): boolean => Context.current().info.attempt >= attempts;
