/** Requests tried again when trying again may help. */

import pRetry from 'p-retry';
import { HttpFailure } from './http-failure.js';

export interface RetryOptions {
  /** How often at most after the first try; 3 by default. */
  readonly retries?: number;
  /** Milliseconds before the first retry, doubled each time; 1,000 by default. */
  readonly pause?: number;
  readonly signal?: AbortSignal;
}

/** Longest that a server's `Retry-After` is heeded within one run, in milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Runs work until it succeeds, fails in a way that will not pass, or has been tried often enough.
 * @throws {HttpFailure} the last failure
 */
export async function withRetries<T>(work: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { retries = 3, pause = 1_000, signal } = options;
  return await pRetry(work, {
    retries,
    minTimeout: pause,
    maxTimeout: LONGEST_WAIT,
    factor: 2,
    ...(signal && { signal }),
    shouldRetry: ({ error }) =>
      error instanceof HttpFailure && error.mayPass && (error.retryAfter ?? 0) <= LONGEST_WAIT,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      if (retriesLeft === 0 || !(error instanceof HttpFailure) || !error.mayPass) return;
      const wait = error.retryAfter ?? 0;
      if (wait > 0 && wait <= LONGEST_WAIT) await paused(wait, signal);
    },
  });
}

/** Resolves after a time; rejects when the signal says stop. */
export function paused(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
