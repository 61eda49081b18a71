/** Solved worlds, as page and worker speak of them: plain data only. */

import type { Scenario } from '@parley/economy';
import type { WhatIf } from '@parley/talks';

/** A level in the base year and in a world, in million USD. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a world is to one region, against the base year: the figures of `parley solve`. */
export interface RegionFigures {
  readonly region: string;
  /** Real income, in percent of base final expenditure, and as equivalent variation in million USD. */
  readonly realIncomePercent: number;
  readonly equivalentVariation: number;
  readonly wagePercent: number;
  readonly realWagePercent: number;
  readonly consumerPricePercent: number;
  readonly exports: BeforeAfter;
  readonly imports: BeforeAfter;
  readonly tariffRevenue: BeforeAfter;
  /** First-order parts of the change of real income, in percent of base final expenditure. */
  readonly termsOfTrade: number;
  readonly volumeOfTrade: number;
}

/** Levels by region and sector, sector fastest. */
export interface SectorLevels {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

export const SECTOR_FIGURES = ['output', 'quantity', 'valueAdded', 'exports', 'imports'] as const;
export type SectorFigure = (typeof SECTOR_FIGURES)[number];

export type SectorTables = Readonly<Record<SectorFigure, SectorLevels>>;

/** A world and the run that reproduces it. */
export interface SolvedWorld {
  readonly run: string;
  /** What `parley solve` is given. */
  readonly scenario: Scenario;
  readonly iterations: number;
  readonly residual: number;
  readonly regions: readonly RegionFigures[];
  /** Quantities are ratios to the base year; the rest is in million USD. */
  readonly sectors: SectorTables;
  /** Flows net of duty by sector, importer and exporter, exporter fastest, million USD. */
  readonly flows: SectorLevels;
  /** Duty by importer and exporter, exporter fastest, million USD. */
  readonly duties: SectorLevels;
}

/** The regions of a world under one of the talks' sets of assumptions. */
export interface VariantWorld {
  readonly variant: string;
  readonly run: string;
  readonly regions: readonly RegionFigures[];
}

/** The data set as the effects need it. */
export interface Accounts {
  readonly regions: readonly { readonly code: string; readonly members: readonly string[] }[];
  readonly sectors: readonly { readonly code: string; readonly goods: boolean }[];
}

/** The questions of the effects. */
export interface EffectsQuestions {
  readonly accounts: { readonly question: Record<string, never>; readonly answer: Accounts };
  /** The regions of one world under central assumptions: what follows a hand that moves a duty. */
  readonly regions: { readonly question: WhatIf; readonly answer: readonly RegionFigures[] };
  /** The same world in full, with the run that reproduces it. */
  readonly world: { readonly question: WhatIf; readonly answer: SolvedWorld };
  /** The same under every set of assumptions of the talks, the central one first. */
  readonly variants: { readonly question: WhatIf; readonly answer: readonly VariantWorld[] };
}
