import type { RefObject } from 'react';
import type { TableData } from '../../design/downloads/table-data.js';
import { Downloads } from '../../design/downloads.js';
import { useLoaded } from '../../state/use-workbench.js';
import { useCitation } from '../figures/use-citation.js';
import { useRestedEffects } from './effects-context.js';
import { useSubjectWords } from './subject/use-subject-words.js';

export interface EffectsDownloadsProps {
  /** Names the file. */
  readonly part: string;
  readonly title: string;
  readonly table: () => TableData;
  readonly chart?: RefObject<HTMLElement | null>;
}

/** The figures and the picture of one part of the view, with the two worlds and their runs in the citation. */
export function EffectsDownloads({ part, title, table, chart }: EffectsDownloadsProps) {
  const { id } = useLoaded();
  const { fx, vs, pair } = useRestedEffects();
  const name = useSubjectWords();
  const citation = useCitation({
    title: `${title}: A ${name(fx)}, B ${name(vs)}`,
    run: pair && `A ${pair.one.run}, B ${pair.other.run}`,
  });
  return <Downloads name={`${id}-effects-${part}`} citation={citation} table={table} {...(chart && { chart })} />;
}
