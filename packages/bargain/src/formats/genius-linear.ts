/** Linear additive profiles of GENIUS (`AdditiveUtilitySpace`): a weight and an evaluator for each issue. */

import { ceilingFor, isFinitePayoff, largestPayoff, warnOfWeights } from './ceiling.js';
import type { GeniusIssue } from './genius-domain.js';
import { evaluateOptions } from './genius-evaluators.js';
import type { GeniusUtility } from './genius-utility.js';
import { javaDouble, javaInteger } from './java-number.js';
import { type Report, refuse, someOf, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/** What a profile says of one issue. */
interface IssueEntry {
  readonly element: XmlElement;
  readonly weight: number | undefined;
}

/**
 * Weights and evaluations of a linear profile. Issues are found by their index, with the weight that stands beside them;
 * the domain's order and values count.
 */
export function readLinearUtility(
  report: Report,
  root: XmlElement,
  issues: readonly GeniusIssue[],
): GeniusUtility | undefined {
  if (childrenOf(root, 'objective').length === 0) {
    const message = 'the profile has no <objective> around its issues, which other readers may not accept';
    warn(report, { code: 'no-objective', path: [root.tag], message, at: root.at });
  }
  const entries = new Map<number, IssueEntry>();
  collectEntries(report, root, entries);
  const strangers = [...entries.keys()].filter((index) => !issues.some((issue) => issue.index === index));
  if (strangers.length > 0) {
    const message = `issues ${strangers.join(', ')} are not in the domain and are left out`;
    warn(report, { code: 'unknown-issues', path: ['issue'], message, at: entries.get(strangers[0]!)!.element.at });
  }
  const absent = issues.filter(({ index }) => !entries.has(index));
  if (absent.length > 0) {
    const names = someOf(absent.map(({ index, issue }) => `${index} ${issue.name}`));
    const hint = 'is this the profile of another domain?';
    const expected = 'an <issue> for every issue of the domain';
    refuse(report, {
      code: 'missing-issues',
      path: ['issue'],
      message: `the issues ${names} are missing`,
      expected,
      hint,
    });
  }
  const weights: number[] = [];
  const evaluations: Float64Array[] = [];
  for (const domain of issues) {
    const entry = entries.get(domain.index);
    if (!entry) continue;
    if (entry.weight === undefined) {
      noWeight(report, domain, entry.element);
      continue;
    }
    const values = evaluateOptions(report, entry.element, domain);
    if (values) evaluations.push(values);
    weights.push(entry.weight);
  }
  if (report.issues.some(({ severity }) => severity === 'error')) return undefined;
  warnOfWeights(report, weights, root.at);
  const largest = largestPayoff(weights, evaluations);
  return isFinitePayoff(report, largest) ? { weights, evaluations, ...ceilingFor(report, largest) } : undefined;
}

function noWeight(report: Report, { index, issue }: GeniusIssue, element: XmlElement): void {
  const message = `issue ${index} “${issue.name}” has no weight, without which GENIUS cannot evaluate it`;
  const expected = `<weight index="${index}" value="…"/> beside the issue`;
  refuse(report, { code: 'missing-weight', path: ['issue', index], message, expected, at: element.at });
}

/** `loadTreeRecursive`: at every level the weights and issues of that level; of entries for one index the last counts. */
function collectEntries(report: Report, parent: XmlElement, entries: Map<number, IssueEntry>): void {
  const weights = new Map<number, number>();
  for (const element of childrenOf(parent, 'weight')) {
    const index = javaInteger(element.attributes.get('index'));
    const text = element.attributes.get('value');
    const weight = javaDouble(text);
    if (index === undefined || weight === undefined || !Number.isFinite(weight)) {
      const message = index === undefined ? 'a weight has no index' : `the weight “${text ?? ''}” is not a number`;
      const path = index === undefined ? ['weight'] : ['weight', index];
      refuse(report, { code: 'weight', path, message, expected: '<weight index="1" value="0.5"/>', at: element.at });
      continue;
    }
    if (weight < 0) {
      const message = `the weight ${weight} of issue ${index} is negative`;
      warn(report, { code: 'negative-weight', path: ['weight', index], message, at: element.at });
    }
    if (weights.has(index)) {
      const message = `issue ${index} has several weights; the last one counts`;
      warn(report, { code: 'repeated-weight', path: ['weight', index], message, at: element.at });
    }
    weights.set(index, weight);
  }
  for (const element of childrenOf(parent, 'issue')) {
    const index = javaInteger(element.attributes.get('index'));
    if (index === undefined) {
      const message = 'an issue has no whole number as its index';
      refuse(report, { code: 'issue-index', path: ['issue'], message, expected: 'index="1"', at: element.at });
      continue;
    }
    const earlier = entries.get(index);
    if (earlier) {
      const message = `issue ${index} is given twice; the last one with a weight counts`;
      warn(report, { code: 'repeated-issue', path: ['issue', index], message, at: element.at });
    }
    const weight = weights.get(index);
    if (weight !== undefined || earlier?.weight === undefined) entries.set(index, { element, weight });
  }
  for (const child of parent.children) collectEntries(report, child, entries);
}
