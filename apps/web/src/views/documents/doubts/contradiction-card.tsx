import { type Contradiction, type MeasureClaim, type Statement, textIn } from '@parley/talks';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { CellLink } from '../cell-link.js';
import type { Review } from '../use-review.js';
import { ClaimLink } from './claim-link.js';

/** A statement or figure beside those that cannot hold with it, with their dates and sources. */
export function ContradictionCard({ found, review }: { found: Contradiction; review: Review }) {
  const { t, issue, party } = useWords();
  const { saying } = review;
  const [one, ...others] =
    found.kind === 'stance'
      ? [found.one, ...found.others].map((statement) => (
          <Said key={`${statement.source} ${statement.claim}`} statement={statement} review={review} />
        ))
      : [found.one, ...found.others].map((claim) => <Stated key={claim.claim} claim={claim} review={review} />);
  return (
    <article className="doubt">
      <p className="doubt-head">
        {found.kind === 'stance' ? (
          <>
            <b>{t('documents.doubts.stance', { party: party(found.party), issue: issue(found.issue) })}</b>
            <CellLink issue={found.issue} party={found.party} />
          </>
        ) : (
          <b>
            {t('documents.doubts.rate', {
              imposer: saying.economy(found.imposer),
              target: saying.economy(found.target),
              product: saying.product(found.product),
            })}
          </b>
        )}
      </p>
      <div className="doubt-sides">
        {one}
        <div className="doubt-others">{others}</div>
      </div>
    </article>
  );
}

function Said({ statement, review }: { statement: Statement; review: Review }) {
  const { language } = useWords();
  const { source, claim, quote, says } = statement;
  const document = claim === null ? source : (review.made.desk.claim(claim)?.claim.document ?? source);
  return (
    <Side head={review.saying.statement(statement)}>
      {quote !== null ? <q>{quote}</q> : <p>{says === null ? '' : textIn(says, language)}</p>}
      <ClaimLink document={document} claim={claim} review={review} />
    </Side>
  );
}

function Stated({ claim, review }: { claim: MeasureClaim; review: Review }) {
  return (
    <Side head={review.saying.line(claim)}>
      <q>{claim.quote.text}</q>
      <ClaimLink document={claim.document} claim={claim.claim} review={review} />
    </Side>
  );
}

function Side({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="doubt-side">
      <b>{head}</b>
      {children}
    </div>
  );
}
