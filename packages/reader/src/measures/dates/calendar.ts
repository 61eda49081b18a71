/** Days of the Gregorian calendar as numbers, without clocks or time zones. */

const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Number of a day: days since 1 January of the year 1, which is 0.
 * @param month 1–12
 * @returns null for a day that does not exist, such as 31 April
 */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const length = LENGTHS[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);
  if (day > length) return null;
  const before = year - 1;
  const years = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return years + CUMULATIVE[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
}

/** Year, month (1–12) and day of a day's number. */
export function dayParts(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber(year, 1, 1)! > number) year -= 1;
  while (year < 9999 && dayNumber(year + 1, 1, 1)! <= number) year += 1;
  let month = 12;
  while (dayNumber(year, month, 1)! > number) month -= 1;
  return { year, month, day: number - dayNumber(year, month, 1)! + 1 };
}

/** `YYYY-MM-DD` of a day's number. */
export function isoDay(number: number): string {
  const { year, month, day } = dayParts(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of an ISO day; null when the text is no such day. */
export function parseIsoDay(text: string | null): number | null {
  const match = text === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Day of the week of a day's number: 0 for Monday … 6 for Sunday. */
export function weekdayOf(number: number): number {
  // 1 January of the year 1 was a Monday.
  return number % 7;
}
