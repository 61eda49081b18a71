/**
 * `npm run bench -- workbench`: the workbench in a real browser: first view, an option changed, a duty dragged, many packages
 * drawn, sizes. Medians and 95th percentiles of one run; the browser shares the machine with its worker.
 */

import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { HAS_CHROMIUM, launch, openPage, settled, WINDOW } from '../../apps/web/test/browser.fixture.js';
import { builtPages, serve } from '../../apps/web/test/serve.fixture.js';
import { exampleTalks } from '../../data/shipped.js';
import { manyPackages } from './many-packages.js';
import { documentsLines } from './workbench-documents.js';

/** Milliseconds between two moves of a dragging hand. */
const MOVE = 1000 / 60;

type Line = readonly [what: string, value: string, aim: string];

export async function workbenchLines(): Promise<readonly Line[]> {
  if (!HAS_CHROMIUM) return [['workbench', '–', 'there is no /usr/bin/chromium']];
  const webRoot = await builtPages();
  const server = await serve(webRoot, {
    'korea-us-2025': exampleTalks(),
    'packages-3000': manyPackages(3_000),
    'packages-100000': manyPackages(100_000),
  });
  const browser = await launch();
  const newContext = () => browser.newContext(WINDOW);
  try {
    const context = await newContext();
    return [
      ...(await firstView(newContext, server.url)),
      ...(await optionChanges(context, server.url)),
      ...(await draggedDuty(context, server.url)),
      ...(await drawnPackages(context, server.url, 'packages-3000', '3,000')),
      ...(await drawnPackages(context, server.url, 'packages-100000', '100,000')),
      ...(await documentsLines(await newContext(), webRoot)),
      exportedFile(),
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(webRoot, { recursive: true });
  }
}

/** From the address to a matrix that can be read, in a browser that has nothing in its cache. */
async function firstView(newContext: () => Promise<BrowserContext>, url: string): Promise<Line[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const context = await newContext();
    const page = await context.newPage();
    times.push(await shown(page, url));
    await context.close();
  }
  // Apart from the times, since reading what was sent takes time as well.
  const page = await (await newContext()).newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body());
  });
  await shown(page, url);
  const script = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.context().close();
  return [
    ['first view, from a cold server: matrix on screen', `${median(times).toFixed(0)} ms`, '1,500 ms'],
    ['script of the first view, worker included, gzip', `${(script / 1000).toFixed(0)} kB`, '350 kB'],
  ];
}

/** Milliseconds from the address to the matrix. */
async function shown(page: Page, url: string): Promise<number> {
  const start = performance.now();
  await page.goto(url);
  await page.waitForSelector('.matrix tbody tr');
  return performance.now() - start;
}

/** From a press on an option to new payoffs of both parties. */
async function optionChanges(context: BrowserContext, url: string): Promise<Line[]> {
  const { page } = await openPage(context, `${url}bargain`);
  const times: number[] = [];
  const rows = await page.locator('.builder-row').count();
  for (let round = 0; round < 4; round++) {
    for (let row = 0; row < rows; row++) {
      const options = page.locator('.builder-row').nth(row).locator('[role="radio"][aria-checked="false"]');
      const at = round % Math.max(1, await options.count());
      times.push(await options.nth(at).evaluate(untilTotalsChange));
      await settled(page);
    }
  }
  await page.close();
  const changed = times.filter((time) => time >= 0);
  return [
    [`an option changed: new payoffs, median of ${changed.length}`, `${median(changed).toFixed(0)} ms`, ''],
    ['the same, 95th percentile', `${quantile(changed, 0.95).toFixed(0)} ms`, '50 ms'],
  ];
}

/** Presses an element and waits until a total is written anew; −1 when the payoffs are the same. */
function untilTotalsChange(element: Element): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    for (const figure of document.querySelectorAll('[data-figure="total"]')) {
      observer.observe(figure, { characterData: true, childList: true, subtree: true });
    }
    setTimeout(() => {
      observer.disconnect();
      resolve(-1);
    }, 2000);
    (element as HTMLElement).click();
  });
}

/** Equilibria a second while a duty of a hand-made scenario is dragged. */
async function draggedDuty(context: BrowserContext, url: string): Promise<Line[]> {
  const page = await context.newPage();
  await page.goto(`${url}effects?fx=hand&fx-rules=no-deal,USA:KOR:MVH:25`);
  const slider = page.locator('main [role="slider"]').first();
  await slider.waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  const rate = await draggedRate(page);
  await page.close();
  return [['a duty dragged: equilibria shown a second', rate.toFixed(0), '20']];
}

/** Drags the first slider to and fro for two seconds and counts the figures written meanwhile. */
async function draggedRate(page: Page): Promise<number> {
  const box = await page.locator('main [role="slider"]').first().boundingBox();
  if (!box) throw new Error('there is no slider to drag');
  const counted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let changes = 0;
        const observer = new MutationObserver(() => {
          changes++;
        });
        const figure = document.querySelector('main [data-figure]');
        if (figure) observer.observe(figure, { characterData: true, childList: true, subtree: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(changes / 2);
        }, 2000);
      }),
  );
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  // A hand moves on whether or not the page has followed; sixty moves a second, as most mice report.
  const moves: Promise<void>[] = [];
  const start = performance.now();
  for (let step = 0; performance.now() - start < 2000; step++) {
    moves.push(page.mouse.move(box.x + 80 * Math.sin(step / 10), box.y + box.height / 2));
    await rest(Math.max(0, start + (step + 1) * MOVE - performance.now()));
  }
  await Promise.all(moves);
  await page.mouse.up();
  return counted;
}

/** Times between 90 frames; a text, since the names that a loader gives to functions are not known to the page. */
const FRAMES = `new Promise((resolve) => {
  const times = [];
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    times.push(now - last);
    last = now;
    if (times.length < 90) requestAnimationFrame(frame);
    else resolve(times.slice(1));
  });
})`;

/** Longest and median frame while the pointer moves over the chart of all packages. */
async function drawnPackages(context: BrowserContext, url: string, talks: string, count: string): Promise<Line[]> {
  const start = performance.now();
  const { page } = await openPage(context, `${url}bargain?talks=${talks}`);
  await page.waitForSelector('.scatter-surface canvas');
  const drawn = performance.now() - start;
  const box = await page.locator('.scatter-surface').boundingBox();
  if (!box) throw new Error('there is no chart');
  const frames = page.evaluate<number[]>(FRAMES);
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(box.x + box.width * (0.2 + step / 100), box.y + box.height * 0.5);
  }
  const times = await frames;
  await page.close();
  return [
    [`${count} packages: from the address to the chart`, `${drawn.toFixed(0)} ms`, ''],
    [
      `${count} packages: frame while pointing, median and 95th percentile`,
      `${median(times).toFixed(0)}, ${quantile(times, 0.95).toFixed(0)} ms`,
      '17 ms',
    ],
  ];
}

/** The whole workbench with the example in one page. */
function exportedFile(): Line {
  const file = join(tmpdir(), `parley-${process.pid}.html`);
  const parley = fileURLToPath(new URL('../../apps/cli/bin/parley.js', import.meta.url));
  const example = fileURLToPath(new URL('../../examples/korea-us-2025', import.meta.url));
  execFileSync(process.execPath, [parley, 'export', example, '--html', file]);
  const { size } = statSync(file);
  rmSync(file);
  return ['the example as one page', `${(size / 1e6).toFixed(1)} MB`, '6 MB'];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
