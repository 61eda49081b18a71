/** Title, day and publisher from the first lines of a text: headline, letterhead, by-line and dateline. */

import { type WrittenDate, writtenDates } from './written-date.js';

/** What the head of a text says; null where it does not. */
export interface TextHead {
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** Lines with text that count as the head. */
const HEAD_LINES = 15;

/** Characters of a line that are looked at. */
const LINE = 400;

/** What a document calls itself; no headline by itself. */
const KIND =
  '(?:joint )?(?:(?:press|news|media)[ -]?(?:release|advisory|statement|note|notice|briefing)|fact[ -]?sheet|q ?& ?a|questions and answers|background(?:er| note)?|transcript)';

/** A line that names the kind of document and nothing else. */
const LETTERHEAD = new RegExp(
  `^(?:for (?:immediate )?release|${KIND}(?: \\([^()]{1,80}\\))?|embargoed.{0,60}|보\\s{0,4}도\\s{0,4}(?:참\\s{0,4}고\\s{0,4}|설\\s{0,4}명\\s{0,4})?자\\s{0,4}료|참\\s{0,4}고\\s{0,4}자\\s{0,4}료|news|breaking)\\W*$`,
  'i',
);

/** Fields that the top of a release lists. */
const FIELD =
  /^(?:date|division|department|contacts?|media contacts?|embargo|ref(?:erence)?|release no|no|tel|phone|e-?mail|담당\s?(?:부서|자|과)?|문의|배포|보도\s?(?:시점|일시)|부서|책임자)\s?[.:：]/i;

/** What may stand before the day on which a text comes out. */
const PUBLISHED_LABEL =
  /(?:for (?:immediate )?release|(?:re)?leased?(?: on)?|published(?: on| at)?|first published|posted(?: on)?|issued(?: on)?|(?:press|news|media) release|date(?: of (?:issue|release|publication))?|기사\s?입력|최초\s?입력|입력(?:\s?시간|\s?일시)?|등록(?:\s?일시?)?|송고(?:\s?시간)?|게재(?:\s?일)?|작성(?:\s?일시?)?|승인|발행(?:\s?일)?|보도\s?(?:시점|일시|일)|배포(?:\s?일시|\s?일)?|발표(?:\s?일시?)?|날짜|일자)$/i;

/** What stands before the day of a change: counts only where nothing better does. */
const CHANGED_LABEL =
  /(?:updated?(?: on| at)?|last (?:updated|modified|reviewed)|modified|수정(?:\s?일시?)?|최종\s?수정|업데이트)$/i;

const WEEKDAY =
  /^(?:\s|,|[-–—]|\(?\s?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?\s?\)?|[월화수목금토일]요일|\([월화수목금토일](?:요일)?\))+/i;

/** Reads the head of a text: its first fifteen lines that hold anything. */
export function textHead(text: string): TextHead {
  const lines = headLines(text);
  return { title: titleOf(lines), published: publishedOf(lines) ?? sentOn(text), publisher: publisherOf(lines) };
}

interface Line {
  readonly text: string;
  /** Followed by an empty line, or the last. */
  readonly standsAlone: boolean;
}

function headLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length && lines.length < HEAD_LINES) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + LINE)).trim();
    if (line !== '')
      lines.push({ text: line, standsAlone: next === -1 || /^[ \t]*\n/.test(text.slice(next + 1, next + 200)) });
    start = end + 1;
  }
  return lines;
}

