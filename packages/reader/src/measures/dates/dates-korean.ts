/** Dates in Korean: “2025년 4월 24일”, “지난 22일(현지시간)”, “오는 8월 1일”, “다음 달 7일”, “4월 24∼25일”, “2025. 4. 25.”, “어제”. */

import { isHangul, particleAt } from '../../text/hangul.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { type DateMention, dateMention, type Side } from './date-mention.js';

const LEAD = '(?:(지난달|지난해|지난|오는|내달|다음 ?달|새달|이달|이번 ?달|같은 ?달|동월|전달|작년|올해|내년)\\s?)?';
const DATE = new RegExp(
  `${LEAD}(?:(\\d{4}|[’']\\d{2})년\\s?)?${LEAD}(?:(\\d{1,2})월\\s?)?(\\d{1,2})(?:일)?\\s?(?:[∼~〜–-]\\s?(\\d{1,2}))?일|` +
    '(?:(지난주|이번 ?주|다음 ?주|내주|지난|오는)\\s?)?([월화수목금토일])요일|' +
    '(오늘|어제|내일|모레|그제|이튿날|다음 ?날|전날)|' +
    "[’'](\\d{2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{1,2})\\.?|" +
    '(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s?\\(([월화수목금토일])\\)',
  'g',
);
const WEEKDAYS = '월화수목금토일';
const DAY_SHIFT: ReadonlyMap<string, number> = new Map([
  ['오늘', 0],
  ['어제', -1],
  ['내일', 1],
  ['모레', 2],
  ['그제', -2],
]);
/** “26일부터 | 29일까지”: what begins in a month ends in it. */
const RANGE = /일부터 $/;
/** What follows a count of days, which is no date. */
const DURATION =
  /^(?:간|\s?동안|째|\s?만에|\s?만의|\s?이내|\s?내|\s?후|\s?뒤|\s?전|\s?가량|\s?이상|\s?차|씩|\s?연속|\s?평균|당|\s?연장)/;
const FUTURE =
  /(?:예정|계획|방침|까지|하겠|할 것|시한|전망|앞두|앞둔|할지|될|열린다|개최한다|출국한다|발효된다|시행된다)/;

/** What is told as done on the day, with no other between: “31일 대통령이 서명한 행정명령”. */
const DONE =
  /^(?:\([^)\d]{1,8}\))? ?[^.,\d]{0,36}?(?:서명|발표|타결|체결|합의|발효|시행|부과|개최|통보|공개|채택)(?:한|된|했다|됐다|했습니다|됐습니다)(?=[ .])/;

/** Dates written in Korean, in order. */
export function koreanDates({ text, sentences, eastAsian }: PreparedText): DateMention[] {
  if (!eastAsian) return [];
  const found: DateMention[] = [];
  let sentence = 0;
  for (const match of text.matchAll(DATE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/[\d.,:/]/.test(text[start - 1] ?? '') || (/^\d/.test(match[0]) && /[\d\-–~∼]/.test(text[start - 1] ?? '')))
      continue;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence += 1;
    const rest = text.slice(end, Math.min(sentences[sentence]?.end ?? text.length, end + 60));
    found.push(...read(match, start, end, rest, text));
  }
  return found;
}

