/** The rules on commitments, made ready: their verbs by grade, the instruments that carry them, and words of how they stand. */

import type { CommitmentRead } from '../../reading.js';
import { compileLexicon, type Lexicon } from '../../text/lexicon.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import { phraseForms } from '../../text/word-forms.js';
import type { MeasureRulesData } from './measure-rules-schema.js';

/** What a phrase is in a sentence on commitments. */
export interface CommitmentWord {
  readonly verb?: CommitmentRead['verb'];
  readonly korean?: boolean;
  /** Words between which and what is undertaken stands whom it is said to: “promised Washington | to”, “told Washington | that it would”. */
  readonly addressed?: 'to' | 'that' | 'either';
  /** “(하기로 미국)과 합의했다”: an undertaking only after 기로. */
  readonly agreedWith?: boolean;
  /** “구매한다.”: an undertaking in the text of an agreement only. */
  readonly plain?: boolean;
  readonly status?: 'done' | 'in force' | 'withdrawn';
  readonly instrument?: boolean;
  /** A verb that undertakes nothing after “will”: it asks, meets or tells of a state. */
  readonly idle?: boolean;
}

/** Compiled rules on commitments. */
export interface CommitmentRules {
  readonly words: Lexicon<CommitmentWord>;
  /** True for the text of an agreement, by its head. */
  readonly isAgreed: (text: string) => boolean;
}

/** How far into a text its kind is told, in UTF-16 code units. */
const HEAD = 200;

/** What is undertaken, as it follows a verb of saying. */
const REPORTED = ['it', 'they', 'he', 'she'].flatMap((who) =>
  ['will', 'would'].flatMap((verb) => [`${who} ${verb}`, `that ${who} ${verb}`]),
);

/** Compiles the section on commitments. */
export function compileCommitmentRules(vocabulary: Vocabulary, { commitments }: MeasureRulesData): CommitmentRules {
  const entries: { phrase: string; value: CommitmentWord }[] = [];
  for (const verb of ['shall', 'will', 'intends', 'expects'] as const) {
    for (const phrase of commitments?.verbs?.[verb] ?? []) {
      for (const form of phraseForms(phrase)) entries.push({ phrase: form, value: { verb } });
    }
  }
  for (const phrase of commitments?.reported ?? []) {
    for (const form of phraseForms(phrase)) {
      for (const what of REPORTED) entries.push({ phrase: `${form} ${what}`, value: { verb: 'will' } });
    }
  }
  const told = new Set((commitments?.told ?? []).flatMap((phrase) => phraseForms(phrase)));
  const addressed = new Set((commitments?.addressed ?? []).flatMap((phrase) => phraseForms(phrase)));
  for (const form of new Set([...told, ...addressed])) {
    const ways = told.has(form) ? (addressed.has(form) ? 'either' : 'that') : 'to';
    entries.push({ phrase: form, value: { verb: 'will', addressed: ways } });
  }
  for (const verb of ['will', 'intends', 'expects'] as const) {
    for (const phrase of commitments?.korean?.[verb] ?? []) entries.push({ phrase, value: { verb, korean: true } });
  }
  for (const phrase of commitments?.agreed_with ?? [])
    entries.push({ phrase, value: { verb: 'will', korean: true, agreedWith: true } });
  for (const phrase of commitments?.plain ?? [])
    entries.push({ phrase, value: { verb: 'will', korean: true, plain: true } });
  for (const phrase of commitments?.not_undertaken?.en ?? []) {
    for (const form of phraseForms(phrase)) entries.push({ phrase: form, value: { idle: true } });
  }
  const statuses = [
    ['withdrawn', commitments?.withdrawn],
    ['done', commitments?.done],
    ['in force', commitments?.in_force],
  ] as const;
  for (const [status, section] of statuses) {
    for (const phrase of [...(section?.en ?? []), ...(section?.ko ?? [])]) entries.push({ phrase, value: { status } });
  }
  for (const phrase of [...(commitments?.instruments?.en ?? []), ...(commitments?.instruments?.ko ?? [])]) {
    entries.push({ phrase, value: { instrument: true } });
  }
  const kinds = commitments?.agreed_documents ?? [];
  return {
    words: compileLexicon(vocabulary, entries),
    isAgreed: (text) => {
      const head = text.slice(0, HEAD);
      return kinds.some((kind) => head.includes(kind));
    },
  };
}
