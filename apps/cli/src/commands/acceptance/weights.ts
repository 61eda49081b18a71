/** A belief of weights as the draws need it: over all issues, by swing, with nothing on those without a stake. */

import { rankOrderWeights, type WeightBelief } from '@parley/bargain';
import type { Path } from '@parley/input';
import { unknownName } from '../../files/statements.js';
import type { WrittenBelief, WrittenWeights } from './beliefs.js';

/** A belief of weights by swing, over the issues that matter to a party. */
export interface SwingBelief {
  readonly belief: WeightBelief;
  readonly words: string;
  /** Issues of the belief that the scenario gives the party no stake in. */
  readonly dropped: readonly string[];
}

/**
 * The belief over all issues; those without a stake have weight 0.
 * @param issues all issues by name
 * @param stakes positions of the issues whose options differ in worth to the party; at least one
 * @throws {InputError} in the file of the belief
 */
export function swingBelief(
  weights: WrittenWeights,
  issues: readonly string[],
  stakes: readonly number[],
  refuse: WrittenBelief['fault'],
): SwingBelief {
  const names = stakes.map((issue) => issues[issue] ?? '');
  const check = (path: Path, name: string) => {
    const [problem] = unknownName(path, 'issue', name, issues);
    if (problem) throw refuse(problem.path, problem.message, undefined, problem.hint);
  };
  const within = (name: string) => names.includes(name);
  if (weights.kind === 'known') return { belief: { kind: 'known' }, words: 'weights as stated', dropped: [] };
  if (weights.kind === 'uniform') {
    const belief: WeightBelief = {
      kind: 'dirichlet',
      concentration: stakes.length,
      centre: issues.map((name) => (within(name) ? 1 : 0)),
    };
    return { belief, words: 'all weights are as likely', dropped: [] };
  }
  if (weights.kind === 'concentration') {
    const { centre = {}, concentration } = weights;
    for (const name of Object.keys(centre)) check(['centre', name], name);
    const about = issues.map((name) => (within(name) ? (centre[name] ?? 0) : 0));
    if (!about.some((weight) => weight > 0))
      throw refuse(['centre'], 'no issue has a weight above 0', names.join(', '));
    return {
      belief: { kind: 'dirichlet', concentration, centre: about },
      words: `weights about those given, concentration ${concentration}`,
      dropped: Object.keys(centre).filter((name) => !within(name)),
    };
  }
  if (weights.kind === 'ranking') {
    const all = weights.ranking.flat();
    for (const [at, rank] of weights.ranking.entries()) for (const name of [rank].flat()) check(['ranking', at], name);
    const ranking = weights.ranking.map((rank) => [rank].flat().filter(within)).filter((rank) => rank.length > 0);
    const { admissible } = refused(refuse, ['ranking'], () => rankOrderWeights(ranking, names));
    return {
      belief: { kind: 'ratios', bounds: embedded(admissible, stakes, issues.length) },
      words: `weights in the order ${ranking.map((rank) => rank.join(' = ')).join(' > ')}`,
      dropped: all.filter((name) => !within(name)),
    };
  }
  if (weights.kind === 'multiples') {
    const { most, elicited } = weights;
    for (const [name, others] of Object.entries(most)) {
      check(['most_times', name], name);
      for (const other of Object.keys(others)) check(['most_times', name, other], other);
    }
    const upper = Float64Array.from({ length: stakes.length ** 2 }, (_, at) => {
      const [row, column] = [Math.floor(at / stakes.length), at % stakes.length];
      return row === column ? 1 : (most[names[row] ?? '']?.[names[column] ?? ''] ?? Number.POSITIVE_INFINITY);
    });
    if (!isClosed(upper, stakes.length)) {
      throw refuse(['most_times'], 'the multiples do not fit together', 'what parley elicit --out wrote');
    }
    return {
      belief: { kind: 'ratios', bounds: embedded({ count: stakes.length, upper }, stakes, issues.length) },
      words: `weights as elicited (${elicited})`,
      dropped: Object.keys(most).filter((name) => !within(name)),
    };
  }
  return rangesBelief(weights.ranges, issues, names, refuse, check);
}

function rangesBelief(
  ranges: Readonly<Record<string, { readonly low: number; readonly high: number }>>,
  issues: readonly string[],
  names: readonly string[],
  refuse: WrittenBelief['fault'],
  check: (path: Path, name: string) => void,
): SwingBelief {
  for (const [name, { low, high }] of Object.entries(ranges)) {
    check(['ranges', name], name);
    if (low > high) throw refuse(['ranges', name], 'low is above high', 'low ≤ high');
    if (!names.includes(name)) {
      throw refuse(['ranges', name], `nothing about ${name} makes a difference to the party`, names.join(', '));
    }
  }
  const end = (name: string, side: 'low' | 'high') => ranges[name]?.[side] ?? (side === 'low' ? 0 : 1);
  const sums = (['low', 'high'] as const).map((side) => names.reduce((sum, name) => sum + end(name, side), 0));
  const [least = 0, most = 0] = sums;
  if (least > 1 + SUM_ROUNDING || most < 1 - SUM_ROUNDING) {
    throw refuse(['ranges'], `weights within the ranges sum to ${least} – ${most}`, 'ranges in which weights sum to 1');
  }
  const side = (which: 'low' | 'high') => issues.map((name) => (names.includes(name) ? end(name, which) : 0));
  return {
    belief: { kind: 'ranges', low: side('low'), high: side('high') },
    words: `weights within ${Object.entries(ranges)
      .map(([name, { low, high }]) => `${name} ${low} to ${high}`)
      .join(', ')}`,
    dropped: [],
  };
}

const SUM_ROUNDING = 1e-9;

type Bounds = Extract<WeightBelief, { kind: 'ratios' }>['bounds'];

/** The same bounds among some of many issues; the others have weight 0. */
function embedded({ count, upper }: Bounds, places: readonly number[], issues: number): Bounds {
  const all = Float64Array.from({ length: issues * issues }, (_, at) => {
    const [row, column] = [Math.floor(at / issues), at % issues];
    if (row === column) return 1;
    const [i, j] = [places.indexOf(row), places.indexOf(column)];
    if (i < 0) return 0;
    return j < 0 ? Number.POSITIVE_INFINITY : (upper[i * count + j] ?? Number.NaN);
  });
  return { count: issues, upper: all };
}

/** Whether no bound could be lowered because of the others, so that the ranges of weights are what they say. */
function isClosed(upper: Float64Array, count: number): boolean {
  const at = (i: number, j: number) => upper[i * count + j] ?? Number.NaN;
  const all = Array.from({ length: count }, (_, i) => i);
  // A row with a 0 is a weight of 0: it says nothing of the others.
  const positive = all.filter((i) => all.every((j) => at(i, j) > 0));
  return positive.every((i) =>
    positive.every((k) => positive.every((j) => at(i, j) <= at(i, k) * at(k, j) * (1 + SUM_ROUNDING))),
  );
}

function refused<T>(refuse: WrittenBelief['fault'], path: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw refuse(path, error.message);
    throw error;
  }
}
