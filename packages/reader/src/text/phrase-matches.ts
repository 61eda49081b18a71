/** Where the phrases of every lexicon stand in a text, found in one pass over its words and one over its letters. */

import { type FlatLetters, type FlatWords, stepFrom } from './flat-phrases.js';
import { isHangul, nounMayEnd } from './hangul.js';
import { laidOut, type PhraseTree, pairOf } from './phrase-tree.js';
import { MARK, type Tokens } from './tokens.js';

/** A phrase found: its span and what it stands for. */
export interface Match<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

/** Matches of the lexicons that grow from left to right, with the longest one at the place looked at. */
interface Growing {
  readonly found: Match<unknown>[][];
  /** By lexicon, first offset or token where the next match may begin. */
  readonly free: Int32Array;
  /** By lexicon, where the longest match at this place ends; −1 for none. */
  readonly ends: Int32Array;
  readonly values: unknown[];
  /** The lexicons with a match at this place. */
  readonly touched: Int32Array;
}

function growing(lexicons: number): Growing {
  return {
    found: Array.from({ length: lexicons }, () => []),
    free: new Int32Array(lexicons),
    ends: new Int32Array(lexicons).fill(-1),
    values: new Array<unknown>(lexicons).fill(undefined),
    touched: new Int32Array(lexicons),
  };
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
  const flat = laidOut(tree);
  const words = growing(tree.lexicons);
  matchWords(text, tokens, flat.words, words);
  if (!eastAsian || tree.letters.size === 0) return words.found;
  const letters = growing(tree.lexicons);
  matchLetters(text, tree, flat.letters, letters);
  return words.found.map((found, lexicon) => merged(found, letters.found[lexicon]!));
}

function matchWords(text: string, tokens: Tokens, nodes: FlatWords, lexicons: Growing): void {
  const { count, starts, ends, words, kinds } = tokens;
  const { first, goesOn, from } = nodes;
  const { found, free, touched, values } = lexicons;
  for (let i = 0; i < count; i += 1) {
    const word = words[i]!;
    if (word < 0 || word >= first.length) continue;
    let node = first[word]!;
    if (node === 0) continue;
    const start = starts[i]!;
    let j = i;
    let touches = 0;
    for (;;) {
      for (let end = from[node]!; end < from[node + 1]!; end += 1) {
        const lexicon = nodes.lexicons[end]!;
        if (free[lexicon]! > i) continue;
        const exact = nodes.exact[end];
        const value = (exact && exactValue(exact, text, start, ends[j]!)) ?? nodes.values[end];
        if (value === undefined) continue;
        if (lexicons.ends[lexicon]! < 0) {
          touched[touches] = lexicon;
          touches += 1;
        }
        lexicons.ends[lexicon] = j;
        values[lexicon] = value.value;
      }
      if (goesOn[node] === 0) break;
      j += 1;
      // A hyphen inside a phrase stands for the space.
      if (j < count && kinds[j] === MARK && ends[j]! - starts[j]! === 1 && isHyphen(text.charCodeAt(starts[j]!)))
        j += 1;
      if (j >= count || words[j]! < 0) break;
      node = stepFrom(nodes, node, words[j]!);
      if (node === 0) break;
    }
    for (let t = 0; t < touches; t += 1) {
      const lexicon = touched[t]!;
      const last = lexicons.ends[lexicon]!;
      found[lexicon]!.push({ start, end: ends[last]!, value: values[lexicon] });
      free[lexicon] = last + 1;
      lexicons.ends[lexicon] = -1;
    }
  }
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** What the very letters of a stretch stand for. */
function exactValue(
  values: readonly { readonly letters: string; readonly value: unknown }[],
  text: string,
  start: number,
  end: number,
): { readonly value: unknown } | undefined {
  return values.find(({ letters }) => letters.length === end - start && text.startsWith(letters, start));
}

function matchLetters(text: string, tree: PhraseTree, nodes: FlatLetters, lexicons: Growing): void {
  const { firstLetters, pairs } = tree;
  const { first, goesOn, from, bounds } = nodes;
  const { found, free, touched, values } = lexicons;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = firstLetters[code];
    if (kind === 0 || (kind === 1 && !mayGoOn(text, i, pairs))) continue;
    let node = first[lowered(code)]!;
    // 1 when a word goes on here, 0 when one may begin, −1 while not asked.
    let inside = -1;
    let j = i;
    let touches = 0;
    while (node !== 0) {
      let nounEnds = -1;
      for (let end = from[node]!; end < from[node + 1]!; end += 1) {
        const lexicon = nodes.lexicons[end]!;
        if (free[lexicon]! > i) continue;
        const bound = bounds[end]!;
        if (bound & 1) {
          if (inside < 0) inside = isHangul(text.charCodeAt(i - 1)) ? 1 : 0;
          // “전 미국” holds no 전미, “한국(…)과 일본” no 과일: two letters with a space between are two words, unless the phrase has it.
          if (inside === 1 || ((bound & 4) === 0 && j === i + 2 && text.charCodeAt(i + 1) === 0x20)) continue;
        }
        if (bound & 2) {
          if (nounEnds < 0) nounEnds = nounMayEnd(text, j + 1) ? 1 : 0;
          if (nounEnds === 0) continue;
        }
        if (lexicons.ends[lexicon]! < 0) {
          touched[touches] = lexicon;
          touches += 1;
        }
        lexicons.ends[lexicon] = j + 1;
        values[lexicon] = nodes.values[end];
      }
      if (goesOn[node] === 0) break;
      j += 1;
      let next = j < text.length ? stepFrom(nodes, node, lowered(text.charCodeAt(j))) : 0;
      if (next === 0 && text.charCodeAt(j) === 0x20) {
        j += 1;
        next = j < text.length ? stepFrom(nodes, node, lowered(text.charCodeAt(j))) : 0;
      }
      node = next;
    }
    for (let t = 0; t < touches; t += 1) {
      const lexicon = touched[t]!;
      const end = lexicons.ends[lexicon]!;
      found[lexicon]!.push({ start: i, end, value: values[lexicon] });
      free[lexicon] = end;
      lexicons.ends[lexicon] = -1;
    }
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
