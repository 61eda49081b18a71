import type { ReactNode } from 'react';
import { Scroll } from '../../design/scroll.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useExposure } from './use-duty-view.js';
import { usePairWords } from './use-pair-words.js';

export interface DutyCardProps {
  readonly view: DutyView;
  /** What the rows are of. */
  readonly part: 'products' | 'sectors';
  readonly title: string;
  /** Head of the column of names. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A card with a table of imports, rates and duties on the day shown. */
export function DutyCard({ view, part, title, of, children }: DutyCardProps) {
  const { exposure, stale } = useExposure(view);
  const { t } = useWords();
  const words = usePairWords(view.pair);
  const id = `duty-${part}`;
  return (
    <div className={part === 'sectors' ? 'panel duty-card duty-sectors' : 'panel duty-card'} data-part={part}>
      <div className="panel-head">
        <h3 id={id}>{title}</h3>
        <p className="tiny quiet">{t('measures.sectorNote', { ...words })}</p>
      </div>
      <Scroll className={stale && exposure ? 'duty-scroll stale' : 'duty-scroll'} labelledBy={id}>
        <table className="duty-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className="words">
                {of}
              </th>
              <th scope="col">{t('measures.imports')}</th>
              <th scope="col">{t('measures.rate')}</th>
              <th scope="col">{t('measures.duty')}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scroll>
    </div>
  );
}
