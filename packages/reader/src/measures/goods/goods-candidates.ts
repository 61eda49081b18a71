/** Lists of goods that a duty may fall on, from its sentence and the ones before it, with what speaks for each. */

import type { Span } from '../../reading.js';
import { beginningWithin } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import type { Governed } from '../percentages/duty-percentages.js';
import { type ClauseWord, OWN_WORDS } from '../rules/measure-rules.js';
import { GOODS_SIGNS } from '../rules/signs.js';
import { type Item, type PartyMention, sentenceItems } from '../sentences/sentence-items.js';
import { ownClause } from './charged-goods.js';
import { isControlled } from './controlled-goods.js';
import { exemptedProducts, exemptedUntil } from './exempted-goods.js';
import { type GoodsCandidate, unownedGoods } from './goods-choice.js';
import { addKindSigns, addPlaceSigns } from './goods-evidence.js';
import { type GoodsGroup, goodsGroups, isBought, namesMoney } from './goods-groups.js';
import { isOfNextRate } from './goods-korean.js';
import { isOfOtherDuty, otherMakers } from './goods-lists.js';
import { ALL_GOODS } from './goods-read.js';
import { isSetApart } from './left-out-goods.js';

/** A text with what duties are read from in it. */
export interface ClauseSources {
  readonly prepared: PreparedText;
  readonly phrases: readonly Match<ClauseWord>[];
  readonly parties: readonly PartyMention[];
  /** Products that the sentences looked back at so far name, by index of the sentence. */
  readonly productsBefore: Map<number, readonly GoodsGroup[]>;
  /** Economies whose own laws have duties with names. */
  readonly lawful: ReadonlySet<string>;
}

/** True when the clause's grammar gives these goods and more. */
function partOf(products: readonly string[], rule: readonly string[]): boolean {
  return products.length < rule.length && products.every((product) => rule.includes(product));
}

const sign = (rest: string) => GOODS_SIGNS.sign(rest);
const NOTHING_BY_CLAUSE = sign('nothing by the clause');
const ALL_BY_CLAUSE = sign('all goods by the clause');
const NAMED_BY_CLAUSE = sign('named goods by the clause');
const IN_SENTENCE = sign('in the sentence');
const PART_OF_CLAUSE = sign('part of what the clause gives');
const HEADS_COLUMN = sign('heads the column');
const OF_A_LABEL = sign('all goods of a label');
const FIRST_THERE = sign('first there');
const LAST_THERE = sign('last there');
const LONG_LIST = sign('a long list of a sentence before');
const NAMED_HERE = sign('though goods are named here');
const BEFORE = {
  next: { same: sign('sentence before'), other: sign('sentence before another paragraph') },
  earlier: { same: sign('sentences before'), other: sign('sentences before another paragraph') },
};

/** Sentences before that goods are looked for in. */
const REACH = 3;

/**
 * Candidates for the duty at an item of a sentence.
 * @param groups lists of goods of the sentence
 * @param read what the clause's own grammar gives, and what is known of the duty
 */
