/** How a duty stands by its clause, how the rate before it stood, and from which day. */

import type { DateRead } from '../../reading.js';
import { isAbandoned } from '../status/abandoned-plans.js';
import { hasChangedKorean } from '../status/changed-rates-korean.js';
import { dutyDay } from '../status/duty-day.js';
import { changesAt, statusAt } from '../status/duty-status.js';
import { koreanPlanOf, koreanStatusAt } from '../status/duty-status-korean.js';
import { hasChanged } from '../status/former-rates.js';
import { outlinedStatus } from '../status/outlined-duties-korean.js';
import { statusAfterNext } from '../status/paused-after.js';
import { isSupposedEnd } from '../status/supposed-ends.js';
import { type DutyClause, textAfter } from './duty-clause.js';
import type { MeasureDraft } from './measure-draft.js';

/** Beside a duty before, which stays. */
const BESIDES = /\b(?:on top of|in addition to|added to|besides|plus|along with|alongside|atop)\b/i;

/** “The threatened 25%”, “the 25% once planned” before it took effect: how the rate that never applied stood; “the previous 25%” applies no more. */
function planOf(before: string, after: string, korean: boolean): MeasureDraft['fromPlan'] {
  if (korean) return koreanPlanOf(before, after);
  const word =
    /\b(threatened|proposed|planned|mooted|announced|previous|former)\s(?:(?:rate|level|tariff|duty|levy)\s(?:of\s)?)?(?:a\s|the\s)?$/i.exec(
      before,
    )?.[1];
  if (word === undefined) return null;
  if (/^threat/i.test(word)) return 'threatened';
  if (/^(?:previous|former)/i.test(word)) return BESIDES.test(before) ? null : 'removed';
  return /^announced/i.test(word) ? 'announced' : 'proposed';
}

/** “Imposed the threatened 25%”: it is levied now. */
const CARRIED_OUT =
  /(?<!\b(?:not|never|be|been|yet) )\b(?:imposed|introduced|levied|implemented|enacted) (?:the|its|his|her|their|a) (?:threatened|proposed|planned|mooted|announced) (?:[a-zà-ɏ]+ ){0,2}$/i;

/** How a duty stands. */
export type ClauseStatus = Pick<MeasureDraft, 'fromPlan' | 'status' | 'fromDay'>;

/** How the duty of a clause stands, and from when. */
export function clauseStatus(clause: DutyClause, dates: readonly DateRead[]): ClauseStatus {
  const { sources, text, sentence, items, at, group, korean } = clause;
  const { prepared } = sources;
  const { start: planned } = group.from ?? group;
  const plan = planOf(text.slice(Math.max(0, planned - 44), planned), textAfter(clause, 16), korean);
  const status = korean
    ? outlinedStatus(prepared, sentence, koreanStatusAt(text, items, at))
    : englishStatus(clause, group.from === null ? plan : null);
  const ended = status === 'removed' || status === 'suspended';
  // “Will drop its 25% tariffs on September 1”: the day is that of the change.
  const changes = !korean && changesAt(items, at);
  return {
    fromPlan: fromPlanOf(clause, plan, status),
    status,
    fromDay: changes ? null : dutyDay(prepared, sentence, [group.start, group.end], ended, dates),
  };
}

/** @param plan how a rate that is called planned or former stands */
function englishStatus(
  { sources: { prepared }, text, sentence, items, at, group }: DutyClause,
  plan: MeasureDraft['fromPlan'],
): MeasureDraft['status'] {
  if (isAbandoned(items, at)) return 'removed';
  const { start } = group.from ?? group;
  const told = CARRIED_OUT.test(text.slice(Math.max(0, start - 60), start))
    ? 'in-force'
    : (plan ?? statusAt(items, at));
  const status = statusAfterNext(prepared, sentence, told);
  return status === 'removed' && isSupposedEnd(items, at) ? 'in-force' : status;
}

/** How the rate before stood, where there was one. */
function fromPlanOf(
  clause: DutyClause,
  plan: MeasureDraft['fromPlan'],
  status: MeasureDraft['status'],
): MeasureDraft['fromPlan'] {
  const { items, at, group, korean } = clause;
  if (group.from === null) return null;
  const changed = korean ? plan !== 'announced' && hasChangedKorean(textAfter(clause, 30)) : hasChanged(items, at);
  if (changed) return 'removed';
  // “Will be cut from the previous 25% to 15%”: until then it stands.
  return plan === 'removed' && status !== 'in-force' ? null : plan;
}
