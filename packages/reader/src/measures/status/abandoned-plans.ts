/** Duties that somebody gave up before they were levied: “backed off a plan to impose 50%”, “dropped its threat of a 30% tariff”. */

import type { Item } from '../sentences/sentence-items.js';

const GIVES_UP =
  /^(?:dropp(?:ed|ing)|drops|abandon(?:ed|ing|s)|scrapp(?:ed|ing)|shelv(?:ed|ing|es)|withdr(?:ew|awn|awing|aws)|backed|backs|backing|retreat(?:ed|ing|s)|called|calls|gave|gives|walked|walks)$/;
/** “backed off”, “retreated from”, “called off”, “gave up” */
const AWAY = /^(?:off|away|down|from|back|up|on)$/;
const PLAN = /^(?:plans?|threats?|proposals?|ideas?|intentions?|vows?|warnings?|bid)$/;
const DENIED = /^(?:not|never|n['’]t|refus(?:ed|es|ing)|without|if|unless|to)$/;
/** Furthest verb before a rate, in items. */
const REACH = 10;

/** True when the plan or the threat of the duty at an item was given up. */
export function isAbandoned(items: readonly Item[], at: number): boolean {
  let planned = false;
  for (let i = at - 1; i >= Math.max(1, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return false;
    if (PLAN.test(text)) planned = true;
    const [verb = '', away] = text.split(' ');
    if (!planned || !GIVES_UP.test(verb)) continue;
    const particle = away ?? items[i + 1]?.text ?? '';
    // “backed a plan” is for it, “called the plan unfair” says what it is.
    if (/^(?:back|call|g[ai]v|walk|retreat)/.test(verb) && !AWAY.test(particle)) return false;
    return !items.slice(Math.max(0, i - 3), i).some((before) => DENIED.test(before.text));
  }
  return false;
}
