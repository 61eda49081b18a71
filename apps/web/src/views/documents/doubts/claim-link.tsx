import { useWords } from '../../../i18n/use-words.js';
import { titleOf } from '../../../record/title-of.js';
import { DocumentLink } from '../../document-link.js';
import type { Review } from '../use-review.js';

/** Leads to a claim in its document; a source of the talks file is only named. */
export function ClaimLink({
  document,
  claim,
  review,
}: {
  document: string;
  claim: string | null;
  review: Pick<Review, 'rows' | 'talks'>;
}) {
  const { t, text, shortDate } = useWords();
  const known = review.rows.find((row) => row.document.document === document)?.document;
  const source = review.talks.sources[document];
  const title = known ? titleOf(known) : source ? text(source.title) : document;
  const date = known ? known.published : (source?.date ?? null);
  const facts = [known ? known.publisher : source?.publisher, date === null ? t('documents.undated') : shortDate(date)];
  return (
    <span className="claim-link">
      {known ? (
        <DocumentLink doc={document} claim={claim}>
          {title}
        </DocumentLink>
      ) : (
        <span>{title}</span>
      )}{' '}
      <span className="quiet">{facts.filter(Boolean).join(', ')}</span>
    </span>
  );
}
