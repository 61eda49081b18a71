/** Editing the talks in a real browser, against the files on disk and what the packages compute in Node. */

import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { choiceOf, editTalks, mergeTalks, packageReport, type TalksEdit } from '@parley/talks';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkTalksFile } from '../../cli/src/files/talks.js';
import { numbersIn } from '../src/i18n/numbers.js';
import { axeViolations, HAS_CHROMIUM, launch, WINDOW } from './browser.fixture.js';
import { serveWritable, type WritableSite } from './editing-site.fixture.js';
import { examplePricing } from './example-pricing.fixture.js';
import { builtPages, EXAMPLE } from './serve.fixture.js';

const title = HAS_CHROMIUM ? 'editing in Chromium' : 'editing in Chromium (skipped: there is no /usr/bin/chromium)';

const CENTRAL = ['issues', 'form', 'options', 'new-framework', 'stated', 'KOR', 'central'];
/** The machine may be busy with other tests. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });

const setCentral = (value: number): TalksEdit => ({ edit: 'set', path: CENTRAL, value });

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let webRoot: string;
  let browser: Browser;
  let context: BrowserContext;
  let site: WritableSite;
  let example: string;
  let errors: string[];

  beforeAll(async () => {
    example = await readFile(EXAMPLE, 'utf8');
    webRoot = await builtPages();
    browser = await launch();
  }, 120_000);

  beforeEach(async () => {
    await context?.close();
    await site?.close();
    context = await browser.newContext({ ...WINDOW, acceptDownloads: true });
    site = await serveWritable(webRoot);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, at = site.url): Promise<Page> {
    const page = await context.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(at + path);
    await page.waitForSelector('.strip-score b');
    return page;
  }
  const onDisk = () => readFile(site.file, 'utf8');
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const central = (page: Page) => page.locator('.edit-entry[open] .edit-part').first().getByLabel('Central');
  async function openNewFramework(page: Page): Promise<void> {
    await page.locator('.edit-entry summary', { hasText: 'New economic framework' }).click();
    await central(page).waitFor();
  }
  const worths = new Map<string, string>();
  /** What the package on screen is worth to Korea by the talks of a text, as printed. */
  function worth(text: string): string {
    const known = worths.get(text);
    if (known !== undefined) return known;
    const pricing = examplePricing(text);
    const report = packageReport(pricing, choiceOf(pricing.plan, { form: 'new-framework' }), () => 'run');
    const printed = numbersIn('en').money(report.payoffs[0]?.total.central ?? Number.NaN);
    worths.set(text, printed);
    return printed;
  }
  const printed = (page: Page) => page.locator('.strip-score b').first().textContent();
  const shows = (page: Page, figure: string) => eventually(() => printed(page)).toBe(figure);

  test('a figure typed is checked and priced as it is typed, undone, done again and written with no other byte changed', async () => {
    const page = await open('agenda?p=form:new-framework');
    await shows(page, worth(example));
    await page.keyboard.press('e');
    await page.waitForSelector('.editor');
    await page.getByLabel('Issue', { exact: true }).selectOption('form');
    await eventually(() => page.url()).toContain('edit=issue%3Aform');
    await openNewFramework(page);
    await central(page).fill('9000');
    const fault = page.locator('.edit-part .edit-faults');
    await eventually(() => fault.first().textContent()).toMatch(
      /central 9000.*not in order.*low ≤ central ≤ high.*line 475/,
    );
    expect(await printed(page)).toBe(worth(example));
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    await central(page).fill('350');
    const edited = editTalks(example, setCentral(350));
    expect(worth(edited)).not.toBe(worth(example));
    await shows(page, worth(edited));
    await page.keyboard.press('Control+z');
    await shows(page, worth(example));
    expect(await central(page).inputValue()).toBe('100');
    await page.keyboard.press('Control+Shift+z');
    await shows(page, worth(edited));
    expect(await onDisk()).toBe(example);
    await page.keyboard.press('Control+s');
    await eventually(onDisk).toBe(edited);
    await eventually(() => page.locator('.editor-said').first().textContent()).toContain('Saved');
    expect(errors).toEqual([]);
  });

  test('issues and options are added, moved and removed; what is named elsewhere says so first', async () => {
    const page = await open('agenda?edit=issue:form');
    await button(page, '+ Add an option').click();
    await page.locator('.edit-entry summary', { hasText: 'New option' }).waitFor();
    await button(page, '+ Add an issue').click();
    await eventually(() => page.url()).toContain('edit=issue%3Anew-issue');
    await eventually(() => page.locator('.matrix tbody tr').count()).toBe(11);
    await page.locator('.edit-words input').first().fill('Currency');
    await eventually(() => page.locator('.matrix tbody tr').last().textContent()).toContain('Currency');
    await button(page, /^Move up: /).click();
    await page.getByLabel('Issue', { exact: true }).selectOption('defence-cost');
    await button(page, 'Remove Defence cost sharing').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/positions\[11\]\.issue.*linkages\[0\]\.issues/s);
    await button(page, 'Remove it and what names it').click();
    await eventually(() => page.locator('.matrix tbody tr').count()).toBe(10);
    await eventually(() => page.locator('.editor-faults').textContent()).toContain('No errors');
    await button(page, 'Save').click();
    await eventually(onDisk).not.toBe(example);
    const { read } = checkTalksFile(site.file);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(Object.keys(read.talks.issues).slice(-2)).toEqual(['new-issue', 'form']);
    expect(read.talks.issues['defence-cost']).toBeUndefined();
    expect(Object.keys(read.talks.issues.form?.options ?? {})).toContain('new-option');
  });

  test('positions and sources are edited in their fields', async () => {
    const page = await open('agenda?edit=sources');
    await button(page, '+ Add a source').click();
    const entry = page.locator('.edit-entry', { hasText: 'new-source' });
    await entry.locator('summary').click();
    await entry.getByLabel('Address').fill('nowhere');
    await eventually(() => entry.locator('.edit-faults').first().textContent()).toMatch(/url/i);
    await entry.getByLabel('Address').fill('https://example.org/a');
    await page.getByRole('tab', { name: 'Issues' }).click();
    await page.getByLabel('Issue', { exact: true }).selectOption('form');
    await page.locator('.edit-entry summary', { hasText: 'Korea: not discussed' }).click();
    await page.locator('.edit-entry[open]').getByLabel('Stance').selectOption('open');
    await page.keyboard.press('Control+s');
    await eventually(onDisk).toContain('https://example.org/a');
    const { read } = checkTalksFile(site.file);
    expect(read.ok && read.talks.positions.at(-1)?.stance).toBe('open');
  });

  test('the text has its lines and faults; a fault leads to its line', async () => {
    const page = await open('agenda?edit=text');
    const area = page.getByLabel('The talks file as YAML');
    expect(await area.inputValue()).toBe(example);
    await area.fill(example.replace('category: fta', 'category: ftaa'));
    const faults = page.locator('.edit-problems li');
    await eventually(() => faults.first().textContent()).toMatch(/line 455.*did you mean fta/);
    await faults.first().getByRole('button').click();
    const selected = await area.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected.trim()).toBe('category: ftaa');
    await area.fill('talks: [');
    await page.getByRole('tab', { name: 'Issues' }).click();
    await eventually(() => page.locator('.editor-body:visible').textContent()).toContain('not YAML');
    await button(page, 'Discard').click();
    await eventually(() => page.locator('.editor-faults').textContent()).toContain('No errors');
  });

  test('a change on disk is on screen', async () => {
    const page = await open('agenda?p=form:new-framework');
    await shows(page, worth(example));
    const theirs = example
      .replace('ko: 합의 형식', 'ko: 합의의 틀')
      .replace('en: Form of the agreement', 'en: Shape of the agreement');
    const row = () => page.locator('.matrix tbody tr').last().textContent();
    const noticed = page.waitForRequest((request) => request.url().endsWith('/api/talks/korea-us-2025'));
    await writeFile(site.file, theirs);
    await noticed;
    await eventually(row).toContain('Shape of the agreement');
    await eventually(() => page.locator('.notice').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/changed on disk/)]),
    );
    await mkdir(join(dirname(site.file), 'log'));
    const event = {
      event: 'document-added',
      at: '2026-01-15T10:00:00Z',
      by: 'Kim',
      document: {
        document: 'd1',
        name: 'n',
        title: null,
        publisher: null,
        published: null,
        url: null,
        language: 'en',
        characters: 1,
      },
    };
    await appendFile(join(dirname(site.file), 'log/record.jsonl'), `${JSON.stringify(event)}\n{damaged\n`);
    await eventually(() => page.locator('.notice').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/damaged/)]),
    );
  });

  test('edits on both sides are shown side by side, joined where they can be, and never written over', async () => {
    const page = await open('agenda?edit=issue:form');
    await openNewFramework(page);
    await central(page).fill('350');
    const mine = editTalks(example, setCentral(350));
    await eventually(() => button(page, 'Save').isEnabled()).toBe(true);
    const theirs = example.replace('as_of: 2025-04-24', 'as_of: 2025-04-25 # moved');
    await writeFile(site.file, theirs);
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getByRole('region', { name: 'What you changed' }).textContent()).toContain('central: 350');
    expect(await dialog.getByRole('region', { name: 'What changed on disk' }).textContent()).toContain(
      '+ as_of: 2025-04-25 # moved',
    );
    expect(await onDisk()).toBe(theirs);
    await button(page, 'Join both').click();
    await eventually(() => button(page, 'Save').isEnabled()).toBe(true);
    await page.keyboard.press('Control+s');
    await eventually(onDisk).toBe(mergeTalks(example, mine, theirs));
  });

  test('edits of the same place are not joined; mine can be kept under another name', async () => {
    const page = await open('agenda?edit=issue:form');
    await openNewFramework(page);
    await central(page).fill('350');
    await eventually(() => button(page, 'Save').isEnabled()).toBe(true);
    const theirs = editTalks(example, setCentral(200));
    await writeFile(site.file, theirs);
    await button(page, 'Compare').click({ timeout: 10_000 });
    await eventually(() => page.locator('.conflict-merge').textContent()).toMatch(/cannot be joined/);
    expect(await button(page, 'Join both').isDisabled()).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, /^Download mine/).click()]);
    expect(download.suggestedFilename()).toBe('korea-us-2025-mine.yaml');
    expect(await readFile(await download.path(), 'utf8')).toBe(editTalks(example, setCentral(350)));
    await eventually(() => central(page).inputValue()).toBe('200');
    expect(await onDisk()).toBe(theirs);
  });

  test('unsaved work is offered after a reload; a browser without room says so', async () => {
    const page = await open('agenda?edit=issue:form&p=form:new-framework');
    await openNewFramework(page);
    await central(page).fill('350');
    const edited = editTalks(example, setCentral(350));
    await shows(page, worth(edited));
    await eventually(() => page.evaluate(() => localStorage.getItem('parley.draft.korea-us-2025') ?? '')).toContain(
      'central: 350',
    );
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await shows(page, worth(example));
    await button(page, 'Restore them').click();
    await shows(page, worth(edited));
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openNewFramework(page);
    await central(page).fill('360');
    await eventually(() => page.locator('.notice').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/keeps no draft/)]),
    );
    await button(page, 'Save').click();
    await eventually(onDisk).toBe(editTalks(example, setCentral(360)));
  });

  test('where nothing may be written, edits stay in the page and can be downloaded', async () => {
    const readOnly = await serveWritable(webRoot, { readOnly: true });
    const page = await open('agenda?edit=issue:form', readOnly.url);
    await openNewFramework(page);
    await central(page).fill('350');
    await eventually(() => page.locator('.editor-said').first().textContent()).toContain('Unsaved');
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
    expect(download.suggestedFilename()).toBe('talks.yaml');
    expect(await readFile(await download.path(), 'utf8')).toBe(editTalks(example, setCentral(350)));
    expect(await readFile(readOnly.file, 'utf8')).toBe(example);
    await readOnly.close();
  });

  test('new talks are written beside the others, pass the checks, open and have a price', async () => {
    const page = await open('bargain?edit=new');
    const dialog = page.getByRole('dialog', { name: 'New talks' });
    await dialog.getByLabel('Title').waitFor();
    const begin = dialog.getByRole('button', { name: 'Begin' });
    await eventually(() => begin.isEnabled()).toBe(true);
    await begin.click();
    expect(await dialog.getByRole('alert').textContent()).toBe('A title is needed.');
    await dialog.getByLabel('Title').fill('Japan and Germany: “cars” & <b>parts</b>');
    await dialog.getByLabel('Party 1').selectOption('JPN');
    await dialog.getByLabel('Party 2').selectOption('DEU');
    await dialog.getByRole('button', { name: 'Add a party' }).click();
    await dialog.getByLabel('Products', { exact: true }).selectOption('MVH');
    await dialog.getByLabel('Beef').check();
    await begin.click();
    await eventually(() => page.locator('h1').textContent()).toBe('Japan and Germany: “cars” & <b>parts</b>');
    // The address follows what is on screen after a moment.
    await eventually(() => page.url()).toContain('talks=japan-and-germany-cars-b-parts-b');
    const file = join(site.folder, 'japan-and-germany-cars-b-parts-b', 'talks.yaml');
    const { read } = checkTalksFile(file);
    expect(read.ok && Object.keys(read.talks.issues)).toEqual(['duty', 'beef-access', 'form']);
    expect(read.ok && Object.keys(read.talks.parties)).toHaveLength(3);
    await page.locator('.builder-row[data-issue="duty"] [role="radio"]').last().click();
    await eventually(() => printed(page)).toMatch(/[1-9]/);
    expect(await onDisk()).toBe(example);
  });

  test.each(['lang=en&theme=light', 'lang=ko&theme=dark'])(
    'has no violation of accessibility rules with %s',
    async (look) => {
      const page = await open(`agenda?edit=issue:form&${look}`);
      await page.locator('.edit-entry summary').nth(2).click();
      expect(await axeViolations(page, '.editor')).toEqual([]);
      await page.getByRole('tab').nth(3).click();
      await page.waitForSelector('.edit-text');
      await page.locator('.edit-text textarea').fill('talks: 1');
      await page.waitForSelector('.edit-problems li');
      expect(await axeViolations(page, '.editor')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto(`${page.url()}&edit=new`);
      await page.waitForSelector('.new-talks');
      expect(await axeViolations(page, '.modal')).toEqual([]);
    },
  );

  test('in a wide window the page stands beside the editor, and nothing of it runs out', async () => {
    const page = await open('bargain?edit=issue:form');
    const edge = (part: string, side: 'left' | 'right') =>
      page
        .locator(part)
        .first()
        .evaluate((element, which) => element.getBoundingClientRect()[which], side);
    for (const width of [1440, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      const editor = await edge('.editor', 'left');
      for (const part of ['main.page', '#bargain', '#package', '.strip-inner', '.payoff-total']) {
        expect(await edge(part, 'right'), `${part} at ${width}`).toBeLessThanOrEqual(editor);
      }
    }
  });

  test('nothing is wider than a narrow screen, and Escape leads back', async () => {
    const page = await open('agenda');
    await page.setViewportSize({ width: 390, height: 800 });
    const edit = button(page, /^Edit E/);
    await edit.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edit-entry');
    const wide = await page.locator('.editor').evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(wide).toBe(false);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.editor').count()).toBe(0);
    expect(await edit.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
