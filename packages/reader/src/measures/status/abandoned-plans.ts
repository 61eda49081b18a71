/** Duties that somebody gave up before they were levied: “backed off a plan to impose 50%”, “dropped its threat of a 30% tariff”, “a planned 10% duty was shelved”. */

import type { Item } from '../sentences/sentence-items.js';

const GIVES_UP =
  /^(?:dropp(?:ed|ing)|drops|abandon(?:ed|ing|s)|scrapp(?:ed|ing)|shelv(?:ed|ing|es)|withdr(?:ew|awn|awing|aws)|backed|backs|backing|retreat(?:ed|ing|s)|called|calls|gave|gives|walked|walks)$/;
/** “backed off”, “retreated from”, “called off”, “gave up” */
const AWAY = /^(?:off|away|down|from|back|up|on)$/;
const PLAN = /^(?:plans?|threats?|proposals?|ideas?|intentions?|vows?|warnings?|bid)$/;
/** What a duty that nobody levies yet is called. */
const PLANNED = /^(?:planned|threatened|proposed|mooted|promised|announced|intended)$/;
const DENIED = /^(?:not|never|n['’]t|refus(?:ed|es|ing)|without|if|unless|to)$/;
const GIVEN_UP = /^(?:dropped|abandoned|scrapped|shelved|withdrawn|cancelled|canceled|called|taken|ditched)$/;
const NEVER_CAME =
  /^(?:imposed|levied|introduced|applied|implemented|enacted|took|materialised|materialized|came|went|charged)$/;
/** “that the president threatened will not take effect” */
const COMES = /^(?:take(?: effect)?|be|come|go|apply|enter)$/;
const RELENTS = /^(?:relented|backed|retreated|desisted|climbed)$/;
/** Furthest verb before a rate, in items. */
const REACH = 10;
/** Furthest verb after it. */
const REACH_AFTER = 16;

/** True when the plan or the threat of the duty at an item was given up. */
export function isAbandoned(items: readonly Item[], at: number): boolean {
  return isGivenUpBefore(items, at) || isGivenUpAfter(items, at);
}

function isGivenUpBefore(items: readonly Item[], at: number): boolean {
  // “The threatened 25%”, “its planned 3% surtax”: the duty itself is called one to come.
  let planned = PLANNED.test(items[at - 1]?.text ?? '');
  for (let i = at - 1; i >= Math.max(1, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return false;
    const [verb = '', away] = text.split(' ');
    if (PLAN.test(verb)) planned = true;
    if (!planned || !GIVES_UP.test(verb)) continue;
    const particle = away ?? items[i + 1]?.text ?? '';
    // “backed a plan” is for it, “called the plan unfair” says what it is.
    if (/^(?:back|call|g[ai]v|walk|retreat)/.test(verb) && !AWAY.test(particle)) return false;
    // “withdrew its offer and imposed the threatened 25%”: of another.
    if (items.slice(i + 1, at).some(({ text: between }) => /^(?:and|but|then)$/.test(between))) return false;
    return !items.slice(Math.max(0, i - 3), i).some((before) => DENIED.test(before.text));
  }
  return false;
}

/** “A threatened 50% tariff was withdrawn”, “that Washington threatened was never imposed”, “had threatened a 30% tariff but backed down”. */
function isGivenUpAfter(items: readonly Item[], at: number): boolean {
  let planned = PLANNED.test(items[at - 1]?.text ?? '');
  const threatened =
    planned ||
    items
      .slice(Math.max(0, at - 5), at)
      .some(({ text }) => /^(?:threaten(?:ed|ing)|planned|proposed|vowed)$/.test(text));
  for (let i = at + 1; i < items.length && i <= at + REACH_AFTER; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:]$/.test(text)) return false;
    if (PLANNED.test(text)) planned = true;
    const before = items[i - 1]?.text ?? '';
    if (planned && GIVEN_UP.test(text) && /^(?:was|were|been|is|are)$/.test(before))
      return (
        !/^(?:to|from)$/.test(items[i + 1]?.text ?? '') &&
        (!/^(?:called|taken)$/.test(text) || /^off/.test(items[i + 1]?.text ?? ''))
      );
    if (planned && text === 'not' && before === 'will' && COMES.test(items[i + 1]?.text ?? '')) return true;
    if (planned && before === 'never' && NEVER_CAME.test(text.split(' ')[0]!)) return true;
    if (threatened && text === 'but') {
      const rest = items.slice(i + 1, i + 6);
      return rest.some(
        (each, k) =>
          RELENTS.test(each.text.split(' ')[0]!) &&
          (each.text === 'relented' || /\b(?:down|off|away)$/.test(`${each.text} ${rest[k + 1]?.text ?? ''}`)) &&
          !rest.slice(0, k).some(({ text: word }) => DENIED.test(word)),
      );
    }
  }
  return false;
}
