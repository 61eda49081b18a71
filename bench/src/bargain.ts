/** The bargaining engine against an enumerator of our own, in one run; figures of other tools stand beside. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type BargainingProblem,
  paretoFrontier,
  problemOf,
  readScenario,
  solveProblem,
  tabulateProblem,
} from '@parley/bargain';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { measure } from './measure.js';

const SCENARIOS = new URL('../../../shared/data/scenarios-bench/', import.meta.url);

/** Outcomes that the enumerator lists: more do not fit in memory beside their payoffs. */
const MOST_LISTED = 1.2e7;

interface Case {
  readonly what: string;
  readonly problem: BargainingProblem;
  /** Milliseconds wished for, and those of other tools on a machine of this kind. */
  readonly aim?: number;
  readonly others?: string;
}

/** One line per case. @param bandwidth bytes a second that one thread copies from memory */
export function bargainLines(bandwidth: number): string[] {
  return cases().map(({ what, problem, aim, others }) => {
    const outcomes = problem.optionCounts.reduce((product, count) => product * count, 1);
    const start = performance.now();
    const first = solveProblem(problem);
    const cold = performance.now() - start;
    const warm = cold > 500 ? cold : measure(() => solveProblem(problem), 100).milliseconds;
    const { points } = first.result.frontier;
    const listed = outcomes <= MOST_LISTED ? enumerate(problem, points) : undefined;
    const bound = (outcomes * problem.parties * 8 * 1000) / bandwidth;
    return [
      what.padEnd(36),
      String(points).padStart(7),
      cold.toFixed(1).padStart(9),
      warm.toFixed(2).padStart(9),
      (aim === undefined ? '' : String(aim)).padStart(7),
      (listed === undefined ? '–' : listed.toFixed(0)).padStart(11),
      (listed === undefined ? '–' : (listed / warm).toFixed(0)).padStart(8),
      (bound < 1e7 ? bound.toFixed(bound < 1 ? 3 : 1) : '–').padStart(10),
      others ?? '',
    ].join('  ');
  });
}

export const BARGAIN_HEADING =
  'scenario                               points       cold       warm      aim   enumerated   times     bound  other tools';

function enumerate(problem: BargainingProblem, points: number): number {
  const start = performance.now();
  const found = paretoFrontier(tabulateProblem(problem), undefined, 1e-9);
  const milliseconds = performance.now() - start;
  if (found.points !== points) throw new Error(`merging finds ${points} points, listing ${found.points}`);
  return milliseconds;
}

function cases(): Case[] {
  const uniform = (parties: number, issues: number, options: number, seed: number) =>
    randomAdditive(parties, new Array<number>(issues).fill(options), seed);
  return [
    { what: '2 parties, 10^6', problem: uniform(2, 6, 10, 1), aim: 3, others: 'NegMAS 3,430, GENIUS 1,500' },
    { what: '3 parties, 10^6', problem: uniform(3, 6, 10, 2), aim: 10, others: 'NegMAS 5,300' },
    {
      what: '2 parties, 10^7, integer issues',
      problem: integerIssues(7),
      aim: 30,
      others: 'NegMAS 31,400 (seven_issues)',
    },
    { what: '5 parties, 2.1·10^6', problem: uniform(5, 7, 8, 3), aim: 1000, others: 'NegMAS 12,900 (7,444 points)' },
    { what: '2 parties, 10^16', problem: uniform(2, 16, 10, 4), aim: 10 },
    { what: '3 parties, 10^10', problem: uniform(3, 10, 10, 5) },
    { what: '2 parties, 10^40', problem: uniform(2, 40, 10, 6) },
    { what: '9 parties, 4·10^4', problem: uniform(9, 5, 8, 7) },
    { what: '2 parties, 10^8, three issues tied', problem: tied() },
    ...['p2_1e6', 'p3_1e6', 'p2_1e16', 'p3_1e10'].flatMap((name): Case[] => {
      const problem = published(name);
      return problem ? [{ what: `given scenario ${name}`, problem }] : [];
    }),
  ];
}

/** Weights and evaluations drawn evenly, weights scaled to one, payoffs rounded to 1e-8 as in scenario files. */
function randomAdditive(parties: number, optionCounts: readonly number[], seed: number): BargainingProblem {
  const random = xoroshiro128plus(seed);
  const weights = Array.from({ length: parties }, () => {
    const drawn = optionCounts.map(() => 0.1 + uniformFloat64(random));
    const sum = drawn.reduce((total, weight) => total + weight, 0);
    return drawn.map((weight) => weight / sum);
  });
  const issues = optionCounts.map((count, issue) =>
    Float64Array.from(
      { length: count * parties },
      (_, at) => Math.round(1e8 * (weights[at % parties]?.[issue] ?? 0) * uniformFloat64(random)) / 1e8,
    ),
  );
  return { optionCounts, parties, constraints: [], payoffs: { issues }, disagreement: new Array(parties).fill(0) };
}

/** Ten whole numbers an issue, linear for either party in opposite directions, as in the large GENIUS domains. */
function integerIssues(count: number): BargainingProblem {
  const random = xoroshiro128plus(11);
  const issues = Array.from({ length: count }, () => {
    const [a, b] = [uniformFloat64(random) / count, uniformFloat64(random) / count];
    return Float64Array.from({ length: 20 }, (_, at) => {
      const option = Math.floor(at / 2);
      return at % 2 === 0 ? (a * (9 - option)) / 9 : (b * option) / 9;
    });
  });
  return { optionCounts: issues.map(() => 10), parties: 2, constraints: [], payoffs: { issues }, disagreement: [0, 0] };
}

/** Eight issues, three of which are priced together, as modelled issues are. */
function tied(): BargainingProblem {
  const base = randomAdditive(2, new Array<number>(8).fill(10), 12);
  const random = xoroshiro128plus(13);
  const table = Float64Array.from({ length: 2000 }, () => 0.3 * uniformFloat64(random));
  return { ...base, payoffs: { ...base.payoffs, joint: [{ issues: [0, 3, 6], table }] } };
}

function published(name: string): BargainingProblem | undefined {
  const folder = new URL(`${name}/`, SCENARIOS);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file, bytes: readFileSync(new URL(file, folder)) }));
  const read = readScenario(files);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return problemOf(read.scenario);
}
