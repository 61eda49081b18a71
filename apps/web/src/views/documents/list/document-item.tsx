import { Tag } from '../../../design/tag.js';
import { useWords } from '../../../i18n/use-words.js';
import { titleOf } from '../../../record/title-of.js';
import type { DocumentRow } from '../model/document-rows.js';

export interface DocumentItemProps {
  readonly id: string;
  readonly row: DocumentRow;
  readonly open: boolean;
  /** Its place in the list, from 1. */
  readonly place: number;
  readonly of: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** The document that it repeats. */
  readonly original: DocumentRow | undefined;
  readonly onOpen: () => void;
}

/** One document of the list. */
export function DocumentItem({ id, row, open, place, of, top, original, onOpen }: DocumentItemProps) {
  const { t, shortDate } = useWords();
  const { document, claims, undecided, doubts, copyOf } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={open}
      aria-posinset={place}
      aria-setsize={of}
      className="document-item"
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      <span className="document-title" lang={document.language === 'und' ? undefined : document.language}>
        {titleOf(document)}
      </span>
      <span className="document-facts">
        {document.published === null ? t('documents.undated') : shortDate(document.published)}
        {' · '}
        {document.publisher ?? t('documents.noPublisher')}
      </span>
      <span className="document-marks">
        {copyOf !== undefined && (
          <Tag>
            <span title={original && titleOf(original.document)}>{t('documents.copy')}</span>
          </Tag>
        )}
        {undecided > 0 ? (
          <b>{t('documents.toDecide', { count: undecided })}</b>
        ) : (
          <span className="quiet">
            {claims.length === 0 ? t('documents.noClaims') : `✓ ${t('documents.allDecided')}`}
          </span>
        )}
        {doubts > 0 && <span className="document-doubts">{t('documents.doubtCount', { count: doubts })}</span>}
      </span>
    </div>
  );
}
