/** Tags of what is said: “…, said X”, “…,” X told reporters. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { MARK } from '../../../text/tokens.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark, type PlacedHolder } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { headOf } from './heads-before-commas.js';
import type { Reporter } from './reporters.js';

/** “…, said X”: the verb after a comma or a closing mark, the speaker after the verb. */
export function tagOf(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  first: number,
  last: number,
): Reporter | null {
  const { holders, sentence } = view;
  if (first === sentence.firstToken || !isMark(prepared, first - 1, ',"”’\'—-')) return null;
  // “…, called it unfair”: what follows these is what is spoken of, not who speaks.
  if (/^(?:call|describ)/i.test(prepared.text.slice(prepared.tokens.starts[first]!, prepared.tokens.ends[first]!)))
    return null;
  // “X, the minister, said Paris opposed …” has its speaker before the verb.
  if (
    isMark(prepared, first - 1, ',') &&
    headOf(prepared, view, view.clauses[clauseAt(view, first)]!.first, first) !== null
  )
    return null;
  const speaker = speakerAfter(prepared, words, holders, last);
  return speaker === null ? null : { voices: speaker.holder.voices, first };
}

/** Most tokens from a verb of saying to whoever speaks. */
const FURTHEST_SPEAKER = 9;

/** Who speaks after the verb: a person rather than another holder, that rather than an economy. */
function speakerAfter(
  prepared: PreparedText,
  words: WordClasses,
  holders: readonly PlacedHolder[],
  last: number,
): PlacedHolder | null {
  let best: PlacedHolder | null = null;
  for (const one of holders) {
    if (one.first <= last || one.first > last + FURTHEST_SPEAKER) continue;
    if (!reachesName(prepared, words, one, last)) break;
    if (one.owner && one.holder.kind !== 'person') continue;
    if (best === null || (best.holder.kind === 'economy' && one.holder.kind !== 'economy')) best = one;
    if (best.holder.kind === 'person') break;
  }
  return best;
}

/** Nothing that opens another clause or a quotation stands between a verb and a name. */
function reachesName(
  prepared: PreparedText,
  words: WordClasses,
  { first, holder }: PlacedHolder,
  last: number,
): boolean {
  for (let i = last + 1; i < first; i += 1) {
    const word = prepared.tokens.words[i]!;
    if (isMark(prepared, i, '"“”;:') || words.be.has(word) || word === words.that || words.relatives.has(word))
      return false;
    // A comma only before the name in “said its director, Martin Rufer”.
    if (isMark(prepared, i, ',') && !(holder.kind === 'person' && i === first - 1)) return false;
  }
  return true;
}

/** True when the speaker stands right after a comma or a quotation: “…, X said”. */
export function followsMark(
  prepared: PreparedText,
  words: WordClasses,
  { sentence, clauses }: EnglishSentence,
  verb: number,
  first: number,
): boolean {
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 9); i -= 1) {
    if (isMark(prepared, i, ',"”’')) return i > sentence.firstToken && !isMark(prepared, verb + 1, ':');
    const { text, tokens } = prepared;
    if (closesSpeech(prepared, sentence.firstToken, i)) return true;
    const titled =
      /^\p{Lu}/u.test(text.slice(tokens.starts[i]!, tokens.ends[i]!)) ||
      words.articles.has(tokens.words[i]!) ||
      isMark(prepared, i, "'s’s");
    if (!titled) {
      const ends = verb + 2 >= sentence.endToken;
      return ends && clauses.length > 0;
    }
  }
  return false;
}

/** “…,” European Commission spokesman X told …: nothing but a title stands between the closing mark and the name. */
function closesSpeech(prepared: PreparedText, firstToken: number, from: number): boolean {
  for (let i = from; i >= Math.max(firstToken + 1, from - 8); i -= 1) {
    if (isMark(prepared, i, '"”')) return isMark(prepared, i - 1, ',');
    if (prepared.tokens.kinds[i] === MARK && !isMark(prepared, i, "'s’s.-")) return false;
  }
  return false;
}

/** First token of what a tag closes: after the last semicolon or, for a quotation, its opening mark. */
export function segmentStart(prepared: PreparedText, { sentence, clauses }: EnglishSentence, token: number): number {
  let start = sentence.firstToken;
  for (const clause of clauses) {
    if (clause.first >= token) break;
    if (isMark(prepared, clause.first - 1, ';')) start = clause.first;
  }
  return start;
}
