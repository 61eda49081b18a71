/** Starts the worker that reads documents from a file of its own, as a server gives it. */
export function startReadingWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'parley-reader' });
}
