/** Linear additive utilities of GeniusWeb, with the checks that its classes make. */

import type { Path } from '@parley/input';
import type { Profile } from '../scenario/scenario.js';
import { decimal, decimalOf, interpolated } from './decimal.js';
import type { GeniusWebDomain, GeniusWebIssue } from './geniusweb-domain.js';
import { fieldsOf, numeralOf, unitNumeralOf, wrong } from './json-access.js';
import type { JsonNode } from './json-tree.js';
import { type Report, refuse, someOf } from './report.js';

type Fields = ReadonlyMap<string, JsonNode>;

/** Σ weight · utility; weights must add up to 1 and utilities lie in [0, 1], both exactly, in decimals. */
export function readLinearUtilities(
  report: Report,
  fields: Fields,
  domain: GeniusWebDomain,
  path: Path,
  at: number,
): Pick<Profile, 'weights' | 'evaluations'> | undefined {
  const utilities = fieldsOf(report, fields.get('issueUtilities'), [...path, 'issueUtilities'], at);
  const weightNodes = fieldsOf(report, fields.get('issueWeights'), [...path, 'issueWeights'], at);
  if (!utilities || !weightNodes) return undefined;
  const fits = [
    sameIssues(report, utilities, domain, [...path, 'issueUtilities'], at),
    sameIssues(report, weightNodes, domain, [...path, 'issueWeights'], at),
  ];
  if (fits.includes(false)) return undefined;
  const weights = domain.issues.map(({ issue }) => {
    const place = [...path, 'issueWeights', issue.name];
    const numeral = numeralOf(report, weightNodes.get(issue.name), place, at);
    if (numeral === undefined) return undefined;
    return decimal(numeral) ?? wrong(report, weightNodes.get(issue.name), place, 'a number of ordinary size', at);
  });
  const evaluations = domain.issues.map((entry) =>
    readUtilities(report, utilities.get(entry.issue.name)!, entry, [...path, 'issueUtilities', entry.issue.name]),
  );
  if (weights.includes(undefined) || evaluations.includes(undefined)) return undefined;
  const sum = weights.reduce((total, weight) => total!.plus(weight!), decimalOf(0))!;
  if (!sum.eq(1)) {
    const message = `the weights add up to ${sum.toFixed()}`;
    const place = [...path, 'issueWeights'];
    return refuse(report, {
      code: 'weights-sum',
      path: place,
      message,
      expected: 'exactly 1',
      at: fields.get('issueWeights')!.at,
    });
  }
  return { weights: weights.map(Number), evaluations: evaluations as Float64Array[] };
}

function readUtilities(report: Report, node: JsonNode, entry: GeniusWebIssue, path: Path): Float64Array | undefined {
  const fields = fieldsOf(report, node, path);
  if (!fields) return undefined;
  const discrete = fields.get('DiscreteValueSetUtilities') ?? fields.get('discreteutils');
  const numbers = fields.get('NumberValueSetUtilities') ?? fields.get('numberutils');
  if (entry.numbers ? numbers : discrete) {
    return entry.numbers
      ? numberUtilities(report, numbers!, entry, path)
      : discreteUtilities(report, discrete!, entry, path);
  }
  const expected = entry.numbers ? 'NumberValueSetUtilities' : 'DiscreteValueSetUtilities';
  const message = `“${entry.issue.name}” has ${fields.size === 0 ? 'no utilities' : someOf([...fields.keys()])}`;
  return refuse(report, { code: 'utilities', path, message, expected, at: node.at });
}

function discreteUtilities(report: Report, node: JsonNode, { issue }: GeniusWebIssue, path: Path) {
  const place = [...path, 'valueUtilities'];
  const values = fieldsOf(report, fieldsOf(report, node, path)?.get('valueUtilities'), place, node.at);
  if (!values) return undefined;
  const known = new Set(issue.options);
  const missing = issue.options.filter((option) => !values.has(option));
  const unknown = [...values.keys()].filter((value) => !known.has(value));
  if (missing.length > 0 || unknown.length > 0) {
    const message =
      missing.length > 0
        ? `the values ${someOf(missing)} of “${issue.name}” have no utility`
        : `${someOf(unknown)} are not values of “${issue.name}”`;
    const expected = 'the values of the domain';
    return refuse(report, { code: 'other-values', path: place, message, expected, at: node.at });
  }
  const found = issue.options.map((option) => unitNumeralOf(report, values.get(option), [...place, option], node.at));
  return found.includes(undefined) ? undefined : Float64Array.from(found as string[], Number);
}

function numberUtilities(report: Report, node: JsonNode, { issue, numbers }: GeniusWebIssue, path: Path) {
  const fields = fieldsOf(report, node, path);
  if (!fields || !numbers) return undefined;
  const [lowValue, highValue] = ['lowValue', 'highValue'].map((key) => {
    const numeral = numeralOf(report, fields.get(key), [...path, key], node.at);
    return numeral === undefined ? undefined : decimal(numeral);
  });
  const [lowUtility, highUtility] = ['lowUtility', 'highUtility'].map((key) => {
    const numeral = unitNumeralOf(report, fields.get(key), [...path, key], node.at);
    return numeral === undefined ? undefined : decimal(numeral);
  });
  if (!lowValue || !highValue || !lowUtility || !highUtility) return undefined;
  if (!lowValue.eq(numbers.values[0]!) || !highValue.eq(numbers.high) || lowValue.gte(highValue)) {
    const message = `the utilities of “${issue.name}” are given from ${lowValue.toFixed()} to ${highValue.toFixed()}`;
    const expected = `the range of the domain, ${numbers.values[0]!.toFixed()} to ${numbers.high.toFixed()}`;
    return refuse(report, { code: 'other-values', path, message, expected, at: node.at });
  }
  const low = { value: lowValue, utility: lowUtility };
  const high = { value: highValue, utility: highUtility };
  return Float64Array.from(numbers.values, (value) => interpolated(value, low, high));
}

function sameIssues(report: Report, given: Fields, domain: GeniusWebDomain, path: Path, at: number): boolean {
  const names = new Set(domain.issues.map(({ issue }) => issue.name));
  const missing = [...names].filter((name) => !given.has(name));
  const unknown = [...given.keys()].filter((name) => !names.has(name));
  if (missing.length === 0 && unknown.length === 0) return true;
  const message =
    missing.length > 0
      ? `the issues ${someOf(missing)} are missing`
      : `${someOf(unknown)} are not issues of the domain`;
  refuse(report, { code: 'other-issues', path, message, expected: 'the issues of the domain', at });
  return false;
}
