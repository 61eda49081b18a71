/** Duties between the parties, as page and worker speak of them: plain data only. */

import type { Differences, ExposureReport, Measure, Timeline } from '@parley/tariffs';

/** What a ledger's texts call one way of reading the record. */
export interface ReadingTitle {
  readonly id: string;
  readonly title: string;
  readonly note: string | undefined;
}

/** One party's duties on another's goods: the ledger that has them, without its tables. */
export interface DutyPair {
  readonly id: string;
  readonly exporter: string;
  readonly importer: string;
  readonly ledger: string;
  readonly title: string;
  readonly licence: string;
  readonly covers: { readonly from: string; readonly to: string };
  /** Edition of the schedule that the base duties are from. */
  readonly edition: string;
  /** The first is the one used unless the talks or the reader say otherwise. */
  readonly readings: readonly ReadingTitle[];
  /** Year of the imports that weigh the duties, and who publishes them where the ledger says so. */
  readonly year: number;
  readonly statistics: string | undefined;
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | undefined }[];
  readonly notes: readonly string[];
}

export interface TimelinesQuestion {
  readonly pair: string;
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
}

export interface Timelines extends TimelinesQuestion {
  /** By reading, in the order of the ledger. */
  readonly readings: readonly Timeline[];
}

export interface ExposureQuestion {
  readonly pair: string;
  readonly day: string;
  readonly reading: string;
}

/** A measure as it stands in the ledger. */
export interface MeasureFacts
  extends Pick<Measure, 'authority' | 'subject' | 'rate' | 'kind' | 'legal' | 'condition' | 'in_force' | 'ended'> {
  readonly id: string;
}

export interface Exposure extends ExposureQuestion {
  readonly report: ExposureReport;
  /** Of the products in the report: the code with its dots and the title of its chapter. */
  readonly products: readonly { readonly code: string; readonly chapter: string }[];
  /** From every other reading. */
  readonly differences: readonly Differences[];
  /** Measures that begin on the day, and those whose last day was the day before. */
  readonly begins: readonly MeasureFacts[];
  readonly ends: readonly MeasureFacts[];
}
