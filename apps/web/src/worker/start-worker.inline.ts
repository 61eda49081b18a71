/** Starts the worker from the page itself: stands in for `start-worker.ts` in a page saved as one file. */

import InlineWorker from './worker.ts?worker&inline';

export function startWorker(): Worker {
  return new InlineWorker({ name: 'parley' });
}
