/** What one step from an offer to the next does to both sides (Hindriks, Jonker and Tykhonov 2007). */

import { gainOver } from '../problem/comparison.js';

/**
 * The classes of steps of Hindriks, Jonker and Tykhonov (2007, IAT, "Analysis of negotiation dynamics"), by the change
 * of the mover's own payoff (S) and of the other party's (O):
 * `fortunate` S > 0, O > 0; `selfish` S > 0, O ≤ 0; `concession` S < 0, O ≥ 0; `unfortunate` S ≤ 0, O < 0;
 * `nice` S = 0, O > 0; `silent` S = 0, O = 0. Every step is in exactly one class.
 */
export type StepClass = 'fortunate' | 'nice' | 'concession' | 'selfish' | 'unfortunate' | 'silent';

/** All step classes, in the order in which they are counted and shown. */
export const STEP_CLASSES: readonly StepClass[] = [
  'fortunate',
  'nice',
  'concession',
  'selfish',
  'unfortunate',
  'silent',
];

/**
 * The class of a step of one party as it is felt by another.
 * @param before payoff of each party for the mover's previous offer
 * @param after payoff of each party for its new offer
 * @param mover position of the party that moves
 * @param other position of the party that the step is judged against
 * @param tolerance payoffs are compared as whole multiples of it; 0 compares raw doubles
 * @throws RangeError when the parties are not two different parties of both vectors
 */
export function stepClass(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  mover: number,
  other: number,
  tolerance = 0,
): StepClass {
  const count = before.length;
  if (after.length !== count || mover === other || !(mover in before) || !(other in before)) {
    throw new RangeError(`parties ${mover} and ${other} are not two of the ${count} and ${after.length} given`);
  }
  return changeClass(
    changeSign(before[mover]!, after[mover]!, tolerance),
    changeSign(before[other]!, after[other]!, tolerance),
  );
}

/**
 * The class of a step by the changes it makes.
 * @param own change of the mover's own payoff
 * @param other change of the other party's payoff
 * @param width changes of at most this size are none, in the units of the changes
 */
export function changeClass(own: number, other: number, width = 0): StepClass {
  const [mine, theirs] = [own, other].map((change) => (Math.abs(change) <= width ? 0 : Math.sign(change))) as [
    number,
    number,
  ];
  if (mine > 0) return theirs > 0 ? 'fortunate' : 'selfish';
  if (theirs < 0) return 'unfortunate';
  if (mine < 0) return 'concession';
  return theirs > 0 ? 'nice' : 'silent';
}

/** How often each class occurs among some steps. */
export function countStepClasses(classes: Iterable<StepClass>): Record<StepClass, number> {
  const counts = { fortunate: 0, nice: 0, concession: 0, selfish: 0, unfortunate: 0, silent: 0 };
  for (const name of classes) counts[name]++;
  return counts;
}

function changeSign(before: number, after: number, tolerance: number): number {
  if (gainOver(after, before, tolerance) > 0) return 1;
  return gainOver(before, after, tolerance) > 0 ? -1 : 0;
}