export function goodsCandidates(
  sources: ClauseSources,
  {
    index,
    items,
    groups,
  }: { readonly index: number; readonly items: readonly Item[]; readonly groups: readonly GoodsGroup[] },
  at: number,
  governed: Governed,
  read: {
    readonly rule: readonly string[];
    readonly general: boolean;
    readonly zero: boolean;
    readonly labelled: boolean;
    readonly heading: Span | null;
  },
): GoodsCandidate[] {
  const { text, sentences } = sources.prepared;
  const { general, zero, labelled, heading } = read;
  const rest = isTheRest(items);
  const rule = rest ? [ALL_GOODS] : read.rule;
  const kind = (signs: number[], products: readonly string[]) => {
    addKindSigns(signs, products, general, zero);
    return signs;
  };
  const ruled =
    rule.length === 0
      ? NOTHING_BY_CLAUSE
      : rule[0] === ALL_GOODS && rule.length === 1
        ? ALL_BY_CLAUSE
        : NAMED_BY_CLAUSE;
  const candidates: GoodsCandidate[] = [unownedGoods(rule, kind([ruled], rule))];
  const exempted = exemptedUntil(items, at);
  const clause = ownClause(items, at);
  const kept = new Set(exemptedProducts(items, at));
  for (const group of groups) {
    if (
      isControlled(text, items[group.first]?.start ?? 0, items[group.end - 1]?.end ?? 0) ||
      isSetApart(text, items[group.end - 1]?.end ?? 0) ||
      group.end <= exempted ||
      group.end <= clause ||
      (group.first > at &&
        (isBought(items, group) || isOfOtherDuty(items, at, group.first) || isOfNextRate(text, items, group.end - 1)))
    )
      continue;
    const signs = [IN_SENTENCE];
    if (partOf(group.products, rule)) signs.push(PART_OF_CLAUSE);
    addPlaceSigns(kind(signs, group.products), text, items, at, governed, group);
    candidates.push({ products: group.products, of: group.of, imported: group.imported, signs });
  }
  if (heading !== null) {
    const products: string[] = [];
    let ofRates = false;
    for (const { start, end, value } of beginningWithin(sources.phrases, ...heading)) {
      const { product } = value;
      ofRates ||= value.duty || value.rate || value.goods || value.kind !== undefined;
      if (product !== undefined) products.push(product === OWN_WORDS ? text.slice(start, end).toLowerCase() : product);
    }
    // “Notes” heads no goods.
    if (products.length > 0 || ofRates)
      candidates.push(unownedGoods(products.length > 0 ? products : [ALL_GOODS], [HEADS_COLUMN]));
  }
  if (labelled || rest) candidates.push(unownedGoods([ALL_GOODS], [OF_A_LABEL]));
  const named = groups.some(({ by }) => by === 'product');
  const here = sentences[index];
  if (here === undefined) return candidates;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const before = sentences[i];
    if (before === undefined) break;
    const same = before.paragraph === here.paragraph;
    if (!same && here.paragraph - before.paragraph > 1) break;
    const found = productsOf(sources, before, i);
    if (found.length === 0) continue;
    const there = index - i === 1 ? BEFORE.next : BEFORE.earlier;
    found.forEach((group, k) => {
      if (group.products.some((product) => kept.has(product))) return;
      const signs = kind([same ? there.same : there.other], group.products);
      if (k === 0) signs.push(FIRST_THERE);
      if (k === found.length - 1) signs.push(LAST_THERE);
      if (named) signs.push(NAMED_HERE);
      if (group.products.length > 2) signs.push(LONG_LIST);
      candidates.push({ products: group.products, of: group.of, imported: group.imported, signs });
    });
    break;
  }
  return candidates;
}

/** “Everything else outside the agreement: 35%”, “All other goods face 10%”: what no line before it names. */
function isTheRest(items: readonly Item[]): boolean {
  return /^(?:everything else|all other)\b/.test(`${items[0]?.text} ${items[1]?.text}`) && !otherMakers(items, 0);
}

/** “Palm oil, cocoa and rubber wait. Those products pay 10%”: the goods that the sentence before names in one list; none where it has several. */
export function goodsListedBefore(sources: ClauseSources, index: number): readonly string[] {
  const { sentences } = sources.prepared;
  const before = sentences[index - 1];
  if (before === undefined || before.paragraph !== sentences[index]!.paragraph) return [];
  const groups = productsOf(sources, before, index - 1);
  const lists = groups.length > 1 ? groups.filter(({ products }) => products.length > 1) : groups;
  return lists.length === 1 ? lists[0]!.products : [];
}

/** The products that a sentence names; looked for once. */
function productsOf(
  { prepared, phrases, parties, productsBefore }: ClauseSources,
  sentence: Sentence,
  index: number,
): readonly GoodsGroup[] {
  const known = productsBefore.get(index);
  if (known !== undefined) return known;
  const items = sentenceItems(prepared, sentence, [], phrases, parties);
  const paid = namesMoney(items);
  const found = goodsGroups(prepared.text, items).filter(
    (group) =>
      group.by === 'product' &&
      !(paid && isBought(items, group)) &&
      !isControlled(prepared.text, items[group.first]!.start, items[group.end - 1]!.end),
  );
  productsBefore.set(index, found);
  return found;
}
