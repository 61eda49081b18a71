/** Lists of goods that a duty may fall on, from its sentence and the ones before it, with what speaks for each. */

import type { Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Governed } from './duty-percentages.js';
import type { GoodsCandidate } from './goods-choice.js';
import { addKindSigns, addPlaceSigns } from './goods-evidence.js';
import { type GoodsGroup, goodsGroups } from './goods-groups.js';
import { ALL_GOODS } from './goods-of-duty.js';
import { type ClauseWord, OWN_WORDS } from './measure-rules.js';
import { firstFrom, type Item, type PartyMention, sentenceItems } from './sentence-items.js';
import { GOODS_SIGNS } from './signs.js';
import { columnHeading } from './table-columns.js';

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
 * @param known lists of goods of the sentences looked at so far, by index
 */
export function goodsCandidates(
  prepared: PreparedText,
  items: readonly Item[],
  groups: readonly GoodsGroup[],
  at: number,
  governed: Governed,
  sentence: number,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  read: {
    readonly rule: readonly string[];
    readonly general: boolean;
    readonly zero: boolean;
    readonly labelled: boolean;
  },
  known: Map<number, readonly GoodsGroup[]>,
): GoodsCandidate[] {
  const { text, sentences } = prepared;
  const { rule, general, zero, labelled } = read;
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
  const candidates: GoodsCandidate[] = [{ products: rule, of: [], imported: false, signs: kind([ruled], rule) }];
  for (const group of groups) {
    const signs = [IN_SENTENCE];
    if (partOf(group.products, rule)) signs.push(PART_OF_CLAUSE);
    addPlaceSigns(kind(signs, group.products), text, items, at, governed, group);
    candidates.push({ products: group.products, of: group.of, imported: group.imported, signs });
  }
  const heading = columnHeading(text, items[at]?.start ?? 0);
  if (heading !== null) {
    const products: string[] = [];
    for (let i = firstFrom(phrases, heading[0]); i < phrases.length; i += 1) {
      const phrase = phrases[i];
      if (phrase === undefined || phrase.start >= heading[1]) break;
      const { product } = phrase.value;
      if (product !== undefined)
        products.push(product === OWN_WORDS ? text.slice(phrase.start, phrase.end).toLowerCase() : product);
    }
    candidates.push({
      products: products.length > 0 ? products : [ALL_GOODS],
      of: [],
      imported: false,
      signs: [HEADS_COLUMN],
    });
  }
  if (labelled) candidates.push({ products: [ALL_GOODS], of: [], imported: false, signs: [OF_A_LABEL] });
  const named = groups.some(({ by }) => by === 'product');
  const here = sentences[sentence];
  if (here === undefined) return candidates;
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i -= 1) {
    const before = sentences[i];
    if (before === undefined) break;
    const same = before.paragraph === here.paragraph;
    if (!same && here.paragraph - before.paragraph > 1) break;
    let found = known.get(i);
    if (found === undefined) {
      found = goodsGroups(text, sentenceItems(prepared, before, [], phrases, parties)).filter(
        ({ by }) => by === 'product',
      );
      known.set(i, found);
    }
    if (found.length === 0) continue;
    const there = sentence - i === 1 ? BEFORE.next : BEFORE.earlier;
    found.forEach((group, k) => {
      const signs = kind([same ? there.same : there.other], group.products);
      if (k === 0) signs.push(FIRST_THERE);
      if (k === found.length - 1) signs.push(LAST_THERE);
      if (named) signs.push(NAMED_HERE);
      candidates.push({ products: group.products, of: group.of, imported: group.imported, signs });
    });
    break;
  }
  return candidates;
}
