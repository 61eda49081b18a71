import type { ClaimNews, ClaimRecord } from '@parley/talks';
import { Button } from '../../../design/button.js';
import { Key } from '../../../design/key.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Review } from '../use-review.js';
import { ClaimFields } from './claim-fields.js';
import { Landing } from './landing.js';

export interface ClaimDetailProps {
  readonly record: ClaimRecord;
  readonly news: ClaimNews | undefined;
  readonly review: Review;
  readonly onEdit: () => void;
}

/** Everything about the active claim, and what can be done with it. */
export function ClaimDetail({ record, news, review, onEdit }: ClaimDetailProps) {
  const { t, date } = useWords();
  const { act, saying, talks } = review;
  const { claim, original, state, edited, history } = record;
  const document = review.made.desk.current().log.documents.get(claim.document);
  const dated = (claim.kind === 'position' ? claim.said_on : null) ?? document?.published ?? null;
  const last = history.at(-1);
  const doubt = claim.kind === 'doubt';
  const one = [claim.claim];
  const inTen = saying.inTen(claim);
  return (
    <div className="claim-detail">
      <blockquote lang={document?.language === 'und' ? undefined : document?.language}>“{claim.quote.text}”</blockquote>
      <dl>
        <ClaimFields claim={claim} saying={saying} dated={dated} />
        {news?.before && (
          <>
            <dt>{t('documents.before')}</dt>
            <dd>
              {saying.statement(news.before)}
              {news.before.quote !== null && <q className="claim-before">{news.before.quote}</q>}
            </dd>
          </>
        )}
        <Landing record={record} review={review} />
      </dl>
      {saying.inferred(claim) !== '' && (
        <p className="claim-why">{t('documents.inferredHint', { fields: saying.inferred(claim) })}</p>
      )}
      {state === 'proposed' && inTen !== null && (
        <p className="small quiet">{t('documents.inTen', { count: inTen })}</p>
      )}
      {news?.why != null && !doubt && <p className="claim-why">{saying.why(news.why)}</p>}
      {dated !== null && dated > talks.as_of && claim.kind !== 'measure' && (
        <p className="claim-why">{t('documents.waits', { date: date(talks.as_of) })}</p>
      )}
      {edited.length > 0 && (
        <p className="small quiet">
          {t('documents.asRead')}: {saying.line(original)}
        </p>
      )}
      <div className="claim-actions">
        <Button
          primary={state === 'proposed'}
          disabled={state === 'accepted'}
          aria-keyshortcuts="a"
          onClick={() => act.accept(one)}
        >
          {t(doubt ? 'documents.acceptNone' : 'documents.accept')} <Key>a</Key>
        </Button>
        <Button disabled={state === 'rejected'} aria-keyshortcuts="r" onClick={() => act.reject(one)}>
          {t(doubt ? 'documents.rejectNone' : 'documents.reject')} <Key>r</Key>
        </Button>
        {!doubt && (
          <Button aria-keyshortcuts="e" onClick={onEdit}>
            {t('documents.edit')} <Key>e</Key>
          </Button>
        )}
      </div>
      {last && (
        <p className="tiny quiet">
          {t('documents.decidedBy', {
            what: t(`documents.events.${last.event}`),
            by: last.by,
            date: date(last.at.slice(0, 10)),
          })}
          {'why' in last && last.why ? ` · ${last.why}` : ''}
        </p>
      )}
    </div>
  );
}
