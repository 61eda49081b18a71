/** Weights when only the order of importance of the issues is known. */

import { checkIssueNames, type ElicitationWarning, type ElicitedWeights, elicitedWeights } from './elicited-weights.js';
import { ratioBounds, weightsWithLargest } from './ratio-bounds.js';

/**
 * Rank-order centroid weights (Barron and Barrett 1996, Management Science 42): the mean of the vertices of the set of
 * all weights in the order given. Without ties wᵢ = (1/n) Σ 1/k over k = i … n; issues of equal rank have equal weights.
 * @param ranking issues from the most to the least important; those in one list matter equally
 * @param issues the order in which the weights are wanted; as ranked when left out
 * @throws RangeError when an issue is missing or named twice
 */
export function rankOrderWeights(
  ranking: readonly (string | readonly string[])[],
  issues: readonly string[] = ranking.flat(),
): ElicitedWeights {
  const groups = ranking.map((rank) => (typeof rank === 'string' ? [rank] : rank));
  const ranked = groups.flat();
  checkIssueNames(ranked);
  checkIssueNames(issues);
  const missing = issues.find((issue) => !ranked.includes(issue));
  if (missing !== undefined) throw new RangeError(`the ranking leaves out ${missing}`);
  const extra = ranked.find((issue) => !issues.includes(issue));
  if (extra !== undefined) throw new RangeError(`the ranking names ${extra}, which is not an issue`);
  const positions = ranked.map((issue) => issues.indexOf(issue));
  const tied = groups.filter((group) => group.length > 1);
  const limits = positions.slice(1).map((more, i) => ({ more, less: positions[i]!, atMost: 1 }));
  for (const group of tied) {
    limits.push({ more: issues.indexOf(group[0]!), less: issues.indexOf(group.at(-1)!), atMost: 1 });
  }
  const admissible = ratioBounds(issues.length, limits);
  // The vertices are the weights in which the first k ranks share everything and the rest has nothing.
  const central = new Float64Array(issues.length);
  const filled = groups.filter((group) => group.length > 0);
  for (const group of filled) {
    const vertex = weightsWithLargest(admissible, issues.indexOf(group[0]!));
    for (let i = 0; i < central.length; i++) central[i]! += vertex[i]! / filled.length;
  }
  const warnings = tied.map((group): ElicitationWarning => ({ kind: 'tied', issues: group }));
  return elicitedWeights(issues, central, admissible, true, warnings);
}
