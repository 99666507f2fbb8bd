import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createApi, type Api } from '../support/api';
import { openBrowser, openWindow, type Look } from '../support/browser';
import { eventually } from '../support/eventually';
import { lookAt } from '../support/page-look';
import { startProduct, type Product } from '../support/product';

const STAGE_MS = 120_000;
const ORDERS = '00000000-0000-4000-8000-0000000000d1';

let product: Product;
let browser: Browser;
let eli: Api;
let otto: Api;
let pipelineId: string;
let deploymentId: string;

const web = (): string => product.ready().webUrl;
const signedIn = async (user: string): Promise<Api> => {
  const url = (): string => product.ready().gatewayUrl;
  return createApi(url, await createApi(url, null).login(`${user}@demo.test`, 'ratchet-demo'));
};
const edit = async (changes: readonly Record<string, unknown>[]): Promise<void> => {
  const { version } = (await eli.get(`/pipelines/${pipelineId}`)).body;
  const answer = await eli.post(`/pipelines/${pipelineId}/events`, {
    expectedVersion: version,
    commandId: randomUUID(),
    changes,
  });
  expect(answer.status).toBe(201);
};
const added = (name: string, fields: Record<string, unknown>) => ({
  type: 'node.added',
  kind: 'MODEL',
  name,
  ...fields,
});

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  [eli, otto] = [await signedIn('engineer'), await signedIn('operator')];
  const environment = await otto.post('/environments', { name: 'berth', schemaName: 'berth', approvals: 1 });
  expect(environment.status).toBe(201);
  const created = await eli.post('/pipelines', { name: 'Quayside' });
  expect(created.status).toBe(201);
  pipelineId = created.body.id as string;
  await edit([
    added('raw_orders', { kind: 'SEED', sql: 'id,cents\n1,1000\n2,2500\n', position: { x: 0, y: 0 } }),
    added('orders', {
      nodeId: ORDERS,
      sql: "select id, cents, {{ cents_in_euro() }} as euro from {{ ref('raw_orders') }}",
      position: { x: 300, y: 0 },
      config: { materialized: 'table' },
      columns: [{ name: 'id' }],
      tests: [{ name: 'unique', column: 'id' }],
    }),
  ]);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
}, 60_000);

const deployFrom = async (page: Page): Promise<string> => {
  await page.goto(`${web()}/pipelines/${pipelineId}`);
  await page.getByRole('button', { name: 'Deploy' }).click();
  await page.getByLabel('Environment').selectOption({ label: 'berth' });
  await page.getByRole('dialog').getByRole('button', { name: 'Deploy' }).click();
  await page.waitForURL(/\/deployments\/[0-9a-f-]{36}/);
  return page.url().split('/').at(-1)?.split('?')[0] as string;
};

describe('[pipeline 6] an error that only dbt sees', () => {
  it('stops the deployment before any plan and is shown at its node, until the node is mended', async () => {
    const { context, page } = await openWindow(browser, web(), 'engineer');
    await deployFrom(page);
    await page.locator('[data-stage="COMPILE"][data-state="FAILED"]').waitFor({ timeout: STAGE_MS });
    await page
      .getByText(/cents_in_euro/)
      .first()
      .waitFor();

    await page.goto(`${web()}/pipelines/${pipelineId}?node=${ORDERS}`);
    await page
      .getByRole('region', { name: 'Inspector: orders' })
      .getByText(/cents_in_euro/)
      .first()
      .waitFor();
    await page.locator('[data-node="orders"]').getByText('cents_in_euro').first().waitFor({ state: 'attached' });
    await edit([{ type: 'node.sql_edited', nodeId: ORDERS, sql: "select id, cents from {{ ref('raw_orders') }}" }]);
    await page
      .getByText(/cents_in_euro/)
      .first()
      .waitFor({ state: 'detached', timeout: 10_000 });
    await context.close();
  }, 300_000);
});

describe('[pipeline 8] a deployment from the button to the database', () => {
  it('is planned, approved by its hash by somebody else, and runs live in both windows', async () => {
    const left = await openWindow(browser, web(), 'engineer');
    deploymentId = await deployFrom(left.page);
    await left.page.locator('[data-stage="APPROVE"][data-state="WAITING"]').waitFor({ timeout: STAGE_MS });
    const { planHash } = (await eli.get(`/deployments/${deploymentId}`)).body;
    await left.page.getByRole('region', { name: 'Approval' }).getByText(planHash.slice(0, 12)).waitFor();
    await left.page.locator('[data-plan-step="orders"]').waitFor();

    const right = await openWindow(browser, web(), 'operator', 'phone');
    await right.page.goto(`${web()}/deployments/${deploymentId}`);
    await right.page.getByRole('button', { name: 'Approve this plan' }).click();
    await left.page.locator('[data-step="orders"]').waitFor({ timeout: STAGE_MS });
    await left.page.locator('[data-step="orders"][data-state="SUCCEEDED"]').waitFor({ timeout: STAGE_MS });
    await Promise.all(
      [left.page, right.page].map((page) =>
        page.getByText('Succeeded', { exact: true }).first().waitFor({ timeout: STAGE_MS }),
      ),
    );
    const metrics = await eventually(
      async () => {
        const { items } = (await eli.get(`/pipelines/${pipelineId}/metrics`)).body;
        return items.length > 0 && items;
      },
      'the figures of the run are there',
      30_000,
    );
    expect(metrics.find(({ name }: { name: string }) => name === 'orders')?.rows).toBe(2);
    expect([...left.errors, ...right.errors]).toEqual([]);
    await left.context.close();
    await right.context.close();
  }, 400_000);
});

describe('pages', () => {
  it.each<Look>(['light', 'dark', 'phone'])(
    'are accessible and fit the screen: %s',
    async (look) => {
      const waiting = (await eli.post(`/deployments/${deploymentId}/replan`, {})).body.id as string;
      await eventually(
        async () => (await eli.get(`/deployments/${waiting}`)).body.state === 'AWAITING_APPROVAL',
        'a plan waits for approval',
        STAGE_MS,
      );
      const { context, page } = await openWindow(browser, web(), 'operator', look);
      const pages = [
        ['deployments', '/deployments'],
        ['deployment', `/deployments/${deploymentId}`],
        ['deployment-plan', `/deployments/${waiting}`],
        ['deployment-timeline', `/deployments/${deploymentId}?tab=timeline`],
        ['pipeline-metrics', `/pipelines/${pipelineId}/metrics`],
      ] as const;
      const findings: unknown[] = [];
      for (const [name, route] of pages) findings.push(...(await lookAt(page, web() + route, name, look)));
      expect(findings).toEqual([]);
      await context.close();
    },
    400_000,
  );
});
