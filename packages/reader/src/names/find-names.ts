/** All names of a document: economies, organisations, people with their roles and parties, and speakers without a name. */

import type { DocumentFacts, Names, PersonMention } from '../mentions.js';
import type { Person } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { findOrganisations } from './bodies/organisations.js';
import { scan as scanText } from './listed/scan.js';
import { addHangulNames } from './people/hangul-mentions.js';
import { addNamesakes } from './people/namesakes.js';
import { capacityOfPerson, partyOf, weighEconomies } from './people/parties.js';
import { findEnglishPeople } from './people/people-english.js';
import { findKoreanPeople } from './people/people-korean.js';
import { addRolesAlone } from './people/person-mentions.js';
import { addPronouns } from './people/pronouns.js';
import { createRegister, type PersonDraft, type RoleStated } from './register/people-register.js';
import { findRolePhrases } from './roles/role-phrases.js';
import type { NameRules } from './rules/name-rules.js';
import { findUnnamedSpeakers } from './speakers/unnamed-speakers.js';
import { findNameRuns } from './words/name-runs.js';

/** A role said of a person at one place. */
export interface RoleOfPerson extends RoleStated {
  /** Index in {@link Names.people}. */
  readonly person: number;
}

/** Someone whom only a by-line, a photo credit or a contact line names. */
interface CreditedPerson {
  readonly name: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Names with what the checks of office holders and spellings need besides. */
export interface NamesFound extends Names {
  readonly roles: readonly RoleOfPerson[];
  /** Authors, photographers and contact persons; they are not among the people. */
  readonly credits: readonly CreditedPerson[];
}

/**
 * Finds all names in a text.
 * @param prepared the text, prepared with the vocabulary the rules were compiled with
 * @param facts what is known of the document besides its text
 */
export function findNames(prepared: PreparedText, rules: NameRules, facts: DocumentFacts): NamesFound {
  const scan = scanText(prepared, rules);
  const register = createRegister();
  const roles = findRolePhrases(scan);
  const runs = findNameRuns(scan, roles);
  const personRuns = findEnglishPeople(scan, register, roles, runs);
  const namesakes = addNamesakes(scan, register);
  const { alone, bodies } = prepared.eastAsian ? findKoreanPeople(scan, register) : { alone: [], bodies: [] };
  const people = register.people.filter((person) => !person.credit && !isPublisher(person, facts));
  addHangulNames(scan, people);
  const weights = weighEconomies(scan);
  const parties = new Map(people.map((person) => [person, partyOf(scan, person, weights)]));
  addRolesAlone(scan, people, roles, alone, parties);
  const named = mentionsOf(people);
  const unnamed = findUnnamedSpeakers(scan, {
    people: named,
    parties: people.map((person) => parties.get(person) ?? null),
    offices: people.flatMap((person) => person.roles).sort((a, b) => a.start - b.start),
    weights,
  });
  addPronouns(scan, people, unnamed, roles);
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  people.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const { organisations, mentions: organisationMentions } = findOrganisations(
    scan,
    roles,
    runs,
    personRuns,
    bodies,
    namesakes,
  );
  return {
    people: people.map((person) => summed(person, parties.get(person) ?? null)),
    personMentions: mentionsOf(people),
    organisations,
    organisationMentions,
    economies: scan.economies,
    places: scan.places,
    unnamed,
    roles: people.flatMap((person, index) => person.roles.map((role) => ({ ...role, person: index }))),
    credits: register.people
      .filter((person) => person.credit)
      .map((person) => ({ name: person.name, spans: person.mentions.map(({ start, end }) => [start, end] as const) })),
  };
}

function isPublisher(person: PersonDraft, { publisher }: DocumentFacts): boolean {
  return publisher !== null && publisher === person.name;
}

function mentionsOf(people: readonly PersonDraft[]): PersonMention[] {
  const mentions: PersonMention[] = [];
  people.forEach((draft, person) => {
    for (const { start, end, how } of draft.mentions) mentions.push({ person, start, end, how });
  });
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return mentions.filter((mention, index) => index === 0 || mention.start !== mentions[index - 1]!.start);
}

function summed(person: PersonDraft, party: string | null): Person {
  return {
    name: person.name,
    role: longestRole(person),
    party,
    capacity: capacityOfPerson(person),
    spans: person.mentions.map(({ start, end }) => [start, end] as const),
  };
}

/** The fullest wording; one that is over or not begun only when there is no other. */
function longestRole({ roles }: PersonDraft): string | null {
  const current = roles.filter(({ former, future }) => !former && !future);
  let best: string | null = null;
  for (const { role } of current.length > 0 ? current : roles)
    if (best === null || role.length > best.length) best = role;
  return best;
}
