/** Goods that a clause keeps from a duty: “bicycles are exempt from the 40% tariff”. */

import { type Item, productAt } from '../sentences/sentence-items.js';
import { goodsAskedOff } from './asked-off-goods.js';

const KEPT =
  /^(?:exempt(?:s|ed|ing|ions?)?|exclud(?:e|es|ed|ing)|exclusions?|spar(?:e|es|ed|ing)|shield(?:s|ed|ing)?|excus(?:e|es|ed)|reprieves?|carv(?:e|ed)|remov(?:e|ed)|evad(?:e|es|ed|ing)|escap(?:e|ed|es|ing)|immune)$/;
const SELLERS = /^(?:compan(?:y|ies)|firms?|houses?|producers?|makers?|exporters?|manufacturers?|suppliers?|brands?)$/;
/** How far before “from” the verb may stand, past a list of goods. */
const REACH = 18;

/**
 * Where goods that the duty at an item does not fall on end.
 * @returns the item of “from”, or of the verb; −1 when no goods are kept from the duty
 */
export function exemptedUntil(items: readonly Item[], at: number): number {
  const spared = Math.max(letOff(items, at), notCovered(items, at));
  if (spared >= 0) return spared;
  let from = at - 1;
  for (; from >= Math.max(0, at - 7); from -= 1) {
    const { text, kind, phrase } = items[from]!;
    if (text === 'from') break;
    if (kind === 'rates' || /^[,;:.]$/.test(text)) return -1;
    if (phrase?.imposing || phrase?.bearing) return -1;
  }
  if (items[from]?.text !== 'from' || goodsAskedOff(items, at) !== null) return -1;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    // Sellers are spared a duty that still falls on their goods.
    if (SELLERS.test(text)) return -1;
    if (KEPT.test(text)) return items.slice(Math.max(0, i - 8), i).some((each) => SELLERS.test(each.text)) ? -1 : from;
    if (kind === 'rates' || /^[;:]$/.test(text)) return -1;
  }
  return -1;
}

/** “were let off the extra 40% duty”, “was spared the 40%”: the item of the verb; −1 when none stands right before. */
function letOff(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (/^(?:the|an?|its|their|any|that|extra|additional|further|full)$/.test(items[i]?.text ?? '')) i -= 1;
  const { text } = items[i] ?? { text: '' };
  if (text === 'off' && items[i - 1]?.text === 'let') return i - 1;
  return text === 'spared' && /^(?:is|are|was|were|be|been)$/.test(items[i - 1]?.text ?? '') ? i : -1;
}

/** “are not currently covered under the 39%”, “are not yet subject to the 25%”: the item of the verb; −1 when none stands right before. */
function notCovered(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (/^(?:the|an?|its|their|any|that|this|new|extra|additional)$/.test(items[i]?.text ?? '')) i -= 1;
  if (!/^(?:by|under|to|in)$/.test(items[i]?.text ?? ''))
    return COVERED.test(items[i]?.text ?? '') && isNot(items, i) ? i : -1;
  return COVERED.test(items[i - 1]?.text ?? '') && isNot(items, i - 1) ? i - 1 : -1;
}

const COVERED = /^(?:covered|subject|included|affected)(?: (?:by|to|under|in))?$/;

function isNot(items: readonly Item[], verb: number): boolean {
  let i = verb - 1;
  while (i > verb - 4 && /^(?:currently|yet|now|so|far|being|been|be)$/.test(items[i]?.text ?? '')) i -= 1;
  return /^not$|n['’]t$/.test(items[i]?.text ?? '');
}

/** “Mexico's avocados are spared the 30% tariff”: whose goods the duty at an item does not fall on. They do not levy it. */
export function exemptedOwners(items: readonly Item[], at: number): string[] {
  const until = exemptedUntil(items, at);
  return items.slice(0, Math.max(0, until)).flatMap(({ party }, i) => {
    if (party === undefined || party.form === 'person') return [];
    const owns =
      /^['’]s?$/.test(items[i + 1]?.text ?? '') ||
      /^(?:from|of)$/.test(items[i - 1]?.text ?? '') ||
      (party.form === 'adjective' && productAt(items[i + 1]) !== undefined);
    return owns ? [party.economy] : [];
  });
}

/** The products that the duty at an item does not fall on. */
export function exemptedProducts(items: readonly Item[], at: number): string[] {
  const until = exemptedUntil(items, at);
  const products: string[] = [];
  for (let i = 0; i < until; i += 1) {
    const product = productAt(items[i]);
    if (product !== undefined) products.push(product);
  }
  return products;
}
