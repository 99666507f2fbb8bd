import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyPipeline } from '@ratchet/activities/pipeline/graph/verify';
import { readAs, systemReader } from '@ratchet/prisma/database';
import { demoId } from '@ratchet/prisma/seed';
import { stateSha256 } from '@ratchet/workflows/pipeline/graph/canonical';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { fold } from '@ratchet/workflows/pipeline/state';
import type { Api } from '../support/api';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { createPipeline, drawShop, edit, edited, graphOf } from '../support/pipelines';
import { openSse } from '../support/sse';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let ada: Api;
let bo: Api;
let id: string;
let node: Record<string, string>;
let skipped = 0;
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

/** Moves nodes about, each by one author and then the other, until the graph is at the version. */
const reach = async (version: number): Promise<void> => {
  let at = (await graphOf(ada, id)).version;
  for (; at < version; at += 1) {
    stack.clock.skip((skipped += 60_000));
    await edited(
      at % 2 === 0 ? ada : bo,
      id,
      [{ type: 'node.moved', nodeId: of('orders'), position: { x: at, y: 0 } }],
      { expectedVersion: at },
    );
  }
};
const undo = (api: Api, scope = 'mine') => api.post(`/pipelines/${id}/undo`, { commandId: randomUUID(), scope });
const redo = (api: Api) => api.post(`/pipelines/${id}/redo`, { commandId: randomUUID() });
const sqlOf = async (name: string): Promise<string | null | undefined> =>
  (await graphOf(ada, id)).nodes.find((one) => one.name === name)?.sql;

