/** The domain of a GeniusWeb scenario: a file of its own, or embedded in every profile. */

import type { Path } from '@parley/input';
import type Big from 'big.js';
import type { ScenarioIssue } from '../scenario/scenario.js';
import { decimal } from './decimal.js';
import { fieldsOf, itemsOf, numeralOf, textOf, wrong } from './json-access.js';
import type { JsonNode } from './json-tree.js';
import { MOST_ISSUES, MOST_OPTIONS } from './limits.js';
import { type Report, refuse, someOf } from './report.js';

/** An issue; numbers also as decimals, with the upper end of their range, which need not be one of them. */
export interface GeniusWebIssue {
  readonly issue: ScenarioIssue;
  readonly numbers?: { readonly values: readonly Big[]; readonly high: Big };
}

/** The issues of a domain in the order of its file. */
export interface GeniusWebDomain {
  readonly name: string;
  readonly issues: readonly GeniusWebIssue[];
}

/** Reads `{"name": …, "issuesValues": {…}}`; nothing, and errors in the report, when it is faulty. */
export function readGeniusWebDomain(
  report: Report,
  node: JsonNode | undefined,
  path: Path,
  at?: number,
): GeniusWebDomain | undefined {
  const fields = fieldsOf(report, node, path, at);
  if (!fields) return undefined;
  const name = textOf(report, fields.get('name'), [...path, 'name'], node?.at);
  const values = fieldsOf(report, fields.get('issuesValues'), [...path, 'issuesValues'], node?.at);
  if (name === undefined || !values) return undefined;
  if (values.size === 0 || values.size > MOST_ISSUES) {
    const message = `the domain has ${values.size} issues`;
    const expected = `1 to ${MOST_ISSUES}`;
    return refuse(report, { code: 'domain', path: [...path, 'issuesValues'], message, expected, at: node!.at });
  }
  const issues = [...values].map(([issue, set]) => readIssue(report, issue, set, [...path, 'issuesValues', issue]));
  return issues.includes(undefined) ? undefined : { name, issues: issues as GeniusWebIssue[] };
}

/** How two domains differ, in a sentence; nothing when they have the same issues and values in whatever order. */
export function domainDifference(a: GeniusWebDomain, b: GeniusWebDomain): string | undefined {
  const others = new Map(b.issues.map((entry) => [entry.issue.name, entry.issue]));
  const names = new Set(a.issues.map(({ issue }) => issue.name));
  const onlyA = a.issues.map(({ issue }) => issue.name).filter((name) => !others.has(name));
  const onlyB = b.issues.map(({ issue }) => issue.name).filter((name) => !names.has(name));
  if (onlyA.length > 0) return `lacks the issues ${someOf(onlyA)}`;
  if (onlyB.length > 0) return `has other issues: ${someOf(onlyB)}`;
  for (const { issue } of a.issues) {
    const other = others.get(issue.name)!;
    const options = new Set(other.options);
    const missing = issue.options.filter((option) => !options.has(option));
    if (
      missing.length > 0 ||
      other.options.length !== issue.options.length ||
      (issue.values === undefined) !== (other.values === undefined)
    ) {
      return `has other values of “${issue.name}”`;
    }
  }
  return undefined;
}

function readIssue(report: Report, name: string, node: JsonNode, path: Path): GeniusWebIssue | undefined {
  const fields = fieldsOf(report, node, path);
  if (!fields) return undefined;
  if (fields.has('range')) return numberIssue(report, name, fields.get('range')!, [...path, 'range']);
  const items = itemsOf(report, fields.get('values'), [...path, 'values'], node.at);
  if (!items) return undefined;
  const options = items.map((item, position) => textOf(report, item, [...path, 'values', position]));
  if (options.includes(undefined)) return undefined;
  const repeated = options.length - new Set(options).size;
  if (repeated > 0 || options.length === 0 || options.length > MOST_OPTIONS) {
    const message = `“${name}” has ${options.length} values${repeated > 0 ? `, ${repeated} of them repeated` : ''}`;
    const expected = repeated > 0 ? 'each value once' : `1 to ${MOST_OPTIONS}`;
    return refuse(report, { code: 'domain', path: [...path, 'values'], message, expected, at: node.at });
  }
  return { issue: { name, kind: 'discrete', options: options as string[] } };
}

/** The grid from low by step while not above high; the last point may fall short of high. */
function numberIssue(report: Report, name: string, node: JsonNode, path: Path): GeniusWebIssue | undefined {
  const fields = fieldsOf(report, node, path);
  if (!fields) return undefined;
  const [low, high, step] = ['low', 'high', 'step'].map((key) => {
    const numeral = numeralOf(report, fields.get(key), [...path, key], node.at);
    if (numeral === undefined) return undefined;
    return decimal(numeral) ?? wrong(report, fields.get(key), [...path, key], 'a number of ordinary size', node.at);
  });
  if (!low || !high || !step) return undefined;
  if (step.lte(0) || low.gt(high)) {
    const message = `“${name}” runs from ${low} to ${high} by ${step}`;
    return refuse(report, { code: 'domain', path, message, expected: 'low ≤ high and step > 0', at: node.at });
  }
  const values: Big[] = [];
  for (let value = low; value.lte(high); value = value.plus(step)) {
    if (values.length === MOST_OPTIONS) {
      const message = `“${name}” has more than ${MOST_OPTIONS} values`;
      return refuse(report, { code: 'too-many', path, message, expected: `at most ${MOST_OPTIONS}`, at: node.at });
    }
    values.push(value);
  }
  const options = values.map((value) => value.toFixed());
  const kind = options.every((option) => /^-?\d+$/.test(option)) ? 'integer' : 'real';
  return { issue: { name, kind, options, values: options.map(Number) }, numbers: { values, high } };
}

/** Position of a value, a text or a number, among the options of its issue. */
export function optionPosition(
  report: Report,
  node: JsonNode,
  { issue, numbers }: GeniusWebIssue,
  path: Path,
): number | undefined {
  let position = -1;
  if (numbers && node.kind === 'number' && Number.isFinite(Number(node.text))) {
    const value = decimal(node.text);
    position = value ? numbers.values.findIndex((other) => other.eq(value)) : -1;
  } else if (!numbers && node.kind === 'string') {
    position = issue.options.indexOf(node.text);
  }
  return position >= 0 ? position : wrong(report, node, path, `a value of “${issue.name}”`, node.at);
}
