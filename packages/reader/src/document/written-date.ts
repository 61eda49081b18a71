/** Full dates as they are written: day, month and year, in English, Korean, Chinese, Japanese and figures. */

/** A date in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ORDINAL = '(?:st|nd|rd|th)?';

interface Form {
  readonly pattern: RegExp;
  /** Groups that hold year, month and day. */
  readonly groups: readonly [year: number, month: number, day: number];
  /** The year has two figures only. */
  readonly short?: true;
}

const FORMS: readonly Form[] = [
  { pattern: /(?<!\d)(\d{4})\s?[년年]\s{0,2}(\d{1,2})\s?[월月]\s{0,2}(\d{1,2})\s?[일日]/g, groups: [1, 2, 3] },
  { pattern: /(?<![\d.])(\d{4})(\s?[-./]\s?)(\d{1,2})\2(\d{1,2})(?!\d)/g, groups: [1, 3, 4] },
  {
    pattern: new RegExp(`(?<![\\p{L}])${MONTH}\\s{0,2}(\\d{1,2})${ORDINAL}\\s?,?\\s{0,2}(\\d{4})(?!\\d)`, 'giu'),
    groups: [3, 1, 2],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})${ORDINAL}(?:\\s?-\\s?|\\s{0,2}(?:of\\s)?)${MONTH}(?:\\s?-\\s?|\\s?,?\\s{0,2})(\\d{4})(?!\\d)`,
      'giu',
    ),
    groups: [3, 2, 1],
  },
  // Two figures for the year only after an apostrophe or before a day of the week: ’25.4.25, 25. 4. 25.(금)
  { pattern: /['‘’](\d{2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,2})(?!\d)/g, groups: [1, 2, 3], short: true },
  {
    pattern: /(?<![\d.'‘’])(\d{2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,2})\s?\.?\s?(?=\([월화수목금토일]\))/g,
    groups: [1, 2, 3],
    short: true,
  },
];

/** 25.04.2025 has its day first; 04/25/2025 is read only where one of the two numbers cannot be a month. */
const FIGURES = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/g;

/** Compact figures of metadata: 20250425, with or without a time. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;

/** The full dates of a text in order; a date that the calendar does not have is none. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const full = /\d{4}/.test(text);
  const cut = /\d{2}\s?\./.test(text);
  if (!full && !cut) return found;
  for (const { pattern, groups, short } of FORMS) {
    if (short ? !cut : !full) continue;
    for (const match of text.matchAll(pattern)) {
      const [year, month, day] = groups.map((group) => match[group] ?? '');
      add(found, match, calendarDay(yearOf(year ?? ''), monthOf(month ?? ''), Number(day)));
    }
  }
  for (const match of full ? text.matchAll(FIGURES) : []) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const dayFirst = calendarDay(year, second, first);
    const monthFirst = match[2] === '.' && dayFirst !== null ? null : calendarDay(year, first, second);
    const readings = [monthFirst, dayFirst].filter((day) => day !== null);
    if (readings.length === 1 || first === second) add(found, match, readings[0] ?? null);
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The first full date in a short text such as the content of a metadata field; null when there is none. */
export function dayIn(value: string): string | null {
  const compact = COMPACT.exec(value.trim());
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return writtenDates(value.slice(0, 200))[0]?.day ?? null;
}

function add(found: WrittenDate[], match: RegExpExecArray, day: string | null): void {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  if (day === null || found.some((other) => start < other.end && other.start < end)) return;
  found.push({ start, end, day });
}

function yearOf(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function monthOf(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return named === -1 ? Number(written) : named + 1;
}

/** `YYYY-MM-DD`, or null when there is no such day or the year is not of our time. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