describe('editing a graph together', () => {
  it('[pipeline 1] of two writers of one version one wins; the other rebases, and both streams show both', async () => {
    await reach(60);
    const url = `${ada.url()}/api/v1/pipelines/${id}/events`;
    const streams = await Promise.all([ada, bo].map((api) => openSse(url, api.token as string, 60)));
    const onSixty = (api: Api, name: string, onConflict: 'reject' | 'rebase') =>
      edit(api, id, [{ type: 'node.described', nodeId: of(name), description: `by ${name}` }], {
        expectedVersion: 60,
        onConflict,
      });
    const [first, second] = await Promise.all([onSixty(ada, 'orders', 'reject'), onSixty(bo, 'customers', 'reject')]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    const [won, lost] = first.status === 201 ? [first, second] : [second, first];
    expect(won.body.version).toBe(61);
    expect(lost.body).toMatchObject({
      code: 'PIPE_002',
      details: { expectedVersion: 60, currentVersion: 61, eventsSince: [{ sequence: 61 }] },
    });
    const loser = lost === first ? ada : bo;
    const rebased = await onSixty(loser, loser === ada ? 'orders' : 'customers', 'rebase');
    expect(ok(rebased, 201).version).toBe(62);
    const changes = streams.map(
      ({ messages }) =>
        () =>
          messages.filter(({ event }) => event !== 'ready'),
    );
    await eventually(async () => changes.every((seen) => seen().length === 2), 'both canvases see both changes');
    for (const seen of changes) expect(seen().map(({ id: sequence }) => sequence)).toEqual([61, 62]);
    streams.forEach((stream) => stream.close());
  });

  it('[pipeline 1] a rebase onto an edit of the same key is refused with whose it was', async () => {
    const { version } = await graphOf(ada, id);
    const describe = (api: Api) =>
      edit(api, id, [{ type: 'node.described', nodeId: of('orders'), description: randomUUID() }], {
        expectedVersion: version,
        onConflict: 'rebase',
      });
    ok(await describe(bo), 201);
    const refused = await describe(ada);
    expect(refused.status).toBe(409);
    expect(refused.body.details.conflicts).toEqual([
      {
        key: `node/${of('orders')}/description`,
        theirs: { sequence: version + 1, actor: demoId('admin@demo.test') },
        yours: 0,
      },
    ]);
  });

  it('[pipeline 2] an edge or SQL that closes a cycle is refused with the path, and leaves no event', async () => {
    const before = await graphOf(ada, id);
    const drawn = await edit(ada, id, [{ type: 'edge.connected', from: of('daily_revenue'), to: of('stg_orders') }]);
    expect(drawn.status).toBe(422);
    expect(drawn.body).toMatchObject({
      code: 'PIPE_003',
      details: { path: ['stg_orders', 'orders', 'daily_revenue', 'stg_orders'] },
    });
    expect(drawn.body.message).toContain('stg_orders, orders, daily_revenue, stg_orders');
    const written = await edit(ada, id, [
      { type: 'node.sql_edited', nodeId: of('stg_orders'), sql: "select * from {{ ref('daily_revenue') }}" },
    ]);
    expect(written).toMatchObject({ status: 422, body: { code: 'PIPE_003' } });
    expect(await graphOf(ada, id)).toEqual(before);
  });

  it('[pipeline 3] undo keeps what somebody else did, and stops where they changed the same', async () => {
    const original = await sqlOf('orders');
    const rewrite = (api: Api, sql: string) =>
      edited(api, id, [{ type: 'node.sql_edited', nodeId: of('orders'), sql }]);
    await rewrite(ada, "select 1 from {{ ref('stg_orders') }}");
    await edited(bo, id, [{ type: 'test.added', nodeId: of('customers'), test: { name: 'unique', column: 'id' } }]);
    expect(ok(await undo(ada), 201).events.map(({ type }: { type: string }) => type)).toEqual(['history.undone']);
    expect(await sqlOf('orders')).toBe(original);
    const customers = (await graphOf(ada, id)).nodes.find(({ name }) => name === 'customers');
    expect(customers?.tests).toMatchObject([{ name: 'unique' }]);
    ok(await redo(ada), 201);
    expect(await sqlOf('orders')).toBe("select 1 from {{ ref('stg_orders') }}");

    const { version, events } = await rewrite(bo, "select 2 from {{ ref('stg_orders') }}");
    const refused = await undo(ada);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'PIPE_006',
      details: {
        conflicts: [
          {
            key: `node/${of('orders')}/sql`,
            theirs: { sequence: events[0]?.sequence, actor: demoId('admin@demo.test') },
          },
        ],
      },
    });
    expect((await graphOf(ada, id)).version).toBe(version);
    ok(await undo(ada, 'all'), 201);
    expect(await sqlOf('orders')).toBe(original);
  });

  it('[pipeline 3] there is nothing to undo of a pipeline just created', async () => {
    ok(await undo(ada), 201);
    expect(await undo(ada)).toMatchObject({ status: 409, body: { code: 'PIPE_007' } });
    expect(await undo(bo)).toMatchObject({ status: 409, body: { code: 'PIPE_007' } });
    expect(ok(await ada.get(`/pipelines/${id}/history`))).toMatchObject({ undo: null, redo: expect.any(String) });
  });

  it('[pipeline 4] the graph at each of 60 versions is a fold from the first event; read models replay byte-equal', async () => {
    await edited(ada, id, [{ type: 'node.renamed', nodeId: of('orders'), name: 'sales' }]);
    await edited(bo, id, [{ type: 'node.removed', nodeId: of('sales') ?? of('orders'), cascade: true }]);
    ok(await undo(bo), 201);
    await reach(60);
    const events = ok(
      await ada.get<{ items: { sequence: number; type: string; payload: any; occurredAt: string }[] }>(
        `/pipelines/${id}/events?after=0&limit=200`,
      ),
    ).items;
    expect(events).toHaveLength(60);
    let state = emptyGraph;
    for (const event of events) {
      state = fold(state, [event]);
      const asOf = await graphOf(ada, id, `&at=${event.sequence}`);
      expect({
        version: asOf.version,
        hash: asOf.stateSha256,
        nodes: asOf.nodes.length,
        edges: asOf.edges.length,
      }).toEqual({
        version: event.sequence,
        hash: stateSha256(state),
        nodes: Object.keys(state.nodes).length,
        edges: Object.keys(state.edges).length,
      });
    }
    const at = new Date(Date.parse(events[49]?.occurredAt ?? '') + 30_000).toISOString();
    expect((await graphOf(ada, id, `&at=${at}`)).version).toBe(50);
    expect(await ada.get(`/pipelines/${id}/graph?at=61`)).toMatchObject({ status: 404, body: { code: 'PIPE_009' } });
    const organizationId = demoId('demo');
    const verify = () =>
      readAs(stack.gateway().db, systemReader(organizationId), (client) => verifyPipeline(client, organizationId, id));
    expect(await verify()).toEqual([]);
  });
});
