import { type ClaimRecord, doubtEvidence } from '@parley/talks';
import { Button } from '../../../design/button.js';
import { Tag } from '../../../design/tag.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DocumentRow } from '../model/document-rows.js';
import type { Review } from '../use-review.js';
import { ClaimLink } from './claim-link.js';

/** A slip of a document: what it says, what is expected instead, and why. */
export function SlipCard({ row, record, review }: { row: DocumentRow; record: ClaimRecord; review: Review }) {
  const { t, text } = useWords();
  const { claim, state } = record;
  if (claim.kind !== 'doubt') return null;
  const kind = t(`documents.doubtKinds.${claim.doubt}`, { defaultValue: claim.doubt });
  return (
    <article className="doubt" data-state={state}>
      <p className="doubt-head">
        <b>{kind}</b>
        <Tag kind="note">{t(`documents.certainties.${claim.certainty}`)}</Tag>
        <Tag kind={state === 'accepted' ? 'plain' : 'quiet'}>{t(`documents.claimStates.${state}`)}</Tag>
      </p>
      <dl>
        <dt>{t('documents.asStated')}</dt>
        <dd>“{claim.as_stated}”</dd>
        {claim.expected !== null && (
          <>
            <dt>{t('documents.expected')}</dt>
            <dd>
              <b>{claim.expected}</b>
            </dd>
          </>
        )}
        <dt>{t('documents.evidence')}</dt>
        <dd>{text(doubtEvidence(claim))}</dd>
      </dl>
      <p className="doubt-foot small">
        <ClaimLink document={row.document.document} claim={claim.claim} review={review} />
        {state === 'proposed' && (
          <span className="claim-actions">
            <Button onClick={() => review.act.decideHere('claim-accepted', claim.claim)}>
              {t('documents.acceptNone')}
            </Button>
            <Button onClick={() => review.act.decideHere('claim-rejected', claim.claim)}>
              {t('documents.rejectNone')}
            </Button>
          </span>
        )}
      </p>
    </article>
  );
}