function read(match: RegExpMatchArray, start: number, end: number, rest: string, text: string): DateMention[] {
  if (match[5] !== undefined) {
    const closed =
      !isHangul(text.charCodeAt(end)) || particleAt(text, end) > 0 || /^(?:자|께|쯤|경)/.test(text.slice(end, end + 1));
    const day = Number(match[5]);
    if (!closed || DURATION.test(rest) || day < 1 || day > 31) return [];
    const month = match[4] === undefined ? null : Number(match[4]);
    if (month !== null && (month < 1 || month > 12)) return [];
    const year = match[2] === undefined ? null : yearOf(match[2]);
    const leads = [match[1], match[3]].map((each) => each?.replaceAll(' ', ''));
    const side: Side = leads.includes('지난')
      ? 'past'
      : leads.includes('오는')
        ? 'future'
        : FUTURE.test(rest)
          ? 'future'
          : DONE.test(rest)
            ? 'past'
            : 'open';
    const shared = {
      year,
      month,
      yearShift: leads.some((each) => each === '작년' || each === '지난해')
        ? -1
        : leads.includes('올해')
          ? 0
          : leads.includes('내년')
            ? 1
            : null,
      monthShift:
        month !== null
          ? null
          : leads.some((each) => each === '지난달' || each === '전달')
            ? -1
            : leads.some((each) => each === '내달' || each === '다음달' || each === '새달')
              ? 1
              : leads.some((each) => each === '이달' || each === '이번달')
                ? 0
                : null,
      side,
      sideStated: leads.includes('지난') || leads.includes('오는'),
      inPreviousMonth:
        month === null &&
        (leads.some((each) => each === '같은달' || each === '동월') ||
          RANGE.test(text.slice(Math.max(0, start - 4), start))),
      korean: true,
    };
    const weekday = bracketed(rest);
    if (match[6] === undefined) return [dateMention({ ...shared, start, end, day, weekday })];
    const second = Number(match[6]);
    const split = end - 1 - match[6].length;
    if (second < day || second > 31) return [dateMention({ ...shared, start: split, end, day: second, weekday })];
    const firstEnd = start + match[0].search(/\s?[∼~〜–-]\s?\d{1,2}일$/);
    return [
      dateMention({ ...shared, start, end: firstEnd, day }),
      dateMention({ ...shared, start: split, end, day: second, weekday }),
    ];
  }
  if (match[8] !== undefined) {
    const week = (match[7] ?? '').replaceAll(' ', '');
    const shift = week === '지난주' ? -1 : week === '이번주' ? 0 : week === '다음주' || week === '내주' ? 1 : null;
    const side: Side =
      week === '지난' ? 'past' : week === '오는' ? 'future' : FUTURE.test(rest.slice(0, 30)) ? 'future' : 'open';
    // Habits (“매주 월요일”) are no day.
    if (/(?:매주|주말)\s?$/.test(text.slice(Math.max(0, start - 4), start))) return [];
    return [
      dateMention({
        start,
        end,
        weekday: WEEKDAYS.indexOf(match[8]),
        weekShift: shift,
        side,
        sideStated: side !== 'open' && week !== '',
        korean: true,
      }),
    ];
  }
  if (match[9] !== undefined) {
    if (isHangul(text.charCodeAt(start - 1)) || (isHangul(text.charCodeAt(end)) && particleAt(text, end) === 0))
      return [];
    const wordLetters = match[9].replaceAll(' ', '');
    const shift = DAY_SHIFT.get(wordLetters);
    if (shift !== undefined)
      return /^(?:날)/.test(rest) ? [] : [dateMention({ start, end, dayShift: shift, korean: true })];
    if (wordLetters === '다음날' || wordLetters === '이튿날')
      return [dateMention({ start, end, fromPrevious: 1, korean: true })];
    return [dateMention({ start, end, fromEither: -1, korean: true })];
  }
  if (match[10] !== undefined) {
    const [month, day] = [Number(match[11]), Number(match[12])];
    return month < 1 || month > 12 || day < 1 || day > 31
      ? []
      : [
          dateMention({
            start,
            end,
            year: 2000 + Number(match[10]),
            month,
            day,
            weekday: bracketed(rest),
            korean: true,
          }),
        ];
  }
  const [month, day] = [Number(match[13]), Number(match[14])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  return [dateMention({ start, end, month, day, weekday: WEEKDAYS.indexOf(match[15]!), korean: true })];
}

function yearOf(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits.slice(1));
}

/** “4월 24일(목)” */
function bracketed(rest: string): number | null {
  const match = /^\s?\(([월화수목금토일])\)/.exec(rest);
  return match === null ? null : WEEKDAYS.indexOf(match[1]!);
}
