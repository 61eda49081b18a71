/** The text of GeniusWeb files. */

import type { Scenario, ScenarioIssue } from '../scenario/scenario.js';
import type { Contribution } from './contributions.js';
import { decimalOf, interpolated } from './decimal.js';
import { jsonList, jsonObject } from './json-text.js';

/** Weight and utilities of one issue for one party. */
export interface IssueUtility {
  readonly weight: number;
  readonly utilities: Float64Array;
}

/** How far interpolated utilities, which are rounded to eight decimals, may be off. */
const TOLERANCE = 1e-12;

/**
 * Whether an issue can be written as a range of numbers: an arithmetic sequence in decimals, on which every party's
 * utilities are interpolated between the ends.
 */
export function isNumberRange({ values, options }: ScenarioIssue, parties: readonly IssueUtility[]): boolean {
  if (!values || values.length < 2) return false;
  const decimals = values.map(decimalOf);
  const step = decimals[1]!.minus(decimals[0]!);
  if (step.lte(0)) return false;
  const even = decimals.every(
    (value, position) => value.eq(step.times(position).plus(decimals[0]!)) && value.toFixed() === options[position],
  );
  return (
    even &&
    parties.every(({ weight, utilities }) => {
      const low = { value: decimals[0]!, utility: decimalOf(utilities[0]!) };
      const high = { value: decimals.at(-1)!, utility: decimalOf(utilities.at(-1)!) };
      return utilities.every(
        (utility, position) => weight * Math.abs(interpolated(decimals[position]!, low, high) - utility) <= TOLERANCE,
      );
    })
  );
}

/** The domain, as it stands in its file and in every profile. */
export function geniusWebDomainText({ name, issues }: Scenario, ranges: readonly boolean[]): string {
  const values = issues.map((issue, position): [string, string] => {
    if (!ranges[position]) return [issue.name, jsonObject([['values', jsonList(issue.options.map(quoted))]])];
    const numbers = issue.values!;
    const step = decimalOf(numbers[1]!).minus(decimalOf(numbers[0]!)).toFixed();
    const range = jsonObject([
      ['low', decimalOf(numbers[0]!).toFixed()],
      ['high', decimalOf(numbers.at(-1)!).toFixed()],
      ['step', step],
    ]);
    return [issue.name, jsonObject([['range', range]])];
  });
  return jsonObject([
    ['name', quoted(name)],
    ['issuesValues', jsonObject(values)],
  ]);
}

/** The fields of a linear additive profile. */
export function linearFields(
  issues: readonly ScenarioIssue[],
  ranges: readonly boolean[],
  parties: readonly IssueUtility[],
): [string, string][] {
  const utilities = issues.map((issue, position): [string, string] => {
    const { utilities: found } = parties[position]!;
    return [issue.name, ranges[position] ? numberUtilities(issue, found) : discreteUtilities(issue, found)];
  });
  const weights = issues.map(({ name }, position): [string, string] => [name, String(parties[position]!.weight)]);
  return [
    ['issueUtilities', jsonObject(utilities)],
    ['issueWeights', jsonObject(weights)],
  ];
}

function discreteUtilities({ options }: ScenarioIssue, utilities: Float64Array): string {
  const values = jsonObject(options.map((option, position) => [option, String(utilities[position]!)]));
  return jsonObject([['DiscreteValueSetUtilities', jsonObject([['valueUtilities', values]])]]);
}

function numberUtilities({ values }: ScenarioIssue, utilities: Float64Array): string {
  const inner = jsonObject([
    ['lowValue', decimalOf(values![0]!).toFixed()],
    ['lowUtility', String(utilities[0]!)],
    ['highValue', decimalOf(values!.at(-1)!).toFixed()],
    ['highUtility', String(utilities.at(-1)!)],
  ]);
  return jsonObject([['NumberValueSetUtilities', inner]]);
}

/** The parts of a profile of groups; combinations worth nothing are left out. All issues are discrete in it. */
export function groupFields(issues: readonly ScenarioIssue[], parts: readonly Contribution[]): [string, string][] {
  const written = parts.map((part, index): [string, string] => {
    const list: string[] = [];
    part.values.forEach((value, row) => {
      if (value === 0) return;
      const options = rowOptions(issues, part.issues, row);
      const names = part.issues.map((issue, position) => quoted(issues[issue]!.options[options[position]!]!));
      list.push(
        jsonObject([
          ['values', jsonList(names)],
          ['util', String(value)],
        ]),
      );
    });
    const inner = jsonObject([
      ['issues', jsonList(part.issues.map((issue) => quoted(issues[issue]!.name)))],
      ['utilslist', jsonList(list)],
    ]);
    return [`part${index + 1}`, jsonObject([['PartsUtilities', inner]])];
  });
  return [['partUtilities', jsonObject(written)]];
}

/** The option of each issue of a group in a row of its values. */
export function rowOptions(issues: readonly ScenarioIssue[], group: readonly number[], row: number): number[] {
  const options = new Array<number>(group.length);
  let rest = row;
  for (let position = group.length - 1; position >= 0; position--) {
    const count = issues[group[position]!]!.options.length;
    options[position] = rest % count;
    rest = Math.floor(rest / count);
  }
  return options;
}

/** A reservation bid. */
export function bidText(
  issues: readonly ScenarioIssue[],
  ranges: readonly boolean[],
  options: readonly number[],
): string {
  const values = issues.map(({ name, options: names, values: numbers }, position): [string, string] => {
    const option = options[position]!;
    return [name, ranges[position] ? decimalOf(numbers![option]!).toFixed() : quoted(names[option]!)];
  });
  return jsonObject([['issuevalues', jsonObject(values)]]);
}

/** A text as JSON. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
