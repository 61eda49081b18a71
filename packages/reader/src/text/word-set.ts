/** Sets of words by their numbers in the vocabulary, asked for many times a sentence. */
export class WordSet {
  /** 1 for the numbers in the set. */
  private readonly bits: Uint8Array;

  constructor(numbers: readonly number[]) {
    this.bits = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) this.bits[number] = 1;
  }

  /** True for a word of the set; false for −1, a word that no rule knows. */
  has(word: number): boolean {
    return word >= 0 && word < this.bits.length && this.bits[word] === 1;
  }
}
