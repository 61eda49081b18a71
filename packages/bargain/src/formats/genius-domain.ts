/** The domain file of a GENIUS scenario: the tree of objectives, flattened to the issues in GENIUS's order. */

import type { Path } from '@parley/input';
import type { ScenarioIssue } from '../scenario/scenario.js';
import { javaDouble, javaInteger } from './java-number.js';
import { MOST_ISSUES, MOST_OPTIONS } from './limits.js';
import { type Report, refuse, someOf, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/** An issue with the number by which profiles refer to it. */
export interface GeniusIssue {
  readonly index: number;
  readonly issue: ScenarioIssue;
  /** Lower and upper bound; only of integer and real issues. */
  readonly bounds?: readonly [number, number];
}

/** How many points GENIUS takes of a real issue, both ends included (`IssueReal`, `BidIterator`). */
export const REAL_POINTS = 21;

/** The issues of a domain; nothing, and errors in the report, when GENIUS could not read it either. */
export function readGeniusDomain(report: Report, root: XmlElement): readonly GeniusIssue[] | undefined {
  const path = [root.tag];
  const [space] = childrenOf(root, 'utility_space');
  if (!space) {
    const expected = '<utility_space> inside <negotiation_template>';
    return refuse(report, { code: 'domain', path, message: 'the domain has no utility space', expected, at: root.at });
  }
  const [objective, ...others] = childrenOf(space, 'objective');
  if (!objective) {
    const message = 'the domain has no <objective>, without which GENIUS cannot read it';
    return refuse(report, { code: 'domain', path, message, expected: '<objective> around the issues', at: space.at });
  }
  if (others.length > 0) {
    const message = 'GENIUS reads the first <objective> only; the others are left out';
    warn(report, { code: 'more-objectives', path, message, at: others[0]!.at });
  }
  const elements = issueElements(report, objective);
  if (elements.length === 0) {
    refuse(report, {
      code: 'domain',
      path,
      message: 'the domain has no issues',
      expected: '<issue>',
      at: objective.at,
    });
  }
  if (elements.length > MOST_ISSUES) {
    const message = `the domain has ${elements.length} issues`;
    return refuse(report, { code: 'too-many', path, message, expected: `at most ${MOST_ISSUES}`, at: objective.at });
  }
  const issues = elements.map(({ index, element }) => readIssue(report, index, element));
  if (elements.length === 0 || issues.includes(undefined)) return undefined;
  return withDistinctNames(report, issues as GeniusIssue[]);
}

/** What GENIUS makes of the type of an issue: discrete when it is missing or unknown. */
export function issueKind(report: Report, element: XmlElement, second: 'vtype' | 'etype', path: Path) {
  const type = element.attributes.get('type');
  const other = element.attributes.get(second);
  if (type !== undefined && other !== undefined && type.toLowerCase() !== other.toLowerCase()) {
    const message = `the types “${type}” and “${other}” of the issue differ; GENIUS goes by type`;
    warn(report, { code: 'conflicting-types', path, message, at: element.at });
  }
  const kind = type?.toLowerCase() ?? 'discrete';
  if (kind === 'discrete' || kind === 'integer' || kind === 'real') return kind;
  const message = `the type “${type}” is unknown; GENIUS takes the issue for a discrete one`;
  warn(report, { code: 'unknown-type', path, message, expected: 'discrete, integer or real', at: element.at });
  return 'discrete';
}

/** Objectives come before issues at every level, as in `DomainImpl`. */
function issueElements(report: Report, objective: XmlElement): { index: number; element: XmlElement }[] {
  const found: { index: number; element: XmlElement }[] = [];
  const seen = new Set<number>();
  const visit = (parent: XmlElement): void => {
    const own = javaInteger(parent.attributes.get('index'));
    if (own === undefined) noIndex(report, parent);
    else seen.add(own);
    for (const child of childrenOf(parent, 'objective')) visit(child);
    for (const element of childrenOf(parent, 'issue')) {
      const index = javaInteger(element.attributes.get('index'));
      if (index === undefined) {
        noIndex(report, element);
        continue;
      }
      if (seen.has(index)) {
        const message = `the index ${index} is given twice, so that profiles cannot refer to this issue`;
        refuse(report, { code: 'domain', path: ['issue', index], message, expected: 'another index', at: element.at });
      }
      seen.add(index);
      found.push({ index, element });
    }
  };
  visit(objective);
  return report.issues.some(({ severity }) => severity === 'error') ? [] : found;
}

function noIndex(report: Report, element: XmlElement): void {
  const message = `<${element.tag}> has no whole number as its index`;
  refuse(report, { code: 'domain', path: [element.tag], message, expected: 'index="1"', at: element.at });
}

function readIssue(report: Report, index: number, element: XmlElement): GeniusIssue | undefined {
  const path = ['issue', index];
  const name = element.attributes.get('name');
  if (name === undefined) warn(report, { code: 'no-name', path, message: 'the issue has no name', at: element.at });
  const named = { index, name: name ?? `issue ${index}` };
  switch (issueKind(report, element, 'vtype', path)) {
    case 'integer':
      return integerIssue(report, named, element, path);
    case 'real':
      return realIssue(report, named, element, path);
    default:
      return discreteIssue(report, named, element, path);
  }
}

interface Named {
  readonly index: number;
  readonly name: string;
}

function discreteIssue(report: Report, { index, name }: Named, element: XmlElement, path: Path) {
  const at = element.at;
  const values = childrenOf(element, 'item').map(({ attributes }) => attributes.get('value'));
  const options = [...new Set(values.filter((value) => value !== undefined))];
  if (options.length === 0 || values.includes(undefined)) {
    const message = options.length === 0 ? `“${name}” has no values` : `an item of “${name}” has no value`;
    return refuse(report, { code: 'domain', path, message, expected: '<item value="…">', at });
  }
  if (options.length < values.length) {
    const message = `“${name}” lists values more than once; each is read once`;
    warn(report, { code: 'repeated-values', path, message, at });
  }
  if (tooMany(report, name, options.length, path, at)) return undefined;
  return { index, issue: { name, kind: 'discrete' as const, options } };
}

function integerIssue(report: Report, { index, name }: Named, element: XmlElement, path: Path) {
  const low = javaInteger(element.attributes.get('lowerbound'));
  const high = javaInteger(element.attributes.get('upperbound'));
  if (low === undefined || high === undefined || low > high) {
    const inRange = childrenOf(element, 'range').length > 0 && low === undefined;
    const message = inRange
      ? `the bounds of the integer issue “${name}” stand in a <range>, where GENIUS does not find them`
      : `the integer issue “${name}” has no range of whole numbers`;
    const expected = '<issue type="integer" lowerbound="0" upperbound="10">';
    return refuse(report, { code: 'domain', path, message, expected, at: element.at });
  }
  if (tooMany(report, name, high - low + 1, path, element.at)) return undefined;
  const values = Array.from({ length: high - low + 1 }, (_, step) => low + step);
  const issue = { name, kind: 'integer' as const, options: values.map(String), values };
  return { index, issue, bounds: [low, high] as const };
}

function realIssue(report: Report, { index, name }: Named, element: XmlElement, path: Path) {
  const [range] = childrenOf(element, 'range');
  const low = javaDouble(range?.attributes.get('lowerbound')) ?? Number.NaN;
  const high = javaDouble(range?.attributes.get('upperbound')) ?? Number.NaN;
  if (!Number.isFinite(high - low) || low > high) {
    const message = `the real issue “${name}” has no range of numbers`;
    const expected = '<range lowerbound="0" upperbound="1"/> inside the issue';
    return refuse(report, { code: 'domain', path, message, expected, at: (range ?? element).at });
  }
  const step = (high - low) / (REAL_POINTS - 1);
  const points = Array.from({ length: REAL_POINTS }, (_, point) => low + step * point);
  // A range too narrow for the grid holds fewer numbers.
  const values = [...new Set(points)];
  return {
    index,
    issue: { name, kind: 'real' as const, options: values.map(String), values },
    bounds: [low, high] as const,
  };
}

function tooMany(report: Report, name: string, options: number, path: Path, at: number): boolean {
  if (options <= MOST_OPTIONS) return false;
  const message = `“${name}” has ${options} values`;
  refuse(report, { code: 'too-many', path, message, expected: `at most ${MOST_OPTIONS}`, at });
  return true;
}

/** GENIUS tells issues apart by index; people and other formats by name. */
function withDistinctNames(report: Report, issues: readonly GeniusIssue[]): GeniusIssue[] {
  const names = new Set<string>();
  const repeated: string[] = [];
  const distinct = issues.map((entry) => {
    let { name } = entry.issue;
    if (names.has(name)) {
      repeated.push(name);
      name = `${name} (issue ${entry.index})`;
      while (names.has(name)) name += "'";
    }
    names.add(name);
    return { ...entry, issue: { ...entry.issue, name } };
  });
  if (repeated.length > 0) {
    const message = `several issues are called ${someOf(repeated)}; their index is added to the name`;
    warn(report, { code: 'repeated-names', path: ['issue'], message });
  }
  return distinct;
}
