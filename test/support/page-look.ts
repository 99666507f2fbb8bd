import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shoot, type Look } from './browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

type Finding = { readonly name: string; readonly look: Look; readonly what: string; readonly at: readonly string[] };

/** Opens a page, takes its picture, and tells what axe finds and whether it is wider than the screen. */
export const lookAt = async (page: Page, url: string, name: string, look: Look): Promise<Finding[]> => {
  await page.goto(url);
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await shoot(page, `${name}-${look}`);
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`)) as {
    violations: { id: string; nodes: { target: string[] }[] }[];
  };
  return [
    ...(wider > 0 ? [{ name, look, what: `${wider} px wider than the screen`, at: [] }] : []),
    ...violations.map(({ id, nodes }) => ({
      name,
      look,
      what: id,
      at: nodes.slice(0, 3).map(({ target }) => target.join(' ')),
    })),
  ];
};
