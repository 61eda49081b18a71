/** Goods that a sentence names, put together where they stand in one list: “steel, aluminium and copper”, “자동차와 부품”. */

import { type Item, type PartyMention, productAt } from '../sentences/sentence-items.js';
import { isOfGround } from './duty-ground.js';
import { partsOf } from './goods-examples.js';
import { isOfOtherMakers } from './goods-lists.js';
import { ALL_GOODS } from './goods-read.js';
import { FITTED, withoutQualifiers } from './qualified-goods.js';

/** One list of goods, or goods in general. */
export interface GoodsGroup {
  /** Canonical names, the text's own nouns, or `all goods`. */
  readonly products: readonly string[];
  /** First item and item after the last. */
  readonly first: number;
  readonly end: number;
  /** Parties whose goods they are, named right beside them. */
  readonly of: readonly PartyMention[];
  /** Said to be imported, without whose they are. */
  readonly imported: boolean;
  /** What names them: a product, a word for goods in general, or only the party whose goods they are. */
  readonly by: 'product' | 'goods' | 'party';
}

const GLUE =
  /^(?:,|and|or|&|\/|·|the|of|its|their|his|our|both|as|well|plus|including|certain|some|other|most|all|more|imported|foreign|fresh|frozen|passenger|annual|metric|tonnes?|tons?|head|litres?|units?|a|an|on|and\/or|-|”|“|"|및|등|와|과|이나|나|그리고|또는|또|완성|일부|with)$/;

/** The groups of a sentence, in order. */
export function goodsGroups(text: string, items: readonly Item[]): GoodsGroup[] {
  const groups: GoodsGroup[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const { phrase, party } = items[i]!;
    if (phrase?.product !== undefined && isOfGround(items, i)) continue;
    if (phrase?.product !== undefined && !isSeller(items, i)) {
      const group = listFrom(text, items, i);
      groups.push(group);
      i = group.end - 1;
    } else if (phrase?.goods && !phrase.duty && phrase.kind === undefined && !namesNoGoods(items, i)) {
      const of = ownersOf(text, items, i, i + 1);
      groups.push({
        products: [ALL_GOODS],
        first: i,
        end: i + 1,
        of,
        imported: isImported(text, items, i, i + 1, of),
        by: 'goods',
      });
    } else if (party !== undefined && party.form !== 'person' && standsForGoods(text, items, i)) {
      groups.push({ products: [ALL_GOODS], first: i, end: i + 1, of: [party], imported: false, by: 'party' });
    }
  }
  return groups;
}

/** “All other companies”, “on these products”: those who make goods, and goods that were named before. */
function namesNoGoods(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  return isOfOtherMakers(items, at) || (/^(?:these|those|such)$/.test(before) && items[at - 2]?.text === 'on');
}

/** “The state energy company”: no goods. */
function isSeller(items: readonly Item[], at: number): boolean {
  return /^(?:compan(?:y|ies)|firms?|giants?|groups?|ministr(?:y|ies)|ministers?|associations?|lobby)$/.test(
    items[at + 1]?.text ?? '',
  );
}

function listFrom(text: string, items: readonly Item[], first: number): GoodsGroup {
  const products = [productAt(items[first])!];
  let end = first + 1;
  for (let i = end; i < items.length && i <= end + 6; i += 1) {
    const { phrase, party, text: word, kind, start } = items[i]!;
    if (phrase?.product !== undefined) {
      const gap = items.slice(end, i);
      const joined =
        gap.some((item) => /^(?:,|and|or|&|\/|·|및|와|과|이나|나|그리고|plus)$/.test(item.text)) ||
        /^[\s·,/・]{1,3}$|^(?:와|과|및|이나|나|,)?\s?$/.test(text.slice(items[end - 1]!.end, start));
      if (!joined) break;
      const product = productAt(items[i])!;
      // “자동차 타이어”, “car tyres”, not “목재와 타이어”.
      const between = text.slice(items[end - 1]!.end, start);
      const compound = /[a-z]/.test(word) && between === ' ';
      const fitted = FITTED.test(product) && kind === 'phrase' && between.trim() === '';
      if (i === end && (fitted || compound)) withoutQualifiers(products, product);
      products.push(product);
      end = i + 1;
      continue;
    }
    if (/^(?:parts?|부품)$/.test(word) && i <= end + 1) {
      products.push(partsOf(products.at(-1)!));
      end = i + 1;
      continue;
    }
    if (
      party !== undefined &&
      party.form !== 'person' &&
      (party.form === 'adjective' || /^산/.test(text.slice(party.end, party.end + 1)))
    )
      continue;
    if (kind === 'number' || GLUE.test(word) || phrase?.quota || phrase?.zero) continue;
    // One describing word: “wooden furniture”.
    if (
      kind === 'word' &&
      !/\b(?:is|are|was|were|has|have|will|would|in|to|at|by|from|for|which|that|while|but)\b/.test(word) &&
      items[i + 1]?.phrase?.product !== undefined &&
      phrase === undefined
    )
      continue;
    break;
  }
  const parts = /^(?:와|·|,|및|\s및)\s?(?:그\s)?부품(?![가-힣]{3})/.test(
    text.slice(items[end - 1]!.end, items[end - 1]!.end + 10),
  );
  if (parts) products.push(partsOf(products.at(-1)!));
  // “The Indian steel industry” is told of steel, but of no Indian steel that is charged.
  const of = /^(?:industr(?:y|ies)|sectors?)$/.test(items[end]?.text ?? '') ? [] : ownersOf(text, items, first, end);
  return {
    products: [...new Set(products)],
    first,
    end,
    of,
    imported: isImported(text, items, first, end, of),
    by: 'product',
  };
}

/** “Canadian steel”, “steel from Canada”, “goods of Switzerland”, “한국산 자동차”, “미국의 공산품”. */
function ownersOf(text: string, items: readonly Item[], first: number, end: number): PartyMention[] {
  const of: PartyMention[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 4); i -= 1) {
    const { party, phrase, text: word, kind } = items[i]!;
    if (party !== undefined) {
      if (party.form !== 'person') of.unshift(party);
      else break;
      continue;
    }
    if (phrase !== undefined || kind === 'rates' || (kind === 'mark' && !/^[-·,]$/.test(word))) break;
    if (/^(?:on|from|to|in|by|with|for|against|is|are|was|were|has|have|will|would|that|which|while|said)$/.test(word))
      break;
    if (of.length > 0 && !/^(?:and|,|·|the|산|와|과)$/.test(word)) break;
  }
  // A comma alone is no list of owners.
  if (of.length > 0 && /,/.test(text.slice(of.at(-1)!.end, items[first]!.start))) of.length = 0;
  for (let i = end; i < Math.min(items.length, end + 5); i += 1) {
    if (!/^(?:from|of|in)$/.test(items[i]!.text)) {
      if (
        /^(?:made|originating|produced|built|grown|imported|shipped|coming|manufactured|assembled|imports?|exports?|products?)$/.test(
          items[i]!.text,
        )
      )
        continue;
      break;
    }
    if (
      items[i]!.text === 'in' &&
      !/^(?:made|produced|built|grown|manufactured|assembled)$/.test(items[i - 1]?.text ?? '')
    )
      break;
    for (let k = i + 1; k < Math.min(items.length, i + 8); k += 1) {
      const { party, text: word } = items[k]!;
      if (party !== undefined && party.form !== 'person') of.push(party);
      else if (!/^(?:the|,|and|or|both)$/.test(word)) break;
    }
    break;
  }
  return of;
}

