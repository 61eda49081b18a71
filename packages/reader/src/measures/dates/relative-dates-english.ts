/** Days in English without a number: “yesterday”, “three days ago”, “the following day”, “on the sixth”. */

import { wordValue } from '../rates/numerals.js';
import { type DateMention, dateMention } from './date-mention.js';
import { type Scan, sideOf, word } from './english-scan.js';

/** Words that tell a day from another. */
export const RELATIVE = new Set([
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
  'later',
  'earlier',
  'following',
  'next',
  'ago',
  'before',
]);

/** Ordinals in words; the first three are too often no day (“on the second point”). */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, index) => [name, index + 4]),
);

/** “on the sixth” */
export function ordinalDay(scan: Scan, i: number, day: number): DateMention[] {
  if (!/^the$/i.test(word(scan, i - 1)) || !/^(?:on|by|until|since)$/i.test(word(scan, i - 2))) return [];
  if (
    !/^(?:[.,;:!?)]|and|but|when|that|he|she|we|they|it|in|at)$/i.test(word(scan, i + 1)) &&
    i + 1 < scan.tokens.count
  )
    return [];
  const { side, sideStated } = sideOf(scan, i - 1, i + 1);
  return [dateMention({ start: scan.tokens.starts[i - 2]!, end: scan.tokens.ends[i]!, day, side, sideStated })];
}

/**
 * “International Trade Today is a newsletter”: the name of a publication, not in a line of capital words as headlines are; “[World
 * Today]”: the name of a programme.
 */
function endsName(scan: Scan, i: number): boolean {
  if (!/^T/.test(word(scan, i)) || !/^\p{Lu}\p{Ll}/u.test(word(scan, i - 1))) return false;
  return /^\p{Ll}/u.test(word(scan, i + 1)) || (word(scan, i + 1) === ']' && word(scan, i - 2) === '[');
}

/** “yesterday”, “a day later”, “the following day”, “three days ago”. */
export function relativeDay(scan: Scan, i: number, letters: string): DateMention[] {
  const { starts, ends } = scan.tokens;
  const at = (from: number, to: number, fields: Partial<DateMention>) => [
    dateMention({ start: starts[from]!, end: ends[to]!, ...fields }),
  ];
  switch (letters) {
    case 'today':
      // “today's economy” and “the world today” mean these times.
      return /^['’]s$/.test(word(scan, i + 1)) || endsName(scan, i) ? [] : at(i, i, { dayShift: 0 });
    case 'tonight':
      return at(i, i, { dayShift: 0 });
    case 'yesterday':
      return at(i, i, { dayShift: -1 });
    case 'tomorrow':
      return at(i, i, { dayShift: 1 });
    case 'following':
    case 'next':
      return /^the$/i.test(word(scan, i - 1)) && /^day$/i.test(word(scan, i + 1))
        ? at(i - 1, i + 1, { fromPrevious: 1 })
        : [];
    case 'before':
      return /^day$/i.test(word(scan, i - 1)) &&
        /^the$/i.test(word(scan, i - 2)) &&
        !/^yesterday$/i.test(word(scan, i + 1))
        ? at(i - 2, i, { fromPrevious: -1 })
        : [];
    default: {
      const unit = word(scan, i - 1).toLowerCase();
      const days = /^days?$/.test(unit) ? 1 : /^weeks?$/.test(unit) ? 7 : 0;
      if (days === 0) return [];
      const counted = word(scan, i - 2);
      const number = /^\d{1,2}$/.test(counted) ? Number(counted) : /^an?$/i.test(counted) ? 1 : wordValue(counted);
      if (number === null || number < 1 || (days === 7 && number > 1 && letters === 'ago')) return [];
      // “earlier” and “later” count from the date before; weeks are too rough to be a day.
      if (letters === 'ago') return days === 1 ? at(i - 2, i, { dayShift: -number }) : [];
      return days === 1 ? at(i - 2, i, { fromPrevious: letters === 'later' ? number : -number }) : [];
    }
  }
}
