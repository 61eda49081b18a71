/** Requests whose redirects are looked at before they are followed. */

import { shown, webAddress } from './addresses.js';
import { HttpFailure } from './http-failure.js';
import { discard } from './limited-body.js';

/** The part of `fetch` that is used; tests and callers may pass their own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FollowOptions {
  readonly fetch: Fetch;
  /** Redirects that are followed at most; 5 by default. */
  readonly most?: number;
  /** @throws {HttpFailure} when an address may not be gone to */
  readonly check?: (to: URL, from: URL) => void;
}

/**
 * Fetches an address and follows its redirects.
 * @returns the answer that is no redirect, and the address it came from
 * @throws {HttpFailure} for too many redirects, a loop, or an address that may not be gone to
 */
export async function followRedirects(
  url: URL,
  init: RequestInit,
  { fetch, most = 5, check }: FollowOptions,
): Promise<{ readonly response: Response; readonly url: URL }> {
  const seen = new Set<string>();
  let at = url;
  for (;;) {
    seen.add(at.href);
    const response = await fetch(at.href, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return { response, url: at };
    await discard(response);
    const next = webAddress(location, at);
    check?.(next, at);
    if (seen.has(next.href)) throw new HttpFailure('redirect', `${shown(url)} redirects in a circle`);
    if (seen.size > most) throw new HttpFailure('redirect', `${shown(url)} redirects more than ${most} times`);
    at = next;
  }
}
