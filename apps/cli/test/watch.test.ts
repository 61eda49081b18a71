import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLocal } from '../src/http/addresses.js';
import { dayOf } from '../src/watch/feed-entries.js';
import { type FeedState, newFeed } from '../src/watch/feed-state.js';
import { pollEvery } from '../src/watch/poll-every.js';
import { type PollFeedOptions, pollFeed } from '../src/watch/poll-feed.js';
import { pollFolder, withKnown } from '../src/watch/poll-folder.js';
import { readWatchState, watchStatePath, writeWatchState } from '../src/watch/watch-state.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let routes: Map<string, Handler>;
let asked: string[];
let requests: IncomingMessage[];

const html = (text: string): Handler => reply(`<html><body><p>${text}</p></body></html>`, 'text/html; charset=utf-8');

function reply(body: string | Buffer, type: string, headers: Record<string, string> = {}, status = 200): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
}

/** Handlers one after the other, the last for all further requests. */
function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]?.(request, response);
}

const broken: Handler = (_, response) => {
  response.writeHead(500);
  response.end('broken');
};

const redirect =
  (location: string): Handler =>
  (_, response) => {
    response.writeHead(302, { location });
    response.end();
  };

function rss(...items: string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Ministry</title><link>${base}/</link>
    <description>News</description>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
}

const item = (path: string, title = path) =>
  `<title>${title}</title><link>${path.includes(':') ? path : base + path}</link><guid isPermaLink="false">${path}</guid>
   <pubDate>Tue, 22 Apr 2025 23:30:00 +0900</pubDate><description>About ${title}</description>`;

