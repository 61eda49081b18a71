/** The page saved as one file, opened from disk with no network, against the page that a server gives. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedPage } from '../../cli/src/commands/export-page.js';
import { parley } from '../../cli/test/run-parley.js';
import { listen, workbenchApp } from '../../server/src/index.js';
import {
  axeViolations,
  HAS_CHROMIUM,
  launch,
  openView,
  quiet,
  savedFrom,
  settled,
  totals,
  WINDOW,
} from './browser.fixture.js';
import { builtPageFile, filesIn, repacked, withPacked } from './page-file.fixture.js';
import { builtPages, EXAMPLE, SHIPPED, serve } from './serve.fixture.js';

const QUERY = '?p=auto-tariff:cut-15,reciprocal-tariff:zero,defence-cost:half-more';
/** How long a change may take to be seen on a busy machine. */
const PATIENT = { timeout: 30_000 };

const title = HAS_CHROMIUM ? 'one file in Chromium' : 'one file in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 180_000 }, () => {
  let folder: string;
  let page: string;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-file-'));
    page = exportedPage(dirname(EXAMPLE), await builtPageFile()).page;
    browser = await launch();
    context = await browser.newContext({ ...WINDOW, offline: true });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Writes a page to disk. */
  async function onDisk(name: string, text: string): Promise<string> {
    await writeFile(join(folder, name), text);
    return pathToFileURL(join(folder, name)).href;
  }

  const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

  async function open(place: string, ready: string) {
    const opened = await openView(context, `${await onDisk('talks.html', page)}#/${place}`, ready);
    await quiet(opened.page);
    return opened;
  }

  async function savedBrief(on: Page, item: string): Promise<string> {
    return (await savedFrom(on, '[data-menu="brief"]', item)).contents.toString('utf8');
  }

  test('is under 6 MB and forbids itself the network', async () => {
    expect(Buffer.byteLength(page)).toBeLessThan(6_000_000);
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('every view opens in it, in both languages and colours, and nothing is asked of a network', async () => {
    const asked: string[] = [];
    const { page: opened, errors } = await open('agenda', '.matrix');
    opened.on('request', (request) => asked.push(request.url()));
    for (const [view, ready] of [
      ['documents', '#view > *'],
      ['measures', '#view > *'],
      ['effects', '#view > *'],
      ['bargain', '.zone-main'],
      ['brief', '.sheet-title'],
    ] as const) {
      await opened.locator(`nav a[href^="#/${view}"]`).click();
      await opened.waitForSelector(ready, { timeout: 60_000 });
      await quiet(opened);
      expect(await opened.locator('#view').textContent(), view).not.toBe('');
      expect(await opened.locator('#view [role="alert"]').count(), view).toBe(0);
      expect(opened.url()).toContain(`#/${view}`);
    }
    await opened.getByRole('radio', { name: '한국어' }).click();
    await expect.poll(() => opened.locator('.sheet-title').textContent(), PATIENT).toContain('브리핑');
    await opened.getByRole('radio', { name: '어둡게' }).click();
    expect(await opened.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await expect.poll(() => opened.url(), PATIENT).toMatch(/lang=ko.*theme=dark/);
    await opened.goBack();
    await expect.poll(() => opened.url(), PATIENT).toContain('#/bargain');
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    await opened.close();
  });

  test('reads documents in it', async () => {
    const { page: opened, errors } = await open('documents', '#view > *');
    await opened.getByRole('button', { name: 'Paste text' }).first().click();
    const dialog = opened.getByRole('dialog');
    await dialog
      .getByLabel('Text', { exact: true })
      .fill(
        'Minister says no to beef demand\n\nSEOUL, April 22, 2025 - Trade Minister Ahn Duk-geun said on Tuesday that Korea will not lift its age limit on U.S. beef.\n"We cannot accept the demand to open our beef market further," Ahn told reporters.\n',
      );
    await expect.poll(() => dialog.getByLabel('Language').inputValue(), PATIENT).toBe('en');
    await dialog.getByRole('button', { name: 'Read' }).click();
    await dialog.getByLabel('Name').fill('Kim Min-seo');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await opened.waitForSelector('.document-item', { timeout: 60_000 });
    await expect.poll(() => opened.locator('#view').textContent(), PATIENT).toContain('Ahn Duk-geun');
    expect(errors).toEqual([]);
    await opened.close();
  });

  test('shows the figures of the served page and prints the brief of the command line', async () => {
    const webRoot = await builtPages();
    const server = await serve(webRoot);
    const online = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const served = await openView(online, `${server.url}bargain${QUERY}`, '.zone-main');
    await settled(served.page);
    const own = await open(`bargain${QUERY}`, '.zone-main');
    await settled(own.page);
    expect(await totals(own.page)).toEqual(await totals(served.page));
    expect(await own.page.locator('.zone').textContent()).toBe(await served.page.locator('.zone').textContent());
    const figures = (on: Page) => on.locator('.option-value').allTextContents();
    expect(await figures(own.page)).toEqual(await figures(served.page));
    // A link opened elsewhere shows the same.
    const again = await openView(context, own.page.url(), '.zone-main');
    await settled(again.page);
    expect(await totals(again.page)).toEqual(await totals(own.page));

    await own.page.locator('nav a[href^="#/brief"]').click();
    await own.page.waitForSelector('.sheet-title');
    await quiet(own.page);
    const packages = QUERY.slice(3).replaceAll(':', '=');
    const { out } = await parley('brief', EXAMPLE, '--package', packages);
    expect((await savedBrief(own.page, 'Markdown')) === `${out}\n`).toBe(true);
    await Promise.all([own.page.close(), again.page.close(), online.close()]);
    await server.close();
  });

  test('tables and pictures are saved from it', async () => {
    const { page: opened } = await open('bargain', '.zone-main');
    await settled(opened);
    const save = async (name: string, item: string) =>
      (await savedFrom(opened, `[data-download="${name}"]`, item)).contents;
    const csv = (await save('korea-us-2025-linkage', 'CSV')).toString('utf8');
    expect(csv.split('\r\n')[0]).toContain('Korea (million USD a year)');
    const svg = (await save('korea-us-2025-packages', 'SVG')).toString('utf8');
    // The cloud of packages is a picture in it, the frontier and its marks are drawn.
    expect(svg).toMatch(/<image [^>]*href="data:image\/png/);
    expect(svg).not.toMatch(/var\(--/);
    expect(svg).toContain('Nash');
    const png = await save('korea-us-2025-options', 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2 * 1300);
    await opened.close();
  });

  test('is saved again with what was changed in it', async () => {
    const { page: opened, errors } = await open('agenda?edit=talks', '.editor');
    await opened.locator('.editor .edit-words').first().getByLabel('English').fill('Talks on a laptop');
    await expect.poll(() => opened.title(), { timeout: 30_000 }).toBe('Talks on a laptop · Parley');
    const waiting = opened.waitForEvent('download');
    await opened.getByRole('button', { name: 'Save as one file' }).click();
    const saved = await readFile(await (await waiting).path(), 'utf8');
    expect(errors).toEqual([]);
    await opened.close();
    const again = await openView(context, `${await onDisk('again.html', saved)}#/agenda`, '.matrix tbody tr');
    expect(await again.page.title()).toBe('Talks on a laptop · Parley');
    expect(again.errors).toEqual([]);
    await again.page.close();
    // All else is as it was.
    const changed = repacked(page, (files) => ({
      ...files,
      talks: files.talks.replace('en: Korea–US 2+2 trade consultation', 'en: Talks on a laptop'),
    }));
    expect(filesIn(saved)).toEqual(filesIn(changed));
    expect(policyOf(saved)).toBe(policyOf(page));
  });

  test('a data set that only the talks on screen name is fetched and saved with them', async () => {
    // What the server packs is what the file on disk names; the talks read here are those on screen.
    const packed = repacked(page, (files) => ({
      ...files,
      talks: files.talks.replace(/^ {2}compare_with: .*\n/m, ''),
      datasets: { world2023: files.datasets.world2023 ?? '' },
    }));
    const text = await readFile(EXAMPLE, 'utf8');
    const talks = {
      id: 'korea-us-2025',
      file: 'talks.yaml',
      read: async () => text,
      ledger: SHIPPED.ledger,
      page: async () => packed,
    };
    const server = await listen(
      workbenchApp({ talks: [talks], dataset: SHIPPED.dataset, webRoot: await builtPages() }),
      0,
    );
    const online = await browser.newContext({ acceptDownloads: true });
    const { page: opened } = await openView(online, `${server.url}agenda`, '.matrix tbody tr');
    const waiting = opened.waitForEvent('download');
    await opened.getByRole('button', { name: 'Save as one file' }).click();
    const saved = filesIn(await readFile(await (await waiting).path(), 'utf8'));
    expect(saved.talks).toBe(text);
    expect(saved.datasets).toEqual(filesIn(page).datasets);
    expect(Object.keys(saved.datasets).sort()).toEqual(['wiod2014', 'world2023']);
    await online.close();
    await server.close();
  });

  test('lets no script in and nothing out', async () => {
    const online = await browser.newContext();
    const server = await listen(workbenchApp({ talks: [], dataset: async () => undefined, webRoot: folder }), 0);
    const opened = await online.newPage();
    await opened.goto(await onDisk('locked.html', page));
    await opened.waitForSelector('.strip', { timeout: 60_000 });
    const tried = await opened.evaluate(async (url) => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.intruder = "in"';
      document.body.append(script);
      const fetched = await fetch(`${url}api/talks`).then(
        () => 'reached',
        () => 'refused',
      );
      const image = await new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('reached');
        picture.onerror = () => resolve('refused');
        picture.src = `${url}x.png`;
      });
      return { fetched, image, intruder: document.documentElement.dataset.intruder };
    }, server.url);
    expect(tried).toEqual({ fetched: 'refused', image: 'refused', intruder: undefined });
    await server.close();
    await online.close();
  });

  test.each([
    ['cut off', (text: string) => withPacked(text, (packed) => packed.slice(0, packed.length / 2)), 'is damaged'],
    [
      'with a letter changed',
      (text: string) => withPacked(text, (packed) => `${packed.slice(0, 5000)}AAAA${packed.slice(5004)}`),
      'is damaged',
    ],
    ['of another sum', (text: string) => withPacked(text, (packed) => packed, 'x'), 'is damaged'],
    ['of another form', (text: string) => text.replace('data-format="1"', 'data-format="2"'), 'another version'],
    [
      'without its talks',
      (text: string) => repacked(text, ({ talks: _, ...files }) => files as typeof files & { talks: string }),
      'is damaged',
    ],
    [
      'with a data set of another version',
      (text: string) =>
        repacked(text, (files) => ({
          ...files,
          datasets: Object.fromEntries(
            Object.entries(files.datasets).map(([id, data]) => [
              id,
              data.replace('parley-base-year/1', 'parley-base-year/9'),
            ]),
          ),
        })),
      'parley-base-year/1',
    ],
    [
      'with a data set that was cut off',
      (text: string) =>
        repacked(text, (files) => ({
          ...files,
          datasets: Object.fromEntries(
            Object.entries(files.datasets).map(([id, data]) => [id, data.slice(0, data.length / 2)]),
          ),
        })),
      'not JSON',
    ],
    [
      'with a broken talks file',
      (text: string) => repacked(text, (files) => ({ ...files, talks: 'talks: [' })),
      'cannot be used',
    ],
  ])('a file %s says so', async (_, damage, said) => {
    const opened = await context.newPage();
    await opened.goto(await onDisk('damaged.html', damage(page)));
    await opened.waitForSelector('.status-page[role="alert"]', { timeout: 60_000 });
    expect(await opened.locator('.status-page').textContent()).toContain(said);
    expect(await axeViolations(opened)).toEqual([]);
    await opened.close();
  });

  test('the server makes the same file, from the page', async () => {
    const webRoot = await builtPages();
    const text = await readFile(EXAMPLE, 'utf8');
    const app = workbenchApp({
      talks: [
        {
          id: 'korea-us-2025',
          file: 'talks.yaml',
          read: async () => text,
          page: async () => page,
          ledger: SHIPPED.ledger,
        },
      ],
      dataset: SHIPPED.dataset,
      webRoot,
    });
    const server = await listen(app, 0);
    const online = await browser.newContext();
    const { page: opened } = await openView(online, `${server.url}brief`, '.sheet-title');
    await quiet(opened);
    const { name, contents } = await savedFrom(opened, '[data-menu="brief"]', 'One file');
    expect(name).toBe('korea-us-2025.html');
    expect(contents.toString('utf8') === page).toBe(true);
    expect((await fetch(`${server.url}api/export/none`)).status).toBe(404);
    await online.close();
    await server.close();
  });
});
