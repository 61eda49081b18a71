/** Documents read, decided on and kept, in a real browser, against what the packages compute in Node. */

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReader, readSource } from '@parley/reader';
import { addDocument, foldLog, growingRecord, logLine, parseTalks, readLog, talksWithClaims } from '@parley/talks';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shippedRules } from '../../cli/src/files/reader.js';
import { axeViolations, HAS_CHROMIUM, launch, moveTo, openView, quiet, tooWide, WINDOW } from './browser.fixture.js';
import { madeRecord } from './made-record.fixture.js';
import { type RecordOptions, type ServedRecord, serveRecord } from './record.fixture.js';
import { builtPages, EXAMPLE } from './serve.fixture.js';

const ARTICLE = new URL('../../../../shared/reference/article-korea-us-2plus2.txt', import.meta.url).pathname;

/** Stands in where the article is not at hand. */
const OWN_ARTICLE = `South Korea's Minister of Trade, Industry and Energy, Ahn Duk-geun, spoke to reporters on the 22nd.

Minister Ahn has clarified that the issue of defense cost sharing will not be on the agenda; however, the U.S. negotiation representatives insist that trade and defense issues cannot be separated.

The U.S. side is represented by Treasury Secretary Scott Becerra. The 25% tariff on automobiles is an urgent issue.
`;

const TALKS = (() => {
  const parsed = parseTalks(readFileSync(EXAMPLE, 'utf8'), 'talks.yaml');
  if (!parsed.ok) throw new Error('the example cannot be read');
  return parsed.value;
})();

/** This machine may be busy with other things. */
const PATIENT = { timeout: 15_000 };

const title = HAS_CHROMIUM ? 'documents in Chromium' : 'documents in Chromium (skipped: there is no /usr/bin/chromium)';

