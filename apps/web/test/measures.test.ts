/** The measures in a real browser, against what the packages find in Node. */

import { differencesOf, exposureOf, timelineOf } from '@parley/tariffs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedUsTariffs } from '../../../data/shipped.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, openPage, settled } from './browser.fixture.js';
import { serve } from './serve.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const { rate, points, amount, shortDate } = numbersIn('en');
const book = shippedUsTariffs();
const READINGS = Object.keys(book.ledger.readings);
const STATUS_QUO = '2025-04-24';

/** Talks with one modelled issue and no ledger. */
const BARE = `talks: bare
title: Bare
as_of: 2025-01-01
base: { dataset: wiod2014 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
sources: { s: { title: S, publisher: P, date: 2025-01-01, language: en } }
issues:
  autos:
    title: Autos
    category: tariff
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      zero: { title: Zero, measures: [] }
no_deal: { title: None }
`;

interface Figures {
  readonly additional: string;
  readonly range: string;
  readonly bill: string;
  readonly base: string;
  readonly hit: string;
  readonly authorities: readonly string[];
  readonly sectors: readonly string[];
  readonly products: readonly string[];
  readonly differences: Readonly<Record<string, string | undefined>>;
}

/** What the page should print. */
function expected(on: string, reading: string): Figures {
  const question = { exporter: 'KOR', on, accordingTo: reading };
  const report = exposureOf(book, question, 10);
  if (!report) throw new Error('no exposure of Korea');
  const [low, high] = report.additional_rate_range;
  const money = (usd: number) => amount(usd / 1e6);
  return {
    additional: rate(report.additional_rate),
    range: low === high ? 'no duty on content, so no range' : `${rate(low)} to ${rate(high)} over content shares`,
    bill: money(report.duty_bill_usd),
    base: rate(report.base_rate),
    hit: rate(report.share_of_imports_hit),
    authorities: report.by_authority
      .filter((one) => one.rate > 0)
      .map((one) => `${one.authority} ${rate(one.rate)} ${money(one.imports_usd)}`),
    sectors: report.by_sector.map((one) =>
      [one.sector, money(one.imports_usd), rate(one.rate), money(one.duty_usd)].join(' '),
    ),
    products: report.products.map((one) =>
      [one.hs6, money(one.imports_usd), rate(one.rate), money(one.duty_usd)].join(' '),
    ),
    differences: Object.fromEntries(
      READINGS.filter((other) => other !== reading).map((other) => {
        const found = differencesOf(book, question, other);
        const part = found?.parts.find((one) => Math.abs(one.rate_difference) >= 0.00005);
        return [other, part && points(part.rate_difference)];
      }),
    ),
  };
}

/** What it prints. */
function printed(page: Page): Promise<Figures> {
  return page.evaluate(() => {
    const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const figure = (name: string) => text(document.querySelector(`#measures [data-figure="${name}"]`));
    const rows = (name: 'sector' | 'product') =>
      [...document.querySelectorAll<HTMLElement>(`#measures tr[data-${name}]`)].map((row) =>
        [row.dataset[name], ...[...row.querySelectorAll('td')].map(text)].join(' '),
      );
    return {
      additional: figure('additional'),
      range: figure('range'),
      bill: figure('bill'),
      base: figure('base'),
      hit: figure('hit'),
      authorities: [...document.querySelectorAll<HTMLElement>('#measures tr[data-authority]')].map((row) =>
        [row.dataset.authority, ...[...row.querySelectorAll('td')].map(text)].join(' '),
      ),
      sectors: rows('sector'),
      products: rows('product'),
      differences: Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-against]')].map((one) => [
          one.dataset.against,
          one.querySelector('tbody td')?.textContent ?? undefined,
        ]),
      ),
    };
  });
}

