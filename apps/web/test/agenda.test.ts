/** The agenda in a real browser, against what `parley talks …` prints of the same record. */

import {
  type Changes,
  type ConcessionLine,
  type MatrixRow,
  type RecordChanges,
  type RecordEvent,
  type ScopeStep,
  scopeBands,
} from '@parley/talks';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sinceCommand } from '../../cli/src/commands/talks/since.js';
import {
  commitmentsCommand,
  historyCommand,
  matrixCommand,
  scopeCommand,
  trackerCommand,
  type ViewCommand,
} from '../../cli/src/commands/talks/views.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, openView, quiet } from './browser.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { madeRecord } from './made-record.fixture.js';
import { type ServedRecord, serveRecord } from './record.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const { day: dayOf, date } = numbersIn('en');
/** The worker may be busy with the bargain when a question comes. */
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 20_000 });
const DOCUMENTS = 60;
const CLAIMS = 500;
/** Entries of a long list that are drawn before more are asked for. */
const LISTED = 60;

/** A long record: every third claim accepted, one edited, some commitments. */
function longRecord(): { log: string; texts: Readonly<Record<string, string>> } {
  const { events, texts } = madeRecord(DOCUMENTS, CLAIMS);
  const claims = events.flatMap((event) => (event.event === 'claim-extracted' ? [event.claim] : []));
  const stamp = { at: '2025-04-25T09:00:00.000Z', by: 'Park' };
  const more: RecordEvent[] = claims.flatMap((claim, at): RecordEvent[] => {
    if (at % 3 === 0) return [{ event: 'claim-accepted', ...stamp, claim: claim.claim }];
    if (at % 50 !== 1 || claim.kind !== 'position') return [];
    const changes: Changes = { capacity: 'company' };
    return [{ event: 'claim-edited', ...stamp, claim: claim.claim, changes }];
  });
  const commitments: RecordEvent[] = claims.slice(0, 6).map((claim, at) => ({
    event: 'claim-extracted',
    ...stamp,
    claim: {
      claim: `commitment-${at}`,
      document: claim.document,
      quote: claim.quote,
      extractor: 'rules',
      kind: 'commitment',
      party: at % 2 === 0 ? 'KOR' : 'USA',
      counterpart: null,
      what: `Undertaking ${at}`,
      issue: 'auto-tariff',
      instrument: at % 2 === 0 ? 'Joint statement' : null,
      from_pct: 25,
      to_pct: 15 - at,
      quota: at === 3 ? '100,000 units' : null,
      by: at === 5 ? null : `2025-0${at + 4}-01`,
      verb: at % 2 === 0 ? 'shall' : 'will',
      status: 'made',
    },
  }));
  return { log: [...events, ...more, ...commitments].map((event) => `${JSON.stringify(event)}\n`).join(''), texts };
}

/** What a cell of the matrix shows. */
interface Shown {
  readonly stance: string | null;
  readonly strength: number;
  readonly movement: string | null;
  readonly when: string;
}

const STRENGTHS = ['soft', 'moderate', 'firm'];

