/** What is uncertain: each assumption is one coordinate of a draw. */

import { type Distribution, quantileOf } from './distribution.js';

/** A figure that lies in a range. */
export interface RangeAssumption {
  readonly kind: 'range';
  readonly name: string;
  readonly distribution: Distribution;
}

/** One of several alternatives, equally likely. */
export interface ChoiceAssumption {
  readonly kind: 'choice';
  readonly name: string;
  readonly options: readonly string[];
}

export type Assumption = RangeAssumption | ChoiceAssumption;

/** Value of an assumption at a point of [0, 1): a figure, or the index of an option. */
export function valueAt(assumption: Assumption, u: number): number {
  if (assumption.kind === 'range') return quantileOf(assumption.distribution, u);
  const { length } = assumption.options;
  return Math.min(length - 1, Math.floor(u * length));
}

/** A value as a person reads it: the figure, or the name of the option. */
export function shown(assumption: Assumption, value: number): number | string {
  return assumption.kind === 'range' ? value : (assumption.options[value] ?? '');
}
