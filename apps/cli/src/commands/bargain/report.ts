/** What `parley bargain --json` says. */

import {
  asymmetricNashSolution,
  type BargainingProblem,
  type BargainingResult,
  feasibleCount,
  frontierPoints,
  type LotterySolution,
  lotterySolutions,
  type MergedOutcomes,
  type NoLottery,
  type NoZoneReason,
  type OtherToolsSolutions,
  otherToolsSolutions,
  type PayoffTable,
  packageNames,
  paretoFrontier,
  payoffsAt,
  proportionalSolution,
  rationalCount,
  type Scenario,
  type Solution,
  type SolvedProblem,
  type Solver,
  tiedPackages,
} from '@parley/bargain';

/** Points and tied packages listed unless all are asked for. */
const MOST_POINTS = 20_000;
const MOST_TIED = 20;

/** What is asked of a scenario. */
export interface BargainQuestion {
  /** Payoffs are compared as whole multiples of it; 0 for raw doubles. */
  readonly tolerance: number;
  /** List every point and every tied package, however many. */
  readonly all?: boolean;
  /** Weights of the parties, for the proportional and the asymmetric Nash solution. */
  readonly weights?: readonly number[];
  /** Solutions as other tools define them, too. */
  readonly otherTools?: boolean;
  /** Solutions in lotteries over packages, too. */
  readonly lotteries?: boolean;
}

export interface SolutionDocument {
  utilities: number[];
  package: Record<string, string>;
  /** What the solution maximises, at its maximum. */
  value: number;
  /** Outcomes, and distinct payoff vectors, tied for it; null where the frontier is thinned. */
  ties: number | null;
  tied_points: number | null;
  tied_packages: Record<string, string>[];
}

export interface BargainDocument {
  scenario: string;
  format: string;
  /** Parties in the order of the files. */
  party_names: string[];
  issues: { name: string; options: number }[];
  /** Null where constraints tie too many issues together to be counted. */
  outcomes: string | null;
  parties: number;
  reservation: number[];
  /** Null where too many partial outcomes are in doubt to be counted. */
  rational_outcomes: string | null;
  frontier: {
    /** Distinct payoff vectors and outcomes at the tolerance, and told apart as raw doubles. */
    points: number;
    /** Null where the frontier is thinned, as are the counts of outcomes below. */
    outcomes: string | null;
    points_float64: number;
    outcomes_float64: string | null;
    /** One entry per point, best for the first party first; the first `listed` of them. */
    utilities: number[][];
    packages: Record<string, string>[];
    listed: number;
  };
  rational_frontier: { points: number; outcomes: string | null };
  nash: (SolutionDocument & { product: number }) | null;
  kalai_smorodinsky: SolutionDocument | null;
  egalitarian: SolutionDocument | null;
  utilitarian: SolutionDocument | null;
  /** With the weights given. */
  proportional?: SolutionDocument | null;
  asymmetric_nash?: SolutionDocument | null;
  /** Why there is no rational outcome, in words and as data; null when there is one. */
  reason: string | null;
  no_zone: NoZoneReason | null;
  /** Solutions in lotteries over packages, when asked for. */
  lotteries?: Record<'nash' | 'kalai_smorodinsky' | 'egalitarian' | 'utilitarian', LotteryDocument>;
  /** Solutions as other tools define them under their own names, when asked for. */
  other_tools?: OtherToolsDocument;
  tolerance: number;
  method: MergedOutcomes['method'];
  /** By party, how far an outcome left out may be better than every one kept; null when all is exact. */
  epsilon: number[] | null;
  milliseconds: number;
}

/** A lottery over packages, or why there is none. */
type LotteryDocument =
  | {
      utilities: number[];
      value: number;
      /** What each party expects over the solution without lotteries; null when there is none. */
      gains: number[] | null;
      lottery: { probability: number; package: Record<string, string> }[];
    }
  | { reason: NoLottery['reason'] };

/** By tool and the tool's own name: utilities, package, the tool's objective, and outcomes tied. */
type OtherToolsDocument = Record<
  string,
  Record<string, { utilities: number[]; package: Record<string, string>; value: number; ties: number } | null>
>;

