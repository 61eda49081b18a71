/** A slider dragged to and fro. */

import type { Page } from 'playwright-core';

/** Counts the pictures in which the texts differ; as text, so that it runs in the page as written. */
const WATCH = `(() => {
  globalThis.pictures = 0;
  let last = '';
  const look = () => {
    const text = [...document.querySelectorAll(SELECTOR)].map((element) => element.textContent).join();
    if (text !== last) globalThis.pictures += 1;
    last = text;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/**
 * Drags the first slider to and fro.
 * @returns how many pictures showed other texts in what is watched
 */
export async function dragSlider(page: Page, watched: string, milliseconds = 3000): Promise<number> {
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
  return page.evaluate(() => (globalThis as unknown as { pictures: number }).pictures);
}
