/** Whose words a Korean clause is: of whoever has the floor, is quoted, or is told to have said so. */

import type { Voice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { isTogether } from './clause-sides.js';
import { namesSomeoneElse } from './governors.js';

/**
 * Who says what a clause says; null where nobody is told to.
 * @param outer subject that governs the clause
 * @returns `nobody` where it is somebody whose name is not known
 */
export function speakersOf(
  setting: Setting,
  clause: KoreanClause,
  outer: KoreanSubject | null,
): readonly Voice[] | 'nobody' | null {
  const { floor, state } = setting;
  if (floor !== null) return [floor];
  const quoted = clause.quotation !== null;
  if (outer === null && (quoted || !isTogether(setting, clause)) && namesSomeoneElse(setting, clause)) return 'nobody';
  if (!quoted) return toldToSay(setting, outer);
  if (goesOn(setting, outer)) return state.spoken;
  if (outer === null && opensHeadline(setting, clause)) return 'nobody';
  return outer?.holder.voices ?? state.spoken ?? spokenEarlier(setting, clause);
}

/** ““…해야”… 전국 조합장 성명”: words of a headline are of whoever it names. */
function opensHeadline({ prepared: { text } }: Setting, { quotation }: KoreanClause): boolean {
  return quotation !== null && /^["”]? ?(?:…|\.\.\.)/.test(text.slice(quotation[1], quotation[1] + 5));
}

/** “-다며”, “-라면서”, “-다는 뜻을” right after a predicate. */
const SAID_ENDING =
  /^[가-힣]{0,2}[다라자](?:(?:며|면서도?)[ ,]|는 ?(?:뜻|입장|주장|생각|의견|태도|의지|견해)(?:(?:을|이|에서|도|은)? |(?:이[다라며고었]|입니다|임|인 )))/;

/** Outside quotations a verb of saying after the predicate makes it the subject's words. */
function toldToSay({ prepared, signs, event }: Setting, outer: KoreanSubject | null): readonly Voice[] | null {
  if (outer === null) return null;
  if (outer.role === 'source') return outer.holder.voices;
  if (event.mode === null && !event.reported) return null;
  const said =
    signs.some(({ start, value }) => value.includes('reporting') && start >= event.end) ||
    // “응수해야 한다며”: the ending itself tells that it is said.
    SAID_ENDING.test(prepared.text.slice(event.end - 1, event.end + 9));
  return said ? outer.holder.voices : null;
}

/** “그러면서 미국은 “…해야 한다”고”: who spoke before goes on, on what another must do. */
function goesOn({ prepared, view, event, state }: Setting, outer: KoreanSubject | null): boolean {
  return (
    outer !== null &&
    outer.holder.kind === 'economy' &&
    event.mode === 'obligation' &&
    state.spoken !== null &&
    state.spoken.length > 0 &&
    state.spoken.every(({ party }) => party !== outer.holder.voices[0]?.party) &&
    /^그러면서도?,? /.test(prepared.text.slice(view.sentence.start, view.sentence.start + 8))
  );
}

/** A topic that is neither a place, a matter nor a time: “한 이코노미스트는”. */
const TAKES_OVER =
  /(?:^|\s)(?!이번|이날)[가-힣]+(?<!에서|[에로]|[대관]해서|까지|부터)(?:은|는) (?![^"“]{0,40}(?:대해|관련))/;

/** Who spoke in the paragraph before, where he is named by name and nobody takes over. */
function spokenEarlier(
  { prepared: { text }, view, state: { earlier } }: Setting,
  { quotation }: KoreanClause,
): readonly Voice[] | null {
  if (earlier?.length !== 1 || earlier[0]!.speaker === null || quotation === null) return null;
  return TAKES_OVER.test(text.slice(view.sentence.start, quotation[0])) ? null : earlier;
}
