import './doubts.css';
import { contradictions, recordOf } from '@parley/talks';
import { useMemo } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { useDeskState } from '../../../record/use-desk.js';
import type { Review } from '../use-review.js';
import { ContradictionCard } from './contradiction-card.js';
import { DutyConflicts } from './duty-conflicts.js';
import { Part } from './part.js';
import { SlipCard } from './slip-card.js';

/** Where documents are wrong, contradict each other, or are at odds with the ledger. */
export function DoubtsPanel({ review }: { review: Review }) {
  const { rows, talks, names } = review;
  const { t } = useWords();
  const events = useDeskState(review.made, (state) => state.events);
  const found = useMemo(() => contradictions(recordOf(talks, events, { names })), [talks, events, names]);
  const slips = rows.flatMap((row) =>
    row.claims
      .filter(({ claim, state }) => claim.kind === 'doubt' && state !== 'merged')
      .map((record) => ({ row, record })),
  );
  return (
    <div className="doubts">
      <div className="doubts-column">
        <Part title={t('documents.doubts.slips')} note={t('documents.doubts.slipsNote')} count={slips.length}>
          {slips.length === 0 && <p className="quiet">{t('documents.doubts.noSlips')}</p>}
          {slips.map(({ row, record }) => (
            <SlipCard key={record.claim.claim} row={row} record={record} review={review} />
          ))}
        </Part>
        <DutyConflicts review={review} />
      </div>
      <Part
        title={t('documents.doubts.contradictions')}
        note={t('documents.doubts.contradictionsNote')}
        count={found.length}
      >
        {found.length === 0 && <p className="quiet">{t('documents.doubts.noContradictions')}</p>}
        {found.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list made anew as a whole
          <ContradictionCard key={index} found={one} review={review} />
        ))}
      </Part>
    </div>
  );
}
