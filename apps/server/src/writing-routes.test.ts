import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { listen, replaceFile, type ServedTalks, workbenchApp } from './index.js';

const OWN = { origin: 'http://localhost' };
let folder: string;
let file: string;
let log: string;
let documents: Record<string, string>;

/** Talks in a folder of their own; a text with “bad” in it has a fault. */
function servedTalks(id: string, readOnly = false): ServedTalks {
  return {
    id,
    file,
    read: async () => readFileSync(file, 'utf8'),
    record: async () => log,
    document: async (name) => documents[name],
    ...(!readOnly && {
      writing: {
        faults: (text) => (text.includes('bad') ? [{ message: 'bad', line: 1, column: 1 }] : []),
        write: (text) => replaceFile(file, text),
        eventFaults: (lines) => (lines.startsWith('{') ? [] : [{ message: 'not an event' }]),
        append: async (lines) => {
          log += lines;
        },
        documentFault: (name, text) => (text === name ? undefined : 'another text'),
        keepDocument: async (name, text) => {
          documents[name] = text;
        },
      },
    }),
  };
}

const appOf = (readOnly = false, create = false) =>
  workbenchApp({
    talks: [servedTalks('one', readOnly)],
    ...(create && {
      create: async (text: string) =>
        text.includes('bad')
          ? { ok: false as const, faults: [{ message: 'bad' }] }
          : { ok: true as const, talks: { ...servedTalks('new'), read: async () => text } },
    }),
    dataset: async () => undefined,
    webRoot: folder,
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-write-'));
  file = join(folder, 'talks.yaml');
  writeFileSync(file, 'talks: one\n');
  log = '';
  documents = {};
});

async function etagOf(app: ReturnType<typeof appOf>, path: string): Promise<string> {
  return (await app.request(path)).headers.get('etag') ?? '';
}
const put = (app: ReturnType<typeof appOf>, body: string, headers: Record<string, string>) =>
  app.request('/api/talks/one', { method: 'PUT', body, headers: { 'content-type': 'text/yaml', ...headers } });

describe('writing a talks file', () => {
  test('replaces the text that the writer has seen, and names the new one', async () => {
    const app = appOf();
    const written = await put(app, 'talks: two\n', { ...OWN, 'if-match': await etagOf(app, '/api/talks/one') });
    expect(written.status).toBe(204);
    expect(readFileSync(file, 'utf8')).toBe('talks: two\n');
    expect(written.headers.get('etag')).toBe(await etagOf(app, '/api/talks/one'));
    expect(readdirSync(folder)).toEqual(['talks.yaml']);
  });
  test('takes a tag that compression made weak', async () => {
    const app = appOf();
    const weak = `W/${await etagOf(app, '/api/talks/one')}`;
    expect((await put(app, 'talks: two\n', { ...OWN, 'if-match': weak })).status).toBe(204);
  });
  test('a file that has changed on disk is not overwritten: 412 with the present text', async () => {
    const app = appOf();
    const seen = await etagOf(app, '/api/talks/one');
    writeFileSync(file, 'talks: theirs\n');
    const refused = await put(app, 'talks: mine\n', { ...OWN, 'if-match': seen });
    expect(refused.status).toBe(412);
    expect(await refused.text()).toBe('talks: theirs\n');
    expect(refused.headers.get('etag')).toBe(await etagOf(app, '/api/talks/one'));
    expect(readFileSync(file, 'utf8')).toBe('talks: theirs\n');
  });
  test('of two writers who saw the same, one is refused', async () => {
    const app = appOf();
    const seen = { ...OWN, 'if-match': await etagOf(app, '/api/talks/one') };
    const answers = await Promise.all(['talks: a\n', 'talks: b\n'].map((text) => put(app, text, seen)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412]);
    expect(readFileSync(file, 'utf8')).toBe('talks: a\n');
  });
  test.each([
    ['without If-Match', {}, 'talks: two\n', 428],
    ['with any revision', { 'if-match': '*' }, 'talks: two\n', 412],
    ['with a fault', undefined, 'bad\n', 422],
  ])('%s nothing is written', async (_, headers, body, status) => {
    const app = appOf();
    const response = await put(app, body, {
      ...OWN,
      ...(headers ?? { 'if-match': await etagOf(app, '/api/talks/one') }),
    });
    expect(response.status).toBe(status);
    expect(readFileSync(file, 'utf8')).toBe('talks: one\n');
  });
  test('says what is wrong and where', async () => {
    const app = appOf();
    const response = await put(app, 'bad\n', { ...OWN, 'if-match': await etagOf(app, '/api/talks/one') });
    expect(await response.json()).toEqual({ error: 'bad', faults: [{ message: 'bad', line: 1, column: 1 }] });
  });
  test('a text too large is refused', async () => {
    const app = appOf();
    const response = await put(app, 'x'.repeat(20_000_001), {
      ...OWN,
      'content-length': '20000001',
      'if-match': await etagOf(app, '/api/talks/one'),
    });
    expect(response.status).toBe(413);
  });
  test('a link stays a link, and permissions stay', async () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(file, link);
    chmodSync(file, 0o640);
    await replaceFile(link, 'talks: through\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('talks: through\n');
    expect(readdirSync(folder).sort()).toEqual(['link.yaml', 'talks.yaml']);
  });
});

