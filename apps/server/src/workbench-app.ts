/** The HTTP interface of the workbench: its pages, the talks it shows and the data sets it computes with. */

import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';

/** A talks file on disk. */
export interface ServedTalks {
  readonly id: string;
  /** Name to show for the file. */
  readonly file: string;
  /** The text as it is now. */
  read(): Promise<string>;
  /** The log of the record as it is now; empty when there is none. */
  record?(): Promise<string>;
  /** A ledger that the talks name, with its tables; undefined when there is none. */
  ledger?(id: string): Promise<string | undefined>;
  /**
   * The brief as a page.
   * @param dataset another data set than the file names
   */
  brief?(language: 'en' | 'ko', dataset: string | undefined): Promise<string>;
}

export interface WorkbenchContents {
  readonly talks: readonly ServedTalks[];
  /** Text of a data set's base-year file; undefined when there is no such data set. */
  dataset(id: string): Promise<string | undefined>;
  /** Folder of the built pages, relative to the working directory or absolute. */
  readonly webRoot: string;
}

/**
 * Routes: `GET /api/talks` lists the talks, `GET /api/talks/:id` is one file as YAML, `GET /api/brief/:id` its
 * brief as HTML, `GET /api/talks/:id/record` the log of its record, `GET /api/talks/:id/ledgers/:ledger` a ledger it
 * names, `GET /api/data/:id` one data set as JSON;
 * everything else is the pages. Read only.
 */
export function workbenchApp(contents: WorkbenchContents): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // The trade model's vector products are WebAssembly.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.get('/api/talks', (context) => context.json({ talks: contents.talks.map(({ id, file }) => ({ id, file })) }));
  app.get('/api/talks/:id', async (context) => {
    const found = contents.talks.find(({ id }) => id === context.req.param('id'));
    if (!found) return context.json({ error: `no talks named ${context.req.param('id')}` }, 404);
    return context.text(await found.read(), 200, {
      'content-type': 'text/yaml; charset=utf-8',
      'x-talks-file': encodeURIComponent(found.file),
      'cache-control': 'no-cache',
    });
  });
  app.get('/api/talks/:id/record', async (context) => {
    const found = contents.talks.find(({ id }) => id === context.req.param('id'));
    if (!found) return context.json({ error: `no talks named ${context.req.param('id')}` }, 404);
    return context.body((await found.record?.()) ?? '', 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  app.get('/api/brief/:id', async (context) => {
    const found = contents.talks.find(({ id }) => id === context.req.param('id'));
    if (!found?.brief) return context.json({ error: `no brief of ${context.req.param('id')}` }, 404);
    const { lang, data } = context.req.query();
    try {
      return context.html(await found.brief(lang === 'ko' ? 'ko' : 'en', data));
    } catch (error) {
      return context.text(`The brief could not be made:\n${error instanceof Error ? error.message : error}\n`, 422);
    }
  });
  app.get('/api/talks/:id/ledgers/:ledger', async (context) => {
    const { id, ledger } = context.req.param();
    const text = await contents.talks.find((talks) => talks.id === id)?.ledger?.(ledger);
    if (text === undefined) return context.json({ error: `no ledger named ${ledger}` }, 404);
    return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  });
  app.get('/api/data/:id', async (context) => {
    const text = await contents.dataset(context.req.param('id'));
    if (text === undefined) return context.json({ error: `no data set named ${context.req.param('id')}` }, 404);
    return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  });
  app.use('*', serveStatic({ root: contents.webRoot }));
  app.get('*', serveStatic({ root: contents.webRoot, path: 'index.html' }));
  return app;
}
