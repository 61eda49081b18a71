/** A progress bar on standard error, for a person at a terminal. */

import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './output.js';

/** Runs work that reports how far it is; nothing is drawn where no one looks. Work may take its time: the bar stays until it ends. */
export function withProgress<T>(
  output: Output,
  what: string,
  work: (progress: (done: number, of: number) => void) => T,
): T {
  if (!output.interactive) return work(() => {});
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.shades_classic,
  );
  let started = false;
  const stop = () => {
    if (started) bar.stop();
  };
  const running = (() => {
    try {
      return work((done, of) => {
        if (!started) bar.start(of, 0);
        started = true;
        bar.update(done);
        // The solver holds the thread, so the bar is drawn here rather than by its timer.
        bar.render?.();
      });
    } catch (error) {
      stop();
      throw error;
    }
  })();
  if (running instanceof Promise) void running.finally(stop).catch(() => {});
  else stop();
  return running;
}
