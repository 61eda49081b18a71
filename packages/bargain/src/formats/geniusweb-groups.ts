/** Utilities of GeniusWeb that add up over groups of issues (`SumOfGroupsUtilitySpace`): linked issues. */

import type { Path } from '@parley/input';
import type Big from 'big.js';
import { outcomeTotal } from '../problem/outcome-space.js';
import type { GroupEvaluation, Profile } from '../scenario/scenario.js';
import { decimal, decimalOf } from './decimal.js';
import { type GeniusWebDomain, optionPosition } from './geniusweb-domain.js';
import { fieldsOf, itemsOf, textOf, unitNumeralOf } from './json-access.js';
import type { JsonNode } from './json-tree.js';
import { MOST_COMBINATIONS } from './limits.js';
import { type Report, refuse, someOf } from './report.js';

/** A part: its issues, what their combinations are worth, and the most of it. */
interface Part extends GroupEvaluation {
  readonly largest: Big;
}

/**
 * Parts that share no issue and cover all of them, of at most 1 in total (checked in decimals, as GeniusWeb does).
 * Combinations that are not listed are worth 0. A part of one issue becomes its evaluation, with weight 1; the issues of
 * larger parts have weight 0.
 */
export function readGroupUtilities(
  report: Report,
  node: JsonNode | undefined,
  domain: GeniusWebDomain,
  path: Path,
  at: number,
): Pick<Profile, 'weights' | 'evaluations' | 'groups'> | undefined {
  const fields = fieldsOf(report, node, path, at);
  if (!fields) return undefined;
  const parts = [...fields].map(([name, part]) => readPart(report, part, domain, [...path, name]));
  if (parts.includes(undefined)) return undefined;
  const found = parts as Part[];
  const covered = found.flatMap(({ issues }) => issues);
  const names = domain.issues.map(({ issue }) => issue.name);
  const twice = names.filter((_, issue) => covered.indexOf(issue) !== covered.lastIndexOf(issue));
  const never = names.filter((_, issue) => !covered.includes(issue));
  if (twice.length > 0 || never.length > 0) {
    const message = twice.length > 0 ? `${someOf(twice)} occur in several parts` : `no part holds ${someOf(never)}`;
    return refuse(report, { code: 'groups', path, message, expected: 'every issue in one part', at: node!.at });
  }
  const sum = found.reduce((total, { largest }) => total.plus(largest), decimalOf(0));
  if (sum.gt(1)) {
    const message = `the utilities add up to as much as ${sum.toFixed()}`;
    return refuse(report, { code: 'groups', path, message, expected: 'at most 1', at: node!.at });
  }
  const evaluations = domain.issues.map(({ issue }): Float64Array => new Float64Array(issue.options.length));
  const weights = domain.issues.map(() => 0);
  for (const { issues, values } of found) {
    if (issues.length > 1) continue;
    weights[issues[0]!] = 1;
    evaluations[issues[0]!] = values;
  }
  const groups = found.filter(({ issues }) => issues.length > 1).map(({ issues, values }) => ({ issues, values }));
  return { weights, evaluations, ...(groups.length > 0 ? { groups } : {}) };
}

/** `{"PartsUtilities": {"issues": [...], "utilslist": [{"values": [...], "util": 0.3}, ...]}}`. */
function readPart(report: Report, node: JsonNode, domain: GeniusWebDomain, path: Path): Part | undefined {
  const wrapper = fieldsOf(report, node, path);
  if (!wrapper) return undefined;
  const inner = wrapper.get('PartsUtilities') ?? wrapper.get('partsutils') ?? node;
  const fields = fieldsOf(report, inner, path);
  const issues = partIssues(report, fields?.get('issues'), domain, [...path, 'issues'], inner.at);
  const list = fields && itemsOf(report, fields.get('utilslist'), [...path, 'utilslist'], inner.at);
  if (!issues || !list) return undefined;
  const counts = issues.map((issue) => domain.issues[issue]!.issue.options.length);
  const size = outcomeTotal(counts);
  if (size > MOST_COMBINATIONS) {
    const message = `the part has ${size} combinations of values`;
    return refuse(report, { code: 'too-many', path, message, expected: `at most ${MOST_COMBINATIONS}`, at: inner.at });
  }
  const values = new Float64Array(size);
  let largest = decimalOf(0);
  for (const [position, item] of list.entries()) {
    const place = [...path, 'utilslist', position];
    const entry = fieldsOf(report, item, place);
    const combination = entry && itemsOf(report, entry.get('values'), [...place, 'values'], item.at);
    const utility = entry && unitNumeralOf(report, entry.get('util'), [...place, 'util'], item.at);
    if (!combination || utility === undefined) return undefined;
    if (combination.length !== issues.length) {
      const message = `${combination.length} values are given for ${issues.length} issues`;
      const expected = 'a value for each issue of the part';
      return refuse(report, { code: 'groups', path: [...place, 'values'], message, expected, at: item.at });
    }
    // A combination that leaves an issue open is worth nothing to a package, which leaves none open.
    if (combination.some(({ kind }) => kind === 'null')) continue;
    let row = 0;
    for (const [index, value] of combination.entries()) {
      const option = optionPosition(report, value, domain.issues[issues[index]!]!, [...place, 'values', index]);
      if (option === undefined) return undefined;
      row = row * counts[index]! + option;
    }
    values[row] = Number(utility);
    const exact = decimal(utility)!;
    if (exact.gt(largest)) largest = exact;
  }
  return { issues, values, largest };
}

function partIssues(report: Report, node: JsonNode | undefined, domain: GeniusWebDomain, path: Path, at: number) {
  const items = itemsOf(report, node, path, at);
  const names = items?.map((item, position) => textOf(report, item, [...path, position]));
  if (!names || names.includes(undefined)) return undefined;
  const issues = names.map((name) => domain.issues.findIndex(({ issue }) => issue.name === name));
  const unknown = names.filter((_, position) => issues[position] === -1) as string[];
  if (unknown.length === 0 && issues.length > 0 && new Set(issues).size === issues.length) return issues;
  const message =
    unknown.length > 0 ? `${someOf(unknown)} are not issues of the domain` : 'a part must hold issues, each once';
  return refuse(report, { code: 'groups', path, message, expected: 'issues of the domain', at });
}
