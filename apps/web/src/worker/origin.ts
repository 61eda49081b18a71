/** Where the talks and what they are computed with come from: a server, or the file that the page itself is in. */

export interface TalksEntry {
  readonly id: string;
  /** Name to show for the file. */
  readonly file: string;
  /** Whether it can be written back. */
  readonly writable?: boolean;
}

/** A talks file as it is now. */
interface TalksText {
  readonly text: string;
  readonly file: string;
  /** Names this state of the file; undefined where it cannot be written back. */
  readonly revision: string | undefined;
}

/** Every answer may throw {@link FetchError}. */
export interface Origin {
  talksList(): Promise<readonly TalksEntry[]>;
  talks(id: string): Promise<TalksText>;
  /** The log of the record; empty when there is none. */
  record(id: string): Promise<string>;
  /** A ledger that the talks name; undefined when there is none of that name. */
  ledger(talks: string, id: string): Promise<string | undefined>;
  /** A data set; undefined when there is none of that name. */
  dataset(id: string): Promise<string | undefined>;
  /** Text of a document of the record; undefined when it is not kept. */
  document(talks: string, id: string): Promise<string | undefined>;
  /** The rules that documents are read by, as JSON; undefined where there are none. */
  readingRules(): Promise<string | undefined>;
}

/** What was wanted did not come. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  constructor(
    readonly what: string,
    message: string,
  ) {
    super(message);
  }
}
