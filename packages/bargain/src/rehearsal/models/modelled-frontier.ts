/** The frontier between an agent's own payoff and what its models say of the others, found without listing packages. */

import { type MergedOutcomes, mergedOutcomes } from '../../frontier/merged-outcomes.js';
import { problemOf } from '../../scenario/problem-of.js';
import type { Profile } from '../../scenario/scenario.js';
import type { Package } from '../action.js';
import type { Knowledge, Received } from '../agents/agent.js';
import { reservationOf } from '../agents/agent.js';
import type { ModelledPreferences, OpponentModel } from './modelled-preferences.js';
import { type ModelName, opponentModel } from './opponent-model.js';

/** What is best for several opponents: the sum of their modelled payoffs, or the least of them. */
export type Together = 'sum' | 'least';

/** Packages on the frontier between the agent and its models of the others. */
interface ModelledFrontier {
  /** Of the packages worth at least `target` to the agent, the one the models like best; null when there is none. */
  bestAtLeast(target: number): Package | null;
  /** The agent's payoff where the product of gains is largest (Nash), others' gains being modelled payoffs. */
  readonly nashPayoff: number | null;
}

/** Models of all opponents, which learn from offers as they come. */
export interface ModelledOpponents {
  observe(received: Received): void;
  frontier(): ModelledFrontier;
}

/** More payoff vectors are thinned out: enough to tell targets a thousandth of the range apart. */
const MOST_VECTORS = 1000;

/** Models are looked at anew when they have seen this much more than the last time. */
const GROWTH = 1.1;

/**
 * Models nothing has been seen of yet. The frontier is found anew after each of the first offers and then whenever a
 * tenth more has been seen, so that long negotiations stay fast; it depends on the offers alone, not on when it is
 * asked for.
 */
export function modelledOpponents(knowledge: Knowledge, model: ModelName, together: Together): ModelledOpponents {
  const models = new Map<number, OpponentModel>();
  for (let party = 0; party < knowledge.parties; party++) {
    if (party !== knowledge.party) models.set(party, opponentModel(model, knowledge.domain));
  }
  const believed = () => Array.from(models.values(), (one) => one.preferences());
  let seen = 0;
  let lookedAt = 0;
  let preferences = believed();
  let found: ModelledFrontier | null = null;
  return {
    observe({ party, package: options, elapsed }) {
      models.get(party)!.observe(options, elapsed);
      seen++;
      if (seen < lookedAt * GROWTH) return;
      lookedAt = seen;
      preferences = believed();
      found = null;
    },
    frontier() {
      found ??= frontierOf(knowledge, preferences, together);
      return found;
    },
  };
}

function frontierOf(
  knowledge: Knowledge,
  preferences: readonly ModelledPreferences[],
  together: Together,
): ModelledFrontier {
  const { domain, profile } = knowledge;
  const reservation = reservationOf(knowledge);
  const others = together === 'sum' ? [meanOf(preferences)] : preferences.map(modelProfile);
  const own: Profile = { ...profile, reservation: { kind: 'value', value: reservation } };
  const problem = problemOf({ name: profile.name, ...domain, profiles: [own, ...others] });
  const merged = mergedOutcomes(problem, { rationalOnly: true, mostVectors: MOST_VECTORS });
  return { bestAtLeast: (target) => bestAtLeast(merged, target), nashPayoff: nashPayoff(merged, reservation) };
}

function bestAtLeast({ table, optionsOf }: MergedOutcomes, target: number): Package | null {
  const { parties, payoffs, outcomes } = table;
  let best: { readonly row: number; readonly others: number; readonly own: number } | null = null;
  for (let row = 0; row < outcomes.length; row++) {
    const own = payoffs[row * parties]!;
    if (own < target) continue;
    const others = payoffs.subarray(row * parties + 1, (row + 1) * parties).reduce((a, b) => Math.min(a, b));
    if (!best || others > best.others || (others === best.others && own > best.own)) best = { row, others, own };
  }
  return best && optionsOf(best.row);
}

function nashPayoff({ table: { parties, payoffs, outcomes } }: MergedOutcomes, reservation: number): number | null {
  let found: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < outcomes.length; row++) {
    const own = payoffs[row * parties]!;
    const others = payoffs.subarray(row * parties + 1, (row + 1) * parties);
    const product = others.reduce((gains, payoff) => gains * payoff, own - reservation);
    if (product > most) [found, most] = [own, product];
  }
  return found;
}

/** Payoffs of a model are never below 0, so that this reservation value rules nothing out. */
const NO_RESERVATION = { kind: 'value', value: -1 } as const;

function modelProfile({ weights, evaluations }: ModelledPreferences): Profile {
  return { name: 'model', weights, evaluations, reservation: NO_RESERVATION, discountFactor: 1 };
}

function meanOf(preferences: readonly ModelledPreferences[]): Profile {
  const share = 1 / preferences.length;
  const evaluations = preferences[0]!.evaluations.map((values, issue) =>
    values.map((_, option) =>
      preferences.reduce((sum, model) => sum + share * model.weights[issue]! * model.evaluations[issue]![option]!, 0),
    ),
  );
  return modelProfile({ weights: evaluations.map(() => 1), evaluations });
}
