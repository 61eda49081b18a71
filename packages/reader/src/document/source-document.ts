/** A document as text: what every later step reads, and what quotes are spans of. */

/** The kinds of file that are read. */
export type DocumentFormat = 'text' | 'html' | 'pdf' | 'docx' | 'email';

/** One document: its text and what is known of where it comes from. */
export interface SourceDocument {
  /** Fingerprint: the first 16 hexadecimal digits of the SHA-256 of the text. */
  readonly id: string;
  /** Name it was given by: a file name or an address. */
  readonly name: string;
  readonly format: DocumentFormat;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Day of publication, `YYYY-MM-DD`, as the document's own metadata or head says; null when it does not. */
  readonly published: string | null;
  readonly url: string | null;
  /** ISO 639-1 code of the language; `und` when it cannot be told. */
  readonly language: string;
  /** The text that spans count in: line ends are `\n`, no byte-order mark, otherwise as written. */
  readonly text: string;
  /** What went less than well: replaced bytes, pages without text, parts left out. */
  readonly warnings: readonly string[];
}
