/** Nouns of asking, giving and refusing with their owners: “Seoul's offer to”, “U.S. demands that”, “a pledge from Tokyo to”. */

import type { Stance } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { EnglishSentence } from './english-sentence.js';
import { isMark, type PlacedHolder } from './placed.js';
import { type StanceEvent, stanceEvent } from './stance-event.js';
import type { WordClasses } from './stance-rules.js';

/** At most this many words stand between an owner and the noun: “Brussels' long-standing offer”. */
const OWNER_REACH = 4;

/** Reads a noun of the rules at tokens [first, last]; null where nobody owns it or nothing follows it. */
export function ofNominal(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  { first, last }: { readonly first: number; readonly last: number },
  stance: Stance,
): StanceEvent | null {
  const { tokens } = prepared;
  const event = (owner: PlacedHolder | undefined, end: number): StanceEvent =>
    stanceEvent({
      first,
      // “Demands that”: what is asked begins after it.
      last: end > first && tokens.words[end] === words.that ? end - 1 : end,
      stance,
      strength: 'moderate',
      object: 'after',
      owner,
    });
  // “A pledge from South Korea to invest”
  if (words.from.has(tokens.words[last + 1] ?? -1)) {
    const giver = view.named.find((one) => one.first > last + 1 && one.first <= last + 5);
    if (giver !== undefined) return event(giver, giver.last);
  }
  if (!opensObject(prepared, words, last) && !opensObject(prepared, words, last + 1)) return null;
  const before = ownerBefore(prepared, words, view, first);
  if (before !== null) return event(before, last);
  for (let i = first - 1; i >= Math.max(view.sentence.firstToken, first - 3); i -= 1) {
    if (!words.possessives.has(tokens.words[i]!)) continue;
    return event(
      view.holders.findLast(({ subject, last: end }) => subject && end < i),
      last,
    );
  }
  return null;
}

/** “to”, “for”, “that”, “on” after the noun. */
function opensObject({ tokens }: PreparedText, words: WordClasses, at: number): boolean {
  const word = tokens.words[at] ?? -1;
  return word === words.to || word === words.that || (words.prepositions.has(word) && !words.from.has(word));
}

function ownerBefore(
  prepared: PreparedText,
  words: WordClasses,
  { named, sentence }: EnglishSentence,
  first: number,
): PlacedHolder | null {
  const { tokens } = prepared;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - OWNER_REACH); i -= 1) {
    const owner = named.find(({ last }) => last === i);
    if (owner !== undefined) return owner;
    const word = tokens.words[i]!;
    if (words.prepositions.has(word) || words.articles.has(word) || words.and.has(word)) return null;
    if (words.light.has(word) && !isMark(prepared, i, "'s’s")) return null;
    if (isMark(prepared, i, '.,;:()"“”')) return null;
  }
  return null;
}
