/** Writes a scenario as GeniusWeb files. */

import type { Profile, Scenario } from '../scenario/scenario.js';
import { type Contribution, checkExpressible, issueContributions, mapped, rangeOf } from './contributions.js';
import { decimalOf } from './decimal.js';
import { fileNames } from './file-names.js';
import { groupParts } from './geniusweb-parts.js';
import { reservationBid } from './geniusweb-reservation-bid.js';
import {
  bidText,
  geniusWebDomainText,
  groupFields,
  type IssueUtility,
  isNumberRange,
  linearFields,
  quoted,
} from './geniusweb-text.js';
import { jsonObject } from './json-text.js';
import { type AffineMap, NotExpressibleError, type WrittenFile, type WrittenProfile } from './not-expressible.js';

/** A GeniusWeb scenario as files, in the order of the parties. */
export interface WrittenGeniusWebJson {
  readonly domain: WrittenFile;
  readonly profiles: readonly WrittenProfile[];
  /** What reads back otherwise than it was, or not at all, in sentences. */
  readonly notes: readonly string[];
}

/** Decimals of a weight: as many as a double holds below 1. */
const DECIMALS = 15;

/** A scale this near to 1 is rounding. */
const ROUNDING = 1e-12;

interface WrittenUtilities {
  readonly map: AffineMap;
  readonly linear?: readonly IssueUtility[];
  readonly parts?: readonly Contribution[];
}

/**
 * A scenario as GeniusWeb profiles: linear additive ones, or sums of groups for profiles with groups that do not overlap.
 * Weights add up to exactly 1 in decimals and utilities lie in [0, 1]; payoffs are mapped to that, party by party, by the
 * map that is given back. A reservation value becomes the package with the same acceptable packages. Discounting is left
 * out, with a note.
 * @throws NotExpressibleError for constraints, rectangles, a remainder, overlapping groups, a ceiling that cuts payoffs,
 * a reservation value for which there is no package, and numbers that are not finite
 */
export function writeGeniusWebJson(scenario: Scenario): WrittenGeniusWebJson {
  const { issues, constraints, profiles } = scenario;
  if (constraints.length > 0) {
    throw new NotExpressibleError('constraints', 'GeniusWeb has no rules between issues');
  }
  const written = profiles.map((profile) => utilitiesOf(scenario, profile));
  const linear = written.flatMap((entry) => (entry.linear ? [entry.linear] : []));
  // Groups are tables over named values, so that one such profile makes all issues discrete.
  const ranges = issues.map(
    (issue, position) =>
      linear.length === profiles.length &&
      isNumberRange(
        issue,
        linear.map((utilities) => utilities[position]!),
      ),
  );
  const domain = geniusWebDomainText(scenario, ranges);
  const names = profiles.map(({ name }) => (/^[a-zA-Z0-9]/.test(name) ? name : `Party ${name}`));
  const [domainFile, ...files] = fileNames([scenario.name, ...names], 'json');
  const counts = issues.map(({ options }) => options.length);
  return {
    domain: { name: domainFile!, text: `${domain}\n` },
    profiles: profiles.map((profile, party) => {
      const { map, linear: utilities, parts } = written[party]!;
      const bid = reservationBid(profile, counts, lowestPayoff(scenario, profile));
      const fields: [string, string][] = [
        ...(utilities ? linearFields(issues, ranges, utilities) : groupFields(issues, parts!)),
        ['domain', domain],
        ['name', quoted(names[party]!)],
        ...(bid ? [['reservationBid', bidText(issues, ranges, bid)] as [string, string]] : []),
      ];
      const kind = utilities ? 'LinearAdditiveUtilitySpace' : 'SumOfGroupsUtilitySpace';
      return { name: files[party]!, text: `${jsonObject([[kind, jsonObject(fields)]])}\n`, map };
    }),
    notes: notesOn(scenario, names, ranges),
  };
}

function notesOn({ issues, profiles }: Scenario, names: readonly string[], ranges: readonly boolean[]): string[] {
  return [
    ...issues
      .filter(({ kind }, position) => kind !== 'discrete' && !ranges[position])
      .map(({ name, kind }) => `The ${kind} issue “${name}” is written as a discrete one.`),
    ...profiles
      .filter(({ discountFactor }) => discountFactor !== 1)
      .map(
        ({ name, discountFactor }) => `GeniusWeb has no discounting: the factor ${discountFactor} of ${name} is lost.`,
      ),
    ...profiles
      .filter(({ name }, party) => name !== names[party])
      .map(({ name }) => `GeniusWeb wants names that start with a letter or digit: ${name} becomes Party ${name}.`),
  ];
}

