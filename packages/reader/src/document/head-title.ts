/** The headline from the head of a text. */

import { FIELD, LETTERHEAD } from './document-kind.js';
import { belowBreadcrumb } from './head-breadcrumb.js';
import { rankOf } from './head-date.js';
import type { HeadLine } from './head-line.js';
import { isBody, isMasthead, issuerOf } from './head-publisher.js';
import { writtenDates } from './written-date.js';

/** The headline: the first line that reads as one, below the letterhead; null when the text begins with its body. */
export function titleOf(head: readonly HeadLine[]): string | null {
  const lines = belowBreadcrumb(head);
  const top = lines.slice(0, 12);
  const labelled = top
    .map(({ text }) => /^(?:title|subject|headline|제\s?목)\s?[:：]\s*(.{3,200})$/i.exec(text)?.[1])
    .find(Boolean);
  if (labelled) return labelled.trim();
  // Above the kind of document stand the names of those who issue it; the headline comes after.
  const kind = top
    .slice(0, 8)
    .findIndex(({ text }, index) => LETTERHEAD.test(text) && !(index > 1 && /[:：]$|^background/i.test(text)));
  const below = titleFrom(lines, kind + 1, top.length);
  // “Exemption should be permanent⏎FOR IMMEDIATE RELEASE⏎Ottawa, March 8 —”: it may stand over it after all.
  return below ?? (kind > 0 ? titleFrom(lines, 0, kind) : null);
}

/** The headline among lines [from, until). */
function titleFrom(lines: readonly HeadLine[], from: number, until: number): string | null {
  const top = lines.slice(0, until);
  for (let index = from; index < top.length; index++) {
    const line = top[index] as HeadLine;
    const bare = line.text.replace(/^#{1,3}\s+/, '');
    if (isLetterhead(bare) || isOfPage(bare)) continue;
    const last = wrappedUntil(lines, index);
    const title = [bare, ...lines.slice(index + 1, last + 1).map(({ text }) => text)].join(' ');
    const { standsAlone } = lines[last] as HeadLine;
    return isHeadline(title, standsAlone, lines[last + 1], line.text !== bare) ? title.replace(/\s+#+$/, '') : null;
  }
  return null;
}

/** Lines a title may run over. */
const TITLE_LINES = 4;

/** Index of the last line of what begins at a line and was wrapped: a day, a body or a byline is no part of it. */
function wrappedUntil(lines: readonly HeadLine[], from: number): number {
  let last = from;
  while (last - from < TITLE_LINES - 1) {
    const { text, full, standsAlone } = lines[last] as HeadLine;
    const next = lines[last + 1];
    if (!full || standsAlone || next === undefined || /[.:;]$/.test(text)) return last;
    if (isLetterhead(next.text) || isDateline(next.text) || /^by\s/i.test(next.text)) return last;
    last += 1;
  }
  return last;
}

/** A kind of document, a field, a day, or a body's name. */
function isLetterhead(line: string): boolean {
  if (LETTERHEAD.test(line) || FIELD.test(line) || issuerOf(line) !== null || isBody(line) || isMasthead(line))
    return true;
  if (MONTH_ALONE.test(line)) return true;
  const [first] = writtenDates(line);
  if (first === undefined || line.length >= 90) return false;
  const rank = rankOf(line, first);
  return rank === 1 || rank >= 2;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What the page of a site sets over a text: how to move on it, how long ago it came out. */
function isOfPage(line: string): boolean {
  return OF_PAGE.test(line);
}

const OF_PAGE =
  /^(?:(?:about )?(?:\d{1,2}|an?|one) (?:minute|hour|day|week|month|year)s? ago|skip to (?:main |player|the )?.{0,40}|return to .{1,60}|back to .{1,40}|go to .{1,40}|(?:main )?menu|(?:text|font) size|close|open|listen|translate|[a-z]+(?:_[a-z]+)+|international|world|politics|business|economy|national|nation|markets?|opinion|top stories|breaking news|search|sign in|log ?in|subscribe|share|print|latest (?:news|stories)(?: with #\w+)?|advertisement|\d{1,4} comments?|본문 바로가기|메뉴 바로가기|주메뉴 바로가기|공유하기|인쇄|목록|(?:약 )?\d{1,2}(?:분|시간|일|주|개월) 전)$/i;

/** “August 2018”: when a text came out, without a day. */
const MONTH_ALONE = new RegExp(String.raw`^(?:${MONTHS}),?\s\d{4}$|^\d{4}년\s?\d{1,2}월$`, 'i');

function isHeadline(text: string, standsAlone: boolean, next: HeadLine | undefined, marked: boolean): boolean {
  if (marked) return true;
  const longest = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 90 : 180;
  if (text.length < 4 || text.length > longest || !/\p{L}{2}/u.test(text)) return false;
  // “U.S.” ends in a full stop without ending a sentence; a title of two sentences stands over a day.
  if (
    /[.。:,;]$/.test(text) &&
    !(text.length < 140 && next !== undefined && isDateline(next.text)) &&
    !/\b(?:\p{Lu}\.){2,}$|\b(?:Inc|Corp|Ltd|Co)\.$/u.test(text)
  )
    return false;
  if (/^["“].*["”]$/.test(text) && text.length > 120) return false;
  if (/\([^)]{2,40}\)\s?(?:--|[-–—=])\s/.test(text)) return false;
  if (/^(?:dear|hi|hello|from|to|date|cc)\b/i.test(text)) return false;
  // “By Jane Doe”
  if (/^By (?:\p{Lu}[\p{L}.'’-]+,? ?){1,6}$/u.test(text)) return false;
  return (
    next !== undefined &&
    (standsAlone ||
      next.text.length > text.length ||
      /[.。”"]$/.test(next.text) ||
      isLetterhead(next.text) ||
      NAME_ALONE.test(next.text) ||
      isDateline(next.text))
  );
}

/** “Ann Doyle”, who speaks below. */
const NAME_ALONE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u;

/** “WASHINGTON/BEIJING, Feb 14, 2019 (Reuters)”, “March 12, 2025 - Ottawa - Department of Finance”: a short line with a day. */
function isDateline(line: string): boolean {
  return line.length < 90 && (writtenDates(line).length > 0 || MONTH_OF_PLACE.test(line));
}

/** “MONTREAL, August 2026” */
const MONTH_OF_PLACE = new RegExp(String.raw`^\p{Lu}[\p{L} .'’/-]{1,30}, (?:${MONTHS}) \d{4}$`, 'u');
