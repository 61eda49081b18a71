/** The publisher from the head of a text, where by-line or letterhead leave no doubt. */

import { KIND, LETTERHEAD } from './document-kind.js';
import { isPlace } from './head-date.js';
import type { HeadLine } from './head-line.js';
import { writtenDates } from './written-date.js';

/** A headline over the name of a ministry is at least this long, UTF-16 code units. */
const HEADLINE = 24;

/** The publisher that the head names without doubt: after a label, in a dateline or letterhead; null else. */
export function publisherOf(lines: readonly HeadLine[]): string | null {
  for (const { text } of lines.slice(0, 8)) {
    const labelled = /^(?:source|publisher|issued by|published by|출처|발행처|발신)\s?[:：]\s*(.{2,80})$/i.exec(text);
    const found = labelled?.[1] ?? issuerOf(text) ?? agencyOf(text) ?? besideDay(text);
    if (found) return found.trim();
  }
  const top = lines.slice(0, 4);
  // A paper's name over its headline.
  if (lines.length > 2 && isMasthead(lines[0]!.text)) return lines[0]!.text;
  const body = top.find(({ text }) => isBody(text));
  if (body && top.some(({ text }) => LETTERHEAD.test(text))) return body.text;
  // “THE WHITE HOUSE” over “WASHINGTON”: the head of a letter or an order.
  const [first, second] = top;
  // A headline, and the ministry that tells it alone in the next line.
  if (first && second?.standsAlone && first.text.length >= HEADLINE && isBody(second.text) && !isBody(first.text))
    return second.text;
  return first &&
    second &&
    isBody(nameCase(first.text)) &&
    first.text === first.text.toUpperCase() &&
    isPlace(second.text)
    ? first.text
    : null;
}

/** A name in capitals as names are written: “THE WHITE HOUSE”. */
function nameCase(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
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
  if (!dateline?.[1] || !dateline[2] || shortens(dateline[1], dateline[2])) return null;
  const place = dateline[1].split(/,|\s(?=\p{L}{3,9}\.?\s\d)/u)[0] ?? '';
  return isPlace(place.trim()) || /^\p{Lu}{2}/u.test(dateline[1]) ? dateline[2] : null;
}

/** “The Cattle Growers Association (CGA) — a lobby”: a body with its short form, no place with an agency. */
function shortens(name: string, short: string): boolean {
  if (/^(?:The|An?) /.test(name)) return true;
  const initials = [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map((match) => match[1]).join('');
  return /^\p{Lu}{2,}$/u.test(short) && initials.endsWith(short);
}

/** What the names of papers, agencies and offices have in them. */
const PAPER =
  /(?:^|\s)(?:News|Times|Herald|Post|Journal|Agency|Press|Daily|Tribune|Chronicle|Gazette|Guardian|Telegraph|Observer|Reuters|Bloomberg|Xinhua|Yonhap|Politico|Economist|Review|Magazine|Broadcasting|Radio|BBC|CNN|CNBC|NPR|PBS|ABC|CBC|CBS|NBC|NHK|AFP|AP|KBS|MBC|SBS|YTN|Institute|Ministry|Department|Office|Commission|Secretariat|Embassy)(?=$|[\s,)])|(?:뉴스|일보|신문|경제|방송|타임스|통신|투데이|매일)$|뉴시스$|뉴스1$/u;

