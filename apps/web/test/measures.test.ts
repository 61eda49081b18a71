/** The measures in a real browser, against what the packages find in Node. */

import { createSchedulePricer } from '@parley/talks';
import {
  differencesOf,
  editedLedger,
  exposureOf,
  productDuty,
  type ScheduleEdit,
  scheduleEvents,
  timelineOf,
} from '@parley/tariffs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedUsTariffs } from '../../../data/shipped.js';
import { exposureCommand } from '../../cli/src/commands/exposure.js';
import { tariffCommand } from '../../cli/src/commands/tariff.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, moveTo, openView, quiet } from './browser.fixture.js';
import { examplePricing } from './example-pricing.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { BARE, serve } from './serve.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const { rate, points, amount, money, shortDate, date } = numbersIn('en');
const book = shippedUsTariffs();
const READINGS = Object.keys(book.ledger.readings);
const STATUS_QUO = '2025-04-24';

/** Automobiles at 15 % and ships at 25 %, for Korea. */
const EDIT: ScheduleEdit = {
  changes: [{ measure: 'autos-25', rate: 0.15 }],
  added: [
    {
      id: 'added-1',
      authority: 'Section 301',
      subject: 'ships',
      into: 'USA',
      from: 'KOR',
      products: ['89'],
      rate: 0.25,
      kind: 'additional',
      in_force: STATUS_QUO,
    },
  ],
  only: 'KOR',
};
const WHAT_IF = 'whatif=autos-25,r15;!Section%20301,Sships,h89,kadditional,r25,f2025-04-24';
const editedBook = (edit: ScheduleEdit) => ({ ...book, ledger: editedLedger(book.ledger, edit, 'law') });

