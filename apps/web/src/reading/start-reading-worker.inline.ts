/** Starts the worker from the page itself: stands in for `start-reading-worker.ts` in a page saved as one file. */

import { startPackedWorker } from '../packed-workers.js';

export function startReadingWorker(): Worker {
  return startPackedWorker('parley-reader');
}
