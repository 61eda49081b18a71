/** The solutions of other negotiation tools, which give the same names to different things. */

import type { MergedOutcomes } from '../../frontier/merged-outcomes.js';
import { payoffRanges } from '../../frontier/payoff-ranges.js';
import type { BargainingProblem } from '../../problem/problem.js';
import type { BargainingResult } from '../../solve.js';
import { type AnlSolutions, anlSolutions } from './anl.js';
import { type GeniusSolutions, geniusSolutions } from './genius.js';
import { type NegmasSolutions, negmasSolutions } from './negmas.js';
import { type NegologSolutions, negologSolutions } from './negolog.js';

/** Solutions by tool and by the tool's own name for them. An opposition has its distance as `value`. */
export interface OtherToolsSolutions {
  readonly genius: GeniusSolutions;
  readonly negmas: NegmasSolutions;
  readonly anl2022: AnlSolutions;
  readonly negolog: NegologSolutions;
}

/**
 * What other tools would answer.
 * @param outcomes of the whole problem, not of its rational outcomes alone
 * @param result of solving `outcomes.table`
 * @throws IntractableError when the least and largest payoffs can be found neither issue by issue nor by listing
 */
export function otherToolsSolutions(
  problem: BargainingProblem,
  { table }: Pick<MergedOutcomes, 'table'>,
  { frontier, rationalFrontier, tolerance }: BargainingResult,
): OtherToolsSolutions {
  const ranges = payoffRanges(problem);
  const whole = { table, rows: frontier.rows, tolerance };
  const rational = { table, rows: rationalFrontier.rows, tolerance };
  return {
    genius: geniusSolutions(whole, problem.disagreement, ranges.most),
    negmas: negmasSolutions(rational, problem.disagreement, ranges),
    anl2022: anlSolutions(whole),
    negolog: negologSolutions(whole, ranges.least),
  };
}
