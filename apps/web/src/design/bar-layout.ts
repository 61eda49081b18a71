/** Where the parts of a payoff bar lie, in percent of its width. */

export const KINDS = ['modelled', 'transfers', 'stated'] as const;
export type Kind = (typeof KINDS)[number];

export interface BarParts {
  readonly modelled: number;
  readonly transfers: number;
  readonly stated: number;
  /** Range of the total. */
  readonly low: number;
  readonly high: number;
}

export interface BarLayout {
  readonly zero: number;
  readonly total: number;
  /** Parts to the right of zero and parts to the left, each stacked outwards. */
  readonly segments: readonly { readonly kind: Kind; readonly from: number; readonly to: number }[];
  /** Null when the figure has no range. */
  readonly range: {
    readonly from: number;
    readonly to: number;
    readonly cutLow: boolean;
    readonly cutHigh: boolean;
  } | null;
}

export function layoutBar(parts: BarParts, [least, most]: readonly [number, number]): BarLayout {
  const at = (value: number) => (100 * (Math.min(most, Math.max(least, value)) - least)) / (most - least);
  let up = 0;
  let down = 0;
  const segments = KINDS.flatMap((kind) => {
    const value = parts[kind];
    if (value === 0) return [];
    const start = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    return [{ kind, from: at(Math.min(start, start + value)), to: at(Math.max(start, start + value)) }];
  });
  const { low, high } = parts;
  return {
    zero: at(0),
    total: at(parts.modelled + parts.transfers + parts.stated),
    segments,
    range: high > low ? { from: at(low), to: at(high), cutLow: low < least, cutHigh: high > most } : null,
  };
}

/** A scale that holds all stacked parts of some bars. Ranges may leave it. */
export function domainOf(bars: readonly BarParts[], room = 1.15): readonly [number, number] {
  let least = -1;
  let most = 1;
  for (const bar of bars) {
    let up = 0;
    let down = 0;
    for (const kind of KINDS) {
      if (bar[kind] > 0) up += bar[kind];
      else down += bar[kind];
    }
    least = Math.min(least, down);
    most = Math.max(most, up);
  }
  // Neither side gets less than a quarter, so that a range has room there.
  return [Math.min(least * room, -most / 3), Math.max(most * room, -least / 3)];
}
