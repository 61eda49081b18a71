/** Numbers as they are written: digits with separators, English words, and Korean sums in 만, 억 and 조. */

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** A number that was read and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/**
 * Value of digits with separators (`1,234.5`, `12,5`).
 * A comma divides thousands when three digits follow each; otherwise one comma is a decimal sign. Several full stops with three
 * digits after each divide thousands too. NaN when the digits are no number (`1.2.3`).
 */
export function digitsValue(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  // Indian grouping: 1,20,000.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return Number.NaN;
}

/**
 * Value of an English number below a hundred in words (`twenty`, `five`).
 * @returns null for other words
 */
export function wordValue(word: string): number | null {
  const lower = word.toLowerCase();
  return UNITS.get(lower) ?? TENS.get(lower) ?? (lower === 'hundred' ? 100 : null);
}

/** True for `twenty` … `ninety`, which a unit may follow. */
export function isTens(word: string): boolean {
  return TENS.has(word.toLowerCase());
}

const SMALL: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
  ['경', 1e16],
]);

const GOES_ON = /^(?:[만억조천백]|여?\s?(?:원|달|유로|엔|위안|불|파운))/;

/**
 * A Korean number that begins with digits: `3,500억`, `1조 5,192억`, `1조5천192억`, `2천만`, `350`.
 * @param text the document's text
 * @param start offset of the first digit
 * @returns null when no digit stands there
 */
export function koreanNumeral(text: string, start: number): Numeral | null {
  let total = 0;
  let section = 0;
  let at = start;
  let end = -1;
  let lastLarge = Number.POSITIVE_INFINITY;
  let read = false;
  while (at < text.length) {
    const digits = digitsAt(text, at);
    if (digits === '') {
      // “2천만”: the large unit follows the small one at once.
      const large = LARGE.get(text[at]!);
      if (large === undefined || section === 0 || large >= lastLarge) break;
      total += section * large;
      section = 0;
      lastLarge = large;
      at += 1;
      end = at;
      at = overSpace(text, at);
      continue;
    }
    const value = digitsValue(digits);
    if (Number.isNaN(value)) break;
    // Digits right after digits that took no unit are another number.
    if (read && section > 0 && section % 10 !== 0) break;
    // “1조 2025년”: after a space only digits that take a unit or the currency's name go on.
    if (total > 0 && text[at - 1] === ' ' && !GOES_ON.test(text.slice(at + digits.length, at + digits.length + 3)))
      break;
    at += digits.length;
    const small = SMALL.get(text[at] ?? '');
    if (small === undefined) {
      section += value;
    } else {
      section += value * small;
      at += 1;
    }
    read = true;
    end = at;
    const large = LARGE.get(text[at] ?? '');
    if (large !== undefined) {
      if (large >= lastLarge) break;
      total += section * large;
      section = 0;
      lastLarge = large;
      at += 1;
      end = at;
      at = overSpace(text, at);
    } else if (small === undefined) break;
  }
  // 0.1 + 0.2 of a unit should read as written.
  return read ? { value: Number((total + section).toPrecision(15)), end } : null;
}

function digitsAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) {
    end += 1;
    const mark = text[end];
    if ((mark === ',' || mark === '.') && isDigit(text.charCodeAt(end + 1))) end += 1;
  }
  return text.slice(at, end);
}

function overSpace(text: string, at: number): number {
  return text[at] === ' ' && isDigit(text.charCodeAt(at + 1)) ? at + 1 : at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
