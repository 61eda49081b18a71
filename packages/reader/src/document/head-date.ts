/** The day a text came out, from the places in its head where such days stand. */

import type { HeadLine } from './head-line.js';
import { type WrittenDate, writtenDates } from './written-date.js';

/** What may stand before the day on which a text comes out. */
const PUBLISHED_LABEL =
  /(?:for (?:immediate )?release|released?(?: on)?|first published(?: on| at)?|published(?: on| at)?|posted(?: on)?|(?:posted|published|written) by [^.]{1,40} on|issued(?: on)?|(?:press|news|media) release|date(?: of (?:issue|release|publication))?|기사\s?입력|최초\s?입력|입력(?:\s?시간|\s?일시)?|등록(?:\s?일시?)?|송고(?:\s?시간)?|게재(?:\s?일)?|게시(?:\s?일시?)?|작성(?:\s?일시?)?|승인|발행(?:\s?일)?|보도\s?(?:시점|일시|일)|배포(?:\s?일시|\s?일)?|발표(?:\s?일시?)?|날짜|일자)$/i;

/** What stands before the day of a change: counts only where nothing better does. */
const CHANGED_LABEL =
  /(?:updated?(?: on| at)?|last (?:updated|modified|reviewed)|modified|수정(?:\s?일시?)?|최종\s?수정|업데이트)$/i;

