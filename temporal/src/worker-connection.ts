import { NativeConnection } from '@temporalio/worker';

/** The connection of a worker process; retries until the server answers or `timeoutMs` is over. */
export async function connectWorker(address: string, timeoutMs = 60_000): Promise<NativeConnection> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
