/** Pages that go from test to test: opening one compiles the model anew, for seconds; moving on does not. */

import type { BrowserContext, Page } from 'playwright-core';
import { moveTo, openView, WINDOW } from './browser.fixture.js';

export interface KeptPages {
  /**
   * A page on the address of a view: one that an earlier test left, moved there, or a new one.
   * For what can be asked by address alone; the first moments of a page, and its notices, are those of a new one.
   * @param ready what is there once the view has what it shows
   */
  open(url: string, ready: string): Promise<{ page: Page; errors: string[] }>;
  /** Leaves a page to the next test. That of a test that failed is never left, and not used again. */
  leave(page: Page): Promise<void>;
}

export function keptPages(context: BrowserContext): KeptPages {
  const kept = new Map<Page, { readonly origin: string; readonly errors: string[]; free: boolean }>();
  return {
    open: async (url, ready) => {
      const { origin, pathname, search } = new URL(url);
      const found = [...kept].find(([, one]) => one.free && one.origin === origin);
      if (!found) {
        const opened = await openView(context, url, ready);
        kept.set(opened.page, { origin, errors: opened.errors, free: false });
        return opened;
      }
      const [page, state] = found;
      state.free = false;
      state.errors.length = 0;
      await page.bringToFront();
      // A view forgets what was opened and sorted in it once another is shown; the language stays until another is asked for.
      await moveTo(page, '/components?lang=en&theme=light');
      await page.waitForSelector('html[lang="en"] .components');
      await moveTo(page, `${pathname}${search}`);
      await page.waitForSelector(ready, { timeout: 60_000 });
      return { page, errors: state.errors };
    },
    leave: async (page) => {
      const state = kept.get(page);
      if (!state || state.errors.length > 0) return page.close();
      await page.setViewportSize(WINDOW.viewport);
      await page.mouse.move(0, 0);
      state.free = true;
    },
  };
}
