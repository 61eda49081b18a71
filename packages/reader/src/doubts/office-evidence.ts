/** A slip about an office: what the text says, whom the table has, and what it has of the person named. */

import type { RoleOfPerson } from '../names/find-names.js';
import type { HolderRule, OfficeRule } from '../names/rules/name-rules-schema.js';
import type { Person, Slip } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { type Evidence, evidenceIn } from './evidence.js';
import type { Day, Window } from './office-days.js';
import { covers, type TableLookup, termsOf } from './office-terms.js';
import type { OfficeFound } from './stated-office.js';
import { wholeTerm } from './whole-term.js';

/** Someone named with an office, and what that is judged by. */
export interface OfficeClaim {
  readonly prepared: PreparedText;
  readonly lookup: TableLookup;
  /** Day of the document. */
  readonly day: Day | null;
  /** Days that an undated document can be of. */
  readonly window: Window | null;
  readonly stated: RoleOfPerson;
  readonly person: Person;
  readonly office: OfficeFound;
}

/**
 * The slip of a claim.
 * @param holder whom the table has
 * @param expected what the text would rightly say
 * @param own offices of the same title
 */
export function officeSlip(
  claim: OfficeClaim,
  holder: HolderRule,
  expected: string,
  own: readonly OfficeRule[],
  certainty: Slip['certainty'],
): Slip {
  const { prepared, stated } = claim;
  const span = spanOf(stated);
  return {
    kind: 'office-holder',
    as_stated: prepared.text.slice(...span).replace(/\s+/g, ' '),
    expected,
    span,
    ...evidenceOf(claim, holder, own),
    certainty,
  };
}

/** Where the title and the name stand together. */
function spanOf(stated: RoleOfPerson): Slip['span'] {
  return [Math.min(stated.start, stated.nameStart), Math.max(stated.end, stated.nameEnd)];
}

/** The holder's name in the letters of the text. */
export function formOf({ name, ko }: HolderRule, stated: string): string {
  if (!/[가-힣]/.test(stated)) return name;
  return ko?.find((form) => form.includes(' ')) ?? ko?.[0] ?? name;
}

/** The term of the holder in the table, and its source. */
function evidenceOf(claim: OfficeClaim, expected: HolderRule, own: readonly OfficeRule[]): Evidence {
  const { lookup } = claim;
  const { rule } = claim.office;
  const title =
    rule.titles.en?.find((form) => form.includes(' ')) ?? rule.titles.en?.[0] ?? rule.titles.ko?.[0] ?? rule.office;
  const { from, to } = expected;
  const term = to === null ? `since ${from}` : `from ${from} to ${to}`;
  const source = lookup.rules.sources[expected.source];
  const where =
    expected.source === 'unverified' || source === undefined
      ? undefined
      : [source.title, source.url].filter(Boolean).join(', ');
  const other = otherOffice(claim, own);
  return evidenceIn(
    `${expected.name}, ${title} ${term} (${where ?? 'table of offices, not verified'})${other.evidence}`,
    `${formOf(expected, '가')}, ${rule.titles.ko?.[0] ?? title} ${from} ~ ${to ?? '현재'} (${where ?? '공직자 표, 미확인'})${other.evidence_ko}`,
  );
}

/** What the person named is by the table. */
function otherOffice({ lookup, person, day }: OfficeClaim, own: readonly OfficeRule[]): Evidence {
  for (const { office, holder } of termsOf(lookup, person.name)) {
    const { name, from, to } = wholeTerm(office, holder);
    if (own.includes(office))
      return evidenceIn(
        `; ${name} held it from ${from}${to === null ? '' : ` to ${to}`}`,
        `; ${formOf(holder, '가')}의 재임 기간은 ${from} ~ ${to ?? '현재'}`,
      );
    if (day !== null && covers(lookup.rules, holder, day.number))
      return evidenceIn(
        `; ${name} was ${office.titles.en?.[0] ?? office.office}`,
        `; ${formOf(holder, '가')}의 당시 직책은 ${office.titles.ko?.[0] ?? office.titles.en?.[0] ?? office.office}`,
      );
  }
  return evidenceIn('', '');
}
