/** Who is told to have said a quotation of several sentences: the name stands after its end. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sign } from '../cues/stance-rules.js';
import { quotationAt } from '../quotations/quotation-at.js';
import type { Holder, Voice } from '../voices/voices.js';

/** “… First. Second,” X said: who is told after a quotation of several sentences speaks all of them. */
export function taggedAfter(
  { text, quotations }: PreparedText,
  { start, end }: { readonly start: number; readonly end: number },
  holders: readonly Holder[],
  signs: readonly Match<readonly Sign[]>[],
): readonly Voice[] | null {
  const quotation = quotationAt(quotations, start + 1);
  if (quotation === null) return null;
  const signed = signedBy(text, quotation[1], holders);
  if (signed !== null) return signed;
  if (quotation[1] <= end) return null;
  const from = quotation[1];
  if (from - start > LONGEST_SPEECH || !/[,?!]["”]?$/.test(text.slice(from - 2, from + 1).trimEnd())) return null;
  const holder = holders[firstBeginningFrom(holders, from)];
  if (holder === undefined || holder.start - from > 40 || /[.!?]\s/.test(text.slice(from + 1, holder.start)))
    return null;
  for (let i = firstBeginningFrom(signs, from); i < signs.length && signs[i]!.start < holder.end + 16; i += 1) {
    if (signs[i]!.value.includes('reporting')) return holder.voices;
  }
  return null;
}

/** ““… .” -- Growers' Association”: who stands after a dash at the end of a quotation. */
function signedBy(text: string, from: number, holders: readonly Holder[]): readonly Voice[] | null {
  const holder = holders[firstBeginningFrom(holders, from)];
  if (holder === undefined || (holder.kind !== 'person' && holder.kind !== 'organisation')) return null;
  return /^["”]?\s{0,12}(?:--|[–—―-])\s?(?:[Tt]he\s)?(?:\p{Lu}\p{L}+\s){0,2}$/u.test(text.slice(from, holder.start))
    ? holder.voices
    : null;
}

/** A quotation longer than this is not looked to the end of, UTF-16 code units. */
const LONGEST_SPEECH = 900;
