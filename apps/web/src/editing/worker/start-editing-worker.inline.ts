/** Starts the worker from the page itself: stands in for `start-editing-worker.ts` in a page saved as one file. */

import InlineWorker from './worker.ts?worker&inline';

export function startEditingWorker(): Worker {
  return new InlineWorker({ name: 'parley-editor' });
}
