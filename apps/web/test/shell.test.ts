/** The frame of the workbench in a real browser: the main path through it, commands, glossary, guided path, components. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, HAS_CHROMIUM, openPage, openView, quiet, settled, tooWide, totals } from './browser.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { serve } from './serve.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const FIVE_PARTIES = `talks: five
title: Vehicles and steel around the Pacific
as_of: 2025-01-01
base: { dataset: world2023 }
parties:
  KOR: { name: Korea }
  USA: { name: United States }
  JPN: { name: Japan }
  AUS: { name: Australia }
  CAN: { name: Canada }
sources: { s: { title: S, publisher: P, date: 2025-01-01, language: en } }
issues:
  autos:
    title: Automobiles and their parts
    category: tariff
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      zero: { title: Zero, measures: [] }
no_deal: { title: None }
`;

const title = HAS_CHROMIUM ? 'the frame in Chromium' : 'the frame in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let site: Site;
  let pages: KeptPages;

  beforeAll(async () => {
    site = await openSite();
    pages = keptPages(site.context);
    await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 180_000);

  afterAll(() => site?.close());

  const open = (place = '', ready = '.matrix') => openView(site.context, `${site.server.url}${place}`, ready);
  const title1 = (page: Page) => page.locator('main h2').first().textContent();

  test('the main path: an option, an issue off the table, why, and a link that another opens', async () => {
    const { page, errors } = await open();
    await page.locator('nav a[href^="/bargain"]').click();
    await page.waitForSelector('.zone-main', { timeout: 60_000 });
    await settled(page);
    const noDeal = await totals(page);
    await page.locator('.builder-row[data-issue="auto-tariff"] [role="radio"]').nth(1).click();
    await settled(page);
    const cut = await totals(page);
    for (const party of Object.keys(noDeal)) expect(cut[party]).not.toBe(noDeal[party]);
    const zone = await page.locator('.zone-main').textContent();
    await page.getByRole('switch', { name: 'Defence cost sharing' }).click();
    await expect.poll(() => page.locator('.zone-main').textContent(), { timeout: 30_000 }).not.toBe(zone);
    await settled(page);
    await page.locator('.payoff .info').first().click();
    expect(await page.getByRole('dialog').textContent()).toMatch(/r-[0-9a-f]{8,}/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.search.includes('off=defence-cost'));
    await page.locator('.tool-link').click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await openPage(site.context, link);
    expect(await totals(other.page)).toEqual(await totals(page));
    expect(await other.page.locator('.zone-main').textContent()).toBe(await page.locator('.zone-main').textContent());
    expect(errors).toEqual([]);
    await page.close();
    await other.page.close();
  });

  test('back and forward go from view to view, and digits do too', async () => {
    const { page } = await open();
    await page.keyboard.press('5');
    await expect.poll(() => title1(page)).toBe('Bargain');
    await page.keyboard.press('1');
    await expect.poll(() => title1(page)).toBe('Agenda and positions');
    await page.goBack();
    await expect.poll(() => title1(page)).toBe('Bargain');
    await page.goForward();
    await expect.poll(() => title1(page)).toBe('Agenda and positions');
    await page.close();
  });

  test('a command sets an option; axe finds nothing wrong with the palette', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input').fill('Defence cost sharing: Twice');
    expect(await axeViolations(page, '.palette')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('defence-cost:double'));
    await page.waitForSelector('#package');
    expect(await page.locator('.builder-row[data-issue="defence-cost"] [aria-checked="true"]').textContent()).toContain(
      'Twice',
    );
    await page.close();
  });

  test('terms explain themselves, and the glossary has them all in both languages', async () => {
    const { page } = await pages.open(`${site.server.url}bargain`, '.scatter-key');
    await page.locator('.scatter-key .term').last().click();
    expect(await page.getByRole('dialog').textContent()).toContain('Pareto frontier');
    await page.keyboard.press('Escape');
    for (const [language, term] of [
      ['en', 'Equivalent variation'],
      ['ko', '동등변화'],
    ] as const) {
      const opened = await pages.open(`${site.server.url}agenda?lang=${language}`, '.matrix');
      await opened.page.keyboard.press('/');
      const name = language === 'en' ? 'Glossary' : '용어집';
      await opened.page.locator('.palette-input').fill(name);
      await opened.page.locator('[cmdk-item][data-selected="true"]', { hasText: name }).waitFor();
      await opened.page.keyboard.press('Enter');
      await opened.page.locator('.glossary').waitFor();
      expect(await opened.page.locator('.glossary').textContent()).toContain(term);
      expect(await axeViolations(opened.page, '.modal')).toEqual([]);
      await pages.leave(opened.page);
    }
    await pages.leave(page);
  });

  test('the guided path is offered once and leads through every view', async () => {
    const { page, errors } = await open();
    await page.getByRole('button', { name: 'Start' }).click();
    const seen = new Set<string>();
    for (let step = 0; step < 20; step++) {
      await page.locator('.driver-popover').waitFor({ timeout: 30_000 });
      seen.add(new URL(page.url()).pathname);
      const before = await page.locator('.driver-popover-title').textContent();
      const next = page.locator('.driver-popover-next-btn');
      const last = (await next.textContent()) === 'Done';
      await next.click();
      if (last) break;
      await expect
        .poll(() => page.locator('.driver-popover-title').textContent(), { timeout: 30_000 })
        .not.toBe(before);
    }
    await page.locator('.driver-popover').waitFor({ state: 'detached' });
    expect([...seen].sort()).toEqual(['/agenda', '/bargain', '/brief', '/documents', '/effects']);
    await page.reload();
    await page.waitForSelector('.matrix');
    expect(await page.locator('.guide-offer').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'])('axe finds nothing wrong with the components in %s', async (theme) => {
    const { page } = await pages.open(`${site.server.url}components?theme=${theme}`, '.components');
    // The page shows a progress bar that never ends; the figures in the head are dimmed until they are priced.
    await page.waitForSelector('.strip-score:not(.stale)', { timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    await pages.leave(page);
  });

  test.each([
    ['two parties, in English', 'en', undefined],
    ['two parties, in Korean', 'ko', undefined],
    ['five parties', 'en', FIVE_PARTIES],
  ])('no view scrolls sideways at any width, nor cuts anything off: %s', async (_of, language, talks) => {
    const server = talks === undefined ? site.server : await serve(site.webRoot, { bare: talks });
    const { page } = await pages.open(`${server.url}agenda?lang=${language}`, '.matrix');
    for (const view of ['agenda', 'documents', 'measures', 'effects', 'bargain', 'brief']) {
      const link = page.locator(`nav a[href^="/${view}"]`);
      // Talks without a ledger have no measures.
      if ((await link.count()) === 0) continue;
      // After many changes of width a busy machine may owe the next frame for long, which a real click waits for; the main path clicks.
      await page.bringToFront();
      await link.dispatchEvent('click');
      await page.waitForFunction((name) => location.pathname === `/${name}`, view, { polling: 100 });
      await page.waitForSelector('main h2');
      await page.waitForTimeout(500);
      await quiet(page);
      for (const width of [320, 390, 500, 600, 900, 1100, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForTimeout(100);
        expect(await tooWide(page), `${view}, ${width} wide`).toEqual([]);
      }
    }
    await pages.leave(page);
    if (server !== site.server) await server.close();
  });
});