/** What a command prints as JSON. */
async function printedJson<T>(run: (output: Parameters<typeof tariffCommand>[4]) => Promise<void>): Promise<T> {
  let text = '';
  const out = (line: string) => {
    text += line;
  };
  await run({ out, note: () => undefined, interactive: false });
  return JSON.parse(text) as T;
}

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
  let pages: KeptPages;

  beforeAll(async () => {
    site = await openSite();
    ({ webRoot, server, context } = site);
    pages = keptPages(context);
  }, 120_000);

  afterAll(() => site?.close());

  /** A page once the duties are there too. */
  const open = async (query = '') => {
    const opened = await pages.open(`${server.url}measures${query}`, '.duty-overlay');
    await quiet(opened.page);
    return opened;
  };
  const openNew = async (query: string) => {
    const opened = await openView(context, `${server.url}measures${query}`, '.duty-overlay');
    await quiet(opened.page);
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
    await pages.leave(page);
  });

  test('another reading and another day have the figures of the package to the printed digit', async () => {
    const { page } = await open();
    const own = expected(STATUS_QUO, 'law');
    await page.getByRole('radio', { name: 'tradewartracker' }).click();
    await expect.poll(async () => (await printed(page)).additional).not.toBe(own.additional);
    await quiet(page);
    expect(await printed(page)).toEqual(expected(STATUS_QUO, 'tradewartracker'));
    await page.getByRole('radio', { name: 'Budget Lab' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2026-03-01');
    await page.waitForFunction(() => location.search.includes('day=2026-03-01'));
    await quiet(page);
    expect(await printed(page)).toEqual(expected('2026-03-01', 'budget-lab'));
    await pages.leave(page);
  });

  test('arrow keys go from one day of change to the next; pointing reads a day and a click chooses it', async () => {
    const { page } = await open();
    const days = timelineOf(book, 'KOR', '2025-01-01', book.ledger.covers.to)?.rows.map(({ date }) => date) ?? [];
    const next = days.find((day) => day > STATUS_QUO) ?? '';
    await chart(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((day) => location.search.includes(`day=${day}`), next);
    await quiet(page);
    expect(await printed(page)).toEqual(expected(next, 'law'));
    expect(await chart(page).getAttribute('aria-valuetext')).toContain(expected(next, 'law').additional);
    await page.keyboard.press('End');
    await page.waitForFunction((day) => location.search.includes(`day=${day}`), days.at(-1));
    await quiet(page);
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
    await quiet(page);
    expect(await printed(page)).toEqual(expected(pointed, 'law'));
    await pages.leave(page);
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
    await quiet(page);
    expect(await printed(page)).toEqual(expected(day, 'law'));
    await pages.leave(page);
  });

  test('a link reproduces the section', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: 'tradewartracker' }).click();
    await page.getByLabel('From', { exact: true }).fill('2025-04-01');
    await page.getByLabel('Day', { exact: true }).fill('2025-09-01');
    await page.waitForFunction(() =>
      ['reading=tradewartracker', 'from=2025-04-01', 'day=2025-09-01'].every((part) => location.search.includes(part)),
    );
    await quiet(page);
    const copy = await openNew(new URL(page.url()).search);
    expect(await printed(copy.page)).toEqual(await printed(page));
    expect(await printed(copy.page)).toEqual(expected('2025-09-01', 'tradewartracker'));
    const value = (one: Page) => one.getByLabel('From', { exact: true }).inputValue();
    expect(await value(copy.page)).toBe('2025-04-01');
    expect(await copy.page.locator('.notice').count()).toBe(await page.locator('.notice').count());
    await pages.leave(page);
    await copy.page.close();
  });

  test('what a tampered address asks for is named and left out', async () => {
    const { page } = await openNew('?pair=PRK-USA&reading=nobody&from=1999-01-01&to=2025-13-01&day=2030-01-01');
    const notice = await page.locator('.notice').first().textContent();
    for (const part of ['PRK-USA', 'nobody', '1999-01-01', 'to=2025-13-01', '2030-01-01'])
      expect(notice).toContain(part);
    expect(await printed(page)).toEqual(expected(STATUS_QUO, 'law'));
    await pages.leave(page);
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
    await pages.leave(page);
  });

  test('a schedule as edited: rate, bill, authorities and products are those of the package on the edited ledger', async () => {
    const { page, errors } = await open(`?duties=what-if&${WHAT_IF}`);
    const question = { exporter: 'KOR', on: STATUS_QUO, accordingTo: 'law' };
    const [law, edited] = [book, editedBook(EDIT)].map((one) => exposureOf(one, question, Number.POSITIVE_INFINITY));
    if (!law || !edited) throw new Error('no exposure of Korea');
    const cells = (name: string) => page.locator(`tr[data-result="${name}"] td`).allTextContents();
    await page.waitForSelector('tr[data-result="additional"]');
    await quiet(page);
    expect(await cells('additional')).toEqual([
      rate(law.additional_rate),
      rate(edited.additional_rate),
      points(edited.additional_rate - law.additional_rate),
    ]);
    expect(await cells('bill')).toEqual([
      amount(law.duty_bill_usd / 1e6),
      amount(edited.duty_bill_usd / 1e6),
      money((edited.duty_bill_usd - law.duty_bill_usd) / 1e6),
    ]);
    for (const { authority, rate: after } of edited.by_authority.filter((one) => one.rate > 0)) {
      expect((await cells(`authority ${authority}`))[1]).toBe(rate(after));
    }
    const dutyOf = new Map(law.products.map(({ hs6, duty_usd }) => [hs6, duty_usd]));
    const most = edited.products
      .map(({ hs6, duty_usd }) => ({ hs6, change: duty_usd - (dutyOf.get(hs6) ?? 0) }))
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
    const first = page.locator('tr[data-changed]').first();
    expect(await first.getAttribute('data-changed')).toBe(most?.hs6);
    expect(await first.locator('td').last().textContent()).toBe(money((most?.change ?? 0) / 1e6));
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('the edited schedule in general equilibrium is what the packages find, with its runs', async () => {
    const { page } = await open(`?duties=what-if&${WHAT_IF}`);
    const { steps, result } = createSchedulePricer(examplePricing()).price(book, editedBook(EDIT), EDIT, {
      exporter: 'KOR',
      day: STATUS_QUO,
      reading: 'law',
    });
    for (const step of steps) step();
    await page.waitForSelector('tr[data-world]', { timeout: 60_000 });
    await quiet(page);
    for (const { party, realIncome, revenue } of result().parties) {
      for (const [name, { central, low, high }] of [
        ['income', realIncome],
        ['revenue', revenue],
      ] as const) {
        const cells = await page.locator(`tr[data-world="${party} ${name}"] td`).allTextContents();
        expect(cells.slice(0, 3)).toEqual([money(central), money(low), money(high)]);
      }
    }
    expect(await page.locator('[data-part="worlds"] .run').allTextContents()).toEqual([
      expect.stringMatching(/^r-/),
      expect.stringMatching(/^r-/),
    ]);
    await pages.leave(page);
  });

  test('measures are picked, changed, paused and taken back step by step; a link has them too', async () => {
    const { page } = await open('?duties=what-if');
    const own = expected(STATUS_QUO, 'law').additional;
    await page.getByRole('combobox', { name: /Change a measure/ }).selectOption('steel-25');
    await page.waitForFunction(() => location.search.includes('whatif=steel-25,r25'));
    await page.getByRole('spinbutton', { name: /Rate: Section 232 steel/ }).fill('10');
    await page.waitForFunction(() => location.search.includes('whatif=steel-25,r10'));
    const edited = (edit: Omit<ScheduleEdit, 'added'>) =>
      rate(exposureOf(editedBook({ ...edit, added: [] }), { exporter: 'KOR', on: STATUS_QUO })?.additional_rate ?? 0);
    const shown = () => page.locator('tr[data-result="additional"] td b').textContent();
    await expect
      .poll(shown, { timeout: 20_000 })
      .toBe(edited({ changes: [{ measure: 'steel-25', rate: 0.1 }], only: 'KOR' }));
    await page.getByLabel(/Paused from: Section 232 steel/).fill('2025-04-20');
    await page.waitForFunction(() => location.search.includes('p2025-04-20:'));
    const paused = edited({
      changes: [{ measure: 'steel-25', rate: 0.1, paused: { from: '2025-04-20', to: null } }],
      only: 'KOR',
    });
    await expect.poll(shown, { timeout: 20_000 }).toBe(paused);
    const copy = await openNew(new URL(page.url()).search);
    await expect
      .poll(() => copy.page.locator('tr[data-result="additional"] td b').textContent(), { timeout: 20_000 })
      .toBe(paused);
    await copy.page.close();
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('p2025'));
    await expect
      .poll(shown, { timeout: 20_000 })
      .toBe(edited({ changes: [{ measure: 'steel-25', rate: 0.1 }], only: 'KOR' }));
    await page.getByRole('button', { name: 'Undo all' }).click();
    await page.waitForFunction(() => !location.search.includes('whatif'));
    expect(await page.locator('tr[data-result]').count()).toBe(0);
    expect((await printed(page)).additional).toBe(own);
    await pages.leave(page);
  });

  test('an added measure is drawn beside the law, and the edit becomes an option of the talks', async () => {
    const { page } = await open('?duties=what-if');
    await page.getByRole('button', { name: 'Add a measure' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Legal authority').fill('Section 301');
    await form.getByLabel('Subject, if any').fill('ships');
    await form.getByRole('combobox', { name: 'Products' }).selectOption('codes');
    await form.getByLabel(/HS codes/).fill('89');
    await form.getByRole('spinbutton').fill('25');
    await form.getByRole('button', { name: 'Add it' }).click();
    await page.waitForFunction(() => location.search.includes('!Section%20301,Sships,h89,kadditional,r25'));
    await page.locator('[data-kind="edited"]').first().waitFor({ state: 'attached', timeout: 60_000 });
    const only: ScheduleEdit = { ...EDIT, changes: [] };
    const rows = timelineOf(editedBook(only), 'KOR', '2025-01-01', book.ledger.covers.to)?.rows;
    await expect
      .poll(() => page.locator('.duty-end[data-kind="edited"]').textContent(), { timeout: 30_000 })
      .toBe(`As edited ${rate(rows?.at(-1)?.additional_rate ?? 0)}`);
    await page.locator('.what-if-option').waitFor();
    await page.getByRole('textbox', { name: 'Title of the option' }).fill('Ships at 25 %');
    await page.getByRole('combobox', { name: 'Issue' }).selectOption('shipbuilding');
    expect(await page.locator('.what-if-yaml').textContent()).toContain('subject: ships');
    await page.getByRole('button', { name: 'Put into the talks' }).click();
    await page.locator('nav a[href^="/bargain"]').click();
    await page
      .locator('.builder-row[data-issue="shipbuilding"]')
      .getByText('Ships at 25 %')
      .waitFor({ timeout: 60_000 });
    // The talks of this page are edited now.
    await page.close();
  });

  test('every product has the figures of `parley exposure`, and its stack those of `parley tariff`', async () => {
    const { page } = await open('?duties=products');
    const { products } = await printedJson<{
      products: { hs6: string; imports_usd: number; rate: number; duty_usd: number }[];
    }>((output) => exposureCommand('KOR', 'USA', { on: STATUS_QUO, top: 5000, json: true }, output));
    const row = (hs: string) => page.locator(`tr[data-hs="${hs}"]`);
    await row(products[0]?.hs6 ?? '').waitFor({ timeout: 30_000 });
    expect(await page.locator('.products-tools [role="status"]').textContent()).toContain(
      numbersIn('en').count(products.length),
    );
    for (const { hs6, imports_usd, rate: own, duty_usd } of products.slice(0, 8)) {
      expect(await row(hs6).locator('td').allTextContents()).toEqual([
        amount(imports_usd / 1e6),
        rate(own),
        amount(duty_usd / 1e6),
      ]);
    }
    expect(await page.locator('.products-table tbody tr').count()).toBeLessThan(60);
    // The end of the list is reached by scrolling.
    await page.locator('.products-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await row(products.at(-1)?.hs6 ?? '').waitFor();
    await page.getByRole('searchbox').fill('7606');
    const found = products.filter(({ hs6 }) => hs6.startsWith('7606'));
    await expect.poll(() => page.locator('tr[data-hs]').count()).toBe(found.length);
    for (const hs of ['760612', '870323']) {
      await page.getByRole('searchbox').fill(hs);
      await row(hs).getByRole('button').click();
      const report = await printedJson<ReturnType<typeof productDuty>>((output) =>
        tariffCommand('KOR', 'USA', hs, { on: STATUS_QUO, json: true }, output),
      );
      const stack = page.locator('[data-stack="law"]');
      await expect.poll(() => stack.locator('[data-figure="total"]').textContent()).toBe(rate(report.total_rate));
      await page.waitForFunction((code) => location.search.includes(`hs=${code}`), hs);
      const layers = await stack.locator('tbody tr:not(.duty-subject) td:nth-child(2)').allTextContents();
      expect(layers).toEqual(report.stack.map((layer) => rate(layer.rate)));
      expect(await page.locator('.products-not li').count()).toBe(report.not_applied.length);
      const why = await page.locator('.products-not li span').allTextContents();
      expect(why).toEqual(report.not_applied.map((entry) => entry.why));
      await row(hs).getByRole('button').click();
    }
    await pages.leave(page);
  });

  test('with an edit the stack is shown twice, and products are sorted by what changes', async () => {
    const { page } = await open(`?duties=products&by=change&hs=870323&${WHAT_IF}`);
    const law = productDuty(book, { exporter: 'KOR', on: STATUS_QUO }, '870323');
    const edited = productDuty(editedBook(EDIT), { exporter: 'KOR', on: STATUS_QUO }, '870323');
    const total = (which: string) => page.locator(`[data-stack="${which}"] [data-figure="total"]`).textContent();
    await expect.poll(() => total('edited'), { timeout: 30_000 }).toBe(rate(edited.total_rate));
    expect(await total('law')).toBe(rate(law.total_rate));
    expect(edited.total_rate).not.toBe(law.total_rate);
    expect(await page.locator('tr[data-hs]').first().getAttribute('data-changed')).toBe('true');
    await page.getByRole('button', { name: 'Imports', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('by=imports'));
    await pages.leave(page);
  });

  test('the next step of the law and the next deadline of the talks are said in words', async () => {
    const { page } = await open();
    const next = scheduleEvents(book, 'KOR', '2025-04-25', '2026-12-31').find(
      ({ measure }) => (measure.signed ?? measure.announced ?? '') <= STATUS_QUO,
    );
    const said = (await page.locator('[data-part="next"]').textContent()) ?? '';
    expect(said).toContain(date(next?.date ?? ''));
    expect(said).toContain('8 July 2025');
    const lane = await page.locator('.duty-lane').allTextContents();
    expect(lane).toContain('IEEPA reciprocal paused');
    expect(lane).toContain('deadline of the talks');
    await pages.leave(page);
  });

  test('an edit that the address should not have is named and left out', async () => {
    const { page } = await openNew('?whatif=autos-25,r9999&hs=12&duties=nothing');
    const notice = await page.locator('.notice').first().textContent();
    for (const part of ['whatif=autos-25,r9999', 'hs=12', 'duties=nothing']) expect(notice).toContain(part);
    await pages.leave(page);
    const other = await open('?duties=what-if&whatif=no-such-measure,r5');
    await other.page.getByText('the ledger has no measure no-such-measure').waitFor({ timeout: 30_000 });
    await other.page.close();
  });

  test.each([
    ['light', 'en'],
    ['dark', 'ko'],
  ])('axe finds nothing wrong in %s, %s', async (theme, language) => {
    const { page } = await open(`?theme=${theme}&lang=${language}&day=2025-11-14`);
    await page.locator('#measures summary').click();
    expect(await axeViolations(page, '#measures')).toEqual([]);
    const opened = [
      ['duties=products&hs=870323', '[data-stack="edited"]'],
      ['duties=what-if', 'tr[data-world]'],
    ] as const;
    for (const [tab, ready] of opened) {
      await moveTo(page, `?theme=${theme}&lang=${language}&${tab}&${WHAT_IF}`);
      await page.waitForSelector(ready, { timeout: 60_000 });
      await quiet(page);
      expect(await axeViolations(page, '#measures'), tab).toEqual([]);
    }
    await page.locator('#measures .duty-reading .info').click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page, '[role="dialog"]')).toEqual([]);
    await pages.leave(page);
  });

  test('nothing below moves when the answers come or another day is chosen', async () => {
    const page = await context.newPage();
    const top = () =>
      page.evaluate(() => (document.querySelector('footer')?.getBoundingClientRect().top ?? 0) + scrollY);
    await page.goto(`${server.url}measures`);
    await page.waitForSelector('#measures');
    const before = await top();
    await page.waitForSelector('.duty-overlay', { timeout: 60_000 });
    await quiet(page);
    expect(await top()).toBe(before);
    await chart(page).focus();
    for (const key of ['End', 'Home', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
      await quiet(page);
      expect(await top()).toBe(before);
    }
    await pages.leave(page);
  });

  test('talks that name no ledger have no such section', async () => {
    const other = await serve(webRoot, { bare: BARE });
    const { page } = await openView(context, other.url, '.strip nav li');
    expect(await page.locator('.strip nav a[href^="/measures"]').count()).toBe(0);
    expect(await page.locator('.strip nav li').count()).toBe(5);
    await page.goto(`${other.url}measures`);
    await page.waitForSelector('.strip nav li');
    expect(await page.locator('#measures').count()).toBe(0);
    await pages.leave(page);
    await other.close();
  });
});
