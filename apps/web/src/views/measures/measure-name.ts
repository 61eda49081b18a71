/** What duties are called, and at which rates they stand. */

import type { Measure } from '@parley/tariffs';
import { type DutyWords, dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';

type Named = Pick<Measure, 'authority' | 'subject'>;

/** The name of a duty: its authority, and what it is on. */
export function nameIn(words: DutyWords, { authority, subject }: Named): string {
  return [words.authority(authority), subject && words.subject(subject)].filter(Boolean).join(' ');
}

/** Names of duties, and rates of measures in words. */
export function useMeasureNames() {
  const { t, language, legalRate } = useWords();
  const words = dutyWords(language);
  return {
    nameOf: (measure: Named) => nameIn(words, measure),
    rateOf: ({ rate, kind }: Pick<Measure, 'rate' | 'kind'>) => t(`measures.kinds.${kind}`, { rate: legalRate(rate) }),
  };
}
