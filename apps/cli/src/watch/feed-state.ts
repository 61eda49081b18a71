/** What is remembered of a feed between polls. */

import { compareText, strictFields } from '@parley/input';
import { z } from 'zod';

const instant = z.iso.datetime();
const nullableText = z.string().nullable();

const failedEntrySchema = strictFields({
  id: z.string(),
  title: nullableText,
  address: z.string(),
  published: nullableText,
  summary: nullableText,
  /** How often it has failed. */
  count: z.int().positive(),
  first: instant,
  /** When it is tried again; null once it has failed too often, and then only when asked for. */
  next: instant.nullable(),
  why: z.string(),
});

/** An entry whose page could not be had. It stays here until it can. */
export type FailedEntry = z.output<typeof failedEntrySchema>;

export const feedStateSchema = strictFields({
  etag: nullableText.default(null),
  last_modified: nullableText.default(null),
  /** Ids, addresses and fingerprints of entries dealt with, and when each was last met. */
  seen: z.record(z.string(), instant).default({}),
  failures: z.array(failedEntrySchema).default([]),
  /** The feed itself could not be had. */
  trouble: strictFields({ count: z.int().positive(), next: instant, why: z.string() }).nullable().default(null),
});

export type FeedState = z.output<typeof feedStateSchema>;

/** A feed that has not been polled yet. */
export const newFeed: FeedState = { etag: null, last_modified: null, seen: {}, failures: [], trouble: null };

const MINUTE = 60_000;
/** Failures after which an entry is no longer tried by itself: about a week. */
const MOST_TRIES = 10;
/** Most entries of `seen`: several years of a busy feed. */
const MOST_SEEN = 20_000;

/** The time of the next try: 5 minutes after the first failure, three times as long after each, a day at most. */
export function nextTry(now: Date, count: number, retryAfter = 0): string {
  const wait = Math.min(5 * MINUTE * 3 ** Math.min(count - 1, 10), 24 * 60 * MINUTE);
  return new Date(now.getTime() + Math.max(wait, Math.min(retryAfter, 7 * 24 * 60 * MINUTE))).toISOString();
}

/** True when an entry that failed so often is given up. */
export function isGivenUp(count: number): boolean {
  return count >= MOST_TRIES;
}

/** The entries met latest, as many as are kept, in the order of their names. */
export function pruned(seen: ReadonlyMap<string, string>): Record<string, string> {
  const entries = [...seen];
  if (entries.length > MOST_SEEN) {
    entries.sort((a, b) => compareText(b[1], a[1]) || compareText(a[0], b[0]));
    entries.length = MOST_SEEN;
  }
  return Object.fromEntries(entries.sort((a, b) => compareText(a[0], b[0])));
}
