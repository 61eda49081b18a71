import { Button } from '../../../design/button.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Review } from '../use-review.js';

/** There is no document yet: what to do, and what becomes of it. */
export function EmptyRecord({ review, onPaste }: { review: Review; onPaste: () => void }) {
  const { t } = useWords();
  const page = review.made.desk.port === undefined;
  return (
    <div className="empty-record">
      <h3>{t('documents.empty.title')}</h3>
      <p>{t('documents.empty.text')}</p>
      <p className="quiet small">{t('documents.dropHint')}</p>
      <Button onClick={onPaste}>{t('documents.paste')}</Button>
      <p className="quiet small">{t(page ? 'documents.empty.privatePage' : 'documents.empty.private')}</p>
    </div>
  );
}
