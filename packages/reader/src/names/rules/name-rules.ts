/** The rules of names, compiled: phrases by what they stand for, and the classes of single words. */

import type { OrganisationKind } from '../../reading.js';
import { compileLexicon, type Lexicon } from '../../text/lexicon.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import { spoken } from './name-keys.js';
import {
  type EconomyPhrase,
  economyPhrases,
  type ListedOrganisation,
  type NameWithFigures,
  type OrganisationSpellings,
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
  /** Spellings of the organisations of the list, by id. */
  readonly organisationSpellings: readonly OrganisationSpellings[];
  /** Names with figures (G7), by the first number in them. */
  readonly organisationsWithFigures: ReadonlyMap<string, readonly NameWithFigures[]>;
  readonly roles: Lexicon<RoleNoun>;
  /** Words of roles, in small letters. */
  readonly roleWords: ReadonlySet<string>;
  readonly speakers: Lexicon<SpeakerNoun>;
  /** Nouns of unnamed speakers as written, in small letters: “ministers” may speak unnamed, “minister” is a role. */
  readonly speakerNouns: ReadonlySet<string>;
  readonly credits: Lexicon<true>;
  /** What reporters are called in Korean. */
  readonly reporters: Lexicon<true>;
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
  /** Words that names of bodies are built with, as written, in small letters. */
  readonly organisationWords: ReadonlySet<string>;
  readonly cues: ReadonlyMap<number, OrganisationKind>;
  readonly syllables: ReadonlySet<string>;
  readonly korean: KoreanNameRules;
}

/** An ending of Korean names of bodies. */
interface EndingOfBody {
  readonly ending: string;
  readonly kind: OrganisationKind;
}

/** Endings, longest first, by their first and by their last code unit. */
interface EndingsOfBodies {
  readonly byFirst: ReadonlyMap<number, readonly EndingOfBody[]>;
  readonly byLast: ReadonlyMap<number, readonly EndingOfBody[]>;
  /** Those that alone tell a body from a common noun, by their last code unit. */
  readonly telling: ReadonlyMap<number, readonly EndingOfBody[]>;
  /** 1 for the last code units of those. */
  readonly lastLetters: Uint8Array;
}

/** Word lists for Korean, looked up by the word as written. */
interface KoreanNameRules {
  readonly familyNames: ReadonlySet<string>;
  /** Syllables that only Chinese family names begin with. */
  readonly chineseFamilyNames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly future: readonly string[];
  readonly acting: readonly string[];
  readonly speakerModifiers: ReadonlySet<string>;
  readonly organisationEndings: EndingsOfBodies;
}

/**
 * Compiles the rules of names.
 * @param vocabulary takes up the words; compile every lexicon before preparing a text
 * @param data the sections as read and merged
 */
export function compileNameRules(vocabulary: Vocabulary, data: NameRulesData): NameRules {
  const { table, phrases } = compileOffices(data.offices ?? []);
  const { entries: organisationEntries, spellings, withFigures } = organisationPhrases(data);
  return {
    economies: compileLexicon(vocabulary, economyPhrases(data)),
    organisations: compileLexicon(vocabulary, organisationEntries),
    organisationSpellings: spellings,
    organisationsWithFigures: withFigures,
    roles: compileLexicon(vocabulary, rolePhrases(data)),
    roleWords: new Set(
      (data.roles ?? []).flatMap(({ en }) =>
        (en ?? []).flatMap((phrase) =>
          phrase
            .toLowerCase()
            .replace(/^=|\.$/g, '')
            .split(/[\s-]+/),
        ),
      ),
    ),
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
    reporters: compileLexicon(
      vocabulary,
      (data.reporters_ko ?? []).map((phrase) => ({
        phrase: /^[A-Z]+$/.test(phrase) ? `=${phrase}` : phrase,
        value: true as const,
      })),
    ),
    ...table,
    holders: compileLexicon(vocabulary, phrases),
    sources: data.sources ?? {},
    asOf: data.as_of ?? null,
    classes: wordClasses(vocabulary, data),
    organisationLast: kindsOf(vocabulary, data.organisation_patterns ?? [], 'last'),
    organisationFirst: kindsOf(vocabulary, data.organisation_patterns ?? [], 'first'),
    organisationWords: new Set(
      (data.organisation_patterns ?? []).flatMap(({ last, first }) =>
        [...(last ?? []), ...(first ?? [])].map((word) => word.toLowerCase()),
      ),
    ),
    cues: kindsOf(vocabulary, data.organisation_cues ?? [], 'words'),
    syllables: new Set(data.given_name_syllables ?? []),
    korean: {
      familyNames: new Set(data.family_names_ko ?? []),
      chineseFamilyNames: new Set(data.chinese_family_names_ko ?? []),
      givenNames: new Set(data.given_names_ko ?? []),
      notNames: new Set(data.not_names_ko ?? []),
      former: new Set(data.former_ko ?? []),
      future: data.future_ko ?? [],
      acting: data.acting_ko ?? [],
      speakerModifiers: new Set((data.speaker_modifiers ?? []).filter((word) => /[\uac00-\ud7a3]|^EU$/.test(word))),
      organisationEndings: endingsOfBodies(data),
    },
  };
}

/** Endings of companies that are no common nouns: 전자 and 은행 are. */
const TELLING = /그룹$|중공업$|제철$|홀딩스$|제약$|증권$|에너지솔루션$|바이오로직스$|주식회사$|모빌리티$/;

function endingsOfBodies(data: NameRulesData): EndingsOfBodies {
  const all = (data.organisation_patterns ?? [])
    .flatMap(({ kind, ko }) => (ko ?? []).map((ending) => ({ ending, kind })))
    .sort((a, b) => b.ending.length - a.ending.length);
  const by = (endings: readonly EndingOfBody[], at: number) => {
    const found = new Map<number, EndingOfBody[]>();
    for (const entry of endings) {
      const code = entry.ending.at(at)!.charCodeAt(0);
      const known = found.get(code);
      if (known === undefined) found.set(code, [entry]);
      else known.push(entry);
    }
    return found;
  };
  const telling = by(
    all.filter(({ ending, kind }) => kind !== 'company' || TELLING.test(ending)),
    -1,
  );
  const lastLetters = new Uint8Array(0x10000);
  for (const code of telling.keys()) lastLetters[code] = 1;
  return { byFirst: by(all, 0), byLast: by(all, -1), telling, lastLetters };
}
