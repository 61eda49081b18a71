/** What every section of the brief is written from. */

import type {
  BargainReport,
  Language,
  OptionReport,
  PackageReport,
  Pricing,
  RatificationReport,
  RunNamer,
  Text,
} from '@parley/talks';
import { datasetWords, textIn } from '@parley/talks';
import { createFootnotes, type Footnotes } from './footnotes.js';
import { type Labels, labelsIn } from './labels.data.js';

/** Everything a brief prints. */
export interface BriefInput {
  readonly pricing: Pricing;
  readonly language: Language;
  /** Party the brief is written for. */
  readonly home: string;
  readonly options: readonly OptionReport[];
  readonly bargain: BargainReport;
  /** The same without the contested issues, when there are any. */
  readonly withoutContested?: BargainReport;
  /** What domestic vetoes leave. */
  readonly ratification?: RatificationReport;
  /** A package that is on the table, printed beside those worth signing. */
  readonly proposed?: PackageReport;
  /** The same options on another base year. */
  readonly comparison?: Comparison;
  readonly nameRun: RunNamer;
  readonly datasetFingerprint: string;
}

/** Options priced on another data set. */
export interface Comparison {
  readonly dataset: string;
  readonly year: number;
  readonly unit: string;
  readonly options: readonly OptionReport[];
}

export interface Context extends BriefInput {
  readonly labels: Labels;
  readonly footnotes: Footnotes;
  /** A text of the record in the language of the brief. */
  text(text: Text | undefined): string;
  issueTitle(issue: string): string;
  optionTitle(issue: string, option: string): string;
  partyName(party: string): string;
  sectorName(sector: string): string;
  /** Unit of the modelled figures. */
  readonly unit: string;
}

export function contextOf(input: BriefInput): Context {
  const { talks, baseYear } = input.pricing;
  const words = datasetWords(input.language, baseYear.id);
  const labels = labelsIn(input.language);
  const text = (given: Text | undefined) => (given === undefined ? '' : textIn(given, input.language));
  return {
    ...input,
    labels,
    footnotes: createFootnotes(talks, input.language, labels),
    text,
    issueTitle: (issue) => text(talks.issues[issue]?.title) || issue,
    optionTitle: (issue, option) => text(talks.issues[issue]?.options[option]?.title) || option,
    unit: words?.unit ?? baseYear.unit,
    sectorName: (code) =>
      words?.names[code] ?? baseYear.accounts.sectors.find((sector) => sector.code === code)?.name ?? code,
    partyName: (party) => text(talks.parties[party]?.name) || party,
  };
}
