import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyPair } from '../../worker/duty-protocol.js';

/** What texts about a pair are filled in with: the parties, the year of the imports and who publishes them. */
export function usePairWords({ exporter, importer, year, statistics }: DutyPair) {
  const { party, language } = useWords();
  const by = statistics === undefined ? '' : ` (${dutyWords(language).publisher(statistics)})`;
  return { exporter: party(exporter), importer: party(importer), year, by };
}
