/** The brief in a real browser, against what the command line prints. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parley, parleyJson } from '../../cli/test/run-parley.js';
import { type Listening, listen, workbenchApp } from '../../server/src/index.js';
import { axeViolations, HAS_CHROMIUM, moveTo, quiet, savedFrom, tooWide } from './browser.fixture.js';
import { type KeptPages, keptPages } from './kept-pages.fixture.js';
import { EXAMPLE, SHIPPED } from './serve.fixture.js';
import { openSite, type Site } from './site.fixture.js';

const PACKAGE = 'auto-tariff:cut-15,defence-cost:half-more';
/** How long a change may take to be seen on a busy machine. */
const PATIENT = { timeout: 30_000 };

const title = HAS_CHROMIUM ? 'the brief in Chromium' : 'the brief in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 180_000 }, () => {
  let site: Site;
  let pages: KeptPages;

  beforeAll(async () => {
    site = await openSite();
    pages = keptPages(site.context);
  }, 180_000);

  afterAll(() => site?.close());

  async function open(query = '', at = site.server.url): Promise<{ page: Page; errors: string[] }> {
    const opened = await pages.open(`${at}brief${query}`, '.sheet-title');
    await quiet(opened.page);
    return opened;
  }

  /** The brief of the example as `parley brief` prints it, which several tests hold the page against. */
  let example: ReturnType<typeof parleyJson> | undefined;
  const exampleBrief = () => {
    example ??= parleyJson('brief', EXAMPLE);
    return example;
  };

  /** Saves from the menu and gives what was saved. */
  async function saved(page: Page, item: string, nth = 0): Promise<{ name: string; text: string }> {
    const { name, contents } = await savedFrom(page, '[data-menu="brief"]', item, nth);
    return { name, text: contents.toString('utf8') };
  }

  /** Saves from the small menu of a table or chart. */
  async function savedFigure(page: Page, name: string, item: 'CSV' | 'JSON' | 'SVG' | 'PNG'): Promise<Buffer> {
    return (await savedFrom(page, `[data-download="${name}"]`, item)).contents;
  }

  const MARKDOWN = ['Markdown', 'md'] as const;
  const HTML = ['HTML', 'html'] as const;
  const JSON_TEXT = ['JSON', 'json'] as const;

  test.each([
    ['', [], [MARKDOWN, HTML, JSON_TEXT]],
    ['?for=USA&lang=ko', ['--for', 'USA', '--lang', 'ko'], [HTML]],
    [
      `?p=${PACKAGE}&off=beef-age-rule&data=wiod2014`,
      ['--package', PACKAGE.replaceAll(':', '='), '--without', 'beef-age-rule', '--dataset', 'wiod2014'],
      [MARKDOWN, JSON_TEXT],
    ],
  ])('%s: what is saved is what the command line prints', async (query, args, formats) => {
    const { page, errors } = await open(query);
    for (const [item, format] of formats) {
      const { name, text } = await saved(page, item);
      expect(name).toMatch(new RegExp(`\\.${format}$`));
      const { out } = await parley('brief', EXAMPLE, '--format', format, ...args);
      // Full figures are the same but for how two engines raise to powers; what is printed is the same to the byte.
      if (format === 'json') expect(differences(JSON.parse(text), JSON.parse(out))).toEqual([]);
      else expect(text === `${out}\n`, `${format} differs`).toBe(true);
    }
    expect(errors).toEqual([]);
    await pages.leave(page);
  });

  test('every section stands on the page with its words, and the contents lead to it', async () => {
    const { page } = await open();
    const brief = await exampleBrief();
    expect(await page.locator('.sheet-title').textContent()).toBe(brief.title);
    expect(await page.locator('.sheet h3').allTextContents()).toEqual([
      ...brief.sections.map((section: { title: string }) => section.title),
      'Sources',
    ]);
    const notes = await page.locator('.sheet-notes li').count();
    expect(notes).toBe(brief.footnotes.length);
    await page.locator('.contents-line', { hasText: 'Ratification' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENT).toMatch(/ratification/);
    expect(page.url()).not.toContain('#');
    await pages.leave(page);
  });

  test('a figure opens its run, with the scenario of the brief; a note opens its source', async () => {
    const { page } = await open();
    const brief = await exampleBrief();
    const figure = page.locator('[data-section="worth"] td[data-run]').first();
    const run = (await figure.getAttribute('data-run')) ?? '';
    await figure.click();
    const scenario = page.locator('.peek-scenario pre');
    await expect
      .poll(async () => parseYaml((await scenario.textContent()) ?? ''), PATIENT)
      .toEqual(brief.scenarios[run]);
    await page.locator('.peek').getByRole('radio', { name: 'JSON' }).click();
    expect(JSON.parse((await scenario.textContent()) ?? '')).toEqual(brief.scenarios[run]);
    await page.keyboard.press('Escape');
    await page.locator('.peek').waitFor({ state: 'detached' });
    // The same by keyboard: the focus is on the button of the row.
    await page.waitForFunction(() => document.activeElement?.closest('[data-section="worth"]'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.peek h3').textContent(), PATIENT).toBe(`Run ${run}`);
    await page.keyboard.press('Escape');

    // Every run that is printed has its scenario, those of the other base year too.
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.run-ref')].map((button) => button.dataset.run ?? ''),
    );
    expect(printed.length).toBeGreaterThan(30);
    const other = await page.locator('[data-section="other-year"] .run-ref').first().getAttribute('data-run');
    expect(printed.filter((one) => !(one in brief.scenarios)).length).toBeGreaterThan(0);
    await page.locator(`[data-section="other-year"] [data-run="${other}"].run-ref`).first().click();
    await expect.poll(() => page.locator('.peek dd').first().textContent(), PATIENT).toBe('wiod2014');
    await page.keyboard.press('Escape');

    const note = page.locator('.note-ref').first();
    await note.click();
    const text = await page.locator('.peek p').first().textContent();
    expect(text).toBe(await page.locator('.sheet-notes li').first().textContent());
    expect(await page.locator('.peek a').first().getAttribute('rel')).toBe('noopener noreferrer');
    await pages.leave(page);
  });

  test('an accepted claim is in the brief, and its note leads to the document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-brief-'));
    const talks = join(folder, 'korea-us-2025');
    mkdirSync(talks);
    cpSync(EXAMPLE, join(talks, 'talks.yaml'));
    writeFileSync(
      join(folder, 'beef.txt'),
      'Minister says no to beef demand\n\nSEOUL, April 22, 2025 - Trade Minister Ahn Duk-geun said on Tuesday that Korea will not lift its age limit on U.S. beef.\n"We cannot accept the demand to open our beef market further," Ahn told reporters.\n',
    );
    const beef = join(folder, 'beef.txt');
    const read = await parleyJson('talks', 'add', talks, beef, '--by', 'Kim', '--at', '2025-04-23');
    const claims: { claim: { claim: string; kind: string; subject?: string; quote: { text: string } } }[] =
      read.documents[0].claims;
    const claim = claims.find((one) => one.claim.kind === 'position' && one.claim.subject === 'beef');
    const id = claim?.claim.claim ?? '';
    const said = claim?.claim.quote.text ?? '';
    expect([id, said]).not.toContain('');
    await parley('talks', 'accept', talks, id, '--by', 'Kim', '--why', 'heard it');
    const server = await serveFolder(talks, site.webRoot);
    const { page } = await open('', server.url);
    const { out } = await parley('brief', talks);
    expect((await saved(page, 'Markdown')).text === `${out}\n`).toBe(true);
    const index = await page
      .locator('.sheet-notes li')
      .evaluateAll((notes, quote) => notes.findIndex((note) => note.textContent?.includes(quote)), said);
    expect(index).toBeGreaterThanOrEqual(0);
    await page
      .locator(`[data-note="${index + 1}"]`)
      .first()
      .click();
    const link = await page.locator('.peek a', { hasText: 'Open in the documents' }).getAttribute('href');
    expect(link).toContain(`/documents?`);
    expect(new URL(link ?? '', server.url).searchParams.get('claim')).toBe(id);
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('the choices are enough for the command line to make the same figures', async () => {
    const { page } = await open(`?p=${PACKAGE}&off=beef-age-rule`);
    const { name, text } = await saved(page, 'YAML');
    expect(name).toBe('korea-us-2025-choices.yaml');
    const choices = parseYaml(text);
    expect(choices.address).toBe(page.url());
    expect(choices.edited).toEqual({ talks: null, record: null });
    const commands: string[][] = choices.commands.map((line: string) =>
      line
        .split(' ')
        .slice(1)
        .map((word) => (word === choices.talks ? EXAMPLE : word)),
    );
    const [price = [], packages = [], brief = []] = commands;
    const priced = await parleyJson(...price);
    expect(priced).toMatchObject({ fingerprint: choices.dataset.fingerprint, run: choices.figures.run });
    for (const { party, total, modelled } of choices.figures.payoffs) {
      const own = priced.payoffs.find((one: { party: string }) => one.party === party);
      expect(differences({ total: own.total, modelled: own.modelled }, { total, modelled })).toEqual([]);
    }
    const bargain = await parleyJson(...packages);
    expect(bargain).toMatchObject({ packages: choices.figures.packages, off_table: ['beef-age-rule'] });
    expect(bargain.nash.package).toEqual(choices.figures.nash.package);
    expect((await parley(...brief)).code).toBe(0);

    const folder = mkdtempSync(join(tmpdir(), 'parley-choices-'));
    for (const [run, scenario] of Object.entries(choices.scenarios)) {
      const file = join(folder, `${run}.json`);
      writeFileSync(file, JSON.stringify(scenario));
      const solved = await parleyJson('solve', '--dataset', choices.dataset.id, '--scenario', file);
      expect(solved.run).toBe(run);
    }
    rmSync(folder, { recursive: true });
    // The same as JSON, for programs.
    const json = JSON.parse((await saved(page, 'JSON', 1)).text);
    expect(json).toEqual(choices);
    await pages.leave(page);
  });

  test('a table is saved with its figures, a chart with its colours, both with their citation', async () => {
    const { page } = await open();
    const csv = (await savedFigure(page, 'korea-us-2025-brief-worth-2', 'CSV')).toString('utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [head, ...records]: string[][] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' });
    expect(head).toContain('KOR modelled, low');
    const brief = await exampleBrief();
    const option = brief.figures.options.find((one: { option: string }) => one.option === 'cut-15');
    const row = records.find((record) => record[0] === 'Cut to 15 %');
    const { central, low, high } = option.payoffs[0].modelled;
    expect(row?.slice(1, 4).map(Number)).toEqual([central, low, high].map(Math.round));
    expect(records.some(([first]) => first?.startsWith('Address: http://127.0.0.1'))).toBe(true);

    const svg = (await savedFigure(page, 'korea-us-2025-brief-frontier', 'SVG')).toString('utf8');
    expect(svg).not.toMatch(/var\(|class=|<script|foreignObject/);
    expect(svg).toContain('Korea–US 2+2 trade consultation');
    const drawn = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        errors: document.querySelectorAll('parsererror').length,
        marks: document.querySelectorAll('circle').length,
      };
    }, svg);
    expect(drawn.errors).toBe(0);
    expect(drawn.marks).toBeGreaterThan(brief.figures.bargain.frontier.within_zone.length);
    const png = await savedFigure(page, 'korea-us-2025-brief-frontier', 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
    expect(png.readUInt32BE(16)).toBe(2 * width);
    await pages.leave(page);
  });

  test('printing prints the brief alone, on A4, in light colours, with its notes', async () => {
    const { page } = await open('?theme=dark');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length;
      const { color } = getComputedStyle(document.querySelector('.sheet p') as Element);
      const ink = Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      const wide = [...document.querySelectorAll('.sheet table')].filter(
        (table) => table.getBoundingClientRect().width > (table.parentElement?.clientWidth ?? 0) + 1,
      ).length;
      return {
        chrome: shown('.masthead, .strip, .foot, .contents, .brief-bar, .download, .section-head'),
        sheets: shown('.sheet'),
        notes: shown('.sheet-notes li'),
        ink,
        wide,
      };
    });
    expect(seen).toMatchObject({ chrome: 0, sheets: 3 });
    expect(seen.notes).toBeGreaterThan(50);
    expect(seen.ink).toBeLessThan(90);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(5);
    await page.emulateMedia({ media: null });
    await pages.leave(page);
  });

  test('an unknown party is listed and the brief is for the first', async () => {
    const { page } = await open('?for=JPN');
    expect(await page.locator('.notice[role="status"]').textContent()).toContain('JPN');
    expect(await page.locator('.brief-for select').inputValue()).toBe('KOR');
    await page.locator('.brief-for select').selectOption('USA');
    await expect.poll(() => page.url(), PATIENT).toContain('for=USA');
    await expect
      .poll(() => page.locator('[data-section="points"] h3').textContent(), PATIENT)
      .toContain('United States');
    await pages.leave(page);
  });

  test('nothing is wider than a narrow screen', async () => {
    const { page } = await open('?lang=ko');
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page)).toEqual([]);
    }
    await pages.leave(page);
  });

  test('axe finds nothing wrong in light English and dark Korean, nor with what stands behind a figure', async () => {
    const { page } = await open();
    for (const query of ['?theme=light', '?lang=ko&theme=dark']) {
      await moveTo(page, query);
      await page.waitForFunction(
        (language) => document.querySelector('.sheets')?.getAttribute('lang') === language,
        query.includes('ko') ? 'ko' : 'en',
      );
      await quiet(page);
      expect(await axeViolations(page), query).toEqual([]);
      await page.locator('td[data-run]').first().click();
      await page.waitForSelector('.peek pre');
      expect(await axeViolations(page, '.peek'), query).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await pages.leave(page);
  });
});

/** Where two documents differ; numbers may by a millionth, as two engines raise to powers. */
function differences(a: unknown, b: unknown, path = ''): string[] {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)) ? [] : [`${path}: ${a}, ${b}`];
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return a === b ? [] : [`${path}: ${a}, ${b}`];
  }
  const one = Object.entries(a);
  const other = new Map(Object.entries(b));
  if (one.length !== other.size) return [`${path}: ${one.length} entries, ${other.size}`];
  return one.flatMap(([key, value]) => differences(value, other.get(key), `${path}/${key}`));
}

/** Talks of a folder, with their record, as `parley serve` gives them. */
function serveFolder(folder: string, webRoot: string): Promise<Listening> {
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const app = workbenchApp({
    talks: [
      {
        id: 'korea-us-2025',
        file: join(folder, 'talks.yaml'),
        read: async () => read('talks.yaml'),
        record: async () => read('log', 'record.jsonl'),
        document: async (id) => read('documents', `${id}.txt`),
        ledger: SHIPPED.ledger,
      },
    ],
    dataset: SHIPPED.dataset,
    webRoot,
  });
  return listen(app, 0);
}
