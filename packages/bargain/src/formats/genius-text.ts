/** The text of GENIUS files. */

import type { ScenarioIssue } from '../scenario/scenario.js';
import { REAL_POINTS } from './genius-domain.js';
import { NotExpressibleError } from './not-expressible.js';
import { ESCAPED_MARK } from './xml-tree.js';

/** What an issue is worth to one party: weight · evaluation, the evaluations in [0, 1] with 1 (or only 0) among them. */
export interface IssueEvaluation {
  readonly weight: number;
  readonly evaluations: Float64Array;
}

/** How an issue is written: numbers only where every party's evaluations are a line that GENIUS can draw. */
export type GeniusIssueForm =
  | { readonly kind: 'discrete' }
  | {
      readonly kind: 'integer' | 'real';
      readonly low: number;
      readonly high: number;
      /** Party by party. */
      readonly lines: readonly Line[];
    };

interface Line {
  readonly slope: number;
  /** At the lower bound for integers, at 0 for real numbers. */
  readonly offset: number;
}

/** How far a line may be off the evaluations, in payoffs. */
const TOLERANCE = 5e-13;

/** Whether an issue can be written as numbers, given the evaluations of all parties. */
export function issueForm({ kind, values }: ScenarioIssue, evaluations: readonly IssueEvaluation[]): GeniusIssueForm {
  if (!values || kind === 'discrete' || values.length < 2) return { kind: 'discrete' };
  const low = values[0]!;
  const high = values.at(-1)!;
  const step = (high - low) / (REAL_POINTS - 1);
  const fits =
    kind === 'integer'
      ? values.every((value, position) => Number.isInteger(value) && value === low + position)
      : values.length === REAL_POINTS && values.every((value, point) => value === low + step * point);
  if (!fits || Math.max(Math.abs(low), Math.abs(high)) >= 2 ** 31) return { kind: 'discrete' };
  const lines = evaluations.map((evaluation) => lineThrough(evaluation, values, kind));
  return lines.includes(undefined) ? { kind: 'discrete' } : { kind, low, high, lines: lines as Line[] };
}

/** The line through the first and last evaluation, if all others lie on it as GENIUS computes it. */
function lineThrough({ weight, evaluations }: IssueEvaluation, values: readonly number[], kind: 'integer' | 'real') {
  const low = values[0]!;
  const slope = (evaluations.at(-1)! - evaluations[0]!) / (values.at(-1)! - low);
  const offset = kind === 'integer' ? evaluations[0]! : evaluations[0]! - slope * low;
  const origin = kind === 'integer' ? low : 0;
  const onLine = values.every((value, option) => {
    const read = Math.max(0, Math.min(1, slope * (value - origin) + offset));
    return weight * Math.abs(read - evaluations[option]!) <= TOLERANCE;
  });
  return onLine ? { slope, offset } : undefined;
}

/** A domain file. */
export function domainText(name: string, issues: readonly ScenarioIssue[], forms: readonly GeniusIssueForm[]): string {
  const body = issues.flatMap((issue, position) => {
    const form = forms[position]!;
    const items = issue.options.map((option, index) => tag('item', { index: index + 1, value: option }, '/'));
    return issueText(issue, position, form, form.kind === 'discrete' ? items : []);
  });
  return document(name, issues, [
    '<negotiation_template>',
    tag('utility_space', { number_of_issues: issues.length }),
    objective(name),
    ...body,
    '</objective>',
    '</utility_space>',
    '</negotiation_template>',
  ]);
}

/** A profile file of a party (by position) with its evaluations of the issues. */
export function profileText(
  name: string,
  issues: readonly ScenarioIssue[],
  forms: readonly GeniusIssueForm[],
  party: number,
  evaluations: readonly IssueEvaluation[],
  reservation: number | undefined,
  discountFactor: number,
): string {
  const body = issues.flatMap((issue, position) => {
    const form = forms[position]!;
    return issueText(issue, position, form, evaluationLines(issue, form, party, evaluations[position]!));
  });
  return document(name, issues, [
    tag('utility_space', { number_of_issues: issues.length }),
    objective(name),
    ...body,
    ...evaluations.map(({ weight }, position) => tag('weight', { index: position + 1, value: weight }, '/')),
    '</objective>',
    tag('discount_factor', { value: discountFactor }, '/'),
    ...(reservation === undefined ? [] : [tag('reservation', { value: reservation }, '/')]),
    '</utility_space>',
  ]);
}

function evaluationLines(
  issue: ScenarioIssue,
  form: GeniusIssueForm,
  party: number,
  { evaluations }: IssueEvaluation,
): string[] {
  if (form.kind === 'discrete') {
    return issue.options.map((value, option) =>
      tag('item', { index: option + 1, value, evaluation: evaluations[option]! }, '/'),
    );
  }
  const { slope, offset } = form.lines[party]!;
  return form.kind === 'integer'
    ? [tag('evaluator', { ftype: 'linear', slope, offset }, '/')]
    : [tag('evaluator', { ftype: 'linear', parameter0: offset, parameter1: slope }, '/')];
}

function issueText(
  { name }: ScenarioIssue,
  position: number,
  form: GeniusIssueForm,
  inner: readonly string[],
): string[] {
  const { kind } = form;
  const bounds = form.kind === 'discrete' ? {} : { lowerbound: form.low, upperbound: form.high };
  const types = { index: position + 1, name, type: kind, etype: kind, vtype: kind };
  const open = tag('issue', kind === 'integer' ? { ...types, ...bounds } : types);
  return [open, ...(kind === 'real' ? [tag('range', bounds, '/')] : []), ...inner, '</issue>'];
}

function objective(name: string): string {
  return tag('objective', { index: 0, name, type: 'objective', etype: 'objective', description: '' });
}

/** The declaration, and the mark of escaped names where there are any. */
function document(name: string, issues: readonly ScenarioIssue[], lines: readonly string[]): string {
  const names = [name, ...issues.flatMap((issue) => [issue.name, ...issue.options])];
  const mark = names.some((text) => escaped(text) !== text) ? [ESCAPED_MARK] : [];
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...mark, ...lines].join('\n')}\n`;
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, end = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return `<${name}${written.join('')}${end}>`;
}

function attribute(value: string | number): string {
  if (typeof value === 'string') return escaped(value);
  if (Number.isFinite(value)) return String(value);
  throw new NotExpressibleError('number', `${value} is not finite`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** GENIUS ends a tag at the first `>`, wherever it stands; XML has no other control characters and no half characters. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  if (/[>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || /\p{Surrogate}/u.test(text)) {
    throw new NotExpressibleError('name', `GENIUS files cannot hold the characters of “${text}”`);
  }
  return text.replace(/[&<"\n\r\t]/g, (character) => ESCAPES[character]!);
}