/** “on Canada”, “for Japan”, “한국산에”: all its goods. */
function standsForGoods(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  if (/^산(?:에|에는|에도|을|은|이)\s/.test(text.slice(end, end + 4))) return true;
  if (items[at]!.party!.form === 'adjective') return false;
  const before = items[at - 1]?.text === 'the' ? items[at - 2]?.text : items[at - 1]?.text;
  return /^(?:on|for|against)$/.test(before ?? '') && !/^['’]/.test(items[at + 1]?.text ?? '');
}

/** “imports of steel”, “imported cars”, “수입 철강”: everyone's. */
function isImported(
  text: string,
  items: readonly Item[],
  first: number,
  end: number,
  of: readonly PartyMention[],
): boolean {
  if (of.length > 0) return false;
  for (let i = Math.max(0, first - 4); i < Math.min(items.length, end + 1); i += 1)
    if (/^imports?$|^imported$|^foreign/.test(items[i]!.text)) return true;
  return (
    /수입(?:산|되는|하는)?\s?$/.test(text.slice(Math.max(0, items[first]!.start - 5), items[first]!.start)) ||
    /^수입/.test(text.slice(items[first]!.start, items[first]!.start + 2))
  );
}

/** Finite verbs and infinitives of buying, which no noun is: “will import”, “to invest”. */
const BUYS = /^(?:buy|buys|import|purchase|invest|procure|order)$/;
const BEFORE_VERB = /^(?:to|will|would|must|should|shall|can|could|may|also|now|and)$/;
const AMOUNT_WORD =
  /^(?:million|billion|trillion|dollars?|worth|of|in|and|more|the|its|their|additional|american|annually|[$€£¥,])$/;

/** “Korea will import $100 billion worth of energy”: bought for a sum, by a verb of its own; no goods that are charged. */
export function isBought(items: readonly Item[], { first }: GoodsGroup): boolean {
  for (let i = first - 1; i >= Math.max(1, first - 10); i -= 1) {
    const { text, kind, phrase, party } = items[i]!;
    if (BUYS.test(text)) return BEFORE_VERB.test(items[i - 1]!.text);
    const amount = kind === 'number' || AMOUNT_WORD.test(text) || party !== undefined || phrase?.product !== undefined;
    if (!amount && !phrase?.goods) return false;
  }
  return false;
}

/** Whether a sum of money stands in a sentence. */
export function namesMoney(items: readonly Item[]): boolean {
  return items.some(({ text }) => /^(?:[$€£¥]|dollars?|euros?|billion)$/.test(text));
}
