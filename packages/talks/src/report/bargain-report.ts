/** All packages of the talks as plain data: frontier, solutions, zone of agreement and linkage. */

import { type NoZoneReason, payoffsAt, type SolutionName, shapleyLinkage } from '@parley/bargain';
import { choiceOfRow, linkageOf, PAYOFF_TOLERANCE, type TalksBargain } from '../pricing/bargaining.js';
import { namesOf } from '../pricing/plan.js';
import type { Pricing } from '../pricing/pricing.js';
import { type PackageReport, packageReport, type RunNamer } from './package-report.js';

const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const satisfies readonly SolutionName[];
const KEYS = {
  nash: 'nash',
  kalaiSmorodinsky: 'kalai_smorodinsky',
  egalitarian: 'egalitarian',
  utilitarian: 'utilitarian',
} as const;

/** A point of the frontier: central payoffs by party, million USD a year against no deal. */
export interface PointReport {
  package: Record<string, string>;
  payoffs: Record<string, number>;
}

export interface SolutionReport extends PackageReport {
  solution: SolutionName;
  /** Packages tied at the solution. */
  ties: number;
}

export interface LinkageReport {
  issue: string;
  contested: boolean;
  /** What having the issue on the table adds to each party's payoff under the solution; null where undefined. */
  gains: Record<string, number> | null;
  joint_gain: number | null;
  zone_without: boolean;
}

export interface BargainReport {
  parties: string[];
  issues: string[];
  off_table: string[];
  packages: number;
  /** Packages that every party accepts and that are not just what no deal is; null when too many to count. */
  acceptable_to_all: number | null;
  tolerance_musd: number;
  zone: { exists: true } | { exists: false; reason: NoZoneReason };
  frontier: { packages: number; points: number; within_zone: PointReport[] };
  nash: SolutionReport | null;
  kalai_smorodinsky: SolutionReport | null;
  egalitarian: SolutionReport | null;
  utilitarian: SolutionReport | null;
  linkage: {
    solution: SolutionName;
    issues: LinkageReport[];
    /** The contested issues alone, averaged over the orders in which they could be put on the table. */
    contested: ContestedReport[] | null;
  };
}

export interface ContestedReport {
  issue: string;
  /** Shapley value of the issue by party, million USD a year. */
  gains: Record<string, number>;
}

/**
 * The bargain in full.
 * @param contested ids of the issues whose place on the table is disputed
 * @throws {WorldError}
 */
export function bargainReport(
  pricing: Pricing,
  bargain: TalksBargain,
  nameRun: RunNamer,
  contested: readonly string[],
  linkageSolution: SolutionName = 'nash',
): BargainReport {
  const { plan } = pricing;
  const { result, outcomes, zone, onTable } = bargain;
  const { table } = outcomes;
  const byParty = (values: readonly number[]) =>
    Object.fromEntries(plan.parties.map(({ code }, party) => [code, values[party] ?? Number.NaN]));
  const solutions = Object.fromEntries(
    SOLUTIONS.map((name) => {
      const solution = zone.exists ? result[name] : null;
      return [
        KEYS[name],
        solution && {
          solution: name,
          ties: solution.ties,
          ...packageReport(pricing, choiceOfRow(bargain, solution.row), nameRun),
        },
      ];
    }),
  ) as Record<(typeof KEYS)[SolutionName], SolutionReport | null>;
  const linkage = linkageOf(pricing, bargain, linkageSolution);
  return {
    parties: plan.parties.map(({ code }) => code),
    issues: onTable.map((index) => plan.issues[index]?.id ?? ''),
    off_table: plan.issues.flatMap((issue, index) => (onTable.includes(index) ? [] : [issue.id])),
    packages: bargain.packages,
    acceptable_to_all: bargain.acceptable,
    tolerance_musd: PAYOFF_TOLERANCE,
    zone: zone.exists ? { exists: true } : { exists: false, reason: zone.reason },
    frontier: {
      packages: result.frontier.outcomes,
      points: result.frontier.points,
      within_zone: Array.from(zone.exists ? result.rationalFrontier.rows : [], (row) => ({
        package: namesOf(plan, choiceOfRow(bargain, row)),
        payoffs: byParty(payoffsAt(table, row)),
      })).sort((a, b) => (a.payoffs[plan.parties[0]?.code ?? ''] ?? 0) - (b.payoffs[plan.parties[0]?.code ?? ''] ?? 0)),
    },
    ...solutions,
    linkage: {
      solution: linkageSolution,
      issues: linkage.issues
        .filter(({ issue }) => onTable.includes(issue))
        .map(({ issue, gains, jointGain, without }) => ({
          issue: plan.issues[issue]?.id ?? '',
          contested: contested.includes(plan.issues[issue]?.id ?? ''),
          gains: gains && byParty(gains),
          joint_gain: jointGain,
          zone_without: without.payoffs === null || without.payoffs.some((payoff) => payoff >= PAYOFF_TOLERANCE),
        })),
      contested:
        contestedValues(pricing, bargain, linkageSolution, contested)?.map(({ issue, gains }) => ({
          issue,
          gains: byParty(gains),
        })) ?? null,
    },
  };
}

/** What the contested issues on the table are worth among themselves; null where the solution is undefined. */
function contestedValues(
  { plan }: Pricing,
  { problem, onTable }: TalksBargain,
  solution: SolutionName,
  contested: readonly string[],
): { issue: string; gains: readonly number[] }[] | null {
  const issues = onTable.filter((index) => contested.includes(plan.issues[index]?.id ?? ''));
  if (issues.length === 0) return [];
  const found = shapleyLinkage(problem, { off: plan.noDeal, solution, issues, tolerance: PAYOFF_TOLERANCE });
  return found?.issues.map(({ issue, gains }) => ({ issue: plan.issues[issue]?.id ?? '', gains })) ?? null;
}
