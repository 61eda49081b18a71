/** The effects in a real browser, against what the packages and the command line find in Node. */

import { impactOf, type RegionImpact, type Scenario, scenarioSchema } from '@parley/economy';
import { runId } from '@parley/runs';
import { bargainOf, bargainReport, choiceOf, packageReport, type WhatIf, whatIfScenario } from '@parley/talks';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { solveReport } from '../../cli/src/commands/solve/report.js';
import { loadDataset } from '../../cli/src/files/datasets.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, openView, quiet, tooWide } from './browser.fixture.js';
import { dragSlider } from './drag.fixture.js';
import { examplePricing } from './example-pricing.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { BARE, serve } from './serve.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const { amount, finePercent, money, percent, points, rate } = numbersIn('en');
const dataset = loadDataset('world2023');
const pricing = examplePricing();
const nameRun = (scenario: Scenario) => runId(dataset.reference, scenario);
const NOTHING: WhatIf = { from: undefined, duties: [], elasticity: undefined, deficits: undefined };
const codes = dataset.baseYear.accounts.regions.map(({ code }) => code);
const sectors = dataset.baseYear.accounts.sectors.map(({ code }) => code);
const solved = (scenario: Scenario) => solveReport(dataset, scenario, () => performance.now());
const named = (options: Record<string, string>) => pricing.scenario(choiceOf(pricing.plan, options));

/** Texts of the figures of a party, by figure. */
function figures(page: Page, party: string): Promise<Record<string, string[]>> {
  return page.evaluate(
    (code) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>(`.party-card[data-party="${code}"] tr[data-figure]`)].map((row) => [
          row.dataset.figure ?? '',
          [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        ]),
      ),
    party,
  );
}

/** Texts of the rows of a table, by the code of the row. */
function rowsOf(page: Page, part: string): Promise<Record<string, string[]>> {
  return page.evaluate(
    (selector) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>(`${selector} tr[data-row]`)].map((row) => [
          row.dataset.row ?? '',
          [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        ]),
      ),
    part,
  );
}

/** What the page prints of a level that was something before and is something now. */
const change = (after: number, before: number) => [
  before > 0 ? percent(100 * (after / before - 1)) : '–',
  money(after - before),
];

