import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, shoot, type Look } from '../support/browser';
import { lookAt } from '../support/page-look';
import { startProduct, type Product } from '../support/product';

const RUN = /\/agent\/runs\/[0-9a-f-]{36}/;
/** Bound of one wait, three times what a slow machine needs. */
const LONG = { timeout: 120_000 };

let product: Product;
let browser: Browser;
let runPath: string;

const web = (): string => product.ready().webUrl;
const status = (page: Page, word: string) => page.locator('header').getByText(word, { exact: true }).first();

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await product?.close();
}, 60_000);

describe('the demo request', () => {
  it('becomes a report over a question that is answered and a reload in mid-stream', async () => {
    const { context, page, errors } = await openWindow(browser, web(), 'manager');
    await page.goto(`${web()}/agent`);
    await page.getByRole('button', { name: 'Try the demo request' }).click();
    await page.waitForURL(RUN, LONG);
    runPath = new URL(page.url()).pathname;

    const question = page.getByRole('region', { name: 'Which years should the figures cover?' });
    await question.waitFor(LONG);
    expect(await question.innerText()).toContain('Without an answer the run goes on with: 2019 to 2025.');
    await shoot(page, 'agent-run-question');
    await question.getByLabel('2019 to 2025').check();
    await question.getByRole('button', { name: 'Answer' }).click();
    await question.waitFor({ state: 'detached', ...LONG });

    const answer = page.getByRole('article', { name: 'Answer' });
    await answer.getByText('In short').waitFor(LONG);
    const before = await answer.innerText();
    await page.reload();
    await answer.getByText('In short').waitFor(LONG);
    await status(page, 'Finished').waitFor(LONG);
    await page.getByRole('tab', { name: 'Chat' }).click();
    await answer.getByText('How this was made').waitFor(LONG);
    const firstLine = before.split('\n')[0] as string;
    const whole = await answer.innerText();
    // once, not once for each time the stream was opened
    expect(whole.split('In short')).toHaveLength(2);
    expect(whole.startsWith(firstLine)).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  }, 400_000);

  it('leads from each claim to its source and comes as a PDF', async () => {
    const { context, page } = await openWindow(browser, web(), 'manager');
    await page.goto(`${web()}${runPath}?tab=report`);
    await page.locator('article figure svg').first().waitFor(LONG);
    expect(await page.locator('article figure svg').count()).toBeGreaterThanOrEqual(3);
    const marks = page.locator('article a[data-marker]');
    expect(await marks.count()).toBeGreaterThanOrEqual(12);
    await marks.first().click();
    const quote = page.getByRole('region', { name: 'Sources' }).locator('blockquote mark');
    await quote.waitFor(LONG);
    expect((await quote.innerText()).length).toBeGreaterThan(10);
    await shoot(page, 'agent-run-source');

    await page.getByRole('button', { name: 'PDF' }).click();
    const link = page.getByRole('link', { name: 'Download PDF' });
    await link.waitFor(LONG);
    const downloaded = page.waitForEvent('download', LONG);
    await link.click();
    const file = readFileSync(await (await downloaded).path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    await context.close();
  }, 400_000);

  it('stops from another window, and keeps what was found', async () => {
    const [starter, other] = [
      await openWindow(browser, web(), 'manager'),
      await openWindow(browser, web(), 'operator'),
    ];
    await starter.page.goto(`${web()}/agent`);
    await starter.page.getByRole('button', { name: 'Try the demo request' }).click();
    await starter.page.waitForURL(RUN, LONG);
    await starter.page.getByRole('heading', { name: 'Which years should the figures cover?' }).waitFor(LONG);
    await other.page.goto(starter.page.url());
    await other.page.getByRole('button', { name: 'Stop' }).click();
    await other.page.getByRole('button', { name: 'Stop now' }).click();
    await status(starter.page, 'Stopped').waitFor(LONG);
    await starter.page.getByRole('tab', { name: 'Chat' }).click();
    await starter.page
      .getByText(/tool calls?:/)
      .first()
      .waitFor(LONG);
    await starter.context.close();
    await other.context.close();
  }, 400_000);
});

describe('pages', () => {
  const pages = (): [string, string][] => [
    ['agent', '/agent'],
    ['agent-runs', '/agent/runs'],
    ...['chat', 'plan', 'report', 'timeline'].map((tab): [string, string] => [
      `agent-run-${tab}`,
      `${runPath}?tab=${tab}`,
    ]),
  ];

  it.each<Look>(['light', 'dark', 'phone'])(
    'are accessible and fit the screen: %s',
    async (look) => {
      const { context, page } = await openWindow(browser, web(), 'manager', look);
      const findings: unknown[] = [];
      for (const [name, route] of pages()) findings.push(...(await lookAt(page, web() + route, name, look)));
      expect(findings).toEqual([]);
      await context.close();
    },
    240_000,
  );
});
