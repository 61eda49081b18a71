/**
 * What a package is worth to a party, in million USD a year against no deal, part by part.
 *
 *     payoff = real income (equivalent variation in the package's world less that in the no-deal world)
 *            + Σ sectors (political weight − 1) · change of value added at base-year consumer prices
 *            + transfers received less paid
 *            + stated values of the chosen options, less those of the no-deal options
 *
 * The first two come from one equilibrium of the whole package; they are modelled. Transfers are contracted, stated
 * values are what somebody says. The kinds are never merged but in the total.
 */

import type { Figure } from './figure.js';

export interface TransferPart {
  readonly issue: string;
  readonly option: string;
  /** Received, negative when paid, million USD a year. */
  readonly amount: number;
  /** As written: amount and currency a year. */
  readonly contracted: { readonly amount: number; readonly currency: string };
}

export interface StatedPart {
  readonly issue: string;
  readonly option: string;
  readonly value: Figure;
  readonly whose: string;
}

export interface Payoff {
  readonly party: string;
  /** Change of real income, million USD a year of the base year. */
  readonly realIncome: Figure;
  /** Change of value added times political weight less one. */
  readonly politicalWeight: Figure;
  readonly transfers: readonly TransferPart[];
  readonly stated: readonly StatedPart[];
  readonly total: Figure;
  /** The same by kind: modelled is real income and political weight. */
  readonly modelled: Figure;
  readonly transfersTotal: Figure;
  readonly statedTotal: Figure;
}
