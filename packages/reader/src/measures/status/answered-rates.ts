/** “Mexico may levy 20% to offset the 50% duty on its steel”, “matched the 25% duty”: a duty that is answered stands. */

import type { Item } from '../sentences/sentence-items.js';

const ANSWERS = /^(?:offset|counter|match|answer|mirror|matched|answered|countered|offsets|matches)$/;
const NOUN = /^(?:responses?|retaliation|answer|reply|replied|responded|respond|reacted|reaction)$/;
/** What a duty that is answered may be called: then it does not stand. */
const NOT_YET = /^(?:threatened|planned|proposed|threat|threats|plan|plans|looming|future|any|possible|potential)$/;
/** Words between an answer and the duty. */
const REACH = 8;

/** Whether the duty at an item is told as one that somebody answers. */
export function isAnswered(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text) || NOT_YET.test(text)) return false;
    // “matched it with a 25% duty”
    if (/^(?:with|by)$/.test(text)) return false;
    if (ANSWERS.test(text)) return text !== 'answer' || items[i - 1]?.text === 'to';
    if (/^(?:to|for)$/.test(text) && NOUN.test(items[i - 1]?.text ?? '')) return true;
    if (phrase?.imposing || phrase?.bearing) return false;
  }
  return false;
}
