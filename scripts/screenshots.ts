/**
 * `npm run screenshots`: every view of the workbench in English and Korean, light and dark, into docs/screens. The document shown is an
 * invented specimen of data/reading-corpus.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch, settled, WINDOW } from '../apps/web/test/browser.fixture.js';
import { serveRecord } from '../apps/web/test/record.fixture.js';
import { builtPages } from '../apps/web/test/serve.fixture.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = `${ROOT}docs/screens/`;
const SPECIMEN = {
  en: `${ROOT}data/reading-corpus/development/en-07-release-motie-digital.txt`,
  ko: `${ROOT}data/reading-corpus/development/ko-01-wire-korea-us-investment.txt`,
};
const PACKAGE = 'p=auto-tariff:cut-15,reciprocal-tariff:zero,defence-cost:half-more,form:new-framework';
const VIEWS = {
  agenda: '',
  measures: '',
  effects: `&${PACKAGE}`,
  bargain: `&${PACKAGE}`,
  brief: `&${PACKAGE}`,
  // The last, since what it adds would be in the others.
  documents: '',
} as const;

/** What must be on screen before the picture is taken. */
const READY: Readonly<Record<keyof typeof VIEWS, string>> = {
  agenda: '.matrix .worth-bar',
  documents: '.claim-span',
  measures: '.duty-overlay',
  effects: 'main svg',
  bargain: '.zone-main',
  brief: 'main h1, main h2',
};

mkdirSync(OUT, { recursive: true });
const webRoot = await builtPages();
const browser = await launch();
for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    // A record of its own each time: the document is new in it.
    const server = await serveRecord(webRoot);
    const context = await browser.newContext({
      ...WINDOW,
      locale: language === 'ko' ? 'ko-KR' : 'en-GB',
    });
    await context.addInitScript(() => {
      localStorage.setItem('parley guide-offered', 'yes');
      localStorage.setItem('parley name', 'Analyst');
    });
    for (const [view, query] of Object.entries(VIEWS) as [keyof typeof VIEWS, string][]) {
      const page = await context.newPage();
      await page.goto(`${server.url}${view}?lang=${language}&theme=${theme}${query}`);
      await page.waitForSelector('.strip');
      if (view === 'documents') await addSpecimen(page, SPECIMEN[language]);
      await page.waitForSelector(READY[view], { state: 'attached', timeout: 120_000 });
      if (view === 'bargain') await settled(page);
      await page.waitForFunction(() => !document.querySelector('.progress, .stale'), undefined, { timeout: 120_000 });
      await page.screenshot({ path: `${OUT}${view}-${language}-${theme}.png` });
      await page.close();
    }
    await context.close();
    await server.close();
  }
}
await browser.close();
rmSync(webRoot, { recursive: true });
try {
  execFileSync('pngquant', ['--force', '--ext', '.png', '--skip-if-larger', '64', ...pictures()]);
} catch {
  console.log('pngquant is not here: the pictures are larger than they need be');
}

function pictures(): string[] {
  return ['en', 'ko'].flatMap((language) =>
    ['light', 'dark'].flatMap((theme) => Object.keys(VIEWS).map((view) => `${OUT}${view}-${language}-${theme}.png`)),
  );
}

/** Reads a document into the view. */
async function addSpecimen(page: Page, file: string): Promise<void> {
  await page.locator('.review-tools input[type=file]').setInputFiles(file);
  await page.waitForSelector('.reading-said', { timeout: 120_000 });
}
