/** The solutions of a bargain that the page names. */

import type { BargainReport, SolutionReport } from '@parley/talks';
import { SOLUTIONS } from '../../state/effects-address.js';

export type SolutionKey = (typeof SOLUTIONS)[number];

export interface SolutionPoint {
  /** Solutions that select this package. */
  readonly keys: readonly SolutionKey[];
  readonly report: SolutionReport;
}

/** The solutions there are; those that select one package together. */
export function solutionPoints(report: BargainReport): SolutionPoint[] {
  const points: { keys: SolutionKey[]; report: SolutionReport }[] = [];
  for (const key of SOLUTIONS) {
    const solution = report[key];
    if (!solution) continue;
    const same = points.find((point) =>
      Object.entries(solution.package).every(([issue, option]) => point.report.package[issue] === option),
    );
    if (same) same.keys.push(key);
    else points.push({ keys: [key], report: solution });
  }
  return points;
}
