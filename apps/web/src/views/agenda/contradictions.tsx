import type { Contradiction, MeasureClaim } from '@parley/talks';
import { useMore } from '../../design/use-more.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useAnswer } from '../../state/use-answer.js';
import { ClaimState } from './claim-state.js';
import { RecordWaiting } from './record-waiting.js';
import { StatementEntry } from './statement-entry.js';
import { StatementSource } from './statement-source.js';
import { useMatrixRecord, useRecordDay } from './use-record.js';

/** What cannot both hold, side by side: nothing is averaged, a person decides. */
export function Contradictions() {
  const day = useRecordDay();
  const { value, work, failure } = useAnswer('record-contradictions', day);
  const { t } = useWords();
  const { shown, more } = useMore(value ?? [], (count) => t('record.more', { count }));
  if (failure) return <FailureNote failure={failure} />;
  if (!value) return <RecordWaiting work={work} />;
  return (
    <div className={work ? 'contradictions stale' : 'contradictions'}>
      <p className="small quiet">{t('record.contradictionsNote')}</p>
      {value.length === 0 && <p className="panel record-none">{t('record.noContradictions')}</p>}
      {shown.map((found) => (
        <Pair key={keyOf(found)} found={found} />
      ))}
      {more && <p>{more}</p>}
    </div>
  );
}

/** Tells a contradiction from the others of a list. */
export function keyOf(found: Contradiction): string {
  return JSON.stringify(
    found.kind === 'stance'
      ? [found.issue, found.party, ...[found.one, ...found.others].flatMap(({ claim, source }) => [claim, source])]
      : [found.one, ...found.others].map(({ claim }) => claim),
  );
}

export function Pair({ found }: { found: Contradiction }) {
  const words = useWords();
  const { t, party, region, product, issue } = words;
  const [one, ...others] =
    found.kind === 'stance'
      ? [found.one, ...found.others].map((statement) => (
          <StatementEntry key={`${statement.source} ${statement.claim}`} statement={statement} />
        ))
      : [found.one, ...found.others].map((claim) => <RateEntry key={claim.claim} claim={claim} />);
  return (
    <section className="panel contradiction" data-contradiction={found.kind}>
      <h3>
        {found.kind === 'stance'
          ? `${party(found.party)}: ${issue(found.issue)}`
          : t('record.rateOn', {
              imposer: region(found.imposer),
              target: region(found.target),
              product: product(found.product),
            })}
      </h3>
      <div className="contradiction-sides">
        {one}
        <div>{others}</div>
      </div>
    </section>
  );
}

function RateEntry({ claim }: { claim: MeasureClaim }) {
  const facts = useMatrixRecord()?.claims[claim.claim];
  const { t, legalRate } = useWords();
  return (
    <div className="record-entry" data-claim={claim.claim}>
      <p className="record-head">
        {claim.rate_pct === null ? (claim.quantity ?? '') : legalRate(claim.rate_pct / 100)}
        <span className="quiet">{t(`record.measureStates.${claim.status}`, { defaultValue: claim.status })}</span>
      </p>
      <blockquote>“{claim.quote.text}”</blockquote>
      <p className="record-tags">
        <ClaimState claim={claim.claim} state={facts?.state ?? 'proposed'} />
      </p>
      <StatementSource source={claim.document} claim={claim.claim} />
    </div>
  );
}
