import { readAs, systemReader, type Database } from '@ratchet/prisma/database';
import { hoursSince, type Delta } from './read-chat';

const POLL_MS = 100;

export type DeltaListener = (deltas: readonly Delta[]) => void;
export type WatchedMessage = {
  readonly messageId: string;
  readonly since: Date;
  readonly attempt: number;
  readonly offset: number;
};
/** New text of all messages that somebody watches, in one query for each organisation every 100 ms; nothing is asked while nobody watches. */
export type DeltaWatch = {
  /** Hears of what is written from here on; what lies before is the listener's to read. */
  readonly watch: (organizationId: string, message: WatchedMessage, listener: DeltaListener) => () => void;
};

type Watched = { since: Date; attempt: number; offset: number; readonly listeners: Set<DeltaListener> };

const NEW = `SELECT d.message_id AS "messageId", d.attempt, d.char_offset AS offset, d.text
FROM jsonb_to_recordset($3::jsonb) AS w(id uuid, attempt integer, "offset" integer)
JOIN agent_run.run_deltas d ON d.organization_id = $1 AND d.flushed_hour = ANY ($2::timestamptz[]) AND d.message_id = w.id AND (d.attempt > w.attempt OR (d.attempt = w.attempt AND d.char_offset >= w."offset"))
ORDER BY d.message_id, d.attempt, d.char_offset`;

export const createDeltaWatch = (db: Database): DeltaWatch => {
  const organizations = new Map<string, Map<string, Watched>>();
  let timer: NodeJS.Timeout | undefined;

  const look = async (organizationId: string, messages: Map<string, Watched>): Promise<void> => {
    const first = Math.min(...[...messages.values()].map(({ since }) => since.getTime()));
    const wanted = [...messages].map(([id, { attempt, offset }]) => ({ id, attempt, offset }));
    const rows = await readAs(db, systemReader(organizationId), async (client) => {
      const values = [organizationId, hoursSince(new Date(first)), JSON.stringify(wanted)];
      return (await client.query<Delta>({ name: 'agent-new-deltas', text: NEW, values })).rows;
    });
    for (const [id, watched] of messages) {
      const deltas = rows.filter(({ messageId }) => messageId === id);
      const last = deltas.at(-1);
      if (!last) continue;
      watched.attempt = last.attempt;
      watched.offset = last.offset + last.text.length;
      for (const listener of watched.listeners) listener(deltas);
    }
  };
  const poll = async (): Promise<void> => {
    // a database that is away is asked again with the next look
    await Promise.allSettled([...organizations].map(([id, messages]) => look(id, messages)));
    timer = organizations.size > 0 ? setTimeout(() => void poll(), POLL_MS) : undefined;
  };

  return {
    watch: (organizationId, { messageId, since, attempt, offset }, listener) => {
      const messages = organizations.get(organizationId) ?? new Map<string, Watched>();
      organizations.set(organizationId, messages);
      const watched = messages.get(messageId) ?? { since, attempt, offset, listeners: new Set() };
      messages.set(messageId, watched);
      watched.listeners.add(listener);
      timer ??= setTimeout(() => void poll(), POLL_MS);
      return () => {
        watched.listeners.delete(listener);
        if (watched.listeners.size === 0 && messages.get(messageId) === watched) messages.delete(messageId);
        if (messages.size === 0) organizations.delete(organizationId);
      };
    },
  };
};
