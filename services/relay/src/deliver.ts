import { isGrpcServiceError, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { sendWorkflowMessage, type WorkflowMessage } from '@ratchet/temporal/send';
import type { Lease } from './lease';
import { asTenant, inTransaction } from './transaction';

const BATCH = 200;
const MAX_ATTEMPTS = 20;
const PARALLEL = 32;
const UPDATE_WAIT_MS = 10_000;

type Due = {
  organization_id: string;
  id: string;
  kind: 'workflow.start' | 'workflow.signal' | 'workflow.update';
  aggregate_type: string;
  aggregate_id: string;
  event_data: WorkflowMessage;
  attempts: number;
};

/** Temporal away or a worker silent: the row waits, it is never poison. */
const isAway = (error: unknown): boolean =>
  error instanceof SilentWorker || (isGrpcServiceError(error) && [1, 4, 8, 14].includes(error.code));
class SilentWorker extends Error {}

const bounded = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new SilentWorker('no worker answered in time')), UPDATE_WAIT_MS)),
  );
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const markDone = (pool: Pool, row: Due): Promise<unknown> =>
  pool.query(
    'UPDATE platform.outbox SET processed_at = now() WHERE organization_id = $1 AND id = $2 AND processed_at IS NULL',
    [row.organization_id, row.id],
  );

/** A command whose workflow has ended can never be settled by it: refuse it, so that the caller is not left waiting. */
const refuseCommand = (pool: Pool, row: Due): Promise<unknown> =>
  inTransaction(pool, async (client) => {
    await asTenant(client, row.organization_id);
    const id = row.event_data.message?.payload['commandId'];
    await client.query(
      "UPDATE platform.command SET state = 'REFUSED', code = 'COMMAND_001', settled_at = now() WHERE organization_id = $1 AND id = $2 AND state = 'PENDING'",
      [row.organization_id, id],
    );
  });

const postpone = (pool: Pool, row: Due, error: Error): Promise<unknown> => {
  const away = isAway(error);
  const seconds = Math.min(30, 0.5 * 2 ** Math.min(row.attempts, 6));
  if (!away && row.attempts + 1 >= MAX_ATTEMPTS) {
    return inTransaction(pool, async (client) => {
      await client.query(
        `INSERT INTO platform.dead_letter (organization_id, consumer, message_id, aggregate_type, aggregate_id, error, attempts) VALUES ($1, 'temporal', $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [row.organization_id, row.id, row.aggregate_type, row.aggregate_id, error.message, row.attempts + 1],
      );
      await client.query(
        'UPDATE platform.outbox SET processed_at = now(), attempts = attempts + 1, last_error = $3 WHERE organization_id = $1 AND id = $2',
        [row.organization_id, row.id, error.message],
      );
    });
  }
  return pool.query(
    'UPDATE platform.outbox SET attempts = attempts + $4, last_error = $3, available_at = now() + make_interval(secs => $5) WHERE organization_id = $1 AND id = $2',
    [row.organization_id, row.id, error.message.slice(0, 500), away ? 0 : 1, away ? 1 : seconds],
  );
};

/** Sends what the fast path did not confirm: rows of one aggregate in order, aggregates side by side. Returns how many were sent. */
export const deliverBatch = async (pool: Pool, temporal: Client, lease: Lease): Promise<number> => {
  if ((await lease.hold()) === null) return 0;
  const { rows } = await pool.query<Due>({
    name: 'deliver-due',
    text: `SELECT organization_id, id, kind, aggregate_type, aggregate_id, event_data, attempts FROM platform.outbox
           WHERE processed_at IS NULL AND kind <> 'event' AND available_at <= now() ORDER BY available_at, position LIMIT ${BATCH}`,
  });
  const queues = new Map<string, Due[]>();
  for (const row of rows) {
    const key = `${row.organization_id}/${row.aggregate_type}/${row.aggregate_id}`;
    queues.set(key, [...(queues.get(key) ?? []), row]);
  }
  let sent = 0;
  const waiting = [...queues.values()];
  const drain = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const row of queue) {
        try {
          const delivery = await bounded(sendWorkflowMessage(temporal, row.kind, row.event_data));
          if (delivery === 'closed' && row.kind === 'workflow.update') await refuseCommand(pool, row);
          await markDone(pool, row);
          sent += 1;
        } catch (error) {
          await postpone(pool, row, error as Error);
          break;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, drain));
  return sent;
};
