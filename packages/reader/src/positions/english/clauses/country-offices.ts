/** “Brussels must offer more to Canberra, the country's trade minister has warned”: an office of a country that the sentence names. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import { HINT } from '../../../text/word-hints.js';
import type { Holder } from '../../voices/voices.js';
import type { Placed } from './placed.js';

type PlacedOne = Placed & { readonly holder: Holder };

const OFFICE =
  /, (the (?:country|nation)['’]s (?:\p{Ll}+ ){0,4}?(?:minister|secretary|president|premier|negotiator|envoy|ambassador))(?= (?:(?:has|had|also) )?(?:said|warned|told|added|stressed|argued|insisted|stated|declared|says|warns)\b)/u;

/** What is asked of the first side that is named: the words are another's. */
const OBLIGED = /\b(?:must|should|(?:needs?|ha(?:s|ve)|had|ought) to|need to)\b/;

/** Holders with such an office as the voice of its country: of the first named, or of the last where something is asked of the first. */
export function withCountryOffice<T extends PlacedOne>(
  { text, tokens }: PreparedText,
  sentence: Sentence,
  placed: readonly T[],
): readonly (T | PlacedOne)[] {
  if ((sentence.hints & HINT.country) === 0) return placed;
  const said = text.slice(sentence.start, sentence.end);
  if (!/\b(?:country|nation)['’]s /.test(said)) return placed;
  const found = OFFICE.exec(said);
  if (found === null) return placed;
  const start = sentence.start + found.index + 2;
  const end = start + found[1]!.length;
  const named = placed.filter(({ holder, end: to }) => to <= start && /^(?:economy|adjective)$/.test(holder.kind));
  const [first] = named;
  if (first === undefined || placed.some((one) => one.start < end && one.end > start)) return placed;
  const other = named.findLast(({ holder }) => holder.voices[0]?.party !== first.holder.voices[0]?.party);
  const whose = OBLIGED.test(said.slice(0, found.index)) ? other : first;
  if (whose === undefined) return placed;
  const at = { start, end, first: tokenAt(tokens, start), last: tokenAt(tokens, end) - 1 };
  return [...placed, { ...at, holder: { start, end, kind: 'economy', voices: whose.holder.voices } }];
}
