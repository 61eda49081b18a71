/** What went wrong, line by line, in the reader's language where there are words for it. */

import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { type Failure, linesOf } from '../../worker/protocol.js';

type KoFault = typeof import('../../i18n/faults/ko-faults.js')['koFault'];

/** The Korean of faults is fetched when it is needed, which is seldom; until then the lines are English. */
export function useFailureLines(failure: Failure | undefined): readonly string[] {
  const { language } = useWords();
  const wanted = failure?.kind === 'file' && language === 'ko';
  const [koFault, setKoFault] = useState<{ readonly of: KoFault }>();
  useEffect(() => {
    if (wanted) void import('../../i18n/faults/ko-faults.js').then((module) => setKoFault({ of: module.koFault }));
  }, [wanted]);
  if (failure === undefined) return [];
  if (!wanted || koFault === undefined) return linesOf(failure);
  return failure.faults.map((fault) => {
    const korean = koFault.of(fault);
    return korean === undefined ? fault.line : [fault.place, korean].filter(Boolean).join(': ');
  });
}
