/** Questions about the brief: plain data only. */

import type { Brief, BriefFormat, BriefQuestion, frontierChart } from '@parley/brief';
import type { DatasetReference, WrittenScenario } from '@parley/runs';

export type { Brief, BriefQuestion };

/** An SVG drawing as a tree of elements (hast). */
export type Drawing = NonNullable<ReturnType<typeof frontierChart>>;

/** A run that the brief names: what `parley solve` makes the same figures from. */
export interface BriefRun {
  readonly dataset: string;
  readonly scenario: WrittenScenario;
}

export interface BriefAnswer {
  readonly brief: Brief;
  /** The frontier; null where there is nothing to draw. */
  readonly chart: Drawing | null;
  readonly runs: Readonly<Record<string, BriefRun>>;
  /** Ids of the documents of the record by the source that the notes name. */
  readonly documents: Readonly<Record<string, string>>;
  /** The data set as runs refer to it. */
  readonly reference: DatasetReference;
}

export interface BriefQuestions {
  readonly brief: { readonly question: BriefQuestion; readonly answer: BriefAnswer };
  /** The brief as the text of a file. */
  readonly 'brief-text': {
    readonly question: BriefQuestion & { readonly format: BriefFormat };
    readonly answer: string;
  };
}
