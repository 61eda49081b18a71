/** Leximin: make the worst-off as well off as possible, then the next worst-off, and so on. */

/** Vectors that tie under leximin, and how well off the worst-off is. */
export interface LeximinChoice {
  /** Positions of the tied vectors, increasing. */
  readonly positions: Int32Array;
  /** The largest smallest entry. */
  readonly value: number;
}

/**
 * The leximin-best of some vectors (Sen 1970; Moulin 1988): at each level those are kept whose next smallest entry is
 * within `width` of the largest.
 * @param vectors vectors × parties, at least one vector
 * @param width absolute width of a tie at each level
 */
export function leximin(vectors: Float64Array, parties: number, width: number): LeximinChoice {
  const count = vectors.length / parties;
  const smallest = new Float64Array(count);
  let value = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    let least = vectors[i * parties]!;
    for (let party = 1; party < parties; party++) {
      if (vectors[i * parties + party]! < least) least = vectors[i * parties + party]!;
    }
    smallest[i] = least;
    if (least > value) value = least;
  }
  // Few vectors get past the first level, so only theirs are sorted.
  let tied: { readonly position: number; readonly ascending: Float64Array }[] = [];
  for (let i = 0; i < count; i++) {
    if (smallest[i]! >= value - width) {
      tied.push({ position: i, ascending: vectors.slice(i * parties, (i + 1) * parties).sort() });
    }
  }
  for (let level = 1; level < parties; level++) {
    const best = tied.reduce((most, { ascending }) => Math.max(most, ascending[level]!), Number.NEGATIVE_INFINITY);
    tied = tied.filter(({ ascending }) => ascending[level]! >= best - width);
  }
  return { positions: Int32Array.from(tied, ({ position }) => position), value };
}
