/** What the bargain view asks: how a package becomes acceptable, and how probable it is that it is signed. */

import type { PackageAdvice } from '@parley/bargain';

/** A package with some issues kept off the table. */
export interface PackageQuestion {
  readonly off: readonly string[];
  /** Option of every issue of the file, by position. */
  readonly choice: readonly number[];
}

export interface AcceptanceQuestion extends PackageQuestion {
  readonly draws: number;
  readonly seed: number;
  /** Of the weights about those stated: the larger, the surer. */
  readonly concentration: number;
  /** Parties whose weights are uncertain. */
  readonly about: readonly string[];
}

/** A probability and its standard error by the number of draws. */
export interface Probability {
  readonly value: number;
  readonly error: number;
}

export interface JudgedPackage {
  /** Whose package it is: the one on screen or a solution. */
  readonly name: string;
  /** By party, in the order of the talks. */
  readonly accepts: readonly Probability[];
  readonly allAccept: Probability;
  readonly paretoOptimal: Probability;
  /** Mean and 5 to 95 per cent of the draws, million USD a year against no deal. */
  readonly payoffs: readonly { readonly mean: number; readonly low: number; readonly high: number }[];
}

export interface BargainQuestions {
  readonly advice: { readonly question: PackageQuestion; readonly answer: PackageAdvice };
  readonly acceptance: { readonly question: AcceptanceQuestion; readonly answer: readonly JudgedPackage[] };
}
