/** Polling again and again until told to stop. */

import { paused } from '../http/with-retries.js';

export interface PollEveryOptions {
  readonly minutes: number;
  readonly signal: AbortSignal;
  /** Waits some milliseconds; the real clock by default. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Polls at once and then every so many minutes after a poll has ended. Resolves when the signal says stop.
 * @throws what `poll` throws
 */
export async function pollEvery(poll: () => Promise<void>, options: PollEveryOptions): Promise<void> {
  const { minutes, signal, wait = paused } = options;
  while (!signal.aborted) {
    await poll();
    if (signal.aborted) return;
    try {
      await wait(minutes * 60_000, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
