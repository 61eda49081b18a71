/** Dates in English: “April 24, 2025”, “24 April”, “on the 22nd”, “last Friday”, “yesterday”, “a day later”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { NUMBER, WORD } from '../../text/tokens.js';
import { type DateMention, dateMention } from './date-mention.js';
import { dayAt, type Scan, sideOf, word, yearAt } from './english-scan.js';
import { ORDINALS, ordinalDay, RELATIVE, relativeDay } from './relative-dates-english.js';

const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1] as const)
    .concat(
      'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, index) => [name, index + 1] as const),
      [['sept', 9]],
    ),
);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [name, index] as const)
    .concat(
      'mon tue wed thu fri sat sun'.split(' ').map((name, index) => [name, index] as const),
      [
        ['tues', 1],
        ['thur', 3],
        ['thurs', 3],
      ],
    ),
);
/** 1 for the first letters of words that dates are told by; of months and weekdays only as capitals. */
const FIRST_LETTERS = new Uint8Array(128);
for (const small of [...ORDINALS.keys(), ...RELATIVE])
  for (const letter of [small, small.toUpperCase()]) FIRST_LETTERS[letter.charCodeAt(0)] = 1;
for (const name of [...MONTHS.keys(), ...WEEKDAYS.keys()]) FIRST_LETTERS[name.toUpperCase().charCodeAt(0)] = 1;

/** Dates written in English, in order. */
export function englishDates({ text, tokens }: PreparedText): DateMention[] {
  const { count, starts, ends, kinds } = tokens;
  const scan: Scan = { text, tokens };
  const found: DateMention[] = [];
  let last = -1;
  const add = (mentions: readonly DateMention[]) => {
    for (const mention of mentions) {
      if (mention.start < last) continue;
      found.push(mention);
      last = mention.end;
    }
  };
  for (let i = 0; i < count; i += 1) {
    if (starts[i]! < last) continue;
    const first = text.charCodeAt(starts[i]!);
    if (kinds[i] === NUMBER) {
      add(numeric(scan, i));
      continue;
    }
    if (kinds[i] !== WORD || first > 127 || FIRST_LETTERS[first] === 0 || ends[i]! - starts[i]! > 9) continue;
    const upper = first < 97;
    const letters = text.slice(starts[i]!, ends[i]!).toLowerCase();
    if (upper && MONTHS.has(letters)) add(atMonth(scan, i, MONTHS.get(letters)!));
    else if (upper && WEEKDAYS.has(letters)) add(atWeekday(scan, i, WEEKDAYS.get(letters)!));
    else if (ORDINALS.has(letters)) add(ordinalDay(scan, i, ORDINALS.get(letters)!));
    else if (RELATIVE.has(letters)) add(relativeDay(scan, i, letters));
  }
  return found;
}

/** Whether the name of a month is cut short. */
function isShortened(month: string): boolean {
  return month.length < 5 && !/^(?:june|july)$/i.test(month);
}

