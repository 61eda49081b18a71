/** The rules of names, compiled: phrases by what they stand for, and the classes of single words. */

import type { Capacity, OrganisationKind } from '../reading.js';
import { compileLexicon, type Lexicon } from '../text/lexicon.js';
import { numberOf, type Vocabulary } from '../text/vocabulary.js';
import type { HolderRule, NameRulesData, OfficeRule } from './name-rules-schema.js';

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

/** What an economy's phrase stands for. */
export interface EconomyPhrase {
  readonly economies: readonly string[];
  readonly form: 'name' | 'adjective' | 'metonym' | 'place';
  /** Counts only beside another word of the same economy. */
  readonly unclear: boolean;
}

/** An organisation of the list. */
export interface ListedOrganisation {
  readonly id: number;
  readonly kind: OrganisationKind;
  readonly party: string | null;
}

export interface RoleNoun {
  readonly capacity: Capacity;
  /** True for nouns that leave the kind of voice to the body beside them. */
  readonly low: boolean;
}

/** Someone who held an office. */
export interface OfficeHolder {
  readonly holder: HolderRule;
  readonly office: OfficeRule;
}

export interface SpeakerNoun {
  readonly capacity: Capacity;
  /** True for phrases such as “people familiar with” that what follows belongs to. */
  readonly with: boolean;
}

/** Compiled rules of names. */
export interface NameRules {
  readonly economies: Lexicon<EconomyPhrase | null>;
  readonly organisations: Lexicon<ListedOrganisation | null>;
  /** Full names of the organisations of the list, by id. */
  readonly organisationNames: readonly (readonly string[])[];
  /** Names with figures (G7), by their letters. */
  readonly organisationsWithFigures: ReadonlyMap<string, ListedOrganisation>;
  readonly roles: Lexicon<RoleNoun>;
  readonly speakers: Lexicon<SpeakerNoun>;
  /** Nouns of unnamed speakers as written, in small letters: “ministers” may speak unnamed, “minister” is a role. */
  readonly speakerNouns: ReadonlySet<string>;
  readonly credits: Lexicon<true>;
  /** Holders by name; several terms and offices under one name. */
  readonly holders: Lexicon<readonly OfficeHolder[]>;
  /** The same by the name evened out, see {@link nameKey}. */
  readonly holdersByName: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** Every form of a holder's name, evened out. */
  readonly holderKeys: ReadonlyMap<HolderRule, readonly string[]>;
  /** Holders by each word of their names, evened out. */
  readonly holdersByWord: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** Holders by family name alone, evened out. */
  readonly holdersByFamilyName: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** Offices by title, evened out; several economies may share one. */
  readonly officesByTitle: ReadonlyMap<string, readonly OfficeRule[]>;
  /** An office and others of its economy that share one of its titles: three deputies are all Deputy Trade Representative. */
  readonly officesAlike: ReadonlyMap<OfficeRule, readonly OfficeRule[]>;
  readonly offices: readonly OfficeRule[];
  readonly sources: Readonly<
    Record<string, { readonly title?: string | undefined; readonly url?: string | null | undefined }>
  >;
  readonly asOf: string | null;
  /** Classes of words, by number in the vocabulary; words that came later have none. */
  readonly classes: Int32Array;
  readonly organisationLast: ReadonlyMap<number, OrganisationKind>;
  readonly organisationFirst: ReadonlyMap<number, OrganisationKind>;
  readonly cues: ReadonlyMap<number, OrganisationKind>;
  readonly syllables: ReadonlySet<string>;
  readonly korean: KoreanNameRules;
}

/** Word lists for Korean, looked up by the word as written. */
export interface KoreanNameRules {
  readonly familyNames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly future: readonly string[];
  readonly acting: readonly string[];
  readonly reporters: readonly string[];
  readonly contacts: readonly string[];
  readonly speakerModifiers: ReadonlySet<string>;
  readonly organisationEndings: readonly { readonly ending: string; readonly kind: OrganisationKind }[];
}

const HANGUL = /[\uac00-\ud7a3]/;

/**
 * Compiles the rules of names.
 * @param vocabulary takes up the words; compile every lexicon before preparing a text
 * @param data the sections as read and merged
 */
