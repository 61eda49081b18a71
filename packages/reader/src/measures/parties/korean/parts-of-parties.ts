/** What the words around each party of a Korean clause say of its part in the duty. */

import type { DutyClause } from './duty-clause.js';
import type { KoreanDuty } from './korean-duty.js';
import { foundBefore, type Part, type PartiesFound, withPart } from './parties-found.js';
import { afterToward, besideOthers, ofAnotherPercentage, partOfDirection, withoutAgreement } from './parts-aside.js';
import { acting, ofDuty, ofDutyOnGoods, ofGoods, ofGoodsTold, ofMakers, owner } from './parts-by-noun.js';
import {
  amongOthers,
  fallenOn,
  ofOrigin,
  ofQuotedDuty,
  opening,
  paidTo,
  soldThere,
  soldToOrFrom,
  spared,
} from './parts-by-particle.js';
import { beforeAnother, inRowOfBearers, inRowOfSubjects, ofMaterial, withOwnRate } from './parts-in-rows.js';
import { type PartRule, type PartyPlace, partyPlace } from './party-place.js';
import { subjectBefore } from './subject-before.js';

/** In this order: the first that says a party's part is believed. */
const RULES: readonly PartRule[] = [
  ofAnotherPercentage,
  besideOthers,
  withoutAgreement,
  afterToward,
  ofMaterial,
  inRowOfBearers,
  inRowOfSubjects,
  withOwnRate,
  opening,
  ofQuotedDuty,
  spared,
  ofOrigin,
  soldThere,
  paidTo,
  fallenOn,
  soldToOrFrom,
  owner,
  amongOthers,
  ofGoodsTold,
  ofMakers,
  acting,
  ofGoods,
  beforeAnother,
  ofDuty,
  ofDutyOnGoods,
];

/** “관세와 관련, 한국산은 …”: what is said of the duty then. */
const ON_DUTY_THEN = /[와과]\s관련(?:해|하여|,)/;

/** All that the parties of a duty's clause tell, one after the other, with the subject that goes on from before it. */
export function partiesOfClause(duty: KoreanDuty, clause: DutyClause): PartiesFound {
  const { text, items, stop, nounEnd } = duty;
  const { subject, also } = subjectBefore(duty, clause);
  let found = foundBefore(subject, also);
  for (let i = clause.from; i < items.length; i += 1) {
    const { phrase, party, start } = items[i]!;
    if (start >= stop) break;
    const named = phrase?.toward ?? party?.economy;
    if (named === undefined) continue;
    if (start > nounEnd && ON_DUTY_THEN.test(text.slice(nounEnd, start))) break;
    const part = party === undefined ? partOfDirection(duty, clause, i) : partOf(partyPlace(duty, clause, i, party));
    found = withPart(found, part, named);
  }
  return found;
}

function partOf(place: PartyPlace): Part {
  for (const rule of RULES) {
    const part = rule(place);
    if (part !== null) return part;
  }
  return 'none';
}
