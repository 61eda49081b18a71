/** What one step of reading hands to the next: where things are named, before they are summed up. */

import type { IssueMentioned, Organisation, Person } from './reading.js';

/** One place where an economy is named. */
export interface EconomyMention {
  /** ISO 3166 alpha-3 code, `EU`, or the name of a customs union (`MERCOSUR`). */
  readonly economy: string;
  readonly start: number;
  readonly end: number;
  /** `name` (Korea), `adjective` (Korean), `metonym` (Seoul, the White House), in headlines also single Han letters (韓). */
  readonly form: 'name' | 'adjective' | 'metonym';
}

/** One place where a person is meant. */
export interface PersonMention {
  /** Index in {@link Names.people}. */
  readonly person: number;
  readonly start: number;
  readonly end: number;
  /** By full name, by surname (“Minister Ahn”, “Choi”), by role alone (“the minister”), by pronoun. */
  readonly how: 'full' | 'surname' | 'role' | 'pronoun';
}

/** One place where an organisation is named. */
export interface OrganisationMention {
  /** Index in {@link Names.organisations}. */
  readonly organisation: number;
  readonly start: number;
  readonly end: number;
}

/** Someone without a name who may speak: “a senior official”, “U.S. negotiators”, “farm groups”, “an analyst”. */
export interface UnnamedSpeaker {
  readonly start: number;
  readonly end: number;
  /** As described in the text. */
  readonly description: string;
  readonly capacity: Person['capacity'];
  readonly party: string | null;
  /** Stands for its party as such: “the Americans”, “the Swiss delegation”. */
  readonly asParty?: boolean;
}

/** All names of one document; mentions are in order of their start. */
export interface Names {
  readonly people: readonly Person[];
  readonly personMentions: readonly PersonMention[];
  readonly organisations: readonly Organisation[];
  readonly organisationMentions: readonly OrganisationMention[];
  readonly economies: readonly EconomyMention[];
  /** States and cities that do not stand for their economy: “California”. */
  readonly places?: readonly EconomyMention[];
  readonly unnamed: readonly UnnamedSpeaker[];
}

/** One place where an issue is named. */
export interface IssueMention {
  readonly issue: string;
  readonly start: number;
  readonly end: number;
  /** It stands beside a special issue that the words around it name: “duties on cars and machinery”. */
  readonly beside?: boolean;
}

/** All issues of one document; mentions are in order of their start. */
export interface Issues {
  readonly issues: readonly IssueMentioned[];
  readonly mentions: readonly IssueMention[];
  /** Issue that the deal or the talks of the document are, named as one or not; null where nothing tells. */
  readonly deal: string | null;
}

/** What is known of the document besides its text. */
export interface DocumentFacts {
  /** Day of publication, `YYYY-MM-DD`; null when not known. */
  readonly published: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Party of a publisher that is a public body. */
  readonly publisherParty?: string | null;
}
