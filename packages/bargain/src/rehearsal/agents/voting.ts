/** How agents vote on the texts of a mediator (Klein, Faratin, Sayama and Bar-Yam 2003, section 4). */

import { uniform } from '../../random/seeded.js';
import { profilePayoff } from '../../scenario/problem-of.js';
import type { OwnPackages } from '../packages/own-packages.js';
import { type Agent, type Knowledge, randomOf, reservationOf } from './agent.js';

/** A change of payoff above this share of the largest gain matters strongly. */
const STRONG = 0.1;

/**
 * Votes for a text that is at least as good for the party as the standing one. With a temperature it is an annealer: a
 * loss is accepted with probability exp(−loss / T), the loss as a share of the party's largest gain over its
 * reservation value, T falling linearly to nothing over the rounds. The final text it accepts when it is worth its
 * reservation value.
 * @param temperature T at the start; 0 for a hill climber
 */
export function voter(knowledge: Knowledge, { highest }: OwnPackages, temperature: number): Agent {
  const { party, profile, rules } = knowledge;
  const reservation = reservationOf(knowledge);
  const range = highest - reservation;
  return (turn) => {
    const { state } = turn;
    if (state.protocol !== 'mediated text') throw new RangeError(`there is no text to vote on in ${state.protocol}`);
    const payoff = profilePayoff(profile, state.text);
    const change = payoff - (state.ratifying ? reservation : profilePayoff(profile, state.standing));
    const strength = Math.abs(change) > STRONG * range ? 'strong' : 'weak';
    const cooled = state.ratifying ? 0 : temperature * (1 - state.round / rules.rounds);
    const accept =
      change >= 0 ||
      (cooled > 0 && range > 0 && uniform(randomOf(knowledge, turn)) < Math.exp(change / range / cooled));
    return { kind: 'vote', party, accept, strength };
  };
}
