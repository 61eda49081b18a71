/** The rules of names, compiled: phrases by what they stand for, and the classes of single words. */

import type { OrganisationKind } from '../reading.js';
import { compileLexicon, type Lexicon } from '../text/lexicon.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { spoken } from './name-keys.js';
import {
  type EconomyPhrase,
  economyPhrases,
  type ListedOrganisation,
  organisationPhrases,
  type RoleNoun,
  rolePhrases,
  type SpeakerNoun,
  speakerPhrases,
} from './name-phrases.js';
import type { NameRulesData } from './name-rules-schema.js';
import { compileOffices, type OfficeHolder, type OfficeTable } from './office-table.js';
import { kindsOf, wordClasses } from './word-classes.js';

/** Compiled rules of names. */
export interface NameRules extends OfficeTable {
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
interface KoreanNameRules {
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

/**
 * Compiles the rules of names.
 * @param vocabulary takes up the words; compile every lexicon before preparing a text
 * @param data the sections as read and merged
 */
export function compileNameRules(vocabulary: Vocabulary, data: NameRulesData): NameRules {
  const { table, phrases } = compileOffices(data.offices ?? []);
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
    ...table,
    holders: compileLexicon(vocabulary, phrases),
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