/** “2025-07-16 The Harbour Herald”, “2025-10-28 세계일보”, “OSLO, Feb 14, 2019 (Reuters)”: a line of a day and a paper's name. */
function besideDay(line: string): string | null {
  if (line.length >= 80) return null;
  const [date] = writtenDates(line);
  if (date === undefined) return null;
  const after = line.slice(date.end).replace(/^\.(?!\d)/, '');
  const before = line.slice(0, date.start).trim();
  const bracketed = /^\s?\(([^()]{2,40})\)$/.exec(after)?.[1];
  const name = bracketed ?? (before === '' ? /^\s?(?:[,–—|-]\s?)?(\S[^.:;!?()]{1,48})$/.exec(after)?.[1] : undefined);
  // “March 12, 2025 - Ottawa, Ontario - Department of Finance Canada”
  const last = name
    ?.split(/\s[–-]\s/)
    .at(-1)
    ?.trim();
  if (last !== undefined && PAPER.test(last)) return last;
  // “The Harbour Herald | July 14, 2025”, “July 14, 2025, 9:30 AM EST | The Harbour Herald”
  return line.split(/\s?[|·•]\s|,\s|\s[–—-]\s/).findLast((part) => isMasthead(part.trim())) ?? null;
}

/** The name of a paper and nothing else. */
export function isMasthead(line: string): boolean {
  if (KOREAN_PAPER.test(line)) return true;
  const words = line.split(' ');
  return (
    words.length > 1 &&
    words.length <= 5 &&
    ENDS_IN_PAPER.test(line) &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'’&.-]*|of|and|&)$/u.test(word))
  );
}

const ENDS_IN_PAPER =
  /\s(?:News|Times|Herald|Post|Journal|Daily|Tribune|Chronicle|Gazette|Guardian|Telegraph|Observer|Economist|Magazine|Standard|Mail|Courier|Mirror|Sentinel|Register|Bulletin|Shimbun|Ilbo)$|^(?:The )?\p{Lu}\p{Ll}+ Today$/u;
const KOREAN_PAPER = /^[가-힣]{2,6}(?:일보|신문|경제|뉴스|타임스|투데이|방송|통신|데일리)$/;

const KOREAN_RELEASE =
  /^([\uac00-\ud7a3A-Za-z·() ]{2,30}?)\s{0,90}보\s{0,4}도\s{0,4}(?:참\s?고\s?|설\s?명\s?)?자\s{0,4}료\W*$/;
const ISSUED_BY = /^(?:press|news|media) release (?:by|of|from) (?:the )?(.{3,71})$/i;
const NAME_AND_KIND = new RegExp(`^(?:the )?(.{3,71}?)[\\s,:–—-]{1,4}${KIND}\\W*$`, 'i');

/** The body of “산업통상자원부 보도자료” or “Press release by the Ministry of …”. */
export function issuerOf(line: string): string | null {
  if (line.length > 140) return null;
  const korean = KOREAN_RELEASE.exec(line);
  if (korean?.[1] && !/대한|관한|관련/.test(korean[1])) return korean[1].trim();
  const by = ISSUED_BY.exec(line);
  if (by?.[1] && /^\p{Lu}/u.test(by[1])) return by[1].trim();
  const before = NAME_AND_KIND.exec(line);
  return before?.[1] && isBody(before[1]) ? before[1].trim() : null;
}

const BODY_OF =
  /^(?:the )?(?:(?:office|ministry|department|government|embassy|council|secretariat|bureau|mission) (?:of|for) |european (?:commission|council|parliament)$|white house$)/i;
const NAMED_BODY =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}'’.&-]+ ){1,6}(?:Ministry|Department|Office|Commission|Council|Agency|Bureau|Association|Federation|Institute|Organi[sz]ation)$/u;
const SENTENCE = /[.!?]$|\b(?:says?|said|will|to|is|has|urges?|calls?|announces?|meets?|holds?)\b/i;

/** “산업통상자원부”, “관세청”: a Korean ministry or office by itself. */
const KOREAN_BODY = /^[가-힣·]{2,14}(?:부|처|청|위원회|본부|대통령실|대사관|국무조정실)$/;

/** Whether a line is the name of a ministry, office or international body and nothing else. */
export function isBody(line: string): boolean {
  if (KOREAN_BODY.test(line)) return true;
  return (
    line.length <= 90 &&
    /^\p{Lu}|^the /u.test(line) &&
    !SENTENCE.test(line) &&
    (BODY_OF.test(line) || NAMED_BODY.test(line))
  );
}
