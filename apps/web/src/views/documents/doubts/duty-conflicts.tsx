import { Progress } from '../../../design/progress.js';
import { useWords } from '../../../i18n/use-words.js';
import { FailureNote } from '../../../shell/status/failure-note.js';
import { useAnswer } from '../../../state/use-answer.js';
import type { Review } from '../use-review.js';
import { ClaimLink } from './claim-link.js';
import { Part } from './part.js';

const ALL = {};

/** Duties on record that the ledgers of the talks know otherwise. */
export function DutyConflicts({ review }: { review: Review }) {
  const { t, text } = useWords();
  const { talks, saying } = review;
  const { value, work, failure } = useAnswer('duty-conflicts', ALL);
  return (
    <Part
      title={t('documents.doubts.conflicts')}
      note={t('documents.doubts.conflictsNote')}
      {...(value && { count: value.length })}
    >
      {work && !value && <Progress label={t('documents.doubts.working')} work={work} />}
      {failure && <FailureNote failure={failure} />}
      {value?.length === 0 && (
        <p className="quiet">
          {t(talks.base.ledgers.length === 0 ? 'documents.doubts.noLedgers' : 'documents.doubts.noConflicts')}
        </p>
      )}
      {value?.map(({ claim, expected, evidence }) => {
        const record = review.made.desk.claim(claim);
        return (
          record && (
            <article className="doubt" key={claim}>
              <p className="doubt-head">
                <b>{saying.line(record.claim)}</b>
              </p>
              <dl>
                <dt>{t('documents.asStated')}</dt>
                <dd>“{record.claim.quote.text}”</dd>
                <dt>{t('documents.expected')}</dt>
                <dd>
                  <b>{expected}</b>
                </dd>
                <dt>{t('documents.doubts.ledger')}</dt>
                <dd>{text(evidence)}</dd>
              </dl>
              <p className="doubt-foot small">
                <ClaimLink document={record.claim.document} claim={claim} review={review} />
              </p>
            </article>
          )
        );
      })}
    </Part>
  );
}
