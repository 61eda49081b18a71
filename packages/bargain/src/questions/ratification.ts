/** Two-level games: what domestic groups with a veto leave of the agreements that governments would sign. */

import { type MergeSettings, mergedOutcomes } from '../frontier/merged-outcomes.js';
import { rationalCount } from '../frontier/outcome-counts.js';
import { DEFAULT_TOLERANCE } from '../problem/comparison.js';
import { type Constraint, satisfies } from '../problem/constraints.js';
import { payoffFunction } from '../problem/payoff-terms.js';
import type { BargainingProblem } from '../problem/problem.js';
import { type FurtherParty, ofFirstParties, withParties } from '../problem/with-parties.js';
import { SOLVERS, type SolutionName } from '../solutions/by-name.js';
import { rationalRows } from './individual-rationality.js';

/** A group that can stop ratification; its payoffs are in its own units and its reservation is what it must have. */
export interface RatifyingGroup extends FurtherParty {
  /** Outcomes it would not accept at any price. */
  readonly rejects?: readonly Constraint[];
}

export interface RatificationOptions extends MergeSettings {
  readonly solution: SolutionName;
}

/** What the parties can agree on under some vetoes. */
export interface RatifiedSettlement {
  readonly zoneExists: boolean;
  /** Outcomes that all parties accept and no group stops; null where they cannot be counted. */
  readonly outcomes: bigint | null;
  /** Option of each issue under the solution; null without a zone or where the solution is undefined. */
  readonly options: readonly number[] | null;
  /** Payoff of each party: the solution's, the disagreement point without a zone, null where undefined. */
  readonly payoffs: readonly number[] | null;
}

/** What one group's veto does. */
export interface GroupVeto {
  /** Position of the group. */
  readonly group: number;
  /** Its payoff under the solution that no group would have to ratify, and what it is short of; 0 when it accepts. */
  readonly payoff: number | null;
  readonly shortfall: number | null;
  /** Whether that solution is one it would not accept at any price. */
  readonly rejected: boolean;
  /** With this veto alone. */
  readonly alone: RatifiedSettlement;
  /** With all vetoes but this one. */
  readonly lifted: RatifiedSettlement;
}

export interface Ratification {
  readonly without: RatifiedSettlement;
  readonly with: RatifiedSettlement;
  readonly groups: readonly GroupVeto[];
}

/**
 * The zone of agreement with and without domestic vetoes (Putnam 1988, International Organization 42: win-sets). A
 * group is merged like a party, but no solution looks at its gains. The zone under more vetoes is part of the one
 * under fewer.
 * @throws as {@link mergedOutcomes}
 */
export function ratification(
  problem: BargainingProblem,
  groups: readonly RatifyingGroup[],
  options: RatificationOptions,
): Ratification {
  // A veto alone, or lifted, may leave a set of vetoes that was asked about already.
  const settled = new Map<string, RatifiedSettlement>();
  const under = (vetoes: readonly number[]): RatifiedSettlement => {
    const key = vetoes.join();
    const found =
      settled.get(key) ??
      ratified(
        problem,
        vetoes.map((group) => groups[group]!),
        options,
      );
    settled.set(key, found);
    return found;
  };
  const everyone = [...groups.keys()];
  const without = under([]);
  return {
    without,
    with: under(everyone),
    groups: groups.map((group, position): GroupVeto => {
      const payoff = without.options && groupPayoff(problem, group, without.options);
      return {
        group: position,
        payoff,
        shortfall: payoff === null ? null : Math.max(0, group.reservation - payoff),
        rejected: without.options !== null && !satisfies(group.rejects ?? [], without.options),
        alone: under([position]),
        lifted: under(everyone.filter((other) => other !== position)),
      };
    }),
  };
}

/** What the parties can agree on when some groups must accept too; errors as {@link ratification}. */
export function ratified(
  problem: BargainingProblem,
  groups: readonly RatifyingGroup[],
  options: RatificationOptions,
): RatifiedSettlement {
  const tolerance = options.tolerance ?? DEFAULT_TOLERANCE;
  const rejects = groups.flatMap((group) => group.rejects ?? []);
  const widened = withParties({ ...problem, constraints: [...problem.constraints, ...rejects] }, groups);
  const outcomes = mergedOutcomes(widened, { ...options, rationalOnly: true });
  const accepted = rationalRows(outcomes.table, widened.disagreement, tolerance);
  const count = rationalCount(widened, tolerance);
  const { disagreement, parties } = problem;
  if (accepted.length === 0) return { zoneExists: false, outcomes: count, options: null, payoffs: disagreement };
  const table = ofFirstParties(outcomes.table, parties);
  const solution = SOLVERS[options.solution](table, accepted, disagreement, tolerance);
  return {
    zoneExists: true,
    outcomes: count,
    options: solution && outcomes.optionsOf(solution.row),
    payoffs: solution?.payoffs ?? null,
  };
}

/** What a group makes of a package. @param options option of each issue */
export function groupPayoff(
  { optionCounts }: Pick<BargainingProblem, 'optionCounts'>,
  { issues, joint = [] }: RatifyingGroup,
  options: readonly number[],
): number {
  const out = new Float64Array(1);
  payoffFunction(optionCounts, 1, {
    issues,
    joint: joint.map(({ issues: group, values }) => ({ issues: group, table: values })),
  })(Int32Array.from(options), out);
  return out[0]!;
}
