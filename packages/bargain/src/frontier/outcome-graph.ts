/**
 * How merged payoff vectors came about: a graph with one layer per issue, in which every path from the first layer to
 * a vector of the last is an outcome with just these payoffs.
 */

/** One layer: vectors kept after an issue was merged. */
export interface OutcomeLayer {
  readonly issue: number;
  /** For each vector, where its links start; one entry more than vectors. */
  readonly starts: Int32Array;
  /** Vector of the layer before that a link comes from. */
  readonly sources: Int32Array;
  /** Option of the issue that a link adds. */
  readonly options: Int32Array;
  /** The link of each vector on the path of its first outcome, in the order in which issues are merged. */
  readonly first: Int32Array;
}

export interface OutcomeGraph {
  readonly layers: readonly OutcomeLayer[];
  readonly issues: number;
}

/** Options of the first outcome of a vector of the last layer, in the order in which issues are merged. */
export function firstOutcome({ layers, issues }: OutcomeGraph, vector: number): number[] {
  const options = new Array<number>(issues).fill(0);
  let at = vector;
  for (let step = layers.length - 1; step >= 0; step--) {
    const layer = layers[step]!;
    const link = layer.first[at]!;
    options[layer.issue] = layer.options[link]!;
    at = layer.sources[link]!;
  }
  return options;
}

/** Options of every outcome of a vector of the last layer, one after the other. */
export function* outcomesOf({ layers, issues }: OutcomeGraph, vector: number): Generator<number[]> {
  const options = new Array<number>(issues).fill(0);
  function* descend(step: number, at: number): Generator<number[]> {
    const layer = layers[step];
    if (!layer) {
      yield [...options];
      return;
    }
    for (let link = layer.starts[at]!; link < layer.starts[at + 1]!; link++) {
      options[layer.issue] = layer.options[link]!;
      yield* descend(step - 1, layer.sources[link]!);
    }
  }
  yield* descend(layers.length - 1, vector);
}

/** Number of outcomes of each vector of the last layer, exact. */
export function outcomeCounts({ layers }: OutcomeGraph): bigint[] {
  let counts = [1n];
  for (const { starts, sources } of layers) {
    const next = new Array<bigint>(starts.length - 1).fill(0n);
    for (let vector = 0; vector < next.length; vector++) {
      let count = 0n;
      for (let link = starts[vector]!; link < starts[vector + 1]!; link++) count += counts[sources[link]!] ?? 0n;
      next[vector] = count;
    }
    counts = next;
  }
  return counts;
}
