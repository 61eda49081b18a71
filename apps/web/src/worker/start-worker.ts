/** Starts the worker from a file of its own, as a server gives it. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'parley' });
}
