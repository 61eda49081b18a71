/** The tree of phrases laid out in arrays, as it is when a text is gone through. */

import type { LetterNode, PhraseNodes, WordNode } from './phrase-nodes.js';

/** What a phrase of letters or of words stands for in one lexicon. */
export interface FlatEnds {
  /** Ends of node n are [from[n], from[n + 1]). */
  readonly from: Int32Array;
  readonly lexicons: Int32Array;
}

/** Nodes of words or of letters by number; 0 is none. */
export interface FlatNodes extends FlatEnds {
  /** Number of the node of a first word or letter. */
  readonly first: Int32Array;
  /** 1 where phrases go on after the node. */
  readonly goesOn: Uint8Array;
  /** Open table of steps from node to node: what node, by what word or letter, to what node. */
  readonly stepFrom: Int32Array;
  readonly stepBy: Int32Array;
  readonly stepTo: Int32Array;
}

export interface FlatWords extends FlatNodes {
  /** Of each end, what it stands for in whatever letters; undefined where nothing does. */
  readonly values: readonly ({ readonly value: unknown } | undefined)[];
  /** Of each end, what it stands for in the very letters asked for; undefined where none are. */
  readonly exact: readonly (readonly { readonly letters: string; readonly value: unknown }[] | undefined)[];
}

export interface FlatLetters extends FlatNodes {
  readonly values: readonly unknown[];
  /** 1 where a word must begin with the phrase, 2 where one must end with it, 3 for both. */
  readonly bounds: Uint8Array;
}

/** Phrases of all lexicons of a vocabulary. */
export interface FlatPhrases {
  readonly words: FlatWords;
  readonly letters: FlatLetters;
}

/** Lays a tree out. */
export function flatPhrases(tree: PhraseNodes): FlatPhrases {
  const firstWords: [number, WordNode][] = [];
  tree.words.forEach((node, word) => {
    if (node !== undefined) firstWords.push([word, node]);
  });
  const words = flatNodes(firstWords, tree.words.length);
  const letters = flatNodes([...tree.letters], 0x10000);
  const wordEnds = words.ends as readonly WordNode['ends'][number][];
  const letterEnds = letters.ends as readonly LetterNode['ends'][number][];
  return {
    words: {
      ...words.nodes,
      values: wordEnds.map(({ values }) => values.find(({ letters }) => letters === '')),
      exact: wordEnds.map(({ values }) => {
        const exact = values.filter(({ letters }) => letters !== '');
        return exact.length === 0 ? undefined : exact;
      }),
    },
    letters: {
      ...letters.nodes,
      values: letterEnds.map(({ value }) => value),
      bounds: Uint8Array.from(
        letterEnds,
        ({ left, right, spaced }) => (left ? 1 : 0) + (right ? 2 : 0) + (spaced ? 4 : 0),
      ),
    },
  };
}

interface TreeNode<E> {
  readonly next: ReadonlyMap<number, TreeNode<E>>;
  readonly ends: readonly E[];
}

function flatNodes<E extends { readonly lexicon: number }>(
  firsts: readonly (readonly [number, TreeNode<E>])[],
  size: number,
): { readonly nodes: FlatNodes; readonly ends: readonly E[] } {
  const first = new Int32Array(size);
  const steps: (readonly [from: number, by: number, to: number])[] = [];
  const ends: E[] = [];
  const from: number[] = [0, 0];
  const goesOn: number[] = [0];
  const queue: TreeNode<E>[] = [];
  for (const [by, node] of firsts) {
    queue.push(node);
    first[by] = queue.length;
  }
  for (let number = 1; number <= queue.length; number += 1) {
    const node = queue[number - 1]!;
    for (const end of node.ends) ends.push(end);
    from.push(ends.length);
    goesOn.push(node.next.size > 0 ? 1 : 0);
    for (const [by, next] of node.next) {
      queue.push(next);
      steps.push([number, by, queue.length]);
    }
  }
  let places = 16;
  while (places < steps.length * 2) places *= 2;
  const stepFrom = new Int32Array(places);
  const stepBy = new Int32Array(places);
  const stepTo = new Int32Array(places);
  for (const [node, by, to] of steps) {
    let place = stepPlace(node, by) & (places - 1);
    while (stepFrom[place] !== 0) place = (place + 1) & (places - 1);
    stepFrom[place] = node;
    stepBy[place] = by;
    stepTo[place] = to;
  }
  return {
    nodes: {
      first,
      goesOn: Uint8Array.from(goesOn),
      stepFrom,
      stepBy,
      stepTo,
      from: Int32Array.from(from),
      lexicons: Int32Array.from(ends, ({ lexicon }) => lexicon),
    },
    ends,
  };
}

function stepPlace(node: number, by: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ by, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The node that a word or letter leads to; 0 when no phrase goes on so. */
export function stepFrom({ stepFrom, stepBy, stepTo }: FlatNodes, node: number, by: number): number {
  const mask = stepFrom.length - 1;
  let place = stepPlace(node, by) & mask;
  for (;;) {
    const at = stepFrom[place]!;
    if (at === 0) return 0;
    if (at === node && stepBy[place] === by) return stepTo[place]!;
    place = (place + 1) & mask;
  }
}
