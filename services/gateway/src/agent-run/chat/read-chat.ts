import type { ArtifactStore } from '@ratchet/activities/platform/artifact-store';
import { readAs, systemReader, type Database } from '@ratchet/prisma/database';
import type { RunStatus } from '@ratchet/workflows/agent-run/names';
import type { PoolClient } from 'pg';

export type ChatEvent = { readonly sequence: number; readonly type: string; readonly payload: Record<string, unknown> };
export type Delta = {
  readonly messageId: string;
  readonly attempt: number;
  readonly offset: number;
  readonly text: string;
};

const HOUR_MS = 3_600_000;
/** Hours in which rows of a message that began then can lie: what names the partitions to look into. */
export const hoursSince = (since: Date): Date[] => {
  const hours: Date[] = [];
  for (let at = Math.floor(since.getTime() / HOUR_MS) * HOUR_MS; at <= Date.now() + HOUR_MS; at += HOUR_MS)
    hours.push(new Date(at));
  return hours.slice(-26);
};

const EVENTS = `SELECT sequence_num::float8 AS sequence, event_type AS type, payload FROM agent_run.run_events
WHERE organization_id = $1 AND run_id = $2 AND sequence_num > $3 AND sequence_num <= $4 ORDER BY sequence_num`;
const DELTAS = `SELECT message_id AS "messageId", attempt, char_offset AS offset, text FROM agent_run.run_deltas
WHERE organization_id = $1 AND flushed_hour = ANY ($2::timestamptz[]) AND message_id = $3 AND attempt = $4 AND char_offset >= $5 ORDER BY char_offset`;

/** What the chat is made of, as the gateway reads it for callers it has let in. */
export type ChatReader = {
  /** Events after one sequence and up to another. */
  readonly events: (runId: string, after: number, upTo?: number) => Promise<ChatEvent[]>;
  readonly status: (runId: string) => Promise<{ status: RunStatus; lastSequence: number }>;
  /** Since when a message streams, in host time; null for one that never did. */
  readonly streamingSince: (messageId: string) => Promise<Date | null>;
  readonly deltas: (messageId: string, since: Date, attempt: number, offset: number) => Promise<Delta[]>;
  /** The whole text of an artifact. */
  readonly text: (artifactId: string) => Promise<string>;
};

export const createChatReader = (db: Database, artifacts: ArtifactStore, organizationId: string): ChatReader => {
  const read = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> =>
    readAs(db, systemReader(organizationId), work);
  return {
    events: (runId, after, upTo = Number.MAX_SAFE_INTEGER) =>
      read(async (client) => {
        const values = [organizationId, runId, after, upTo];
        return (await client.query<ChatEvent>({ name: 'agent-chat-events', text: EVENTS, values })).rows;
      }),
    status: (runId) =>
      read(async (client) => {
        const { rows } = await client.query<{ status: RunStatus; lastSequence: number }>({
          name: 'agent-chat-status',
          text: 'SELECT status, last_sequence_num::float8 AS "lastSequence" FROM agent_run.runs WHERE organization_id = $1 AND id = $2',
          values: [organizationId, runId],
        });
        if (!rows[0]) throw new Error(`run ${runId} is not there`);
        return rows[0];
      }),
    streamingSince: (messageId) =>
      read(async (client) => {
        const { rows } = await client.query<{ since: Date | null }>({
          name: 'agent-chat-since',
          text: 'SELECT streaming_since AS since FROM agent_run.messages WHERE organization_id = $1 AND id = $2',
          values: [organizationId, messageId],
        });
        return rows[0]?.since ?? null;
      }),
    deltas: (messageId, since, attempt, offset) =>
      read(async (client) => {
        const values = [organizationId, hoursSince(since), messageId, attempt, offset];
        return (await client.query<Delta>({ name: 'agent-chat-deltas', text: DELTAS, values })).rows;
      }),
    text: async (artifactId) => {
      const sha256 = await read(async (client) => {
        const { rows } = await client.query<{ sha256: string }>({
          name: 'agent-chat-text',
          text: 'SELECT sha256 FROM agent_run.artifacts WHERE organization_id = $1 AND id = $2',
          values: [organizationId, artifactId],
        });
        if (!rows[0]) throw new Error(`artifact ${artifactId} is not there`);
        return rows[0].sha256;
      });
      return (await artifacts.read(organizationId, sha256)).toString('utf8');
    },
  };
};
