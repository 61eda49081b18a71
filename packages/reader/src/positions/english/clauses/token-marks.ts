/** What is known of the tokens of one sentence, one bit each. */
export class TokenMarks {
  private readonly bits: Uint8Array;

  /** Nothing is known yet of the tokens [first, end). */
  constructor(
    private readonly first: number,
    end: number,
  ) {
    this.bits = new Uint8Array(Math.max(0, end - first));
  }

  /** Adds a bit to a token of the sentence; others are passed over. */
  add(at: number, bit: number): void {
    const index = at - this.first;
    if (index >= 0 && index < this.bits.length) this.bits[index]! |= bit;
  }

  /** True for a token of the sentence that has a bit. */
  has(at: number, bit: number): boolean {
    return ((this.bits[at - this.first] ?? 0) & bit) !== 0;
  }
}
