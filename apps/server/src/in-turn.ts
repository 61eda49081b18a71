/** One piece of work after the other, so that nothing is written between looking and writing. */

/** Runs work once all work given before is done, whether that went well or not. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
