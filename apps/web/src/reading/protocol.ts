/** What the page and the worker that reads documents say to each other: plain data only. */

import type { GivenSource, SourceDocument, TaxonomyEntry } from '@parley/reader';
import type { ReadDocument, SpeakerNames } from '@parley/talks';

/** A file, or text that was pasted. */
export type Unread =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly given: GivenSource }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly given: GivenSource;
      /** Language as the reader of the page says; told from the text when undefined. */
      readonly language: string | undefined;
    };

/** A document of the record, to hold new ones against. */
export interface Filed {
  readonly id: string;
  readonly published: string | null;
  /** Where the page has it; it is fetched else. */
  readonly text?: string | undefined;
}

/** What a document is read for. */
export interface ReadingFor {
  readonly talks: string;
  /** Ledgers of the talks, by importer of their duties. */
  readonly ledgers: readonly string[];
  readonly documents: readonly Filed[];
}

/** What the rules say beside how documents are read. */
export interface RulesKnow {
  /** Issues that documents are read for. */
  readonly taxonomy: readonly TaxonomyEntry[];
  /** Names that are known to be one person's. */
  readonly names: SpeakerNames;
}

/** What can be told of a pasted text before it is read. */
export type Head = Pick<SourceDocument, 'title' | 'publisher' | 'published' | 'language'>;

/** Why a document could not be read. */
export interface ReadFault {
  readonly kind: 'document' | 'rules' | 'fetch' | 'crash';
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

export type ReadAnswer<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'failed'; readonly fault: ReadFault };

/** Told how many steps of a document are done, of how many. */
export type Steps = (done: number, of: number) => void;

export type { ReadDocument };
