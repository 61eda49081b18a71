/** What a format's reader finds in a file, before it is made a source document. */

/** Text and metadata of one file; null where the file does not say. */
export interface DocumentParts {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly url: string | null;
  /** Language that the file declares, as written there (`en-US`). */
  readonly language: string | null;
  readonly warnings: readonly string[];
}

/** Parts with a text and nothing else known. */
export function onlyText(text: string, warnings: readonly string[] = []): DocumentParts {
  return { text, title: null, publisher: null, published: null, url: null, language: null, warnings };
}