function titleOf(lines: readonly Line[]): string | null {
  const top = lines.slice(0, 12);
  const labelled = top
    .map(({ text }) => /^(?:title|subject|headline|제\s?목)\s?[:：]\s*(.{3,200})$/i.exec(text)?.[1])
    .find(Boolean);
  if (labelled) return labelled.trim();
  // Above the kind of document stand the names of those who issue it; the headline comes after.
  const kind = top.slice(0, 8).findIndex(({ text }) => LETTERHEAD.test(text));
  for (let index = kind + 1; index < top.length; index++) {
    const line = top[index] as Line;
    const bare = line.text.replace(/^#{1,3}\s+/, '');
    if (isLetterhead(bare)) continue;
    return isHeadline(bare, line, lines[index + 1], line.text !== bare) ? bare.replace(/\s+#+$/, '') : null;
  }
  return null;
}

/** A kind of document, a field, a day, or a body's name. */
function isLetterhead(line: string): boolean {
  if (LETTERHEAD.test(line) || FIELD.test(line) || issuerOf(line) !== null || isBody(line)) return true;
  const [first] = writtenDates(line);
  if (first === undefined || line.length >= 90) return false;
  const rank = rankOf(line, first);
  return rank === 1 || rank >= 2;
}

function isHeadline(text: string, line: Line, next: Line | undefined, marked: boolean): boolean {
  if (marked) return true;
  const longest = /[\u1100-\ud7a3\u3040-\u9fff]/.test(text) ? 90 : 180;
  if (text.length < 4 || text.length > longest || !/\p{L}{2}/u.test(text)) return false;
  // “U.S.” ends in a full stop without ending a sentence.
  if (/[.。:,;]$/.test(text) && !/\b(?:\p{Lu}\.){2,}$|\b(?:Inc|Corp|Ltd|Co)\.$/u.test(text)) return false;
  if (/^["“].*["”]$/.test(text) && text.length > 120) return false;
  if (/\([^)]{2,40}\)\s?(?:--|[-–—=])\s/.test(text)) return false;
  if (/^(?:dear|hi|hello|from|to|date|cc)\b/i.test(text)) return false;
  return (
    next !== undefined &&
    (line.standsAlone || next.text.length > text.length || /[.。”"]$/.test(next.text) || isLetterhead(next.text))
  );
}

/**
 * The day the text came out. Days are ranked by where they stand: after a label, in a dateline, on a line of their own,
 * as a part of a line of such parts, in the title of a statement, after a label of a change. A day within a sentence is
 * what the text is about, never when it came out.
 */
function publishedOf(lines: readonly Line[]): string | null {
  let best: { rank: number; day: string } | undefined;
  for (const [index, { text }] of lines.entries()) {
    for (const date of writtenDates(text)) {
      let rank = rankOf(text, date);
      // A label may stand on a line of its own above the day.
      if (rank === 3 && PUBLISHED_LABEL.test(lines[index - 1]?.text.replace(/[\s:：]+$/, '') ?? '')) rank = 5;
      if (rank > (best?.rank ?? 0)) best = { rank, day: date.day };
    }
  }
  return best?.day ?? null;
}

function rankOf(line: string, date: WrittenDate): number {
  const before = line.slice(0, date.start);
  const after = line.slice(date.end);
  const label = before.replace(WEEKDAY_AT_END, '').replace(/[\s:：|'‘’([*_]+$/, '');
  if (CHANGED_LABEL.test(label)) return 1;
  if (PUBLISHED_LABEL.test(label) && label.length < 120) return 5;
  const place = label.replace(/[\s,–—-]+$/, '');
  const rest = after
    .replace(/^\.(?!\d)/, '')
    .replace(WEEKDAY, ' ')
    .replace(/^[)\]*_]+/, '')
    .trim();
  if (isPlace(place) && /^(?:\([^()]{2,60}\)\s?)?(?:--|[-–—:=/])/.test(after.trim().replace(/^\.\s*/, ''))) return 4;
  if ((place === '' || isPlace(place)) && isTime(rest)) return 3;
  if (isPart(before, after)) return 2;
  if (/^[)\].\s]*$/.test(rest) && line.length < 140 && STATEMENT.test(before)) return 1.5;
  return 0;
}

/** Characters of the foot of a text that are looked at. */
const FOOT = 400;

/** The day in the foot where an agency marks there when it sent the report out: “2025/04/25 11:24 송고”. */
function sentOn(text: string): string | null {
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

const WEEKDAY_AT_END = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i;
const STATEMENT =
  /\b(?:statement|communiqu[eé]|declaration|briefing|press conference|transcript|remarks|minutes|readout|memorandum)\b|성명|브리핑|회견|회의록|선언/i;

/** Names of places before a date: “WASHINGTON”, “Seoul”, “TOKYO/WASHINGTON”, “St. John’s, Antigua”; at most five words. */
function isPlace(text: string): boolean {
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

/** A date that fills one part of a line split by bars, dots or wide gaps: “No. 25-118 | April 25, 2025 | Washington”. */
function isPart(before: string, after: string): boolean {
  return (
    /(?:^|[|·•‧/\t]|\s{2}|\s[-–—])\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?$/i.test(before) &&
    /^\.?(?:\s?\([^)]{1,20}\))?(?:\s?(?:at\s)?\d{1,2}[:.]\d{2}.{0,12})?\s*(?:$|[|·•‧/\t]|\s{2})/.test(after) &&
    before.length + after.length > 0
  );
}

function publisherOf(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 8)) {
    const labelled = /^(?:source|publisher|issued by|published by|출처|발행처|발신)\s?[:：]\s*(.{2,80})$/i.exec(text);
    const found = labelled?.[1] ?? issuerOf(text) ?? agencyOf(text);
    if (found) return found.trim();
  }
  const top = lines.slice(0, 4);
  const body = top.find(({ text }) => isBody(text));
  return body && top.some(({ text }) => LETTERHEAD.test(text)) ? body.text : null;
}

