/** Nodes of the tree of phrases. */

/** What one lexicon's phrase that ends at a node of words stands for. */
export interface WordsEnd {
  readonly lexicon: number;
  /** Values by the exact letters asked for; `''` for any. */
  readonly values: { readonly letters: string; readonly value: unknown }[];
}

/** Words that follow one another, by their numbers in the vocabulary. */
export interface WordNode {
  readonly next: Map<number, WordNode>;
  readonly ends: WordsEnd[];
}

/** What one lexicon's phrase that ends at a node of letters stands for, and whether a word must begin or end with it. */
export interface LettersEnd {
  readonly lexicon: number;
  readonly left: boolean;
  readonly right: boolean;
  /** Written with a space itself: “또 럼”. */
  readonly spaced: boolean;
  readonly value: unknown;
}

/** Letters that follow one another, as UTF-16 code units. */
export interface LetterNode {
  readonly next: Map<number, LetterNode>;
  readonly ends: LettersEnd[];
}

/** All nodes, by how phrases begin. */
export interface PhraseNodes {
  /** Nodes of first words, by number. */
  readonly words: (WordNode | undefined)[];
  /** Nodes of first letters, by code unit. */
  readonly letters: Map<number, LetterNode>;
  /** Number of lexicons. */
  lexicons: number;
}
