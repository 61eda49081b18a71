/** Packages in the words of a person: read forgivingly, written briefly. */

import type { Package, Scenario, ScenarioIssue } from '@parley/bargain';
import { didYouMean } from '@parley/input';

/** Options to change, by issue position; or what is wrong with the words, in a sentence. */
export type Changes =
  | { readonly ok: true; readonly options: ReadonlyMap<number, number> }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads `issue=option,…`. Letter case, spaces and hyphens do not matter, and the beginning of a name is enough where
 * only one begins so. Commas and equals signs may be part of option names.
 */
export function readChanges({ issues }: Pick<Scenario, 'issues'>, words: string): Changes {
  const options = new Map<number, number>();
  // A comma divides only where another “issue=” follows.
  for (const part of words.split(/[,;](?=[^,;=]*=)/).map((piece) => piece.trim())) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    if (equals < 0) return problem(`“${part}” names no option; write issue=option`);
    const issue = named(
      part.slice(0, equals),
      issues.map(({ name }) => name),
      'an issue',
    );
    if (typeof issue === 'string') return problem(issue);
    const { name, options: known } = issues[issue] as ScenarioIssue;
    const option = named(part.slice(equals + 1).replace(/[,;]$/, ''), known, `an option of ${name}`);
    if (typeof option === 'string') return problem(option);
    options.set(issue, option);
  }
  return { ok: true, options };
}

/** A package with some options changed. */
export function changed(base: Package, options: ReadonlyMap<number, number>): Package {
  return base.map((option, issue) => options.get(issue) ?? option);
}

/** Issues in which two packages differ, by position. */
export function differingIssues(from: Package, to: Package): number[] {
  return to.flatMap((option, issue) => (option === from[issue] ? [] : [issue]));
}

/** `issue=option` of some issues, or of all. */
export function written({ issues }: Pick<Scenario, 'issues'>, options: Package, only?: readonly number[]): string[] {
  return (only ?? [...issues.keys()]).map((at) => `${issues[at]?.name}=${nameOf(issues, at, options)}`);
}

/** What changed from one package to another: `issue: option → option`, issue by issue. */
export function differences({ issues }: Pick<Scenario, 'issues'>, from: Package, to: Package): string[] {
  return differingIssues(from, to).map(
    (at) => `${issues[at]?.name}: ${nameOf(issues, at, from)} → ${nameOf(issues, at, to)}`,
  );
}

/** A whole package, by what differs from no deal where there is such a package. */
export function wholePackage(scenario: Pick<Scenario, 'issues'>, options: Package, noDeal: Package | null): string[] {
  if (!noDeal) return written(scenario, options);
  const differing = differingIssues(noDeal, options);
  if (differing.length === 0) return ['all as without a deal'];
  return [
    ...written(scenario, options, differing),
    ...(differing.length < options.length ? ['the rest as without a deal'] : []),
  ];
}

/**
 * A list in lines of about 80 characters, broken between its items.
 * @param lead text before the first item; the lines after the first are set in when there is some
 */
export function inLines(items: readonly string[], lead = ''): string {
  const lines: string[] = [];
  items.forEach((item, at) => {
    const part = at + 1 < items.length ? `${item},` : item;
    const line = lines.at(-1) ?? (lead === '' ? undefined : lead);
    const fits = line !== undefined && (lines.length === 0 || line.length + part.length < LONGEST_LINE);
    if (fits) lines[Math.max(0, lines.length - 1)] = `${line} ${part}`;
    else lines.push(part);
  });
  return lines.join(lead === '' ? '\n' : '\n  ');
}

const LONGEST_LINE = 80;

/** Position of the name that is meant, or what is wrong with it. */
function named(words: string, known: readonly string[], what: string): number | string {
  const text = words.trim();
  const exact = known.indexOf(text);
  if (exact >= 0) return exact;
  const plain = loose(text);
  const alike = known.flatMap((name, at) => (loose(name) === plain ? [at] : []));
  if (alike.length === 1) return alike[0] as number;
  const begun = plain === '' ? [] : known.flatMap((name, at) => (loose(name).startsWith(plain) ? [at] : []));
  if (begun.length === 1) return begun[0] as number;
  if (begun.length > 1) return `“${text}” could be ${begun.map((at) => known[at]).join(' or ')}`;
  const hint = didYouMean(text, known);
  return `“${text}” is not ${what}${hint === undefined ? '' : `; ${hint}`}`;
}

/** Two names that differ only so are taken for one. */
function loose(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

function nameOf(issues: readonly ScenarioIssue[], issue: number, options: Package): string {
  return issues[issue]?.options[options[issue] ?? -1] ?? '';
}

function problem(text: string): Changes {
  return { ok: false, problem: text };
}
