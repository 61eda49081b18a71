/** A progress bar for draws that are finished one piece after another, here or elsewhere. */

import { Presets, SingleBar } from 'cli-progress';
import type { Output } from '../../print/output.js';

export interface DrawProgress {
  /** So many draws are finished. */
  finished(draws: number): void;
  stop(): void;
}

/** Draws nothing where no one looks. Ctrl-C leaves the terminal as it was. */
export function drawProgress(output: Output, already: number, of: number): DrawProgress {
  if (!output.interactive) return { finished: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: 'draws {bar} {value}/{total}, {eta_formatted} left',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(of, already);
  const interrupted = () => {
    bar.stop();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  let done = already;
  return {
    finished(draws) {
      done += draws;
      bar.update(done);
      bar.render?.();
    },
    stop() {
      process.removeListener('SIGINT', interrupted);
      bar.stop();
    },
  };
}
