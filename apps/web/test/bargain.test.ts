/** What the bargain view answers about packages, in a real browser, against what the packages compute in Node. */

import { aboutStatedWeights, adviceDocument, judgedPackages } from '@parley/bargain';
import { bargainOf, choiceOf, PAYOFF_TOLERANCE, type Pricing, talksScenario } from '@parley/talks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, openPage, settled, totals } from './browser.fixture.js';
import { examplePricing } from './example-pricing.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const { money, amount, share, count } = numbersIn('en');
const PACKAGE = { 'auto-tariff': 'zero', 'defence-cost': 'double' };
const QUERY = '?p=auto-tariff:zero,defence-cost:double';

const title = HAS_CHROMIUM
  ? 'the bargain in Chromium'
  : 'the bargain in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let site: Site;
  let pages: KeptPages;
  let pricing: Pricing;

  beforeAll(async () => {
    pricing = examplePricing();
    site = await openSite();
    pages = keptPages(site.context);
  }, 120_000);

  afterAll(() => site?.close());

  const open = async (query = '') => {
    const opened = await pages.open(`${site.server.url}bargain${query}`, '.zone-main');
    await settled(opened.page);
    return opened;
  };

  const negotiation = () => {
    const bargain = bargainOf(pricing);
    return {
      scenario: talksScenario(pricing, bargain),
      unit: '',
      tolerance: PAYOFF_TOLERANCE,
      noDeal: pricing.plan.noDeal,
      privateOf: null,
      solved: () => bargain,
    };
  };

  test('what would make the package acceptable is what the library finds', async () => {
    const { page, errors } = await open(QUERY);
    const advice = adviceDocument(negotiation(), choiceOf(pricing.plan, PACKAGE), 6);
    const panel = page.locator('.advice');
    await panel.locator('.advice-moves').waitFor();
    const text = (await panel.textContent()) ?? '';
    for (const by of Object.values(advice.short)) expect(text).toContain(amount(by));
    const moves = await panel
      .locator('.advice-moves tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.textContent));
    expect(moves.length).toBe(advice.concessions.length);
    advice.concessions.forEach(({ cost, gain }, at) => {
      expect(moves[at]).toContain(`−${amount(cost)}`);
      expect(moves[at]).toContain(`+${amount(gain)}`);
    });
    const better = advice.better_for_all.recommended;
    if (!better) throw new Error('the package is on the frontier');
    await panel.locator('.advice-list').last().getByRole('button', { name: 'Load' }).click();
    await settled(page);
    expect(await totals(page)).toEqual(
      Object.fromEntries(Object.entries(better.payoffs).map(([party, payoff]) => [party, money(payoff)])),
    );
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('the probabilities of signing are those that the library draws', async () => {
    const { page } = await open(`${QUERY},form:new-framework`);
    await page.getByRole('button', { name: 'Draw' }).click();
    const row = page.locator('[data-judged="yours"]');
    await row.waitFor({ timeout: 60_000 });
    const { scenario } = negotiation();
    const parties = scenario.profiles.map((profile, at) => aboutStatedWeights(scenario, profile, at > 0 ? 30 : null));
    const steps = judgedPackages(negotiation(), parties, {
      draws: 500,
      seed: 1,
      near: 0,
      packages: [choiceOf(pricing.plan, { ...PACKAGE, form: 'new-framework' })],
      solutions: new Map(),
      observations: [],
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const [judged] = step.value.packages;
    if (!judged) throw new Error('the package was not judged');
    const expected = [...judged.acceptable, judged.acceptableToAll, judged.optimal].map(({ value }) =>
      share(Math.min(1, value)),
    );
    expect(await row.locator('.chance b').allTextContents()).toEqual(expected);
    await pages.leave(page);
    const broken = await open(QUERY);
    await broken.page.getByRole('button', { name: 'Draw' }).click();
    await broken.page.locator('[data-judged="nash"]').waitFor({ timeout: 60_000 });
    expect(await broken.page.locator('.acceptance').textContent()).toContain('breaks a rule');
    expect(await broken.page.locator('[data-judged="yours"]').count()).toBe(0);
    await pages.leave(broken.page);
  });

  test('dragging over the chart selects packages; a link keeps the selection, and it can be changed by keyboard', async () => {
    const { page } = await open();
    const surface = await page.locator('.scatter-surface').boundingBox();
    if (!surface) throw new Error('no chart');
    await page.mouse.move(surface.x + surface.width * 0.55, surface.y + surface.height * 0.2);
    await page.mouse.down();
    await page.mouse.move(surface.x + surface.width * 0.75, surface.y + surface.height * 0.5, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => location.search.includes('box='));
    const box = new URLSearchParams(new URL(page.url()).search).get('box')?.split('_').map(Number) ?? [];
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = box;
    const { table } = (await import('@parley/talks')).packageCloud(bargainOf(pricing), 500_000);
    let inside = 0;
    for (let at = 0; at < table.outcomes.length; at++) {
      const x = table.payoffs[2 * at] ?? Number.NaN;
      const y = table.payoffs[2 * at + 1] ?? Number.NaN;
      if (x >= x0 && x <= x1 && y >= y0 && y <= y1) inside++;
    }
    expect(await page.locator('#selection-title').textContent()).toContain(count(inside));
    const copy = await openPage(site.context, page.url());
    expect(await copy.page.locator('#selection-title').textContent()).toBe(
      await page.locator('#selection-title').textContent(),
    );
    const field = copy.page.locator('.selection-bounds input').first();
    await field.focus();
    await copy.page.keyboard.press('ArrowUp');
    await copy.page.waitForFunction((before) => !location.search.includes(`box=${before}_`), x0);
    await copy.page.locator('.selection-list tbody button').first().click();
    await settled(copy.page);
    expect(await axeViolations(copy.page)).toEqual([]);
    await pages.leave(page);
    await copy.page.close();
  });
});
