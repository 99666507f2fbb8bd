import { systemReader, writeAs, type Database } from '@ratchet/prisma/database';

/** Another attempt has the message now: what this one writes is refused. */
export class AttemptFenced extends Error {
  override readonly name = 'AttemptFenced';
}

/** The open text of one attempt at one message. Offsets count UTF-16 units. */
export type DeltaSink = {
  readonly write: (text: string) => void;
  /** Everything written so far, in one piece. */
  readonly text: () => string;
  /** Aborts once a flush was refused. */
  readonly fenced: AbortSignal;
  /** Resolves when everything is flushed; may be tried again when the store was away. @throws AttemptFenced */
  readonly finish: () => Promise<void>;
  /** Drops what is not flushed yet. */
  readonly discard: () => void;
};
export type DeltaWriter = {
  readonly open: (message: OpenMessage) => DeltaSink;
  readonly close: () => Promise<void>;
};
export type OpenMessage = {
  readonly organizationId: string;
  readonly runId: string;
  readonly messageId: string;
  readonly attempt: number;
};

const FLUSH_BYTES = 4_096;

type Open = OpenMessage & { offset: number; pending: string; whole: string; readonly fence: AbortController };
type Row = { run_id: string; message_id: string; attempt: number; char_offset: number; text: string };

// a row counts only for the attempt that has the message; the hour makes the partition
const INSERT = `WITH given AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(run_id uuid, message_id uuid, attempt integer, char_offset integer, text text)),
  added AS (
    INSERT INTO agent_run.run_deltas (organization_id, flushed_hour, run_id, message_id, attempt, char_offset, text)
    SELECT $1, date_trunc('hour', now()), r.run_id, r.message_id, r.attempt, r.char_offset, r.text FROM given r
    JOIN agent_run.messages m ON m.organization_id = $1 AND m.id = r.message_id AND m.attempt = r.attempt AND m.status = 'STREAMING'
    RETURNING message_id)
SELECT message_id FROM added`;
const NO_PARTITION = '23514';

/**
 * Writes the texts of all open messages of this process: one insert for each organisation every few milliseconds. A lost
 * row costs a viewer some milliseconds of text at most, since the whole text is durable at its end, so it does not wait for the disk.
 */
export const createDeltaWriter = (db: Database, flushMs: number): DeltaWriter => {
  const open = new Set<Open>();
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> = Promise.resolve();

  const insert = (organizationId: string, rows: readonly Row[]): Promise<string[]> =>
    writeAs(db, systemReader(organizationId), async (client) => {
      await client.query('SET LOCAL synchronous_commit = off');
      const inserted = await client.query<{ message_id: string }>({
        name: 'agent-deltas',
        text: INSERT,
        values: [organizationId, JSON.stringify(rows)],
      });
      return inserted.rows.map((row) => row.message_id);
    });

  const prepare = (organizationId: string): Promise<unknown> =>
    writeAs(db, systemReader(organizationId), (client) => client.query('SELECT agent_run.prepare_delta_hours()'));

  const store = async (organizationId: string, rows: readonly Row[]): Promise<string[]> => {
    try {
      return await insert(organizationId, rows);
    } catch (error) {
      if ((error as { code?: string }).code !== NO_PARTITION) throw error;
      await prepare(organizationId);
      return insert(organizationId, rows);
    }
  };

  const flushOf = async (organizationId: string, messages: readonly Open[]): Promise<void> => {
    const taken = messages.map((message) => {
      const text = storable(message.pending);
      message.pending = message.pending.slice(text.length);
      return { message, text, offset: message.offset };
    });
    const written = taken.filter(({ text }) => text.length > 0);
    if (written.length === 0) return;
    const rows = written.map(({ message, text, offset }) => ({
      run_id: message.runId,
      message_id: message.messageId,
      attempt: message.attempt,
      char_offset: offset,
      text,
    }));
    try {
      const accepted = await store(organizationId, rows);
      for (const { message, text } of written) {
        if (accepted.includes(message.messageId)) message.offset += text.length;
        else message.fence.abort(new AttemptFenced(message.messageId));
      }
    } catch (error) {
      // kept for the next flush: the store is away, the text is not lost
      for (const { message, text } of written) message.pending = text + message.pending;
      throw error;
    }
  };

  const flush = (): Promise<void> => {
    flushing = flushing
      .catch(() => undefined)
      .then(async () => {
        const organizations = new Set([...open].map(({ organizationId }) => organizationId));
        for (const organizationId of organizations)
          await flushOf(
            organizationId,
            [...open].filter((message) => message.organizationId === organizationId && !message.fence.signal.aborted),
          );
      });
    return flushing;
  };
  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void flush().catch(() => schedule());
    }, flushMs);
  };

  return {
    open: (opened) => {
      const message: Open = { ...opened, offset: 0, pending: '', whole: '', fence: new AbortController() };
      open.add(message);
      const close = (): void => void open.delete(message);
      return {
        fenced: message.fence.signal,
        text: () => message.whole,
        write: (text) => {
          message.pending += text;
          message.whole += text;
          if (Buffer.byteLength(message.pending) >= FLUSH_BYTES) void flush().catch(() => schedule());
          else schedule();
        },
        finish: async () => {
          while (storable(message.pending) !== '' && !message.fence.signal.aborted) await flush();
          message.fence.signal.throwIfAborted();
          message.whole = message.whole.slice(0, message.whole.length - message.pending.length);
          close();
        },
        discard: close,
      };
    },
    close: async () => {
      if (timer) clearTimeout(timer);
      await flush().catch(() => undefined);
    },
  };
};

/** Without a first half of a surrogate pair at the end: it cannot be stored by itself. */
const storable = (text: string): string => (/[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text);
