import type { Invocation, InvocationEvent, InvocationResult, Runner } from './runner';

/** After SIGINT dbt ends its statements in the database; one that does not is killed. */
const GRACE_MS = 10_000;

/** One invocation that an abort interrupts. A runner that was interrupted is not used again. @throws the signal's reason. */
export const invokeInterruptibly = async (
  runner: Runner,
  invocation: Invocation,
  { signal, onEvent }: { signal?: AbortSignal | undefined; onEvent: (event: InvocationEvent) => void },
): Promise<InvocationResult> => {
  signal?.throwIfAborted();
  let kill: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    runner.signal('SIGINT');
    kill = setTimeout(() => runner.signal('SIGKILL'), GRACE_MS);
  };
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    const result = await runner.invoke(invocation, onEvent);
    if (!signal?.aborted) return result;
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    clearTimeout(kill);
    signal?.removeEventListener('abort', interrupt);
    if (signal?.aborted) await runner.stop();
  }
  throw signal?.reason;
};