/** “Monday”, “Mon.”, “Thur” */
const DAY_NAME = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?`;

const WEEKDAY = new RegExp(
  String.raw`^(?:\s|,|[-–—]|\(?\s?${DAY_NAME}\s?\)?|[월화수목금토일]요일|\([월화수목금토일](?:요일)?\))+`,
  'i',
);

/**
 * The day the text came out. Days are ranked by where they stand: after a label, in a dateline, on a line of their own,
 * as a part of a line of such parts, beside the names of an office or another name, in the title of a statement, after a label of a change. A day within a sentence is
 * what the text is about, never when it came out.
 */
export function publishedOf(lines: readonly HeadLine[]): string | null {
  let best: { rank: number; day: string } | undefined;
  for (const [index, { text, standsAlone }] of lines.entries()) {
    for (const date of writtenDates(text)) {
      let rank = rankOf(text, date);
      if (rank === 0 && index > 0 && standsAlone && standsBesideName(text, date)) rank = 1.6;
      // A label may stand on a line of its own above the day.
      if (rank === 3 && PUBLISHED_LABEL.test(lines[index - 1]?.text.replace(/[\s:：]+$/, '') ?? '')) rank = 5;
      if (rank > (best?.rank ?? 0)) best = { rank, day: date.day };
    }
  }
  return best?.day ?? null;
}

/** How surely a date of a line is when the text came out: 5 after a label, 0 within a sentence. */
export function rankOf(line: string, date: WrittenDate): number {
  const before = line.slice(0, date.start);
  const after = line.slice(date.end);
  const label = before.replace(WEEKDAY_AT_END, '').replace(/[\s:：|'‘’([*_]+$/, '');
  if (CHANGED_LABEL.test(label)) return 1;
  if (isLabel(label)) return 5;
  const place = label.replace(/[\s,–—-]+$/, '');
  const rest = after
    .replace(/^\.(?!\d)/, '')
    .replace(WEEKDAY, ' ')
    .replace(/^[)\]*_]+/, '')
    .trim();
  if (isPlace(place) && /^(?:\([^()]{2,60}\)\s?)?(?:--|[-–—:=/])/.test(after.trim().replace(/^\.\s*/, ''))) return 4;
  if ((place === '' || isPlace(place)) && isTime(rest)) return 3;
  if (line.length < 60 && isKoreanByline(before, rest)) return 3;
  if (isPart(before, after)) return 2;
  if (line.length < 120 && !STATEMENT.test(before) && areNames(before) && areNames(after) && BODY.test(line))
    return 1.75;
  if (line.length < 60 && KOREAN_BODY.test(`${before}${after}`.trim())) return 1.75;
  // “Press briefing of 9 September 2025 – extract”.
  const closes = /^[)\].\s]*$/.test(rest) || /^\s?[–—|-]\s/.test(after);
  if (closes && line.length < 140 && STATEMENT.test(before)) return 1.5;
  return 0;
}

/** “2025-07-31 홍길동 기자”, “홍길동 기자 | 2025-07-31 08:28”: whoever reports, and nothing else but a time. */
function isKoreanByline(before: string, rest: string): boolean {
  if (AGENCY_LINE.test(before) && (rest === '' || isTime(rest))) return true;
  const [left, right] = [before, rest].map((side) => side.replace(/^[\s|·/=]+|[\s|·/=]+$/g, '')) as [string, string];
  return (REPORTER.test(left) && (right === '' || isTime(right))) || (left === '' && REPORTER.test(right));
}

/** “(서울=연합뉴스) ”, “[부산=뉴시스] 홍길동 기자 = ”: where an agency writes from. */
const AGENCY_LINE =
  /^[([][가-힣·]{2,12} ?= ?[가-힣A-Za-z\d]{2,10}[)\]]\s?(?:[가-힣]{2,4}\s(?:[가-힣]{2,4}\s)?(?:기자|특파원)\s?=?\s?)?$/;

const REPORTER = /^[가-힣]{2,4}\s?(?:[가-힣]{2,4}\s)?(?:기자|특파원)(?:\s\S+@\S+)?$/;

/** A label that begins its line or follows a mark, a time or a by-line: “rules published April 3” is a sentence. */
function isLabel(text: string): boolean {
  const label = text.length < 200 ? PUBLISHED_LABEL.exec(text) : null;
  if (label === null) return false;
  const before = text.slice(0, label.index).trimEnd();
  const korean = /^[\uac00-\ud7a3]/.test(label[0]);
  return before === '' || /[|·•‧,;:()[\]\d/–—-]$|\b(?:[AP]M|[A-Z]{3})$/.test(before) || (korean && before.length <= 40);
}

/** Characters of the foot of a text that are looked at. */
const FOOT = 400;

/** The day in the foot where an agency marks there when it sent the report out: “2025/04/25 11:24 송고”. */
export function sentOn(text: string): string | null {
  const foot = text.slice(-FOOT);
  const sent = writtenDates(foot).find(({ start, end }) => {
    const before = foot.slice(Math.max(0, start - 12), start);
    return (
      /^[ \d:.]{0,12}\s?(?:송고|입력|발행)/.test(foot.slice(end)) ||
      /(?:송고|입력)(?:\s?시간)?\s?[:：]?\s*$/.test(before)
    );
  });
  return sent?.day ?? null;
}

const WEEKDAY_AT_END = new RegExp(String.raw`\b${DAY_NAME},?\s*$`, 'i');
const STATEMENT =
  /\b(?:statement|communiqu[eé]|declaration|briefing|press conference|transcript|remarks|minutes|readout|memorandum)\b|성명|브리핑|회견|회의록|선언/i;

const BODY =
  /\b(?:Office|Ministry|Department|House|Commission|Secretariat|Embassy|Representative|Bureau|Council|Agency|Government|Directorate)\b/;

/** “2025년 7월 24일 산업통상자원부” */
const KOREAN_BODY = /^[가-힣·\s]{1,24}(?:부|처|청|실|위원회|본부|공사|협회|대변인)$/;

/** “Ottawa, Ontario - Department of Finance”: nothing but names, beside a date. */
function areNames(text: string): boolean {
  return text
    .split(/[\s,–—|/-]+/)
    .every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’]*|of|the|and|for|de|du|des|)$/u.test(word));
}

/** “12 November 2024, Export Institute”, “Santiago, May 18, 2024 (Reuters)”: a line of a day and a name, with a comma between or brackets. */
function standsBesideName(line: string, date: WrittenDate): boolean {
  const before = line.slice(0, date.start).replace(WEEKDAY_AT_END, '');
  const after = line.slice(date.end).replace(/^\.(?!\d)/, '');
  // “2025-10-28 아시아경제”, “2025-10-28 SBS”, “2025-10-28 KBS 뉴스”
  if (line.length < 40 && before === '' && /^\.?\s*[가-힣A-Z][가-힣A-Z\d]{1,11}(?:\s뉴스)?$/.test(line.slice(date.end)))
    return true;
  // “2025-07-16 The Harbour Herald”, “July 25, 2018 Harbour News”
  if (line.length < 50 && before === '' && /^\s\p{Lu}/u.test(after) && areNames(after)) return true;
  // “October 13, 2025 – Freight advisory”, “2024-10-18, Harbour News Agency (HNA)”
  if (line.length < 70 && before === '' && /^\s?[,–—|-]\s?\p{Lu}[^.!?:;]{2,48}$/u.test(after)) return true;
  // “2025-10-28, 한강일보”
  if (line.length < 40 && before === '' && /^\s?[,–—|-]\s?[가-힣A-Z\d]{2,14}$/.test(after)) return true;
  if (line.length >= 70 || !areNames(before) || !areNames(after.replace(/^ ?[(（]([^()（）]{2,40})[)）]$/, ', $1')))
    return false;
  return (before === '' || /[,，–—-]\s*$/.test(before)) && (after === '' || /^ ?[,，(（–—-]/.test(after));
}

/** Names of places before a date: “WASHINGTON”, “Seoul”, “TOKYO/WASHINGTON”, “St. John’s, Antigua”; at most five words. */
export function isPlace(text: string): boolean {
  if (text === '' || text.length > 60) return false;
  const words = text.split(/[\s,/]+/).filter((word) => word !== '');
  return (
    words.length <= 5 &&
    words.every(
      (word) =>
        /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|the|and|of|am|al)$/u.test(word) || /^[\uac00-\ud7a3]{2,6}$/.test(word),
    )
  );
}

/** Nothing, or a time of day with its zone, edition or embargo, after a date. */
function isTime(rest: string): boolean {
  if (rest === '') return true;
  if (rest.length > 60) return false;
  return (
    /^(?:[|·•,/T-]\s?)?(?:at\s)?(?:오전|오후|am|pm)?\s?\d{1,2}(?:[:.시h]\s?\d{0,2})?/i.test(rest) ||
    /^\(?(?:조간|석간|local time|현지\s?시간|gmt|kst|est|edt|et|utc)\b/i.test(rest) ||
    /^(?:조간|석간)/.test(rest)
  );
}

/** What may stand with a date in its part: the day of the week, the time. */
const TIME = String.raw`(?:\s?\(?[월화수목금토일](?:요일)?\)?)?(?:,?\s?(?:at\s)?\d{1,2}[:.]\d{2}.{0,14}|T\d{2}:\d{2}(?::\d{2})?Z?)?`;
const PART_BEFORE = new RegExp(String.raw`(?:^|[|·•‧/\t]|\s{2}|\s[-–—=])\s*(?:${DAY_NAME},?\s)?$`, 'i');
const PART_AFTER = new RegExp(String.raw`^\.?(?:\s?\([^)]{1,20}\))?${TIME}\s*(?:$|[|·•‧/\t]|\s{2}|\s[-–—]\s)`);

/** A date that fills one part of a line split by bars, dots or wide gaps: “No. 25-118 | April 25, 2025 | Washington”. */
function isPart(before: string, after: string): boolean {
  return PART_BEFORE.test(before) && PART_AFTER.test(after) && before.length + after.length > 0;
}
