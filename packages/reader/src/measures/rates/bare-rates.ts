/** Rates written without a sign of per cent: “at 25”, “to zero”, “go from 27.5 to 15”, “…, and on milk 41”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { NUMBER, WORD } from '../../text/tokens.js';
import { HINT } from '../../text/word-hints.js';
import { wordValue } from './numerals.js';
import type { Rate } from './rate.js';

/** “on Jan. 1 to 70 percent”: the day is no rate. */
export const MONTH_BEFORE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)\s$/i;
const BARE_BEFORE = /^(?:at|to|pay|pays|paying|paid|face|faces|is|are|was|were|['’]s|['’]re)$/i;
/** Length of the longest of them. */
const LONGEST_BEFORE = 6;
const LONGEST_BEFORE_ZERO = 8;
const BARE_AFTER =
  /^(?:[.,;!?)”"]|since|now|from|instead|until|because|while|and|but|under|as|for|across|today|already|still)$/i;

/** “stay at zero”, “will be zero”, “offered zero on cars”: besides what may stand before any number. */
const ZERO_BEFORE =
  /^(?:be|been|being|remain|remains|remained|stay|stays|stayed|offer|offers|offered|seek|seeks|sought|apply|applies|applied|charge|charges|charged|grant|grants|granted|want|wants|wanted|like|get|gets|got|demand|demands|reach|reaches|reached)$/i;

/** “go to zero on day one”, “cut to nil over ten years”, “cut to zero its duty on tea” */
const ZERO_AFTER =
  /^(?:on|over|in|within|by|at|to|this|last|next|upon|from|its|their|our|the|all|any|every|tariffs|duties|after|when|once|if|for|straight|immediately|permanently|whatever|provided|unless|where|before|with|outright|altogether|-|–|—)$/i;

/** “they still cross the Pacific at 25”, “have been paying 15 since”, “taken to zero”. */
export function bareRate(
  text: string,
  { starts, ends, kinds, hints, count }: PreparedText['tokens'],
  i: number,
): Rate | null {
  const number = kinds[i] === NUMBER;
  if (!number && (kinds[i] !== WORD || (hints[i]! & HINT.numeral) === 0)) return null;
  // “관세를 0으로 낮춘다”
  if (number && ends[i]! - starts[i]! === 1 && text[starts[i]!] === '0' && text.startsWith('으로', ends[i]!))
    return { value: 0, start: starts[i]!, end: ends[i]!, bare: true };
  const first = text.charCodeAt(starts[i - 1]!);
  const initial = text.charCodeAt(starts[i]!) | 32;
  // “zero” and “nil” may stand after more words than numbers.
  const nought = !number && (initial === 0x7a || initial === 0x6e);
  if (
    ends[i - 1]! - starts[i - 1]! > (nought ? LONGEST_BEFORE_ZERO : LONGEST_BEFORE) ||
    (first > 0x7a && first !== 0x2019)
  )
    return null;
  const before = text.slice(starts[i - 1]!, ends[i - 1]!);
  const after = BARE_BEFORE.test(before) || (nought && ZERO_BEFORE.test(before));
  if (!after && (number || !/^of$/i.test(before))) return null;
  const word = text.slice(starts[i]!, ends[i]!);
  // In letters only nought and the tens and teens: “at five” is a time of day.
  const value = /^(?:nil|nought)$/i.test(word)
    ? 0
    : number
      ? /^\d{1,3}(?:\.\d)?$/.test(word)
        ? Number(word)
        : null
      : wordValue(word);
  if (value === null || (!number && (after ? value !== 0 && value < 10 : value !== 0))) return null;
  const next = i + 1 < count ? text.slice(starts[i + 1]!, ends[i + 1]!) : '.';
  if (!BARE_AFTER.test(next) && !(value === 0 && ZERO_AFTER.test(next))) return null;
  // “from March 5 to 10”: days.
  if (
    number &&
    i > 1 &&
    kinds[i - 2] === NUMBER &&
    MONTH_BEFORE.test(text.slice(Math.max(0, starts[i - 2]! - 12), starts[i - 2]!))
  )
    return null;
  return { value, start: starts[i]!, end: ends[i]!, bare: true };
}

/** “19” of “pay 50 and 19, respectively”. */
export function respectiveRate(
  text: string,
  { starts, ends, kinds }: PreparedText['tokens'],
  i: number,
  last: Rate | undefined,
): Rate | null {
  if (last?.bare !== true || kinds[i] !== NUMBER || !/^(?:,| and|, and) $/.test(text.slice(last.end, starts[i]!)))
    return null;
  const digits = text.slice(starts[i]!, ends[i]!);
  if (!/^\d{1,3}(?:\.\d)?$/.test(digits) || !/^,? respectively\b/.test(text.slice(ends[i]!, ends[i]! + 15)))
    return null;
  return { value: Number(digits), start: starts[i]!, end: ends[i]!, bare: true };
}

/** “27.5” of “go from 27.5 to 15”. */
export function bareOlder(text: string, { starts, ends, kinds }: PreparedText['tokens'], i: number): Rate | null {
  if (i < 3 || kinds[i] !== NUMBER || kinds[i - 2] !== NUMBER) return null;
  if (text.slice(starts[i - 1]!, ends[i - 1]!) !== 'to' || text.slice(starts[i - 3]!, ends[i - 3]!) !== 'from')
    return null;
  const digits = text.slice(starts[i - 2]!, ends[i - 2]!);
  return /^\d{1,3}(?:\.\d)?$/.test(digits)
    ? { value: Number(digits), start: starts[i - 2]!, end: ends[i - 2]!, bare: true }
    : null;
}

/** Between one rate and the next of a list that leaves its sign out: “…, on cheese 45, and on milk 41”, “… and toys 15”. */
const LISTED_GAP =
  /^[^.;:%\d]{0,40}?(?:,|,? and|,? but|;)\s(?:and\s)?(?:on\s|for\s|from\s)?(?:the\s)?[A-Za-z'’-]{3,}(?:\s[A-Za-z-]{3,})?\s(?:up to\s)?$/;
/** What may follow one of them. */
const LISTED_AFTER = /^(?:[.,;)]|and|but)$/;

/** Longest such gap, in UTF-16 code units. */
const LONGEST_LISTED = 76;

/** “aluminum 10” after “steel has been paying 25 per cent”: what is listed must name goods or a party. */
export function listedRate(
  text: string,
  { starts, ends, kinds, count }: PreparedText['tokens'],
  i: number,
  last: Rate | undefined,
): Rate | null {
  if (last === undefined || kinds[i] !== NUMBER || starts[i]! - last.end > LONGEST_LISTED) return null;
  const digits = text.slice(starts[i]!, ends[i]!);
  if (
    !/^\d{1,3}(?:\.\d{1,2})?$/.test(digits) ||
    (i + 1 < count && !LISTED_AFTER.test(text.slice(starts[i + 1]!, ends[i + 1]!)))
  )
    return null;
  if (!LISTED_GAP.test(text.slice(last.end, starts[i]!)) || MONTH_BEFORE.test(text.slice(starts[i]! - 12, starts[i]!)))
    return null;
  return { value: Number(digits), start: starts[i]!, end: ends[i]!, bare: true, listed: true };
}
