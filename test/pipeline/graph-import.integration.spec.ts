import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { harborShop } from '@ratchet/activities/pipeline/demo/harbor-shop';
import { demoPipeline } from '@ratchet/dev/demo/pipeline';
import { zipSync } from 'fflate';
import type { Api } from '../support/api';
import { ok } from '../support/deals';
import { graphOf } from '../support/pipelines';
import { eventually } from '../support/eventually';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let ada: Api;

beforeAll(async () => {
  stack = await startStack({ startAt: '2026-10-05T13:00:00.000Z', withWorker: false });
  ada = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

describe('importing a project', () => {
  const send = (bytes: Uint8Array, query: string, sha256 = createHash('sha256').update(bytes).digest('hex')) =>
    fetch(`${ada.url()}/api/v1/pipelines/import?${query}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${ada.token}`,
        'idempotency-key': randomUUID(),
        'content-type': 'application/zip',
        'x-content-sha256': sha256,
      },
      body: bytes as unknown as string,
    });
  const project = (): Uint8Array =>
    zipSync(Object.fromEntries([...harborShop()].map(([name, content]) => [`shop/${name}`, new Uint8Array(content)])));

  it('makes the demo shop of a zip, and tells beforehand what would come of it', async () => {
    const dry = await send(project(), 'name=Shop&dryRun=true');
    expect(dry.status).toBe(200);
    const report = (await dry.json()) as { nodes: unknown[]; tests: number; issues: unknown[] };
    expect({ nodes: report.nodes.length, tests: report.tests, issues: report.issues }).toEqual({
      nodes: 11,
      tests: 10,
      issues: [],
    });
    const created = await send(project(), 'name=Shop');
    expect(created.status).toBe(201);
    const { pipeline } = (await created.json()) as { pipeline: { id: string; slug: string } };
    const graph = await graphOf(ada, pipeline.id);
    expect(graph.nodes.map(({ kind }) => kind).sort()).toEqual([
      'EXPOSURE',
      ...Array(6).fill('MODEL'),
      ...Array(3).fill('SEED'),
      'SOURCE',
    ]);
    expect(ok(await ada.get(`/pipelines/${pipeline.id}/history`))).toEqual({ undo: null, redo: null });
    expect((await send(project(), 'name=Shop')).status).toBe(409);
  });

  it('refuses bytes that are not those announced, and a project with a cycle, leaving nothing', async () => {
    const before = ok(await ada.get('/pipelines?limit=200')).items.length;
    expect((await send(project(), 'name=Other', 'a'.repeat(64))).status).toBe(422);
    const files = new Map(harborShop()).set(
      'models/staging/stg_orders.sql',
      Buffer.from("select * from {{ ref('daily_revenue') }}"),
    );
    const cyclic = zipSync(Object.fromEntries([...files].map(([name, content]) => [name, new Uint8Array(content)])));
    const refused = await send(cyclic, 'name=Other');
    expect(await refused.json()).toMatchObject({ code: 'PIPE_003' });
    expect(ok(await ada.get('/pipelines?limit=200')).items).toHaveLength(before);
  });

  it('is what the demo pipeline is made of: 60 events of two authors, once', async () => {
    const ready = { gatewayUrl: ada.url() } as Parameters<typeof demoPipeline>[0];
    const context = { home: '', log: () => undefined } as unknown as Parameters<typeof demoPipeline>[1];
    await demoPipeline(ready, context);
    await demoPipeline(ready, context);
    const found = ok(await ada.get('/pipelines?limit=200')).items.filter(
      ({ slug }: { slug: string }) => slug === 'harbor-shop',
    );
    expect(found).toMatchObject([{ version: 60, issues: 0, nodes: 11 }]);
    const events = ok(await ada.get(`/pipelines/${found[0].id}/events?after=0&limit=200`)).items;
    expect(new Set(events.map(({ actor }: { actor: { userId: string } }) => actor.userId)).size).toBe(2);
    const told = () =>
      rows<{ title: string }>(stack, 'SELECT title FROM platform.timeline_entry WHERE aggregate_id = $1', [
        found[0].id,
      ]);
    await eventually(async () => (await told()).length === 60, 'the timeline tells every event');
    expect((await told()).map(({ title }) => title)).toContain('11 nodes imported from a folder');
    expect(await rows(stack, 'SELECT consumer, error FROM platform.dead_letter')).toEqual([]);
  });
});
