/** A small problem for tests: two issues that only work together. */

import type { BargainingProblem } from '../problem/problem.js';

/** One issue each party gains on and the other loses on: apart they cannot agree, together they can, at (3, 2). */
export const logroll: BargainingProblem = {
  optionCounts: [2, 2],
  parties: 2,
  constraints: [],
  disagreement: [0, 0],
  payoffs: { issues: [Float64Array.of(0, 0, 5, -2), Float64Array.of(0, 0, -2, 4)] },
};
