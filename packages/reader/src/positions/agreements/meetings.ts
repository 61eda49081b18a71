/** What two people settled when they met: “Minister A met with Commissioner B and announced the conclusion of …” is said of both. */

import type { PreparedText } from '../../text/prepared-text.js';
import { evenedWord } from '../../text/vocabulary.js';
import type { StanceRules } from '../cues/stance-rules.js';
import { isMark } from '../english/clauses/placed.js';
import type { EnglishSentence } from '../english/clauses/sentence.js';
import { pastAdverbs, phraseAt } from './term-verbs.js';
import type { Undertaking } from './undertakings.js';

/** Tokens between two people who meet. */
const REACH = 24;

/** Tokens of a title before a name that opens a sentence. */
const LONGEST_TITLE = 10;

/** Undertakings of a sentence that tells of a meeting; none where it tells of none. */
export function meetingsOf(
  prepared: PreparedText,
  { en, words }: StanceRules,
  { sentence, holders }: EnglishSentence,
): Undertaking[] {
  const { text, tokens } = prepared;
  const people = holders.filter(({ holder }) => holder.kind === 'person' && holder.voices.length === 1);
  const [one, other] = people;
  // Titles may hold prepositions (“Minister for Trade A”), so that a name near the start counts as the subject as well.
  if (one === undefined || other === undefined || !(one.subject || one.first - sentence.firstToken < LONGEST_TITLE))
    return [];
  if (other.first - one.last > REACH || one.holder.voices[0]!.party === other.holder.voices[0]!.party) return [];
  const between = text.slice(one.end, other.start);
  if (
    !/\b(?:met|meets|meeting|talks|spoke|sat down|held (?:a |an )?\w*\s?(?:meeting|talks|call))\b[^.;]*\bwith\b/i.test(
      between,
    )
  )
    return [];
  for (let i = other.last + 1; i < sentence.endToken - 1; i += 1) {
    if (!words.and.has(tokens.words[i]!) && !isMark(prepared, i, ',')) continue;
    const at = pastAdverbs(prepared, i + 1, sentence.endToken);
    const phrase = phraseAt(prepared, en.terms, at, sentence.endToken);
    if (phrase === null || (phrase.kind !== 'affirmations' && phrase.kind !== 'undertakings')) continue;
    // Only what both do: one alone may welcome or stress something.
    if (!en.terms.joint.has(evenedWord(text.slice(tokens.starts[at]!, tokens.ends[at]!)))) continue;
    return [
      {
        voices: [...one.holder.voices, ...other.holder.voices],
        from: at,
        to: sentence.endToken,
        verb: { kind: 'affirmations', strength: 'moderate', negated: phrase.negated, may: false, last: phrase.last },
        ask: false,
      },
    ];
  }
  return [];
}
