import type { Pool, PoolClient } from 'pg';
import { inTransaction } from './transaction';

const LEASE_SECONDS = 5;
const NAME = 'publisher';

/** Leadership of one relay. The token grows with each change of leader, so a thawed former leader is told apart. */
export type Lease = {
  /** Takes or keeps the lease; null while another relay leads. */
  readonly hold: () => Promise<string | null>;
  /** Proves leadership inside the publishing transaction; a take-over waits for that transaction. @throws when lost. */
  readonly assertHeld: (client: PoolClient, token: string) => Promise<void>;
  readonly release: () => Promise<void>;
};

export const createLease = (pool: Pool, holder: string): Lease => {
  let token: string | null = null;
  let renewAt = 0;
  return {
    hold: async () => {
      if (token !== null && Date.now() < renewAt) return token;
      const { rows } = await pool.query<{ token: string }>(
        `INSERT INTO platform.relay_lease AS l (name, holder, token, expires_at) VALUES ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
         ON CONFLICT (name) DO UPDATE SET holder = $2, expires_at = clock_timestamp() + make_interval(secs => $3), token = CASE WHEN l.holder = $2 THEN l.token ELSE l.token + 1 END
         WHERE l.holder = $2 OR l.expires_at < clock_timestamp() RETURNING token`,
        [NAME, holder, LEASE_SECONDS],
      );
      token = rows[0]?.token ?? null;
      renewAt = Date.now() + (LEASE_SECONDS * 1000) / 3;
      return token;
    },
    assertHeld: async (client, held) => {
      const { rowCount } = await client.query({
        name: 'lease',
        text: 'SELECT 1 FROM platform.relay_lease WHERE name = $1 AND holder = $2 AND token = $3 FOR SHARE',
        values: [NAME, holder, held],
      });
      if (!rowCount) {
        token = null;
        throw new Error('another relay leads now');
      }
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
