/** New entries of a feed, with the pages they point to. */

import { createHash } from 'node:crypto';
import { isLocal, shown, webAddress } from '../http/addresses.js';
import { HttpFailure } from '../http/http-failure.js';
import { type FeedEntry, feedEntries } from './feed-entries.js';
import { type FailedEntry, type FeedState, isGivenUp, nextTry, pruned } from './feed-state.js';
import { feedsNamedIn, feedText } from './feed-text.js';
import { type FetchOptions, fetchPage } from './fetch-page.js';
import type { WatchedPage } from './watched-page.js';

export interface PollFeedOptions extends FetchOptions {
  readonly now: Date;
  /** Most pages fetched in one poll; 100 by default. The others are left for the next. */
  readonly most?: number;
  /** Try now what would be tried later, given-up entries too. */
  readonly force?: boolean;
  /** Largest page, in bytes; 20 MB by default. */
  readonly largestPage?: number;
}

export interface FeedPoll {
  /** `resting`: the feed failed lately and is not asked yet; entries that are due were tried all the same. */
  readonly status: 'read' | 'unchanged' | 'failed' | 'resting';
  /** Pages of new entries, in the order of the feed, those that failed before first. */
  readonly pages: readonly WatchedPage[];
  /** Entries that will not be fetched, and why; told of once. */
  readonly refused: readonly { readonly address: string; readonly title: string | null; readonly why: string }[];
  /** Entries left for the next poll. */
  readonly left: number;
  /** To be kept once the pages have been dealt with; failures are in it. */
  readonly state: FeedState;
}

const LARGEST_FEED = 10_000_000;
const FEED_TYPES = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/**
 * Polls a feed once.
 *
 * A page that fails stays in `state.failures` with the time of its next try. Addresses of local networks are fetched only when
 * the feed itself is on one.
 * @param state of the last poll; {@link newFeed} at first
 * @throws {HttpFailure} only when the address of the feed itself may not be fetched
 */
export async function pollFeed(address: string, state: FeedState, options: PollFeedOptions): Promise<FeedPoll> {
  const { now, most = 100, force = false } = options;
  const feed = webAddress(address);
  const local = isLocal(feed);
  const time = now.toISOString();
  const seen = new Map(Object.entries(state.seen));
  const failures = new Map(state.failures.map((failure) => [failure.id, failure]));
  const asked = await askFeed(feed, local, state, options);

  const failing = new Set(state.failures.flatMap((failure) => keysOf({ ...failure, content: null }, asked.base)));
  const due = state.failures.filter(({ next }) => force || (next !== null && next <= time));
  const fresh = asked.entries.filter((entry) => {
    const keys = keysOf(entry, asked.base);
    const known = keys.some((key) => seen.has(key) || failing.has(key));
    if (known) for (const key of keys) if (seen.has(key)) seen.set(key, time);
    return !known;
  });
  const pages: WatchedPage[] = [];
  const refused: { address: string; title: string | null; why: string }[] = [];
  const queue: FeedEntry[] = [...due.map((failure) => ({ ...failure, content: null })), ...fresh];
  let done = 0;
  for (const entry of queue) {
    if (done >= most || options.signal?.aborted) break;
    const keys = keysOf(entry, asked.base);
    // The same entry twice in one feed: the first counts.
    if (!failures.has(entry.id) && keys.some((key) => seen.has(key))) {
      done++;
      continue;
    }
    const result = await pageOf(entry, asked.base, local, options);
    if (result instanceof HttpFailure && result.kind === 'stopped') break;
    done++;
    if (result instanceof HttpFailure && !isRefusal(result)) {
      failures.set(entry.id, failed(entry, failures.get(entry.id), result, asked.base, now));
      continue;
    }
    failures.delete(entry.id);
    for (const key of keys) seen.set(key, time);
    if (result instanceof HttpFailure) {
      refused.push({ address: entry.address ?? '', title: entry.title, why: result.message });
      continue;
    }
    const print = `sha256:${createHash('sha256').update(result.bytes).digest('hex')}`;
    const place = result.given.url === undefined ? undefined : addressKey(new URL(result.given.url));
    const copy = seen.has(print) || (place !== undefined && seen.has(place) && !keys.includes(place));
    seen.set(print, time);
    if (place !== undefined) seen.set(place, time);
    if (!copy) pages.push(result);
  }
  const left = queue.length - done;
  return {
    status: asked.status,
    pages,
    refused,
    left,
    state: {
      // Entries that are left would not be listed again if the server were asked for changes only.
      etag: left > 0 ? null : asked.etag,
      last_modified: left > 0 ? null : asked.lastModified,
      seen: pruned(seen),
      failures: [...failures.values()],
      trouble: asked.trouble,
    },
  };
}

interface AskedFeed {
  readonly status: FeedPoll['status'];
  readonly entries: readonly FeedEntry[];
  /** Address that relative ones are taken from. */
  readonly base: URL;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly trouble: FeedState['trouble'];
}

