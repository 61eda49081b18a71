/** Long work in short turns, so that a question in between is answered at once. */

import type { Progress } from './protocol.js';

/** A question that comes in between waits no longer than this. */
const LONGEST_TURN_MS = 8;

/** Each report is drawn by the page, which is also what shows the answer. */
const BETWEEN_REPORTS_MS = 100;

/** Lets waiting messages in; a message to itself returns sooner than a timer. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does the steps one after the other, pausing between turns.
 * @param valid asked after each pause; false stops the work
 * @param pause the pause between turns
 * @returns false when stopped
 */
export async function inTurns<T>(
  steps: readonly T[],
  work: (step: T) => void,
  progress: Progress,
  valid: () => boolean,
  pause: () => Promise<void> = nextTurn,
): Promise<boolean> {
  const report = seldom(progress);
  let since = performance.now();
  for (const [index, step] of steps.entries()) {
    work(step);
    if (performance.now() - since > LONGEST_TURN_MS) {
      report(index + 1, steps.length);
      await pause();
      if (!valid()) return false;
      since = performance.now();
    }
  }
  progress(steps.length, steps.length);
  return true;
}

/**
 * Goes through the steps of a generator, pausing between turns.
 * @param current asked after each pause; false stops the work
 * @returns what the generator returns; undefined when stopped
 */
export async function stepsInTurns<T>(
  steps: Generator<{ readonly done: number; readonly of: number }, T>,
  progress: Progress,
  current: () => boolean,
): Promise<T | undefined> {
  const report = seldom(progress);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since > LONGEST_TURN_MS) {
      report(step.value.done, step.value.of);
      await nextTurn();
      if (!current()) return undefined;
      since = performance.now();
    }
  }
}

/** Passes on the first report, and then one now and again. */
function seldom(progress: Progress): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return (done, of) => {
    const now = performance.now();
    if (now - last < BETWEEN_REPORTS_MS) return;
    last = now;
    progress(done, of);
  };
}