export function compileNameRules(vocabulary: Vocabulary, data: NameRulesData): NameRules {
  const offices = data.offices ?? [];
  const byTitle = officesByTitle(offices);
  const { holdersByName, holdersByWord, holderKeys, holdersByFamilyName, holderPhrases } = compileHolders(offices);
  const { entries: organisationEntries, names, withFigures } = organisationPhrases(data);
  return {
    economies: compileLexicon(vocabulary, economyPhrases(data)),
    organisations: compileLexicon(vocabulary, organisationEntries),
    organisationNames: names,
    organisationsWithFigures: withFigures,
    roles: compileLexicon(vocabulary, rolePhrases(data)),
    speakers: compileLexicon(vocabulary, speakerPhrases(data)),
    speakerNouns: new Set(
      (data.unnamed_speakers ?? []).flatMap(({ en, with: followed }) =>
        [...(en ?? []), ...(followed ?? [])].map((phrase) => spoken(phrase)),
      ),
    ),
    credits: compileLexicon(
      vocabulary,
      (data.credits ?? []).map((phrase) => ({ phrase, value: true as const })),
    ),
    holders: compileLexicon(vocabulary, holderPhrases),
    holdersByName,
    holdersByWord,
    holderKeys,
    holdersByFamilyName,
    officesByTitle: byTitle,
    officesAlike: new Map(offices.map((office) => [office, sharingTitles(byTitle, office)])),
    offices,
    sources: data.sources ?? {},
    asOf: data.as_of ?? null,
    classes: wordClasses(vocabulary, data),
    organisationLast: kindsOf(vocabulary, data.organisation_patterns ?? [], 'last'),
    organisationFirst: kindsOf(vocabulary, data.organisation_patterns ?? [], 'first'),
    cues: kindsOf(vocabulary, data.organisation_cues ?? [], 'words'),
    syllables: new Set(data.given_name_syllables ?? []),
    korean: {
      familyNames: new Set(data.family_names_ko ?? []),
      givenNames: new Set(data.given_names_ko ?? []),
      notNames: new Set(data.not_names_ko ?? []),
      former: new Set(data.former_ko ?? []),
      future: data.future_ko ?? [],
      acting: data.acting_ko ?? [],
      reporters: data.reporters_ko ?? [],
      contacts: data.contacts_ko ?? [],
      speakerModifiers: new Set((data.speaker_modifiers ?? []).filter((word) => /[\uac00-\ud7a3]|^EU$/.test(word))),
      organisationEndings: (data.organisation_patterns ?? [])
        .flatMap(({ kind, ko }) => (ko ?? []).map((ending) => ({ ending, kind })))
        .sort((a, b) => b.ending.length - a.ending.length),
    },
  };
}

function* economyPhrases(data: NameRulesData): Generator<{ phrase: string; value: EconomyPhrase | null }> {
  for (const phrase of data.not_economies ?? []) yield { phrase, value: null };
  for (const { ko, economies } of data.compounds ?? []) {
    for (const written of ko) {
      const value = { economies, form: 'name' as const, unclear: false };
      yield { phrase: written, value };
      const letters = written.replace(/^\|/, '');
      if (letters.length !== economies.length || letters.length < 2) continue;
      for (const mark of '·-‧・ㆍ/') yield { phrase: `|${[...letters].join(mark)}`, value };
    }
  }
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
}

/** “|인도|” also stands in 인도산, 인도 측 and 인도발, which no particle list holds. */
function* withSuffixes(phrase: string, value: EconomyPhrase): Generator<{ phrase: string; value: EconomyPhrase }> {
  yield { phrase, value };
  if (!phrase.endsWith('|') || phrase.length < 4) return;
  for (const suffix of ['산', '측', '발', '행', '제']) yield { phrase: phrase.slice(0, -1) + suffix, value };
}

function organisationPhrases(data: NameRulesData) {
  const entries: { phrase: string; value: ListedOrganisation | null }[] = [];
  const names: string[][] = [];
  const withFigures = new Map<string, ListedOrganisation>();
  for (const phrase of data.not_organisation_phrases ?? []) entries.push({ phrase, value: null });
  for (const { kind, party, names: listed } of data.organisations ?? []) {
    for (const forms of listed) {
      const value = { id: names.length, kind, party: party ?? null };
      names.push(forms);
      for (const form of forms) {
        // Figures are no words of a vocabulary: such names are looked for letter by letter.
        if (/\d/.test(form) && !HANGUL.test(form)) withFigures.set(form, value);
      }
      for (const form of forms) entries.push({ phrase: /^[A-Z]{2,6}$/.test(form) ? `=${form}` : form, value });
    }
  }
  return { entries, names, withFigures };
}

function* rolePhrases(data: NameRulesData): Generator<{ phrase: string; value: RoleNoun }> {
  for (const { capacity, rank, en, ko } of data.roles ?? []) {
    const value = { capacity, low: rank === 'low' };
    for (const phrase of en ?? []) yield { phrase, value };
    // 상무부장 is not read into 상무부 장관: the office ends its word.
    for (const phrase of ko ?? []) yield { phrase: phrase.endsWith('|') ? phrase : `${phrase}|`, value };
  }
}

function* speakerPhrases(data: NameRulesData): Generator<{ phrase: string; value: SpeakerNoun }> {
  for (const { capacity, en, with: followed, ko } of data.unnamed_speakers ?? []) {
    for (const phrase of followed ?? []) yield { phrase, value: { capacity, with: true } };
    for (const phrase of en ?? []) yield { phrase, value: { capacity, with: false } };
    for (const phrase of ko ?? []) yield { phrase: `|${phrase}|`, value: { capacity, with: false } };
  }
}