async function askFeed(feed: URL, local: boolean, state: FeedState, options: PollFeedOptions): Promise<AskedFeed> {
  const { now, force = false } = options;
  const kept = { entries: [], base: feed, etag: state.etag, lastModified: state.last_modified };
  if (state.trouble !== null && !force && state.trouble.next > now.toISOString()) {
    return { ...kept, status: 'resting', trouble: state.trouble };
  }
  const trouble = (why: string, retryAfter?: number): AskedFeed => {
    const count = (state.trouble?.count ?? 0) + 1;
    return { ...kept, status: 'failed', trouble: { count, next: nextTry(now, count, retryAfter), why } };
  };
  const headers = {
    accept: FEED_TYPES,
    ...(state.etag !== null && { 'if-none-match': state.etag }),
    ...(state.last_modified !== null && { 'if-modified-since': state.last_modified }),
  };
  try {
    const page = await fetchPage({ url: feed, headers, limit: LARGEST_FEED, local }, options);
    if (page.status === 304) return { ...kept, status: 'unchanged', trouble: null };
    const text = feedText(page.bytes, page.mediaType);
    const base = new URL(page.url);
    try {
      const { etag, lastModified } = page;
      return { status: 'read', entries: feedEntries(text), base, etag, lastModified, trouble: null };
    } catch (error) {
      return trouble(notAFeed(feed, base, text, error));
    }
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return trouble(error.message, error.retryAfter);
  }
}

function notAFeed(feed: URL, base: URL, text: string, error: unknown): string {
  const named = feedsNamedIn(text, base);
  if (named.length > 0) return `${shown(feed)} is a page, not a feed; it names ${named.join(', ')}`;
  const malformed = error instanceof Error && error.name === 'MalformedError';
  return `${shown(feed)} is ${malformed ? 'a malformed feed' : 'not a feed: RSS, Atom or JSON Feed expected'}`;
}

/** The page of an entry, or why there is none. */
async function pageOf(
  entry: FeedEntry,
  base: URL,
  local: boolean,
  options: PollFeedOptions,
): Promise<WatchedPage | HttpFailure> {
  const known = {
    ...(entry.title !== null && { title: entry.title }),
    ...(entry.published !== null && { published: entry.published }),
  };
  const summary = entry.summary === null ? {} : { summary: entry.summary };
  try {
    if (entry.address === null) {
      if (entry.content === null) throw new HttpFailure('address', 'the entry has neither an address nor a text');
      const mediaType = 'text/html; charset=utf-8';
      return {
        bytes: new TextEncoder().encode(entry.content),
        given: { name: entry.title ?? entry.id, ...known, mediaType },
        ...summary,
      };
    }
    const { largestPage: limit = 20_000_000 } = options;
    const page = await fetchPage({ url: webAddress(entry.address, base), limit, local, takes: isDocument }, options);
    if (page.bytes.byteLength === 0) throw new HttpFailure('network', `${page.url} is empty`);
    const { url, mediaType, bytes } = page;
    return { bytes, given: { name: url, url, ...known, ...(mediaType !== null && { mediaType }) }, ...summary };
  } catch (error) {
    if (error instanceof HttpFailure) return error;
    throw error;
  }
}

function isDocument(mediaType: string, url: URL): boolean {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  if (type === 'application/octet-stream') return /\.(?:pdf|docx|html?|txt|md|eml)$/i.test(url.pathname);
  return (
    /^text\/(?:html|plain|markdown|x-markdown)$/.test(type) ||
    type === 'application/xhtml+xml' ||
    type === 'application/pdf' ||
    type === 'message/rfc822' ||
    type === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  );
}

/** Failures that no later try changes. */
function isRefusal({ kind }: HttpFailure): boolean {
  return kind === 'address' || kind === 'content-type' || kind === 'too-large';
}

function failed(
  entry: FeedEntry,
  before: FailedEntry | undefined,
  failure: HttpFailure,
  base: URL,
  now: Date,
): FailedEntry {
  const count = (before?.count ?? 0) + 1;
  const { id, title, published, summary } = entry;
  return {
    id,
    title,
    address: new URL(entry.address ?? '', base).href,
    published,
    summary: summary === null ? null : summary.slice(0, 1_000),
    count,
    first: before?.first ?? now.toISOString(),
    next: isGivenUp(count) ? null : nextTry(now, count, failure.retryAfter),
    why: failure.message,
  };
}

function keysOf(entry: FeedEntry, base: URL): string[] {
  const keys = [`id:${entry.id}`];
  if (entry.address !== null && URL.canParse(entry.address, base.href)) {
    keys.push(addressKey(new URL(entry.address, base)));
  }
  return keys;
}

/** The address without what only says where the reader came from. */
function addressKey(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  for (const name of [...plain.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid)$/i.test(name)) plain.searchParams.delete(name);
  }
  return `at:${plain.href}`;
}
