/**
 * The words that rules know, numbered, so that text is compared by number.
 *
 * Words are evened out before they are numbered: lower case, no accents, singular, one spelling of words that British and
 * American English write differently. Rules and text go through the same mill.
 */

import { createPhraseTree, type PhraseTree } from './phrase-tree.js';
import { createSeenWords, forgetWords, type SeenWords } from './seen-words.js';

/** Words known to the rules; grows while rules are compiled, then only looked up. */
export interface Vocabulary {
  /** Number of an evened-out word. */
  readonly numbers: Map<string, number>;
  /** Numbers of words as written, for words met before; a cache. */
  readonly seen: SeenWords;
  /** Phrases of every lexicon compiled with the vocabulary. */
  readonly phrases: PhraseTree;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  return { numbers: new Map(), seen: createSeenWords(), phrases: createPhraseTree() };
}

/** Number of a word of a rule, given a number when it is new. */
export function numberOf(vocabulary: Vocabulary, word: string): number {
  const even = evenedWord(word);
  const known = vocabulary.numbers.get(even);
  if (known !== undefined) return known;
  const number = vocabulary.numbers.size;
  vocabulary.numbers.set(even, number);
  forgetWords(vocabulary.seen);
  return number;
}

/** Spelled in two ways; the second is kept. */
const SPELLINGS = new Map([
  ['defense', 'defence'],
  ['aluminum', 'aluminium'],
  ['labor', 'labour'],
  ['program', 'programme'],
  ['center', 'centre'],
  ['license', 'licence'],
  ['fiber', 'fibre'],
  ['liberalize', 'liberalise'],
  ['favor', 'favour'],
  ['honor', 'honour'],
  ['percent', 'per cent'],
]);

/** Capital forms that would otherwise read as common words. */
const CAPITALS = new Map([
  ['US', 'u.s.'],
  ['U.S', 'u.s.'],
  ['USA', 'u.s.a.'],
  ['UK', 'u.k.'],
  ['U.K', 'u.k.'],
  ['EU', 'e.u.'],
  ['E.U', 'e.u.'],
]);

/**
 * A word evened out: lower case, without accents, singular, one spelling.
 * Capital abbreviations of economies stay apart from the words they look like (“US” and “us”).
 */
export function evenedWord(word: string): string {
  const capital = CAPITALS.get(word);
  if (capital !== undefined) return capital;
  let even = word.toLowerCase();
  if (/[^\x20-\x7f]/.test(even)) {
    even = even.replace(/[’‘]/g, "'");
    // Hangul and kana would fall apart; only Latin letters lose their accents.
    if (/[\u00c0-\u024f]/.test(even)) even = even.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }
  if (/^[a-z]/.test(even)) even = singular(even);
  return SPELLINGS.get(even) ?? even;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
