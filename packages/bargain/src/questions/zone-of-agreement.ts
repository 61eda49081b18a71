/** Whether there is any deal that all parties would sign, and if there is none, what stands in the way. */

import { gainOver } from '../problem/comparison.js';
import { allRows, type PayoffTable, payoffsAt } from '../problem/payoff-table.js';
import { conflictingSets } from './conflicting-sets.js';
import { accepts, rationalRows } from './individual-rationality.js';

/** The most a party can get under some condition, and how far that is below its reservation value. */
export interface BestOffer {
  readonly row: number;
  /** Outcome index of the row. */
  readonly outcome: number;
  readonly payoff: number;
  /** Reservation value less payoff, in the party's payoff units; 0 when the payoff is enough. */
  readonly shortfall: number;
}

/** A party that no outcome satisfies. */
export interface PartyOutOfReach {
  readonly party: number;
  readonly reservation: number;
  /** The best of all outcomes for it. */
  readonly best: BestOffer;
}

/** A party that some outcome satisfies, but none that the others accept. */
export interface PartyInConflict {
  readonly party: number;
  readonly reservation: number;
  /** The best for it among the outcomes that all other parties accept; null when these accept none in common. */
  readonly best: BestOffer | null;
}

/** The row whose largest shortfall is smallest; then the smallest total shortfall, then the first of the rows at hand. */
export interface NearestOutcome {
  readonly row: number;
  readonly outcome: number;
  readonly payoffs: readonly number[];
  /** How far each party is below its reservation value; 0 where it is not. */
  readonly shortfalls: readonly number[];
  readonly largestShortfall: number;
}

/** Why there is no zone of agreement. */
export type NoZoneReason =
  | { readonly kind: 'no-feasible-outcome' }
  | {
      readonly kind: 'party-out-of-reach';
      readonly parties: readonly PartyOutOfReach[];
      readonly nearest: NearestOutcome;
    }
  | {
      readonly kind: 'conflict';
      /** Every pair of parties that accept no outcome in common; when there is none, one larger such set. */
      readonly conflicts: readonly (readonly number[])[];
      /** All parties. */
      readonly parties: readonly PartyInConflict[];
      readonly nearest: NearestOutcome;
    };

/** The zone of agreement: its rows in outcome order, or the reason why it is empty. */
export type ZoneOfAgreement =
  | { readonly exists: true; readonly rows: Int32Array }
  | { readonly exists: false; readonly reason: NoZoneReason };

/**
 * The zone of agreement (the individually rational outcomes), or what prevents one.
 * @param disagreement reservation value of each party
 * @param tolerance as in {@link rationalRows}
 * @param rows rows among which to look; the whole table when left out
 * @throws RangeError when the disagreement point or the tolerance is malformed
 */
export function zoneOfAgreement(
  table: PayoffTable,
  disagreement: readonly number[],
  tolerance: number,
  rows?: Int32Array,
): ZoneOfAgreement {
  const rational = rationalRows(table, disagreement, tolerance, rows);
  if (rational.length > 0) return { exists: true, rows: rational };
  return { exists: false, reason: whyNone(table, rows ?? allRows(table), disagreement, tolerance) };
}

function whyNone(
  table: PayoffTable,
  rows: Int32Array,
  disagreement: readonly number[],
  tolerance: number,
): NoZoneReason {
  if (rows.length === 0) return { kind: 'no-feasible-outcome' };
  const nearest = nearestOutcome(table, rows, disagreement, tolerance);
  const outOfReach: PartyOutOfReach[] = [];
  disagreement.forEach((reservation, party) => {
    const best = bestOffer(table, rows, party, reservation, tolerance);
    if (best !== null && best.shortfall > 0) outOfReach.push({ party, reservation, best });
  });
  if (outOfReach.length > 0) return { kind: 'party-out-of-reach', parties: outOfReach, nearest };
  return {
    kind: 'conflict',
    conflicts: conflictingSets(table, rows, disagreement, tolerance),
    parties: disagreement.map((reservation, party) => {
      const othersAccept = rows.filter((row) =>
        disagreement.every((value, other) => other === party || accepts(table, row, other, value, tolerance)),
      );
      return { party, reservation, best: bestOffer(table, othersAccept, party, reservation, tolerance) };
    }),
    nearest,
  };
}

function bestOffer(
  table: PayoffTable,
  rows: Int32Array,
  party: number,
  reservation: number,
  tolerance: number,
): BestOffer | null {
  let best: number | null = null;
  let payoff = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const value = table.payoffs[row * table.parties + party]!;
    if (value > payoff) {
      best = row;
      payoff = value;
    }
  }
  if (best === null) return null;
  return { row: best, outcome: table.outcomes[best]!, payoff, shortfall: gainOver(reservation, payoff, tolerance) };
}

function nearestOutcome(
  table: PayoffTable,
  rows: Int32Array,
  disagreement: readonly number[],
  tolerance: number,
): NearestOutcome {
  let nearest = rows[0]!;
  let least = Number.POSITIVE_INFINITY;
  let leastTotal = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    let largest = 0;
    let total = 0;
    for (let party = 0; party < table.parties; party++) {
      const shortfall = gainOver(disagreement[party]!, table.payoffs[row * table.parties + party]!, tolerance);
      largest = Math.max(largest, shortfall);
      total += shortfall;
    }
    if (largest < least || (largest === least && total < leastTotal)) {
      nearest = row;
      least = largest;
      leastTotal = total;
    }
  }
  const payoffs = payoffsAt(table, nearest);
  const shortfalls = disagreement.map((value, party) => gainOver(value, payoffs[party]!, tolerance));
  return { row: nearest, outcome: table.outcomes[nearest]!, payoffs, shortfalls, largestShortfall: least };
}
