/** The least and the most that each party can get, over all feasible outcomes. */

import { type Constraint, checkConstraints, satisfies } from '../problem/constraints.js';
import { forEachOutcome, outcomeSpace, outcomeTotal } from '../problem/outcome-space.js';
import { PayoffError } from '../problem/payoff-table.js';
import { checkedTables, type PayoffTerms, payoffFunction } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { mergePlan } from './merge-plan.js';
import { IntractableError, type MergeSettings, MOST_OUTCOMES, mergedOutcomes } from './merged-outcomes.js';

/** Ranges of payoffs, party by party. */
export interface PayoffRanges {
  /** The least payoff of each party; +∞ when no outcome is feasible. */
  readonly least: readonly number[];
  /** The most; −∞ when no outcome is feasible. */
  readonly most: readonly number[];
}

/**
 * The range of every party's payoffs over the feasible outcomes, found without listing them where payoffs have
 * structure. Payoffs that are sums over single issues give what listing gives to the last bit, since rounding keeps the
 * order of sums; with joint tables sums may be taken in another order, and round as any outcome's could.
 * @throws RangeError when the problem does not fit together
 * @throws PayoffError when a payoff is not finite
 * @throws IntractableError when there is neither structure nor few enough outcomes to look at
 */
export function payoffRanges(
  problem: BargainingProblem,
  settings: Pick<MergeSettings, 'mostOutcomes'> = {},
): PayoffRanges {
  const { optionCounts, parties, constraints, payoffs } = problem;
  checkConstraints({ optionCounts }, constraints);
  checkedTables(optionCounts, parties, payoffs);
  const everyone = [...Array(parties).keys()];
  if (!payoffs.remainder) {
    if (constraints.length === 0 && !payoffs.joint?.length) {
      return {
        least: everyone.map((party) => capped(payoffs, party, sumOfExtremes(payoffs, parties, party, Math.min))),
        most: everyone.map((party) => capped(payoffs, party, sumOfExtremes(payoffs, parties, party, Math.max))),
      };
    }
    const alone = everyone.map((party) => termsOfOne(payoffs, parties, party));
    if (alone.every((terms) => mergePlan(optionCounts, 1, terms, constraints))) {
      const reach = (sign: 1 | -1) => (terms: PayoffTerms, party: number) => {
        const best = largest(optionCounts, constraints, scaled(terms, sign));
        return capped(payoffs, party, sign * best + 0); // + 0: no minus zero
      };
      return { least: alone.map(reach(-1)), most: alone.map(reach(1)) };
    }
  }
  const size = outcomeTotal(optionCounts);
  if (size > (settings.mostOutcomes ?? MOST_OUTCOMES)) throw new IntractableError(size);
  return listedRanges(problem);
}

function capped({ ceilings }: PayoffTerms, party: number, payoff: number): number {
  return Number.isFinite(payoff) && ceilings ? Math.min(ceilings[party]!, payoff) : payoff;
}

function sumOfExtremes(
  { issues }: PayoffTerms,
  parties: number,
  party: number,
  extreme: (a: number, b: number) => number,
): number {
  let sum = 0;
  issues.forEach((table, issue) => {
    let found = table[party]!;
    for (let at = party; at < table.length; at += parties) {
      const value = table[at]!;
      if (!Number.isFinite(value)) throw new PayoffError([issue, Math.floor(at / parties)], party, value);
      found = extreme(found, value);
    }
    sum += found;
  });
  return sum;
}

/** The terms of one party, without ceilings and without joint tables that are nothing to it. */
function termsOfOne({ issues, joint = [] }: PayoffTerms, parties: number, party: number): PayoffTerms {
  const own = (table: Float64Array) => table.filter((_, at) => at % parties === party);
  return {
    issues: issues.map(own),
    joint: joint
      .map((group) => ({ issues: group.issues, table: own(group.table) }))
      .filter(({ table }) => table.some((value) => value !== 0)),
  };
}

function scaled({ issues, joint = [] }: PayoffTerms, sign: 1 | -1): PayoffTerms {
  const times = (table: Float64Array) => table.map((value) => sign * value);
  return {
    issues: issues.map(times),
    joint: joint.map((group) => ({ issues: group.issues, table: times(group.table) })),
  };
}

/** The largest payoff of a problem of one party; −∞ when no outcome is feasible. */
function largest(optionCounts: readonly number[], constraints: readonly Constraint[], payoffs: PayoffTerms): number {
  const { table } = mergedOutcomes({ optionCounts, parties: 1, constraints, payoffs, disagreement: [0] });
  return table.payoffs.reduce((most, payoff) => Math.max(most, payoff), Number.NEGATIVE_INFINITY);
}

function listedRanges({ optionCounts, parties, constraints, payoffs }: BargainingProblem): PayoffRanges {
  const least = new Array<number>(parties).fill(Number.POSITIVE_INFINITY);
  const most = new Array<number>(parties).fill(Number.NEGATIVE_INFINITY);
  const payoff = payoffFunction(optionCounts, parties, payoffs);
  const out = new Float64Array(parties);
  forEachOutcome(outcomeSpace(optionCounts), (_, options) => {
    if (!satisfies(constraints, options)) return;
    payoff(options, out);
    for (let party = 0; party < parties; party++) {
      const value = out[party]!;
      if (!Number.isFinite(value)) throw new PayoffError(Array.from(options), party, value);
      if (value < least[party]!) least[party] = value;
      if (value > most[party]!) most[party] = value;
    }
  });
  return { least, most };
}
