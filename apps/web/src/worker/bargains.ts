/** Bargains of the talks on screen, each solved once, and what is asked about them. */

import {
  aboutStatedWeights,
  judgedPackages,
  type PackageAcceptance,
  type PackageAdvice,
  packageAdvice,
  type StatedNegotiation,
  satisfies,
} from '@parley/bargain';
import { bargainOf, PAYOFF_TOLERANCE, type Pricing, type TalksBargain, talksScenario } from '@parley/talks';
import type { AcceptanceQuestion, JudgedPackage, PackageQuestion, Probability } from './bargain-protocol.js';
import { keeper } from './keeper.js';
import type { Session } from './load.js';
import { stepsInTurns } from './turns.js';
import type { Work } from './work.js';

/** Bargains kept per talks: switching an issue off and on again is asked for often. */
const MOST_KEPT = 4;
/** Moves and trades listed. */
const MOST_MOVES = 6;

const kept = keeper<Session, TalksBargain>(MOST_KEPT);

/** Ids of the issues that are left when some are kept off the table. */
export function issuesOnTable({ plan }: Pick<Pricing, 'plan'>, off: readonly string[]): string[] {
  return plan.issues.map(({ id }) => id).filter((id) => !off.includes(id));
}

/** All packages with some issues off the table. @throws {WorldError} */
export function bargainWithout(session: Session, off: readonly string[]): TalksBargain {
  const { pricing } = session;
  const key = [...off].sort().join('\n');
  return (
    kept.find(session, key) ?? kept.keep(session, key, bargainOf(pricing, { onTable: issuesOnTable(pricing, off) }))
  );
}

function negotiationOf(session: Session, off: readonly string[]): StatedNegotiation {
  const bargain = bargainWithout(session, off);
  return {
    scenario: talksScenario(session.pricing, bargain),
    unit: 'million USD a year against no deal',
    tolerance: PAYOFF_TOLERANCE,
    noDeal: session.pricing.plan.noDeal,
    privateOf: null,
    solved: () => bargain,
  };
}

/** From the package to better ones, as `parley advise` finds them. */
export async function advice(session: Session, { off, choice }: PackageQuestion): Promise<PackageAdvice> {
  return packageAdvice(negotiationOf(session, off), choice, MOST_MOVES);
}

/** How probable it is that the package and the solutions are signed, as `parley acceptance` draws it. */
export async function acceptance(
  session: Session,
  question: AcceptanceQuestion,
  { progress, current }: Work,
): Promise<readonly JudgedPackage[] | undefined> {
  const negotiation = negotiationOf(session, question.off);
  const { scenario } = negotiation;
  const parties = scenario.profiles.map((profile) =>
    aboutStatedWeights(scenario, profile, question.about.includes(profile.name) ? question.concentration : null),
  );
  const { outcomes, result } = bargainWithout(session, question.off);
  const solutions = [
    ['nash', result.nash],
    ['kalai_smorodinsky', result.kalaiSmorodinsky],
    ['egalitarian', result.egalitarian],
    ['utilitarian', result.utilitarian],
  ] as const;
  const named = new Map([
    ['yours', question.choice],
    ...solutions.flatMap(([name, solution]) => (solution ? [[name, outcomes.optionsOf(solution.row)] as const] : [])),
  ]);
  const { draws, seed } = question;
  // A package that breaks a rule of the file is no outcome, so that nobody can sign it.
  if (!satisfies(scenario.constraints, question.choice)) named.delete('yours');
  const distinct = [...new Map([...named.values()].map((options) => [options.join(), options])).values()];
  const settings = { draws, seed, near: 0, packages: distinct, solutions: new Map(), observations: [] };
  const judged = await stepsInTurns(judgedPackages(negotiation, parties, settings), progress, current);
  if (!judged) return undefined;
  const found = new Map(judged.packages.map((one) => [one.options.join(), one]));
  return [...named].flatMap(([name, options]) => {
    const one = found.get(options.join());
    return one ? [judgedPackage(name, one)] : [];
  });
}

function judgedPackage(name: string, one: PackageAcceptance): JudgedPackage {
  return {
    name,
    accepts: one.acceptable.map(probability),
    allAccept: probability(one.acceptableToAll),
    paretoOptimal: probability(one.optimal),
    payoffs: one.payoffs.map(({ mean, low, high }) => ({ mean, low, high })),
  };
}

/** Sums of probabilities exceed 1 by rounding. */
function probability({ value, standardError }: { value: number; standardError: number }): Probability {
  return { value: Math.min(1, value), error: standardError };
}
