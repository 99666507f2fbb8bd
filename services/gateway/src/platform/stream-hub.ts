import type { Response } from 'express';
import type { PoolClient } from 'pg';
import { readAs, type Database, type Reader } from '@ratchet/prisma/database';
import { ApiError } from './api-error';
import { EVENT_COLUMNS, toEnvelope, type EventRow } from './event-rows';
import type { PublishedFeed } from './published-feed';
import type { Answer, OperationRequest } from './room';
import type { StreamHub } from './streams';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 1_000;
const PAGE = 500;
/** Bytes a client may be behind before it is dropped; it resumes by Last-Event-ID. */
const MAX_BUFFERED = 1_000_000;

type Selection = {
  readonly wants: (row: EventRow) => boolean;
  readonly idOf: (row: EventRow) => number;
  /** Events after `after` that the reader may see, in order of `idOf`. */
  readonly page: (client: PoolClient, after: number, limit: number) => Promise<EventRow[]>;
  /** Where a stream without Last-Event-ID begins. */
  readonly start: (client: PoolClient) => Promise<number>;
};

const ofAggregate = (organizationId: string, type: string, id: string): Selection => ({
  wants: (row) => row.aggregate_type === type && row.aggregate_id === id,
  idOf: (row) => Number(row.sequence),
  page: async (client, after, limit) => {
    const { rows } = await client.query<EventRow>({
      name: 'events-of-aggregate',
      text: `SELECT NULL AS position, ${EVENT_COLUMNS} FROM platform.event_log e WHERE e.organization_id = $1 AND e.aggregate_type = $2 AND e.aggregate_id = $3 AND e.sequence > $4 ORDER BY e.sequence LIMIT $5`,
      values: [organizationId, type, id, after, limit],
    });
    return rows;
  },
  start: async (client) => {
    const { rows } = await client.query<{ last: string }>(
      'SELECT last_sequence AS last FROM platform.aggregate_head WHERE organization_id = $1 AND aggregate_type = $2 AND aggregate_id = $3',
      [organizationId, type, id],
    );
    return Number(rows[0]?.last ?? 0);
  },
});

const ofTenant = (organizationId: string, aggregates: readonly { type: string; id: string }[] | null): Selection => {
  const wanted = aggregates && new Set(aggregates.map((aggregate) => `${aggregate.type}:${aggregate.id}`));
  return {
    wants: (row) => !wanted || wanted.has(`${row.aggregate_type}:${row.aggregate_id}`),
    idOf: (row) => Number(row.position),
    page: async (client, after, limit) => {
      const { rows } = await client.query<EventRow>({
        name: 'events-of-tenant',
        text: `SELECT p.position, ${EVENT_COLUMNS} FROM platform.published p JOIN platform.event_log e ON e.organization_id = p.organization_id AND e.id = p.event_id
               WHERE p.organization_id = $1 AND p.position > $2 AND ($4::text[] IS NULL OR p.aggregate_type || ':' || p.aggregate_id = ANY ($4)) ORDER BY p.position LIMIT $3`,
        values: [organizationId, after, limit, wanted && [...wanted]],
      });
      return rows;
    },
    start: async (client) => {
      const { rows } = await client.query<{ last: string | null }>(
        'SELECT max(position) AS last FROM platform.published WHERE organization_id = $1',
        [organizationId],
      );
      return Number(rows[0]?.last ?? 0);
    },
  };
};

type Grants = ReadonlyMap<string, ReadonlySet<string>>;

const loadGrants = async (client: PoolClient, reader: Reader): Promise<Grants> => {
  const { rows } = await client.query<{ aggregate: string; area: string }>(
    "SELECT aggregate_type || ':' || aggregate_id AS aggregate, coalesce(area, '*') AS area FROM platform.access_grant WHERE organization_id = $1 AND user_id = $2",
    [reader.organizationId, reader.userId],
  );
  const grants = new Map<string, Set<string>>();
  for (const { aggregate, area } of rows) grants.set(aggregate, (grants.get(aggregate) ?? new Set()).add(area));
  return grants;
};

const maySee = (row: EventRow, reader: Reader, grants: Grants): boolean => {
  if (reader.seesAll.includes(row.aggregate_type)) return true;
  const areas = grants.get(`${row.aggregate_type}:${row.aggregate_id}`);
  return areas !== undefined && (areas.has('*') || row.area === 'all' || (row.area !== null && areas.has(row.area)));
};

