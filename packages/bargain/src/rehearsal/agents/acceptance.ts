/**
 * When to accept an offer (Baarslag, Hindriks and Jonker 2013, “Effective acceptance conditions in real-time automated
 * negotiation”, Decision Support Systems 60). Nothing below the reservation value is ever accepted.
 */

import type { Received } from './agent.js';

/** An acceptance condition. */
export type Acceptance =
  /** AC_next: the offer is worth at least what the party would ask for next. */
  | { readonly kind: 'next' }
  /**
   * AC_combi(T, α): AC_next, or after the share `after` of the time an offer worth at least α, which is the most or the
   * mean of what was offered in a window as long as the time that is left.
   */
  | { readonly kind: 'combined'; readonly after: number; readonly window: 'maximum' | 'average' };

/** AC_combi(0.99, MAX_W), which did best in the comparison of the paper. */
export const DEFAULT_ACCEPTANCE: Acceptance = { kind: 'combined', after: 0.99, window: 'maximum' };

/** What a party weighs up when an offer stands. */
export interface Decision {
  /** What the offer is worth. */
  readonly offered: number;
  /** What the party's own next offer is worth to it. */
  readonly next: number;
  readonly reservation: number;
  /** Share of the party's time that has passed. */
  readonly elapsed: number;
  /** All offers received, this one included. */
  readonly received: readonly Received[];
}

/** Whether to accept. */
export function accepts(acceptance: Acceptance, { offered, next, reservation, elapsed, received }: Decision): boolean {
  if (offered < reservation) return false;
  if (offered >= next) return true;
  if (acceptance.kind === 'next' || elapsed < acceptance.after) return false;
  const start = elapsed - (1 - elapsed);
  let [most, sum, count] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (const { payoff } of received.filter((offer) => offer.elapsed >= start)) {
    most = Math.max(most, payoff);
    sum += payoff;
    count++;
  }
  return count > 0 && offered >= (acceptance.window === 'maximum' ? most : sum / count);
}
