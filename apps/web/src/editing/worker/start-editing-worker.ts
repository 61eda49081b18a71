/** Starts the worker that edits the talks from a file of its own, as a server gives it. */
export function startEditingWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'parley-editor' });
}