const title = HAS_CHROMIUM
  ? 'the measures in Chromium'
  : 'the measures in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let site: Site;
  let webRoot: string;
  let server: Site['server'];
  let context: Site['context'];

  beforeAll(async () => {
    site = await openSite();
    ({ webRoot, server, context } = site);
  }, 120_000);

  afterAll(() => site?.close());

  /** A page once the duties are there too. */
  const open = async (query = '', at = server.url) => {
    const opened = await openPage(context, at + query);
    await opened.page.waitForSelector('.duty-overlay', { timeout: 60_000 });
    await settled(opened.page);
    return opened;
  };
  const chart = (page: Page) => page.getByRole('slider', { name: /arrow keys go to the next day of change/ });

  test('the section shows the day of the status quo by the main reading, without an error in the console', async () => {
    const { page, errors } = await open();
    expect(await page.locator('#measures h2').textContent()).toBe('Measures');
    expect(await page.locator('#duty-day-title').textContent()).toContain('24 April 2025');
    expect(await page.locator('#duty-day-title .tag').count()).toBe(1);
    expect(await printed(page)).toEqual(expected(STATUS_QUO, 'law'));
    expect(errors).toEqual([]);
    await page.close();
  });

  test('another reading and another day have the figures of the package to the printed digit', async () => {
    const { page } = await open();
    const own = expected(STATUS_QUO, 'law');
    await page.getByRole('radio', { name: 'tradewartracker' }).click();
    await expect.poll(async () => (await printed(page)).additional).not.toBe(own.additional);
    await settled(page);
    expect(await printed(page)).toEqual(expected(STATUS_QUO, 'tradewartracker'));
    await page.getByRole('radio', { name: 'Budget Lab' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2026-03-01');
    await page.waitForFunction(() => location.search.includes('day=2026-03-01'));
    await settled(page);
    expect(await printed(page)).toEqual(expected('2026-03-01', 'budget-lab'));
    await page.close();
  });

  test('arrow keys go from one day of change to the next; pointing reads a day and a click chooses it', async () => {
    const { page } = await open();
    const days = timelineOf(book, 'KOR', '2025-01-01', book.ledger.covers.to)?.rows.map(({ date }) => date) ?? [];
    const next = days.find((day) => day > STATUS_QUO) ?? '';
    await chart(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((day) => location.search.includes(`day=${day}`), next);
    await settled(page);
    expect(await printed(page)).toEqual(expected(next, 'law'));
    expect(await chart(page).getAttribute('aria-valuetext')).toContain(expected(next, 'law').additional);
    await page.keyboard.press('End');
    await page.waitForFunction((day) => location.search.includes(`day=${day}`), days.at(-1));
    await settled(page);
    expect(await printed(page)).toEqual(expected(days.at(-1) ?? '', 'law'));
    const box = await chart(page).boundingBox();
    if (!box) throw new Error('no chart');
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2);
    const tip = await page.locator('.duty-tip').textContent();
    const pointed = days.find((day) => tip?.startsWith(`${shortDate(day)} to `)) ?? '';
    expect(tip).toContain(expected(pointed, 'law').additional);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForFunction((day) => location.search.includes(`day=${day}`), pointed);
    await settled(page);
    expect(await printed(page)).toEqual(expected(pointed, 'law'));
    await page.close();
  });

  test('the table has the days and rates of the timeline, and every other reading beside them', async () => {
    const { page } = await open('?from=2025-03-01&to=2025-12-31');
    await page.locator('#measures summary').click();
    const cells = await page
      .locator('.duty-wide tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)));
    const timeline = timelineOf(book, 'KOR', '2025-03-01', '2025-12-31');
    expect(cells).toEqual(timeline?.rows.map((row) => [shortDate(row.date), rate(row.additional_rate)]));
    const heads = await page.locator('.duty-wide thead th').allTextContents();
    expect(heads).toEqual(expect.arrayContaining(['Section 232', 'IEEPA reciprocal', 'Budget Lab', 'tradewartracker']));
    await page.locator('.duty-wide tbody button').nth(2).click();
    const day = timeline?.rows[2]?.date ?? '';
    await page.waitForFunction((chosen) => location.search.includes(`day=${chosen}`), day);
    await settled(page);
    expect(await printed(page)).toEqual(expected(day, 'law'));
    await page.close();
  });

  test('a link reproduces the section', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: 'tradewartracker' }).click();
    await page.getByLabel('From', { exact: true }).fill('2025-04-01');
    await page.getByLabel('Day', { exact: true }).fill('2025-09-01');
    await page.waitForFunction(() =>
      ['reading=tradewartracker', 'from=2025-04-01', 'day=2025-09-01'].every((part) => location.search.includes(part)),
    );
    await settled(page);
    const copy = await open(new URL(page.url()).search);
    expect(await printed(copy.page)).toEqual(await printed(page));
    expect(await printed(copy.page)).toEqual(expected('2025-09-01', 'tradewartracker'));
    const value = (one: Page) => one.getByLabel('From', { exact: true }).inputValue();
    expect(await value(copy.page)).toBe('2025-04-01');
    expect(await copy.page.locator('.notice').count()).toBe(await page.locator('.notice').count());
    await page.close();
    await copy.page.close();
  });

  test('what a tampered address asks for is named and left out', async () => {
    const { page } = await open('?pair=PRK-USA&reading=nobody&from=1999-01-01&to=2025-13-01&day=2030-01-01');
    const notice = await page.locator('.notice').first().textContent();
    for (const part of ['PRK-USA', 'nobody', '1999-01-01', 'to=2025-13-01', '2030-01-01'])
      expect(notice).toContain(part);
    expect(await printed(page)).toEqual(expected(STATUS_QUO, 'law'));
    await page.close();
  });

  test('in Korean: names of authorities, sectors and chapters, and the same figures', async () => {
    const { page } = await open('?lang=ko&day=2025-08-18');
    expect(await page.locator('#measures h2').textContent()).toBe('관세 조치');
    const figures = await printed(page);
    expect(figures.additional).toBe(expected('2025-08-18', 'law').additional);
    expect(figures.products).toEqual(expected('2025-08-18', 'law').products);
    const section = (await page.locator('#measures').textContent()) ?? '';
    for (const word of ['232조', 'IEEPA 상호관세', '자동차·부품', '기계류·컴퓨터', '출처별로 다른 이유', '법령'])
      expect(section).toContain(word);
    expect(section).not.toMatch(/measures\.|is charged by|Motor vehicles/);
    await page.close();
  });

  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ko'],
    ['dark', 'ko'],
  ])('axe finds nothing wrong in %s, %s', async (theme, language) => {
    const { page } = await open(`?theme=${theme}&lang=${language}&day=2025-11-14`);
    await page.locator('#measures summary').click();
    expect(await axeViolations(page, '#measures')).toEqual([]);
    await page.locator('#measures .info').click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page, '[role="dialog"]')).toEqual([]);
    await page.close();
  });

  test('nothing below moves when the answers come or another day is chosen', async () => {
    const page = await context.newPage();
    const top = () =>
      page.evaluate(() => (document.querySelector('#options')?.getBoundingClientRect().top ?? 0) + scrollY);
    await page.goto(server.url);
    await page.waitForSelector('#measures');
    const before = await top();
    await page.waitForSelector('.duty-overlay', { timeout: 60_000 });
    await settled(page);
    expect(await top()).toBe(before);
    await chart(page).focus();
    for (const key of ['End', 'Home', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
      await settled(page);
      expect(await top()).toBe(before);
    }
    await page.close();
  });

  test('a package is priced while the duties of all days are being weighed', async () => {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForSelector('.duty-work', { state: 'attached', timeout: 60_000 });
    const waited = await page
      .locator('.builder-row[data-issue="auto-tariff"] [role="radio"][aria-checked="false"]')
      .first()
      .evaluate(
        (element) =>
          new Promise<number>((resolve) => {
            const figure = document.querySelector('[data-figure="total"]');
            if (!figure) return;
            const start = performance.now();
            new MutationObserver(() => resolve(performance.now() - start)).observe(figure, {
              characterData: true,
              childList: true,
              subtree: true,
            });
            (element as HTMLElement).click();
          }),
      );
    expect(await page.locator('.duty-work').count()).toBe(1);
    console.log(`a package is priced in ${waited.toFixed(0)} ms while the duties are being weighed`);
    expect(waited).toBeLessThan(500);
    await page.close();
  });

  test('talks that name no ledger have no such section', async () => {
    const other = await serve(webRoot, { bare: BARE });
    const { page } = await openPage(context, other.url);
    expect(await page.locator('#measures').count()).toBe(0);
    expect(await page.locator('.strip nav li').count()).toBe(4);
    await page.close();
    await other.close();
  });
});