function compileHolders(offices: readonly OfficeRule[]) {
  const byName = new Map<string, OfficeHolder[]>();
  const byFamilyName = new Map<string, OfficeHolder[]>();
  const byWord = new Map<string, OfficeHolder[]>();
  const keys = new Map<HolderRule, readonly string[]>();
  const phrases = new Map<string, OfficeHolder[]>();
  const add = (map: Map<string, OfficeHolder[]>, key: string, entry: OfficeHolder) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else known.push(entry);
  };
  for (const office of offices) {
    for (const holder of office.holders) {
      const entry = { holder, office };
      keys.set(holder, [holder.name, ...(holder.also ?? []), ...(holder.ko ?? [])].map(nameKey));
      for (const form of holder.also ?? []) if (!/\s/.test(form)) add(byFamilyName, nameKey(form), entry);
      for (const form of new Set([holder.name, ...(holder.also ?? []), ...(holder.ko ?? [])])) {
        add(byName, nameKey(form), entry);
        for (const word of new Set(nameKey(form).split(' '))) add(byWord, word, entry);
        // A single word is a family name, which only its context makes a person.
        if (form.includes(' ') || HANGUL.test(form)) add(phrases, form, entry);
      }
      for (const family of familyNames(holder.name)) add(byFamilyName, family, entry);
      for (const form of holder.ko ?? [])
        if (form.includes(' ')) add(byFamilyName, form.slice(form.lastIndexOf(' ') + 1), entry);
    }
  }
  return {
    holdersByName: byName,
    holdersByWord: byWord,
    holderKeys: keys,
    holdersByFamilyName: byFamilyName,
    holderPhrases: [...phrases].map(([phrase, value]) => ({
      phrase: HANGUL.test(phrase) ? `|${phrase}` : phrase,
      value,
    })),
  };
}

/** Family names a full name may go by, evened out: its last word with particles, or its first where family names stand first. */
export function familyNames(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  const found = new Set([nameKey(last)]);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  if (particle > 0) found.add(nameKey(words.slice(particle).join(' ')));
  if (words.length > 1 && words[0]!.length <= 6) {
    if (/^\p{Lu}\p{Ll}*-\p{L}+$/u.test(last) || (words.length === 3 && words.every((word) => word.length <= 6))) {
      found.add(nameKey(words[0]!));
    }
  }
  return [...found];
}

/** A name for comparing: small letters, no accents, one space, no hyphens or full stops. */
export function nameKey(name: string): string {
  if (/^[가-힣]+(?: [가-힣]+)*$/.test(name)) return name;
  const small = name.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(small)) return small;
  const plain = HANGUL.test(small) ? small : small.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[.\-‐‑–'’]/g, (mark) => (mark === '.' ? '' : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function sharingTitles(byTitle: ReadonlyMap<string, readonly OfficeRule[]>, rule: OfficeRule): readonly OfficeRule[] {
  const found = new Set([rule]);
  for (const title of [...(rule.titles.en ?? []), ...(rule.titles.ko ?? [])]) {
    for (const office of byTitle.get(titleKey(title)) ?? []) if (office.party === rule.party) found.add(office);
  }
  return [...found];
}

function officesByTitle(offices: readonly OfficeRule[]): Map<string, OfficeRule[]> {
  const byTitle = new Map<string, OfficeRule[]>();
  for (const office of offices) {
    for (const title of [...(office.titles.en ?? []), ...(office.titles.ko ?? [])]) {
      const key = titleKey(title);
      const known = byTitle.get(key);
      if (known === undefined) byTitle.set(key, [office]);
      else if (!known.includes(office)) known.push(office);
    }
  }
  return byTitle;
}

/** A noun as written, for comparing: small letters, one space, no hyphens. */
export function spoken(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[-‐‑\s]+/g, ' ');
}

/** A title for comparing: small letters, no full stops, hyphens as spaces, “&” as “and”, without brackets and articles. */
export function titleKey(title: string): string {
  if (HANGUL.test(title)) return title.replace(/\([^)]*\)|[\s·‧・ㆍ]/g, '').toLowerCase();
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.]/g, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/&/g, 'and')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\blabor\b/g, 'labour')
    .replace(/iz(?=ation)/g, 'is')
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/[,\s]+/g, ' ')
    .trim();
}

function wordClasses(vocabulary: Vocabulary, data: NameRulesData): Int32Array {
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
  const byNumber = new Int32Array(vocabulary.numbers.size);
  for (const [number, mask] of classes) byNumber[number] = mask;
  return byNumber;
}

function kindsOf<K extends string>(
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
