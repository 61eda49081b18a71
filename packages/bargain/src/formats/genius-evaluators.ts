/** What single issues are worth to a party of a GENIUS scenario: the evaluators of `genius.core.utility`. */

import type { Path } from '@parley/input';
import { type GeniusIssue, issueKind } from './genius-domain.js';
import { javaDouble, javaInteger } from './java-number.js';
import { type Report, refuse, someOf, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/** Below this largest evaluation, GENIUS counts all values of a discrete issue as 0. */
const SMALLEST_MAXIMUM = 0.00001;

/**
 * Evaluation of each option of a domain issue by an `<issue>` of a profile; nothing, and an error in the report, where
 * GENIUS could not evaluate it.
 */
export function evaluateOptions(report: Report, element: XmlElement, domain: GeniusIssue): Float64Array | undefined {
  const path = ['issue', domain.index];
  const { name, kind } = domain.issue;
  const named = element.attributes.get('name');
  if (named !== undefined && named !== name) {
    const message = `issue ${domain.index} is called “${named}” here and “${name}” in the domain; the index counts`;
    warn(report, { code: 'other-name', path, message, at: element.at });
  }
  const found = issueKind(report, element, 'etype', path);
  if (found !== kind) {
    const type = element.attributes.get('type');
    const given = type === undefined ? 'has no type, which makes it discrete' : `has the type “${type}”`;
    const message = `“${name}” ${given}, but is ${kind} in the domain`;
    return refuse(report, { code: 'other-type', path, message, expected: `type="${kind}"`, at: element.at });
  }
  switch (kind) {
    case 'discrete':
      return discreteEvaluations(report, element, domain, path);
    case 'integer':
      return integerEvaluations(report, element, domain, path);
    case 'real':
      return realEvaluations(report, element, domain, path);
  }
}

/** `EvaluatorDiscrete`: each evaluation divided by the largest of this issue in this profile. */
function discreteEvaluations(report: Report, element: XmlElement, { issue }: GeniusIssue, path: Path) {
  const evaluations = new Map<string, number>();
  const listed = new Set<string>();
  for (const item of childrenOf(element, 'item')) {
    const value = item.attributes.get('value') ?? '';
    listed.add(value);
    const text = item.attributes.get('evaluation');
    const evaluation = javaDouble(text);
    if (evaluation !== undefined && !Number.isFinite(evaluation)) {
      const message = `the evaluation ${text} of “${value}” is not finite`;
      return refuse(report, { code: 'evaluation', path, message, expected: 'a number', at: item.at });
    }
    if (evaluation !== undefined) evaluations.set(value, evaluation);
    else if (text !== undefined && text !== 'null') {
      const message = `the evaluation “${text}” of “${value}” is not a number`;
      return refuse(report, { code: 'evaluation', path, message, expected: 'a number', at: item.at });
    }
  }
  const missing = issue.options.filter((option) => !evaluations.has(option));
  if (missing.length > 0) return missingValues(report, element, issue.name, missing, listed, path);
  const known = new Set(issue.options);
  const unknown = [...evaluations.keys()].filter((value) => !known.has(value));
  if (unknown.length > 0) {
    const message = `${someOf(unknown)} of “${issue.name}” are not in the domain; they only count towards the maximum`;
    warn(report, { code: 'unknown-values', path, message, at: element.at });
  }
  const maximum = [...evaluations.values()].reduce((largest, evaluation) => Math.max(largest, evaluation));
  if (issue.options.some((option) => evaluations.get(option)! < 0)) {
    const message = `“${issue.name}” has evaluations below 0, which GENIUS does not mean to allow`;
    warn(report, { code: 'negative-evaluation', path, message, at: element.at });
  }
  return Float64Array.from(issue.options, (option) =>
    maximum < SMALLEST_MAXIMUM ? 0 : evaluations.get(option)! / maximum,
  );
}

function missingValues(
  report: Report,
  element: XmlElement,
  name: string,
  missing: readonly string[],
  listed: ReadonlySet<string>,
  path: Path,
): undefined {
  const absent = missing.filter((option) => !listed.has(option));
  const foreign = absent.length > 0;
  const message = foreign
    ? `“${name}” lacks the values ${someOf(absent)} of the domain`
    : `the values ${someOf(missing)} of “${name}” have no evaluation`;
  return refuse(report, {
    code: foreign ? 'missing-values' : 'missing-evaluations',
    path,
    message,
    expected: '<item value="…" evaluation="…"> for every value',
    ...(foreign ? { hint: 'is this the profile of another domain?' } : {}),
    at: element.at,
  });
}

/** `EvaluatorInteger`: a line from the lower bound of the profile, cut to [0, 1]. */
function integerEvaluations(report: Report, element: XmlElement, { issue, bounds }: GeniusIssue, path: Path) {
  const low = javaInteger(element.attributes.get('lowerbound'));
  const high = javaInteger(element.attributes.get('upperbound'));
  if (low === undefined || high === undefined) {
    const message = `the integer issue “${issue.name}” has no bounds as attributes`;
    const expected = '<issue type="integer" lowerbound="0" upperbound="10">';
    return refuse(report, { code: 'bounds', path, message, expected, at: element.at });
  }
  warnOfOtherBounds(report, element, [low, high], bounds, path);
  const [evaluator] = childrenOf(element, 'evaluator');
  if (!evaluator) return new Float64Array(issue.options.length);
  const parameters = numbers(report, evaluator, ['slope', 'offset'], path);
  if (!parameters) return undefined;
  const [slope, offset] = parameters as [number, number];
  return Float64Array.from(issue.values!, (value) => cut(slope * (value - low) + offset));
}

/** `EvaluatorReal`: functions of the value itself, not of its distance from the lower bound. */
function realEvaluations(report: Report, element: XmlElement, { issue, bounds }: GeniusIssue, path: Path) {
  const [range] = childrenOf(element, 'range');
  const low = javaDouble(range?.attributes.get('lowerbound'));
  const high = javaDouble(range?.attributes.get('upperbound'));
  if (low === undefined || high === undefined) {
    const message = `the real issue “${issue.name}” has no range`;
    const expected = '<range lowerbound="0" upperbound="1"/> inside the issue';
    return refuse(report, { code: 'bounds', path, message, expected, at: element.at });
  }
  warnOfOtherBounds(report, element, [low, high], bounds, path);
  const [evaluator] = childrenOf(element, 'evaluator');
  const type = evaluator?.attributes.get('ftype');
  const expected = '<evaluator ftype="linear" parameter0="…" parameter1="…"/>';
  if (!evaluator || type === undefined) {
    const message = `the real issue “${issue.name}” has no evaluator`;
    return refuse(report, { code: 'evaluator', path, message, expected, at: element.at });
  }
  switch (type.toLowerCase()) {
    case 'linear': {
      const [constant, slope] = numbers(report, evaluator, ['parameter0', 'parameter1'], path) ?? [];
      if (constant === undefined || slope === undefined) return undefined;
      return Float64Array.from(issue.values!, (value) => cut(slope * value + constant));
    }
    case 'constant': {
      const [constant] = numbers(report, evaluator, ['parameter0'], path) ?? [];
      return constant === undefined ? undefined : new Float64Array(issue.options.length).fill(constant);
    }
    case 'triangular': {
      const [left, right, top] = numbers(report, evaluator, ['parameter0', 'parameter1', 'parameter2'], path) ?? [];
      if (left === undefined || right === undefined || top === undefined) return undefined;
      return Float64Array.from(issue.values!, (value) => triangle(value, left, right, top));
    }
    case 'faratin': {
      const message = `“${issue.name}” has a Faratin evaluator, which GENIUS does not compute: every value counts −1`;
      warn(report, { code: 'faratin', path, message, at: evaluator.at });
      return new Float64Array(issue.options.length).fill(-1);
    }
    default: {
      const message = `the evaluator “${type}” is unknown`;
      return refuse(report, {
        code: 'evaluator',
        path,
        message,
        expected: 'linear, constant or triangular',
        at: evaluator.at,
      });
    }
  }
}

function triangle(value: number, left: number, right: number, top: number): number {
  if (value < left) return 0;
  if (value < top) return (value - left) / (top - left);
  return value < right ? 1 - (value - top) / (right - top) : 0;
}

function cut(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function numbers(report: Report, element: XmlElement, names: readonly string[], path: Path): number[] | undefined {
  const found = names.map((name) => javaDouble(element.attributes.get(name)) ?? Number.NaN);
  const faulty = names.filter((_, position) => !Number.isFinite(found[position]!));
  if (faulty.length === 0) return found;
  const message = `the evaluator has no number as ${faulty.join(' and ')}`;
  const expected = names.map((name) => `${name}="…"`).join(' ');
  return refuse(report, { code: 'evaluator', path, message, expected, at: element.at });
}

function warnOfOtherBounds(
  report: Report,
  element: XmlElement,
  [low, high]: readonly [number, number],
  bounds: GeniusIssue['bounds'],
  path: Path,
): void {
  if (!bounds || (bounds[0] === low && bounds[1] === high)) return;
  const message = `the issue runs from ${low} to ${high} here and from ${bounds.join(' to ')} in the domain`;
  warn(report, { code: 'other-bounds', path, message, at: element.at });
}