const title = HAS_CHROMIUM
  ? 'the effects in Chromium'
  : 'the effects in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let site: Site;
  let pages: KeptPages;

  beforeAll(async () => {
    site = await openSite();
    pages = keptPages(site.context);
    await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 120_000);

  afterAll(() => site?.close());

  const READY = '.run-line[data-side="against"] details';
  const open = async (query: string, ready = READY) => {
    const opened = await pages.open(`${site.server.url}effects${query}`, ready);
    await quiet(opened.page);
    return opened;
  };
  const openNew = async (query: string) => {
    const opened = await openView(site.context, `${site.server.url}effects${query}`, READY);
    await quiet(opened.page);
    return opened;
  };
  const run = (page: Page, side: 'of' | 'against') => page.locator(`.run-line[data-side="${side}"] .run`).first();

  test('an option on its own against the base year is what parley solve says, to the last digit printed', async () => {
    const { page, errors } = await open('?fx=auto-tariff:zero&vs=base&fx-flow=KOR:USA&fx-sector=MVH');
    const scenario = named({ 'auto-tariff': 'zero' });
    const report = solved(scenario);
    expect(await run(page, 'of').textContent()).toBe(report.run);

    const world = pricing.world(choiceOf(pricing.plan, { 'auto-tariff': 'zero' }));
    const impact = impactOf(world.economy, world.shock, world.equilibrium);
    for (const code of ['KOR', 'USA']) {
      const ours = report.regions.find(({ region }) => region === code);
      const levels = impact.regions.find(({ region }) => region === code) as RegionImpact;
      if (!ours) throw new Error(code);
      const shown = await figures(page, code);
      expect(shown.realIncome?.slice(0, 2)).toEqual([finePercent(ours.welfare_pct), money(ours.ev_musd)]);
      expect(shown.exports?.slice(0, 2)).toEqual([
        percent(ours.exports_pct ?? Number.NaN),
        money(ours.exports_musd - levels.exports.before),
      ]);
      expect(shown.imports?.slice(0, 2)).toEqual([
        percent(ours.imports_pct ?? Number.NaN),
        money(ours.imports_musd - levels.imports.before),
      ]);
      expect(shown.tariffRevenue?.[1]).toBe(money(ours.tariff_revenue_musd - ours.tariff_revenue_before_musd));
      expect(shown.realWage?.[0]).toBe(finePercent(ours.real_wage_pct));
      expect(shown.wage?.[0]).toBe(finePercent(ours.wage_pct));
      expect(shown.consumerPrices?.[0]).toBe(finePercent(ours.consumer_price_pct));
    }

    const regions = await rowsOf(page, '#effects-world');
    expect(Object.keys(regions).sort()).toEqual([...codes].sort());
    for (const ours of report.regions) {
      const [income, , musd, exports, imports] = regions[ours.region] ?? [];
      expect([income, musd, exports, imports]).toEqual([
        finePercent(ours.welfare_pct),
        money(ours.ev_musd),
        percent(ours.exports_pct ?? Number.NaN),
        percent(ours.imports_pct ?? Number.NaN),
      ]);
    }

    const own = await rowsOf(page, '#effects-sectors');
    for (const ours of report.regions.find(({ region }) => region === 'KOR')?.sectors ?? []) {
      expect(own[ours.sector]).toEqual(
        [ours.output_pct, ours.quantity_pct, ours.value_added_pct, ours.exports_pct, ours.imports_pct].map((value) =>
          value === null ? '–' : percent(value),
        ),
      );
    }
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('flows, shares of a market and duties are those of parley solve', async () => {
    const { page } = await open('?fx=auto-tariff:zero&vs=base&fx-flow=KOR:USA&fx-sector=MVH');
    const scenario = named({ 'auto-tariff': 'zero' });
    const { bilateral, regions } = solved(scenario);
    for (const summary of await page.locator('#effects-flows summary').all()) await summary.click();
    const flows = await rowsOf(page, '.flow-panel[data-flow]');
    const pair = bilateral.filter(({ exporter, importer }) => exporter === 'KOR' && importer === 'USA');
    for (const flow of pair) {
      const { before_musd: before, after_musd: after } = flow;
      const [relative, absolute] = change(after, before);
      expect(flows[flow.sector]).toEqual([amount(before), amount(after), absolute, relative]);
    }
    const total = (of: 'before_musd' | 'after_musd') => pair.reduce((sum, flow) => sum + flow[of], 0);
    expect(await page.locator('[data-figure="total-after"]').textContent()).toBe(amount(total('after_musd')));

    const market = await rowsOf(page, '.flow-panel[data-market]');
    const world = pricing.world(choiceOf(pricing.plan, { 'auto-tariff': 'zero' }));
    const { flowsBefore, flowsAfter } = impactOf(world.economy, world.shock, world.equilibrium);
    const [n, usa, vehicles] = [codes.length, codes.indexOf('USA'), sectors.indexOf('MVH')];
    const sales = (list: Float64Array) => [...list.slice((vehicles * n + usa) * n, (vehicles * n + usa + 1) * n)];
    const shares = (list: Float64Array) => {
      const sold = sales(list);
      const all = sold.reduce((sum, one) => sum + one, 0);
      return sold.map((one) => one / all);
    };
    const [before, after] = [shares(flowsBefore), shares(flowsAfter)];
    codes.forEach((code, at) => {
      const [was, is] = [before[at] ?? Number.NaN, after[at] ?? Number.NaN];
      expect(market[code]?.slice(0, 3)).toEqual([rate(was), rate(is), points(is - was)]);
    });

    // Duty collected by partner adds up to the revenue.
    for (const party of ['KOR', 'USA']) {
      const line = (name: string) =>
        page.locator(`.duty-card-of[data-party="${party}"] tr[data-line="${name}"] td`).nth(1).textContent();
      const revenue = regions.find(({ region }) => region === party)?.tariff_revenue_musd ?? Number.NaN;
      expect(await line('collected total')).toBe(amount(revenue));
    }
    const collected = await page
      .locator('.duty-card-of[data-party="USA"] tr[data-line="collected KOR"] td')
      .nth(1)
      .textContent();
    const charged = await page
      .locator('.duty-card-of[data-party="KOR"] tr[data-line="charged USA"] td')
      .nth(1)
      .textContent();
    expect(collected).toBe(charged);
    await pages.leave(page);
  });

  test('the package on screen against no deal has the modelled payoffs and their range', async () => {
    const options = { 'auto-tariff': 'cut-15', 'reciprocal-tariff': 'keep-10', 'beef-age-rule': 'relax' };
    const query = Object.entries(options)
      .map(([issue, option]) => `${issue}:${option}`)
      .join(',');
    const { page } = await open(`?p=${query}`);
    const report = packageReport(pricing, choiceOf(pricing.plan, options), nameRun);
    expect(await run(page, 'of').textContent()).toBe(report.run);
    expect(await run(page, 'against').textContent()).toBe(report.no_deal_run);
    for (const payoff of report.payoffs) {
      const { realIncome } = await figures(page, payoff.party);
      expect(realIncome?.slice(0, 2)).toEqual([finePercent(payoff.real_income_pct), money(payoff.real_income.central)]);
      const range = await page
        .locator(`.party-card[data-party="${payoff.party}"] [data-figure="income-range"]`)
        .textContent();
      expect(range).toContain(`${money(payoff.real_income.low)} and ${money(payoff.real_income.high)}`);
    }
    const runs = await page.locator('.run-line[data-side="of"] .run-variants .run').allTextContents();
    expect(runs).toEqual(report.runs.map((one) => one.run));
    await pages.leave(page);
  });

  test('the Nash solution is that of the bargain', async () => {
    const { page } = await open('?fx=nash');
    const { nash } = bargainReport(pricing, bargainOf(pricing), nameRun, []);
    if (!nash) throw new Error('there is a Nash solution');
    expect(await run(page, 'of').textContent()).toBe(nash.run);
    for (const payoff of nash.payoffs)
      expect((await figures(page, payoff.party)).realIncome?.[1]).toBe(money(payoff.real_income.central));
    await pages.leave(page);
  });

  test('the scenario copied is read by parley solve as the same run, with duties above 200 % too', async () => {
    const { page } = await open('?fx=hand&fx-rules=package,USA:CHN:goods:250,KOR:USA:AGR+FOD:7.5&fx-deficits=balanced');
    await page.locator('.run-line[data-side="of"] button').click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor({ state: 'attached' });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const scenario = scenarioSchema.parse(JSON.parse(text));
    expect(nameRun(scenario)).toBe(await run(page, 'of').textContent());
    const duties = [
      { importer: 'USA', exporter: 'CHN', sector: ['goods'], rate: 2.5 },
      { importer: 'KOR', exporter: 'USA', sector: ['AGR', 'FOD'], rate: 0.075 },
    ];
    expect(scenario).toEqual(
      whatIfScenario(pricing, { ...NOTHING, from: pricing.plan.noDeal, duties, deficits: 'balanced' }),
    );
    await pages.leave(page);
  });

  test('duties made by hand: the keyboard moves them, the address follows, the link reproduces the figures', async () => {
    const { page, errors } = await open('?fx=hand&fx-rules=no-deal,USA:KOR:MVH:10&vs=base');
    const expectRates = async (at: Page, rates: readonly number[]) => {
      const duties = rates.map((value, index) => ({
        importer: 'USA',
        exporter: 'KOR',
        sector: [index === 0 ? 'MVH' : 'goods'],
        rate: value / 100,
      }));
      const { regions, run: id } = solved(whatIfScenario(pricing, { ...NOTHING, from: pricing.plan.noDeal, duties }));
      await at.waitForFunction(
        (wanted) => document.querySelector('.run-line[data-side="of"] .run')?.textContent === wanted,
        id,
      );
      await quiet(at);
      const korea = regions.find(({ region }) => region === 'KOR');
      expect((await figures(at, 'KOR')).realIncome?.slice(0, 2)).toEqual([
        finePercent(korea?.welfare_pct ?? Number.NaN),
        money(korea?.ev_musd ?? Number.NaN),
      ]);
    };
    await expectRates(page, [10]);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('10.5 %');
    await expectRates(page, [10.5]);
    await page.keyboard.press('Home');
    await expectRates(page, [0]);

    const field = page.getByRole('spinbutton').first();
    await field.fill('145');
    await expectRates(page, [145]);
    // Text that is no duty leaves the last one.
    await field.fill('-3');
    await field.blur();
    expect(await field.inputValue()).toBe('145');

    await page.getByRole('button', { name: 'Add a duty' }).click();
    const added = page.getByRole('spinbutton').nth(1);
    await added.fill('3.5');
    await expectRates(page, [145, 3.5]);
    await page.waitForFunction(() => location.search.includes('USA:KOR:MVH:145,USA:KOR:goods:3.5'));

    const other = await openNew(new URL(page.url()).search);
    await expectRates(other.page, [145, 3.5]);

    await page.getByRole('button', { name: /^Remove: .*All goods/ }).click();
    await expectRates(page, [145]);
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('while a duty is dragged the figures follow, and the last ones are those of where it rests', async () => {
    const { page, errors } = await open('?fx=hand&fx-rules=no-deal,USA:KOR:goods:25&vs=base');
    await page.waitForTimeout(3000);
    const pictures = await dragSlider(page, '.party-figures td');
    await page.waitForTimeout(400);
    await quiet(page);
    const rested = Number(await page.getByRole('spinbutton').first().inputValue());
    const duties = [{ importer: 'USA', exporter: 'KOR', sector: ['goods'], rate: rested / 100 }];
    const report = solved(whatIfScenario(pricing, { ...NOTHING, from: pricing.plan.noDeal, duties }));
    const usa = report.regions.find(({ region }) => region === 'USA');
    expect((await figures(page, 'USA')).realIncome?.[1]).toBe(money(usa?.ev_musd ?? Number.NaN));
    expect(await run(page, 'of').textContent()).toBe(report.run);
    // The first picture is of before.
    expect(pictures).toBeGreaterThan(3);
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('a world that the model cannot solve is said to have none, and no figure is shown', async () => {
    const { page } = await open('?fx=hand&fx-rules=base,KOR:*:*:1000,*:KOR:*:1000', '[role="alert"]');
    expect(await page.getByRole('alert').textContent()).toContain('may have no equilibrium');
    for (const part of ['.party-sentence', '.world-map', '.run-line', '[data-row]', '.flow-panel', '.duty-card-of'])
      expect(await page.locator(part).count(), part).toBe(0);
    await page.getByRole('spinbutton').first().fill('10');
    await page.getByRole('spinbutton').nth(1).fill('10');
    await page.waitForSelector('.run-line');
    expect(await page.getByRole('alert').count()).toBe(0);
    await pages.leave(page);
  });

  test('the map, by pointer and keyboard: it reads a region and chooses it for the sectors', async () => {
    const { page } = await open('?fx=auto-tariff:zero');
    await page.waitForSelector('.world-region');
    const { regions } = solved(named({ 'auto-tariff': 'zero' }));
    const without = solved(pricing.scenario(pricing.plan.noDeal)).regions;
    const drawn = await page
      .locator('.world-region')
      .evaluateAll((shapes) =>
        shapes.map((shape) => [shape.getAttribute('data-region'), shape.getAttribute('aria-label')]),
      );
    expect(drawn.map(([code]) => code).sort()).toEqual([...codes].sort());
    for (const [code, label] of drawn) {
      const at = codes.indexOf(code ?? '');
      const difference = (regions[at]?.welfare_pct ?? Number.NaN) - (without[at]?.welfare_pct ?? Number.NaN);
      expect(label).toMatch(new RegExp(`: ${finePercent(difference).replace(/[+.]/g, '\\$&')}$`));
    }
    await page.locator('.world-region[data-region="BRA"]').hover();
    expect(await page.locator('.world-read b').textContent()).toBe('Brazil');
    expect(await page.locator('.world-region[tabindex="0"]').count()).toBe(1);
    await page.locator('.world-region[data-region="USA"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.world-read b').textContent()).toBe('United States');
    await page.locator('.world-region[data-region="CAN"]').focus();
    expect(await page.locator('.world-read b').textContent()).toBe('Canada');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sectors: Canada' }).waitFor();
    await page.waitForFunction(() => location.search.includes('fx-region=CAN'));
    await pages.leave(page);
  });

  test('the table of regions sorts, and a region chosen there is chosen everywhere', async () => {
    const { page } = await open('?fx=auto-tariff:zero');
    const incomes = () =>
      page
        .locator('#effects-world td[data-column="musd"]')
        .allTextContents()
        .then((texts) => texts.map((text) => Number(text.replace('−', '-').replace(/[,+]/g, ''))));
    await page.locator('#effects-world').getByRole('button', { name: 'million USD', exact: true }).click();
    const falling = await incomes();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await page.locator('#effects-world').getByRole('button', { name: 'million USD', exact: true }).click();
    expect(await incomes()).toEqual([...falling].reverse());
    await page.locator('#effects-world').getByRole('button', { name: 'Mexico', exact: true }).click();
    await page.getByRole('heading', { name: 'Sectors: Mexico' }).waitFor();
    await pages.leave(page);
  });

  test('side by side, each world stands against the base year', async () => {
    const { page } = await open('?fx=auto-tariff:zero&vs=reciprocal-tariff:zero&fx-as=beside&fx-in=musd');
    const [one, other] = [named({ 'auto-tariff': 'zero' }), named({ 'reciprocal-tariff': 'zero' })].map(solved);
    const usa = codes.indexOf('USA');
    const [a, b] = [one?.regions[usa], other?.regions[usa]];
    if (!a || !b) throw new Error('no United States');
    expect((await figures(page, 'USA')).realIncome).toEqual([
      finePercent(a.welfare_pct),
      money(a.ev_musd),
      finePercent(b.welfare_pct),
      money(b.ev_musd),
      finePercent(a.welfare_pct - b.welfare_pct),
    ]);
    expect(await page.locator('.world-map').count()).toBe(2);
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.waitForFunction(() => location.search.includes('fx=reciprocal-tariff:zero'));
    await quiet(page);
    expect((await figures(page, 'USA')).realIncome?.slice(0, 2)).toEqual([
      finePercent(b.welfare_pct),
      money(b.ev_musd),
    ]);
    await pages.leave(page);
  });

  test('what the talks do not have is named and left out', async () => {
    const { page } = await openNew('?fx=auto-tariff:gone&fx-region=XYZ&fx-rules=base,USA:XYZ:MVH:5');
    const notice = await page.locator('.notice').first().textContent();
    for (const part of ['auto-tariff:gone', 'XYZ', 'USA:XYZ:MVH:5']) expect(notice).toContain(part);
    await page.close();
  });

  test('talks with one elasticity on another data set have no range', async () => {
    const server = await serve(site.webRoot, { bare: BARE });
    const { page, errors } = await openView(site.context, `${server.url}effects?fx=autos:zero`, '.run-line');
    await quiet(page);
    const { run: id } = solveReport(loadDataset('wiod2014'), scenarioSchema.parse({ tariffs: [] }), () => 0);
    expect(await run(page, 'of').textContent()).toBe(id);
    const { realIncome } = await figures(page, 'KOR');
    expect(realIncome?.[0]).toMatch(/^\+/);
    expect(realIncome?.[2]).toBe('–');
    expect(errors).toEqual([]);
    await server.close();
  });

  test('no page is wider than its screen', async () => {
    const { page } = await open('?fx=hand&fx-rules=no-deal,USA:KOR:MVH:10&fx-as=beside');
    for (const width of [1024, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      expect(await tooWide(page)).toEqual([]);
    }
    await pages.leave(page);
  });

  test.each([
    ['light', 'en'],
    ['dark', 'ko'],
  ])('axe finds nothing wrong in %s, %s', async (theme, language) => {
    const { page } = await open(
      `?fx=hand&fx-rules=package,USA:KOR:MVH:10&lang=${language}&theme=${theme}&fx-as=beside`,
    );
    await page.waitForSelector('.world-region');
    for (const summary of await page.locator('#effects-flows summary, .beneath-list summary').all())
      await summary.click();
    expect(await axeViolations(page)).toEqual([]);
    await pages.leave(page);
  });
});
