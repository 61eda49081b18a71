/** Starts the worker from the page itself: stands in for `start-worker.ts` in a page saved as one file. */

import { startPackedWorker } from '../packed-workers.js';

export function startWorker(): Worker {
  return startPackedWorker('parley');
}
