/**
 * A guess at an equilibrium from those around it, so that a solver has less of the way left.
 *
 * Every logarithm of an equilibrium is taken as a polynomial in each assumption, through solved points, and the
 * changes from the middle are added up. It is a place to start from: what the solver returns does not depend on it
 * beyond its tolerance.
 */

import type { Equilibrium } from '@parley/economy';

/** One assumption: its value at the middle, other values, and the equilibria there. */
interface Neighbours {
  readonly middle: number;
  readonly others: readonly { readonly value: number; readonly equilibrium: Equilibrium }[];
}

/** A way from the middle equilibrium along each assumption that has neighbours. */
export type Extrapolation = (values: Float64Array) => Equilibrium;

/** @param neighbours by place of the assumption; none where it is left out */
export function extrapolation(middle: Equilibrium, neighbours: readonly Neighbours[]): Extrapolation {
  const arrays = Object.entries(middle).filter((entry): entry is [keyof Equilibrium, Float64Array] =>
    ArrayBuffer.isView(entry[1]),
  );
  const terms = neighbours.flatMap(({ middle: centre, others }, place) =>
    others.map(({ value, equilibrium }) => ({
      place,
      value,
      // The polynomial that is 1 here and 0 at the middle and at the other neighbours, by its roots.
      roots: [centre, ...others.map((other) => other.value)].filter((v) => v !== value),
      logs: arrays.map(([key, levels]) => logRatios(equilibrium[key] as Float64Array, levels)),
    })),
  );
  return (values) => {
    const weights = terms.map(({ place, value, roots }) =>
      roots.reduce((product, root) => (product * (values[place] - root)) / (value - root), 1),
    );
    const moved = arrays.map(([key, levels], array) => {
      const sum = new Float64Array(levels.length);
      terms.forEach(({ logs }, term) => {
        const weight = weights[term];
        const log = logs[array];
        for (let cell = 0; cell < sum.length; cell++) sum[cell] += weight * log[cell];
      });
      for (let cell = 0; cell < sum.length; cell++) sum[cell] = levels[cell] * Math.exp(sum[cell]);
      return [key, sum];
    });
    return { ...middle, ...Object.fromEntries(moved) };
  };
}

/** log(a / b) where both are positive; 0 elsewhere, so that such cells stay as they are. */
function logRatios(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, cell) => (value > 0 && b[cell] > 0 ? Math.log(value / b[cell]) : 0));
}
