/** The day of a document as its own head gives it: a dateline, a line with a date, or a labelled field. */

import type { PreparedText } from '../../text/prepared-text.js';
import { dayNumber, isoDay } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { dateMentions } from './dates-in-text.js';

/** How far into the text its head may reach, in UTF-16 code units. */
const HEAD = 1_500;
/** How far from its end a text's stamp may stand (“2025/10/17 11:20 송고”). */
const TAIL = 400;
const LABEL =
  /(?:^|\n)[^\n]{0,24}(?:date|dated|published|posted|released?|updated|issued|embargo[^\n]{0,12}|보도\s?일시|배포\s?일시|배포|보도|입력|기사입력|등록|등록일|작성일|송고|게시일|일시|발행일|승인)\s?[:：\]]?\s?(?:on\s)?[^\n]{0,8}$/i;

/**
 * The day of a document from its head; null when the head has no date with a year.
 * @param prepared the text
 */
export function documentDate(prepared: PreparedText): string | null {
  const day = documentDayOf(prepared, dateMentions(prepared));
  return day === null ? null : isoDay(day);
}

/** Like {@link documentDate}, as the number of the day, from dates already found. */
export function documentDayOf({ text }: PreparedText, mentions: readonly DateMention[]): number | null {
  for (const { start, end, year, month, day } of mentions) {
    if (start > HEAD && start < text.length - TAIL) continue;
    if (start > HEAD && !/^[^\n]{0,16}(?:송고|입력|게재|작성)/.test(text.slice(end, end + 30))) continue;
    if (year === null || month === null || day === null) continue;
    const number = dayNumber(year, month, day);
    if (number === null) continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 60);
    if (OF_PICTURE.test(after)) continue;
    if (LABEL.test(before) || isDateline(before, after) || standsAlone(before, after) || isStamp(after)) return number;
  }
  return null;
}

/** “WASHINGTON, April 24, 2025 (Agency) -”, “(Seoul, 24 April 2025)” */
function isDateline(before: string, after: string): boolean {
  const city = /(?:^|\n)[\s(]{0,4}\p{Lu}[\p{L}.'’]*(?:[ /,]{1,2}\p{Lu}[\p{L}.'’]*){0,5}[,.–—-]?\s{0,2}$/u.test(before);
  return city && /^\.?,?\s?(?:\(|[-–—:)]|\/|[\p{Lu}]+\s?[-–—])/u.test(after);
}

/** A date that is a line by itself, with at most a place, a weekday or a time. */
function standsAlone(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const newline = after.indexOf('\n');
  const rest = newline < 0 ? after : after.slice(0, newline);
  return (
    line.length <= 32 &&
    rest.length <= 32 &&
    (before.length < 60 || before.includes('\n')) &&
    (newline >= 0 || after.length < 60) &&
    !/\b(?:on|by|from|until|since|of|the|between|at|before|after)\s$/i.test(line) &&
    !/[가-힣]{6}/.test(line + rest)
  );
}

/** A caption's credit right after: the day a picture was taken. “2025.04.18 ⓒ 로이터”, “2026.01.14. kim@newsis.com” */
const OF_PICTURE = /^[\s.]{0,3}(?:[ⓒ©]|[\w.-]{2,24}@[a-z])/;

/** A time right after: “2025.04.22 10:11” */
function isStamp(after: string): boolean {
  return /^\.?,?\s(?:오전|오후)?\s?\d{1,2}:\d{2}/.test(after);
}
