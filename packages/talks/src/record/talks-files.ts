/** Everything that one talks file needs, as texts: what is packed when the talks travel without their folder. */
export interface TalksFiles {
  readonly id: string;
  /** Name to show for the talks file. */
  readonly file: string;
  readonly talks: string;
  /** The log of the record; empty when there is none. */
  readonly record: string;
  /** Packed ledgers that the talks name, by id. */
  readonly ledgers: Readonly<Record<string, string>>;
  /** Data sets that the talks name, by id. */
  readonly datasets: Readonly<Record<string, string>>;
  /** The rules that documents are read by; null when they were left out. */
  readonly readingRules: string | null;
  /** Texts of the documents of the record, by id. */
  readonly documents: Readonly<Record<string, string>>;
}
