/**
 * Phrases of a rule file, and where they stand in a text.
 *
 * A phrase in Latin letters is compared word by word, evened out (see vocabulary); `=` before it asks for the very letters
 * (`=AI`). A phrase with Hangul or Han letters is compared letter by letter with or without the spaces between; `|` at an end
 * asks that a word begins or ends there (`|인도|`), which single letters need anyway.
 */

import { isHangul, nounMayEnd } from './hangul.js';
import type { PreparedText } from './prepared-text.js';
import { MARK } from './tokens.js';
import { numberOf, type Vocabulary } from './vocabulary.js';

/** A phrase found: its span and what it stands for. */
export interface Match<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

interface WordNode<V> {
  readonly next: Map<number, WordNode<V>>;
  /** Values of the phrase that ends here, by the exact letters asked for; `''` for any. */
  readonly values: { readonly letters: string; readonly value: V }[];
}

interface LetterNode<V> {
  readonly next: Map<number, LetterNode<V>>;
  readonly values: { readonly left: boolean; readonly right: boolean; readonly value: V }[];
}

/** Compiled phrases. */
export interface Lexicon<V> {
  readonly words: WordNode<V>;
  readonly letters: LetterNode<V>;
  /** 1 for letters, as UTF-16 code units, that a phrase of letters begins with; empty where there are none. */
  readonly firstLetters: Uint8Array;
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const LATIN_WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?!\p{L})|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|['’]s(?![\p{L}\p{N}])|[^\s\p{L}\p{N}\p{M}-]/gu;

/**
 * Compiles phrases.
 * @param vocabulary takes up the phrases' words; compile every lexicon before preparing a text
 * @param entries phrases with what they stand for; of equal phrases the first counts
 */
export function compileLexicon<V>(
  vocabulary: Vocabulary,
  entries: Iterable<{ readonly phrase: string; readonly value: V }>,
): Lexicon<V> {
  const words: WordNode<V> = { next: new Map(), values: [] };
  const letters: LetterNode<V> = { next: new Map(), values: [] };
  for (const { phrase, value } of entries) {
    if (EAST_ASIAN.test(phrase)) addLetters(letters, phrase, value);
    else addWords(vocabulary, words, phrase, value);
  }
  const firstLetters = new Uint8Array(letters.next.size === 0 ? 0 : 0x10000);
  for (const code of letters.next.keys()) {
    firstLetters[code] = 1;
    firstLetters[String.fromCharCode(code).toUpperCase().charCodeAt(0)] = 1;
  }
  return { words, letters, firstLetters };
}

function addWords<V>(vocabulary: Vocabulary, root: WordNode<V>, phrase: string, value: V): void {
  const exact = phrase.startsWith('=');
  const letters = exact ? phrase.slice(1) : '';
  let node = root;
  for (const [word] of (exact ? letters : phrase).matchAll(LATIN_WORD)) {
    const number = numberOf(vocabulary, word);
    let next = node.next.get(number);
    if (next === undefined) {
      next = { next: new Map(), values: [] };
      node.next.set(number, next);
    }
    node = next;
  }
  if (node !== root && !node.values.some((known) => known.letters === letters)) node.values.push({ letters, value });
}

function addLetters<V>(root: LetterNode<V>, phrase: string, value: V): void {
  let node = root;
  const bare = phrase.replace(/^\||\|$|\s+/g, '').toLowerCase();
  for (let i = 0; i < bare.length; i += 1) {
    const code = bare.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), values: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  const single = bare.length === 1;
  const left = single || phrase.startsWith('|');
  const right = single || phrase.endsWith('|');
  if (bare !== '' && node.values.length === 0) node.values.push({ left, right, value });
}

/**
 * Where phrases stand, from left to right; of phrases that overlap the one that begins first and is longest counts.
 * @param prepared the text, prepared with the vocabulary that the lexicon was compiled with
 */
export function findPhrases<V>(prepared: PreparedText, lexicon: Lexicon<V>): Match<V>[] {
  const found = lexicon.words.next.size === 0 ? [] : findWords(prepared, lexicon.words);
  if (lexicon.letters.next.size === 0 || !prepared.eastAsian) return found;
  const letters = findLetters(prepared.text, lexicon);
  if (letters.length === 0) return found;
  return withoutOverlaps([...found, ...letters]);
}

function findWords<V>({ text, tokens }: PreparedText, root: WordNode<V>): Match<V>[] {
  const { count, starts, ends, words, kinds } = tokens;
  const found: Match<V>[] = [];
  for (let i = 0; i < count; i += 1) {
    const first = words[i]!;
    if (first < 0) continue;
    let node = root.next.get(first);
    if (node === undefined) continue;
    let best: V | undefined;
    let bestEnd = -1;
    let j = i;
    for (;;) {
      const value = valueHere(node, text, starts[i]!, ends[j]!);
      if (value !== undefined) {
        best = value.value;
        bestEnd = j;
      }
      j += 1;
      // A hyphen inside a phrase stands for the space.
      if (j < count && kinds[j] === MARK && ends[j]! - starts[j]! === 1 && isHyphen(text.charCodeAt(starts[j]!)))
        j += 1;
      if (j >= count || words[j]! < 0) break;
      const next = node.next.get(words[j]!);
      if (next === undefined) break;
      node = next;
    }
    if (bestEnd >= 0) {
      found.push({ start: starts[i]!, end: ends[bestEnd]!, value: best as V });
      i = bestEnd;
    }
  }
  return found;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function valueHere<V>(node: WordNode<V>, text: string, start: number, end: number): { readonly value: V } | undefined {
  let any: { readonly value: V } | undefined;
  for (const known of node.values) {
    if (known.letters === '') any ??= known;
    else if (known.letters.length === end - start && text.startsWith(known.letters, start)) return known;
  }
  return any;
}

function findLetters<V>(text: string, { letters: root, firstLetters }: Lexicon<V>): Match<V>[] {
  const found: Match<V>[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const first = text.charCodeAt(i);
    if (firstLetters[first] === 0) continue;
    let node = root.next.get(lowered(first));
    if (node === undefined) continue;
    let best: V | undefined;
    let bestEnd = -1;
    let j = i;
    for (;;) {
      for (const { left, right, value } of node.values) {
        if (left && isHangul(text.charCodeAt(i - 1))) continue;
        if (right && !nounMayEnd(text, j + 1)) continue;
        best = value;
        bestEnd = j + 1;
      }
      j += 1;
      let next = node.next.get(lowered(text.charCodeAt(j)));
      if (next === undefined && text.charCodeAt(j) === 0x20) {
        j += 1;
        next = node.next.get(lowered(text.charCodeAt(j)));
      }
      if (next === undefined) break;
      node = next;
    }
    if (bestEnd >= 0) {
      found.push({ start: i, end: bestEnd, value: best as V });
      i = bestEnd - 1;
    }
  }
  return found;
}

function lowered(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function withoutOverlaps<V>(matches: Match<V>[]): Match<V>[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match<V>[] = [];
  let last = -1;
  for (const match of matches) {
    if (match.start < last) continue;
    kept.push(match);
    last = match.end;
  }
  return kept;
}
