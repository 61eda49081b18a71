/** A data set of one base year, as shipped: accounts, applied tariffs and sets of trade elasticities. */

import type { Accounts } from '../model/calibrate.js';

/** Trade elasticities of one publication, by sector of the data set. */
export interface ElasticitySet {
  readonly id: string;
  readonly title: string;
  /** Authors, year, journal and table. */
  readonly citation: string;
  /** How the source's sectors were brought to those of the data set. */
  readonly note: string;
  /** θ by sector code; every sector has one. */
  readonly values: Readonly<Record<string, number>>;
  /** Sectors that the source has no estimate for and that carry the default. */
  readonly assumed: readonly string[];
}

/** Tariffs applied in the base year. */
export interface AppliedTariffs {
  readonly year: number;
  readonly source: string;
  /** Ad valorem rate as a fraction, J×N×N; NaN where the source has none. */
  readonly rates: Float64Array;
  /** Pairs for which the source has no rates. A missing rate is not a free one. */
  readonly missing: readonly { readonly importer: string; readonly exporter: string; readonly why: string }[];
  /** Rates to be read with care. */
  readonly flagged: readonly {
    readonly importer: string;
    readonly exporter: string;
    readonly sectors: readonly string[];
    readonly why: string;
  }[];
}

export interface BaseYear {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** Unit of all levels. */
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
  readonly notes: readonly string[];
  readonly accounts: Accounts;
  readonly appliedTariffs: AppliedTariffs | null;
  readonly elasticitySets: readonly ElasticitySet[];
}