describe.skipIf(!HAS_CHROMIUM)(title, { timeout: 120_000 }, () => {
  let webRoot: string;
  let browser: Browser;
  let context: BrowserContext;
  let server: ServedRecord;
  const folder = mkdtempSync(join(tmpdir(), 'parley-documents-'));
  const article = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : OWN_ARTICLE;

  beforeAll(async () => {
    webRoot = await builtPages();
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ ...WINDOW, acceptDownloads: true });
    await context.addInitScript(() => localStorage.setItem('parley name', 'Kim Min-seo'));
  });
  afterEach(async () => {
    await context.close();
    await server?.close();
  });

  async function open(query = '', options: RecordOptions = {}): Promise<{ page: Page; errors: string[] }> {
    server = await serveRecord(webRoot, options);
    return openView(context, `${server.url}documents${query}`, '.review-tools');
  }

  function file(name: string, contents: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, contents);
    return path;
  }

  async function read(page: Page, ...files: string[]): Promise<void> {
    await page.locator('.review-tools input[type=file]').setInputFiles(files);
    await page.waitForSelector('.reading-said', { timeout: 60_000 });
  }

  const claimsOnPage = (page: Page) => page.locator('.claim-line').allTextContents();
  /** The claim that is open on the page. */
  const active = (page: Page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('.claim[data-open]')?.dataset.claim ?? null);
  /** Presses a key and waits until another claim is open. */
  const pressed = async (page: Page, key: string) => {
    const before = await active(page);
    await page.keyboard.press(key);
    await expect.poll(() => active(page), PATIENT).not.toBe(before);
    return active(page);
  };
  /** The log on disk once it has so many lines. */
  const logOf = async (lines: number) => {
    await expect.poll(async () => (await server.log()).split('\n').filter(Boolean).length, PATIENT).toBe(lines);
    return readLog(await server.log(), 'record.jsonl').events;
  };

  test('an article becomes claims, a claim is accepted, and the agenda shows it', async () => {
    const { page, errors } = await open();
    await read(page, file('article.txt', article));

    const document = await readSource(new TextEncoder().encode(article), { name: 'article.txt' });
    const reading = createReader(JSON.parse(shippedRules())).read(document);
    const expected = addDocument(
      growingRecord(TALKS, []),
      { document, reading, like: undefined },
      { stamp: { at: '2025-05-01T00:00:00.000Z', by: 'Kim' } },
    );
    const wanted = expected?.claims ?? [];
    expect(wanted.length).toBeGreaterThan(2);
    const written = await logOf(wanted.length + 1);
    expect(written.map((event) => (event.event === 'claim-extracted' ? event.claim : null)).filter(Boolean)).toEqual(
      wanted.map(({ claim }) => claim),
    );
    expect(await claimsOnPage(page)).toHaveLength(wanted.length);

    const ahn = wanted.find(
      ({ claim }) => claim.kind === 'position' && claim.issue === 'defence-cost' && claim.stance === 'excludes',
    )?.claim;
    if (ahn?.kind !== 'position') throw new Error('the reader finds that defence cost is excluded');
    expect(ahn.speaker).toContain('Ahn');
    for (let step = 0; step < wanted.length && (await pressed(page, 'j')) !== ahn.claim; step++);
    expect(await active(page)).toBe(ahn.claim);
    expect(await page.locator('.claim[data-open] blockquote').textContent()).toBe(`“${ahn.quote.text}”`);
    const marked = page.locator('.claim-span[data-active]');
    expect((await marked.allTextContents()).join('')).toContain(ahn.quote.text.slice(0, 20));
    await page.keyboard.press('a');
    const decided = await logOf(wanted.length + 2);
    expect(decided.at(-1)).toMatchObject({ event: 'claim-accepted', claim: ahn.claim, by: 'Kim Min-seo' });
    expect(readFileSync(join(server.folder, 'documents', `${document.id}.txt`), 'utf8')).toBe(article);

    const position = talksWithClaims(TALKS, decided).positions.find(({ claim }) => claim === ahn.claim);
    expect(position).toMatchObject({ party: 'KOR', stance: 'excludes' });
    await page.locator('.strip').getByRole('link', { name: 'Agenda' }).click();
    await page.locator('[data-cell-of="defence-cost KOR"]').click();
    const entry = page.locator(`.record-entry[data-claim="${ahn.claim}"]`).first();
    await entry.waitFor({ timeout: 20_000 });
    expect(await entry.textContent()).toContain(ahn.quote.text);
    // And back to the place in the text.
    await entry.getByRole('link').last().click();
    await page.waitForSelector('.claim[data-open]');
    expect(await active(page)).toBe(ahn.claim);
    expect(new URL(page.url()).searchParams.get('claim')).toBe(ahn.claim);
    await page.locator('.claim[data-open] dd a').last().click();
    await page.waitForSelector('[data-cell-of="defence-cost KOR"]');
    await expect.poll(() => new URL(page.url()).searchParams.get('issue'), PATIENT).toBe('defence-cost');
    expect(errors).toEqual([]);
  });

  test('keys decide, move on and take back; the log keeps everything', async () => {
    const made = madeRecord(3, 12);
    const log = made.events.map(logLine).join('');
    const { page, errors } = await open('?doc-order=oldest', { log, documents: made.texts });
    await page.waitForSelector('.claim');
    expect(await page.locator('.claim').count()).toBe(4);
    const first = await pressed(page, 'n');
    expect(await pressed(page, 'j')).not.toBe(first);
    expect(await pressed(page, 'k')).toBe(first);
    await pressed(page, 'a');
    await pressed(page, 'r');
    const count = made.events.length;
    await logOf(count + 2);
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    const events = await logOf(count + 4);
    expect(events.slice(-4).map(({ event }) => event)).toEqual([
      'claim-accepted',
      'claim-rejected',
      'decision-withdrawn',
      'decision-withdrawn',
    ]);
    const states = [...foldLog(events).claims.values()].map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['proposed']));
    await expect.poll(() => active(page), PATIENT).toBe(first);

    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Speaker').fill('Somebody Else');
    await dialog.getByLabel('Stance').selectOption('open');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const corrected = foldLog(await logOf(count + 5)).claims.get(first ?? '');
    expect(corrected).toMatchObject({ state: 'accepted', claim: { speaker: 'Somebody Else', stance: 'open' } });
    expect(corrected?.original).toEqual(made.events.find((event) => event.event === 'claim-extracted')?.claim);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys of this view' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('claims on an issue that these talks do not have are put under one, all at once if wished', async () => {
    const made = madeRecord(2, 20);
    const { page } = await open('?doc-order=oldest', {
      log: made.events.map(logLine).join(''),
      documents: made.texts,
    });
    const unmapped = made.events.flatMap((event) =>
      event.event === 'claim-extracted' && event.claim.kind === 'position' && event.claim.issue === null
        ? [event.claim]
        : [],
    );
    expect(unmapped.length).toBeGreaterThan(1);
    const [first] = unmapped;
    await page.goto(`${server.url}documents?claim=${first?.claim}`);
    await page.waitForSelector('.landing-map');
    await page.locator('.landing-map').getByRole('switch').click();
    await page.locator('.landing-map select').selectOption('investment-package');
    const events = await logOf(made.events.length + unmapped.length);
    const { claims } = foldLog(events);
    for (const { claim } of unmapped) {
      expect(claims.get(claim)).toMatchObject({ state: 'accepted', claim: { issue: 'investment-package' } });
    }
  });

  test('files dropped on the view are read', async () => {
    const { page } = await open();
    await page.evaluate((text) => {
      const zone = document.querySelector('.drop-zone');
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        zone?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, article);
    await expect.poll(() => page.locator('.document-item').count(), PATIENT).toBe(1);
    expect(await page.locator('.drop-cover').count()).toBe(0);
  });

  test('what someone else adds comes first, and nothing is lost while the server is away', async () => {
    const made = madeRecord(1, 5);
    const log = made.events.map(logLine).join('');
    const { page } = await open('', { log, documents: made.texts });
    await page.waitForSelector('.claim');
    await page.keyboard.press('n');
    await page.keyboard.press('a');
    const count = made.events.length;
    await logOf(count + 1);
    const [claim] = [...foldLog(made.events).claims.keys()].slice(-1);
    await server.append(
      logLine({ event: 'claim-rejected', at: '2025-05-02T08:00:00.000Z', by: 'Park', claim: claim ?? '' }),
    );
    server.down(true);
    await page.keyboard.press('a');
    await page.getByText('Not saved').waitFor();
    expect(await page.getByText('Not saved').textContent()).toContain('1 event');
    server.down(false);
    // The page tries again by itself after two seconds; on a slow machine the button is gone by then.
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((button) => button.textContent === 'Try now')?.click(),
    );
    const events = await logOf(count + 3);
    expect(events.slice(-3).map(({ by }) => by)).toEqual(['Kim Min-seo', 'Park', 'Kim Min-seo']);
    await page.getByText('Not saved').waitFor({ state: 'detached' });
    await page.waitForSelector('.claim[data-state="rejected"]');
  });

  test('where nothing is kept the events stay in the page and can be downloaded', async () => {
    const made = madeRecord(1, 5);
    const log = made.events.map(logLine).join('');
    const { page } = await open('', { log, documents: made.texts, readOnly: true });
    await page.waitForSelector('.claim');
    await page.keyboard.press('n');
    await page.keyboard.press('a');
    const notice = page.getByText('stand in this page only');
    await notice.waitFor();
    const download = page.waitForEvent('download');
    await page
      .locator('.notice')
      .getByRole('button', { name: /record\.jsonl/ })
      .click();
    const saved = readFileSync(await (await download).path(), 'utf8');
    expect(readLog(saved, 'record.jsonl').events).toHaveLength(made.events.length + 1);
    expect(await server.log()).toBe(log);
  });

  test('a copy counts as one source, and a file that is on record is not added twice', async () => {
    const { page } = await open();
    const copy = article.replace('. ', '. (From our correspondent.) ');
    await read(page, file('one.txt', article), file('two.txt', copy), file('three.txt', article));
    await expect.poll(() => page.locator('.document-item').count(), PATIENT).toBe(2);
    expect(await page.locator('#documents-title + p').textContent()).toContain('one independent source');
    expect(await page.locator('.document-item', { hasText: 'same source' }).count()).toBe(1);
    expect(await page.locator('.reading-said').textContent()).toContain('three.txt is on record already');
  });

  test('pasted text is dated and named before it is read', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Paste text' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Text', { exact: true }).fill(`Ministers meet\n\n${article}`);
    await expect.poll(() => dialog.getByLabel('Language').inputValue(), PATIENT).toBe('en');
    await dialog.getByLabel('Title').fill('<b>Ministers</b> & "envoys" meet');
    await dialog.getByLabel('Publisher').fill('<script>alert(1)</script>');
    await dialog.getByLabel('Published on').fill('2025-04-23');
    await dialog.getByRole('button', { name: 'Read' }).click();
    await page.waitForSelector('.document-item');
    expect(await page.locator('.document-title').textContent()).toBe('<b>Ministers</b> & "envoys" meet');
    expect(await page.locator('.document-head').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('.document-head b, .document-head script').count()).toBe(0);
    expect(await page.locator('.document-facts').textContent()).toContain('23 Apr 2025');
  });

  test('files without text say what they are, and the others are read', async () => {
    const { page, errors } = await open();
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(64)]);
    const korean = Uint8Array.from([
      ...[0xc7, 0xd1, 0xb9, 0xcc, 0x20, 0xc5, 0xeb, 0xbb, 0xf3, 0xc7, 0xf9, 0xc0, 0xc7, 0x2e, 0x20],
      ...[0xc0, 0xda, 0xb5, 0xbf, 0xc2, 0xf7, 0x20, 0xb0, 0xfc, 0xbc, 0xbc, 0x2e, 0x0a],
    ]);
    await read(page, file('scan.png', png), file('empty.txt', ''), file('euc-kr.txt', korean), file('a.txt', article));
    const said = await page.locator('.reading-said').textContent();
    expect(said).toContain('scan.png could not be read. This looks like a PNG image');
    expect(said).toContain('empty.txt could not be read. The file is empty');
    await expect.poll(() => page.locator('.document-item').count(), PATIENT).toBe(2);
    await page.locator('.document-item', { hasText: 'euc-kr.txt' }).click();
    await expect
      .poll(() => page.locator('.document-text').textContent(), PATIENT)
      .toContain('한미 통상협의. 자동차 관세.');
    expect(errors).toEqual([]);
  });

  test('five megabytes are read with progress, can be stopped, and open at once', async () => {
    const paragraph = `${article.replace(/\n+/g, ' ')}\n\n`;
    const long = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    const path = file('long.txt', long);
    const { page } = await open();
    await page.locator('.review-tools input[type=file]').setInputFiles([path]);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.locator('.document-item').count()).toBe(0);
    const quick = file('quick.txt', article);
    await read(page, quick);
    await expect.poll(() => page.locator('.document-item').count(), PATIENT).toBe(1);
  });

  test('of 500 claims in 200 documents only what is in sight is drawn, and keys lead through all', async () => {
    const made = madeRecord(200, 500, 0.5);
    const { page } = await open('?doc-order=added', {
      log: made.events.map(logLine).join(''),
      documents: made.texts,
    });
    const [first] = made.events;
    if (first?.event !== 'document-added') throw new Error('a document comes first');
    await page.goto(`${server.url}documents?doc=${first.document.document}`);
    await page.waitForSelector('.claim');
    await quiet(page);
    const claim = () => page.locator('.claim[data-open]').getAttribute('data-claim');
    const seen = new Set<string | null>();
    for (let step = 0; step < 10; step++) {
      const last = step === 0 ? undefined : await claim();
      await page.keyboard.press('j');
      await expect.poll(claim, PATIENT).not.toBe(last);
      seen.add(await claim());
    }
    expect(seen.size).toBe(10);
    expect(await page.locator('.document-item').count()).toBeLessThan(60);
  });

  test('nothing keeps people out, in both languages and colours, of claims and of doubts', async () => {
    const made = madeRecord(4, 24);
    const { page } = await open('', { log: made.events.map(logLine).join(''), documents: made.texts });
    for (const [language, theme] of [
      ['en', 'light'],
      ['en', 'dark'],
      ['ko', 'light'],
      ['ko', 'dark'],
    ] as const) {
      const look = `?lang=${language}&theme=${theme}`;
      await moveTo(page, look);
      await page.waitForSelector(`html[lang="${language}"][data-theme="${theme}"] .claim`);
      await pressed(page, 'n');
      await quiet(page);
      expect(await axeViolations(page), look).toEqual([]);
      expect(await tooWide(page), look).toEqual([]);
      await page.keyboard.press('e');
      await page.getByRole('dialog').waitFor();
      expect(await axeViolations(page, '[role=dialog]'), look).toEqual([]);
      await page.keyboard.press('Escape');
      await moveTo(page, `${look}&doc-show=doubts`);
      await page.waitForSelector('.doubt');
      await quiet(page);
      expect(await axeViolations(page, 'main'), `${look}, doubts`).toEqual([]);
      expect(await tooWide(page), `${look}, doubts`).toEqual([]);
    }
  });
});
