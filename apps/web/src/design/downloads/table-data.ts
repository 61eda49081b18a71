/** A table as it is handed out: full figures, not those rounded for the page. */

export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  /** Unit of its figures; left out for words. */
  readonly unit?: string | undefined;
}

export interface TableData {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a figure may be quoted with. */
export interface Citation {
  readonly title: string;
  /** Talks, date, data set, licence, run, address …: a name for programs, a label for people, and the value. */
  readonly facts: readonly { readonly key: string; readonly label: string; readonly value: string }[];
}
