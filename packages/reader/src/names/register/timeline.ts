/** Mentions of people in the order of the text. */

import type { PersonMention } from '../../mentions.js';
import type { PersonDraft } from './people-register.js';

/** A place where a person of a register is meant. */
export type Mention = Omit<PersonMention, 'person'>;

/** A mention with the person it is of. */
export interface Seen {
  readonly start: number;
  readonly person: PersonDraft;
  readonly mention: Mention;
}

/** Every mention of some people, from left to right. */
export function timelineOf(people: readonly PersonDraft[]): Seen[] {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ start: mention.start, person, mention })))
    .sort((a, b) => a.start - b.start);
}
