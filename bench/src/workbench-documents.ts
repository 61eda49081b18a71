/** The documents view with 200 documents and 500 claims: processor time of a step, a decision and a picture. */

import { logLine } from '@parley/talks';
import type { BrowserContext, Page } from 'playwright-core';
import { openView, quiet } from '../../apps/web/test/browser.fixture.js';
import { madeRecord } from '../../apps/web/test/made-record.fixture.js';
import { serveRecord } from '../../apps/web/test/record.fixture.js';

export async function documentsLines(
  context: BrowserContext,
  webRoot: string,
): Promise<(readonly [what: string, value: string, aim: string])[]> {
  const made = madeRecord(200, 500, 0.5);
  const [first] = made.events;
  if (first?.event !== 'document-added') throw new Error('a document comes first');
  const server = await serveRecord(webRoot, { log: made.events.map(logLine).join(''), documents: made.texts });
  try {
    await context.addInitScript(() => localStorage.setItem('parley name', 'Analyst'));
    const { page } = await openView(context, `${server.url}documents?doc=${first.document.document}`, '.claim');
    await quiet(page);
    const step = (await processorTime(page, () => page.evaluate(steps, { key: 'j', times: 20 }))) / 20;
    const decision = (await processorTime(page, () => page.evaluate(steps, { key: 'a', times: 10 }))) / 10;
    await quiet(page);
    const frame = (await processorTime(page, () => page.evaluate(scrolled, 40))) / 40;
    await page.close();
    return [
      ['500 claims, 200 documents: the next claim', `${step.toFixed(0)} ms`, '50 ms'],
      ['the same: a claim accepted', `${decision.toFixed(0)} ms`, ''],
      ['the same: a frame while scrolling', `${frame.toFixed(0)} ms`, '16 ms'],
    ];
  } finally {
    await server.close();
  }
}

/**
 * Processor time that the page itself needs for some work, in milliseconds: what else this machine does makes it wait, but does
 * not count.
 */
async function processorTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  interface TraceEvent {
    readonly name: string;
    readonly tid: number;
    readonly pid: number;
    readonly tdur?: number;
  }
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  // The thread that lays out is the one of the page.
  const main = events.find(({ name }) => name === 'UpdateLayoutTree' || name === 'PrePaint');
  const tasks = events.filter(({ name, tid, pid }) => name === 'RunTask' && tid === main?.tid && pid === main.pid);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** In the page: presses a key again and again, each time until another claim is drawn. No function within: it runs as written. */
async function steps({ key, times }: { key: string; times: number }): Promise<void> {
  for (let step = 0; step < times; step++) {
    const last = document.querySelector<HTMLElement>('.claim[data-open]')?.dataset.claim;
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    while (document.querySelector<HTMLElement>('.claim[data-open]')?.dataset.claim === last)
      await new Promise((resolve) => setTimeout(resolve, 4));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** In the page: scrolls list and text, frame by frame. */
async function scrolled(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++) {
    document.querySelector('.review-list .review-scroll')?.scrollBy(0, 160);
    document.querySelector('.document-text')?.scrollBy(0, 300);
    await new Promise(requestAnimationFrame);
  }
}
