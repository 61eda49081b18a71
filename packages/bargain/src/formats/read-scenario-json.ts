/** Our own scenario files, read and checked. */

import type { Path } from '@parley/input';
import type { z } from 'zod';
import type { Scenario } from '../scenario/scenario.js';
import type { JsonNode } from './json-tree.js';
import { MOST_ISSUES, MOST_OPTIONS } from './limits.js';
import { type Report, refuse, someOf } from './report.js';
import { type ScenarioFile, scenarioSchema } from './scenario-schema.js';

/** The scenario of a file of our own; nothing, and errors in the report, when it is faulty. */
export function readScenarioJson(report: Report, root: JsonNode): Scenario | undefined {
  const result = scenarioSchema.safeParse(plain(root));
  if (!result.success) {
    for (const issue of result.error.issues) fromZod(report, issue, root);
    return undefined;
  }
  const file = result.data;
  checkFit(report, file, root);
  if (report.issues.some(({ severity }) => severity === 'error')) return undefined;
  return {
    name: file.name,
    issues: file.issues.map(({ values, ...issue }) => ({ ...issue, ...(values ? { values } : {}) })),
    constraints: file.constraints,
    profiles: file.profiles.map(({ evaluations, groups, rectangles, ceiling, ...profile }) => ({
      ...profile,
      evaluations: evaluations.map((values) => Float64Array.from(values)),
      ...(groups
        ? { groups: groups.map(({ issues, values }) => ({ issues, values: Float64Array.from(values) })) }
        : {}),
      ...(rectangles
        ? {
            rectangles: rectangles.map(({ outside, ...rectangle }) => ({
              ...rectangle,
              ...(outside === undefined ? {} : { outside }),
            })),
          }
        : {}),
      ...(ceiling === undefined ? {} : { ceiling }),
    })),
  };
}

/** Checks that lengths and positions fit the issues. */
function checkFit(report: Report, { issues, constraints, profiles }: ScenarioFile, root: JsonNode): void {
  const fault = (path: Path, message: string, expected: string): void => {
    refuse(report, { code: 'scenario', path, message, expected, at: offsetOf(root, path) });
  };
  const counts = issues.map(({ options }) => options.length);
  const isOption = (issue: number, option: number): boolean => option >= 0 && option < (counts[issue] ?? 0);
  if (issues.length > MOST_ISSUES) fault(['issues'], `there are ${issues.length} issues`, `at most ${MOST_ISSUES}`);
  const repeated = repeatedIn(issues.map(({ name }) => name));
  if (repeated.length > 0) fault(['issues'], `several issues are called ${someOf(repeated)}`, 'each name once');
  issues.forEach(({ options, kind, values }, position) => {
    const path = ['issues', position];
    const twice = repeatedIn(options);
    if (options.length > MOST_OPTIONS) fault(path, `there are ${options.length} options`, `at most ${MOST_OPTIONS}`);
    if (twice.length > 0) fault(path, `several options are called ${someOf(twice)}`, 'each name once');
    const wanted = kind === 'discrete' ? 0 : options.length;
    if ((values?.length ?? 0) !== wanted) {
      fault(path, `the ${kind} issue has ${values?.length ?? 0} values`, `${wanted} values`);
    }
  });
  constraints.forEach((constraint, position) => {
    for (const [issue, options] of [...constraint.when, ...constraint.require]) {
      if (issue < counts.length && options.every((option) => isOption(issue, option))) continue;
      fault(['constraints', position], 'the constraint names an option that is not there', 'positions from 0');
    }
  });
  profiles.forEach(({ weights, evaluations, groups = [], rectangles = [], reservation }, party) => {
    const path = ['profiles', party];
    if (weights.length !== counts.length || evaluations.some((values, issue) => values.length !== counts[issue])) {
      fault(path, 'the weights and evaluations do not fit the issues', `${counts.join(' + ')} evaluations`);
    }
    if (evaluations.length !== counts.length) {
      fault([...path, 'evaluations'], `${evaluations.length} issues are evaluated`, `${counts.length} issues`);
    }
    groups.forEach((group, index) => {
      const size = group.issues.reduce((product, issue) => product * (counts[issue] ?? 0), 1);
      if (size > 0 && size === group.values.length && new Set(group.issues).size === group.issues.length) return;
      fault([...path, 'groups', index], `the group has ${group.values.length} values`, `${size} for different issues`);
    });
    rectangles.forEach((rectangle, index) => {
      if (rectangle.bounds.every(([issue]) => issue < counts.length)) return;
      fault([...path, 'rectangles', index], 'the rectangle bounds an issue that is not there', 'positions from 0');
    });
    if (reservation.kind !== 'package') return;
    const { options } = reservation;
    if (options.length !== counts.length || options.some((option, issue) => !isOption(issue, option))) {
      fault([...path, 'reservation'], 'the reserved package does not fit the issues', 'an option of each issue');
    }
  });
}

function repeatedIn(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

function fromZod(report: Report, issue: z.core.$ZodIssue, root: JsonNode): void {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const place = [...path, key];
      const message = `“${key}” is not a field of this place`;
      refuse(report, { code: 'unknown-key', path: place, message, at: offsetOf(root, place) });
    }
    return;
  }
  const { message } = issue;
  refuse(report, { code: 'value', path, message, at: offsetOf(root, path) });
}

/** Where the value at a path stands, or its nearest parent that exists. */
function offsetOf(root: JsonNode, path: Path): number {
  let node = root;
  for (const key of path) {
    const next =
      node.kind === 'object'
        ? node.fields.get(String(key))
        : node.kind === 'array'
          ? node.items[Number(key)]
          : undefined;
    if (!next) break;
    node = next;
  }
  return node.at;
}

/** The tree as plain data; objects have no prototype that a name could reach. */
function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object': {
      const result: Record<string, unknown> = Object.create(null);
      for (const [name, value] of node.fields) result[name] = plain(value);
      return result;
    }
    case 'array':
      return node.items.map(plain);
    case 'number':
      return Number(node.text);
    case 'string':
      return node.text;
    default:
      return node.kind === 'null' ? null : node.value;
  }
}
