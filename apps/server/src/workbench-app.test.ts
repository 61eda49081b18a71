import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listen, workbenchApp } from './index.js';

const webRoot = mkdtempSync(join(tmpdir(), 'parley-web-'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Workbench</title>');
const app = workbenchApp({
  talks: [
    {
      id: 'one',
      file: '/home/a/한미/talks.yaml',
      read: async () => 'talks: one\n',
      brief: async (language, dataset) => `<p>${language} ${dataset ?? 'own'}`,
      ledger: async (id) => (id === 'us-tariffs' ? '{"ledger":"us-tariffs"}' : undefined),
    },
  ],
  dataset: async (id) => (id === 'wiod2014' ? '{"id":"wiod2014"}' : undefined),
  readingRules: async () => '{"issues":{}}',
  webRoot,
});

describe('the workbench over HTTP', () => {
  test('lists the talks and gives each as it is on disk', async () => {
    expect(await (await app.request('/api/talks')).json()).toEqual({
      talks: [{ id: 'one', file: '/home/a/한미/talks.yaml', writable: false }],
      creates: false,
    });
    const response = await app.request('/api/talks/one');
    expect(await response.text()).toBe('talks: one\n');
    expect(decodeURIComponent(response.headers.get('x-talks-file') ?? '')).toBe('/home/a/한미/talks.yaml');
  });
  test('gives data sets, ledgers and briefs', async () => {
    expect(await (await app.request('/api/data/wiod2014')).json()).toEqual({ id: 'wiod2014' });
    expect(await (await app.request('/api/brief/one?lang=ko')).text()).toBe('<p>ko own');
    expect(await (await app.request('/api/brief/one?data=wiod2014')).text()).toBe('<p>en wiod2014');
    expect(await (await app.request('/api/talks/one/ledgers/us-tariffs')).json()).toEqual({ ledger: 'us-tariffs' });
  });
  test('gives the rules that documents are read by, and says where there are none', async () => {
    const response = await app.request('/api/reading-rules');
    expect(await response.json()).toEqual({ issues: {} });
    const etag = response.headers.get('etag') ?? '';
    expect((await app.request('/api/reading-rules', { headers: { 'if-none-match': etag } })).status).toBe(304);
    const without = workbenchApp({ talks: [], dataset: async () => undefined, webRoot });
    expect((await without.request('/api/reading-rules')).status).toBe(404);
  });
  test.each([
    '/api/talks/two',
    '/api/data/gtap',
    '/api/brief/two',
    '/api/talks/one/ledgers/eu-tariffs',
    '/api/talks/two/ledgers/us-tariffs',
  ])('%s is not there', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
  test('gives the pages, and nothing outside their folder', async () => {
    expect(await (await app.request('/')).text()).toMatch(/Workbench/);
    expect(await (await app.request('/../../etc/passwd')).text()).not.toMatch(/root:/);
    expect(await (await app.request('/%2e%2e/%2e%2e/etc/passwd')).text()).not.toMatch(/root:/);
  });
  test('allows no script from elsewhere and no framing', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).not.toMatch(/'unsafe-eval'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
  });
  test('listens on the loopback interface only, and says when a port is taken', async () => {
    const one = await listen(app, 0);
    expect(new URL(one.url).hostname).toBe('127.0.0.1');
    expect((await fetch(`${one.url}api/talks`)).status).toBe(200);
    await expect(listen(app, Number(new URL(one.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await one.close();
  });
});
