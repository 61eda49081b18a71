/** What the page and its worker say to each other: plain data only. */

import type {
  AgendaItem,
  BargainReport,
  Choice,
  Effects,
  IssuePlan,
  OptionReport,
  PackageReport,
  RatificationReport,
  RecordEvent,
  Talks,
  Variant,
} from '@parley/talks';
import type { DutyPair } from './duty-protocol.js';
import type { TalksEntry } from './origin.js';

/** A data set without its numbers. */
interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly sectors: readonly { readonly code: string; readonly name: string }[];
  /** Titles of the sets of elasticities, by id. */
  readonly elasticities: Readonly<Record<string, string>>;
}

/** What is to be read. */
export interface Wanted {
  /** Id of the talks; the first the server has when it is undefined or not there. */
  readonly talks: string | undefined;
  /** Data set to compute on; the file's own when it is undefined or not one the file names. */
  readonly data: string | undefined;
  /** The talks file as edited here; as it is kept when undefined. */
  readonly text?: string | undefined;
  /** The log of the record as edited here; as it is kept when undefined. */
  readonly log?: string | undefined;
}

/** Talks as read and checked. */
export interface Loaded {
  /** Talks that the server has. */
  readonly available: readonly TalksEntry[];
  readonly id: string;
  readonly file: string;
  /** Names the state of the file on disk; undefined where it cannot be written back. */
  readonly revision: string | undefined;
  /** The talks file and the log of its record, as texts. */
  readonly text: string;
  readonly log: string;
  /** Events of the log, without the lines that could not be read. */
  readonly events: readonly RecordEvent[];
  readonly talks: Talks;
  readonly agenda: readonly AgendaItem[];
  readonly issues: readonly IssuePlan[];
  /** Party codes and the code of their region of the data set. */
  readonly parties: readonly { readonly code: string; readonly region: string }[];
  readonly noDeal: Choice;
  /** How far the outcome index moves per option of each issue. */
  readonly strides: readonly number[];
  readonly variants: readonly Variant[];
  readonly dataset: Dataset;
  /** Ids of the data sets that the file names, its own first. */
  readonly datasets: readonly string[];
  /** Who charges whose goods, where a ledger of the talks says so. */
  readonly dutyPairs: readonly DutyPair[];
  /** Formatted warnings on the file. */
  readonly warnings: readonly string[];
}

/** One package with all its parts. */
export interface Priced {
  readonly choice: Choice;
  readonly report: PackageReport;
  readonly effects: Effects;
  /** Positions in the file of the constraints that the package violates. */
  readonly violated: readonly number[];
}

/** Flags of a package in {@link Cloud}: in the zone of agreement, and on the frontier. */
export const AGREEABLE = 1;
export const FRONTIER = 2;

/** The packages of a bargain: all of them, or those that matter when they are too many to draw. */
interface Cloud {
  /** Number of each package. */
  readonly outcomes: Int32Array | Float64Array;
  /** Packages × parties, party fastest, million USD a year against no deal. */
  readonly payoffs: Float64Array;
  readonly flags: Uint8Array;
}

export interface Bargain {
  readonly off: readonly string[];
  readonly report: BargainReport;
  /** What domestic vetoes leave; null when the talks name no group with one. */
  readonly ratification: RatificationReport | null;
  readonly cloud: Cloud;
}

/** One thing that is wrong in a file. */
export interface FileFault {
  /** The whole line as the command line prints it, in English. */
  readonly line: string;
  readonly place: string;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** Why there is no answer. */
export type Failure =
  | { readonly kind: 'file'; readonly file: string; readonly faults: readonly FileFault[] }
  | { readonly kind: 'fetch'; readonly what: string; readonly message: string }
  | { readonly kind: 'model'; readonly message: string }
  | { readonly kind: 'crash'; readonly message: string };

/** What a failure says, line by line, in English. */
export function linesOf(failure: Failure): readonly string[] {
  return failure.kind === 'file' ? failure.faults.map(({ line }) => line) : [failure.message];
}

/** `superseded`: a later question of the same kind made this one void. */
export type Answer<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'superseded' };

/** Told how much of the work is done. */
export type Progress = (done: number, of: number) => void;

export type { OptionReport };
