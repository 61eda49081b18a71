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

/** Version of the form above; another one is not read. */
export const TALKS_FILES_FORMAT = '1';

/** True for a value of that form. */
export function isTalksFiles(value: unknown): value is TalksFiles {
  if (!isRecord(value)) return false;
  const { id, file, talks, record, ledgers, datasets, readingRules, documents } = value;
  return (
    [id, file, talks, record].every((text) => typeof text === 'string') &&
    (readingRules === null || typeof readingRules === 'string') &&
    [ledgers, datasets, documents].every(
      (texts) => isRecord(texts) && Object.values(texts).every((text) => typeof text === 'string'),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
