/** How many equilibria a second reach the screen while a duty is dragged. */

import type { Page } from 'playwright-core';

export interface Dragged {
  /** Pictures that showed a new equilibrium, a second. */
  readonly perSecond: number;
  /** Time between two of them, milliseconds. */
  readonly median: number;
  readonly most: number;
  readonly pictures: number;
}

const WARM_UP_MS = 600;

/** Notes the time of every picture in which the texts differ; as text, so that it runs in the page as written. */
const WATCH = `(() => {
  const times = (globalThis.pictureTimes = []);
  let last = '';
  const look = () => {
    const text = [...document.querySelectorAll(SELECTOR)].map((element) => element.textContent).join();
    if (text !== last) times.push(performance.now());
    last = text;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Drags the first slider to and fro; what is watched must change with every equilibrium. */
export async function dragSlider(page: Page, watched: string, milliseconds = 3000): Promise<Dragged> {
  const box = await page.locator('.slider').first().boundingBox();
  if (!box) throw new Error('there is no slider');
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + 14 + share * (box.width - 28);
  await page.mouse.move(at(0.5), y);
  await page.mouse.down();
  await page.evaluate(WATCH.replace('SELECTOR', JSON.stringify(watched)));
  const start = Date.now();
  while (Date.now() - start < milliseconds) {
    const phase = (Date.now() - start) / 900;
    await page.mouse.move(at(0.5 - 0.45 * Math.cos(Math.PI * (phase + 0.5))), y);
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  await page.mouse.up();
  const times = await page.evaluate(() => (globalThis as unknown as { pictureTimes: number[] }).pictureTimes);
  const first = times[0] ?? 0;
  const kept = times.filter((time) => time > first + WARM_UP_MS && time < first + milliseconds);
  const gaps = kept.slice(1).map((time, index) => time - (kept[index] ?? time));
  const sorted = [...gaps].sort((a, b) => a - b);
  const span = (kept.at(-1) ?? 0) - (kept[0] ?? 0);
  return {
    perSecond: span > 0 ? (1000 * gaps.length) / span : 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    pictures: kept.length,
  };
}
