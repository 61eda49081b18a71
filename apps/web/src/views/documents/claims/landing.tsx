import { type ClaimRecord, isOutside } from '@parley/talks';
import { type ReactNode, useState } from 'react';
import { Picker } from '../../../design/picker.js';
import { Toggle } from '../../../design/toggle.js';
import { useWords } from '../../../i18n/use-words.js';
import { CellLink } from '../cell-link.js';
import type { Review } from '../use-review.js';

/** Where a claim comes to stand in the talks; one of no issue can be put under one. */
export function Landing({ record, review }: { record: ClaimRecord; review: Review }) {
  const { t, issue: titleOf } = useWords();
  const { talks, act, rows, saying } = review;
  const { claim } = record;
  const [all, setAll] = useState(false);
  if (claim.kind !== 'position' && claim.kind !== 'commitment') return null;
  const { party, counterpart } = claim;
  if (party !== null && !(party in talks.parties)) {
    return <Lands>{t('documents.notAParty', { party: saying.economy(party) })}</Lands>;
  }
  if (claim.kind === 'commitment') {
    return isOutside(talks, claim) ? (
      <Lands>{t('documents.outside', { economy: saying.economy(counterpart) })}</Lands>
    ) : null;
  }
  const { issue, subject, importer } = claim;
  if (issue !== null) {
    return (
      <Lands>
        <CellLink issue={issue} party={party} />
      </Lands>
    );
  }
  const others = rows.flatMap(({ claims }) =>
    claims.flatMap(({ claim: other, state }) =>
      state === 'proposed' &&
      other.kind === 'position' &&
      other.issue === null &&
      other.subject === subject &&
      other.importer === importer &&
      other.counterpart === counterpart &&
      other.claim !== claim.claim
        ? [other.claim]
        : [],
    ),
  );
  return (
    <Lands>
      {t('documents.nowhere', { subject: [saying.subject(subject), saying.about(claim)].filter(Boolean).join(', ') })}
      <span className="landing-map">
        <Picker
          label={t('documents.mapHint', { subject: saying.subject(subject) })}
          value=""
          items={[
            { value: '', label: `${t('documents.mapTo')} …` },
            ...Object.keys(talks.issues).map((id) => ({ value: id, label: titleOf(id) })),
          ]}
          onChange={(to) => to !== '' && act.edit([claim.claim, ...(all ? others : [])], { issue: to })}
        />
        {others.length > 0 && (
          <span className="landing-all small">
            <Toggle label={t('documents.mapAll', { count: others.length })} on={all} onChange={setAll} />
            <span aria-hidden="true">{t('documents.mapAll', { count: others.length })}</span>
          </span>
        )}
      </span>
    </Lands>
  );
}

function Lands({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <dt>{t('documents.lands')}</dt>
      <dd>{children}</dd>
    </>
  );
}
