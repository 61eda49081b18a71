/** Where the phrases of every lexicon stand in a text, found in one pass over its words and one over its letters. */

import { isHangul, nounMayEnd } from './hangul.js';
import { type LetterNode, type PhraseTree, pairOf, type WordNode, type WordsEnd } from './phrase-tree.js';
import { MARK, type Tokens } from './tokens.js';

/** A phrase found: its span and what it stands for. */
export interface Match<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

/** Matches of one lexicon that grow from left to right, with the longest one at the place looked at. */
interface Growing {
  readonly found: Match<unknown>[];
  /** First offset or token where the next match may begin. */
  free: number;
  end: number;
  value: unknown;
}

/**
 * Matches of each lexicon, by its number, from left to right; of phrases that overlap the one that begins first and is longest
 * counts.
 * @param eastAsian false when the text has no letters that phrases of letters are made of
 */
export function matchPhrases(
  text: string,
  tokens: Tokens,
  tree: PhraseTree,
  eastAsian: boolean,
): readonly (readonly Match<unknown>[])[] {
  const growing = (): Growing[] =>
    Array.from({ length: tree.lexicons }, () => ({ found: [], free: 0, end: -1, value: undefined }));
  const words = growing();
  matchWords(text, tokens, tree, words);
  if (!eastAsian || tree.letters.size === 0) return words.map(({ found }) => found);
  const letters = growing();
  matchLetters(text, tree, letters);
  return words.map(({ found }, lexicon) => merged(found, letters[lexicon]!.found));
}

function matchWords(text: string, tokens: Tokens, tree: PhraseTree, lexicons: readonly Growing[]): void {
  const { count, starts, ends, words, kinds } = tokens;
  const touched: Growing[] = [];
  for (let i = 0; i < count; i += 1) {
    const first = words[i]!;
    if (first < 0) continue;
    let node: WordNode | undefined = tree.words[first];
    if (node === undefined) continue;
    const start = starts[i]!;
    let j = i;
    for (;;) {
      for (const end of node.ends) {
        const growing = lexicons[end.lexicon]!;
        if (growing.free > i) continue;
        const value = valueHere(end, text, start, ends[j]!);
        if (value === undefined) continue;
        if (growing.end < 0) touched.push(growing);
        growing.end = j;
        growing.value = value.value;
      }
      if (node.next.size === 0) break;
      j += 1;
      // A hyphen inside a phrase stands for the space.
      if (j < count && kinds[j] === MARK && ends[j]! - starts[j]! === 1 && isHyphen(text.charCodeAt(starts[j]!)))
        j += 1;
      if (j >= count || words[j]! < 0) break;
      node = node.next.get(words[j]!);
      if (node === undefined) break;
    }
    for (const growing of touched) {
      growing.found.push({ start, end: ends[growing.end]!, value: growing.value });
      growing.free = growing.end + 1;
      growing.end = -1;
    }
    touched.length = 0;
  }
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function valueHere(
  { values }: WordsEnd,
  text: string,
  start: number,
  end: number,
): { readonly value: unknown } | undefined {
  let any: { readonly value: unknown } | undefined;
  for (const known of values) {
    if (known.letters === '') any ??= known;
    else if (known.letters.length === end - start && text.startsWith(known.letters, start)) return known;
  }
  return any;
}

function matchLetters(text: string, tree: PhraseTree, lexicons: readonly Growing[]): void {
  const touched: Growing[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const first = text.charCodeAt(i);
    const kind = tree.firstLetters[first];
    if (kind === 0 || (kind === 1 && !mayGoOn(text, i, tree.pairs))) continue;
    let node: LetterNode | undefined = tree.letters.get(lowered(first));
    let inside: boolean | undefined;
    let j = i;
    while (node !== undefined) {
      let nounEnds: boolean | undefined;
      for (const { lexicon, left, right, value } of node.ends) {
        const growing = lexicons[lexicon]!;
        if (growing.free > i) continue;
        if (left) {
          inside ??= isHangul(text.charCodeAt(i - 1));
          if (inside) continue;
        }
        if (right) {
          nounEnds ??= nounMayEnd(text, j + 1);
          if (!nounEnds) continue;
        }
        if (growing.end < 0) touched.push(growing);
        growing.end = j + 1;
        growing.value = value;
      }
      if (node.next.size === 0) break;
      j += 1;
      let next: LetterNode | undefined = node.next.get(lowered(text.charCodeAt(j)));
      if (next === undefined && text.charCodeAt(j) === 0x20) {
        j += 1;
        next = node.next.get(lowered(text.charCodeAt(j)));
      }
      node = next;
    }
    for (const growing of touched) {
      growing.found.push({ start: i, end: growing.end, value: growing.value });
      growing.free = growing.end;
      growing.end = -1;
    }
    touched.length = 0;
  }
}

/** True unless no phrase begins with the letter at an offset and the one after it, or after the space after it. */
function mayGoOn(text: string, at: number, pairs: Uint8Array): boolean {
  const first = lowered(text.charCodeAt(at));
  const second = text.charCodeAt(at + 1);
  if (pairs[pairOf(first, lowered(second))] === 1) return true;
  return second === 0x20 && pairs[pairOf(first, lowered(text.charCodeAt(at + 2)))] === 1;
}

function lowered(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Two lists in order as one, without overlaps: what begins first counts, then what is longer. */
function merged(a: readonly Match<unknown>[], b: readonly Match<unknown>[]): readonly Match<unknown>[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const kept: Match<unknown>[] = [];
  let last = -1;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const next =
      right === undefined ||
      (left !== undefined && (left.start < right.start || (left.start === right.start && left.end >= right.end)))
        ? left!
        : right;
    if (next === left) i += 1;
    else j += 1;
    if (next.start < last) continue;
    kept.push(next);
    last = next.end;
  }
  return kept;
}