const write = (response: Response, text: string): boolean => {
  if (response.writableEnded || response.destroyed) return false;
  response.write(text);
  if (response.writableLength > MAX_BUFFERED) {
    response.destroy();
    return false;
  }
  return true;
};

const asMessage = (id: number, row: EventRow): string =>
  `id: ${id}\nevent: ${row.type}\ndata: ${JSON.stringify(toEnvelope(row))}\n\n`;

export const createStreamHub = (db: Database, feed: PublishedFeed): StreamHub => {
  const open = new Set<Response>();

  const follow = async (request: OperationRequest, selection: Selection): Promise<null> => {
    const { reader, response } = request;
    let waiting: EventRow[] | null = [];
    let grants: Grants = new Map();
    let sent = 0;
    let working = Promise.resolve();
    const deliver = (rows: readonly EventRow[]): void => {
      let text = '';
      for (const row of rows) {
        const id = selection.idOf(row);
        if (id <= sent || !selection.wants(row)) continue;
        sent = id;
        if (maySee(row, reader, grants)) text += asMessage(id, row);
      }
      if (text) write(response, text);
    };
    const accept = (rows: readonly EventRow[]): void => {
      if (waiting) {
        waiting.push(...rows);
        if (waiting.length > 20_000) response.destroy();
        return;
      }
      working = working
        .then(async () => {
          if (rows.some((row) => row.changes_access))
            grants = await readAs(db, reader, (client) => loadGrants(client, reader));
          deliver(rows);
        })
        .catch(() => void response.destroy());
    };
    // subscribe first: what is published during the backfill waits and is de-duplicated by its id
    const unsubscribe = await feed.subscribe(reader.organizationId, accept);
    const timers: NodeJS.Timeout[] = [];
    response.on('close', () => {
      unsubscribe();
      timers.forEach((timer) => clearInterval(timer));
      open.delete(response);
    });
    open.add(response);
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
      Connection: 'keep-alive',
    });
    response.flushHeaders();
    const [start, known] = await readAs(
      db,
      reader,
      async (client) =>
        [request.lastEventId ?? (await selection.start(client)), await loadGrants(client, reader)] as const,
    );
    grants = known;
    sent = start;
    write(response, `retry: ${RETRY_MS}\nid: ${start}\nevent: ready\ndata: {"after":${start}}\n\n`);
    for (;;) {
      const rows = await readAs(db, reader, (client) => selection.page(client, sent, PAGE));
      for (const row of rows) {
        sent = selection.idOf(row);
        if (!write(response, asMessage(sent, row))) return null;
      }
      if (rows.length < PAGE) break;
      if (response.writableNeedDrain)
        await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
    }
    const missed = waiting;
    waiting = null;
    accept(missed);
    timers.push(setInterval(() => void write(response, ': heartbeat\n\n'), HEARTBEAT_MS));
    const expires = response.locals['tokenExpiresAt'] as Date | undefined;
    // the browser comes back with a fresh token and its Last-Event-ID
    if (expires) timers.push(setTimeout(() => response.end(), Math.max(1_000, expires.getTime() - Date.now())));
    return null;
  };

  const list = async (request: OperationRequest, selection: Selection): Promise<Answer> => {
    const limit = (request.query as { limit?: number } | undefined)?.limit ?? 50;
    const rows = await readAs(db, request.reader, (client) => selection.page(client, request.lastEventId ?? 0, limit));
    const last = rows.at(-1);
    return {
      status: 200,
      body: {
        items: rows.map(toEnvelope),
        nextCursor: last && rows.length === limit ? String(selection.idOf(last)) : null,
      },
    };
  };

  const answer = (request: OperationRequest, selection: Selection): Promise<Answer> =>
    request.wantsStream ? follow(request, selection) : list(request, selection);

  return {
    aggregate: async (request, type, id) => {
      const { rowCount } = await readAs(db, request.reader, (client) =>
        client.query(
          'SELECT 1 FROM platform.aggregate_head WHERE organization_id = $1 AND aggregate_type = $2 AND aggregate_id = $3',
          [request.caller.organizationId, type, id],
        ),
      );
      if (!rowCount) throw new ApiError('NOT_FOUND_001');
      return answer(request, ofAggregate(request.caller.organizationId, type, id));
    },
    tenant: (request, aggregates) => answer(request, ofTenant(request.caller.organizationId, aggregates)),
    clients: () => open.size,
    close: async () => {
      for (const response of open) response.end();
      await feed.close();
    },
  };
};
