import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createApi, type Api } from '../support/api';
import { openBrowser, openWindow, shoot, type Look } from '../support/browser';
import { complete, eventsOf, ok, settled, tasksOf, birchwood } from '../support/deals';
import { eventually } from '../support/eventually';
import { lookAt } from '../support/page-look';
import { isAlive, startProduct, type Product } from '../support/product';

let product: Product;
let browser: Browser;
let tess: Api;
let dealId: string;

const web = (): string => product.ready().webUrl;
const dealPage = (): string => `${web()}/deals/${dealId}`;

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  const url = (): string => product.ready().gatewayUrl;
  const token = await createApi(url, null).login('coordinator@demo.test', 'ratchet-demo');
  tess = createApi(url, token);
  // the demo deals are opened right after the start; pages and times are looked at once they are there
  await eventually(
    async () => (await tess.get<{ items: unknown[] }>('/deals?limit=200')).body.items.length >= 10,
    'the demo deals are open',
    120_000,
  );
  const today = new Date();
  const inDays = (days: number): string => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  dealId = ok(
    await tess.post('/deals', birchwood({ keyDates: { effectiveDate: inDays(0), closingDate: inDays(43) } })),
    201,
  ).id as string;
  await settled(tess, dealId);
  ok(await tess.post(`/deals/${dealId}/accept-offer`, {}));
  await settled(tess, dealId);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
}, 60_000);

const wait = (page: Page, what: string) =>
  page.getByRole('region', { name: 'Now' }).getByRole('listitem').filter({ hasText: what });

/** Records a measured time; times are judged by the bench, never asserted here. */
const timing = (name: string, ms: number): void => {
  const folder = path.resolve(__dirname, '../../test-report');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'timings.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
  writeFileSync(file, JSON.stringify({ ...known, [name]: Math.round(ms) }, null, 2));
};

describe('a deal in two windows', () => {
  it('shows a completion of one window in the other without a reload, and loses nothing over reload, gateway and relay restarts', async () => {
    const [left, right] = [await openWindow(browser, web(), 'coordinator'), await openWindow(browser, web(), 'agent')];
    await Promise.all([left.page.goto(dealPage()), right.page.goto(dealPage())]);
    await wait(left.page, 'Open the file').waitFor();
    await wait(right.page, 'Open the file').waitFor();
    await right.page.getByText('Live', { exact: true }).first().waitFor();

    const started = Date.now();
    const answered = left.page
      .waitForResponse((response) => response.url().endsWith('/complete'))
      .then(() => Date.now());
    await wait(left.page, 'Open the file').getByRole('button', { name: 'Done' }).click();
    await wait(right.page, 'Send the contract').waitFor({ timeout: 10_000 });
    const seen = Date.now();
    timing('second window sees a completion, from the click (ms)', seen - started);
    timing('second window sees a completion, from its answer (ms)', seen - (await answered));

    await right.page.reload();
    await product.killAndAwait('gateway');
    await product.killAndAwait('relay');
    await eventually(async () => (await tess.get('/users/me')).status === 200, 'the gateway answers again', 60_000);
    await wait(left.page, 'Send the contract').getByRole('button', { name: 'Done' }).click();
    await wait(right.page, 'Order the title search').waitFor({ timeout: 30_000 });
    const events = await eventsOf(tess, dealId);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect([...left.errors, ...right.errors]).toEqual([]);
    await left.context.close();
    await right.context.close();
  }, 240_000);

  it('links to the run in the Temporal UI, which answers', async () => {
    const { context, page } = await openWindow(browser, web(), 'coordinator');
    await page.goto(dealPage());
    const link = await page.getByRole('link', { name: /Open in Temporal/ }).getAttribute('href');
    expect(link).toContain(encodeURIComponent(`deal:${dealId}`));
    expect((await fetch(link as string)).status).toBe(200);
    await context.close();
  }, 120_000);

  it('opens a deal from the form, with every computed date before it is saved', async () => {
    const { context, page } = await openWindow(browser, web(), 'coordinator');
    await page.goto(`${web()}/deals/new`);
    await page.getByRole('heading', { name: /New deal/ }).waitFor();
    await shoot(page, 'deals-new');
    await context.close();
  }, 120_000);

  it('tells why a blocked task cannot be completed', async () => {
    const blocked = (await tasksOf(tess, dealId)).find(({ key }) => key === 'appraisal');
    const refused = await tess.post(`/tasks/${blocked?.id}/complete`, {});
    expect(refused.body.message).toMatch(/still waits on/);
    expect(refused.body.message).not.toMatch(/[{}]/);
  });
});

describe('pages', () => {
  const pages = (): [string, string][] => [
    ['work', '/'],
    ['runs', '/runs'],
    ['deals', '/deals'],
    ['deals-new', '/deals/new'],
    ['deal', `/deals/${dealId}`],
  ];

  it.each<Look>(['light', 'dark', 'phone'])(
    'are accessible and fit the screen: %s',
    async (look) => {
      const { context, page } = await openWindow(browser, web(), 'coordinator', look);
      const findings: unknown[] = [];
      for (const [name, route] of pages()) findings.push(...(await lookAt(page, web() + route, name, look)));
      expect(findings).toEqual([]);
      await context.close();
    },
    240_000,
  );
});

describe('the supervisor', () => {
  it('keeps the data over a restart and leaves no process behind', async () => {
    await complete(tess, dealId, 'order-title');
    const { pids } = product.ready();
    expect(await product.interrupt()).toBe(0);
    for (const pid of Object.values(pids)) expect(pid !== null && isAlive(pid)).toBe(false);
    const started = Date.now();
    product = await startProduct(product.home);
    timing('second start (ms)', Date.now() - started);
    const token = await createApi(() => product.ready().gatewayUrl, null).login(
      'coordinator@demo.test',
      'ratchet-demo',
    );
    tess = createApi(() => product.ready().gatewayUrl, token);
    expect((await tasksOf(tess, dealId)).find(({ key }) => key === 'order-title')?.status).toBe('COMPLETED');
  }, 240_000);
});
