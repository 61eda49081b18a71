import { type Claim, doubtEvidence } from '@parley/talks';
import { Fragment, type ReactNode } from 'react';
import { useWords, type Words } from '../../../i18n/use-words.js';
import type { ClaimWords } from '../model/claim-words.js';

type Field = readonly [name: string, value: ReactNode];

/** The fields of a claim in words; those that the text leaves open are not shown. */
export function ClaimFields({ claim, saying, dated }: { claim: Claim; saying: ClaimWords; dated: string | null }) {
  const words = useWords();
  const { t, date } = words;
  const fields: readonly Field[] = [
    ...fieldsOf(claim, words, saying),
    ...(dated !== null && !(claim.kind === 'position' && claim.said_on !== null) && claim.kind !== 'doubt'
      ? [['dated', date(dated)] as const]
      : []),
    ['quote', t(`documents.quotes.${claim.quote.state}`)],
  ];
  return fields.map(([name, value]) => (
    <Fragment key={name}>
      <dt>{t(`documents.${name}`)}</dt>
      <dd>{value}</dd>
    </Fragment>
  ));
}

function fieldsOf(claim: Claim, words: Words, saying: ClaimWords): Field[] {
  const { t, text, date, legalRate } = words;
  const percent = (value: number) => legalRate(value / 100);
  const given = (name: string, value: ReactNode): Field[] =>
    value === null || value === undefined || value === '' ? [] : [[name, value]];
  switch (claim.kind) {
    case 'position':
      return [
        ...given('party', claim.party === null ? t('documents.someone') : saying.economy(claim.party)),
        ...given('speaker', claim.speaker),
        ...given('capacity', t(`agenda.capacities.${claim.capacity}`)),
        ...given(
          'stance',
          `${t(`agenda.stances.${claim.stance}`)}${claim.hedged ? ` (${t('documents.hedged')})` : ''}`,
        ),
        ...given('strength', t(`agenda.strengths.${claim.strength}`)),
        ...given('linkedTo', claim.linked_to.map(saying.subject).join(', ')),
        ...given('saidOn', claim.said_on && date(claim.said_on)),
      ];
    case 'measure': {
      const kind = t(`documents.measureKinds.${claim.measure}`, { defaultValue: claim.measure });
      const before = claim.from_pct === null ? '' : ` (${t('documents.from')} ${percent(claim.from_pct)})`;
      return [
        ...given(
          'onWhom',
          t('documents.duty', { imposer: saying.economy(claim.imposer), target: saying.economy(claim.target) }),
        ),
        ...given('rate', claim.rate_pct === null ? null : `${kind} ${percent(claim.rate_pct)}${before}`),
        ...given('quantity', claim.quantity),
        ...given('product', saying.product(claim.product)),
        ...given('status', t(`documents.measureStatuses.${claim.status}`, { defaultValue: claim.status })),
        ...given('since', claim.from && date(claim.from)),
      ];
    }
    case 'commitment': {
      const rates =
        claim.to_pct === null
          ? null
          : `${claim.from_pct === null ? '' : `${percent(claim.from_pct)} → `}${percent(claim.to_pct)}`;
      return [
        ...given('party', saying.economy(claim.party)),
        ...given('counterpart', claim.counterpart && saying.economy(claim.counterpart)),
        ...given('what', claim.what),
        ...given('instrument', claim.instrument),
        ...given('rate', rates),
        ...given('quota', claim.quota),
        ...given('deadline', claim.by && date(claim.by)),
        ...given('verb', t(`context.verbs.${claim.verb}`)),
        ...given('status', t(`context.statuses.${claim.status}`)),
      ];
    }
    case 'doubt':
      return [
        ...given('asStated', claim.as_stated),
        ...given('expected', claim.expected),
        ...given('evidence', text(doubtEvidence(claim))),
      ];
  }
}