function lowestPayoff(scenario: Scenario, profile: Profile): number {
  return rangeOf(profile.groups?.length ? groupParts(scenario, profile) : issueContributions(profile)).lowest;
}

function utilitiesOf(scenario: Scenario, profile: Profile): WrittenUtilities {
  checkExpressible(profile, 'a GeniusWeb profile');
  const grouped = (profile.groups ?? []).length > 0;
  const contributions = grouped ? groupParts(scenario, profile) : issueContributions(profile);
  const { highest, lowest } = rangeOf(contributions);
  if (!Number.isFinite(highest - lowest)) throw new NotExpressibleError('number', 'payoffs are not finite');
  if (profile.ceiling !== undefined && profile.ceiling < highest - ROUNDING) {
    throw new NotExpressibleError('ceiling', `GeniusWeb does not cut payoffs as those of ${profile.name} are cut`);
  }
  const positive = contributions.every((part) => part.lowest >= 0);
  if (grouped) {
    const map = positive && highest <= 1 + ROUNDING ? { scale: 1, offset: 0 } : unitMap(contributions, positive);
    return { map, parts: withinOne(mapped(contributions, map)) };
  }
  if (isExact(profile)) {
    const linear = profile.evaluations.map((utilities, issue) => ({ weight: profile.weights[issue]!, utilities }));
    return { map: { scale: 1, offset: 0 }, linear };
  }
  const map = unitMap(contributions, positive);
  return { map, linear: weighted(profile, mapped(contributions, map)) };
}

/** Whether GeniusWeb takes the profile as it is. */
function isExact({ weights, evaluations }: Profile): boolean {
  return (
    weights.every((weight) => weight >= 0) &&
    evaluations.every((values) => values.every((value) => value >= 0 && value <= 1)) &&
    weights.reduce((sum, weight) => sum.plus(decimalOf(weight)), decimalOf(0)).eq(1)
  );
}

/** The map that lets the most of all contributions add up to 1, leaving 0 where it is if none is negative. */
function unitMap(contributions: readonly Contribution[], positive: boolean): AffineMap {
  const lowest = positive ? 0 : contributions.reduce((sum, part) => sum + part.lowest, 0);
  const width = rangeOf(contributions).highest - lowest;
  if (!(width > 0)) return { scale: 1, offset: -lowest };
  const scale = Math.abs(width - 1) <= ROUNDING ? 1 : 1 / width;
  return { scale, offset: lowest === 0 ? 0 : -lowest * scale };
}

/** Weights that add up to 1 in decimals: the rounding residue goes to the largest. */
function weighted(profile: Profile, contributions: readonly Contribution[]): IssueUtility[] {
  const rounded = contributions.map(({ highest }) => decimalOf(highest).round(DECIMALS));
  const residue = rounded.reduce((rest, weight) => rest.minus(weight), decimalOf(1));
  const largest = contributions.reduce(
    (best, { highest }, at) => (highest > contributions[best]!.highest ? at : best),
    0,
  );
  return contributions.map(({ values, highest }, issue) => {
    const weight = Number((issue === largest ? rounded[issue]!.plus(residue) : rounded[issue]!).toFixed());
    const given = profile.evaluations[issue]!;
    const kept = highest > 0 && given.every((value, option) => profile.weights[issue]! * value === values[option]!);
    if (kept && Math.min(...given) >= 0 && Math.max(...given) === 1) return { weight, utilities: given };
    return { weight, utilities: values.map((value) => (weight > 0 ? Math.min(1, value / weight) : 0)) };
  });
}

/** Cuts a rounding excess over 1, in decimals, off the most of the largest part. */
function withinOne(parts: readonly Contribution[]): Contribution[] {
  const excess = parts.reduce((sum, { highest }) => sum.plus(decimalOf(highest)), decimalOf(-1));
  if (excess.lte(0)) return [...parts];
  const largest = parts.reduce((best, { highest }, at) => (highest > parts[best]!.highest ? at : best), 0);
  const roundDown = 0;
  const cap = Number(decimalOf(parts[largest]!.highest).minus(excess).round(DECIMALS, roundDown).toFixed());
  return parts.map((part, at) =>
    at === largest ? { ...part, values: part.values.map((value) => Math.min(cap, value)), highest: cap } : part,
  );
}
