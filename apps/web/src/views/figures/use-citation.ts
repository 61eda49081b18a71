/** What a downloaded table or chart is quoted with. */

import { useCallback } from 'react';
import type { Citation } from '../../design/downloads/table-data.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';

export interface CitedFigure {
  /** What the table or chart shows, with its unit. */
  readonly title: string;
  /** Run of the model that it is from, when it is one. */
  readonly run?: string | undefined;
  /** A source of its own, such as a ledger, and its licence. */
  readonly source?: string | undefined;
}

/** The citation as it stands when a file is made: the address is that of the screen. */
export function useCitation({ title, run, source }: CitedFigure): () => Citation {
  const { talks, dataset } = useLoaded();
  const words = useWords();
  return useCallback(() => {
    const { t } = words;
    const fact = (key: string, value: string | undefined) =>
      value ? [{ key, label: t(`downloads.facts.${key}`), value }] : [];
    return {
      title,
      facts: [
        ...fact('talks', words.text(talks.title)),
        ...fact('as_of', talks.as_of),
        ...fact('dataset', `${words.dataset} (${dataset.id}), ${words.unit}`),
        ...fact('licence', dataset.licence),
        ...fact('source', source),
        ...fact('run', run),
        ...fact('address', window.location.href),
      ],
    };
  }, [title, run, source, talks, dataset, words]);
}
