/** Dates that cannot be right: days that do not exist, weekdays that do not fit, one deadline on two days, the past in the future. */

import { dayNumber, isoDay, parseIsoDay, weekdayOf } from '../measures/dates/calendar.js';
import type { ResolvedDate } from '../measures/dates/find-dates.js';
import type { DocumentFacts } from '../mentions.js';
import type { Slip } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { elsewhere, evidenceIn } from './evidence.js';
import { around } from './rates.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAYS_KOREAN = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'];
/** Any leap year: a day that does not exist in it exists in none. */
const LEAP = 2024;

/**
 * Finds dates that the calendar or the document itself contradicts.
 * @param dates the dates of the text, in order
 */
export function findDateSlips(prepared: PreparedText, facts: DocumentFacts, dates: readonly ResolvedDate[]): Slip[] {
  const published = parseIsoDay(facts.published);
  const slips: Slip[] = [];
  for (const date of dates) {
    const slip =
      impossible(prepared.text, date) ??
      wrongWeekday(prepared.text, date) ??
      pastInFuture(prepared.text, date, published);
    if (slip !== null) slips.push(slip);
  }
  slips.push(...twoDeadlines(prepared.text, dates));
  return slips.sort((a, b) => a.span[0] - b.span[0]);
}

function impossible(text: string, { start, end, year, month, day }: ResolvedDate): Slip | null {
  if (month === null || day === null || dayNumber(year ?? LEAP, month, day) !== null) return null;
  return {
    kind: 'date',
    as_stated: text.slice(start, end),
    expected: null,
    span: [start, end],
    ...evidenceIn('the calendar has no such day', '달력에 없는 날짜입니다'),
    certainty: 'firm',
  };
}

function wrongWeekday(
  text: string,
  { start, end, month, day, weekday, year, resolved, korean }: ResolvedDate,
): Slip | null {
  if (weekday === null || month === null || day === null || resolved === null) return null;
  const right = weekdayOf(resolved);
  if (right === weekday) return null;
  const names = korean ? WEEKDAYS_KOREAN : WEEKDAYS;
  return {
    kind: 'date',
    as_stated: withBracket(text, start, end),
    expected: names[right]!,
    span: [start, end],
    ...evidenceIn(
      `${isoDay(resolved)} is a ${WEEKDAYS[right]}, not a ${WEEKDAYS[weekday]}`,
      `${isoDay(resolved)}은 ${WEEKDAYS_KOREAN[weekday]}이 아니라 ${WEEKDAYS_KOREAN[right]}입니다`,
    ),
    // A year that the text leaves out could be another one.
    certainty: year === null ? 'soft' : 'firm',
  };
}

function withBracket(text: string, start: number, end: number): string {
  const bracket = /^\s?\([^)\n]{1,5}\)/.exec(text.slice(end, end + 8));
  return text.slice(start, end + (bracket?.[0].length ?? 0));
}

/** Verbs of events that have taken place, right before “on” and the date. */
const HAPPENED =
  /\b(?:met|signed|took (?:effect|place)|entered into force|began|started|ended|visited|arrived|concluded|was held|were held|imposed|came into (?:force|effect))(?:\s\w+){0,3}\son\s(?:\w+day,\s)?$/i;

function pastInFuture(
  text: string,
  { start, end, month, day, resolved }: ResolvedDate,
  published: number | null,
): Slip | null {
  if (published === null || resolved === null || month === null || day === null || resolved <= published) return null;
  if (!HAPPENED.test(text.slice(Math.max(0, start - 60), start))) return null;
  if (
    /\b(?:will|would|to be|if|when|once|after|expected|scheduled|have|agreed)\b[^.]{0,60}$/i.test(
      text.slice(Math.max(0, start - 80), start),
    )
  )
    return null;
  return {
    kind: 'date',
    as_stated: text.slice(start, end),
    expected: null,
    span: [start, end],
    ...evidenceIn(
      `reported as past, but ${isoDay(resolved)} is after the document's own day, ${isoDay(published)}`,
      `지난 일로 적었으나 ${isoDay(resolved)}은 문서 날짜 ${isoDay(published)}보다 뒤입니다`,
    ),
    certainty: 'soft',
  };
}

/** “the July 8 deadline” and “the July 9 deadline”. */
function twoDeadlines(text: string, dates: readonly ResolvedDate[]): Slip[] {
  const deadlines = dates.filter(
    ({ start, end, month, day }) =>
      month !== null &&
      day !== null &&
      (/^\s(?:tariff\s)?deadline\b/i.test(text.slice(end, end + 18)) ||
        /^\s?(?:관세\s)?(?:협상\s)?시한/.test(text.slice(end, end + 12))) &&
      !/\b(?:new|extended|original|previous|earlier|first|second|old|later)\b[^.]{0,24}$|(?:당초|기존|연장)[^.]{0,12}$/i.test(
        text.slice(Math.max(0, start - 40), start),
      ),
  );
  const [first] = deadlines;
  if (first === undefined) return [];
  const other = deadlines.find(({ month, day }) => month !== first.month || day !== first.day);
  if (other === undefined || /\b(?:extend|postpone|delay|push|rolled|moved)\w*|연장|연기|미뤄/i.test(text)) return [];
  return [
    {
      kind: 'date',
      as_stated: text.slice(other.start, other.end),
      expected: text.slice(first.start, first.end),
      span: [other.start, other.end],
      ...elsewhere(around(text, [first.start, first.end])),
      certainty: 'soft',
    },
  ];
}
