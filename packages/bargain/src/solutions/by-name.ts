/** The bargaining solutions by name. */

import { egalitarianSolution } from './egalitarian.js';
import { kalaiSmorodinskySolution } from './kalai-smorodinsky.js';
import { nashSolution } from './nash.js';
import type { Solver } from './solution.js';
import { utilitarianSolution } from './utilitarian.js';

/** Which bargaining solution is meant. */
export type SolutionName = 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'utilitarian';

/** The function that finds each solution. */
export const SOLVERS: Readonly<Record<SolutionName, Solver>> = {
  nash: nashSolution,
  kalaiSmorodinsky: kalaiSmorodinskySolution,
  egalitarian: egalitarianSolution,
  utilitarian: utilitarianSolution,
};
