import { Client } from 'pg';
import { readAs, systemReader, type Database } from '@ratchet/prisma/database';
import { EVENT_COLUMNS, type EventRow } from './event-rows';
import type { Log } from './log';

export type Listener = (rows: readonly EventRow[]) => void;

/** Follows what the relay published, tenant by tenant, and hands each batch to that tenant's listeners in position order. */
export type PublishedFeed = {
  /** Listens from the next published event on. Resolves once the starting position is fixed. */
  readonly subscribe: (organizationId: string, listener: Listener) => Promise<() => void>;
  readonly close: () => Promise<void>;
};

const BATCH = 500;
const BACKSTOP_MS = 1_000;

type Tenant = { position: number; listeners: Set<Listener>; reading: boolean; again: boolean };

/** One LISTEN connection; notifications only say "look", so a lost one costs at most the backstop interval. */
export const createPublishedFeed = (db: Database, listenUrl: string, log: Log): PublishedFeed => {
  const tenants = new Map<string, Tenant>();
  let closed = false;
  let listening: Client | null = null;

  const head = (organizationId: string): Promise<number> =>
    readAs(db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<{ head: string | null }>(
        'SELECT max(position) AS head FROM platform.published WHERE organization_id = $1',
        [organizationId],
      );
      return Number(rows[0]?.head ?? 0);
    });

  const readAfter = (organizationId: string, position: number): Promise<EventRow[]> =>
    readAs(db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<EventRow>({
        name: 'feed',
        text: `SELECT p.position, ${EVENT_COLUMNS} FROM platform.published p JOIN platform.event_log e ON e.organization_id = p.organization_id AND e.id = p.event_id
               WHERE p.organization_id = $1 AND p.position > $2 ORDER BY p.position LIMIT ${BATCH}`,
        values: [organizationId, position],
      });
      return rows;
    });

  const drain = async (organizationId: string, tenant: Tenant): Promise<void> => {
    if (tenant.reading) {
      tenant.again = true;
      return;
    }
    tenant.reading = true;
    try {
      do {
        tenant.again = false;
        const rows = await readAfter(organizationId, tenant.position);
        const last = rows.at(-1);
        if (last) tenant.position = Number(last.position);
        if (rows.length > 0) for (const listener of tenant.listeners) listener(rows);
        if (rows.length === BATCH) tenant.again = true;
      } while (tenant.again && !closed);
    } catch (error) {
      log.warn('stream feed waits for the database', { error: (error as Error).message });
    } finally {
      tenant.reading = false;
    }
  };
  const drainAll = (): void => {
    for (const [organizationId, tenant] of tenants) if (tenant.listeners.size > 0) void drain(organizationId, tenant);
  };

  const listen = async (): Promise<void> => {
    while (!closed) {
      const client = new Client({ connectionString: listenUrl, keepAlive: true, connectionTimeoutMillis: 5_000 });
      try {
        const ended = new Promise<void>((resolve) => client.once('end', resolve));
        client.on('error', () => undefined);
        client.on('notification', drainAll);
        await client.connect();
        await client.query('LISTEN ratchet_published');
        listening = client;
        drainAll();
        await ended;
      } catch {
        await client.end().catch(() => undefined);
      }
      if (!closed) await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  void listen();
  const backstop = setInterval(drainAll, BACKSTOP_MS);
  backstop.unref();

  return {
    subscribe: async (organizationId, listener) => {
      let tenant = tenants.get(organizationId);
      if (!tenant || tenant.listeners.size === 0) {
        const position = await head(organizationId);
        tenant = tenants.get(organizationId);
        if (!tenant || tenant.listeners.size === 0) {
          tenant = { position, listeners: new Set(), reading: false, again: false };
          tenants.set(organizationId, tenant);
        }
      }
      const joined = tenant;
      joined.listeners.add(listener);
      return () => {
        joined.listeners.delete(listener);
        if (joined.listeners.size === 0 && tenants.get(organizationId) === joined) tenants.delete(organizationId);
      };
    },
    close: async () => {
      closed = true;
      clearInterval(backstop);
      await listening?.end().catch(() => undefined);
    },
  };
};