/** The document, all but where the scenario came from and how long it took. */
export function bargainDocument(
  { issues, profiles }: Scenario,
  problem: BargainingProblem,
  { outcomes, result }: SolvedProblem,
  { tolerance, all = false, otherTools = false, lotteries = false, weights }: BargainQuestion,
): Omit<BargainDocument, 'scenario' | 'format' | 'milliseconds'> {
  const { table } = outcomes;
  const named = (options: readonly number[]) => packageNames(issues, options);
  // A thinned frontier has lost some of the outcomes that it would have to count.
  const exact = outcomes.epsilon === null;
  const count = (rows: Int32Array) =>
    exact ? String(rows.reduce((sum, row) => sum + outcomes.countOf(row), 0n)) : null;
  const solution = (found: Solution | null): SolutionDocument | null =>
    found && {
      utilities: [...found.payoffs],
      package: named(outcomes.optionsOf(found.row)),
      value: found.value,
      ties: exact ? found.ties : null,
      tied_points: exact ? found.tiedPoints : null,
      tied_packages: Array.from(
        first(tiedPackages(found, outcomes), all ? Number.POSITIVE_INFINITY : MOST_TIED),
        named,
      ),
    };
  const raw = paretoFrontier(table, undefined, 0);
  const points = frontierPoints(table, result.frontier);
  const listed = all ? points : points.subarray(0, MOST_POINTS);
  const names = profiles.map(({ name }) => name);
  const nash = solution(result.nash);
  return {
    party_names: names,
    issues: issues.map(({ name, options }) => ({ name, options: options.length })),
    outcomes: feasibleCount(problem)?.toString() ?? null,
    parties: problem.parties,
    reservation: [...problem.disagreement],
    rational_outcomes: rationalCount(problem, tolerance)?.toString() ?? null,
    frontier: {
      points: result.frontier.points,
      outcomes: count(result.frontier.rows),
      points_float64: raw.points,
      outcomes_float64: count(raw.rows),
      utilities: Array.from(listed, (row) => payoffsAt(table, row)),
      packages: Array.from(listed, (row) => named(outcomes.optionsOf(row))),
      listed: listed.length,
    },
    rational_frontier: { points: result.rationalFrontier.points, outcomes: count(result.rationalFrontier.rows) },
    nash: nash && { ...nash, product: nash.value },
    kalai_smorodinsky: solution(result.kalaiSmorodinsky),
    egalitarian: solution(result.egalitarian),
    utilitarian: solution(result.utilitarian),
    ...(weights && {
      proportional: solution(weighted(proportionalSolution(weights), table, problem, result)),
      asymmetric_nash: solution(weighted(asymmetricNashSolution(weights), table, problem, result)),
    }),
    reason: result.zone.exists ? null : reasonFor(result.zone.reason, names),
    no_zone: result.zone.exists ? null : result.zone.reason,
    ...(lotteries && { lotteries: lotteriesDocument(problem, outcomes, result, named) }),
    ...(otherTools && { other_tools: toolsDocument(otherToolsSolutions(problem, outcomes, result), outcomes, named) }),
    tolerance,
    method: outcomes.method,
    epsilon: outcomes.epsilon && [...outcomes.epsilon],
  };
}

function weighted(
  solver: Solver,
  table: PayoffTable,
  { disagreement }: BargainingProblem,
  { rational, tolerance }: BargainingResult,
): Solution | null {
  return solver(table, rational, disagreement, tolerance);
}

function lotteriesDocument(
  problem: BargainingProblem,
  outcomes: MergedOutcomes,
  result: BargainingResult,
  named: (options: readonly number[]) => Record<string, string>,
): NonNullable<BargainDocument['lotteries']> {
  const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = lotterySolutions(
    outcomes.table,
    problem.disagreement,
    result,
    { tolerance: result.tolerance },
  );
  const document = (found: LotterySolution | NoLottery): LotteryDocument =>
    found.exists
      ? {
          utilities: [...found.payoffs],
          value: found.value,
          gains: found.gains && [...found.gains],
          lottery: found.lottery.map(({ row, probability }) => ({
            probability,
            package: named(outcomes.optionsOf(row)),
          })),
        }
      : { reason: found.reason };
  return {
    nash: document(nash),
    kalai_smorodinsky: document(kalaiSmorodinsky),
    egalitarian: document(egalitarian),
    utilitarian: document(utilitarian),
  };
}

function toolsDocument(
  tools: OtherToolsSolutions,
  outcomes: MergedOutcomes,
  named: (options: readonly number[]) => Record<string, string>,
): OtherToolsDocument {
  return Object.fromEntries(
    Object.entries(tools).map(([tool, solutions]) => [
      tool,
      Object.fromEntries(
        Object.entries(solutions as Readonly<Record<string, Solution | null>>).map(([name, found]) => [
          name,
          found && {
            utilities: [...found.payoffs],
            package: named(outcomes.optionsOf(found.row)),
            value: found.value,
            ties: found.ties,
          },
        ]),
      ),
    ]),
  );
}

function* first<T>(items: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

function reasonFor(reason: NoZoneReason, names: readonly string[]): string {
  const name = (party: number) => names[party] ?? String(party);
  switch (reason.kind) {
    case 'no-feasible-outcome':
      return 'the constraints allow no outcome';
    case 'party-out-of-reach':
      return `${reason.parties
        .map(
          ({ party, reservation, best }) =>
            `${name(party)} cannot be satisfied: the best outcome for it is worth ${rounded(best.payoff)} and its reservation value is ${rounded(reservation)}, ${rounded(best.shortfall)} more`,
        )
        .join('; ')}; ${nearest(reason, names)}`;
    case 'conflict':
      return `${reason.conflicts.map((set) => `${set.map(name).join(' and ')} accept no outcome in common`).join('; ')}; ${nearest(reason, names)}`;
  }
}

/** The smallest change that would make a rational outcome. */
function nearest(
  { nearest: found }: Exclude<NoZoneReason, { kind: 'no-feasible-outcome' }>,
  names: readonly string[],
): string {
  const short = found.shortfalls.flatMap((shortfall, party) =>
    shortfall > 0 ? [`${names[party] ?? party} by ${rounded(shortfall)}`] : [],
  );
  return `an outcome would do if reservation values were lower: ${short.join(', ')}`;
}

/** A payoff in words: the exact one is in the data beside. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}
