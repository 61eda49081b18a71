/** A real browser on the built pages. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export const CHROMIUM = '/usr/bin/chromium';
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** The window that tests look at the pages in. */
export const WINDOW = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  locale: 'en-GB',
} as const satisfies BrowserContextOptions;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      // A page lives for seconds in a test: compiling for speed costs a sixth of all of it and never pays.
      '--js-flags=--no-turbofan',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page on an address, once the choice, the bargain and the options are priced; errors of the page are collected. */
export async function openPage(context: BrowserContext, url: string): Promise<{ page: Page; errors: string[] }> {
  const opened = await openView(context, url, '.zone-main');
  await opened.page.waitForSelector('button.option-value', { timeout: 60_000 });
  await settled(opened.page);
  return opened;
}

/**
 * A page on the address of any view; errors of the page are collected.
 * @param ready what is there once the view has what it shows
 */
export async function openView(
  context: BrowserContext,
  url: string,
  ready: string,
): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector(ready, { timeout: 60_000 });
  return { page, errors };
}

/** Goes to another address as “back” would, without opening the page again. */
export async function moveTo(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Waits until nothing on the page is still being worked on or the answer to an earlier question. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('.stale') && !document.querySelector('.progress'),
    undefined,
    { timeout: 30_000 },
  );
}

/** Waits until the figures on the page are those of the package on the page. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.payoff-total') &&
      !document.querySelector('.stale') &&
      !document.querySelector('.progress'),
    undefined,
    { timeout: 30_000 },
  );
}

/**
 * What is wider than the screen, or than its panel, which cuts off what sticks out of it.
 * Panels out of sight are laid out for it, or whether they are seen to be too wide would be chance.
 */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync('.panel { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [all];
    const panels = [...document.querySelectorAll('.panel')].filter(
      (panel) => panel.scrollWidth > panel.clientWidth + 1 && getComputedStyle(panel).overflowX === 'visible',
    );
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    return [...wide, ...panels.map((panel) => `${panel.className}: ${panel.textContent?.slice(0, 60)}`)];
  });
}

/** The total of each party as printed. */
export function totals(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.payoff')].map((card) => [
        card.dataset.party ?? '',
        card.querySelector('[data-figure="total"]')?.textContent ?? '',
      ]),
    ),
  );
}

/**
 * Saves a file from a menu.
 * @param menu selector of what opens it
 * @param nth which item, where several have the name
 */
export async function savedFrom(
  page: Page,
  menu: string,
  item: string,
  nth?: number,
): Promise<{ name: string; contents: Buffer }> {
  await page.locator(menu).click();
  const wait = page.waitForEvent('download');
  const items = page.getByRole('menuitem', { name: item });
  await (nth === undefined ? items : items.nth(nth)).click();
  const download = await wait;
  return { name: download.suggestedFilename(), contents: await readFile(await download.path()) };
}

/** What axe finds wrong with a page as it stands, or with one part of it. */
export async function axeViolations(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // The content security policy of the page does not bind the test.
    await page.evaluate(axe);
  }
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(selector, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, part);
}
