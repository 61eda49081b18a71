/** One address fetched: with retries, within limits of time and size, and never from a place it should not be. */

import { isLocal, shown } from '../http/addresses.js';
import { type Fetch, followRedirects } from '../http/follow-redirects.js';
import { failureOf, HttpFailure, statusFailure } from '../http/http-failure.js';
import { discard, limitedBody } from '../http/limited-body.js';
import { withRetries } from '../http/with-retries.js';

export interface FetchOptions {
  readonly fetch?: Fetch;
  readonly signal?: AbortSignal;
  /** Milliseconds for one try; 30,000 by default. */
  readonly timeout?: number;
  /** 2 by default. */
  readonly retries?: number;
  /** Milliseconds before the first retry; 1,000 by default. */
  readonly pause?: number;
}

export interface FetchedPage {
  /** 304 when the server says that nothing changed; then there are no bytes. */
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Where it came from after redirects, without its fragment. */
  readonly url: string;
  readonly mediaType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface PageRequest {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Most bytes. */
  readonly limit: number;
  /** True when the address and its redirects may lead to this machine or a local network. */
  readonly local: boolean;
  /** Media types that are taken, all by default. */
  readonly takes?: (mediaType: string, url: URL) => boolean;
}

/** @throws {HttpFailure} when there is no page */
export async function fetchPage(request: PageRequest, options: FetchOptions): Promise<FetchedPage> {
  const { signal, retries = 2, pause = 1_000 } = options;
  try {
    return await withRetries(() => once(request, options), { retries, pause, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw new HttpFailure('stopped', 'stopped', { cause: error });
    throw error;
  }
}

async function once(request: PageRequest, options: FetchOptions): Promise<FetchedPage> {
  const { fetch = globalThis.fetch, signal, timeout = 30_000 } = options;
  const { local, limit, takes } = request;
  const where = shown(request.url);
  const check = (to: URL) => {
    if (!local && isLocal(to))
      throw new HttpFailure('address', `${where} leads to ${to.host}, an address of a local network`);
  };
  const time = AbortSignal.timeout(timeout);
  try {
    check(request.url);
    const { response, url } = await followRedirects(
      request.url,
      {
        headers: { 'user-agent': 'parley', accept: '*/*', ...request.headers },
        signal: signal === undefined ? time : AbortSignal.any([signal, time]),
      },
      { fetch, check },
    );
    const { headers, status } = response;
    const mediaType = headers.get('content-type');
    if (status !== 304 && !response.ok) {
      await discard(response);
      throw statusFailure(response, where);
    }
    if (status !== 304 && mediaType !== null && takes !== undefined && !takes(mediaType, url)) {
      await discard(response);
      throw new HttpFailure('content-type', `${where} is ${mediaType.slice(0, 60)}, which is not read`);
    }
    const bytes = status === 304 ? new Uint8Array() : await limitedBody(response, where, limit);
    url.hash = '';
    const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
    return { status, bytes, url: url.href, mediaType, ...validators };
  } catch (error) {
    throw failureOf(error, where, timeout / 1000);
  }
}
