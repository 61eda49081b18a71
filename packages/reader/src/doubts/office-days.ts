/** The time at which a document tells of an office: its own day, the days its holders share, an earlier year it names. */

import type { NamesFound, RoleOfPerson } from '../names/find-names.js';
import { dayNumber } from '../names/rules/office-table.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { isNameOf, type TableLookup } from './office-terms.js';
import { officeOf } from './stated-office.js';

/** The day of a document. */
export interface Day {
  readonly text: string;
  readonly number: number;
}

/** First and last day of a time, as numbers. */
export type Window = readonly [first: number, last: number];

/** The days on which all office holders named in an undated document held what it says they held; null when there are none. */
export function windowOf(names: NamesFound, named: ReadonlySet<string | null>, lookup: TableLookup): Window | null {
  let windows: Window[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  let any = false;
  for (const stated of names.roles) {
    if (stated.former || stated.future) continue;
    const person = names.people[stated.person]!;
    const office = officeOf(lookup, named, stated, person);
    if (office === null) continue;
    const terms = office.rule.holders
      .filter((holder) => isNameOf(lookup, person.name, holder))
      .map((holder) => lookup.rules.terms.get(holder)!);
    if (terms.length === 0) continue;
    const narrowed = windows.flatMap(([first, last]) =>
      terms.flatMap((term) => {
        const from = Math.max(term.first, first);
        const to = Math.min(term.last, last);
        return from <= to ? [[from, to] as const] : [];
      }),
    );
    if (narrowed.length === 0) continue;
    windows = narrowed;
    any = true;
  }
  return any ? windows.reduce((best, next) => (next[0] > best[0] ? next : best)) : null;
}

/** A day in a year before the document's own that its sentence names, as a number; null when there is none. */
export function yearBefore(prepared: PreparedText, { nameStart }: RoleOfPerson, day: Day | null): number | null {
  const sentence = prepared.sentences[sentenceAt(prepared.sentences, nameStart)];
  if (sentence === undefined) return null;
  const years = prepared.text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000))
    .match(/\b(?:19|20)\d\d\b(?!\s*(?:million|billion|달러|억))/g);
  const year = years?.find((candidate) => day === null || candidate < day.text.slice(0, 4));
  return year === undefined ? null : dayNumber(`${year}-07-01`);
}
