/** What brief the screen asks for: the party, the language, the package on the table and the issues off it. */

import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { chosenOf } from '../../state/settle.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import type { BriefQuestion } from '../../worker/brief-protocol.js';

export function useBriefQuestion(): BriefQuestion {
  const loaded = useLoaded();
  const { language } = useWords();
  const party = useScreen((screen) => screen.address.for);
  const choice = useScreen((screen) => screen.choice);
  const off = useScreen((screen) => screen.address.off);
  return useMemo(
    () => ({ language, party, chosen: chosenOf(choice, loaded), off }),
    [language, party, choice, off, loaded],
  );
}
