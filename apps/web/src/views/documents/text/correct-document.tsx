import type { DocumentChanges } from '@parley/talks';
import { type FormEvent, useId } from 'react';
import { Button } from '../../../design/button.js';
import { Modal } from '../../../design/modal.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DocumentRow } from '../model/document-rows.js';
import type { Review } from '../use-review.js';

const FIELDS = ['title', 'publisher', 'published', 'url'] as const;

/** Corrects title, publisher, date and address of a document. */
export function CorrectDocument({
  review,
  row: { document },
  onClose,
}: {
  review: Review;
  row: DocumentRow;
  onClose: () => void;
}) {
  const { t } = useWords();
  const form = useId();
  const labels = { title: 'docTitle', publisher: 'publisher', published: 'pasteDate', url: 'address' } as const;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const changes = Object.fromEntries(
      FIELDS.flatMap((field) => {
        const value = String(given.get(field) ?? '').trim() || null;
        return value === document[field] ? [] : [[field, value]];
      }),
    ) as DocumentChanges;
    onClose();
    review.withName((name) => review.made.desk.correct(document.document, changes, name));
  };
  return (
    <Modal
      title={t('documents.correctTitle')}
      note={t('documents.correctNote')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('documents.cancel')}</Button>
          <Button primary type="submit" form={form}>
            {t('documents.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="claim-form" onSubmit={save}>
        {FIELDS.map((field) => (
          <label key={field} data-wide={field === 'title' || field === 'url' || undefined}>
            <span>{t(`documents.${labels[field]}`)}</span>
            <input
              className="field"
              name={field}
              type={field === 'published' ? 'date' : 'text'}
              defaultValue={document[field] ?? ''}
            />
          </label>
        ))}
      </form>
    </Modal>
  );
}
