/** When partial sums may be dropped, and what is left then. */

/** When a vector may be dropped. */
export interface PruningRule {
  /**
   * A vector is dropped when another is at least as good for every party and better by more than this for one, so
   * that it stays better whatever is added to both and however sums are rounded and compared.
   */
  readonly margin: number;
  /**
   * Party by party: being better counts only for vectors that are not above this, since above it both may end at the
   * party's ceiling. Infinite without a ceiling.
   */
  readonly limits: Float64Array;
  /**
   * Party by party: a vector is also dropped when another falls short of it by no more than this. Zero for exact
   * frontiers.
   */
  readonly slack?: Float64Array;
}

/** What is left of some vectors. */
export interface Pruned {
  /** Positions of the vectors kept, in the order in which they were looked at. */
  readonly kept: Int32Array;
  /** For each vector the place in `kept` of itself or of its equal; −1 when it was dropped. */
  readonly places: Int32Array;
}
