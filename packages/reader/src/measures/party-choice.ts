/**
 * Who levies a duty and on whose goods: every economy of the text is weighed for either part, by all the signs there are, and the
 * best pair is taken. The strengths of the signs are in the rules under `duty_evidence`.
 */

import type { Sign } from './party-evidence.js';

/** Strength of each sign, by name: `imposer …`, `target …` or `pair …`. */
export type Strengths = ReadonlyMap<string, number>;

/** A choice of parties; no target means everyone's goods, or that the text leaves it open. */
export interface Pair {
  readonly imposer: string | null;
  readonly targets: readonly string[];
}

/** A choice with what speaks for it. */
export interface WeighedPair extends Pair {
  readonly score: number;
  readonly signs: readonly string[];
}

/** Everything that is known of a duty's parties. */
export interface PartyQuestion {
  /** Economies that may have a part in it. */
  readonly economies: readonly string[];
  /** Targets that the clause names together. */
  readonly together: readonly string[];
  readonly imposerSigns: readonly Sign[];
  readonly targetSigns: readonly Sign[];
  /** Signs that nobody in particular is the target. */
  readonly openSigns: readonly string[];
  /** Signs for two economies together: `imposer>target`. */
  readonly pairSigns: ReadonlyMap<string, readonly string[]>;
  /** An economy and its union are never on both sides. */
  readonly unionOf: ReadonlyMap<string, string>;
}

const NONE: readonly string[] = [];
const OPEN: readonly string[] = ['imposer open'];

/** Strengths whose names begin with a word, by the rest of their names; made once for each set of rules. */
const byPrefix = new WeakMap<Strengths, Map<string, Strengths>>();

function strengthsOf(strengths: Strengths, prefix: string): Strengths {
  let parts = byPrefix.get(strengths);
  if (parts === undefined) {
    parts = new Map();
    byPrefix.set(strengths, parts);
  }
  let part = parts.get(prefix);
  if (part === undefined) {
    part = new Map(
      [...strengths].flatMap(([name, strength]) =>
        name.startsWith(`${prefix} `) ? [[name.slice(prefix.length + 1), strength] as const] : [],
      ),
    );
    parts.set(prefix, part);
  }
  return part;
}

/**
 * Weighs all pairs, best first. Equal ones keep the order of the economies.
 * @param told whether the signs of every pair are wanted, and not only the best pair
 */
export function weighPairs(question: PartyQuestion, strengths: Strengths, told: boolean): WeighedPair[] {
  const { economies, together, unionOf, pairSigns } = question;
  const sum = (names: readonly string[]) => {
    let score = 0;
    for (const name of names) score += strengths.get(name) ?? 0;
    return score;
  };
  const gather = (prefix: 'imposer' | 'target', signs: readonly Sign[]) => {
    const own = strengthsOf(strengths, prefix);
    const byEconomy = new Map<string, { score: number; readonly names: Set<string> }>();
    for (const { economy, name } of signs) {
      let known = byEconomy.get(economy);
      if (known === undefined) {
        known = { score: 0, names: new Set() };
        byEconomy.set(economy, known);
      }
      if (known.names.has(name)) continue;
      known.names.add(name);
      known.score += own.get(name) ?? 0;
    }
    const signsOf = (economy: string) =>
      told ? [...(byEconomy.get(economy)?.names ?? [])].map((name) => `${prefix} ${name}`) : NONE;
    return { signsOf, scoreOf: (economy: string) => byEconomy.get(economy)?.score ?? 0 };
  };
  const imposing = gather('imposer', question.imposerSigns);
  const targeted = gather('target', question.targetSigns);
  const imposers = [...economies, null].map((imposer) => {
    if (imposer === null) return { imposer, signs: OPEN, score: sum(OPEN) };
    return { imposer, signs: imposing.signsOf(imposer), score: imposing.scoreOf(imposer) };
  });
  const targets: { readonly targets: readonly string[]; readonly signs: readonly string[]; readonly score: number }[] =
    // Those named together are one choice: what is said of them is said of each.
    (together.length > 1 ? economies.filter((economy) => !together.includes(economy)) : economies).map((economy) => {
      return { targets: [economy], signs: targeted.signsOf(economy), score: targeted.scoreOf(economy) };
    });
  const open = question.openSigns.map((name) => `target open${name === '' ? '' : ` ${name}`}`);
  targets.push({ targets: [], signs: open, score: sum(open) });
  if (together.length > 1) {
    const signs = told ? [...new Set(together.flatMap(targeted.signsOf)), 'target together'] : NONE;
    targets.push({
      targets: together,
      signs,
      score:
        together.reduce((total, economy) => total + targeted.scoreOf(economy), 0) / together.length +
        (strengths.get('target together') ?? 0),
    });
  }
  const pairs: WeighedPair[] = [];
  for (const { imposer, signs, score } of imposers) {
    for (const target of targets) {
      if (imposer !== null && target.targets.some((each) => each === imposer || unionOf.get(each) === imposer))
        continue;
      const joint =
        imposer !== null && target.targets.length > 0
          ? (pairSigns.get(`${imposer}>${target.targets[0]}`) ?? NONE)
          : NONE;
      const total = score + target.score + sum(joint);
      if (told) {
        pairs.push({
          imposer,
          targets: target.targets,
          score: total,
          signs: [...signs, ...target.signs, ...joint],
        });
      } else if (pairs.length === 0 || total > pairs[0]!.score)
        pairs[0] = { imposer, targets: target.targets, score: total, signs: NONE };
    }
  }
  return told ? pairs.sort((a, b) => b.score - a.score) : pairs;
}
