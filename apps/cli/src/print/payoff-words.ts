/** Payoffs as a rehearsal shows them: million USD with a sign for talks, decimals to the party's range otherwise. */

import type { Profile } from '@parley/bargain';
import type { Negotiation } from '../files/negotiation.js';
import { musd } from './numbers.js';

/** Writes a payoff of a party. */
export type PayoffWords = (party: number, payoff: number) => string;

export function payoffWords({ scenario, source }: Negotiation): PayoffWords {
  if (source === 'talks') return (_, payoff) => musd(payoff);
  const digits = scenario.profiles.map(digitsOf);
  return (party, payoff) => {
    const text = Math.abs(payoff).toFixed(digits[party] ?? 3);
    return payoff < 0 && Number(text) !== 0 ? `−${text}` : text;
  };
}

/** Differences of payoffs, with their sign. */
export function changeWords(words: PayoffWords): PayoffWords {
  return (party, change) => {
    const text = words(party, change);
    return change > 0 && !text.startsWith('+') && /[1-9]/.test(text) ? `+${text}` : text;
  };
}

/** Decimals that show a thousandth of what a party's payoffs can range over. */
function digitsOf({ weights, evaluations, groups = [], rectangles = [], ceiling }: Profile): number {
  let range = rectangles.reduce((sum, { value }) => sum + Math.abs(value), 0);
  evaluations.forEach((values, issue) => {
    range += Math.abs(weights[issue] ?? 0) * spread(values);
  });
  for (const { values } of groups) range += spread(values);
  if (ceiling !== undefined && ceiling > 0) range = Math.min(range, ceiling);
  return range > 0 && Number.isFinite(range) ? Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(range)))) : 3;
}

function spread(values: Float64Array): number {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return Math.max(0, high - low);
}
