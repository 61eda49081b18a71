/** The verb group after a subject in a document of the sides: its modal, whether it is denied, and what it means. */

import type { Strength } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { MARK, NUMBER, WORD } from '../../text/tokens.js';
import { evenedWord } from '../../text/vocabulary.js';
import type { WordClasses } from '../cues/stance-rules.js';
import { isMark } from '../english/clauses/placed.js';
import { LONGEST_PHRASE, type TermKind, type TermRules } from '../rules/undertaking-rules.js';

/** What a verb group says. */
export interface TermVerb {
  /** Kind of the verb that carries it; `plain` for any other verb after “will”, “intends to” and the like. */
  readonly kind: TermKind | 'plain';
  readonly strength: Strength;
  readonly negated: boolean;
  /** Only permitted or possible: “may”. */
  readonly may: boolean;
  /** Last token of the group. */
  readonly last: number;
}

/** Words in -ly that are no adverbs. */
const NO_ADVERB = /^(?:app|like|unlike|supp|re|comp|imp|multip|f|assemb|on|ear|fami)ly$/i;
const LOOSE =
  /^(?:also|further|now|hereby|therefore|then|both|each|all|likewise|soon|again|thus|however|moreover|thereby)$/i;

const DOES_NOT = /^(?:do|does) not$/i;

/** Most verbs in a chain: “intend to continue to refrain from”. */
const LONGEST_CHAIN = 5;

/** Adverbs and remarks between commas after a token: the first token that is neither. */
export function pastAdverbs(prepared: PreparedText, from: number, end: number): number {
  const { text, tokens } = prepared;
  let i = from;
  while (i < end) {
    const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (tokens.kinds[i] === WORD && (LOOSE.test(written) || (/ly$/.test(written) && !NO_ADVERB.test(written)))) i += 1;
    else if (isMark(prepared, i, ',(')) {
      // “will, in good faith, give”, “Thailand (the Kingdom) will”
      const close = isMark(prepared, i, '(') ? ')' : ',';
      let j = i + 1;
      while (j < Math.min(end, i + 13) && !isMark(prepared, j, close)) j += 1;
      if (j >= end || !isMark(prepared, j, close)) return i;
      i = j + 1;
    } else if (tokens.kinds[i] === MARK && written === '*') i += 1;
    else return i;
  }
  return i;
}

/** Kind of the longest phrase of the rules at a token; adverbs and “not” may stand inside. */
export function phraseAt(
  { text, tokens }: PreparedText,
  { kinds }: TermRules,
  from: number,
  end: number,
): { readonly kind: TermKind; readonly last: number; readonly negated: boolean } | null {
  let key = '';
  let count = 0;
  let negated = false;
  let best: { kind: TermKind; last: number; negated: boolean } | null = null;
  for (let i = from; i < end && count < LONGEST_PHRASE; i += 1) {
    if (tokens.kinds[i] !== WORD) break;
    const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (/^not$/i.test(written) && i > from) {
      negated = true;
      continue;
    }
    if (count > 0 && (LOOSE.test(written) || (/ly$/.test(written) && !NO_ADVERB.test(written)))) continue;
    key = count === 0 ? evenedWord(written) : `${key} ${evenedWord(written)}`;
    count += 1;
    const kind = kinds.get(key);
    if (kind !== undefined) best = { kind, last: i, negated };
  }
  return best;
}

/**
 * Reads the verb group that begins at a token; null when nothing is undertaken, affirmed or told there.
 * @param carried strength of a group that this one continues; without it a modal or a phrase of the rules must stand here
 */
export function termVerbAt(
  prepared: PreparedText,
  words: WordClasses,
  rules: TermRules,
  from: number,
  end: number,
  carried: Strength | null = null,
): TermVerb | null {
  const { text, tokens } = prepared;
  let strength: Strength | null = carried;
  let negated = false;
  let may = false;
  // “Thailand (Thailand) will”: the name in brackets was the last.
  let i = pastAdverbs(prepared, isMark(prepared, from, ')') ? from + 1 : from, end);
  if (i >= end) return null;
  const first = tokens.words[i]!;
  let open = carried !== null;
  if (words.must.has(first) || words.can.has(first)) return null;
  if (words.will.has(first)) {
    strength = 'firm';
    open = true;
  } else if (words.would.has(first)) {
    strength = 'soft';
    open = true;
  } else if (words.could.has(first) && tokens.kinds[i + 1] !== NUMBER) {
    strength = 'soft';
    may = true;
    open = true;
  }
  if (open && carried === null) {
    negated = words.negators.has(first);
    i += 1;
  }
  const had = /^(?:has|have|had)$/i.test(text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0));
  let perfect = false;
  if (!open && had) {
    perfect = true;
    i += 1;
  }
  // “Does not intend to”
  if (!open && !perfect && DOES_NOT.test(text.slice(tokens.starts[i] ?? 0, tokens.ends[i + 1] ?? 0))) i += 1;
  for (let steps = 0; steps < LONGEST_CHAIN && i < end; steps += 1) {
    i = pastAdverbs(prepared, i, end);
    while (i < end && /^(?:not|never)$/i.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) {
      negated = true;
      i = pastAdverbs(prepared, i + 1, end);
    }
    const phrase = phraseAt(prepared, rules, i, end);
    if (phrase === null) {
      if (open && strength !== null) {
        const passive = steps === 0 && words.be.has(tokens.words[i] ?? -1);
        if (passive) return null;
        return { kind: 'plain', strength, negated, may, last: Math.min(i, end - 1) };
      }
      // “Argentina has opened …, committed to …”: what was done only carries the subject on.
      return perfect ? { kind: 'stated', strength: 'moderate', negated, may, last: Math.min(i, end - 1) } : null;
    }
    if (phrase.negated) negated = true;
    if (phrase.kind === 'aspects') {
      if (!open) return null;
    } else if (phrase.kind !== 'undertakings') {
      // “will recognise”, “shall support”: with a modal it is an act.
      if (open && phrase.kind === 'affirmations')
        return { kind: 'plain', strength: strength ?? 'moderate', negated, may, last: phrase.last };
      if (!open && phrase.kind !== 'affirmations' && phrase.kind !== 'stated') {
        return perfect ? { kind: 'stated', strength: 'moderate', negated, may, last: phrase.last } : null;
      }
      return { kind: phrase.kind, strength: strength ?? 'moderate', negated, may, last: phrase.last };
    }
    open = true;
    strength ??= 'moderate';
    i = phrase.last + 1;
  }
  return strength === null
    ? null
    : { kind: 'plain', strength, negated, may, last: Math.max(from, Math.min(i, end) - 1) };
}