const title = HAS_CHROMIUM
  ? 'the agenda in Chromium'
  : 'the agenda in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let site: Site;
  let server: ServedRecord;
  let pages: KeptPages;

  beforeAll(async () => {
    site = await openSite();
    pages = keptPages(site.context);
    const { log, texts } = longRecord();
    server = await serveRecord(site.webRoot, { log, documents: texts });
  }, 120_000);

  afterAll(async () => {
    await server?.close();
    await site?.close();
  });

  const READY = '.cell[data-cell-of], .view-tab-body[data-state="active"] > *';
  const open = (query = '') => pages.open(`${server.url}agenda${query}`, READY);
  const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

  /** What a command prints as JSON. */
  function printed<T>(
    command: (args: string[], options: ViewCommand, output: Parameters<typeof matrixCommand>[2]) => void,
    args: string[] = [],
    options: ViewCommand = {},
  ): T {
    let text = '';
    const out = (line: string) => {
      text += line;
    };
    const output = { out, note: () => undefined, interactive: false };
    command(args, { ...options, talks: server.folder, json: true }, output);
    return JSON.parse(text) as T;
  }
  const matrix = (options: ViewCommand = {}) =>
    printed<{ issues: MatrixRow[]; contradictions: unknown[] }>(matrixCommand, [], options);

  function expectedCells(rows: readonly MatrixRow[]): Record<string, Shown> {
    return Object.fromEntries(
      rows.flatMap(({ issue, cells }) =>
        cells.map(({ party, last, movement }) => [
          `${issue} ${party}`,
          {
            stance: last?.stance ?? null,
            strength: last ? STRENGTHS.indexOf(last.strength) + 1 : 0,
            movement: movement === 'same' ? null : movement,
            when: last ? (last.dated ? dayOf(last.dated) : 'undated') : '',
          },
        ]),
      ),
    );
  }

  function shownCells(page: Page): Promise<Record<string, Shown>> {
    return page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.cell[data-cell-of]')].map((cell) => {
          const stance = cell.querySelector<HTMLElement>('[data-stance]')?.dataset.stance ?? null;
          return [
            cell.dataset.cellOf,
            {
              stance,
              strength: cell.querySelectorAll('.strength [data-on]').length,
              movement: cell.querySelector<HTMLElement>('.movement')?.dataset.movement ?? null,
              // Without a stance the day is that of the scope.
              when: stance === null ? '' : (cell.querySelector('.cell-date')?.textContent ?? ''),
            },
          ];
        }),
      ),
    );
  }

  test('the matrix is that of `parley talks matrix`, on any day, with and without proposed claims', async () => {
    const { page, errors } = await open();
    await eventually(() => shownCells(page)).toEqual(expectedCells(matrix().issues));
    const counts = await page.getByRole('tab').allTextContents();
    expect(counts).toContain(`Contradictions ${matrix().contradictions.length}`);
    for (const on of ['2025-04-20', '2025-04-05']) {
      await page.getByLabel('As of', { exact: true }).fill(on);
      await page.waitForFunction((day) => location.search.includes(`asof=${day}`), on);
      await eventually(() => shownCells(page)).toEqual(expectedCells(matrix({ on }).issues));
    }
    await page.getByRole('switch', { name: 'Accepted claims only' }).click();
    const accepted = expectedCells(matrix({ on: '2025-04-05', acceptedOnly: true }).issues);
    await eventually(() => shownCells(page)).toEqual(accepted);
    expect(accepted).not.toEqual(expectedCells(matrix({ on: '2025-04-05' }).issues));
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('movement is held against the day chosen; the slider walks the days of the record', async () => {
    const { page } = await open('?since=2025-04-06&asof=2025-04-18');
    const now = matrix({ on: '2025-04-18' }).issues;
    const then = matrix({ on: '2025-04-06' }).issues;
    await eventually(async () => Object.keys(await shownCells(page)).length).toBe(now.length * 2);
    const cells = await shownCells(page);
    for (const { issue, cells: own } of now) {
      for (const { party, last } of own) {
        const before = then.find((row) => row.issue === issue)?.cells.find((cell) => cell.party === party)?.last;
        const { movement } = cells[`${issue} ${party}`] ?? {};
        if (last && !before) expect(movement).toBe('new');
        if (last && before && last.claim === before.claim && last.quote === before.quote) expect(movement).toBeNull();
      }
    }
    expect(Object.values(cells).some(({ movement }) => movement === 'reversed')).toBe(true);
    await page.getByRole('slider', { name: /Day of the record/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.search.includes('asof=2025-04-17'));
    await eventually(async () => (await shownCells(page))['auto-tariff KOR']?.stance).toBe(
      matrix({ on: '2025-04-17' }).issues[0]?.cells[0]?.last?.stance,
    );
    const copy = await openView(site.context, page.url(), READY);
    await eventually(() => shownCells(copy.page)).toEqual(await shownCells(page));
    await pages.leave(page);
    await copy.page.close();
  });

  test('a cell opens every statement in place, governments apart from others, with the claim and its document', async () => {
    const { page } = await open();
    const cell = matrix().issues.find(({ issue }) => issue === 'reciprocal-tariff')?.cells[1];
    await page.locator('[data-cell-of="reciprocal-tariff USA"]').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const entries = (voices: string) => dialog.locator(`[data-voices="${voices}"] .record-entry`);
    const named = cell?.statements.filter(({ capacity }) => capacity !== 'unnamed-official') ?? [];
    expect(await entries('government').count()).toBe(named.length);
    expect(await entries('unnamed').count()).toBe((cell?.statements.length ?? 0) - named.length);
    expect(await entries('others').count()).toBe(cell?.others.length);
    expect(cell?.others.length).toBeGreaterThan(0);
    const first = entries('government').first();
    expect(await first.locator('blockquote').textContent()).toBe(`“${named[0]?.quote}”`);
    expect(await first.locator('.tag').first().textContent()).toContain(
      named[0]?.state === 'accepted' ? 'accepted' : 'proposed',
    );
    const link = first.getByRole('link', { name: 'Show in the document' });
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^/documents\\?.*claim=${encodeURIComponent(named[0]?.claim ?? '')}`),
    );
    await link.click();
    await page.waitForFunction(() => location.pathname === '/documents');
    await page.goBack();
    await page.waitForSelector('[data-cell-of="reciprocal-tariff USA"]');
    await pages.leave(page);
  });

  test('tracker, history and scope are those of `parley talks`', async () => {
    const { page } = await open('?tab=movement&issue=auto-tariff');
    const { lines } = printed<{ lines: ConcessionLine[] }>(trackerCommand);
    const rows = () =>
      page
        .locator('[data-line]')
        .evaluateAll((all) =>
          (all as HTMLElement[]).map((row) => [
            row.dataset.line,
            row.querySelector<HTMLElement>('.movement')?.dataset.movement ?? null,
          ]),
        );
    await eventually(rows).toEqual(lines.map(({ issue, party, movement }) => [`${issue} ${party}`, movement]));
    for (const party of ['KOR', 'USA']) {
      const { steps } = printed<{ steps: { statement: { quote: string | null }; movement: string | null }[] }>(
        historyCommand,
        [party, 'auto-tariff'],
      );
      const strip = page.locator(`[data-strip="${party}"] .strip-step`);
      await eventually(() => strip.count()).toBe(steps.length);
      const moved = await strip.evaluateAll((all) =>
        all.map((step) => step.querySelector<HTMLElement>('.movement')?.dataset.movement ?? null),
      );
      expect(moved).toEqual(steps.map(({ movement }) => movement).reverse());
    }
    const { steps } = printed<{ steps: ScopeStep[] }>(scopeCommand);
    const { overall } = scopeBands(steps, 'auto-tariff', ['KOR', 'USA']);
    const said = await page.locator('[data-bands="overall"]').textContent();
    expect(said?.split(';')).toHaveLength(overall.length);
    for (const { from, state } of overall) if (from) expect(said).toContain(`${state} since ${date(from)}`);
    await pages.leave(page);
  });

  test('all voices: companies join the strips, and the address says so', async () => {
    const { page } = await open('?tab=movement&issue=reciprocal-tariff');
    const all = printed<{ steps: unknown[] }>(historyCommand, ['USA', 'reciprocal-tariff'], { allVoices: true }).steps
      .length;
    const strip = page.locator('[data-strip="USA"] .strip-step');
    await eventually(() => strip.count()).toBeGreaterThan(0);
    expect(await strip.count()).toBeLessThan(all);
    await page.getByRole('switch', { name: 'All voices' }).click();
    await page.waitForFunction(() => location.search.includes('voices=all'));
    await eventually(() => strip.count()).toBe(all);
    await pages.leave(page);
  });

  test('commitments are those of `parley talks commitments`, deadline by deadline', async () => {
    const { page } = await open('?tab=commitments');
    const { commitments } = printed<{ commitments: { by: string | null; verb: string; claim: string | null }[] }>(
      commitmentsCommand,
    );
    const rows = page.locator('tr[data-commitment]');
    await eventually(() => rows.count()).toBe(commitments.length);
    for (const [at, line] of commitments.entries()) {
      const text = (await rows.nth(at).textContent()) ?? '';
      expect(text.startsWith(line.by ? date(line.by) : 'no deadline')).toBe(true);
      expect(await rows.nth(at).locator('.verb').getAttribute('data-verb')).toBe(line.verb);
      expect(await rows.nth(at).getAttribute('data-commitment')).toBe(line.claim ?? 'file');
    }
    await pages.leave(page);
  });

  test('contradictions and what is new are those of `parley talks`', async () => {
    const { page } = await open('?tab=contradictions&since=2025-04-10');
    await eventually(() => page.locator('.contradictions > [data-contradiction]').count()).toBe(
      Math.min(LISTED, matrix().contradictions.length),
    );
    await tab(page, 'Changes');
    const changes = printed<RecordChanges>(sinceCommand, ['2025-04-10']);
    const count = (group: string) => page.locator(`[data-group="${group}"] > ul > li`).count();
    await eventually(() => count('stances')).toBe(Math.min(LISTED, changes.stances.length));
    expect(await page.locator('[data-group="stances"] h3').textContent()).toContain(String(changes.stances.length));
    expect(await count('documents')).toBe(changes.documents.length);
    expect(await count('scope')).toBe(changes.scope.length);
    expect(await count('timeline')).toBe(changes.timeline.length);
    expect(await count('commitments')).toBe(changes.commitments.length);
    await pages.leave(page);
  });

  test('the options of an issue are weighed in its row, and lead to the bargain', async () => {
    const { page } = await open();
    const worth = page.locator('tr[data-issue="auto-tariff"] button.worth');
    await worth.waitFor({ timeout: 60_000 });
    await worth.click();
    const dialog = page.getByRole('dialog');
    const cells = await dialog.locator('tr[data-option="zero"] td b').allTextContents();
    await dialog.getByRole('link', { name: /bargain/ }).click();
    await page.waitForSelector('button.option-value', { timeout: 60_000 });
    for (const cell of cells) {
      expect(
        await page.locator('.option-card').filter({ hasText: 'No additional duty' }).first().textContent(),
      ).toContain(cell);
    }
    await pages.leave(page);
  });

  test(`${CLAIMS} claims open in every tab`, async () => {
    const { page } = await open();
    await eventually(async () => Object.keys(await shownCells(page)).length).toBeGreaterThan(0);
    await page.waitForSelector('button.worth', { timeout: 60_000 });
    await quiet(page);
    for (const name of ['Movement', 'Commitments', 'Contradictions', 'Changes', 'Matrix']) {
      await page.getByRole('tab', { name }).click();
      await page.waitForSelector('.view-tab-body[data-state="active"] > :not(.stale)');
      await quiet(page);
      expect(await page.locator('.view-tab-body[data-state="active"]').textContent()).not.toBe('');
    }
    await pages.leave(page);
  });

  test.each([
    ['light', 'en'],
    ['dark', 'ko'],
  ])('axe finds nothing wrong in %s, %s', async (theme, language) => {
    const { page } = await open(`?theme=${theme}&lang=${language}&since=2025-04-10&issue=defence-cost`);
    const body = '.view-tab-body[data-state="active"]';
    for (const [at, tab] of (await page.getByRole('tablist').first().getByRole('tab').all()).entries()) {
      await tab.click();
      await page.waitForSelector(`${body} > :not(.stale)`);
      await quiet(page);
      // Of the other tabs only what they show is new.
      expect(await axeViolations(page, at === 0 ? '#agenda' : body), (await tab.textContent()) ?? '').toEqual([]);
    }
    await pages.leave(page);
  });
});
