import type { ClaimNews, ClaimRecord } from '@parley/talks';
import { Tag, type TagKind } from '../../../design/tag.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Review } from '../use-review.js';
import { ClaimDetail } from './claim-detail.js';

export interface ClaimCardProps {
  readonly record: ClaimRecord;
  readonly line: string;
  /** What its own words do not name; empty when they name all. */
  readonly inferred: string;
  readonly news: ClaimNews | undefined;
  readonly onOpen: (claim: string) => void;
  /** Given for the active claim, which is shown whole. */
  readonly review?: Review;
  readonly onEdit?: () => void;
}

const MARKS: Readonly<Record<ClaimRecord['state'], string>> = {
  proposed: '',
  accepted: '✓',
  rejected: '✕',
  merged: '⤳',
};

const NEWS: Readonly<Record<ClaimNews['news'], TagKind>> = {
  new: 'plain',
  changed: 'contested',
  repeats: 'quiet',
  doubtful: 'note',
  'not-on-the-table': 'quiet',
};

/** One claim: what it says in a line, what it brings, and how it is decided. */
export function ClaimCard({ record, line, inferred, news, onOpen, review, onEdit }: ClaimCardProps) {
  const { t } = useWords();
  const { claim, state } = record;
  const whole = review !== undefined && onEdit !== undefined;
  return (
    <article
      className="claim"
      data-claim={claim.claim}
      data-kind={claim.kind}
      data-state={state}
      data-open={whole || undefined}
    >
      <button
        type="button"
        className="claim-head"
        aria-expanded={whole}
        aria-current={whole || undefined}
        tabIndex={whole ? 0 : -1}
        onClick={() => onOpen(claim.claim)}
      >
        <span className="claim-mark" aria-hidden="true">
          {MARKS[state]}
        </span>
        <span className="claim-line">{line}</span>
        <span className="claim-tags">
          <span className="unseen">{t(`documents.claimStates.${state}`)}</span>
          {news && claim.kind !== 'doubt' && (
            <Tag kind={NEWS[news.news]}>
              {t(`documents.news.${news.news}`)}
              {news.movement !== null && news.news === 'changed' && `: ${t(`documents.movements.${news.movement}`)}`}
            </Tag>
          )}
          {claim.kind === 'doubt' && <Tag kind="note">{t(`documents.certainties.${claim.certainty}`)}</Tag>}
          {inferred !== '' && <Tag kind="note">{t('documents.inferred', { fields: inferred })}</Tag>}
          {claim.quote.state !== 'verified' && (
            <Tag kind={claim.quote.state === 'unverified' ? 'contested' : 'note'}>
              {t(`documents.quotes.${claim.quote.state}`)}
            </Tag>
          )}
        </span>
      </button>
      {whole && <ClaimDetail record={record} news={news} review={review} onEdit={onEdit} />}
    </article>
  );
}
