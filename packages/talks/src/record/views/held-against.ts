/** Pairs that cannot both hold, told once for what stands against several: a refusal beside the five offers that it contradicts. */

/** Something with everything that contradicts it. */
export interface HeldAgainst<T> {
  readonly one: T;
  /** At least one, in the order of the pairs. */
  readonly others: readonly T[];
}

/**
 * Gathers pairs under what stands in most of them, the earliest of several; each pair is told once.
 * @param pairs in the order in which they are to be told
 */
export function heldAgainst<T>(pairs: readonly (readonly [T, T])[]): HeldAgainst<T>[] {
  const gathered: HeldAgainst<T>[] = [];
  let left = pairs;
  while (left.length > 0) {
    const counts = new Map<T, number>();
    for (const side of left.flat()) counts.set(side, (counts.get(side) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const one = [...counts.keys()].find((side) => counts.get(side) === most) as T;
    gathered.push({ one, others: left.flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : [])) });
    left = left.filter((pair) => !pair.includes(one));
  }
  return gathered;
}
