/** The workbench in a real browser, against what the packages compute in Node. */

import { readFile } from 'node:fs/promises';
import {
  bargainOf,
  bargainReport,
  choiceOf,
  createPricing,
  type Pricing,
  packageReport,
  ratificationReport,
  readTalks,
} from '@parley/talks';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedBaseYear, shippedUsTariffs } from '../../../data/shipped.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, openPage, settled, totals } from './browser.fixture.js';
import { examplePricing } from './example-pricing.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { EXAMPLE, serve } from './serve.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const PACKAGE = {
  'auto-tariff': 'cut-15',
  'reciprocal-tariff': 'zero',
  'defence-cost': 'half-more',
  form: 'new-framework',
};
const QUERY = `?p=${Object.entries(PACKAGE)
  .map(([issue, option]) => `${issue}:${option}`)
  .join(',')}`;

const title = HAS_CHROMIUM
  ? 'the workbench in Chromium'
  : 'the workbench in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let site: Site;
  let webRoot: string;
  let server: Site['server'];
  let context: Site['context'];
  let pages: KeptPages;
  let pricing: Pricing;
  let text: string;

  beforeAll(async () => {
    text = await readFile(EXAMPLE, 'utf8');
    pricing = examplePricing(text);
    site = await openSite();
    ({ webRoot, server, context } = site);
    pages = keptPages(context);
  }, 120_000);

  afterAll(() => site?.close());

  const open = async (query = '') => {
    const opened = await pages.open(`${server.url}bargain${query}`, 'button.option-value');
    await settled(opened.page);
    return opened;
  };
  const openNew = (query = '', at = server.url) => openPage(context, `${at}bargain${query}`);
  const goTo = (page: Page, view: string) => page.locator(`nav a[href^="/${view}"]`).click();
  const pick = (page: Page, issue: string, option: number) =>
    page.locator(`.builder-row[data-issue="${issue}"] [role="radio"]`).nth(option).click();

  test('shows every issue of the file, without an error in the console', async () => {
    const { page, errors } = await open();
    const issues = Object.keys(pricing.talks.issues).length;
    expect(await page.locator('.option-card').count()).toBe(issues);
    expect(await page.locator('.builder-row').count()).toBe(issues);
    await goTo(page, 'agenda');
    await expect.poll(() => page.locator('.matrix tbody tr').count()).toBe(issues);
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('prints the figures of the packages to the last digit', async () => {
    const { page } = await open(QUERY);
    const { money } = numbersIn('en');
    const report = packageReport(pricing, choiceOf(pricing.plan, PACKAGE), () => 'run');
    for (const payoff of report.payoffs) {
      const card = page.locator(`.payoff[data-party="${payoff.party}"]`);
      const figure = (name: string) => card.locator(`[data-figure="${name}"]`).textContent();
      expect(await figure('total')).toBe(money(payoff.total.central));
      expect(await figure('range')).toBe(`${money(payoff.total.low)} to ${money(payoff.total.high)}`);
      expect(await figure('modelled')).toBe(money(payoff.modelled.central));
      expect(await figure('transfers')).toBe(money(payoff.transfers_total));
      expect(await figure('stated')).toBe(money(payoff.stated_total.central));
    }
    await goTo(page, 'effects');
    for (const { party } of report.payoffs) {
      const together = page.locator(`[data-figure="interaction"][data-party="${party}"]`);
      expect(await together.textContent()).toBe(money(report.interaction[party] ?? Number.NaN));
    }
    await pages.leave(page);
  });

  test('the bargain on the page is that of the packages, with and without an issue', async () => {
    const { page } = await open();
    const { count } = numbersIn('en');
    const nash = async () => {
      await page.locator('[data-load="nash"]').click();
      await settled(page);
      return totals(page);
    };
    const expected = (off: readonly string[]) => {
      const onTable = Object.keys(pricing.talks.issues).filter((issue) => !off.includes(issue));
      const report = bargainReport(pricing, bargainOf(pricing, { onTable }), () => 'run', []);
      const printed = report.nash?.payoffs.map(({ party, total }) => [party, numbersIn('en').money(total.central)]);
      return { report, nash: Object.fromEntries(printed ?? []) };
    };
    const all = expected([]);
    expect(await page.locator('.zone-main').textContent()).toContain(
      `${count(all.report.acceptable_to_all ?? 0)} of ${count(all.report.packages)}`,
    );
    expect(await nash()).toEqual(all.nash);
    await page.getByRole('switch', { name: 'Defence cost sharing' }).click();
    await settled(page);
    const without = expected(['defence-cost']);
    expect(await nash()).toEqual(without.nash);
    expect(without.nash).not.toEqual(all.nash);
    await pages.leave(page);
  });

  test('what domestic vetoes leave is what the library says', async () => {
    const { page } = await open();
    const { count, money } = numbersIn('en');
    const report = ratificationReport(pricing, bargainOf(pricing));
    const expected = [report?.without, ...(report?.groups.map(({ alone }) => alone) ?? []), report?.with].map(
      (settlement) => [count(settlement?.packages ?? 0), ...Object.values(settlement?.payoffs ?? {}).map(money)],
    );
    const rows = page.locator('table[aria-labelledby="ratification-title"] tbody tr');
    await expect.poll(() => rows.count()).toBe(expected.length);
    for (const [at, cells] of expected.entries()) {
      expect(await rows.nth(at).locator('td').allTextContents()).toEqual(cells);
    }
    await pages.leave(page);
  });

  test('an option changes both payoffs at once', async () => {
    // Far from no deal, so that no package on the way has been priced among the single options.
    const { page } = await open(`${QUERY},beef-age-rule:relax,investment-package:modest`);
    const before = await totals(page);
    await pick(page, 'auto-tariff', 2);
    await settled(page);
    const after = await totals(page);
    for (const party of Object.keys(before)) expect(after[party]).not.toBe(before[party]);
    await pages.leave(page);
  });

  test('a link reproduces the screen', async () => {
    const { page } = await open(`${QUERY}&off=map-data`);
    await pick(page, 'shipbuilding', 1);
    await settled(page);
    await page.waitForFunction(() => location.search.includes('shipbuilding'));
    const copy = await openPage(context, page.url());
    expect(await totals(copy.page)).toEqual(await totals(page));
    expect(await copy.page.locator('.zone-main').textContent()).toBe(await page.locator('.zone-main').textContent());
    expect(await copy.page.getByRole('switch', { name: 'map data' }).getAttribute('aria-checked')).toBe('false');
    await pages.leave(page);
    await copy.page.close();
  });

  test('the other data set of the file: its figures, a link to it, and back', async () => {
    const other = shippedBaseYear('wiod2014');
    const read = readTalks(
      text.replace('dataset: world2023', 'dataset: wiod2014'),
      'talks.yaml',
      [other],
      [shippedUsTariffs()],
    );
    if (!read.ok) throw new Error('the example has errors on wiod2014');
    const on2014 = createPricing(read.talks, other, [shippedUsTariffs()]);
    const printed = packageReport(on2014, choiceOf(on2014.plan, PACKAGE), () => 'run').payoffs.map(
      ({ party, total }) => [party, numbersIn('en').money(total.central)],
    );
    const { page } = await openNew(QUERY);
    const before = await totals(page);
    await page.getByRole('combobox', { name: 'Data set' }).selectOption('wiod2014');
    await page.waitForFunction(() => location.search.includes('data=wiod2014'));
    await settled(page);
    const after = await totals(page);
    expect(after).toEqual(Object.fromEntries(printed));
    expect(after).not.toEqual(before);
    const copy = await openPage(context, page.url());
    expect(await totals(copy.page)).toEqual(after);
    await copy.page.getByRole('combobox', { name: 'Data set' }).selectOption('world2023');
    await copy.page.waitForFunction(() => !location.search.includes('data='));
    await settled(copy.page);
    expect(await totals(copy.page)).toEqual(before);
    await pages.leave(page);
    await copy.page.close();
  });

  test('what the address should not have is named and left out', async () => {
    const { page } = await openNew('?p=auto-tariff:cut-15,nonsense:x&off=gone&lang=xx');
    const notice = await page.locator('.notice').first().textContent();
    for (const text of ['nonsense', 'gone', 'lang=xx']) expect(notice).toContain(text);
    expect(await page.locator('.builder-row[data-issue="auto-tariff"] [aria-checked="true"]').textContent()).toContain(
      '15',
    );
    await pages.leave(page);
  });

  test('switches to Korean and to dark in place', async () => {
    const { page } = await open(QUERY);
    const before = await totals(page);
    await page.getByRole('radio', { name: '한국어' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'ko');
    expect(await page.locator('h1').textContent()).toBe('한미 2+2 통상협의');
    expect(await page.locator('#options h2').textContent()).toBe('선택지별 가치');
    expect(await totals(page)).toEqual(before);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', { name: '어둡게' }).click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await paper()).not.toBe(light);
    await page.waitForFunction(() => location.search.includes('theme=dark') && location.search.includes('lang=ko'));
    await pages.leave(page);
  });

  test('everything can be done by keyboard', async () => {
    const { page } = await openNew();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('view');
    await page.locator('nav a[href^="/agenda"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.matrix .cell').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The panel hands the focus back to the cell it was opened from.
    await page.waitForFunction(() => document.activeElement?.classList.contains('cell'));
    await page.goBack();
    await settled(page);
    const before = await totals(page);
    await page.locator('.builder-row [role="radio"][aria-checked="true"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => totals(page)).not.toEqual(before);
    await settled(page);
    const after = await totals(page);
    await page.locator('.walk input').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => totals(page)).not.toEqual(after);
    await settled(page);
    await page.getByRole('switch').first().focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect(await page.getByRole('switch').first().getAttribute('aria-checked')).toBe('false');
    await pages.leave(page);
  });

  test.each([
    ['light', 'en'],
    ['dark', 'ko'],
  ])('axe finds nothing wrong in %s, %s', async (theme, language) => {
    const { page } = await open(`${QUERY}&theme=${theme}&lang=${language}`);
    expect(await axeViolations(page)).toEqual([]);
    await goTo(page, 'agenda');
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('.matrix .cell').nth(10).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await pages.leave(page);
  });

  test('markup in a talks file is text', async () => {
    const evil = text
      .replace('{ en: Korea–US 2+2 trade consultation, ko:', `{ en: '<img src=x onerror="document.title=1">', ko:`)
      .replace('en: US duty on Korean automobiles and parts, ko:', `en: '<img src=x onerror="document.title=2">', ko:`);
    const other = await serve(webRoot, { evil });
    const { page } = await openNew('', other.url);
    expect(await page.locator('h1').textContent()).toBe('<img src=x onerror="document.title=1">');
    expect(await page.locator('img').count()).toBe(0);
    await pages.leave(page);
    await other.close();
  });

  test('a rule of the file that the package breaks is named, and the package priced', async () => {
    const { page } = await open('?p=map-data:full');
    expect(await page.locator('.violations').textContent()).toContain('Form of the agreement');
    expect((await totals(page)).USA).toBe('+200');
    await pages.leave(page);
  });

  test('after a crash the package is still there', async () => {
    const { page } = await openNew(QUERY);
    const before = await totals(page);
    await page.workers()[0]?.evaluate(() => {
      setTimeout(() => {
        throw new Error('boom');
      });
    });
    await page.getByRole('button', { name: 'Restart' }).click();
    await page.waitForSelector('button.option-value');
    await settled(page);
    expect(await totals(page)).toEqual(before);
    await pages.leave(page);
  });

  test('three parties: every one has its figures, and two are on the chart', async () => {
    const three = text.replace(/^parties:\n/m, 'parties:\n  JPN: { name: { en: Japan, ko: 일본 } }\n');
    const other = await serve(webRoot, { three });
    const { page } = await openNew('?p=auto-tariff:zero&x=USA', other.url);
    expect(Object.keys(await totals(page))).toEqual(['JPN', 'KOR', 'USA']);
    expect(
      await page.locator('.pickers select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['USA', 'JPN']);
    await pages.leave(page);
    await other.close();
  });

  test('a faulty file is shown with the place of each fault', async () => {
    const broken = text
      .replace('stance: demands', 'stance: shouts')
      .replace('party: KOR, speaker: Choi', 'party: KRO, speaker: Choi');
    const other = await serve(webRoot, { broken });
    const page = await context.newPage();
    await page.goto(other.url);
    const faults = page.locator('.status-issues li');
    await faults.first().waitFor();
    const place = /^broken\/talks\.yaml:\d+:\d+ \S+: /;
    const english = await faults.allTextContents();
    expect(english[0]).toMatch(place);
    await page.goto(`${other.url}?lang=ko`);
    await expect.poll(async () => (await faults.allTextContents())[0] ?? '', { timeout: 20_000 }).toMatch(/[가-힣]/);
    const korean = await faults.allTextContents();
    expect(korean.map((line) => place.exec(line)?.[0])).toEqual(english.map((line) => place.exec(line)?.[0]));
    for (const line of korean) expect(line).toMatch(/[가-힣]/);
    await pages.leave(page);
    await other.close();
  });
});