beforeEach(async () => {
  routes = new Map();
  asked = [];
  requests = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    requests.push(request);
    const handler = routes.get(path);
    if (handler) handler(request, response);
    else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const NOON = new Date('2025-04-23T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const poll = (state: FeedState = newFeed, options: Partial<PollFeedOptions> = {}) =>
  pollFeed(`${base}/feed`, state, { now: NOON, pause: 1, retries: 1, ...options });
const feed = (text: string, type = 'application/rss+xml') => routes.set('/feed', reply(text, type));
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a feed', () => {
  it('of RSS brings the pages of its entries, once', async () => {
    feed(rss(item('/a', 'Beef &amp; rice'), item('/b')));
    routes.set('/a', html('Beef'));
    routes.set('/b', html('Rice'));
    const first = await poll();
    expect(first).toMatchObject({ status: 'read', refused: [], left: 0, state: { failures: [], trouble: null } });
    expect(first.pages.map(({ given }) => given)).toEqual([
      {
        name: `${base}/a`,
        url: `${base}/a`,
        title: 'Beef & rice',
        published: '2025-04-22',
        mediaType: 'text/html; charset=utf-8',
      },
      {
        name: `${base}/b`,
        url: `${base}/b`,
        title: '/b',
        published: '2025-04-22',
        mediaType: 'text/html; charset=utf-8',
      },
    ]);
    expect(first.pages[0]?.summary).toBe('About Beef & rice');
    expect(textOf(first.pages[0]?.bytes)).toContain('<p>Beef</p>');
    asked = [];
    expect((await poll(first.state)).pages).toEqual([]);
    expect(asked).toEqual(['/feed']);
  });

  it('of Atom, with relative addresses', async () => {
    feed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x</id><updated>2025-04-22T00:00:00Z</updated>
       <entry><id>urn:1</id><title type="html">Talks &amp;amp; tea</title><link rel="self" href="/wrong"/><link href="/a#top"/>
       <updated>2025-04-23T09:00:00Z</updated><published>2025-04-21T23:00:00+09:00</published><summary>s</summary></entry></feed>`,
      'application/atom+xml',
    );
    routes.set('/a', html('Atom'));
    const { pages } = await poll();
    expect(pages).toMatchObject([{ given: { url: `${base}/a`, published: '2025-04-21' } }]);
    expect(asked).toEqual(['/feed', '/a']);
  });

  it('of JSON, and an entry without an address but with a text', async () => {
    const items = [
      { id: '1', url: `${base}/a`, title: 'J', date_published: '2025-04-22T00:00:00Z' },
      { id: '2', title: 'Only text', content_text: '1 < 2 & so on' },
      { id: '3', title: 'Nothing' },
    ];
    feed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items }), 'application/feed+json');
    routes.set('/a', html('J'));
    const { pages, refused } = await poll();
    expect(pages.map(({ given }) => given.name)).toEqual([`${base}/a`, 'Only text']);
    expect(textOf(pages[1]?.bytes)).toBe('<pre>1 &lt; 2 &amp; so on</pre>');
    expect(refused).toMatchObject([{ title: 'Nothing', why: 'the entry has neither an address nor a text' }]);
  });

  it('in an older encoding', async () => {
    const [head, tail] = rss(`<title>@</title><link>${base}/a</link>`).replace('utf-8', 'euc-kr').split('@');
    // “협상” in EUC-KR.
    routes.set(
      '/feed',
      reply(
        Buffer.concat([Buffer.from(head ?? ''), Buffer.from([0xc7, 0xf9, 0xbb, 0xf3]), Buffer.from(tail ?? '')]),
        'text/xml',
      ),
    );
    routes.set('/a', html('x'));
    expect((await poll()).pages[0]?.given.title).toBe('협상');
  });

  it('that has not changed is not read again', async () => {
    const text = rss(item('/a'));
    routes.set('/feed', (request, response) => {
      const same = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] !== undefined;
      response.writeHead(same ? 304 : 200, { etag: '"v1"', 'last-modified': 'Tue, 22 Apr 2025 00:00:00 GMT' });
      response.end(same ? undefined : text);
    });
    routes.set('/a', html('x'));
    const first = await poll();
    const second = await poll(first.state, { now: later(60) });
    expect(second).toMatchObject({ status: 'unchanged', pages: [], state: { etag: '"v1"' } });
    expect(requests.filter(({ url }) => url === '/feed')).toHaveLength(2);
  });

  it('with more entries than one poll takes leaves none behind', async () => {
    const paths = Array.from({ length: 7 }, (_, index) => `/${index}`);
    routes.set('/feed', (request, response) => {
      const same = request.headers['if-none-match'] === '"v1"';
      response.writeHead(same ? 304 : 200, { etag: '"v1"' });
      response.end(same ? undefined : rss(...paths.map((path) => item(path))));
    });
    for (const path of paths) routes.set(path, html(path));
    let state = newFeed;
    const names: string[] = [];
    for (const left of [4, 1, 0]) {
      const result = await poll(state, { most: 3 });
      expect(result.left).toBe(left);
      names.push(...result.pages.map(({ given }) => given.title ?? ''));
      state = result.state;
    }
    expect(names).toEqual(paths);
    expect((await poll(state)).status).toBe('unchanged');
  });

  it('that lists a page twice, or one under two addresses, brings it once', async () => {
    feed(rss(item('/a'), item('/a'), item('/a?utm_source=feed'), item('/copy'), item('/moved')));
    routes.set('/a', html('Same'));
    routes.set('/copy', html('Same'));
    routes.set('/moved', redirect('/a'));
    const { pages } = await poll();
    expect(pages).toHaveLength(1);
    expect(asked.filter((path) => path.startsWith('/a?'))).toEqual([]);
  });

  it.each([
    ['cut off', '<rss version="2.0"><channel><title>x</title><item><title>cut o', 'a malformed feed'],
    ['no feed', '<!doctype html><html><body>hello</body></html>', 'not a feed'],
    ['empty', '', 'not a feed'],
    [
      'reading files',
      '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
      'malformed',
    ],
  ])('that is %s is reported, and what was known stays', async (_, text, why) => {
    feed(text);
    const known: FeedState = { ...newFeed, etag: '"old"', seen: { 'id:1': NOON.toISOString() } };
    const { status, state } = await poll(known);
    expect(status).toBe('failed');
    expect(state).toMatchObject({
      etag: '"old"',
      seen: known.seen,
      trouble: { count: 1, next: later(5).toISOString() },
    });
    expect(state.trouble?.why).toContain(why);
    // Not asked again too soon, unless that is wanted.
    asked = [];
    expect((await poll(state, { now: later(4) })).status).toBe('resting');
    expect(asked).toEqual([]);
    expect((await poll(state, { now: later(4), force: true })).state.trouble).toMatchObject({
      count: 2,
      next: later(4 + 15).toISOString(),
    });
  });

  it('with entities that multiply does not grow', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    feed(
      `<!DOCTYPE r [<!ENTITY e0 "ha">${levels}]>${rss(`<title>&e12; &nbsp;&bogus;</title><link>${base}/a</link>`).replace(/^<\?.*?\?>/, '')}`,
    );
    routes.set('/a', html('x'));
    const { pages } = await poll();
    for (const { given } of pages) expect(given.title?.length).toBeLessThan(100);
  });

  it('whose address is that of a page is told the feeds of the page', async () => {
    routes.set(
      '/feed',
      reply('<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>', 'text/html'),
    );
    expect((await poll()).state.trouble?.why).toContain(`it names ${base}/rss.xml`);
  });

  it('with 500 and then 200 is read', async () => {
    routes.set('/feed', inTurn(broken, reply(rss(item('/a')), 'text/xml')));
    routes.set('/a', inTurn(broken, html('x')));
    const { status, pages } = await poll();
    expect(status).toBe('read');
    expect(pages).toHaveLength(1);
    expect(asked).toEqual(['/feed', '/feed', '/a', '/a']);
  });
});

describe('an entry', () => {
  it('whose page fails is tried again later, even when the feed no longer lists it, and never forgotten', async () => {
    routes.set(
      '/feed',
      inTurn(reply(rss(item('/dead', 'Dead'), item('/a')), 'text/xml'), reply(rss(item('/a')), 'text/xml')),
    );
    routes.set('/a', html('x'));
    const first = await poll();
    expect(first.pages).toHaveLength(1);
    expect(first.state.failures).toEqual([
      {
        id: '/dead',
        title: 'Dead',
        address: `${base}/dead`,
        published: '2025-04-22',
        summary: 'About Dead',
        count: 1,
        first: NOON.toISOString(),
        next: later(5).toISOString(),
        why: `${base}/dead answered 404`,
      },
    ]);
    asked = [];
    const early = await poll(first.state, { now: later(4) });
    expect(asked).toEqual(['/feed']);
    const second = await poll(early.state, { now: later(5) });
    expect(second.state.failures).toMatchObject([
      { count: 2, first: NOON.toISOString(), next: later(5 + 15).toISOString() },
    ]);
    routes.set('/dead', html('risen'));
    const third = await poll(second.state, { now: later(20) });
    expect(third.pages).toMatchObject([{ given: { title: 'Dead', published: '2025-04-22' }, summary: 'About Dead' }]);
    expect(third.state.failures).toEqual([]);
    expect((await poll(third.state, { now: later(90) })).pages).toEqual([]);
  });

  it('that stays dead is given up but stays in the list, until asked for', async () => {
    feed(rss(item('/dead')));
    let state = newFeed;
    let now = NOON;
    for (let tries = 0; tries < 10; tries++) {
      ({ state } = await poll(state, { now }));
      const next = state.failures[0]?.next;
      now = new Date(next ?? now.getTime() + 86_400_000);
    }
    expect(state.failures).toMatchObject([{ count: 10, next: null }]);
    asked = [];
    ({ state } = await poll(state, { now: later(1e6) }));
    expect(asked).toEqual(['/feed']);
    routes.set('/dead', html('risen'));
    expect((await poll(state, { now: later(1e6), force: true })).pages).toHaveLength(1);
  });

  it('that redirects in a circle, or without end, is a failure', async () => {
    feed(rss(item('/circle'), item('/chain0')));
    routes.set('/circle', redirect('/back'));
    routes.set('/back', redirect('/circle'));
    for (let n = 0; n < 20; n++) routes.set(`/chain${n}`, redirect(`/chain${n + 1}`));
    const { pages, state } = await poll();
    expect(pages).toEqual([]);
    expect(state.failures.map(({ why }) => why)).toEqual([
      `${base}/circle redirects in a circle`,
      `${base}/chain0 redirects more than 5 times`,
    ]);
  });

  it('with an address that is not of the web is refused, also behind a redirect', async () => {
    feed(
      rss(
        item('javascript:alert(1)'),
        item('file:///etc/passwd'),
        item('data:text/html,x'),
        item('/sly'),
        item('https://me:pw@x.example/'),
      ),
    );
    routes.set('/sly', redirect('file:///etc/passwd'));
    const { pages, refused, state } = await poll();
    expect(pages).toEqual([]);
    expect(state.failures).toEqual([]);
    expect(refused.map(({ why }) => why.replace(/^“.*?”/, 'it'))).toEqual([
      ...Array(4).fill('it is not fetched: only http and https are'),
      'an address at x.example is not fetched: it holds a name or a password',
    ]);
    expect((await poll(state)).refused).toEqual([]);
  });

  it('of a public feed does not reach into the local network', async () => {
    const pages: Record<string, string> = {
      'https://news.example/feed': rss(
        item('http://169.254.169.254/latest'),
        item('https://news.example/sly'),
        item('https://news.example/a'),
      ),
      'https://news.example/a': '<p>fine</p>',
    };
    const tried: string[] = [];
    const fetch = async (url: string) => {
      tried.push(url);
      if (url.endsWith('/sly'))
        return new Response(null, { status: 302, headers: { location: 'http://[::1]:8080/admin' } });
      return new Response(pages[url] ?? 'secret', { headers: { 'content-type': 'text/html' } });
    };
    const result = await pollFeed('https://news.example/feed', newFeed, { now: NOON, fetch });
    expect(result.pages).toHaveLength(1);
    expect(result.refused.map(({ why }) => why)).toEqual([
      'http://169.254.169.254/latest leads to 169.254.169.254, an address of a local network',
      'https://news.example/sly leads to [::1]:8080, an address of a local network',
    ]);
    expect(tried).toEqual(['https://news.example/feed', 'https://news.example/sly', 'https://news.example/a']);
  });

  it('of 50 MB is refused without being fetched to its end', async () => {
    feed(rss(item('/announced'), item('/endless')));
    routes.set('/announced', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(50_000_000) });
      response.write('x');
    });
    let sent = 0;
    routes.set('/endless', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const chunk = Buffer.alloc(65_536, 'x');
      const more = () => {
        while (sent < 50_000_000 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return;
        }
        response.end();
      };
      response.on('drain', more);
      more();
    });
    const { pages, refused } = await poll(newFeed, { largestPage: 2_000_000 });
    expect(pages).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual([
      `${base}/announced sends more than 2 MB`,
      `${base}/endless sends more than 2 MB`,
    ]);
    expect(sent).toBeLessThan(25_000_000);
  });

  it('that is no document is refused; a PDF is taken', async () => {
    feed(rss(item('/film'), item('/act.pdf')));
    routes.set('/film', reply('x', 'video/mp4'));
    routes.set('/act.pdf', reply('%PDF-1.4', 'application/octet-stream'));
    const { pages, refused } = await poll();
    expect(pages.map(({ given }) => given.name)).toEqual([`${base}/act.pdf`]);
    expect(refused).toMatchObject([{ why: `${base}/film is video/mp4, which is not read` }]);
  });

  it('is left for the next poll when this one is stopped', async () => {
    feed(rss(item('/a'), item('/slow'), item('/b')));
    routes.set('/a', html('a'));
    routes.set('/b', html('b'));
    const stop = new AbortController();
    routes.set(
      '/slow',
      inTurn(() => stop.abort(), html('slow')),
    );
    const first = await poll(newFeed, { signal: stop.signal });
    expect(first).toMatchObject({ left: 2, state: { failures: [], etag: null } });
    const second = await poll(first.state);
    expect([...first.pages, ...second.pages].map(({ given }) => given.title)).toEqual(['/a', '/slow', '/b']);
  });
});

describe('days and addresses', () => {
  it.each([
    ['Tue, 22 Apr 2025 23:30:00 +0900', '2025-04-22'],
    ['2025-04-22T23:30:00-07:00', '2025-04-22'],
    ['2025.4.2 09:00', '2025-04-02'],
    ['22 April 2025', '2025-04-22'],
    ['Mon, 30 Feb 2025 00:00:00 GMT', null],
    ['soon', null],
  ])('“%s” is %s', (written, day) => expect(dayOf(written)).toBe(day));

  it.each([
    ['http://localhost:3000/', true],
    ['http://10.1.2.3/', true],
    ['http://2130706433/', true],
    ['http://[::ffff:192.168.0.1]/', true],
    ['http://printer.local/', true],
    ['http://172.32.0.1/', false],
    ['https://ustr.gov/feed', false],
    ['https://[2001:db8::1]/', false],
  ])('%s is local: %s', (address, local) => expect(isLocal(new URL(address))).toBe(local));
});

describe('a folder', () => {
  let dir: string;
  const write = (path: string, text: string, secondsAgo = 60) => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
    const time = NOON.getTime() / 1000 - secondsAgo;
    utimesSync(join(dir, path), time, time);
  };
  const look = (known: ReadonlySet<string> = new Set(), waiting: ReadonlySet<string> = new Set(), now = NOON) =>
    pollFolder(dir, known, { now, waiting });

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'parley-watch-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('gives its new and changed files, sub-folders too, once', async () => {
    write('b.txt', 'beta');
    write('sub/deep/a.html', '<p>alpha</p>');
    const first = look();
    expect(first.files.map(({ path, change }) => [path, change])).toEqual([
      ['b.txt', 'new'],
      ['sub/deep/a.html', 'new'],
    ]);
    const page = await first.files[1]?.read();
    expect(page?.given).toEqual({ name: 'sub/deep/a.html' });
    expect(textOf(page?.bytes)).toBe('<p>alpha</p>');
    const known = withKnown(
      new Set(),
      first.files.map(({ key }) => key),
    );
    expect(look(known).files).toEqual([]);
    write('b.txt', 'beta, changed', 30);
    const second = look(known);
    expect(second.files.map(({ path, change }) => [path, change])).toEqual([['b.txt', 'changed']]);
    const after = withKnown(
      known,
      second.files.map(({ key }) => key),
    );
    expect(after.size).toBe(2);
    expect(look(after).files).toEqual([]);
  });

  it('leaves files alone while they are written', async () => {
    write('half.txt', 'ha', 1);
    const first = look();
    expect(first.files).toEqual([]);
    expect(first.waiting.size).toBe(1);
    // It has grown, is fresh again, and waits again.
    write('half.txt', 'half', 0.5);
    const second = look(new Set(), first.waiting);
    expect(second.files).toEqual([]);
    // Unchanged between two polls: it is done, whatever the clocks say.
    const third = look(new Set(), second.waiting);
    expect(third.files.map(({ path }) => path)).toEqual(['half.txt']);
    // It changes between the poll and the reading.
    write('half.txt', 'half and half', 0.2);
    expect(await third.files[0]?.read()).toBeNull();
    rmSync(join(dir, 'half.txt'));
    expect(await third.files[0]?.read()).toBeNull();
  });

  it('waits for a file from the future until it stays as it is', () => {
    write('clock.txt', 'x', -86_400);
    const first = look();
    expect(first.files).toEqual([]);
    expect(look(new Set(), first.waiting).files).toHaveLength(1);
  });

  it('follows no links, passes hidden and temporary files over, and says what it does not read', () => {
    const outside = mkdtempSync(join(tmpdir(), 'parley-outside-'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    symlinkSync(outside, join(dir, 'link'));
    symlinkSync(join(outside, 'secret.txt'), join(dir, 'secret.txt'));
    symlinkSync(dir, join(dir, 'circle'));
    write('.hidden.txt', 'x');
    write('~$open.docx', 'x');
    write('load.pdf.part', 'x');
    write('photo.jpg', 'x');
    write('real\tname.txt', 'x');
    const first = look();
    rmSync(outside, { recursive: true });
    expect(first.files.map(({ path }) => path)).toEqual(['real\tname.txt']);
    expect(first.skipped.map(({ path, why }) => [path, why])).toEqual([
      ['circle', 'a link: links are not followed'],
      ['link', 'a link: links are not followed'],
      ['secret.txt', 'a link: links are not followed'],
      ['photo.jpg', 'not a kind of file that is read'],
    ]);
    const known = withKnown(
      new Set(),
      [...first.files, ...first.skipped].map(({ key }) => key),
    );
    expect(look(known)).toMatchObject({ files: [], skipped: [] });
    write('real\tname.txt', 'new', 20);
    expect(look(known).files).toMatchObject([{ change: 'changed' }]);
  });

  it('that does not exist is an error', () => {
    expect(() => pollFolder(join(dir, 'none'), new Set(), { now: NOON })).toThrow(/none: .*no such file/);
  });

  describe('with the state of the polls', () => {
    it('keeps it beside the talks, for its owner alone', async () => {
      feed(rss(item('/dead'), item('/a')));
      routes.set('/a', html('x'));
      const { state } = await poll();
      const path = watchStatePath(join(dir, 'talks.yaml'));
      expect(readWatchState(path)).toEqual({ version: 1, feeds: {}, folders: {} });
      const whole = {
        version: 1 as const,
        feeds: { [`${base}/feed`]: state },
        folders: { in: { known: ['a\t1\t2'], waiting: [] } },
      };
      writeWatchState(path, whole);
      writeWatchState(path, whole);
      expect(readWatchState(path)).toEqual(whole);
      expect(path).toBe(join(dir, 'log', 'watch.json'));
      expect(statSync(path).mode & 0o777).toBe(0o600);
    });

    it('does not write over a damaged one', () => {
      const path = join(dir, 'watch.json');
      for (const text of ['{"version":1,', '{"version":2}', '{"version":1,"feeds":{"x":{"seen":{"a":"yesterday"}}}}']) {
        writeFileSync(path, text);
        expect(() => readWatchState(path)).toThrow(/watch\.json: .*move the file away/);
        expect(readFileSync(path, 'utf8')).toBe(text);
      }
    });
  });
});

describe('polling again and again', () => {
  it('goes on until it is stopped', async () => {
    const stop = new AbortController();
    const waits: number[] = [];
    let polls = 0;
    await pollEvery(
      async () => {
        polls++;
      },
      {
        minutes: 5,
        signal: stop.signal,
        wait: async (milliseconds, signal) => {
          waits.push(milliseconds);
          if (waits.length === 3) stop.abort();
          signal.throwIfAborted();
        },
      },
    );
    expect(polls).toBe(3);
    expect(waits).toEqual([300_000, 300_000, 300_000]);
  });
});
