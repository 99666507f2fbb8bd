import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { createApi, type Api } from '../support/api';
import { openBrowser, openWindow, type Look } from '../support/browser';
import { lookAt } from '../support/page-look';
import { startProduct, type Product } from '../support/product';

let product: Product;
let browser: Browser;
let eli: Api;
let pipelineId: string;

const web = (): string => product.ready().webUrl;
const canvas = (): string => `${web()}/pipelines/${pipelineId}`;
const node = (page: Page, name: string): Locator => page.locator(`[data-node="${name}"]`);
const signedIn = async (user: string): Promise<Api> => {
  const url = (): string => product.ready().gatewayUrl;
  return createApi(url, await createApi(url, null).login(`${user}@demo.test`, 'ratchet-demo'));
};

const added = (name: string, fields: Record<string, unknown>) => ({
  type: 'node.added',
  nodeId: randomUUID(),
  kind: 'MODEL',
  name,
  ...fields,
});

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  eli = await signedIn('engineer');
  const created = await eli.post('/pipelines', { name: 'Quayside' });
  expect(created.status).toBe(201);
  pipelineId = created.body.id as string;
  const drawn = await eli.post(`/pipelines/${pipelineId}/events`, {
    expectedVersion: created.body.version,
    commandId: randomUUID(),
    changes: [
      added('raw_orders', { kind: 'SEED', sql: 'id,cents\n1,1000\n2,2500\n', position: { x: 0, y: 0 } }),
      added('stg_orders', { sql: "select id, cents from {{ ref('raw_orders') }}", position: { x: 300, y: 0 } }),
      added('orders', {
        sql: "select * from {{ ref('stg_orders') }}",
        position: { x: 600, y: 0 },
        config: { materialized: 'table' },
        columns: [{ name: 'id' }],
        tests: [{ name: 'unique', column: 'id' }],
      }),
    ],
  });
  expect(drawn.status).toBe(201);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
}, 60_000);

/** Pulls a line from the right side of one node to the left side of another; the hand stays down. */
const pull = async (page: Page, from: string, to: string): Promise<void> => {
  const [start, end] = await Promise.all([
    node(page, from).locator('.react-flow__handle.source').boundingBox(),
    node(page, to).locator('.react-flow__handle.target').boundingBox(),
  ]);
  if (!start || !end) throw new Error(`${from} or ${to} is not in sight`);
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2 + 40, { steps: 5 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 });
};

const writeSql = async (page: Page, name: string, sql: string): Promise<void> => {
  await page.getByRole('region', { name: 'Models' }).getByRole('button', { name }).first().click();
  const editor = page.getByRole('textbox', { name: `SQL of ${name}` });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText('Saved', { exact: true }).waitFor();
};

const sqlOf = async (name: string): Promise<string> => {
  const graph = await eli.get(`/pipelines/${pipelineId}/graph?include=sql`);
  return graph.body.nodes.find((one: { name: string }) => one.name === name).sql as string;
};

describe('[pipeline 1] a graph in two windows', () => {
  it('shows what one draws in the other, live, and takes back only what is mine', async () => {
    const [left, right] = [await openWindow(browser, web(), 'engineer'), await openWindow(browser, web(), 'admin')];
    await Promise.all([left.page.goto(canvas()), right.page.goto(canvas())]);
    await Promise.all([node(left.page, 'orders').waitFor(), node(right.page, 'orders').waitFor()]);
    await right.page.getByText('Live', { exact: true }).first().waitFor();

    await left.page.getByRole('button', { name: 'Add node' }).click();
    await left.page.getByLabel('Name', { exact: true }).fill('customers');
    await left.page.getByRole('button', { name: 'Add', exact: true }).click();
    await node(right.page, 'customers').waitFor({ timeout: 10_000 });

    await left.page.getByRole('button', { name: 'Close the inspector' }).click();
    await left.page.getByRole('button', { name: 'Fit View' }).click();
    await pull(left.page, 'stg_orders', 'customers');
    await left.page.mouse.up();
    await right.page.locator('.react-flow__edge[aria-label="stg_orders to customers"]').waitFor({ state: 'attached' });
    expect(await sqlOf('customers')).toBe("select * from {{ ref('stg_orders') }}\n");

    await right.page.getByRole('region', { name: 'Models' }).getByRole('button', { name: 'orders' }).last().click();
    await writeSql(right.page, 'orders', "select id, cents from {{ ref('stg_orders') }}");
    await left.page.keyboard.press('ControlOrMeta+z');
    await right.page
      .locator('.react-flow__edge[aria-label="stg_orders to customers"]')
      .waitFor({ state: 'detached', timeout: 10_000 });
    expect(await sqlOf('orders')).toBe("select id, cents from {{ ref('stg_orders') }}");
    expect([...left.errors, ...right.errors]).toEqual([]);
    await left.context.close();
    await right.context.close();
  }, 240_000);

  it('[pipeline 2] refuses a circle while it is drawn, with the way it would take', async () => {
    const { context, page } = await openWindow(browser, web(), 'engineer');
    await page.goto(canvas());
    await node(page, 'orders').waitFor();
    const before = (await eli.get(`/pipelines/${pipelineId}`)).body.version as number;
    await pull(page, 'orders', 'stg_orders');
    await page.getByText(/depend on each other: (?:stg_orders, orders|orders, stg_orders)/).waitFor();
    await page.mouse.up();
    expect((await eli.get(`/pipelines/${pipelineId}`)).body.version).toBe(before);
    await context.close();
  }, 120_000);

  it('[pipeline 4] goes back in time on the slider and looks at what was', async () => {
    const { context, page } = await openWindow(browser, web(), 'engineer');
    await page.goto(canvas());
    await node(page, 'customers').waitFor();
    await page.getByLabel(/^Version/).focus();
    await page.keyboard.press('Home');
    await node(page, 'customers').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Restore this' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add node' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await node(page, 'customers').waitFor();
    await context.close();
  }, 120_000);
});

describe('pages', () => {
  it.each<Look>(['light', 'dark', 'phone'])(
    'are accessible and fit the screen: %s',
    async (look) => {
      const { context, page } = await openWindow(browser, web(), 'engineer', look);
      const pages = [
        ['pipelines', `${web()}/pipelines`],
        ['pipeline', canvas()],
        ['pipeline-table', `${canvas()}?view=table&panel=history`],
      ] as const;
      const findings: unknown[] = [];
      for (const [name, url] of pages) findings.push(...(await lookAt(page, url, name, look)));
      expect(findings).toEqual([]);
      await context.close();
    },
    240_000,
  );
});
