/** The phrases of all lexicons of one vocabulary in one tree, so that a text is gone through once for all of them. */

import { type FlatPhrases, flatPhrases } from './flat-phrases.js';
import type { LetterNode, LettersEnd, PhraseNodes, WordNode } from './phrase-nodes.js';

/** Phrases of all lexicons; grows while rules are compiled. */
export interface PhraseTree extends PhraseNodes {
  /** For code units, small letters or capitals: 1 where a phrase of letters begins with them, 2 where one is nothing else. */
  readonly firstLetters: Uint8Array;
  /** 1 at the place of every two letters that a phrase begins with, see {@link pairOf}; other pairs may fall there too. */
  readonly pairs: Uint8Array;
  /** The same laid out for going through texts; null until asked for. */
  flat: FlatPhrases | null;
}

const PAIRS = 0x10000;

/** Place of two letters in {@link PhraseTree.pairs}. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) + second) & (PAIRS - 1);
}

/** A tree without phrases. */
export function createPhraseTree(): PhraseTree {
  return {
    words: [],
    letters: new Map(),
    firstLetters: new Uint8Array(0x10000),
    pairs: new Uint8Array(PAIRS),
    lexicons: 0,
    flat: null,
  };
}

/** Adds a phrase of words to a lexicon; of equal phrases the first counts. */
export function addWords(
  tree: PhraseTree,
  lexicon: number,
  numbers: readonly number[],
  letters: string,
  value: unknown,
): void {
  if (numbers.length === 0) return;
  tree.flat = null;
  let node: WordNode | undefined = tree.words[numbers[0]!];
  if (node === undefined) {
    node = { next: new Map(), ends: [] };
    tree.words[numbers[0]!] = node;
  }
  for (let i = 1; i < numbers.length; i += 1) {
    let next: WordNode | undefined = node.next.get(numbers[i]!);
    if (next === undefined) {
      next = { next: new Map(), ends: [] };
      node.next.set(numbers[i]!, next);
    }
    node = next;
  }
  let end = node.ends.find((known) => known.lexicon === lexicon);
  if (end === undefined) {
    end = { lexicon, values: [] };
    node.ends.push(end);
  }
  if (!end.values.some((known) => known.letters === letters)) end.values.push({ letters, value });
}

/** Adds a phrase of letters to a lexicon; of equal phrases the first counts. */
export function addLetters(tree: PhraseTree, letters: string, end: LettersEnd): void {
  if (letters === '') return;
  tree.flat = null;
  let next = tree.letters;
  let node: LetterNode | undefined;
  for (let i = 0; i < letters.length; i += 1) {
    const code = letters.charCodeAt(i);
    node = next.get(code);
    if (node === undefined) {
      node = { next: new Map(), ends: [] };
      next.set(code, node);
    }
    next = node.next;
  }
  if (!node!.ends.some((known) => known.lexicon === end.lexicon)) node!.ends.push(end);
  const first = letters.charCodeAt(0);
  const kind = Math.max(tree.firstLetters[first]!, letters.length === 1 ? 2 : 1);
  tree.firstLetters[first] = kind;
  if (first >= 97 && first <= 122) tree.firstLetters[first - 32] = kind;
  if (letters.length > 1) tree.pairs[pairOf(first, letters.charCodeAt(1))] = 1;
}

/** The tree laid out for going through texts. */
export function laidOut(tree: PhraseTree): FlatPhrases {
  tree.flat ??= flatPhrases(tree);
  return tree.flat;
}
