/** Rates told as examples of duties that go: “eliminate tariffs such as 27% on wines and 35% on spirits”. */

import type { Item } from '../sentences/sentence-items.js';

const ENDS =
  /^(?:eliminat|abolish|scrapp?|remov|lift|dropp?|endi?|phas|cutt?|reduc|lower|slash|halv|waiv|liberali)(?:e|es|ed|s|ing|n?g)?$/;
/** Furthest example, and furthest verb before the duties, in items. */
const REACH = { example: 20, duty: 10, verb: 6 };

/** Whether the rate at an item opens a list of examples: “such as 27% on wines”. */
export function opensExamples(items: readonly Item[], at: number): boolean {
  return endOfExampleWord(items, at - 1) && /^(?:on|for)$/.test(items[at + 1]?.text ?? '');
}

/** Whether the rate at an item is one of the examples of duties that are to go or to go down. */
export function isOfEndingDuties(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - REACH.example); i -= 1) {
    if (endOfExampleWord(items, i))
      return items.slice(Math.max(0, i - REACH.duty), i).some((_, k, near) => endsDuty(items, i - near.length + k));
    const { phrase, kind, text } = items[i]!;
    if (phrase?.duty || phrase?.imposing || phrase?.bearing || /^[;:.]$/.test(text)) return false;
    if (kind === 'word' && !/^(?:on|for|and|the|up|to|of|as|a)$/.test(text)) return false;
  }
  return false;
}

/** “such as”, “including”, “notably” ending at an item. */
function endOfExampleWord(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  return /^(?:including|notably|like)$/.test(text) || (text === 'as' && items[at - 1]?.text === 'such');
}

function endsDuty(items: readonly Item[], duty: number): boolean {
  if (!items[duty]?.phrase?.duty) return false;
  return items.slice(Math.max(0, duty - REACH.verb), duty).some(({ text }) => ENDS.test(text));
}
