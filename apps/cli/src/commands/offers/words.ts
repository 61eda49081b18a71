/** How figures of offers are written. */

import type { Negotiation } from '../../files/negotiation.js';
import { changeWords, payoffWords } from '../../print/payoff-words.js';

export interface OfferWords {
  /** A payoff of a party by name, and a change of it. */
  readonly payoff: (party: string, value: number) => string;
  readonly change: (party: string, value: number) => string;
  /** What a change is due to that no single issue accounts for. */
  readonly joint: string;
}

export function offerWords(rehearsal: Negotiation): OfferWords {
  const names = rehearsal.scenario.profiles.map(({ name }) => name);
  const payoff = payoffWords(rehearsal);
  const change = changeWords(payoff);
  return {
    payoff: (party, value) => payoff(names.indexOf(party), value),
    change: (party, value) => change(names.indexOf(party), value),
    joint: rehearsal.source === 'talks' ? 'general equilibrium' : 'issues together',
  };
}

/** `KOR +100, USA −50`; nothing when it is nothing to everyone. */
export function changesOfAll(changes: Readonly<Record<string, number>>, { change }: OfferWords): string {
  const written = Object.entries(changes).map(([name, value]): [string, string] => [name, change(name, value)]);
  if (written.every(([, text]) => !/[1-9]/.test(text))) return '';
  return written.map((pair) => pair.join(' ')).join(', ');
}