describe('only pages of this server write', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://localhost:9999' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site', ...OWN }],
    ['an unknown sender', {}],
  ])('%s is refused', async (_, headers) => {
    const app = appOf();
    const response = await put(app, 'talks: two\n', { ...headers, 'if-match': await etagOf(app, '/api/talks/one') });
    expect(response.status).toBe(403);
    expect(readFileSync(file, 'utf8')).toBe('talks: one\n');
  });
  test('a domain bound to this machine reads nothing', async () => {
    const app = appOf();
    expect((await app.request('http://evil.example/api/talks/one')).status).toBe(403);
    expect((await app.request('http://127.0.0.1:4600/api/talks/one')).status).toBe(200);
  });
  test('read only: nothing is written, and the list says so', async () => {
    const app = appOf(true);
    const headers = { ...OWN, 'if-match': await etagOf(app, '/api/talks/one') };
    expect((await put(app, 'talks: two\n', headers)).status).toBe(403);
    const post = { method: 'POST', body: 'talks: x\n', headers: OWN };
    expect((await app.request('/api/talks', post)).status).toBe(403);
    expect((await app.request('/api/talks/one/record', post)).status).toBe(403);
    expect((await app.request('/api/talks/one/documents/ab', { ...post, method: 'PUT' })).status).toBe(403);
    expect(await (await app.request('/api/talks')).json()).toEqual({
      talks: [{ id: 'one', file, writable: false }],
      creates: false,
    });
  });
});

describe('the record', () => {
  const post = (app: ReturnType<typeof appOf>, body: string, seen: string) =>
    app.request('/api/talks/one/record', { method: 'POST', body, headers: { ...OWN, 'if-match': seen } });
  test('events are added to the log that the writer has seen', async () => {
    const app = appOf();
    const first = await etagOf(app, '/api/talks/one/record');
    const added = await post(app, '{"event":1}\n', first);
    expect(added.status).toBe(204);
    expect(added.headers.get('etag')).toBe(await etagOf(app, '/api/talks/one/record'));
    const late = await post(app, '{"event":2}\n', first);
    expect(late.status).toBe(412);
    expect(await late.text()).toBe('{"event":1}\n');
    expect((await post(app, 'x', added.headers.get('etag') ?? '')).status).toBe(422);
    expect(log).toBe('{"event":1}\n');
  });
  test('documents are kept and given', async () => {
    const app = appOf();
    const keep = (body: string) =>
      app.request('/api/talks/one/documents/한글', {
        method: 'PUT',
        body,
        headers: { ...OWN, 'content-type': 'text/plain' },
      });
    expect((await app.request('/api/talks/one/documents/한글')).status).toBe(404);
    expect((await keep('other')).status).toBe(422);
    expect((await keep('한글')).status).toBe(204);
    expect(await (await app.request('/api/talks/one/documents/한글')).text()).toBe('한글');
  });
});

describe('changes and new talks', () => {
  test('a change on disk changes the revision; an unchanged text is not sent again', async () => {
    const app = appOf();
    const revisions = async () => (await (await app.request('/api/talks/one/changes')).json()) as { talks: string };
    const before = await revisions();
    expect(before.talks).toBe(await etagOf(app, '/api/talks/one'));
    const again = await app.request('/api/talks/one', { headers: { 'if-none-match': before.talks } });
    expect(again.status).toBe(304);
    writeFileSync(file, 'talks: theirs\n');
    expect(await revisions()).not.toEqual(before);
  });
  test('new talks are served at once', async () => {
    const app = appOf(false, true);
    const post = (body: string) => app.request('/api/talks', { method: 'POST', body, headers: OWN });
    expect((await post('bad')).status).toBe(422);
    const created = await post('talks: new\n');
    expect(created.status).toBe(201);
    expect(await created.json()).toEqual({ id: 'new', file });
    expect(await (await app.request('/api/talks/new')).text()).toBe('talks: new\n');
  });
  test('works over the wire', async () => {
    const server = await listen(appOf(), 0);
    const origin = server.url.replace(/\/$/, '');
    const etag = (await fetch(`${server.url}api/talks/one`)).headers.get('etag') ?? '';
    const response = await fetch(`${server.url}api/talks/one`, {
      method: 'PUT',
      body: 'talks: wire\n',
      headers: { origin, 'if-match': etag, 'content-type': 'text/yaml' },
    });
    expect(response.status).toBe(204);
    expect(readFileSync(file, 'utf8')).toBe('talks: wire\n');
    await server.close();
  });
});
