/** A claim in the reader's words. */

import { inTen } from '@parley/reader';
import { type Claim, isOutside, type PositionClaim, type Statement, type Talks } from '@parley/talks';
import type { Words } from '../../../i18n/use-words.js';

/** Titles of the issues of the taxonomy, by id; empty until the rules are loaded. */
export type SubjectTitles = ReadonlyMap<string, { readonly en: string; readonly ko: string }>;

export interface ClaimWords {
  /** One line, without the quote. */
  line(claim: Claim): string;
  economy(code: string | null): string;
  /** What a duty falls on. */
  product(name: string | null): string;
  /** An issue of the taxonomy. */
  subject(id: string): string;
  /** With whom, or whose market, a position on none of the issues of the talks is about; empty when the text does not say. */
  about(claim: PositionClaim): string;
  /** A statement on record in one line. */
  statement(statement: Statement): string;
  /** Why a claim is doubtful. */
  why(why: string): string;
  /** Fields that its own words do not name, in a list; empty when they name all. */
  inferred(claim: Claim): string;
  /** How many of ten readings like it are right; null where that is not estimated. */
  inTen(claim: Claim): number | null;
}

/** Why a claim is doubtful, as the record says it, by the key of its words. */
const WHY: Readonly<Record<string, string>> = {
  'the quote is not in the document': 'quote',
  'the text does not say for whom it is said': 'party',
  'the text hedges it': 'hedged',
  'about one in ten such readings is right': 'unlikely',
  'the opposite is on record, and this has no date': 'undated',
  'another voice said the opposite then': 'voice',
};

export function claimWords(words: Words, subjects: SubjectTitles, talks: Pick<Talks, 'parties'>): ClaimWords {
  const { t } = words;
  const economy = (code: string | null) =>
    code === null ? t('documents.someone') : code in talks.parties ? words.party(code) : words.region(code);
  const subject = (id: string) => subjects.get(id)?.[words.language] ?? id.replaceAll('-', ' ');
  const product = (name: string | null) => (name === null ? t('documents.openProduct') : words.product(name));
  const percent = (value: number) => words.legalRate(value / 100);
  const strength = (value: string) => t(`agenda.strengths.${value}`);
  const about = (claim: PositionClaim) => {
    const { importer, counterpart } = claim;
    if (isOutside(talks, claim)) return t('documents.withOther', { economy: economy(counterpart) });
    return importer === null ? '' : t('documents.marketOf', { economy: economy(importer) });
  };
  return {
    about,
    economy,
    product,
    subject,
    why: (why) => (Object.hasOwn(WHY, why) ? t(`documents.why.${WHY[why]}`) : why),
    inferred: (claim) =>
      'inferred' in claim ? claim.inferred.map((field) => t(`documents.inferredFields.${field}`)).join(', ') : '',
    inTen: (claim) => ('likelihood' in claim && claim.likelihood !== null ? inTen(claim.likelihood) : null),
    statement: ({ stance, strength: firmness, dated, speaker }) =>
      [
        `${t(`agenda.stances.${stance}`)} (${strength(firmness)})`,
        dated === null ? t('documents.undated') : words.shortDate(dated),
        speaker ?? '',
      ]
        .filter(Boolean)
        .join(', '),
    line(claim) {
      switch (claim.kind) {
        case 'position': {
          const who = [claim.party === null ? null : economy(claim.party), claim.speaker].filter(Boolean).join(', ');
          const issue =
            claim.issue === null
              ? [subject(claim.subject), about(claim)].filter(Boolean).join(', ')
              : words.issue(claim.issue);
          return `${who || t('documents.someone')}: ${t(`agenda.stances.${claim.stance}`)} (${strength(claim.strength)}) · ${issue}`;
        }
        case 'measure': {
          const what = claim.rate_pct === null ? (claim.quantity ?? '') : percent(claim.rate_pct);
          const between = t('documents.duty', { imposer: economy(claim.imposer), target: economy(claim.target) });
          return `${between}: ${what} · ${product(claim.product)}`;
        }
        case 'commitment': {
          const line = claim.what.replace(/\s+/g, ' ').trim();
          const outside = isOutside(talks, claim)
            ? ` · ${t('documents.withOther', { economy: economy(claim.counterpart) })}`
            : '';
          return `${economy(claim.party)}: ${line}${outside}`;
        }
        case 'doubt': {
          const kind = t(`documents.doubtKinds.${claim.doubt}`, { defaultValue: claim.doubt });
          return `${kind}: ${claim.as_stated}${claim.expected === null ? '' : ` → ${claim.expected}`}`;
        }
      }
    },
  };
}
