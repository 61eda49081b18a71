/** The fields of a claim that a person may set, as a form asks for them. */

import type { Claim, Talks, Vocabulary } from '@parley/talks';
import type { Words } from '../../../i18n/use-words.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | null;
  readonly kind: 'text' | 'long' | 'date' | 'number';
  readonly choices?: readonly Choice[];
  /** True where it cannot be left open. */
  readonly must: boolean;
}

const MEASURE_STATUSES = [
  'in-force',
  'announced',
  'threatened',
  'proposed',
  'agreed',
  'suspended',
  'removed',
  'unclear',
];

export function formFields(
  claim: Claim,
  talks: Talks,
  { t, language, party, issue }: Words,
  vocabulary: Readonly<Record<'en' | 'ko', Vocabulary>>,
): FormField[] {
  const terms = vocabulary[language];
  const listed = (words: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  /** A value that is none of these talks stays possible as long as nobody changes it. */
  const withNow = (choices: Choice[], value: string | null): Choice[] =>
    value === null || choices.some((choice) => choice.value === value)
      ? choices
      : [...choices, { value, label: value }];
  const parties = Object.keys(talks.parties).map((value) => ({ value, label: party(value) }));
  const issues = Object.keys(talks.issues).map((value) => ({ value, label: issue(value) }));
  const field = (
    name: string,
    value: string | number | null,
    more: Partial<Omit<FormField, 'name' | 'value'>> = {},
  ): FormField => ({ name, value, label: t(`documents.${name}`), kind: 'text', must: false, ...more });
  switch (claim.kind) {
    case 'position':
      return [
        field('speaker', claim.speaker),
        field('capacity', claim.capacity, { choices: listed(terms.capacities), must: true }),
        field('party', claim.party, { choices: withNow(parties, claim.party) }),
        field('issue', claim.issue, { choices: withNow(issues, claim.issue) }),
        field('stance', claim.stance, { choices: listed(terms.stances), must: true }),
        field('strength', claim.strength, { choices: listed(terms.strengths), must: true }),
        field('said_on', claim.said_on, { label: t('documents.saidOn'), kind: 'date' }),
      ];
    case 'measure':
      return [
        field('rate_pct', claim.rate_pct, { label: `${t('documents.rate')} (%)`, kind: 'number' }),
        field('product', claim.product),
        field('imposer', claim.imposer, { label: t('documents.imposer') }),
        field('target', claim.target, { label: t('documents.target') }),
        field('status', claim.status, {
          choices: MEASURE_STATUSES.map((value) => ({ value, label: t(`documents.measureStatuses.${value}`) })),
          must: true,
        }),
      ];
    case 'commitment':
      return [
        field('party', claim.party, { choices: withNow(parties, claim.party), must: true }),
        field('counterpart', claim.counterpart, { choices: withNow(parties, claim.counterpart) }),
        field('issue', claim.issue, { choices: withNow(issues, claim.issue) }),
        field('what', claim.what, { kind: 'long', must: true }),
        field('instrument', claim.instrument),
        field('by', claim.by, { label: t('documents.deadline'), kind: 'date' }),
        field('verb', claim.verb, { choices: listed(terms.verbs), must: true }),
        field('status', claim.status, { choices: listed(terms.statuses), must: true }),
      ];
    case 'doubt':
      return [];
  }
}
