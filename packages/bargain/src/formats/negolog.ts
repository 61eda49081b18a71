/** Scenarios of NegoLog: profiles with the issues and values in them, and no domain file. */

import type { Path } from '@parley/input';
import type { Profile, Reservation, ScenarioIssue } from '../scenario/scenario.js';
import { isFinitePayoff, largestPayoff, warnOfWeights } from './ceiling.js';
import { fieldsOf, numeralOf, wrong } from './json-access.js';
import type { JsonNode } from './json-tree.js';
import { MOST_ISSUES, MOST_OPTIONS } from './limits.js';
import { type Report, refuse, someOf } from './report.js';

/** The issues that a profile speaks of, in its order. */
export function readNegoLogIssues(report: Report, root: JsonNode): readonly ScenarioIssue[] | undefined {
  const path = ['issues'];
  const issues = fieldsOf(report, fieldsOf(report, root, [])?.get('issues'), path, root.at);
  if (!issues) return undefined;
  if (issues.size === 0 || issues.size > MOST_ISSUES) {
    const message = `the profile has ${issues.size} issues`;
    return refuse(report, { code: 'issues', path, message, expected: `1 to ${MOST_ISSUES}`, at: root.at });
  }
  const read = [...issues].map(([name, node]): ScenarioIssue | undefined => {
    const values = fieldsOf(report, node, [...path, name]);
    if (!values) return undefined;
    if (values.size > 0 && values.size <= MOST_OPTIONS) return { name, kind: 'discrete', options: [...values.keys()] };
    const message = `“${name}” has ${values.size} values`;
    const expected = `1 to ${MOST_OPTIONS}`;
    return refuse(report, { code: 'issues', path: [...path, name], message, expected, at: node.at });
  });
  return read.includes(undefined) ? undefined : (read as ScenarioIssue[]);
}

/** A profile for the issues of the first profile: Σ weight · value, as written. */
export function readNegoLogProfile(
  report: Report,
  name: string,
  root: JsonNode,
  issues: readonly ScenarioIssue[],
): Profile | undefined {
  const fields = fieldsOf(report, root, []);
  const weightNodes = fields && fieldsOf(report, fields.get('issueWeights'), ['issueWeights'], root.at);
  const issueNodes = fields && fieldsOf(report, fields.get('issues'), ['issues'], root.at);
  if (!weightNodes || !issueNodes) return undefined;
  const names = issues.map((issue) => issue.name);
  const fits = [
    sameKeys(report, issueNodes, names, ['issues'], root.at),
    sameKeys(report, weightNodes, names, ['issueWeights'], root.at),
  ];
  if (fits.includes(false)) return undefined;
  const weights = names.map((issue) => numeralOf(report, weightNodes.get(issue), ['issueWeights', issue], root.at));
  const evaluations = issues.map((issue) => {
    const path = ['issues', issue.name];
    const values = fieldsOf(report, issueNodes.get(issue.name), path, root.at);
    if (!values || !sameKeys(report, values, issue.options, path, issueNodes.get(issue.name)!.at)) return undefined;
    const numerals = issue.options.map((option) => numeralOf(report, values.get(option), [...path, option]));
    return numerals.includes(undefined) ? undefined : Float64Array.from(numerals as string[], Number);
  });
  const reservation = readReservation(report, fields.get('reservationValue'));
  if (!reservation || weights.includes(undefined) || evaluations.includes(undefined)) return undefined;
  const profile = { name, weights: weights.map(Number), evaluations: evaluations as Float64Array[] };
  warnOfWeights(report, profile.weights, root.at);
  if (!isFinitePayoff(report, largestPayoff(profile.weights, profile.evaluations))) return undefined;
  return { ...profile, reservation, discountFactor: 1 };
}

function readReservation(report: Report, node: JsonNode | undefined): Reservation | undefined {
  if (!node || node.kind === 'null' || (node.kind === 'number' && node.text === '-Infinity')) return { kind: 'none' };
  if (node.kind === 'number' && Number.isFinite(Number(node.text))) return { kind: 'value', value: Number(node.text) };
  return wrong(report, node, ['reservationValue'], 'a finite number, or -Infinity for none', node.at);
}

function sameKeys(
  report: Report,
  given: ReadonlyMap<string, JsonNode>,
  names: readonly string[],
  path: Path,
  at: number,
): boolean {
  const known = new Set(names);
  const missing = names.filter((name) => !given.has(name));
  const unknown = [...given.keys()].filter((name) => !known.has(name));
  if (missing.length === 0 && unknown.length === 0) return true;
  const message = missing.length > 0 ? `${someOf(missing)} are missing` : `${someOf(unknown)} are in no other profile`;
  const expected = 'the issues and values of the first profile';
  refuse(report, { code: 'other-issues', path, message, expected, at });
  return false;
}
