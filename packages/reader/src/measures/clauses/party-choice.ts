/**
 * Who levies a duty and on whose goods: every economy in reach is weighed for either part, by all the signs there are, and the best
 * pair is taken. The strengths of the signs are in the rules under `duty_evidence`.
 */

import {
  IMPOSER_SIGNS,
  NO_IMPOSER,
  OPEN_SIGNS,
  PAIR_SIGNS,
  type SignTable,
  type Strengths,
  sumOf,
  TARGET_SIGNS,
  TOGETHER,
} from '../rules/signs.js';

/** A choice of parties; no target means everyone's goods, or that the text leaves it open. */
export interface Pair {
  readonly imposer: string | null;
  readonly targets: readonly string[];
}

/** The choice taken, and by how much what speaks for it exceeds what speaks for any other. */
export interface ChosenPair extends Pair {
  readonly lead: number;
}

/** A choice with what speaks for it. */
export interface WeighedPair extends Pair {
  readonly score: number;
  /** Names of its signs, when they were asked for. */
  readonly signs: readonly string[];
}

/** Everything that is known of a duty's parties. Signs are numbers, each once. */
export interface PartyQuestion {
  /** Economies that may have a part in it. */
  readonly economies: readonly string[];
  /** Targets that the clause names together. */
  readonly together: readonly string[];
  /** Signs of each economy as imposer and as target. */
  readonly imposerSigns: readonly (readonly number[])[];
  readonly targetSigns: readonly (readonly number[])[];
  /** Signs that nobody in particular is the target. */
  readonly openSigns: readonly number[];
  /** Signs of two economies together, by index of the imposer times the number of economies plus that of the target. */
  readonly pairSigns: ReadonlyMap<number, readonly number[]>;
  /** Those that bear other duties of the same list and levy none anywhere. */
  readonly onlyBear: ReadonlySet<string>;
  /** Those whose goods the duty does not fall on. */
  readonly neverBear: readonly string[];
  /** An economy and its union are never on both sides. */
  readonly unionOf: ReadonlyMap<string, string>;
}

const NONE: readonly string[] = [];

/** One answer for one part. */
interface Part<T> {
  readonly who: T;
  readonly score: number;
  /** Index of the economy, the first of several; -1 for nobody. */
  readonly index: number;
}

/** The best pair; of equal ones, the first in the order of the economies. */
export function bestPair(question: PartyQuestion, strengths: Strengths): ChosenPair {
  const [imposers, targets] = parts(question, strengths);
  let best: Pair = { imposer: null, targets: NONE };
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const imposer of imposers) {
    for (const target of targets) {
      if (!possible(imposer, target, question)) continue;
      const score = imposer.score + target.score + sumOf(jointly(imposer, target, question), strengths.pair);
      if (score > most) {
        next = most;
        most = score;
        best = { imposer: imposer.who, targets: target.who };
      } else if (score > next) next = score;
    }
  }
  return { imposer: best.imposer, targets: best.targets, lead: most - next };
}

/** All pairs with their signs, best first; equal ones in the order of the economies. */
export function weighedPairs(question: PartyQuestion, strengths: Strengths): WeighedPair[] {
  const [imposers, targets] = parts(question, strengths);
  const { economies, imposerSigns, targetSigns, openSigns } = question;
  const all: WeighedPair[] = [];
  for (const imposer of imposers) {
    for (const target of targets) {
      if (!possible(imposer, target, question)) continue;
      const joint = jointly(imposer, target, question);
      const borne = target.who.map((economy) => targetSigns[economies.indexOf(economy)] ?? []);
      all.push({
        imposer: imposer.who,
        targets: target.who,
        score: imposer.score + target.score + sumOf(joint, strengths.pair),
        signs: [
          ...(imposer.index < 0 ? [NO_IMPOSER] : namesOf(imposerSigns[imposer.index] ?? [], IMPOSER_SIGNS)),
          ...(target.index < 0 ? namesOf(openSigns, OPEN_SIGNS) : namesOf([...new Set(borne.flat())], TARGET_SIGNS)),
          ...(target.who.length > 1 ? [TOGETHER] : []),
          ...namesOf(joint, PAIR_SIGNS),
        ],
      });
    }
  }
  return all.sort((a, b) => b.score - a.score);
}

function namesOf(signs: readonly number[], { names }: SignTable): string[] {
  return signs.flatMap((sign) => names[sign] ?? []);
}

/** The answers for either part by themselves. */
function parts(
  { economies, together, imposerSigns, targetSigns, openSigns }: PartyQuestion,
  strengths: Strengths,
): [Part<string | null>[], Part<readonly string[]>[]] {
  const imposers: Part<string | null>[] = [];
  const targets: Part<readonly string[]>[] = [];
  let jointScore = 0;
  economies.forEach((who, index) => {
    imposers.push({ who, index, score: sumOf(imposerSigns[index] ?? [], strengths.imposer) });
    const score = sumOf(targetSigns[index] ?? [], strengths.target);
    // Those named together are one choice: what is said of them is said of each.
    if (together.length > 1 && together.includes(who)) jointScore += score / together.length;
    else targets.push({ who: [who], index, score });
  });
  imposers.push({ who: null, index: -1, score: strengths.noImposer });
  targets.push({ who: NONE, index: -1, score: sumOf(openSigns, strengths.open) });
  if (together.length > 1)
    targets.push({
      who: together,
      index: economies.indexOf(together[0] ?? ''),
      score: jointScore + strengths.together,
    });
  return [imposers, targets];
}

function possible(
  imposer: Part<string | null>,
  target: Part<readonly string[]>,
  { unionOf, onlyBear, neverBear }: PartyQuestion,
): boolean {
  const { who } = imposer;
  if (target.who.some((each) => neverBear.includes(each))) return false;
  if (who === null) return true;
  return !onlyBear.has(who) && !target.who.some((each) => each === who || unionOf.get(each) === who);
}

const NO_SIGNS: readonly number[] = [];

function jointly(
  imposer: Part<string | null>,
  target: Part<readonly string[]>,
  { economies, pairSigns }: PartyQuestion,
): readonly number[] {
  if (imposer.index < 0 || target.index < 0) return NO_SIGNS;
  return pairSigns.get(imposer.index * economies.length + target.index) ?? NO_SIGNS;
}
