/** Sides named by an economy and a noun: “the EU side”, “the government of Norway”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { type Holder, partyVoice } from '../../voices/voices.js';
import { type Placed, type PlacedSign, wordAt } from './placed.js';

/** “The EU side”, “the Korean government”: the economy with the noun after it. */
export function withSide(
  { tokens }: PreparedText,
  placed: Placed & { readonly holder: Holder },
  signs: readonly PlacedSign[],
): Placed & { readonly holder: Holder } {
  if (placed.holder.kind !== 'economy' && placed.holder.kind !== 'adjective') return placed;
  const noun = signs.find(({ first, signs: what }) => first === placed.last + 1 && what.includes('side-noun'));
  if (noun === undefined) return placed;
  const { last } = noun;
  return { ...placed, holder: { ...placed.holder, kind: 'economy' }, last, end: tokens.ends[last]! };
}

/** Most words between an article and the noun of an office: “the new trade minister of”. */
const MOST_BEFORE_OFFICE = 4;

/** “The government of Norway”, “the trade minister of Japan”: the economy with the office before it. */
export function ofOffice(
  prepared: PreparedText,
  words: WordClasses,
  placed: Placed & { readonly holder: Holder },
  signs: readonly PlacedSign[],
): Placed & { readonly holder: Holder } {
  if (placed.holder.kind === 'person') return ofLeader(prepared, words, placed);
  if (placed.holder.kind !== 'economy') return placed;
  const { text, tokens } = prepared;
  const of = words.articles.has(wordAt(prepared, placed.first - 1)) ? placed.first - 2 : placed.first - 1;
  if (of < 1 || text.slice(tokens.starts[of]!, tokens.ends[of]!) !== 'of') return placed;
  // Words are compared without regard to number: “the government” is found as “the governments”, which are both sides.
  const office = signs.find(
    ({ last, end, signs: what }) =>
      last === of - 1 && text[end - 1] !== 's' && what.some((sign) => /^(?:office|side-noun|both-sides)$/.test(sign)),
  );
  if (office === undefined) return placed;
  for (let i = office.first; i >= Math.max(0, office.first - MOST_BEFORE_OFFICE); i -= 1)
    if (words.articles.has(wordAt(prepared, i)))
      return {
        ...placed,
        first: i + 1,
        start: tokens.starts[i + 1]!,
        holder: { ...placed.holder, start: tokens.starts[i + 1]! },
      };
  return placed;
}

const LED = /\b[Tt]he ((?:\p{Ll}+ )?(?:administration|government|cabinet) of (?:the )?(?:\p{Lu}[\p{L}.-]* |then-)*)$/u;
/** Furthest “the administration of” before a name, UTF-16 code units. */
const LED_REACH = 70;

/** “The administration of President Donald Trump”: the side, not the person. */
function ofLeader(
  { text, tokens }: PreparedText,
  words: WordClasses,
  placed: Placed & { readonly holder: Holder },
): Placed & { readonly holder: Holder } {
  const party = placed.holder.voices[0]?.party ?? null;
  if (party === null || placed.first < 3) return placed;
  const led = LED.exec(text.slice(Math.max(0, placed.start - LED_REACH), placed.start));
  if (led === null) return placed;
  const start = placed.start - led[1]!.length;
  const first = tokenAt(tokens, start);
  if (!words.articles.has(tokens.words[first - 1] ?? -1)) return placed;
  return { ...placed, first, start, holder: { ...placed.holder, kind: 'economy', start, voices: [partyVoice(party)] } };
}
