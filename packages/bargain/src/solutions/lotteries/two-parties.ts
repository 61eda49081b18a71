/** Lotteries between two parties: closed forms along the frontier, which is a chain of straight pieces. */

import type { Candidates } from './candidates.js';
import type { Mixture } from './lottery.js';
import type { LotteryPrograms } from './lottery-programs.js';
import { upperHull } from './upper-hull.js';

/** A part this much shorter than nothing is a point. */
const ROUNDING = 1e-12;

/** The part of a piece between two vertices that is individually rational. */
interface Piece {
  /** Vertices by position among the candidates, better for the second and for the first party. */
  readonly from: number;
  readonly to: number;
  /** Gains at `from`, and what going all the way to `to` adds. */
  readonly gains: readonly [number, number];
  readonly change: readonly [number, number];
  /** Fractions of the way between which both parties have their reservation values. */
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly piece: Piece;
  readonly fraction: number;
}

/** The lotteries of two parties; null when none is individually rational. */
export function twoPartyPrograms({ gains }: Candidates): LotteryPrograms | null {
  const pieces = rationalPieces(upperHull(gains), gains);
  const [first] = pieces;
  if (!first) return null;
  const last = pieces[pieces.length - 1]!;
  const best = (places: readonly Place[], score: (place: Place) => number): Mixture => {
    let found = places[0]!;
    let most = score(found);
    for (const place of places) {
      const value = score(place);
      if (value > most) [found, most] = [place, value];
    }
    return mixtureAt(found);
  };
  return {
    bestSum: ([a = 0, b = 0]) =>
      best(
        pieces.flatMap((piece) => [piece.start, piece.end].map((fraction) => ({ piece, fraction }))),
        (place) => a * gainAt(place, 0) + b * gainAt(place, 1),
      ),
    leximin: ([a = 1, b = 1]) => {
      // Along the chain the first party's share rises and the second's falls: they are equal, or one end is best.
      const lead = (place: Place) => gainAt(place, 0) / a - gainAt(place, 1) / b;
      if (lead({ piece: first, fraction: first.start }) >= 0) return mixtureAt({ piece: first, fraction: first.start });
      const piece = pieces.find((candidate) => lead({ piece: candidate, fraction: candidate.end }) >= 0);
      if (!piece) return mixtureAt({ piece: last, fraction: last.end });
      const behind = piece.gains[1] / b - piece.gains[0] / a;
      return mixtureAt({ piece, fraction: within(piece, behind / (piece.change[0] / a - piece.change[1] / b)) });
    },
    largestProduct: ([a = 1, b = 1]) =>
      best(
        // Where the derivative of a log gain₁ + b log gain₂ is 0.
        pieces.map((piece) => {
          const [x, y] = piece.gains;
          const [dx, dy] = piece.change;
          return { piece, fraction: within(piece, -(a * dx * y + b * dy * x) / ((a + b) * dx * dy)) };
        }),
        (place) => gainAt(place, 0) ** a * gainAt(place, 1) ** b,
      ),
  };
}

function rationalPieces(chain: Int32Array, gains: Float64Array): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < Math.max(1, chain.length - 1); i++) {
    const from = chain[i]!;
    const to = chain[i + 1] ?? from;
    const [x, y] = [gains[from * 2]!, gains[from * 2 + 1]!];
    const [dx, dy] = [gains[to * 2]! - x, gains[to * 2 + 1]! - y];
    // The first party's gain rises from x and the second's falls from y.
    const start = x >= 0 ? 0 : -x / dx;
    const end = y + dy >= 0 ? 1 : -y / dy;
    const inside = x + dx >= 0 && y >= 0 && start <= end + ROUNDING;
    if (inside) pieces.push({ from, to, gains: [x, y], change: [dx, dy], start, end: Math.max(start, end) });
  }
  return pieces;
}

/** A fraction kept within the rational part; anything where a piece is a single point. */
function within({ start, end }: Piece, fraction: number): number {
  return Number.isNaN(fraction) ? start : Math.min(end, Math.max(start, fraction));
}

/** A party's gain; never negative, whatever the rounding. */
function gainAt({ piece, fraction }: Place, party: 0 | 1): number {
  return Math.max(0, piece.gains[party] + fraction * piece.change[party]);
}

function mixtureAt({ piece: { from, to }, fraction }: Place): Mixture {
  if (from === to) return [{ position: from, probability: 1 }];
  return [
    { position: from, probability: 1 - fraction },
    { position: to, probability: fraction },
  ];
}
