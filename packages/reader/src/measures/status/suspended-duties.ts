/** English duties that are not levied for a while: “will suspend the 24% tariff”, “suspends the planned increase from 10% to 34%”. */

import type { Item } from '../sentences/sentence-items.js';

const SUSPEND = /^(?:suspend|pause|postpone|delay|defer|freeze)$/;
const SUSPENDS =
  /^(?:suspend(?:s|ed|ing)?|paus(?:es?|ed|ing)|postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?)$/;
const SUSPENDED = /^(?:suspended|paused|postponed|delayed|deferred|frozen)$/;
const RISE = /^(?:increase|rise|hike)$/;
const ADVERB = /^(?:\p{L}+ly|also|now|then|further|initially|again)$/u;
/** Verbs after which “to suspend” is settled. */
const SETTLED = /^(?:agree[ds]?|decide[ds]?|undertakes?|undertook|commits?|committed|pledge[ds]?|ordere?d?s?)$/;
/** Words between the verb and what is suspended: for how long, and what kind. */
const BETWEEN =
  /^(?:the|a|an|its|their|all|for|until|till|of|at|to|up|['’]s|['’]|,|days?|weeks?|months?|years?|one|two|three|six|another|an?other|initial|period|additional|extra|new|planned|scheduled|threatened|announced|retaliatory|reciprocal|remaining|existing|current|own|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Furthest verb before a rate, and furthest after it, in items. */
const REACH = { before: 14, after: 10 };

/** Whether the clause tells that the duty at an item is not levied for now, or will not be. */
export function isSuspended(items: readonly Item[], at: number): boolean {
  return (
    isButDelayed(items, at) ||
    isOfSuspendedRise(items, at) ||
    willSuspend(items, at) ||
    willBeSuspended(items, at) ||
    whichIsSuspended(items, at) ||
    isReprieved(items, at) ||
    isOfSuspension(items, at) ||
    isSuspendedAfterAside(items, at)
  );
}

/** Whether the verb at an item says that something is not levied for now: “paused”, “put on hold”. */
function suspendsAt(items: readonly Item[], verb: number): boolean {
  const { text = '' } = items[verb] ?? {};
  return SUSPENDED.test(text) || (/^(?:put|placed)$/.test(text) && /^on (?:hold|ice)$/.test(wordsAfter(items, verb)));
}

/** The two words after an item. */
function wordsAfter(items: readonly Item[], at: number): string {
  return `${items[at + 1]?.text ?? ''} ${items[at + 2]?.text ?? ''}`.split(' ').slice(0, 2).join(' ');
}

/** “A 20 percent duty on all other goods, announced on April 2, has been suspended”: told after what is said of it in passing. */
function isSuspendedAfterAside(items: readonly Item[], at: number): boolean {
  const opens = items.findIndex(({ text }, i) => i > at && text === ',');
  if (opens < 0 || opens > at + REACH.after || !PARTICIPLE.test(items[opens + 1]?.text ?? '')) return false;
  const closes = items.findIndex(({ text }, i) => i > opens && text === ',');
  if (closes < 0 || closes > opens + REACH.after) return false;
  if (
    items.slice(at + 1, closes).some(({ kind, phrase }, i) => kind === 'rates' || (i < opens - at - 1 && acts(phrase)))
  )
    return false;
  let verb = closes + 1;
  if (/^(?:has|have)$/.test(items[verb]?.text ?? '') && items[verb + 1]?.text === 'been') verb += 2;
  else if (/^(?:is|are|was|were)$/.test(items[verb]?.text ?? '')) verb += 1;
  else return false;
  if (ADVERB.test(items[verb]?.text ?? '') && !suspendsAt(items, verb)) verb += 1;
  return suspendsAt(items, verb);
}

/** What is told of a duty in passing, after a comma. */
const PARTICIPLE =
  /^(?:announced|imposed|introduced|threatened|planned|ordered|proposed|unveiled|levied|set|first|originally|approved|due)$/;

function acts(phrase: Item['phrase']): boolean {
  return Boolean(phrase?.imposing || phrase?.bearing);
}

/** “The suspension of the 24% tariff is extended”, “prolonged the pause on its 15% duty”; not one that is asked for, ends or is over. */
function isOfSuspension(items: readonly Item[], at: number): boolean {
  let of = at - 1;
  while (of > at - 5 && (BETWEEN.test(items[of]?.text ?? '') || items[of]?.party !== undefined)) {
    if (/^(?:of|on|in|to)$/.test(items[of]!.text)) break;
    of -= 1;
  }
  if (
    !/^(?:of|on|in)$/.test(items[of]?.text ?? '') ||
    !/^(?:suspension|pause|moratorium|freeze)$/.test(items[of - 1]?.text ?? '')
  )
    return false;
  const around = items.slice(Math.max(0, of - 6), Math.min(items.length, at + 8)).map(({ text }) => text);
  return around.some((word) => EXTENDED.test(word)) && !around.some((word) => UNSETTLED.test(word));
}

const EXTENDED = /^(?:exten(?:d|ds|ded|ding|sion)|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?|continues?|remains?)$/;
const UNSETTLED =
  /^(?:not|n['’]t|never|ask(?:s|ed)?|seeks?|sought|wants?|urge[ds]?|may|might|could|would|should|if|unless|expires?|expired|ends?|ended|consider(?:s|ing)?|refused)$/;

/** “A 30-day reprieve granted on Monday from a 25% tariff”; not one that is only asked for. */
function isReprieved(items: readonly Item[], at: number): boolean {
  const from = /^(?:an?|the|its|his)$/.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (items[from]?.text !== 'from') return false;
  for (let i = from - 1; i >= Math.max(0, at - REACH.before); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:.]$/.test(text)) return false;
    if (/^(?:reprieve|respite)$/.test(text))
      return !items
        .slice(Math.max(0, i - 6), i)
        .some(({ text: word, phrase }) => phrase?.status === 'proposed' || /^(?:no|without|for|if|any)$/.test(word));
  }
  return false;
}

/** “The 50% tariff was to start on June 1, but Trump delayed it to July”. */
function isButDelayed(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i <= at + 2 * REACH.before; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || text === ';') return false;
    if (text !== 'but') continue;
    // “Was approved but put on hold a day later”
    if (suspendsAt(items, i + 1) && !SUSPENDED.test(items[i + 1]!.text)) return true;
    return items
      .slice(i + 1, i + 6)
      .some(
        ({ text: verb }, k, clause) =>
          SUSPENDED.test(verb) && /^(?:it|them|this|that|its|their)$/.test(clause[k + 1]?.text ?? 'it'),
      );
  }
  return false;
}

