/** From when a duty holds: “from July 9”, “Effective August 1, …”, “The duty takes effect at 12:01 a.m. on …”, “8월 1일부터”. */

import type { DateRead, Span } from '../../reading.js';
import { spansBeginningWithin } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { CALLED, remarkAfter } from './remark-after.js';

/** “12:01 a.m. EDT”, “midnight”, as notices put it before the day. */
const HOUR = String.raw`(?:\s(?:at|from)?\s?(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?|midnight|noon)(?:\s\(?(?:[A-Z]{2,4}|[A-Z]?[a-z]+ time)\)?)?,?)?`;

const TAKING_EFFECT =
  '(?:tak(?:es?|ing)|took|com(?:es?|ing)|came|go(?:es|ing)?|went|enter(?:s|ed|ing)?|put) (?:in)?(?:to )?(?:effect|force)';

/** Words between a duty and its day, up to the day. */
const FROM_BEFORE = new RegExp(
  String.raw`(?:\b(?:from|since|retroactive(?:ly)? to|starting|effective|begin(?:s|ning)?|commenc(?:es|ing)|as of|on or after|${TAKING_EFFECT}))${HOUR}\s*(?:on\s*)?$`,
  'i',
);

/** The longest of them. */
const LONGEST_BEFORE = 64;

const FROM_AFTER = /^\s?(?:\([^)]{1,8}\)\s?)?부터/;

/** “Effective August 1, …” at the head of a sentence. */
const AT_HEAD = /^(?:effective|from|starting|beginning|commencing|as of|with effect from)\s(?:on\s(?:or after\s)?)?$/i;

/** “On August 1, the United States will apply …”; not what was said, signed or threatened on that day. */
const ON_AT_HEAD = /^(?:and |but )?on\s$/i;
const HOLDS = new RegExp(
  String.raw`^[^.;]{0,80}?\b(?:will|shall|begins?|began|rises?|rose|${TAKING_EFFECT})\b(?! (?:be )?(?:announce|decide|publish|propose|sign|meet))`,
  'i',
);
const SAID = /\b(?:said|says|told|wrote|signed|threatened|warned|announced|declared|proposed|vowed|pledged|posted)\b/i;

/** “The tariff takes effect on …”, “The duties apply to goods entered on or after …”: said of the duty just told. */
const OF_THE_DUTY = new RegExp(
  String.raw`^(?:(?:the|these|those|this|that|both|all|new|additional)\s){0,3}(?:${CALLED}|it|they|this)\s`,
  'i',
);

/**
 * Day from which a duty holds, where its sentence or the next one says so; null where neither does.
 * @param index of its sentence
 * @param rate from the rate's first to its last character
 * @param ended true for a duty taken away or paused: the head of its sentence then says from when it no longer holds
 * @param dates days named in the text, in order
 */
export function dutyDay(
  prepared: PreparedText,
  index: number,
  rate: Span,
  ended: boolean,
  dates: readonly DateRead[],
): string | null {
  const { text, sentences } = prepared;
  const sentence = sentences[index]!;
  const own = dayAfter(text, sentence, rate, dates);
  if (own !== null || ended) return own;
  return dayAtHead(text, sentence, rate, dates) ?? dayInNext(prepared, index, dates);
}

/** “… from July 9” after the rate, “8월 1일부터” anywhere. */
function dayAfter(
  text: string,
  { start, end }: Sentence,
  [first, last]: Span,
  dates: readonly DateRead[],
): string | null {
  for (const { span, date } of spansBeginningWithin(dates, start, end)) {
    if (span[0] >= last) {
      if (FROM_BEFORE.test(text.slice(Math.max(last, span[0] - LONGEST_BEFORE), span[0]))) return date;
      if (/^(?:from|since)\s/i.test(text.slice(span[0], span[0] + 6))) return date;
      // “Rises to 25% on January 1”
      if (text.slice(last, span[0]) === ' on ' && text.slice(first - 3, first) === 'to ') return date;
    }
    if (FROM_AFTER.test(text.slice(span[1], span[1] + 12))) return date;
  }
  return null;
}

function dayAtHead(text: string, { start, end }: Sentence, [first]: Span, dates: readonly DateRead[]): string | null {
  for (const { span, date } of spansBeginningWithin(dates, start, Math.min(end, start + 40))) {
    if (span[1] > first) return null;
    const before = text.slice(start, span[0]).trimStart();
    if (AT_HEAD.test(before)) return date;
    const after = text.slice(span[1], first);
    if (ON_AT_HEAD.test(before) && HOLDS.test(after) && !SAID.test(after)) return date;
  }
  return null;
}

function dayInNext(prepared: PreparedText, index: number, dates: readonly DateRead[]): string | null {
  const { text } = prepared;
  const next = remarkAfter(prepared, index);
  if (next === undefined || !OF_THE_DUTY.test(text.slice(next.start, next.end))) return null;
  for (const { span, date } of spansBeginningWithin(dates, next.start, next.end))
    if (FROM_BEFORE.test(text.slice(Math.max(next.start, span[0] - LONGEST_BEFORE), span[0]))) return date;
  return null;
}
