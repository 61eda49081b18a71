/**
 * Nonlinear profiles of GENIUS (`NonlinearUtilitySpace`): payoffs earned in boxes of the outcome space, added up or
 * aggregated by minimum and maximum.
 */

import type { HyperRectangle } from '../scenario/scenario.js';
import { ceilingFor, isFinitePayoff } from './ceiling.js';
import type { GeniusIssue } from './genius-domain.js';
import type { GeniusUtility } from './genius-utility.js';
import { functionValue, type UtilityFunction, upperBound } from './genius-utility-function.js';
import { javaDouble, javaInteger } from './java-number.js';
import { type Report, refuse, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/**
 * Payoffs of a nonlinear profile: u = min(1, F / maxutility), where the weight of the outermost function does not count.
 * Sums become rectangles; a minimum or maximum, wherever it stands, becomes part of the remainder.
 */
export function readNonlinearUtility(
  report: Report,
  root: XmlElement,
  issues: readonly GeniusIssue[],
): GeniusUtility | undefined {
  const utilities = [root, ...root.children].flatMap((parent) => childrenOf(parent, 'utility'));
  const [utility] = utilities;
  const [outermost, ...others] = utility ? childrenOf(utility, 'ufun') : [];
  if (!utility || !outermost) {
    const expected = '<utility maxutility="…"> with a <ufun> inside the objective';
    const message = 'the nonlinear profile has no utility function';
    return refuse(report, { code: 'nonlinear', path: [root.tag], message, expected, at: (utility ?? root).at });
  }
  if (others.length > 0 || utilities.length > 1) {
    const message = 'GENIUS reads the first utility function only; the others are left out';
    warn(report, { code: 'more-functions', path: ['utility'], message, at: (others[0] ?? utilities[1])!.at });
  }
  const divisor = javaDouble(utility.attributes.get('maxutility')) ?? Number.NaN;
  if (!(divisor > 0 && Number.isFinite(divisor))) {
    const message = `maxutility is “${utility.attributes.get('maxutility') ?? ''}”`;
    refuse(report, { code: 'nonlinear', path: ['utility'], message, expected: 'a number above 0', at: utility.at });
  }
  const read = readFunction(
    report,
    outermost,
    new Map(issues.map((entry, position) => [entry.index, { entry, position }])),
  );
  if (!read || report.issues.some(({ severity }) => severity === 'error')) return undefined;
  const rectangles: HyperRectangle[] = [];
  const rest: ScaledFunction[] = [];
  flatten(read, 1, divisor, rectangles, rest);
  const largest = upperBound(read) / divisor;
  if (!isFinitePayoff(report, largest)) return undefined;
  return {
    weights: issues.map(() => 0),
    evaluations: issues.map(({ issue }) => new Float64Array(issue.options.length)),
    rectangles,
    ...(rest.length > 0
      ? {
          remainder: (options: ArrayLike<number>) =>
            rest.reduce((sum, { scale, part }) => sum + (scale * functionValue(part, options)) / divisor, 0),
        }
      : {}),
    ...ceilingFor(report, largest),
  };
}

type IssuesByIndex = ReadonlyMap<number, { readonly entry: GeniusIssue; readonly position: number }>;

function readFunction(report: Report, element: XmlElement, issues: IssuesByIndex): UtilityFunction | undefined {
  const aggregation = element.attributes.get('aggregation')?.toLowerCase() ?? 'sum';
  const known = aggregation === 'min' || aggregation === 'max' || aggregation === 'sum';
  if (!known) {
    const message = `the aggregation “${aggregation}” is unknown; GENIUS adds up`;
    warn(report, { code: 'aggregation', path: ['ufun'], message, expected: 'sum, min or max', at: element.at });
  }
  const weight = optionalNumber(report, element, 'weight');
  const rectangles = childrenOf(element, 'hyperRectangle').map((child) => readRectangle(report, child, issues));
  const inner = childrenOf(element, 'ufun').map((child) => readFunction(report, child, issues));
  if (weight === undefined || rectangles.includes(undefined) || inner.includes(undefined)) return undefined;
  return {
    aggregation: known ? aggregation : 'sum',
    weight,
    rectangles: rectangles as HyperRectangle[],
    inner: inner as UtilityFunction[],
  };
}

/** When a rectangle has both kinds of bounds, GENIUS goes by the excluding ones. */
function readRectangle(report: Report, element: XmlElement, issues: IssuesByIndex): HyperRectangle | undefined {
  const utility = javaDouble(element.attributes.get('utility'));
  const weight = optionalNumber(report, element, 'weight');
  const excluding = childrenOf(element, 'EXCLUDES');
  const including = childrenOf(element, 'INCLUDES');
  if (utility === undefined || !Number.isFinite(utility)) {
    const message = 'a rectangle has no number as its utility';
    const expected = '<hyperRectangle utility="38">';
    return refuse(report, { code: 'nonlinear', path: ['hyperRectangle'], message, expected, at: element.at });
  }
  if (excluding.length > 0 && including.length > 0) {
    const message = 'a rectangle both includes and excludes; GENIUS goes by what it excludes';
    warn(report, { code: 'mixed-bounds', path: ['hyperRectangle'], message, at: element.at });
  }
  const outside = excluding.length > 0;
  const bounds = (outside ? excluding : including).map((child) => readBound(report, child, issues));
  if (weight === undefined || bounds.includes(undefined)) return undefined;
  return {
    bounds: bounds as [number, number, number][],
    value: utility * weight,
    ...(outside ? { outside } : {}),
  };
}

/** A bound by position: no option lies in it when its first is behind its last. */
function readBound(report: Report, element: XmlElement, issues: IssuesByIndex): [number, number, number] | undefined {
  const [index, low, high] = ['index', 'min', 'max'].map((name) => javaInteger(element.attributes.get(name)));
  const path = ['hyperRectangle', element.tag];
  if (index === undefined || low === undefined || high === undefined) {
    const expected = `<${element.tag} index="1" min="0" max="9"/>`;
    return refuse(report, {
      code: 'nonlinear',
      path,
      message: 'a bound is not of whole numbers',
      expected,
      at: element.at,
    });
  }
  const found = issues.get(index);
  if (found?.entry.issue.kind !== 'integer') {
    const message = found ? `issue ${index} is ${found.entry.issue.kind}` : `issue ${index} is not in the domain`;
    const expected = 'an integer issue of the domain';
    return refuse(report, { code: 'nonlinear', path, message, expected, at: element.at });
  }
  const first = found.entry.issue.values![0]!;
  const last = found.entry.issue.values!.length - 1;
  return [found.position, Math.max(0, low - first), Math.min(last, high - first)];
}

function optionalNumber(report: Report, element: XmlElement, name: string): number | undefined {
  const text = element.attributes.get(name);
  if (text === undefined) return 1;
  const value = javaDouble(text);
  if (value !== undefined && Number.isFinite(value)) return value;
  const message = `the ${name} “${text}” is not a number`;
  return refuse(report, { code: 'nonlinear', path: [element.tag], message, expected: 'a number', at: element.at });
}

/** A function that is not a sum, with the weights of the sums around it. */
interface ScaledFunction {
  readonly scale: number;
  readonly part: UtilityFunction;
}

/** Takes sums apart into rectangles, already divided by maxutility, and functions that are not sums. */
function flatten(
  read: UtilityFunction,
  scale: number,
  divisor: number,
  rectangles: HyperRectangle[],
  rest: ScaledFunction[],
): void {
  if (read.aggregation !== 'sum') {
    rest.push({ scale, part: read });
    return;
  }
  for (const rectangle of read.rectangles) {
    rectangles.push({ ...rectangle, value: (scale * rectangle.value) / divisor });
  }
  for (const inner of read.inner) flatten(inner, scale * inner.weight, divisor, rectangles, rest);
}
