/**
 * Strengths under which right answers are most likely: a conditional logit, where an answer's odds are the exponential of the sum of
 * its signs, held near strengths set by hand (a normal prior), climbed by gradient steps of falling length.
 */

import type { MeasureRules } from '../../packages/reader/src/measures/rules/measure-rules.js';
import type { AnnotatedDocument } from './documents.js';
import { CHOICES, type Question, questionsOf, SIGNS } from './questions.js';

/** How strengths are fitted. */
export interface FitSettings {
  /** Strengths that signs are held near; nought for those not listed. */
  readonly byHand: ReadonlyMap<string, number>;
  /** How firmly: the precision of the prior. */
  readonly hold: number;
  /** A sign met in fewer documents keeps its strength set by hand. */
  readonly fewest: number;
}

/** Times that documents are read again with the strengths found: a choice depends on those before it. */
const ROUNDS = 3;
const STEPS = 120;
const LENGTH = 0.3;

/** Fits the strengths to documents. */
export function fittedStrengths(
  documents: readonly AnnotatedDocument[],
  rules: MeasureRules,
  { byHand, hold, fewest }: FitSettings,
): Map<string, number> {
  const prior = Float64Array.from(SIGNS, (name) => byHand.get(name) ?? 0);
  let strengths = new Map(byHand);
  for (let round = 0; round < ROUNDS; round += 1) {
    const questions = questionsOf(documents, rules, strengths);
    const next = new Map(byHand);
    for (const choice of CHOICES) {
      const free = metIn(questions[choice], SIGNS.length, fewest);
      const found = climbed(questions[choice], prior, free, hold);
      SIGNS.forEach((name, i) => {
        if (free[i]) next.set(name, found[i] as number);
      });
    }
    strengths = next;
  }
  return strengths;
}

/** Which signs are met in enough documents. */
function metIn(questions: readonly Question[], size: number, fewest: number): boolean[] {
  const documents = Array.from({ length: size }, () => new Set<AnnotatedDocument>());
  for (const { document, answers } of questions)
    for (const signs of answers) for (const sign of signs) documents[sign]?.add(document);
  return documents.map((some) => some.size >= fewest);
}

/**
 * Strengths at which right answers are most likely.
 * @param prior strengths to be held near
 * @param free which may change
 * @param hold how firmly they are held
 */
export function climbed(
  questions: readonly Pick<Question, 'answers' | 'right'>[],
  prior: Float64Array,
  free: readonly boolean[],
  hold: number,
): Float64Array {
  const strengths = Float64Array.from(prior);
  const slope = new Float64Array(prior.length);
  const climb = new Float64Array(prior.length).fill(1e-6);
  for (let step = 0; step < STEPS; step += 1) {
    slope.fill(0);
    for (const question of questions) addSlope(question, strengths, slope);
    for (let i = 0; i < prior.length; i += 1) {
      if (!free[i]) continue;
      const rise = at(slope, i) - hold * (at(strengths, i) - at(prior, i));
      climb[i] = at(climb, i) + rise * rise;
      strengths[i] = at(strengths, i) + (LENGTH * rise) / Math.sqrt(at(climb, i));
    }
  }
  return strengths;
}

/** Adds the slope of the logarithm of the chance that a right answer is chosen. */
function addSlope(
  { answers, right }: Pick<Question, 'answers' | 'right'>,
  strengths: Float64Array,
  slope: Float64Array,
): void {
  const odds = new Float64Array(answers.length);
  let most = Number.NEGATIVE_INFINITY;
  answers.forEach((signs, k) => {
    let sum = 0;
    for (const sign of signs) sum += at(strengths, sign);
    odds[k] = sum;
    most = Math.max(most, sum);
  });
  let all = 0;
  let good = 0;
  answers.forEach((_, k) => {
    const chance = Math.exp(at(odds, k) - most);
    odds[k] = chance;
    all += chance;
    if (right[k]) good += chance;
  });
  if (good === 0) return;
  answers.forEach((signs, k) => {
    const pull = (right[k] ? at(odds, k) / good : 0) - at(odds, k) / all;
    if (Math.abs(pull) > 1e-9) for (const sign of signs) slope[sign] = at(slope, sign) + pull;
  });
}

function at(values: Float64Array, i: number): number {
  return values[i] as number;
}
