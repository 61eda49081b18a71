/** The HTTP interface of the workbench: its pages, the talks it shows and the data sets it computes with. */

import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { ownPageOnly } from './own-page-only.js';
import { names, revisionOf } from './revision.js';
import { recordOf, type WorkbenchContents } from './served-talks.js';
import { writingRoutes } from './writing-routes.js';

/**
 * Routes: `GET /api/talks` lists the talks, `GET /api/talks/:id` is one file as YAML, `GET /api/brief/:id` its
 * brief as HTML, `GET /api/export/:id` the workbench with it as one page, `GET /api/talks/:id/record` the log of its record, `GET /api/talks/:id/documents/:document` the text of
 * a document of it, `GET /api/talks/:id/changes` the revisions of file and log, `GET /api/talks/:id/ledgers/:ledger` a
 * ledger it names, `GET /api/data/:id` one data set as JSON, `GET /api/reading-rules` the rules that
 * documents are read by; those that write are in {@link writingRoutes};
 * everything else is the pages, compressed where they were built so. Answers are not: nothing leaves this machine.
 */
export function workbenchApp(contents: WorkbenchContents): Hono {
  const app = new Hono();
  const served = [...contents.talks];
  const find = (id: string) => served.find((talks) => talks.id === id);
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
  app.use(ownPageOnly, csrf());
  app.onError((error, context) => {
    const response = 'getResponse' in error ? error.getResponse() : undefined;
    return response ?? context.json({ error: error.message }, 500);
  });
  app.get('/api/talks', (context) =>
    context.json({
      talks: served.map(({ id, file, writing }) => ({ id, file, writable: writing !== undefined })),
      creates: contents.create !== undefined,
    }),
  );
  app.get('/api/talks/:id', async (context) => {
    const found = find(context.req.param('id'));
    if (!found) return missing(context);
    return inRevision(context, await found.read(), {
      'content-type': 'text/yaml; charset=utf-8',
      'x-talks-file': encodeURIComponent(found.file),
    });
  });
  app.get('/api/talks/:id/record', async (context) => {
    const found = find(context.req.param('id'));
    if (!found) return missing(context);
    return inRevision(context, await recordOf(found), { 'content-type': 'application/x-ndjson; charset=utf-8' });
  });
  app.get('/api/talks/:id/changes', async (context) => {
    const found = find(context.req.param('id'));
    if (!found) return missing(context);
    const [talks, record] = await Promise.all([found.read(), recordOf(found)]);
    return context.json({ talks: revisionOf(talks), record: revisionOf(record) }, 200, { 'cache-control': 'no-store' });
  });
  app.get('/api/talks/:id/documents/:document', async (context) => {
    const { id, document } = context.req.param();
    const text = await find(id)?.document?.(document);
    if (text === undefined) return context.json({ error: `no document ${document}` }, 404);
    return context.text(text, 200, { 'cache-control': 'no-cache' });
  });
  app.get('/api/brief/:id', async (context) => {
    const found = find(context.req.param('id'));
    if (!found?.brief) return context.json({ error: `no brief of ${context.req.param('id')}` }, 404);
    const { lang, data } = context.req.query();
    try {
      return context.html(await found.brief(lang === 'ko' ? 'ko' : 'en', data));
    } catch (error) {
      return context.text(`The brief could not be made:\n${error instanceof Error ? error.message : error}\n`, 422);
    }
  });
  app.get('/api/export/:id', async (context) => {
    const found = find(context.req.param('id'));
    if (!found?.page) return context.json({ error: `no page of ${context.req.param('id')}` }, 404);
    try {
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(`${found.id}.html`)}`;
      return context.html(await found.page(), 200, { 'content-disposition': disposition });
    } catch (error) {
      return context.text(`The page could not be made: ${error instanceof Error ? error.message : error}\n`, 422);
    }
  });
  app.get('/api/talks/:id/ledgers/:ledger', async (context) => {
    const { id, ledger } = context.req.param();
    const text = await find(id)?.ledger?.(ledger);
    if (text === undefined) return context.json({ error: `no ledger named ${ledger}` }, 404);
    return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  });
  app.get('/api/data/:id', async (context) => {
    const text = await contents.dataset(context.req.param('id'));
    if (text === undefined) return context.json({ error: `no data set named ${context.req.param('id')}` }, 404);
    return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  });
  app.get('/api/reading-rules', async (context) => {
    const text = await contents.readingRules?.();
    if (text === undefined) return context.json({ error: 'no reading rules' }, 404);
    return inRevision(context, text, { 'content-type': 'application/json; charset=utf-8' });
  });
  app.route(
    '/api',
    writingRoutes(find, contents.create, (talks) => void served.push(talks)),
  );
  app.use('*', serveStatic({ root: contents.webRoot, precompressed: true }));
  app.get('*', serveStatic({ root: contents.webRoot, path: 'index.html' }));
  return app;
}

function missing(context: Context): Response {
  return context.json({ error: `no talks named ${context.req.param('id')}` }, 404);
}

/** A text with its revision; nothing but the revision when the asker has it. */
function inRevision(context: Context, text: string, headers: Readonly<Record<string, string>>): Response {
  const etag = revisionOf(text);
  const kept = context.req.header('if-none-match');
  const all = { ...headers, etag, 'cache-control': 'no-cache' };
  return kept !== undefined && names(kept, etag) ? context.body(null, 304, all) : context.body(text, 200, all);
}
