import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createApi, type Api } from '../support/api';
import { openBrowser, openWindow, shoot, type Look } from '../support/browser';
import { caseEventsOf, caseIs, photo, type CaseView } from '../support/cases';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { lookAt } from '../support/page-look';
import { startProduct, type Product } from '../support/product';

let product: Product;
let browser: Browser;
let mara: Api;
let caseId: string;

const web = (): string => product.ready().webUrl;
const signIn = async (user: string): Promise<Api> => {
  const url = (): string => product.ready().gatewayUrl;
  return createApi(url, await createApi(url, null).login(`${user}@demo.test`, 'ratchet-demo'));
};
const picture = (shade: number) => ({ name: 'photo.png', mimeType: 'image/png', buffer: photo(shade) });

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  mara = await signIn('manager');
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await product?.close();
}, 60_000);

const choose = async (page: Page, label: string, part: string): Promise<void> => {
  const option = page.getByLabel(label, { exact: true }).locator('option', { hasText: part });
  await option.waitFor({ state: 'attached' });
  await page.getByLabel(label, { exact: true }).selectOption(await option.first().getAttribute('value'));
};

describe('a violation in two windows', () => {
  it('goes from the report to the served letter, seen in the other window without a reload', async () => {
    const [left, right] = [await openWindow(browser, web(), 'manager'), await openWindow(browser, web(), 'board')];
    await left.page.goto(`${web()}/violations/new`);
    await choose(left.page, 'Association', 'Cedar Ridge');
    await choose(left.page, 'Lot', '2: 103 Cedar Ridge Lane');
    await choose(left.page, 'Rule', 'Exterior paint');
    await left.page.getByLabel('What was seen').fill('The paint of the front door peels off.');
    await left.page.getByLabel('Photo').setInputFiles(picture(40));
    await left.page.getByRole('button', { name: 'Send the report' }).click();
    await left.page.waitForURL(/\/violations\/[0-9a-f-]{36}$/, { timeout: 30_000 });
    caseId = left.page.url().split('/').at(-1) as string;

    await right.page.goto(`${web()}/violations/${caseId}`);
    await right.page.getByText('Reported', { exact: true }).first().waitFor();
    await right.page.getByText('Live', { exact: true }).first().waitFor();
    await left.page
      .getByRole('region', { name: 'Now' })
      .getByRole('button', { name: /^Verify/ })
      .click();
    await right.page.getByText('Courtesy notice', { exact: true }).first().waitFor({ timeout: 30_000 });
    await right.page.getByText(/^Letter served by email/).waitFor({ timeout: 30_000 });
    await right.page
      .getByText(/days left/)
      .first()
      .waitFor();
    await shoot(right.page, 'violation-served');

    await right.page.getByRole('tab', { name: /^Letters/ }).click();
    const href = await right.page.getByRole('link', { name: 'Courtesy letter as PDF' }).getAttribute('href');
    const letter = await right.page.request.get(web() + (href as string));
    expect([letter.status(), letter.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect([...left.errors, ...right.errors]).toEqual([]);
    await left.context.close();
    await right.context.close();
  }, 240_000);

  it('is reported as fixed by the owner on a phone, which holds the clock until the manager accepts', async () => {
    const owner = await openWindow(browser, web(), 'homeowner', 'phone');
    await owner.page.goto(`${web()}/portal/home`);
    await owner.page
      .getByRole('list', { name: 'Open cases' })
      .getByRole('link', { name: /Exterior paint/ })
      .click();
    await owner.page.getByText(/^Fix by/).waitFor();
    await owner.page.getByRole('button', { name: 'Report fixed' }).first().click();
    await owner.page.getByRole('dialog').getByLabel('Photo').setInputFiles(picture(200));
    await owner.page.getByRole('dialog').getByRole('button', { name: 'Report fixed' }).click();
    await owner.page.getByText(/The clock is held while/).waitFor({ timeout: 30_000 });
    await shoot(owner.page, 'portal-cure');
    // who reported it is not the owner's to know
    expect(await owner.page.getByText(/^Case .* reported$/).count()).toBe(0);

    const held = await caseIs(mara, caseId, ({ clock }) => clock === 'HELD', 'the clock is held');
    expect(held.state).toBe('COURTESY');
    ok(await mara.post(`/violations/${caseId}/accept-cure`, {}));
    await owner.page.getByText(/This case is closed/).waitFor({ timeout: 30_000 });
    const events = await caseEventsOf(mara, caseId);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(owner.errors).toEqual([]);
    await owner.context.close();
  }, 240_000);
});

describe('the ledger', () => {
  it('shows where a payment goes before it is posted, and the entry after', async () => {
    const { context, page, errors } = await openWindow(browser, web(), 'manager');
    await page.goto(`${web()}/ledger`);
    await page.getByRole('button', { name: 'Post a payment' }).click();
    await choose(page, 'Owner', 'Grace Olsen');
    await page.getByLabel('Amount', { exact: true }).fill('350.00');
    const preview = page.getByRole('region', { name: 'Where the payment goes' });
    await preview.getByText('Late fee').waitFor();
    await preview.getByText('$240.00').waitFor();
    await page.getByLabel('Check number or reference').fill('1042');
    await shoot(page, 'ledger-payment');
    await page.getByRole('button', { name: 'Post the payment' }).click();
    await page.getByText('Payment of $350.00 posted').first().waitFor({ timeout: 30_000 });
    await page.getByRole('tab', { name: 'Entries' }).click();
    await page.getByText(/Payment 1042/).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);
});

describe('pages', () => {
  const STAFF: [string, string][] = [
    ['violations', '/violations'],
    ['violation', 'case'],
    ['violation-steps', 'case?tab=ladder'],
    ['violation-letters', 'case?tab=letters'],
    ['violation-evidence', 'case?tab=evidence'],
    ['violations-new', '/violations/new'],
    ['ledger', '/ledger'],
    ['ledger-entries', '/ledger?tab=entries'],
    ['ledger-owners', '/ledger?tab=accounts'],
  ];

  it.each<Look>(['light', 'dark', 'phone'])(
    'are accessible and fit the screen: %s',
    async (look) => {
      const anyCase = await eventually(
        async () => {
          const { items } = ok(await mara.get<{ items: CaseView[] }>('/violations?open=true'));
          return items[0] ?? null;
        },
        'a demo case',
        90_000,
      );
      const staff = await openWindow(browser, web(), 'manager', look);
      const findings: unknown[] = [];
      for (const [name, route] of STAFF)
        findings.push(
          ...(await lookAt(staff.page, web() + route.replace(/^case/, `/violations/${anyCase.id}`), name, look)),
        );
      await staff.context.close();
      const owner = await openWindow(browser, web(), 'homeowner', look);
      for (const [name, route] of [
        ['portal-home', '/portal/home'],
        ['portal-case', `/portal/violations/${caseId}`],
      ] as const)
        findings.push(...(await lookAt(owner.page, web() + route, name, look)));
      await owner.context.close();
      expect(findings).toEqual([]);
    },
    300_000,
  );
});
