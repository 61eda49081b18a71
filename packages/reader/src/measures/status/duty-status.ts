/** How an English duty stands: in force, announced, threatened, … by the verbs and words of its clause. */

import type { MeasureRead } from '../../reading.js';
import { isAskedOff } from '../goods/asked-off-goods.js';
import { isOfEndingDuties } from '../goods/ending-rates.js';
import { type Item, rateBefore } from '../sentences/sentence-items.js';
import { isAbandoned } from './abandoned-plans.js';
import { isAnswered } from './answered-rates.js';
import { isAvoided } from './avoided-duties.js';
import { isAboutToChange, isAddedTo } from './changed-rates.js';
import { downFrom, movingRate } from './falling-rates.js';
import { announcedBefore, changedTo, comesLater, isAgreedThat, isCharged, willBefore } from './far-status.js';
import { isFormer, isMovedTo } from './former-rates.js';
import { nearest } from './nearest-status.js';
import { standingRate } from './standing-rates.js';
import { isSuspended } from './suspended-duties.js';
import { isAsAgreed, isUrgedBefore } from './urged-changes.js';

/**
 * Status of the duty at an item of an English sentence.
 * The nearest word counts; words before the percentage go before words after it, for they are its verbs.
 */
export function statusAt(items: readonly Item[], at: number): MeasureRead['status'] {
  const standing = standingRate(items, at) ?? movingRate(items, at);
  if (standing !== null) return standing;
  if (isFormer(items, at) || isAbandoned(items, at)) return 'removed';
  if (isSuspended(items, at)) return 'suspended';
  if (isAvoided(items, at)) return 'threatened';
  if (isAnswered(items, at) || isAskedOff(items, at)) return 'in-force';
  // “Will cut its 27.5% tariff to 15%”: what is changed stands, and the verb is said of what it is changed to.
  if (changesAt(items, at) || isOfEndingDuties(items, at)) return 'in-force';
  if (isAddedTo((places) => items[at - places]?.text ?? '')) return 'in-force';
  const older = items[at - 1]?.text === 'to' ? rateBefore(items, at) : -1;
  const told = older >= 0 && changesAt(items, older) ? older : at;
  // “lifted its 84% tariff to 125%”
  if (isMovedTo(items, at) >= 0) return 'in-force';
  const newer = downFrom(items, at);
  if (newer >= 0) return statusAt(items, newer) === 'in-force' ? 'removed' : 'in-force';
  const before = nearest(items, told, -1);
  const after = nearest(items, at, 1);
  if ((before === null || before.status === 'announced') && isUrgedBefore(items, told))
    return isAsAgreed(items, at) ? 'agreed' : 'proposed';
  if (before === null)
    return (
      changedTo(items, told) ??
      after?.status ??
      comesLater(items, at) ??
      announcedBefore(items, told) ??
      willBefore(items, told) ??
      (isCharged(items, told) ? 'in-force' : 'unclear')
    );
  if (after !== null && after.distance < 3 && before.distance > 5) return after.status;
  if (before.status === 'announced' && isAgreedThat(items, told)) return 'agreed';
  return before.status;
}

/** Whether the rate at an item stands and is about to be changed: “will drop its 25% tariffs”. */
export function changesAt(items: readonly Item[], at: number): boolean {
  if (isAboutToChange((places) => items[at - places]?.text ?? '')) return true;
  // “terminate the 15% tariff on wheat; the 10% tariff on pork”
  if (items[at - 1]?.text !== 'the' || !/^(?:;|,|and)$/.test(items[at - 2]?.text ?? '')) return false;
  const previous = rateBefore(items, at);
  const between = items.slice(previous + 1, at);
  if (previous < 0 || between.some(({ phrase }) => phrase?.imposing || phrase?.bearing || phrase?.status)) return false;
  return changesAt(items, previous);
}

/** How the duties of a list stand by the sentence that opens it: “The decree will impose:”. */
export function statusOfLeadIn(items: readonly Item[]): MeasureRead['status'] {
  const end = items.at(-1)?.text === ':' ? items.length - 1 : items.length;
  return nearest(items, end, -1)?.status ?? changedTo(items, end) ?? 'unclear';
}
