/** Talks and data sets that stand in the page itself. */

import type { TalksFiles } from '@parley/talks';
import { FetchError, type Origin } from './origin.js';

export function embeddedOrigin(files: TalksFiles): Origin {
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
    async document(talks, id) {
      only(talks);
      return Object.hasOwn(files.documents, id) ? files.documents[id] : undefined;
    },
    readingRules: async () => files.readingRules ?? undefined,
  };
}
