/** Whom a demand is made to: “two ministers have requested that the U.S. exempt …”. */

import type { PlacedHolder } from '../clauses/placed.js';
import type { Setting } from '../setting.js';

/** Most words between a verb of asking and whom it asks. */
const MOST_BETWEEN = 3;

/** The economy that an event of asking is turned to; undefined where none stands right after it. */
export function askedOf({ view, event }: Setting): PlacedHolder | undefined {
  return view.holders.find(
    ({ first, holder }) =>
      holder.kind === 'economy' &&
      holder.voices.length === 1 &&
      first > event.last &&
      first - event.last <= MOST_BETWEEN,
  );
}

/** Of two sides the one that is not asked; null where it cannot be told. */
export function acrossFrom(asked: PlacedHolder | undefined, parties: readonly string[]): string | null {
  const party = asked?.holder.voices[0]?.party ?? null;
  if (party === null || parties.length !== 2 || !parties.includes(party)) return null;
  return parties.find((other) => other !== party) ?? null;
}
