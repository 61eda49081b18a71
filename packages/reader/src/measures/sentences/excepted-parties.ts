/** Parties whose goods an English sentence keeps from its duty: “all but Mexico pay the 50%”, “does not apply to Canada”, “Peru is exempt from the 20% duty”. */

import { nextInRow, rowBefore } from './party-rows.js';
import type { Item } from './sentence-items.js';

const NAMES_EXCEPTED = /^(?:except|excepting|excluding|exempting|sparing|bar|barring|but|apart|other|save|exception)$/;
/** What joins the word to whom it names: “except **for the**”, “other **than**”, “with the exception **of**”. */
const JOINED: Readonly<Record<string, RegExp>> = {
  apart: /^from$/,
  other: /^than$/,
  save: /^for$/,
  exception: /^of$/,
};
/** “all countries but Mexico”: without such a word, “but” begins another clause. */
const EVERYONE = /^(?:all|every|everyone|everybody|any|everywhere)\b/;
const APPLIES = /^(?:apply|applies|extend|cover|affect|hit|include)$/;
const NOT = /^(?:not|never|n['’]t|no longer)$|n['’]t$/;
const ENDS_REACH = /^[,;:.]$|^(?:increase|rise|hike|jump)$/;
const STANDS = /^(?:is|are|was|were|been|remains?|remained|stays?|stayed)$/;
const KEPT = /^(?:exempts?|exempted|exempting|excluded|excluding|spared|sparing|immune|excused|shielded)$/;
/** “does not apply to goods that comply”, “until March”: other goods do bear it, or will. */
const IN_PART = /^(?:that|which|whose|under|compliant|complying|covered|until|unless|before|if|yet)$/;
const ADVERB = /ly$|^(?:also|now|still|so|far|already|both|all|entirely)$/;
/** Furthest of what a sentence says of somebody from the duty it is said of, in items. */
const REACH = 24;
/** Furthest “from” after “exempted”, in items. */
const REACH_FROM = 8;

/** Items of the parties that the duty at an item does not fall on. */
export function exceptedParties(items: readonly Item[], at: number): ReadonlySet<number> {
  const excepted = new Set<number>();
  // What stands past a semicolon is said of another duty.
  const opens = items.findLastIndex(({ text }, i) => i < at && text === ';');
  for (let i = Math.max(0, opens, at - REACH); i < items.length && i <= at + REACH; i += 1) {
    const { text } = items[i]!;
    if (text === ';' && i > at) break;
    if (NAMES_EXCEPTED.test(text)) addRow(excepted, items, at, namedAfter(items, i));
    else if (APPLIES.test(text) && NOT.test(items[i - 1]?.text ?? '')) addUnreached(excepted, items, at, i);
    else if (i < at && KEPT.test(text)) addKept(excepted, items, at, i);
  }
  return excepted;
}

/** The party that a word of exception names first; −1 for none. */
function namedAfter(items: readonly Item[], word: number): number {
  const { text } = items[word]!;
  let i = word + 1;
  const joined = JOINED[text];
  if (joined !== undefined && !joined.test(items[i]?.text ?? '')) return -1;
  if (joined !== undefined || (text === 'except' && items[i]?.text === 'for')) i += 1;
  if (text === 'but' && !items.slice(Math.max(0, word - 4), word).some((each) => EVERYONE.test(each.text))) return -1;
  return partyAt(items, i, /^(?:the|goods|imports|those|from|of)$/);
}

/** The party at an item, past words of a kind; −1 for none. A person, and whose goods are told apart, is none. */
function partyAt(items: readonly Item[], from: number, past: RegExp): number {
  let i = from;
  while (i < from + 3 && past.test(items[i]?.text ?? '')) i += 1;
  const party = items[i]?.party;
  return party === undefined || party.form === 'person' || (party.form === 'adjective' && isPartOfGoods(items, i))
    ? -1
    : i;
}

/** “except for Canadian oil”: some goods of somebody whose others bear the duty. */
function isPartOfGoods(items: readonly Item[], adjective: number): boolean {
  return !/^(?:goods|products|imports|exports)$/.test(items[adjective + 1]?.text ?? '');
}

/** A row that is excepted, unless it is another rate that it is excepted for: “except Brazil, which pays 50%”. */
function addRow(excepted: Set<number>, items: readonly Item[], at: number, first: number): void {
  if (first < 0) return;
  let last = first;
  for (let next = nextInRow(items, last); next >= 0; next = nextInRow(items, last)) last = next;
  if (last < at && bearsIt(items, last, at)) return;
  if (items[last + 1]?.text === "'s" || items[last + 1]?.text === '’s') return;
  for (let i = first; i <= last; i += 1) if (items[i]!.party !== undefined) excepted.add(i);
}

/** “except Brazil, at 50%”, “but not China (145%)”, “bar Peru, which pays 30%”: the rate at an item is theirs. */
function bearsIt(items: readonly Item[], last: number, at: number): boolean {
  const between = items.slice(last + 1, at);
  if (between.some(({ kind }) => kind === 'rates')) return false;
  return (
    between.length === 0 || between.slice(0, 2).some(({ text }) => /^(?:which|who|whose|where|at|with|\()$/.test(text))
  );
}

/** “The 10% duty does not apply to Canada and Mexico”. */
function addUnreached(excepted: Set<number>, items: readonly Item[], at: number, verb: number): void {
  if (at > verb || items.slice(at + 1, verb).some(({ kind }) => kind === 'rates')) return;
  const first = partyAt(items, verb + 1, /^(?:to|the|goods|imports|products|those|from|of)$/);
  if (first < 0) return;
  let last = first;
  for (let next = nextInRow(items, last); next >= 0; next = nextInRow(items, last)) last = next;
  if (items.slice(last + 1, last + 9).some(({ text }) => IN_PART.test(text))) return;
  for (let i = first; i <= last; i += 1) if (items[i]!.party !== undefined) excepted.add(i);
}

/** “Mexico and Peru are exempt from the 50% duty”. */
function addKept(excepted: Set<number>, items: readonly Item[], at: number, word: number): void {
  let from = word;
  for (let i = word + 1; i < at && i <= word + REACH_FROM; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:.]$/.test(text)) break;
    if (text === 'from') {
      from = i;
      break;
    }
  }
  if (from === word && items[word]!.text !== 'spared') return;
  // “exempted from a planned increase to 30 percent”: a lower rate is borne.
  if (items.slice(from + 1, at).some(({ kind, text }) => kind === 'rates' || ENDS_REACH.test(text))) return;
  let verb = word - 1;
  while (ADVERB.test(items[verb]?.text ?? '')) verb -= 1;
  // “exempted Mexico and Canada from the 25% tariff”, “spared Chilean wine”; not “has not exempted”.
  const denied = items.slice(Math.max(0, word - 3), word).some(({ text }) => NOT.test(text));
  if (/ed$|ing$|pts$/.test(items[word]!.text) && from > word + 1 && !denied) {
    addNamed(excepted, items, word, from);
    return;
  }
  if (!STANDS.test(items[verb]?.text ?? '')) return;
  let last = verb - 1;
  while (/^(?:has|have|had|which|who|,)$/.test(items[last]?.text ?? '') || ADVERB.test(items[last]?.text ?? ''))
    last -= 1;
  const party = items[last]?.party;
  if (party === undefined || party.form === 'person') return;
  const { first } = rowBefore(items, last);
  for (let i = first; i <= last; i += 1) if (items[i]!.party !== undefined) excepted.add(i);
}

function addNamed(excepted: Set<number>, items: readonly Item[], word: number, from: number): void {
  for (let i = word + 1; i < from; i += 1) {
    const { party } = items[i]!;
    if (party !== undefined && party.form !== 'person') excepted.add(i);
  }
}

/** The sentence as it reads for the duty at an item: whoever is kept from it is no party to it. */
export function withoutExcepted(items: readonly Item[], excepted: ReadonlySet<number>): readonly Item[] {
  return excepted.size === 0
    ? items
    : items.map((item, i) => (excepted.has(i) ? { ...item, kind: 'word', party: undefined } : item));
}

/** Economies that a sentence names only to keep them from a duty. */
export function exceptedEconomies(items: readonly Item[], excepted: ReadonlySet<number>): string[] {
  const named = (inside: boolean) =>
    items.flatMap(({ party }, i) => (party !== undefined && excepted.has(i) === inside ? [party.economy] : []));
  const besides = named(false);
  return [...new Set(named(true))].filter((economy) => !besides.includes(economy));
}
