/** The package that stands for a reservation value in GeniusWeb, where reservations are packages. */

import { forEachOutcome, outcomeSpace, outcomeTotal } from '../problem/outcome-space.js';
import { profilePayoff } from '../scenario/problem-of.js';
import type { Profile } from '../scenario/scenario.js';
import { NotExpressibleError } from './not-expressible.js';

/** Packages that are looked through for the one that stands for a reservation value. */
const MOST_PACKAGES = 1_000_000;

/**
 * The reservation as a package: as it is, or the one that is worth least among those worth the reservation value, so
 * that the same packages are acceptable. Nothing when every package is acceptable.
 * @param lowest the least that a package can be worth
 * @throws NotExpressibleError when no package is worth the value, or there are too many to look through
 */
export function reservationBid(
  profile: Profile,
  optionCounts: readonly number[],
  lowest: number,
): readonly number[] | undefined {
  const { name, reservation } = profile;
  if (reservation.kind === 'none') return undefined;
  if (reservation.kind === 'package') return reservation.options;
  if (reservation.value <= lowest) return undefined;
  const packages = outcomeTotal(optionCounts);
  if (packages > MOST_PACKAGES) {
    const message = `GeniusWeb wants a package as the reservation of ${name}, and ${packages} are too many to choose from`;
    throw new NotExpressibleError('reservation', message);
  }
  let least = Number.POSITIVE_INFINITY;
  let found: number[] | undefined;
  forEachOutcome(outcomeSpace(optionCounts), (_, options) => {
    const payoff = profilePayoff(profile, options);
    if (payoff < reservation.value || payoff >= least) return;
    least = payoff;
    found = Array.from(options);
  });
  if (found) return found;
  const message = `GeniusWeb wants a package as the reservation of ${name}, and none is worth ${reservation.value}`;
  throw new NotExpressibleError('reservation', message);
}
