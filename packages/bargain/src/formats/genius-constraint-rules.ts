/** The rules of GENIUS constraint profiles: when an issue, or the whole package, counts nothing. */

import type { GeniusIssue } from './genius-domain.js';
import { javaInteger } from './java-number.js';
import { type Report, refuse, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/** A rule that sets to zero what an issue (by position), or the whole package, is worth. */
export interface ConstraintRule {
  readonly zeroes: number | 'package';
  fires(options: ArrayLike<number>): boolean;
}

/** Whether a package meets a condition on one issue. */
type Condition = (options: ArrayLike<number>) => boolean;

/** Reads the `<constraint>`s; faulty ones are left out, with errors in the report. */
export function readRules(report: Report, parent: XmlElement, issues: readonly GeniusIssue[]): ConstraintRule[] {
  return childrenOf(parent, 'constraint').flatMap((element) => readRule(report, element, issues) ?? []);
}

function readRule(report: Report, element: XmlElement, issues: readonly GeniusIssue[]): ConstraintRule | undefined {
  const type = element.attributes.get('type');
  switch (type) {
    case 'inclusiveZeroOutcomeConstraint':
      return inclusive(report, element, issues);
    case 'conditionalZeroOutcomeConstraint':
      return conditional(report, element, issues);
    case 'zeroConstraint':
    case 'conditionalZeroConstraint':
      return assigned(report, element, issues, type);
    case 'sumZeroConstraint':
    case 'sumZeroNotConstraint':
    case 'sumZeroConstraintList':
      return summed(report, element, issues, type);
    default: {
      const message = `the constraint “${type ?? ''}” is unknown; GENIUS passes over it`;
      warn(report, { code: 'unknown-constraint', path: ['constraint'], message, at: element.at });
      return undefined;
    }
  }
}

/** `InclusiveZeroOutcomeConstraint`: all conditions hold; 0 counts as positive and as negative. */
function inclusive(report: Report, element: XmlElement, issues: readonly GeniusIssue[]): ConstraintRule | undefined {
  const conditions = childrenOf(element, 'checkassignment').map((child) => {
    const position = issuePosition(report, child, issues);
    const condition = needed(report, child, 'condition');
    if (position === undefined || condition === undefined) return undefined;
    if (!condition.includes('numeric')) return contains(issues, position, condition);
    const numbers = wholeNumbers(report, child, issues[position]!);
    const sign = condition.includes('positive') ? 1 : condition.includes('negative') ? -1 : 0;
    return numbers && holds(position, (option) => sign * numbers[option]! >= 0);
  });
  return all(conditions, 'package');
}

/**
 * `ConditionalZeroOutcomeConstraint`: of two conditions the first, by index, is the sign of a number; when it holds, the
 * other must hold as well. A first condition of another kind never fires.
 */
function conditional(report: Report, element: XmlElement, issues: readonly GeniusIssue[]): ConstraintRule | undefined {
  const checks = childrenOf(element, 'checkassignment').map((child) => ({
    child,
    position: issuePosition(report, child, issues),
    condition: needed(report, child, 'condition'),
  }));
  if (checks.some(({ position, condition }) => position === undefined || condition === undefined)) return undefined;
  checks.sort((a, b) => issues[a.position!]!.index - issues[b.position!]!.index);
  const [first, second] = checks;
  if (!first || !second || checks.length > 2 || first.position === second.position) {
    const message = `the constraint has ${checks.length} conditions`;
    const expected = 'two conditions on different issues';
    return refuse(report, { code: 'constraint', path: ['constraint'], message, expected, at: element.at });
  }
  const sign = first.condition === 'numeric=positive' ? 1 : first.condition === 'numeric=negative' ? -1 : 0;
  const numbers = sign === 0 ? [] : wholeNumbers(report, first.child, issues[first.position!]!);
  if (!numbers) return undefined;
  const required = contains(issues, second.position!, second.condition!);
  return {
    zeroes: 'package',
    fires: (options) => sign !== 0 && sign * numbers[options[first.position!]!]! > 0 && !required(options),
  };
}

/** `ZeroConstraint`, `ConditionalZeroConstraint`: issues have given values (and the issue itself lacks a text). */
function assigned(
  report: Report,
  element: XmlElement,
  issues: readonly GeniusIssue[],
  type: 'zeroConstraint' | 'conditionalZeroConstraint',
): ConstraintRule | undefined {
  const own = issuePosition(report, element, issues);
  const text = type === 'conditionalZeroConstraint' ? needed(report, element, 'value') : '';
  const conditions = childrenOf(element, 'valueassignment').map((child) => {
    const position = issuePosition(report, child, issues);
    const value = needed(report, child, 'value');
    if (position === undefined || value === undefined) return undefined;
    const { options } = issues[position]!.issue;
    return holds(position, (option) => options[option] === value);
  });
  if (own === undefined || text === undefined) return undefined;
  if (type === 'conditionalZeroConstraint') {
    const kept = contains(issues, own, text);
    conditions.push((options) => !kept(options));
  }
  return all(conditions, own);
}

/** `SumZeroConstraint` and its kin: numbers add up to a range, and the issue itself has (or lacks) a text. */
function summed(
  report: Report,
  element: XmlElement,
  issues: readonly GeniusIssue[],
  type: 'sumZeroConstraint' | 'sumZeroNotConstraint' | 'sumZeroConstraintList',
): ConstraintRule | undefined {
  const own = issuePosition(report, element, issues);
  const low = javaInteger(needed(report, element, 'min'));
  const high = javaInteger(needed(report, element, 'max'));
  const parts = childrenOf(element, 'item').map((child) => {
    const position = issuePosition(report, child, issues);
    const numbers = position === undefined ? undefined : wholeNumbers(report, child, issues[position]!);
    return numbers && { position: position!, numbers };
  });
  const texts = (type === 'sumZeroConstraintList' ? childrenOf(element, 'condition') : [element]).map((child) =>
    needed(report, child, 'value'),
  );
  if (own === undefined || low === undefined || high === undefined) return undefined;
  if (parts.includes(undefined) || texts.includes(undefined)) return undefined;
  const found = texts.map((text) => contains(issues, own, text!));
  return {
    zeroes: own,
    fires: (options) => {
      const sum = parts.reduce((total, part) => total + part!.numbers[options[part!.position]!]!, 0);
      if (sum < low || sum > high) return false;
      return found.some((condition) => condition(options)) !== (type === 'sumZeroNotConstraint');
    },
  };
}

function all(conditions: readonly (Condition | undefined)[], zeroes: ConstraintRule['zeroes']) {
  if (conditions.includes(undefined)) return undefined;
  return { zeroes, fires: (options: ArrayLike<number>) => conditions.every((condition) => condition!(options)) };
}

function holds(position: number, test: (option: number) => boolean): Condition {
  return (options) => test(options[position]!);
}

function contains(issues: readonly GeniusIssue[], position: number, text: string): Condition {
  const found = issues[position]!.issue.options.map((option) => option.includes(text));
  return holds(position, (option) => found[option]!);
}

function issuePosition(report: Report, element: XmlElement, issues: readonly GeniusIssue[]): number | undefined {
  const index = javaInteger(element.attributes.get('index'));
  const position = issues.findIndex((issue) => issue.index === index);
  if (position >= 0) return position;
  const message = `the constraint names issue “${element.attributes.get('index') ?? ''}”, which is not in the domain`;
  const path = ['constraint', element.tag];
  return refuse(report, { code: 'constraint', path, message, expected: 'the index of an issue', at: element.at });
}

function needed(report: Report, element: XmlElement, name: string): string | undefined {
  const text = element.attributes.get(name);
  const faulty = text === undefined || ((name === 'min' || name === 'max') && javaInteger(text) === undefined);
  if (!faulty) return text;
  const message = text === undefined ? `<${element.tag}> has no ${name}` : `${name} is “${text}”`;
  const expected = name === 'min' || name === 'max' ? 'a whole number' : `${name}="…"`;
  return refuse(report, { code: 'constraint', path: ['constraint', element.tag], message, expected, at: element.at });
}

function wholeNumbers(report: Report, element: XmlElement, { index, issue }: GeniusIssue): number[] | undefined {
  const numbers = issue.options.map((option) => javaInteger(option));
  if (!numbers.includes(undefined)) return numbers as number[];
  const message = `the constraint needs numbers, but issue ${index} “${issue.name}” has other values`;
  const path = ['constraint', element.tag];
  return refuse(report, { code: 'constraint', path, message, expected: 'whole numbers', at: element.at });
}
