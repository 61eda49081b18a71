/** Talks and data sets that stand in the page itself. */

import { FetchError, type Origin } from './origin.js';

/** Everything one talks file needs, as texts. */
export interface EmbeddedFiles {
  readonly id: string;
  readonly file: string;
  readonly talks: string;
  readonly record: string;
  readonly ledgers: Readonly<Record<string, string>>;
  readonly datasets: Readonly<Record<string, string>>;
  /** The rules that documents are read by; null when they were left out. */
  readonly readingRules: string | null;
  /** Texts of the documents of the record, by id. */
  readonly documents: Readonly<Record<string, string>>;
}

export function embeddedOrigin(files: EmbeddedFiles): Origin {
  const only = (id: string) => {
    if (id !== files.id) throw new FetchError(id, 'this file holds other talks');
  };
  return {
    talksList: async () => [{ id: files.id, file: files.file }],
    async talks(id) {
      only(id);
      return { text: files.talks, file: files.file, revision: undefined };
    },
    async record(id) {
      only(id);
      return files.record;
    },
    async ledger(talks, id) {
      only(talks);
      return Object.hasOwn(files.ledgers, id) ? files.ledgers[id] : undefined;
    },
    dataset: async (id) => (Object.hasOwn(files.datasets, id) ? files.datasets[id] : undefined),
  };
}
