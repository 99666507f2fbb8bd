import type { Pool } from 'pg';
import { inTransaction } from './transaction';

const LEASE_SECONDS = 5;
const NAME = 'publisher';

export type HeldLease = { readonly name: string; readonly holder: string; readonly token: string };

/** Leadership of one relay. The token grows with each change of leader, so a thawed former leader is told apart. */
export type Lease = {
  /** Takes or keeps the lease; null while another relay leads. What publishes proves it again in its own transaction. */
  readonly hold: () => Promise<HeldLease | null>;
  /** Forgets a lease that another relay has taken. */
  readonly lost: () => void;
  readonly release: () => Promise<void>;
};

export const createLease = (pool: Pool, holder: string): Lease => {
  let token: string | null = null;
  let renewAt = 0;
  return {
    hold: async () => {
      if (token !== null && Date.now() < renewAt) return { name: NAME, holder, token };
      const { rows } = await pool.query<{ token: string }>(
        `INSERT INTO platform.relay_lease AS l (name, holder, token, expires_at) VALUES ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
         ON CONFLICT (name) DO UPDATE SET holder = $2, expires_at = clock_timestamp() + make_interval(secs => $3), token = CASE WHEN l.holder = $2 THEN l.token ELSE l.token + 1 END
         WHERE l.holder = $2 OR l.expires_at < clock_timestamp() RETURNING token`,
        [NAME, holder, LEASE_SECONDS],
      );
      token = rows[0]?.token ?? null;
      renewAt = Date.now() + (LEASE_SECONDS * 1000) / 3;
      return token === null ? null : { name: NAME, holder, token };
    },
    lost: () => {
      token = null;
      renewAt = 0;
    },
    release: async () => {
      await inTransaction(pool, (client) =>
        client.query('UPDATE platform.relay_lease SET expires_at = clock_timestamp() WHERE name = $1 AND holder = $2', [
          NAME,
          holder,
        ]),
      );
    },
  };
};
