import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readAs, systemReader } from '@ratchet/prisma/database';
import { demoId } from '@ratchet/prisma/seed';
import type { Api } from '../support/api';
import { ok } from '../support/deals';
import { createPipeline, drawShop, edit, edited, graphOf, type AppendView, type GraphView } from '../support/pipelines';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let ada: Api;
let bo: Api;
let id: string;
let node: Record<string, string>;
const of = (name: string): string => node[name] as string;

beforeAll(async () => {
  stack = await startStack({ startAt: '2026-10-05T13:00:00.000Z', withWorker: false });
  [ada, bo] = await Promise.all([stack.as('engineer'), stack.as('admin')]);
}, 60_000);
afterAll(() => stack.close());

beforeEach(async () => {
  ({ id } = await createPipeline(ada, `Harbor shop ${randomUUID()}`));
  node = await drawShop(ada, id);
});

describe('the rest of the history', () => {
  it('restores an earlier version as a new one, and names versions', async () => {
    const before = await graphOf(ada, id);
    ok(await ada.post(`/pipelines/${id}/snapshots`, { label: 'before month end', commandId: randomUUID() }), 201);
    await edited(bo, id, [{ type: 'node.removed', nodeId: of('orders'), cascade: true }]);
    const head = await graphOf(ada, id);
    const restored = ok(
      await ada.post<AppendView>(`/pipelines/${id}/restore`, {
        version: before.version,
        expectedVersion: head.version,
        commandId: randomUUID(),
      }),
      201,
    );
    expect(restored.version).toBe(head.version + 1);
    expect((await graphOf(ada, id)).stateSha256).toBe(before.stateSha256);
    expect((await graphOf(ada, id, '&at=before%20month%20end')).version).toBe(before.version);
    const diff = ok(await ada.get(`/pipelines/${id}/graph/diff?from=${before.version}&to=${head.version}`));
    expect(diff.nodes.removed.map(({ name }: { name: string }) => name)).toEqual([
      'customers',
      'daily_revenue',
      'orders',
    ]);
  });

  it('keeps a snapshot every 200 versions and loads from it', async () => {
    const moves = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        type: 'node.moved' as const,
        nodeId: of('orders'),
        position: { x: index + 1, y: 7 },
      }));
    const { version } = await graphOf(ada, id);
    await edited(ada, id, moves(200 - version));
    await edited(bo, id, moves(30));
    const organizationId = demoId('demo');
    const kept = await readAs(stack.gateway().db, systemReader(organizationId), (client) =>
      client.query('SELECT of_version FROM pipeline.pipeline_snapshot WHERE pipeline_id = $1', [id]),
    );
    expect(kept.rows).toEqual([{ of_version: '200' }]);
    expect((await graphOf(ada, id)).version).toBe(230);
    expect((await graphOf(ada, id, '&at=150')).version).toBe(150);
  });

  it('tells who changed a node and who wrote each line', async () => {
    await edited(bo, id, [
      { type: 'node.sql_edited', nodeId: of('stg_orders'), sql: "select * from {{ ref('raw_orders') }}\nwhere true" },
    ]);
    const history = ok(await ada.get(`/pipelines/${id}/nodes/${of('stg_orders')}/history`));
    expect(history.items.map(({ title, actor }: any) => `${title} by ${actor.name}`)).toContain(
      'SQL of stg_orders edited by Ana Petrov',
    );
    expect(history.blame.map(({ name }: { name: string }) => name)).toEqual(['Ana Petrov', 'Ana Petrov']);
    const timeline = ok(await ada.get(`/pipelines/${id}/timeline`));
    expect(timeline.past.at(-1).title).toBe('SQL of stg_orders edited');
  });

  it('shows the open issues at their node and takes the edit', async () => {
    await edited(ada, id, [{ type: 'node.sql_edited', nodeId: of('orders'), sql: "select 1\nfrom {{ ref('nope') }}" }]);
    const view: GraphView = await graphOf(ada, id);
    expect(view.issues).toMatchObject([{ nodeName: 'orders', code: 'REF_UNRESOLVED', line: 2 }]);
    expect(ok(await ada.post(`/pipelines/${id}/check`, {})).issues).toHaveLength(1);
    expect(ok(await ada.get('/pipelines')).items.find((one: { id: string }) => one.id === id)).toMatchObject({
      issues: 1,
      nodes: 9,
    });
  });
});

describe('who may', () => {
  it('lets viewers and operators read and nobody else of the organisation see it', async () => {
    const [viewer, operator, lender] = await Promise.all(
      ['viewer', 'operator', 'lender'].map((name) => stack.as(name)),
    );
    for (const api of [viewer, operator]) {
      expect((await api!.get(`/pipelines/${id}/graph`)).status).toBe(200);
      expect(
        await edit(api!, id, [{ type: 'node.moved', nodeId: of('orders'), position: { x: 1, y: 1 } }]),
      ).toMatchObject({ status: 403 });
    }
    expect(await lender!.get(`/pipelines/${id}/graph`)).toMatchObject({ status: 403 });
    const other = await stack.as('admin', 'other');
    for (const path of ['', '/graph', '/events', '/timeline', '/snapshots', `/nodes/${of('orders')}`])
      expect(await other.get(`/pipelines/${id}${path}`)).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND_001' },
      });
    expect(
      await edit(other, id, [{ type: 'node.moved', nodeId: of('orders'), position: { x: 1, y: 1 } }], {
        expectedVersion: 1,
      }),
    ).toMatchObject({ status: 404 });
  });

  it('keeps an archived pipeline from edits until it is taken back', async () => {
    const call = (method: string, body?: object) =>
      fetch(`${ada.url()}/api/v1/pipelines/${id}`, {
        method,
        headers: {
          authorization: `Bearer ${ada.token}`,
          'idempotency-key': randomUUID(),
          'content-type': 'application/json',
        },
        body: JSON.stringify(body ?? {}),
      });
    expect((await call('DELETE')).status).toBe(200);
    expect(await edit(ada, id, [{ type: 'node.moved', nodeId: of('orders'), position: { x: 1, y: 1 } }])).toMatchObject(
      { status: 409, body: { code: 'PIPE_015' } },
    );
    expect((await call('PATCH', { archived: false, name: 'Taken back' })).status).toBe(200);
    expect(ok(await ada.get(`/pipelines/${id}`))).toMatchObject({ name: 'Taken back', archivedAt: null });
  });

  it('answers the short routes like the long ones', async () => {
    const named = ok(await ada.get(`/graph?pipelineId=${id}`));
    expect(named).toEqual(ok(await ada.get(`/pipelines/${id}/graph`)));
    expect(ok(await ada.get('/graph', { headers: { 'x-pipeline-id': id } }))).toEqual(named);
    const move = {
      expectedVersion: named.version,
      commandId: randomUUID(),
      changes: [{ type: 'node.moved', nodeId: of('orders'), position: { x: 3, y: 3 } }],
    };
    expect(ok(await ada.post(`/events?pipelineId=${id}`, move), 201).version).toBe(named.version + 1);
  });
});
