import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { useWords } from '../../../i18n/use-words.js';
import { titleOf } from '../../../record/title-of.js';
import { safeLink } from '../../safe-link.js';
import type { DocumentRow } from '../model/document-rows.js';
import type { Review } from '../use-review.js';
import { CorrectDocument } from './correct-document.js';

/** What is known of a document. */
export function DocumentHead({ review, row }: { review: Review; row: DocumentRow }) {
  const { t, date, count } = useWords();
  const [correcting, setCorrecting] = useState(false);
  const { document, copyOf } = row;
  const original = review.rows.find((other) => other.document.document === copyOf);
  const href = safeLink(document.url ?? undefined);
  const facts = [
    document.publisher ?? t('documents.noPublisher'),
    document.published === null ? t('documents.undated') : date(document.published),
    t(`documents.languages.${document.language}`, { defaultValue: document.language }),
    t('documents.characters', { value: count(document.characters) }),
  ];
  return (
    <header className="document-head">
      <div>
        <h3 lang={document.language === 'und' ? undefined : document.language}>
          {titleOf(document) || t('documents.untitled')}
        </h3>
        <p className="quiet small">
          {facts.join(' · ')}
          {href && (
            <>
              {' · '}
              <a href={href} target="_blank" rel="noopener noreferrer">
                {t('documents.original')}
                <span className="unseen"> {t('app.newTab')}</span>
              </a>
            </>
          )}
        </p>
        {copyOf !== undefined && (
          <p className="small">
            {t('documents.copyOf', { title: original ? titleOf(original.document) : copyOf })}{' '}
            {original && (
              <button type="button" className="link" onClick={() => review.act.open(copyOf)}>
                {t('documents.doubts.goto')}
              </button>
            )}
          </p>
        )}
      </div>
      <Button onClick={() => setCorrecting(true)}>{t('documents.correct')}</Button>
      {correcting && <CorrectDocument review={review} row={row} onClose={() => setCorrecting(false)} />}
    </header>
  );
}
