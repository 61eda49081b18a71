/** The record of the talks on a day, as page and worker speak of it: plain data only. */

import type {
  Claim,
  CommitmentLine,
  ConcessionLine,
  Contradiction,
  HistoryStep,
  MatrixRow,
  MovedCell,
  RecordChanges,
  ScopeRow,
  ScopeStep,
} from '@parley/talks';

/** Which record is meant. */
export interface RecordDay {
  /** Only what was said up to this day; everything when undefined. */
  readonly on: string | undefined;
  /** Only claims that somebody has accepted. */
  readonly accepted: boolean;
}

/** Where a claim stands and how sure it is. */
export interface ClaimFacts {
  readonly document: string;
  readonly state: 'proposed' | 'accepted' | 'rejected' | 'merged';
  readonly hedged: boolean;
  readonly quote: Claim['quote']['state'];
  readonly edited: boolean;
  /** Who proposed it: rules, a person, or a model. */
  readonly extractor: string;
}

/** A document of the log as far as a source line needs it. */
export interface DocumentFacts {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  /** Source of the talks file that it is a copy of. */
  readonly source: string | null;
}

export interface MatrixRecord {
  readonly rows: readonly MatrixRow[];
  readonly scope: readonly ScopeRow[];
  /** Movement since an earlier day, where one was asked for. */
  readonly moved: readonly MovedCell[] | null;
  readonly claims: Readonly<Record<string, ClaimFacts>>;
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  /** Days on which something was said or scope changed, whatever the day asked for. */
  readonly days: readonly string[];
  /** How much the other tabs hold. */
  readonly counts: { readonly commitments: number; readonly contradictions: number; readonly proposed: number };
}

export interface IssueRecord {
  readonly issue: string;
  /** By party: what each said, earliest first. */
  readonly histories: readonly { readonly party: string; readonly steps: readonly HistoryStep[] }[];
  /** Changes of scope on the issue. */
  readonly scope: readonly ScopeStep[];
}

/** The questions of the agenda. */
export interface RecordQuestions {
  readonly 'record-matrix': {
    readonly question: RecordDay & { readonly since: string | undefined };
    readonly answer: MatrixRecord;
  };
  readonly 'record-tracker': { readonly question: RecordDay; readonly answer: readonly ConcessionLine[] };
  readonly 'record-issue': {
    readonly question: RecordDay & { readonly issue: string; readonly allVoices: boolean };
    readonly answer: IssueRecord;
  };
  readonly 'record-commitments': { readonly question: RecordDay; readonly answer: readonly CommitmentLine[] };
  readonly 'record-contradictions': { readonly question: RecordDay; readonly answer: readonly Contradiction[] };
  readonly 'record-changes': { readonly question: { readonly since: string }; readonly answer: RecordChanges };
}
