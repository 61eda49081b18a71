/** Schedules as edited, products one by one and dated steps, as page and worker speak of them: plain data only. */

import type { Figure } from '@parley/talks';
import type {
  ExposureReport,
  Measure,
  ProductDutyReport,
  ScheduleEdit,
  ScheduleEventKind,
  Timeline,
} from '@parley/tariffs';

/** Whose goods, by which reading. */
export interface SchedulePlace {
  readonly pair: string;
  readonly reading: string;
}

export interface ScheduleDay extends SchedulePlace {
  readonly day: string;
  readonly edit: ScheduleEdit;
}

/** A measure of the ledger that can be changed, with the titles of its products. */
export interface LedgerMeasure extends Omit<Measure, 'id'> {
  readonly id: string;
  readonly titles: readonly string[];
}

/** What the editor offers. */
export interface LedgerParts {
  /** Measures on the exporter's goods by the reading, earliest first. */
  readonly measures: readonly LedgerMeasure[];
  /** Names of duties, most used first. */
  readonly duties: readonly { readonly authority: string; readonly subject: string | undefined }[];
  readonly lists: readonly { readonly id: string; readonly title: string }[];
  /** Codes of the sectors that products are of. */
  readonly sectors: readonly string[];
}

export interface EditedDay {
  readonly law: ExposureReport;
  readonly edited: ExposureReport;
  /** Changes of measures that the ledger does not have, and what is wrong with those added. */
  readonly unknown: readonly string[];
  readonly problems: readonly string[];
  /** What an option of the talks would write for the same duties; null where measures alone cannot say it. */
  readonly written: readonly Measure[] | null;
}

/** The edited schedule in general equilibrium against the schedule as it stands, million USD a year. */
interface ScheduleWorlds {
  readonly parties: readonly {
    readonly party: string;
    readonly realIncome: Figure;
    readonly realIncomePercent: number;
    readonly revenue: Figure;
  }[];
  readonly flows: readonly {
    readonly exporter: string;
    readonly importer: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly runBefore: string;
  readonly runAfter: string;
  readonly runs: readonly { readonly variant: string; readonly run: string }[];
  readonly background: readonly string[];
}

/** One six-digit product. Money in US dollars a year, rates as fractions. */
export interface ProductRow {
  readonly hs6: string;
  readonly code: string;
  /** What it is called in the statistics; undefined where they give no name. */
  readonly name: string | undefined;
  /** Further lines of the product, beside the one it is called by. */
  readonly others: number;
  readonly chapter: string;
  readonly sector: string;
  readonly imports: number;
  readonly rate: number;
  readonly duty: number;
  readonly editedRate: number;
  readonly editedDuty: number;
}

export interface Products {
  readonly rows: readonly ProductRow[];
  /** Products on which the edit changes the duty. */
  readonly changed: number;
}

interface ProductDuties {
  readonly law: ProductDutyReport;
  /** Undefined where nothing is edited. */
  readonly edited: ProductDutyReport | undefined;
  readonly name: string | undefined;
}

export interface ScheduleStep {
  readonly date: string;
  readonly kind: ScheduleEventKind;
  readonly measure: Pick<
    Measure,
    'authority' | 'subject' | 'rate' | 'kind' | 'legal' | 'announced' | 'signed' | 'in_force' | 'ended'
  > & { readonly id: string };
}

/** The questions of the measures view. */
export interface ScheduleQuestions {
  readonly 'ledger-parts': { readonly question: SchedulePlace; readonly answer: LedgerParts };
  readonly 'edited-timeline': {
    readonly question: SchedulePlace & { readonly from: string; readonly to: string; readonly edit: ScheduleEdit };
    readonly answer: Timeline;
  };
  readonly 'edited-day': { readonly question: ScheduleDay; readonly answer: EditedDay };
  readonly 'schedule-worlds': { readonly question: ScheduleDay; readonly answer: ScheduleWorlds };
  readonly products: { readonly question: ScheduleDay; readonly answer: Products };
  readonly 'product-duties': {
    readonly question: ScheduleDay & { readonly hs: string };
    readonly answer: ProductDuties;
  };
  readonly 'schedule-steps': {
    readonly question: SchedulePlace & { readonly from: string; readonly to: string };
    readonly answer: readonly ScheduleStep[];
  };
}
