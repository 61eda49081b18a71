/** A worker that is asked when there is something to ask: it starts with the first question, and anew once it has ended. */

import { type Remote, wrap } from 'comlink';

/** The worker ended before it had answered. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';
}

interface Room<T> {
  /** @throws {@link WorkerEnded} and what the worker throws */
  ask<A>(question: (inside: Remote<T>) => Promise<A>): Promise<A>;
  /** Ends the worker at once; what was asked ends with the message. */
  end(message: string): void;
}

/** @param opened called with what is in the worker before it is asked anything */
export function roomIn<T>(start: () => Worker, opened: (inside: Remote<T>) => void): Room<T> {
  let running:
    | { readonly inside: Remote<T>; readonly ended: Promise<WorkerEnded>; end(message: string): void }
    | undefined;
  const begin = () => {
    const worker = start();
    let say: (ended: WorkerEnded) => void = () => {};
    const ended = new Promise<WorkerEnded>((resolve) => {
      say = resolve;
    });
    const end = (message: string) => {
      worker.terminate();
      running = undefined;
      say(new WorkerEnded(message));
    };
    whenBroken(worker, end);
    const inside = wrap<T>(worker);
    opened(inside);
    return { inside, ended, end };
  };
  return {
    async ask(question) {
      running ??= begin();
      const answer = await Promise.race([question(running.inside), running.ended]);
      if (answer instanceof WorkerEnded) throw answer;
      return answer;
    },
    end: (message) => running?.end(message),
  };
}

/** Calls back when a worker dies, or says what cannot be read. */
export function whenBroken(worker: Worker, broken: (message: string) => void): void {
  worker.onerror = (event) => broken(event.message || 'the worker stopped');
  worker.onmessageerror = () => broken('an answer of the worker could not be read');
}
