/** A party of a Korean sentence beside a duty, with the words around it that tell its part. */

import type { PartyMention } from '../../sentences/sentence-items.js';
import type { DutyClause } from './duty-clause.js';
import { opensHeadline } from './headline-parties.js';
import type { KoreanDuty } from './korean-duty.js';
import { lastOfList, SAME_IN_BRACKETS } from './listed-parties.js';
import type { Part } from './parties-found.js';
import { SUFFIX } from './party-words.js';

export interface PartyPlace {
  readonly duty: KoreanDuty;
  readonly clause: DutyClause;
  readonly party: PartyMention;
  /** Item of the party. */
  readonly i: number;
  /** The words after it; “유럽연합(EU)에”: the letters in brackets say the same, and are left out. */
  readonly after: string;
  /** Those after its government too. */
  readonly rest: string;
  /** Item of the last of the row that it stands in; its own outside rows. */
  readonly last: number;
  /** It opens a headline, and acts on those named next: “미국, 스위스산 시계 관세 15%로”. */
  readonly headed: boolean;
}

/** What the words of a place say of the party's part; null where they do not say. */
export type PartRule = (place: PartyPlace) => Part | null;

/** The place of the party at an item. */
export function partyPlace(duty: KoreanDuty, clause: DutyClause, i: number, party: PartyMention): PartyPlace {
  const { text, items } = duty;
  const { end } = items[i]!;
  const after = text
    .slice(end, end + 36)
    .replace(SAME_IN_BRACKETS, '')
    .slice(0, 24);
  const last = lastOfList(text, items, i);
  const headed = i === 0 && opensHeadline(text, items) && !items.slice(1, last).some((one) => one.party !== undefined);
  return { duty, clause, party, i, after, rest: after.replace(SUFFIX, ''), last, headed };
}

/** A country, a nationality or a body, not a person. */
export function isNoPerson({ party }: PartyPlace): boolean {
  return party.form !== 'person';
}
