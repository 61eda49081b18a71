/**
 * How likely a reading is to be right: a logistic regression on plain signs of it, fitted to annotated documents.
 *
 * Where rules read a text, some of what they read is wrong, and it can be told beforehand where more often: where the issue stands in
 * another sentence, after some verbs, in long sentences, against the direction of the document's other duties. The signs and their
 * weights stand in `data/reading-rules/likelihood.yaml`.
 */

import type { LikelihoodWeights } from './likelihood-schema.js';

/** Weights as they are looked up. */
export interface CompiledWeights {
  readonly base: number;
  readonly signs: ReadonlyMap<string, number>;
}

/** Weights of the rules for look-up; undefined where the rules have none. */
export function compileWeights(weights: LikelihoodWeights | undefined): CompiledWeights | undefined {
  return weights && { base: weights.base, signs: new Map(Object.entries(weights.signs)) };
}

/**
 * The likelihood that a reading with these signs is right, 0 to 1 in hundredths; null where no weights are given.
 * @param signs names of what is the case; a sign given twice counts twice
 */
export function likelihoodOf(signs: readonly string[], weights: CompiledWeights | undefined): number | null {
  if (weights === undefined) return null;
  let odds = weights.base;
  for (const sign of signs) odds += weights.signs.get(sign) ?? 0;
  return likelihoodOfOdds(odds);
}

/** The likelihood of a logarithm of odds, in hundredths. */
export function likelihoodOfOdds(odds: number): number {
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
