/** How documents of the sides themselves word what is undertaken: the rules' lists, made ready to be looked up. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { evenedWord } from '../../text/vocabulary.js';
import { phraseForms } from '../../text/word-forms.js';

const phrases = z.array(z.string().min(1)).optional();

/** Lists of the rule files; each may be left out. */
export const termsSchema = strictFields({
  undertakings: phrases,
  aspects: phrases,
  affirmations: phrases,
  talks: phrases,
  kept: phrases,
  imposed: phrases,
  received: phrases,
  stated: phrases,
  relief: phrases,
  promises: phrases,
  asks: phrases,
  topics: phrases,
  gifts: phrases,
  deals: phrases,
  broad: phrases,
  burdens: phrases,
  eased: phrases,
  falls: phrases,
  complaints: phrases,
  aversions: phrases,
  joint: phrases,
});

type TermsData = z.output<typeof termsSchema>;

/** What the words after a subject mean. */
export type TermKind =
  | 'undertakings'
  | 'aspects'
  | 'affirmations'
  | 'talks'
  | 'kept'
  | 'imposed'
  | 'received'
  | 'stated';

export interface TermRules {
  /** Phrases, evened out, with what they mean. */
  readonly kinds: ReadonlyMap<string, TermKind>;
  readonly relief: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly gifts: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  readonly burdens: ReadonlySet<string>;
  readonly eased: ReadonlySet<string>;
  readonly falls: ReadonlySet<string>;
  readonly aversions: ReadonlySet<string>;
  readonly joint: ReadonlySet<string>;
  /** Phrases of what the other side is reproached with. */
  readonly complaints: ReadonlySet<string>;
  /** Issues that give way to more special ones. */
  readonly broad: ReadonlySet<string>;
}

/** Words of the longest phrase that is looked up. */
export const LONGEST_PHRASE = 6;

const KINDS: readonly TermKind[] = [
  'undertakings',
  'aspects',
  'talks',
  'kept',
  'imposed',
  'received',
  'affirmations',
  'stated',
];

/** Compiles the lists; of equal phrases the first kind counts. */
export function compileTerms(data: TermsData = {}): TermRules {
  const kinds = new Map<string, TermKind>();
  for (const kind of KINDS) {
    for (const phrase of data[kind] ?? []) {
      for (const form of phraseForms(phrase)) {
        const key = evened(form);
        if (!kinds.has(key)) kinds.set(key, kind);
      }
    }
  }
  const set = (list: readonly string[] | undefined) => new Set((list ?? []).flatMap(phraseForms).map(evened));
  return {
    kinds,
    relief: set(data.relief),
    promises: set(data.promises),
    asks: set(data.asks),
    topics: set(data.topics),
    gifts: set(data.gifts),
    deals: set(data.deals),
    burdens: set(data.burdens),
    eased: set(data.eased),
    falls: set(data.falls),
    joint: set(data.joint),
    aversions: set(data.aversions),
    complaints: set(data.complaints),
    broad: new Set(data.broad ?? []),
  };
}

function evened(phrase: string): string {
  return phrase
    .split(/[\s-]+/)
    .map(evenedWord)
    .join(' ');
}
