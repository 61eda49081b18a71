/** The built pages, served and open in a browser: what every test of the workbench stands on. */

import type { BrowserContext } from 'playwright-core';
import type { Listening } from '../../server/src/index.js';
import { launch, WINDOW } from './browser.fixture.js';
import { builtPages, serve } from './serve.fixture.js';

export interface Site {
  readonly webRoot: string;
  readonly server: Listening;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const webRoot = await builtPages();
  const server = await serve(webRoot);
  const browser = await launch();
  const context = await browser.newContext(WINDOW);
  return {
    webRoot,
    server,
    context,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
