/** Phrases of the rule files by what they stand for: economies, organisations, roles and unnamed speakers. */

import type { Capacity, OrganisationKind } from '../../reading.js';
import { governmentNames } from './government-names.js';
import { markedPairs, PAIR_MARKS } from './marked-pairs.js';
import { lettersKey } from './name-keys.js';
import type { NameRulesData } from './name-rules-schema.js';

const HANGUL = /[\uac00-\ud7a3]/;

/** What an economy's phrase stands for. */
export interface EconomyPhrase {
  readonly economies: readonly string[];
  readonly form: 'name' | 'adjective' | 'metonym' | 'place';
  /** Counts only beside another word of the same economy. */
  readonly unclear: boolean;
  /** A letter, a mark and a full name, which name two only where they act: “한·인도 양국은”, not “한·인도 협정”. */
  readonly pair?: true;
  /** Letters at the end of the phrase that are no part of the name: 산 of 인도산. */
  readonly suffix?: number;
}

/** An organisation of the list. */
export interface ListedOrganisation {
  readonly id: number;
  readonly kind: OrganisationKind;
  readonly party: string | null;
}

/** How an organisation of the list is written. */
export interface OrganisationSpellings {
  readonly forms: readonly string[];
  /** The forms' letters alone. */
  readonly letters: ReadonlySet<string>;
}

/** A name with figures (G7), which are no words of a vocabulary. */
export interface NameWithFigures {
  readonly name: string;
  /** Offset of the first figure in the name. */
  readonly offset: number;
  readonly value: ListedOrganisation;
}

/** A noun of offices and trades. */
export interface RoleNoun {
  readonly capacity: Capacity;
  /** True for nouns that leave the kind of voice to the body beside them. */
  readonly low: boolean;
}

/** A noun of unnamed speakers. */
export interface SpeakerNoun {
  readonly capacity: Capacity;
  /** True for phrases such as “people familiar with” that what follows belongs to. */
  readonly with: boolean;
}

/** Phrases of economies; null for what only looks like one. */
export function* economyPhrases(data: NameRulesData): Generator<{ phrase: string; value: EconomyPhrase | null }> {
  for (const phrase of data.not_economies ?? []) yield { phrase, value: null };
  for (const { ko, economies } of data.compounds ?? []) {
    for (const written of ko) {
      const value = { economies, form: 'name' as const, unclear: false };
      yield { phrase: written, value };
      const letters = written.replace(/^\|/, '');
      if (letters.length !== economies.length || letters.length < 2) continue;
      for (const mark of PAIR_MARKS) yield { phrase: `|${[...letters].join(mark)}`, value };
    }
  }
  yield* markedPairs(data);
  for (const [economy, { names, adjectives, metonyms, places, unclear }] of Object.entries(data.economies ?? {})) {
    const phrase = (form: EconomyPhrase['form'], isUnclear = false) => ({
      economies: [economy],
      form,
      unclear: isUnclear,
    });
    for (const name of names) yield* withSuffixes(name, phrase('name'));
    for (const name of adjectives ?? []) yield { phrase: name, value: phrase('adjective') };
    for (const name of metonyms ?? []) yield* withSuffixes(name, phrase('metonym'));
    for (const name of unclear ?? []) yield* withSuffixes(name, phrase('name', true));
    for (const name of places ?? []) yield { phrase: name, value: phrase('place') };
  }
  for (const [phrase, economy] of governmentNames(data))
    yield { phrase, value: { economies: [economy], form: 'metonym', unclear: false } };
}

/** “|인도|” also stands in 인도산, 인도 측 and 인도발, which no particle list holds. */
function* withSuffixes(phrase: string, value: EconomyPhrase): Generator<{ phrase: string; value: EconomyPhrase }> {
  yield { phrase, value };
  if (!phrase.endsWith('|')) return;
  // “미산 소고기”: of a name of one letter nothing else may follow.
  if (phrase.length < 4) {
    yield { phrase: `${phrase.slice(0, -1)}산|`, value: { ...value, suffix: 1 } };
    return;
  }
  for (const suffix of ['산', '측', '발', '행', '제'])
    yield { phrase: phrase.slice(0, -1) + suffix, value: { ...value, suffix: suffix.length } };
}

/** Phrases of the organisations of the list, their names by number, and the names with figures. */
export function organisationPhrases(data: NameRulesData) {
  const entries: { phrase: string; value: ListedOrganisation | null }[] = [];
  const spellings: OrganisationSpellings[] = [];
  const withFigures = new Map<string, NameWithFigures[]>();
  for (const phrase of data.not_organisation_phrases ?? []) entries.push({ phrase, value: null });
  for (const { kind, party, names: listed } of data.organisations ?? []) {
    for (const forms of listed) {
      const value = { id: spellings.length, kind, party: party ?? null };
      spellings.push({ forms, letters: new Set(forms.map(lettersKey)) });
      for (const form of forms) {
        if (HANGUL.test(form)) continue;
        const figures = /\d+/.exec(form);
        if (figures === null) continue;
        const named = withFigures.get(figures[0]);
        const entry = { name: form, offset: figures.index, value };
        if (named === undefined) withFigures.set(figures[0], [entry]);
        else named.push(entry);
      }
      for (const form of forms) entries.push({ phrase: /^[A-Z]{2,6}$/.test(form) ? `=${form}` : form, value });
    }
  }
  return { entries, spellings, withFigures };
}

/** Phrases of roles. */
export function* rolePhrases(data: NameRulesData): Generator<{ phrase: string; value: RoleNoun }> {
  for (const { capacity, rank, en, ko } of data.roles ?? []) {
    const value = { capacity, low: rank === 'low' };
    for (const phrase of en ?? []) yield { phrase, value };
    // 상무부장 is not read into 상무부 장관: the office ends its word.
    for (const phrase of ko ?? []) yield { phrase: phrase.endsWith('|') ? phrase : `${phrase}|`, value };
  }
}

/** Phrases of unnamed speakers. */
export function* speakerPhrases(data: NameRulesData): Generator<{ phrase: string; value: SpeakerNoun }> {
  for (const { capacity, en, with: followed, ko } of data.unnamed_speakers ?? []) {
    for (const phrase of followed ?? []) yield { phrase, value: { capacity, with: true } };
    for (const phrase of en ?? []) yield { phrase, value: { capacity, with: false } };
    for (const phrase of ko ?? []) yield { phrase: `|${phrase}|`, value: { capacity, with: false } };
  }
}
