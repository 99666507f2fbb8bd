import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  type ConnectionOptions,
} from '@temporalio/client';
import { createDataConverter } from './data-converter';

type Interceptor = NonNullable<ConnectionOptions['interceptors']>[number];

export type ClientOptions = {
  address: string;
  namespace: string;
  keys: string;
  identity?: string;
  /** Bound of every call that sets no deadline of its own. */
  deadlineMs?: number;
};

/** Calls that by design wait on the server until something happens. */
const LONG_POLLS =
  /\/(GetWorkflowExecutionHistory|PollWorkflowExecutionUpdate|UpdateWorkflowExecution|ExecuteMultiOperation)$/;
const LONG_POLL_MS = 70_000;

/** gRPC waits for ever by default: every call without a deadline gets one, shared by its retries. */
function boundDeadlines(deadlineMs: number): Interceptor {
  return (options, nextCall) => {
    const bound = LONG_POLLS.test(options.method_definition.path) ? LONG_POLL_MS : deadlineMs;
    const deadline = options.deadline ?? Date.now() + bound;
    return nextCall({ ...options, deadline }) as ReturnType<Interceptor>;
  };
}

/**
 * A client that connects at its first call, so that a process starts while Temporal is away. Payloads and failures are
 * encrypted by `keys`. Close with `client.connection.close()`.
 */
export function connectClient({ address, namespace, keys, identity, deadlineMs = 10_000 }: ClientOptions): Client {
  const connection = Connection.lazy({
    address,
    interceptors: [boundDeadlines(deadlineMs), makeGrpcRetryInterceptor(defaultGrpcRetryOptions())],
  });
  return new Client({
    connection,
    namespace,
    dataConverter: createDataConverter(keys),
    ...(identity === undefined ? {} : { identity }),
  });
}
