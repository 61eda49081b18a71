/** Starts the worker from the page itself: stands in for `start-editing-worker.ts` in a page saved as one file. */

import { startPackedWorker } from '../../packed-workers.js';

export function startEditingWorker(): Worker {
  return startPackedWorker('parley-editor');
}
