import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import { checkSemantics } from '@ratchet/activities/pipeline/semantic/check-semantics';
import { nodeIdOf } from '@ratchet/workflows/pipeline/deployment/manifest';
import { askTarget, openDbtRoom, type DbtRoom } from '../support/dbt-room';

// dbt loads, parses and compiles; all suites share the machine
jest.setTimeout(180_000);

let room: DbtRoom;
beforeAll(async () => void (room = await openDbtRoom()));
afterAll(() => room.close());

const replaced = (file: string, from: string, to: string) => (files: Map<string, Buffer>) =>
  void files.set(file, Buffer.from(String(files.get(file)).replace(from, to)));

describe('a compile of an exported commit', () => {
  it('gives one hash per commit and environment, and carries the node ids', async () => {
    const commitSha = await room.commit();
    const first = await room.compile(commitSha);
    expect(first.errors).toEqual([]);
    const again = await room.compile(commitSha);
    expect(again.manifestHash).toBe(first.manifestHash);
    expect((await room.compile(commitSha, 'dev')).manifestHash).not.toBe(first.manifestHash);
    const nodes = Object.values((first.manifest as Manifest).nodes);
    const built = nodes.filter(({ resource_type }) => resource_type !== 'test');
    expect(built).toHaveLength(9);
    expect(new Set(built.map(nodeIdOf)).size).toBe(9);
    expect(built.map(nodeIdOf)).not.toContain(null);
    const sql = (first.manifest as Manifest).nodes['model.harbor_shop.daily_revenue']?.compiled_code;
    // the full-refresh branch, whatever stands in the target
    expect(sql).not.toContain('max(order_date)');
    expect(String(first.manifestBytes) + first.log).not.toContain((await room.target('prod')).password);
  });

  it('[pipeline 6] names node, file and line of an unclosed Jinja in the words of dbt', async () => {
    const commitSha = await room.commit(
      (files) => void files.set('models/marts/orders.sql', Buffer.from('select {{ 1')),
    );
    const { errors, manifest } = await room.compile(commitSha);
    expect(manifest).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        node: 'orders',
        file: 'models/marts/orders.sql',
        line: 1,
        text: expect.stringContaining("unexpected end of template, expected 'end of print statement'"),
      }),
    ]);
  });

  it('[pipeline 7] finds a renamed column before any plan and leaves no schema behind', async () => {
    const commitSha = await room.commit(
      replaced('models/staging/stg_payments.sql', 'amount_cents', 'amount_cents as cents'),
    );
    const connection = await room.target('prod');
    const { manifest } = await room.compile(commitSha);
    const errors = await checkSemantics(manifest as Manifest, connection);
    expect(errors.map(({ node, line, column, code, text }) => ({ node, line, column, code, text }))).toEqual([
      { node: 'orders', line: 5, column: 13, code: '42703', text: 'column "amount_cents" does not exist' },
    ]);
    const left = await askTarget(connection, `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'ratchet_check%'`);
    expect(left).toEqual([]);
  });

  it('takes a correct project on an empty target', async () => {
    const { manifest } = await room.compile(await room.commit());
    expect(await checkSemantics(manifest as Manifest, await room.target('prod'))).toEqual([]);
  });

  it('tells of a target that cannot be reached', async () => {
    const { manifest } = await room.compile(await room.commit());
    const nobody = { ...(await room.target('prod')), port: 1 };
    await expect(checkSemantics(manifest as Manifest, nobody)).rejects.toMatchObject({ code: 'PIPE_023' });
  });
});