/** “(Yonhap) --” in a dateline, “(서울=연합뉴스)”, “[세종=뉴시스]”. */
function agencyOf(line: string): string | null {
  const korean = /^[([【]\s?[\uac00-\ud7a3A-Za-z. ·]{1,20}\s?=\s?([\uac00-\ud7a3A-Za-z0-9 ]{2,20}?)\s?[)\]】]/.exec(
    line,
  );
  if (korean?.[1]) return korean[1];
  const dateline = /^([\p{L}\p{M}\d .,'’/()&-]{2,90}?)\s?\((\p{Lu}[\p{L}\p{M}\d .&'’-]{1,40})\)\s?(?:--|[-–—])\s/u.exec(
    line,
  );
  if (!dateline?.[1] || !dateline[2]) return null;
  const place = dateline[1].split(/,|\s(?=\p{L}{3,9}\.?\s\d)/u)[0] ?? '';
  return isPlace(place.trim()) || /^\p{Lu}{2}/u.test(dateline[1]) ? dateline[2] : null;
}

const KOREAN_RELEASE =
  /^([\uac00-\ud7a3A-Za-z·() ]{2,30}?)\s{0,90}보\s{0,4}도\s{0,4}(?:참\s?고\s?|설\s?명\s?)?자\s{0,4}료\W*$/;
const ISSUED_BY = /^(?:press|news|media) release (?:by|of|from) (?:the )?(\p{Lu}.{2,70})$/iu;
const NAME_AND_KIND = new RegExp(`^(?:the )?(\\p{Lu}.{2,70}?)[\\s,:–—-]{1,4}${KIND}\\W*$`, 'iu');

/** The body of “산업통상자원부 보도자료” or “Press release by the Ministry of …”. */
function issuerOf(line: string): string | null {
  if (line.length > 140) return null;
  const korean = KOREAN_RELEASE.exec(line);
  if (korean?.[1] && !/대한|관한|관련/.test(korean[1])) return korean[1].trim();
  const by = ISSUED_BY.exec(line);
  if (by?.[1]) return by[1].trim();
  const before = NAME_AND_KIND.exec(line);
  return before?.[1] && isBody(before[1]) ? before[1].trim() : null;
}

/** The name of a ministry, office or international body and nothing else. */
function isBody(line: string): boolean {
  return (
    line.length <= 90 &&
    !/[.!?]$|\b(?:says?|said|will|to|is|has|urges?|calls?|announces?|meets?|holds?)\b/i.test(line) &&
    /^(?:the )?(?:(?:office|ministry|department|government|embassy|council|secretariat|bureau|mission) (?:of|for)|european (?:commission|council|parliament)|white house|(?:\p{Lu}[\p{L}'’.&-]+ ){1,6}(?:ministry|department|office|commission|council|agency|bureau|association|federation|institute|organi[sz]ation)$)/iu.test(
      line,
    )
  );
}
