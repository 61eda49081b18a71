/** What single words may be in names and roles. */

import type { OrganisationKind } from '../../reading.js';
import { numberOf, type Vocabulary } from '../../text/vocabulary.js';
import type { NameRulesData } from './name-rules-schema.js';

/** What a word may be in a name or a role; a word has several classes at once. */
export const ORDINARY = 1;
export const GIVEN = 2;
export const PARTICLE = 4;
export const HONORIFIC = 8;
export const MODIFIER = 16;
export const PORTFOLIO = 32;
export const FORMER = 64;
export const FUTURE = 128;
export const ACTING = 256;
export const NOT_ORGANISATION = 512;
export const SPEECH = 1024;
export const SPEAKER_MODIFIER = 2048;
export const FAMILY_FIRST = 4096;
/** A noun that says what the name beside it is. */
export const CUE = 8192;
/** “ministry” and “department”. */
export const MINISTRY = 16384;

const HANGUL = /[\uac00-\ud7a3]/;

/** Classes of the words of the rules, by number in the vocabulary. */
export function wordClasses(vocabulary: Vocabulary, data: NameRulesData): Int32Array {
  const classes = new Map<number, number>();
  const add = (words: readonly string[] | undefined, mask: number) => {
    for (const phrase of words ?? []) {
      // Each word of a phrase counts for itself: “rural affairs”.
      for (const word of phrase.replace(/^=/, '').split(/[\s-]+/)) {
        if (word === '' || HANGUL.test(word)) continue;
        const number = numberOf(vocabulary, word);
        classes.set(number, (classes.get(number) ?? 0) | mask);
      }
    }
  };
  add(data.ordinary_words, ORDINARY);
  add(data.given_names, GIVEN);
  add(data.name_particles, PARTICLE);
  add(
    data.honorifics?.map((word) => word.replace(/\.$/, '')),
    HONORIFIC,
  );
  add(data.role_modifiers, MODIFIER);
  add(data.portfolios, PORTFOLIO);
  add(data.former, FORMER);
  add(data.future, FUTURE);
  add(data.acting, ACTING);
  add(
    data.not_organisations?.map((phrase) => phrase.split(' ').at(-1)!),
    NOT_ORGANISATION,
  );
  add(data.speech_verbs, SPEECH);
  add(data.speaker_modifiers, SPEAKER_MODIFIER);
  add(data.family_names_first, FAMILY_FIRST);
  add(
    data.organisation_cues?.flatMap(({ words }) => words.map((phrase) => phrase.split(/[\s-]+/).at(-1)!)),
    CUE,
  );
  add(['ministry', 'department'], MINISTRY);
  const byNumber = new Int32Array(vocabulary.numbers.size);
  for (const [number, mask] of classes) byNumber[number] = mask;
  return byNumber;
}

/** Kinds of organisation that words tell, by number in the vocabulary. */
export function kindsOf<K extends string>(
  vocabulary: Vocabulary,
  groups: readonly ({ readonly kind: OrganisationKind } & { readonly [key in K]?: readonly string[] | undefined })[],
  key: K,
): Map<number, OrganisationKind> {
  const kinds = new Map<number, OrganisationKind>();
  for (const group of groups) {
    for (const phrase of group[key] ?? []) {
      // Of cues the last word decides: “trade body”. Names are built with single words.
      if (key !== 'words' && /\s/.test(phrase)) continue;
      const number = numberOf(vocabulary, phrase.split(/[\s-]+/).at(-1)!);
      if (!kinds.has(number)) kinds.set(number, group.kind);
    }
  }
  return kinds;
}
