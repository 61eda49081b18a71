/** Days named in a text, resolved against the document's own day. */

import type { DocumentFacts } from '../../mentions.js';
import type { DateRead } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { dayNumber, dayParts, isoDay, parseIsoDay, weekdayOf } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { dateMentions } from './dates-in-text.js';
import { documentDayOf } from './document-date.js';

/** A date with how it was written and the day it means. */
export interface ResolvedDate extends DateMention {
  /** Number of the day; null when it is left open or does not exist. */
  readonly resolved: number | null;
}

/** Further than this from the document's day a date without a year on the wrong side of it belongs to another year. */
const OTHER_YEAR = 45;

/**
 * Finds the days named in a text.
 *
 * Without `facts.published` the text's own dateline counts; without that, only dates with their year are resolved.
 */
export function findDates(prepared: PreparedText, facts: DocumentFacts): DateRead[] {
  return datesRead(prepared.text, findResolvedDates(prepared, facts));
}

/** Dates as they are read, from how each was written in a text. */
export function datesRead(text: string, days: readonly ResolvedDate[]): DateRead[] {
  return days.map(({ start, end, resolved }) => ({
    text: text.slice(start, end),
    date: resolved === null ? null : isoDay(resolved),
    span: [start, end],
  }));
}

/** Like {@link findDates}, with how each date was written. */
export function findResolvedDates(prepared: PreparedText, facts: DocumentFacts): ResolvedDate[] {
  const mentions = dateMentions(prepared);
  const reference = parseIsoDay(facts.published) ?? documentDayOf(prepared, mentions);
  const resolved: ResolvedDate[] = [];
  let previous: number | null = null;
  let previousEnd = -1;
  for (const mention of mentions) {
    const near = previous !== null && mention.start - previousEnd < 400 ? previous : null;
    const day = resolveDate(mention, reference, near, previous);
    resolved.push({ ...mention, resolved: day });
    if (day !== null) {
      previous = day;
      previousEnd = mention.end;
    }
  }
  return resolved;
}

/**
 * The day a date means.
 * @param reference number of the document's day; null when not known
 * @param previous day of the date named just before it
 * @param lastNamed day of the last date named anywhere before it
 */
function resolveDate(
  mention: DateMention,
  reference: number | null,
  previous: number | null,
  lastNamed: number | null = null,
): number | null {
  const { year, month, day } = mention;
  if (mention.fromPrevious !== null) return previous === null ? null : previous + mention.fromPrevious;
  if (year !== null) return month !== null && day !== null ? dayNumber(year, month, day) : null;
  if (mention.inPreviousMonth && previous !== null && day !== null) return inMonthOf(previous, day);
  if (reference === null) return null;
  if (mention.fromEither !== null) {
    // In news of the day “전날” is the day before the event, which is named just before publication.
    const event =
      lastNamed !== null && reference - lastNamed >= 0 && reference - lastNamed <= 3 ? lastNamed : reference;
    return event + mention.fromEither;
  }
  if (mention.dayShift !== null) return reference + mention.dayShift;
  const now = dayParts(reference);
  if (month !== null && day !== null) return monthDay(mention, month, day, reference, now.year);
  if (day !== null) return bareDay(mention, day, reference);
  return mention.weekday === null ? null : weekday(mention, mention.weekday, reference);
}

/** A day of the month of another. */
function inMonthOf(other: number, day: number): number | null {
  const { year, month } = dayParts(other);
  return dayNumber(year, month, day);
}

function monthDay(mention: DateMention, month: number, day: number, reference: number, year: number): number | null {
  if (mention.yearShift !== null) return dayNumber(year + mention.yearShift, month, day);
  const same = dayNumber(year, month, day);
  if (same === null) return null;
  // A word of the date itself (“지난”, “next”) is taken at its word; a verb only when the year would be far off.
  const slack = mention.sideStated ? 0 : OTHER_YEAR;
  if (mention.side === 'past' && same > reference + slack) return dayNumber(year - 1, month, day);
  if (mention.side === 'future' && same < reference - Math.max(slack, OTHER_YEAR))
    return dayNumber(year + 1, month, day);
  // At the turn of the year the nearer one counts: “Dec. 30” in a text of 2 January.
  if (mention.side === 'open' && same > reference + 300) return dayNumber(year - 1, month, day);
  if (mention.side === 'open' && same < reference - 300) return dayNumber(year + 1, month, day);
  return same;
}

function bareDay(mention: DateMention, day: number, reference: number): number | null {
  const { year, month, day: today } = dayParts(reference);
  const shifted = (months: number) => {
    const count = year * 12 + (month - 1) + months;
    return dayNumber(Math.floor(count / 12), (count % 12) + 1, day);
  };
  if (mention.monthShift !== null) return shifted(mention.monthShift);
  if (mention.sideStated || !mention.korean) {
    if (mention.side === 'future') return day >= today ? shifted(0) : shifted(1);
    return day <= today ? shifted(0) : shifted(-1);
  }
  // A Korean day without a month is of the document's month, except across its ends.
  if (mention.side !== 'future' && today <= 5 && day >= 24) return shifted(-1);
  // “31일 서명한” in a text of the 7th.
  if (mention.side === 'past' && day > today + 7) return shifted(-1);
  if (mention.side === 'future' && today >= 24 && day <= 7) return shifted(1);
  return shifted(0);
}

function weekday(mention: DateMention, wanted: number, reference: number): number {
  const today = weekdayOf(reference);
  if (mention.weekShift !== null) return reference - today + wanted + 7 * mention.weekShift;
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (mention.side === 'future') return reference + (mention.sideStated && ahead === 0 ? 7 : ahead);
  return reference - (mention.sideStated && back === 0 ? 7 : back);
}
