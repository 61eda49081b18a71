/** Everything that was chosen on the way to the screen: plain data only. */

import type { DatasetReference, WrittenScenario } from '@parley/runs';
import type { Figure, PayoffReport, Talks, Variant } from '@parley/talks';

export interface ChoicesQuestion {
  readonly language: 'en' | 'ko';
  readonly party?: string | undefined;
  readonly chosen: Readonly<Record<string, string>>;
  readonly off: readonly string[];
}

type Total = { readonly party: string; readonly total: Figure };

export interface Choices {
  /** Version of Parley. */
  readonly parley: string;
  readonly talks: string;
  readonly title: string;
  readonly as_of: string;
  /** SHA-256 of the talks file and of the log of its record, as they are on screen. */
  readonly talks_sha256: string;
  readonly record_sha256: string | null;
  readonly dataset: DatasetReference & {
    readonly base_year: number;
    readonly unit: string;
    readonly source: string;
    readonly licence: string;
  };
  readonly ledgers: readonly string[];
  readonly duties_on: string | null;
  readonly assumptions: {
    readonly elasticity: Talks['base']['elasticity'];
    readonly base_tariffs: Talks['base']['base_tariffs'];
    readonly deficits: Talks['base']['deficits'];
    readonly range: readonly {
      readonly variant: string;
      readonly elasticity: Variant['elasticity'];
      readonly barriers: Variant['barriers'];
    }[];
  };
  /** The option of every issue. */
  readonly package: Readonly<Record<string, string>>;
  readonly off_table: readonly string[];
  readonly brief: { readonly for: string; readonly language: string };
  readonly figures: {
    readonly unit: string;
    readonly payoffs: readonly Pick<
      PayoffReport,
      'party' | 'total' | 'modelled' | 'transfers_total' | 'stated_total'
    >[];
    readonly run: string;
    readonly no_deal_run: string;
    readonly runs: readonly { readonly variant: string; readonly run: string }[];
    readonly packages: number;
    readonly acceptable_to_all: number | null;
    readonly nash: {
      readonly package: Readonly<Record<string, string>>;
      readonly run: string;
      readonly payoffs: readonly Total[];
    } | null;
  };
  /** What to type for the same figures. */
  readonly commands: readonly string[];
  /** By run, as `parley solve` reads them. */
  readonly scenarios: Readonly<Record<string, WrittenScenario>>;
  /** The talks file and the log where they were edited on screen and differ from what is kept. */
  readonly edited: { readonly talks: string | null; readonly record: string | null };
}

export interface ChoicesQuestions {
  readonly choices: { readonly question: ChoicesQuestion; readonly answer: Choices };
}
