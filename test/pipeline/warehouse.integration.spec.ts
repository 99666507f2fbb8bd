import { beforeAll, describe, expect, it } from '@jest/globals';
import { ensureWarehouse } from '@ratchet/activities/pipeline/warehouse/ensure-warehouse';
import { warehouseConnection } from '@ratchet/activities/pipeline/warehouse/environment';
import type { TargetConnection } from '@ratchet/activities/pipeline/warehouse/connection';
import { introspect, targetStateHash } from '@ratchet/activities/pipeline/warehouse/introspect';
import { v7 as uuidv7 } from 'uuid';
import { askTarget } from '../support/dbt-room';

const organizationId = uuidv7();
const adminUrl = (): string => process.env['RATCHET_TEST_ADMIN_URL'] as string;
let url: string;
let dev: TargetConnection;
let prod: TargetConnection;
const target = (organization: string, environment: string): Promise<TargetConnection> =>
  warehouseConnection(url, { organizationId: organization, environment, schema: environment });

beforeAll(async () => {
  const database = `test_${uuidv7().slice(-12)}_warehouse`;
  const wanted = { adminUrl: adminUrl(), database, password: 'warehouse' };
  [url] = (await Promise.all([ensureWarehouse(wanted), ensureWarehouse(wanted)])) as [string, string];
  [dev, prod] = (await Promise.all([target(organizationId, 'dev'), target(organizationId, 'prod')])) as [
    TargetConnection,
    TargetConnection,
  ];
});

describe('the built-in warehouse', () => {
  it('lets an environment write its own schemas and no other', async () => {
    await askTarget(dev, 'CREATE TABLE dev.mine (id int)');
    await askTarget(dev, 'CREATE SCHEMA dev_extra');
    await expect(askTarget(dev, 'CREATE TABLE prod.theirs (id int)')).rejects.toThrow('permission denied');
    await expect(askTarget(prod, 'SELECT * FROM dev.mine')).rejects.toThrow('permission denied');
  });

  it('keeps completion markers: added, never taken away', async () => {
    const marker = `INSERT INTO ratchet_ops.completion (run_id, unique_id) VALUES ('run', 'model')`;
    await askTarget(prod, marker);
    await expect(askTarget(prod, marker)).rejects.toThrow('completion_pkey');
    await expect(askTarget(prod, 'DELETE FROM ratchet_ops.completion')).rejects.toThrow('permission denied');
  });

  it('shuts organisations and the platform out of each other', async () => {
    const other = await target(uuidv7(), 'prod');
    expect(other.database).not.toBe(prod.database);
    await expect(askTarget({ ...other, database: prod.database }, 'SELECT 1')).rejects.toThrow('permission denied');
    const platform = decodeURIComponent(new URL(url).pathname.slice(1));
    await expect(askTarget({ ...prod, database: platform }, 'SELECT 1')).rejects.toThrow('permission denied');
  });

  it('never takes over a database of somebody else', async () => {
    const wanted = { adminUrl: adminUrl(), database: 'postgres', password: 'warehouse' };
    await expect(ensureWarehouse(wanted)).rejects.toThrow('belongs to postgres');
  });
});

describe('the state of a target', () => {
  it('hashes what a plan relies on, and not how many rows there are', async () => {
    const hash = async (): Promise<string> => targetStateHash(await introspect(prod, ['prod']));
    const seen = [await hash()];
    for (const sql of [
      'CREATE TABLE prod.orders (id int)',
      'ALTER TABLE prod.orders ADD COLUMN amount int',
      'ALTER TABLE prod.orders ALTER COLUMN amount TYPE bigint',
      'CREATE VIEW prod.latest AS SELECT id FROM prod.orders',
    ]) {
      await askTarget(prod, sql);
      seen.push(await hash());
    }
    expect(new Set(seen).size).toBe(5);
    await askTarget(prod, 'INSERT INTO prod.orders VALUES (1, 1)');
    await askTarget(prod, 'ANALYZE prod.orders');
    expect(await hash()).toBe(seen.at(-1));
    const { relations } = await introspect(prod, ['prod']);
    expect(relations.map(({ name, kind, rows, dependentViews }) => ({ name, kind, rows, dependentViews }))).toEqual([
      { name: 'latest', kind: 'VIEW', rows: null, dependentViews: [] },
      { name: 'orders', kind: 'TABLE', rows: 1, dependentViews: ['prod.latest'] },
    ]);
  });
});