/** “25 percent tariffs on Korean goods, which are suspended until July 8”. */
function whichIsSuspended(items: readonly Item[], at: number): boolean {
  const which = items.findIndex(({ text }, i) => i > at && i <= at + REACH.after && /^(?:which|that)$/.test(text));
  if (which < 0) return false;
  const between = items.slice(at + 1, which);
  if (between.some(({ kind, phrase }) => kind === 'rates' || phrase?.imposing || phrase?.bearing)) return false;
  const is = items[which + 1]?.text ?? '';
  let verb = which + 2;
  if (/^(?:has|have)$/.test(is) && items[verb]?.text === 'been') verb += 1;
  else if (!/^(?:is|are|was|were)$/.test(is)) return false;
  if (ADVERB.test(items[verb]?.text ?? '') && !suspendsAt(items, verb)) verb += 1;
  return suspendsAt(items, verb);
}

/** “will suspend for a year the 24% tariff”, “agreed to pause its 15% duty”. */
function willSuspend(items: readonly Item[], at: number): boolean {
  const verb = verbBefore(items, at, SUSPEND);
  if (verb < 0) return false;
  const governing = auxiliary(items, verb);
  const text = items[governing]?.text ?? '';
  return /^(?:will|shall)$/.test(text) || (text === 'to' && SETTLED.test(items[governing - 1]?.text ?? ''));
}

/** “suspends the scheduled increase in its rate from 10% to 34%”: what was to come does not. */
function isOfSuspendedRise(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - REACH.before); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'rates' || /^[;:]$/.test(text)) return false;
    if (!RISE.test(text)) {
      if (phrase?.imposing || phrase?.bearing) return false;
      continue;
    }
    const verb = verbBefore(items, i, SUSPENDS);
    if (verb < 0) return false;
    const governing = auxiliary(items, verb);
    const { text: word = '', phrase: before } = items[governing] ?? {};
    if (/^(?:not|never|could|may|might|would|should|can|if|unless)$|n['’]t$/.test(word)) return false;
    if (word === 'to') return SETTLED.test(items[governing - 1]?.text ?? '');
    return before?.status !== 'proposed';
  }
  return false;
}

/** “a 24% tariff on Chilean goods will be suspended”. */
function willBeSuspended(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i <= at + REACH.after; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (/^(?:will|shall)$/.test(text)) {
      if (items[i + 1]?.text !== 'be') return false;
      return SUSPENDED.test(items[ADVERB.test(items[i + 2]?.text ?? '') ? i + 3 : i + 2]?.text ?? '');
    }
    if (kind === 'rates' || kind === 'mark' || phrase?.imposing || phrase?.bearing || phrase?.status !== undefined)
      return false;
    if (/^(?:while|but|that|which|and)$/.test(text)) return false;
  }
  return false;
}

/** The verb before an item with nothing between but how long and what kind; −1 when there is none. */
function verbBefore(items: readonly Item[], at: number, verb: RegExp): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH.before); i -= 1) {
    const { text, kind, phrase, party } = items[i]!;
    if (verb.test(text)) return i;
    const named = kind === 'number' || party !== undefined || phrase?.duty || phrase?.kind !== undefined;
    if (kind === 'rates' || !(named || BETWEEN.test(text))) return -1;
  }
  return -1;
}

/** The item before a verb and its adverbs. */
function auxiliary(items: readonly Item[], verb: number): number {
  let before = verb - 1;
  while (before > 0 && ADVERB.test(items[before]!.text)) before -= 1;
  return before;
}
