/** What the server needs of the talks it serves; where they are kept is not its business. */

/** What is wrong with a text that was to be written. */
export interface Fault {
  readonly message: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Writing talks back; every method may throw when the disk refuses. */
export interface TalksWriting {
  /** What keeps a text from being a talks file; one with any fault is not written. */
  faults(text: string): readonly Fault[];
  /** Replaces the file in one step: a reader sees the old text or the new one. */
  write(text: string): Promise<void>;
  /** What is wrong with lines that are to be added to the log. */
  eventFaults(lines: string): readonly Fault[];
  /** Adds lines at the end of the log. */
  append(lines: string): Promise<void>;
  /** Why a text is not the document of that id; undefined when it is. */
  documentFault(id: string, text: string): string | undefined;
  /** Keeps the text of a document; one kept already stays. */
  keepDocument(id: string, text: string): Promise<void>;
}

/** A talks file on disk. */
export interface ServedTalks {
  readonly id: string;
  /** Name to show for the file. */
  readonly file: string;
  /** The text as it is now. */
  read(): Promise<string>;
  /** The log of the record as it is now; empty when there is none. */
  record?(): Promise<string>;
  /** Text of a document of the record; undefined when it is not kept. */
  document?(id: string): Promise<string | undefined>;
  /** A ledger that the talks name, with its tables; undefined when there is none. */
  ledger?(id: string): Promise<string | undefined>;
  /**
   * The brief as a page.
   * @param dataset another data set than the file names
   */
  brief?(language: 'en' | 'ko', dataset: string | undefined): Promise<string>;
  /** The workbench with the talks in one page that opens from disk. @throws when it cannot be made */
  page?(): Promise<string>;
  /** Left out where nothing may be written. */
  readonly writing?: TalksWriting;
}

/** The log of the record as it is now; empty when there is none. */
export async function recordOf(talks: ServedTalks): Promise<string> {
  return (await talks.record?.()) ?? '';
}

/** New talks, or why there are none. */
export type Created =
  | { readonly ok: true; readonly talks: ServedTalks }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface WorkbenchContents {
  readonly talks: readonly ServedTalks[];
  /** Writes new talks beside those served, never over something; left out where nothing may be written. */
  create?(text: string): Promise<Created>;
  /** Text of a data set's base-year file; undefined when there is no such data set. */
  dataset(id: string): Promise<string | undefined>;
  /** The rules that documents are read by, as JSON; left out where none are served. */
  readingRules?(): Promise<string>;
  /** Folder of the built pages, relative to the working directory or absolute. */
  readonly webRoot: string;
}
