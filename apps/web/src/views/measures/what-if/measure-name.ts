import type { Measure } from '@parley/tariffs';
import { dutyWords } from '../../../i18n/duty-words.js';
import { useWords } from '../../../i18n/use-words.js';

type Named = Pick<Measure, 'authority' | 'subject'>;

/** Names of duties, and rates of measures in words. */
export function useMeasureNames() {
  const { t, language, legalRate } = useWords();
  const words = dutyWords(language);
  return {
    nameOf: ({ authority, subject }: Named) =>
      [words.authority(authority), subject && words.subject(subject)].filter(Boolean).join(' '),
    rateOf: ({ rate, kind }: Pick<Measure, 'rate' | 'kind'>) => t(`measures.kinds.${kind}`, { rate: legalRate(rate) }),
  };
}