/** “April 24, 2025”, “24 April 2025”, “March 10–11”, “July 25 last year”, “Monday, March 10”. */
function atMonth(scan: Scan, i: number, month: number): DateMention[] {
  const { tokens } = scan;
  const { starts, ends } = tokens;
  let after = i + 1;
  // “On 13 November.” ends its sentence, “13 Nov.” is short for it.
  if (word(scan, after) === '.' && starts[after] === ends[i] && isShortened(word(scan, i))) after += 1;
  let first = i;
  let day: number | null = null;
  let second: { readonly day: number; readonly at: number; readonly next: number } | null = null;
  let end = after;
  // The day before the month: “24 April”, “the 24th of April”.
  let back = i - 1;
  if (/^of$/i.test(word(scan, back))) back -= 1;
  const ordinal = /^(?:st|nd|rd|th)$/i.test(word(scan, back)) && starts[back] === ends[back - 1] ? 1 : 0;
  const before = dayAt(scan, back - ordinal);
  const following = dayAt(scan, after);
  const usable =
    before !== null && !/[$€£¥%#]/.test(word(scan, back - ordinal - 1)) && (back === i - 1 || ordinal === 1);
  if (following !== null && !(usable && yearAt(scan, after) !== null) && !isQuantity(scan, following.next)) {
    day = following.day;
    end = following.next;
    const link = word(scan, end);
    const other = /^(?:-|–|—|~|∼|and|to)$/i.test(link) ? dayAt(scan, end + 1) : null;
    if (
      other !== null &&
      other.day > day &&
      !isQuantity(scan, other.next) &&
      !MONTHS.has(word(scan, other.next).toLowerCase())
    ) {
      second = { day: other.day, at: end + 1, next: other.next };
      end = other.next;
    }
  } else if (usable) {
    day = before.day;
    first = back - ordinal;
    const link = word(scan, first - 1);
    const other = /^(?:-|–|—|~|∼|and|to)$/i.test(link) ? dayAt(scan, first - 2) : null;
    if (other !== null && other.day < day && starts[first]! - ends[first - 2]! <= 4) {
      second = { day, at: first, next: after };
      day = other.day;
      first -= 2;
    }
  }
  if (day === null) return [];
  let year: number | null = null;
  let yearEnd = end;
  if (word(scan, yearEnd) === ',') yearEnd += 1;
  if (/^of$/i.test(word(scan, yearEnd))) yearEnd += 1;
  year = yearAt(scan, yearEnd);
  let yearShift: number | null = null;
  if (year !== null) yearEnd += 1;
  else {
    const shift = /^(?:last|this|next)$/i.test(word(scan, yearEnd)) && /^year$/i.test(word(scan, yearEnd + 1));
    if (shift) {
      yearShift = { last: -1, this: 0, next: 1 }[word(scan, yearEnd).toLowerCase()] ?? 0;
      yearEnd += 2;
    } else yearEnd = end;
  }
  const { weekday, start } = weekdayBefore(scan, first) ?? {
    weekday: weekdayInBrackets(scan, yearEnd),
    start: starts[first]!,
  };
  const { side, sideStated } = sideOf(scan, first, yearEnd);
  const at = (start: number, end: number, day: number, weekday: number | null) =>
    dateMention({ start, end, year, month, day, weekday, yearShift, side, sideStated });
  // “Monday (March 10)” ends with its bracket.
  const bracket = start < starts[first]! && word(scan, first - 1) === '(' && word(scan, yearEnd) === ')';
  if (second === null) return [at(start, ends[bracket ? yearEnd : yearEnd - 1]!, day, weekday)];
  return [
    at(start, ends[Math.max(first, second.at - 2)]!, day, weekday),
    at(starts[second.at]!, ends[yearEnd - 1]!, second.day, null),
  ];
}

/** A number after a month that counts something: “May 25 percent”, “June 10 million”. */
function isQuantity(scan: Scan, next: number): boolean {
  return (
    /^(?:%|percent|per|million|billion|trillion|mn|bn|countries|companies|people|members|[:])$/i.test(
      word(scan, next),
    ) && !/^(?:[:])$/.test(word(scan, next))
  );
}

function weekdayBefore(scan: Scan, first: number): { readonly weekday: number; readonly start: number } | null {
  let at = first - 1;
  if (/^the$/i.test(word(scan, at))) at -= 1;
  if (word(scan, at) === ',' || word(scan, at) === '(') at -= 1;
  if (word(scan, at) === '.') at -= 1;
  const weekday = WEEKDAYS.get(word(scan, at).toLowerCase());
  return weekday === undefined || at < 0 ? null : { weekday, start: scan.tokens.starts[at]! };
}

/** “March 10, 2025 (Mon.)” */
function weekdayInBrackets(scan: Scan, after: number): number | null {
  return word(scan, after) === '(' ? (WEEKDAYS.get(word(scan, after + 1).toLowerCase()) ?? null) : null;
}

function atWeekday(scan: Scan, i: number, weekday: number): DateMention[] {
  const { starts, ends } = scan.tokens;
  const letters = word(scan, i);
  // “Sun” and “Sat” alone are other words; “Mondays” is no day.
  if (letters.length < 6) return [];
  if (/^(?:black|good|easter|ash|bloody|super)$/i.test(word(scan, i - 1))) return [];
  // The weekday of a date is read with the date: “Monday, March 10”, “Monday (March 10)”.
  let next = i + 1;
  if (word(scan, next) === ',' || word(scan, next) === '(') next += 1;
  if (/^the$/i.test(word(scan, next))) next += 1;
  const month =
    MONTHS.has(word(scan, next).toLowerCase()) &&
    /^[A-Z]/.test(word(scan, next)) &&
    dayAt(scan, word(scan, next + 1) === '.' ? next + 2 : next + 1) !== null;
  const dayFirst = dayAt(scan, next);
  if (month || (dayFirst !== null && MONTHS.has(word(scan, dayFirst.next).toLowerCase()))) return [];
  let start = starts[i]!;
  const before = word(scan, i - 1).toLowerCase();
  let { side, sideStated } = sideOf(scan, i, i + 1);
  if (/^(?:last|next|this|past|coming)$/.test(before)) {
    start = starts[i - 1]!;
    side = before === 'last' || before === 'past' ? 'past' : before === 'this' && side === 'past' ? 'past' : 'future';
    sideStated = before !== 'this';
  }
  if (side === 'open' && beginsThen(scan, i - 1)) side = 'future';
  if (/^(?:on|by|until|before|from|since|after)$/.test(word(scan, i - 1).toLowerCase())) start = starts[i - 1]!;
  return [dateMention({ start, end: ends[i]!, weekday, side, sideStated })];
}

/** “faces a 39% tariff from Thursday”: what is in the present tense and begins on a day of the week is still to come. */
function beginsThen(scan: Scan, before: number): boolean {
  if (!/^(?:from|starting|beginning)$/i.test(word(scan, before))) return false;
  for (let i = before - 1; i >= Math.max(0, before - 10); i -= 1) {
    if (/^(?:faces?|facing|pays?|rises?|applies|apply)$/i.test(word(scan, i))) return true;
    if (/^[.;!?]$/.test(word(scan, i))) return false;
  }
  return false;
}

/** “on the 22nd”, “by the 9th”, “2025-04-24”, “4/24/2025”. */
function numeric(scan: Scan, i: number): DateMention[] {
  const { text, tokens } = scan;
  const { starts, ends } = tokens;
  const start = starts[i]!;
  const length = ends[i]! - start;
  if (length >= 4) {
    const iso = /^(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/.exec(text.slice(start, start + 16));
    if (
      iso !== null &&
      /^(?:19|20)/.test(iso[1]!) &&
      Number(iso[3]) <= 12 &&
      Number(iso[4]) <= 31 &&
      !/[\d/]/.test(text[start - 1] ?? '')
    ) {
      return [
        dateMention({
          start,
          end: start + iso[0].length,
          year: Number(iso[1]),
          month: Number(iso[3]),
          day: Number(iso[4]),
        }),
      ];
    }
    return [];
  }
  if (length > 2) return [];
  if (text[ends[i]!] === '/') {
    const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text.slice(start, start + 12));
    if (slashed !== null && !/[\d/]/.test(text[start - 1] ?? '')) {
      const [a, b] = [Number(slashed[1]), Number(slashed[2])];
      // Month and day cannot be told apart when both could be months.
      const order = a > 12 && b <= 12 ? [b, a] : b > 12 && a <= 12 ? [a, b] : null;
      return [
        dateMention({
          start,
          end: start + slashed[0].length,
          year: Number(slashed[3]),
          month: order?.[0] ?? null,
          day: order?.[1] ?? null,
        }),
      ];
    }
  }
  const day = dayAt(scan, i);
  if (day === null || day.next !== i + 2 || !/^the$/i.test(word(scan, i - 1))) return [];
  const after = word(scan, day.next);
  const local = after === '(' && /^local$/i.test(word(scan, day.next + 1));
  if (!local && !/^(?:on|by|until|from|since|before|after|through|of|till)$/i.test(word(scan, i - 2))) return [];
  if (
    !local &&
    /^\p{L}/u.test(after) &&
    !/^(?:and|to|for|in|that|at|with|of|as|but|when|if|he|she|they|it|by|after|before|local|while|said)$/i.test(after)
  )
    return [];
  if (/^of$/i.test(after) && !/^(?:this|last|next)$/i.test(word(scan, day.next + 1))) return [];
  const { side, sideStated } = sideOf(scan, i - 1, day.next);
  let monthShift: number | null = null;
  let end = day.next;
  if (/^of$/i.test(after) && /^month$/i.test(word(scan, day.next + 2))) {
    monthShift = { last: -1, this: 0, next: 1 }[word(scan, day.next + 1).toLowerCase()] ?? null;
    end = day.next + 3;
  }
  return [dateMention({ start: starts[i - 1]!, end: ends[end - 1]!, day: day.day, monthShift, side, sideStated })];
}
