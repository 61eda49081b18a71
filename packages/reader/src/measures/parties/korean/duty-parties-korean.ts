/** Who levies a duty and on whose goods, from the words of a Korean clause. */

import type { Governed } from '../../percentages/duty-percentages.js';
import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { withWordsAround } from './clause-left-open.js';
import { clauseOfDuty, type DutyClause } from './duty-clause.js';
import { exportersOf } from './exporters.js';
import { headlineParties } from './headline-parties.js';
import { type KoreanDuty, koreanDuty } from './korean-duty.js';
import { mirroredParties } from './mirrored-duties.js';
import { askedAndGranted, askedToFall } from './negotiated-duties.js';
import type { PartiesFound } from './parties-found.js';
import { partiesOfClause } from './parts-of-parties.js';
import { threatenedParties } from './quoted-threats.js';
import { relativeParties } from './relative-duties.js';
import { withSubjectsPart } from './subjects-part.js';
import { answeringParties, topicRow } from './topic-rows.js';

/** Parties of the duty at an item of a Korean sentence. */
export function partiesOfKorean(text: string, items: readonly Item[], at: number, governed: Governed): PartiesRead {
  const duty = koreanDuty(text, items, at, governed);
  const whole = toldAsWhole(duty);
  if (whole !== null) return whole;
  const clause = clauseOfDuty(duty);
  const told = partiesOfClause(duty, clause);
  return partiesRead(duty, clause, withSubjectsPart(withWordsAround(told, duty, clause), duty));
}

/** Constructions that tell both sides of a duty at once; null where there is none. */
function toldAsWhole({ text, items, at, nounEnd }: KoreanDuty): PartiesRead | null {
  return (
    relativeParties(text, items, at) ??
    threatenedParties(text, items, at) ??
    headlineParties(text, items, at, nounEnd) ??
    mirroredParties(text, items, at) ??
    exportersOf(text, items, at) ??
    topicRow(text, items, at) ??
    answeringParties(text, items, at) ??
    askedToFall(text, items, at, nounEnd) ??
    askedAndGranted(text, items, at)
  );
}

/** What is found, as it is read; a rate in brackets is that of the party before it alone. */
function partiesRead({ items, at, bracketed }: KoreanDuty, { own }: DutyClause, found: PartiesFound): PartiesRead {
  const { imposer, either } = found;
  if (bracketed >= 0) {
    // Levied by whoever levies the rate that it is set beside.
    const compared = imposer === null && own > 0;
    return { imposer, targets: [items[bracketed]!.party!.economy], either, compared };
  }
  const targets = found.targets.length > 0 ? found.targets : burdenedAfter(items, at);
  return { imposer, targets: [...new Set(targets)].filter((target) => target !== imposer), either, compared: false };
}

/** “한국 업체에 부담”: on whom a duty before weighs; empty when nobody is named. */
function burdenedAfter(items: readonly Item[], at: number): readonly string[] {
  const burdened = items.findIndex((item, i) => i > at && item.phrase?.burden === true);
  const party = items
    .slice(at + 1, Math.max(at + 1, burdened))
    .findLast((item) => item.party !== undefined && item.party.form !== 'person')?.party;
  return party === undefined ? [] : [party.economy];
}
