/** Packages worth at least so much to one party, found without listing them all. */

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { mergedOutcomes } from '../../frontier/merged-outcomes.js';
import { satisfies } from '../../problem/constraints.js';
import { permutation, position } from '../../random/seeded.js';
import { problemOf, profilePayoff } from '../../scenario/problem-of.js';
import type { Profile } from '../../scenario/scenario.js';
import type { Package } from '../action.js';
import { type Domain, randomPackage } from './random-package.js';

/** The packages of a scenario as one party sees them. */
export interface OwnPackages {
  /** A package that is worth most to the party. */
  readonly best: Package;
  /** What it is worth. */
  readonly highest: number;
  /** No package is worth less: the sum of what each term is worth at least. */
  readonly floor: number;
  /**
   * A random package worth at least `target` and not much more; the best one when the target is above all.
   * @param target in the party's payoff units
   */
  atLeast(target: number, random: RandomGenerator): Package;
}

/** With at most this many packages all are listed and sorted. */
const MOST_LISTED = 4096;

/** Packages that are worth this share of the range more than the nearest to the target are drawn as well as it. */
const BAND = 0.01;

/** Searches for a package near the target before the nearest found is taken. */
const MOST_SEARCHES = 8;

/**
 * @throws RangeError when no package is feasible
 * @throws IntractableError when the payoffs have no structure and the packages are too many to look at
 */
export function ownPackages(domain: Domain, profile: Profile): OwnPackages {
  const size = domain.issues.reduce((product, issue) => product * issue.options.length, 1);
  const floor = payoffFloor(profile);
  return size <= MOST_LISTED ? listed(domain, profile, floor) : searched(domain, profile, floor);
}

function listed(domain: Domain, profile: Profile, floor: number): OwnPackages {
  const ladder = feasiblePackages(domain)
    .map((options) => ({ options, payoff: profilePayoff(profile, options) }))
    .sort((a, b) => a.payoff - b.payoff); // stable, so that equals stay in outcome order
  const top = ladder.at(-1);
  if (!top) throw new RangeError('no package obeys the constraints');
  const band = BAND * (top.payoff - floor);
  const rungAt = (target: number): number => {
    let [low, high] = [0, ladder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ladder[middle]!.payoff < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    best: top.options,
    highest: top.payoff,
    floor,
    atLeast: (target, random) => {
      const first = Math.min(rungAt(target), rungAt(top.payoff));
      let end = first + 1;
      while (end < ladder.length && ladder[end]!.payoff <= ladder[first]!.payoff + band) end++;
      return ladder[first + position(random, end - first)]!.options;
    },
  };
}

function searched(domain: Domain, profile: Profile, floor: number): OwnPackages {
  const best = bestPackage(domain, profile);
  const highest = profilePayoff(profile, best);
  const band = BAND * (highest - floor);
  return {
    best,
    highest,
    floor,
    atLeast: (target, random) => {
      if (target >= highest) return best;
      let nearest = best;
      let least = highest;
      for (let search = 0; search < MOST_SEARCHES; search++) {
        const start = raised(domain, profile, randomPackage(domain, random), target, random) ?? [...best];
        const payoff = lowered(domain, profile, start, target, random);
        if (payoff < least) [nearest, least] = [start, payoff];
        if (least <= target + band) break;
      }
      return nearest;
    },
  };
}

/** Changes issues one by one for the better until the target is reached; null when no single change helps any more. */
function raised(
  domain: Domain,
  profile: Profile,
  options: number[],
  target: number,
  random: RandomGenerator,
): number[] | null {
  let payoff = profilePayoff(profile, options);
  while (payoff < target) {
    const before = payoff;
    for (const issue of permutation(random, options.length)) {
      if (payoff >= target) break;
      // Of the options that reach the target the least, and otherwise the most.
      payoff = changeIssue(domain, profile, options, issue, payoff, (found, now) =>
        found >= target ? now < target || found < now : now < target && found > now,
      );
    }
    if (payoff === before) return null;
  }
  return options;
}

/** Changes issues one by one for the worse as far as the target allows. @returns the payoff left */
function lowered(domain: Domain, profile: Profile, options: number[], target: number, random: RandomGenerator): number {
  let payoff = profilePayoff(profile, options);
  for (const issue of permutation(random, options.length)) {
    payoff = changeIssue(domain, profile, options, issue, payoff, (found, now) => found >= target && found < now);
  }
  return payoff;
}

/** Settles one issue by the feasible option that is preferred, in place. @returns the payoff then */
function changeIssue(
  { issues, constraints }: Domain,
  profile: Profile,
  options: number[],
  issue: number,
  payoff: number,
  prefers: (found: number, now: number) => boolean,
): number {
  let chosen = options[issue]!;
  let best = payoff;
  for (let option = 0; option < issues[issue]!.options.length; option++) {
    options[issue] = option;
    const found = profilePayoff(profile, options);
    if (prefers(found, best) && satisfies(constraints, options)) [chosen, best] = [option, found];
  }
  options[issue] = chosen;
  return best;
}

/** A feasible package that is worth most: the frontier of the party with itself is one point. */
function bestPackage(domain: Domain, profile: Profile): Package {
  const alone = problemOf({ name: profile.name, ...domain, profiles: [profile, profile] });
  const { table, optionsOf } = mergedOutcomes(alone);
  if (table.outcomes.length === 0) throw new RangeError('no package obeys the constraints');
  let best = 0;
  for (let row = 1; row < table.outcomes.length; row++) {
    if (table.payoffs[row * 2]! > table.payoffs[best * 2]!) best = row;
  }
  return optionsOf(best);
}

function feasiblePackages({ issues, constraints }: Domain): number[][] {
  let packages: number[][] = [[]];
  for (const { options } of issues) {
    packages = packages.flatMap((begun) => options.map((_, option) => [...begun, option]));
  }
  return packages.filter((options) => satisfies(constraints, options));
}

function payoffFloor({ weights, evaluations, groups = [], rectangles = [], remainder }: Profile): number {
  if (remainder) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  evaluations.forEach((values, issue) => {
    sum += least(values.map((value) => weights[issue]! * value));
  });
  for (const { values } of groups) sum += least(values);
  for (const { value } of rectangles) sum += Math.min(0, value);
  return sum;
}

function least(values: Float64Array): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
}
