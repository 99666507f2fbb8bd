import {
  QueryNotRegisteredError,
  QueryRejectedError,
  WorkflowNotFoundError,
  isGrpcServiceError,
  type Client,
} from '@temporalio/client';
import { systemReader, writeAs, type Database, type WorkflowRequest } from '@ratchet/prisma/database';
import { sendWorkflowMessage } from '@ratchet/temporal/send';
import { ApiError } from './api-error';
import type { Log } from './log';
import type { WorkflowDoor } from './workflow-door';

const SETTLE_MS = 5_000;
const QUERY_MS = 4_000;
const MAX_IN_FLIGHT = 64;
const DEADLINE_EXCEEDED = 4;

export type FastPath = {
  /** Sends requests right after their commit; what does not get through is left to the relay. */
  readonly afterCommit: (requests: readonly WorkflowRequest[]) => void;
  /** Resolves when no call is under way any more; each is bounded by its deadline. */
  readonly idle: () => Promise<void>;
};

const within = <T>(ms: number, work: Promise<T>): Promise<T | 'late'> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), ms)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

export const createTemporalDoor = (client: Client, database: () => Database, log: Log): WorkflowDoor & FastPath => {
  const underWay = new Set<Promise<unknown>>();
  const tracked = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    const done = (): void => void underWay.delete(work);
    work.then(done, done);
    return work;
  };
  const delivered = new Map<string, string[]>();
  let flushing: NodeJS.Timeout | null = null;

  const flush = async (): Promise<void> => {
    flushing = null;
    const batches = [...delivered];
    delivered.clear();
    for (const [organizationId, ids] of batches) {
      await writeAs(database(), systemReader(organizationId), (connection) =>
        connection.query(
          'UPDATE platform.outbox SET processed_at = now() WHERE organization_id = $1 AND id = ANY ($2::uuid[]) AND processed_at IS NULL',
          [organizationId, ids],
        ),
      ).catch(() => undefined);
    }
  };
  const markDelivered = (request: WorkflowRequest): void => {
    delivered.set(request.organizationId, [...(delivered.get(request.organizationId) ?? []), request.outboxId]);
    flushing ??= setTimeout(() => void flush(), 25);
  };
  const send = async (request: WorkflowRequest): Promise<void> => {
    // a closed workflow takes no more messages and a refused update was settled by the workflow: both are final
    await sendWorkflowMessage(client, request.kind, request.data);
    markDelivered(request);
  };

  return {
    send,
    settle: async (request) => {
      const outcome = await within(
        SETTLE_MS,
        tracked(client.withDeadline(Date.now() + SETTLE_MS, () => send(request))),
      ).catch((error: unknown) => {
        log.warn('command waits for its workflow', {
          workflowId: request.data.workflowId,
          error: (error as Error).message,
        });
        return 'late' as const;
      });
      return { settled: outcome !== 'late' };
    },
    query: async (workflowId, name) => {
      try {
        const answer = await within(
          QUERY_MS,
          tracked(
            client.withDeadline(Date.now() + QUERY_MS, () =>
              client.workflow.getHandle(workflowId).query<unknown>(name),
            ),
          ),
        );
        if (answer === 'late') throw new ApiError('ENGINE_003', { workflowId });
        return answer;
      } catch (error) {
        if (error instanceof ApiError) throw error;
        if (error instanceof WorkflowNotFoundError) throw new ApiError('NOT_FOUND_001');
        if (error instanceof QueryNotRegisteredError || error instanceof QueryRejectedError)
          throw new ApiError('NOT_FOUND_001', { query: name });
        if (isGrpcServiceError(error))
          throw new ApiError(error.code === DEADLINE_EXCEEDED ? 'ENGINE_003' : 'ENGINE_001', { reason: error.details });
        throw error;
      }
    },
    afterCommit: (requests) => {
      for (const request of requests) {
        // updates are sent by `settle`, which waits for their outcome
        if (request.kind === 'workflow.update' || underWay.size >= MAX_IN_FLIGHT) continue;
        tracked(send(request)).catch((error: unknown) =>
          log.warn('workflow message left to the relay', {
            workflowId: request.data.workflowId,
            error: (error as Error).message,
          }),
        );
      }
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      await flush();
    },
  };
};
