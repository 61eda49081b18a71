/** Times of a piece of work on one thread: the least of many runs after a warm-up, so that what else runs is left out. */

export interface Measured {
  readonly milliseconds: number;
  readonly runs: number;
}

/** Least time of one call, over as many calls as fit in about a second. */
export function measure(work: () => void, budget = 1000): Measured {
  const warm = performance.now();
  do work();
  while (performance.now() - warm < budget / 3);
  const times: number[] = [];
  const start = performance.now();
  while (performance.now() - start < budget || times.length < 5) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  return { milliseconds: Math.min(...times), runs: times.length };
}

/** Bytes a second that one thread copies between arrays too large for the caches, and that fit in the second level. */
export function copyBandwidth(): { memory: number; cache: number } {
  const of = (bytes: number, rounds: number) => {
    const from = new Float64Array(bytes / 8).fill(1);
    const to = new Float64Array(bytes / 8);
    const { milliseconds } = measure(() => {
      for (let round = 0; round < rounds; round++) to.set(from);
    }, 300);
    return (2 * bytes * rounds) / (milliseconds / 1000);
  };
  return { memory: of(128e6, 1), cache: of(256e3, 500) };
}
