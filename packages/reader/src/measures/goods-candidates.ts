/** Lists of goods that a duty may fall on, from its sentence and the ones before it, with what speaks for each. */

import type { Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Governed } from './duty-percentages.js';
import type { GoodsCandidate } from './goods-choice.js';
import { kindSigns, placeSigns } from './goods-evidence.js';
import { type GoodsGroup, goodsGroups } from './goods-groups.js';
import { ALL_GOODS } from './goods-of-duty.js';
import { type ClauseWord, OWN_WORDS } from './measure-rules.js';
import { labelParties } from './party-evidence.js';
import { firstFrom, type Item, type PartyMention, sentenceItems } from './sentence-items.js';
import { columnHeading } from './table-columns.js';

/** True when the clause's grammar gives these goods and more. */
function partOf(products: readonly string[], rule: readonly string[]): boolean {
  return products.length < rule.length && products.every((product) => rule.includes(product));
}

/** Sentences before that goods are looked for in. */
const REACH = 3;

/**
 * Candidates for the duty at an item of a sentence.
 * @param read what the clause's own grammar gives, and what is known of the duty
 * @param known lists of goods of the sentences looked at so far, by index
 */
export function goodsCandidates(
  prepared: PreparedText,
  items: readonly Item[],
  at: number,
  governed: Governed,
  sentence: number,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  read: { readonly rule: readonly string[]; readonly general: boolean; readonly zero: boolean },
  known: Map<number, readonly GoodsGroup[]>,
): GoodsCandidate[] {
  const { text, sentences } = prepared;
  const { rule, general, zero } = read;
  const ruled =
    rule.length === 0 ? 'nothing' : rule[0] === ALL_GOODS && rule.length === 1 ? 'all goods' : 'named goods';
  const kind = (products: readonly string[]) => kindSigns(products, general, zero);
  const candidates: GoodsCandidate[] = [
    { products: rule, of: [], imported: false, signs: [`${ruled} by the clause`, ...kind(rule)] },
  ];
  const groups = goodsGroups(text, items);
  for (const group of groups) {
    candidates.push({
      products: group.products,
      of: group.of,
      imported: group.imported,
      signs: [
        'in the sentence',
        ...(partOf(group.products, rule) ? ['part of what the clause gives'] : []),
        ...kind(group.products),
        ...placeSigns(text, items, at, governed, group),
      ],
    });
  }
  const heading = columnHeading(text, items[at]!.start);
  if (heading !== null) {
    const products: string[] = [];
    for (let i = firstFrom(phrases, heading[0]); i < phrases.length && phrases[i]!.start < heading[1]; i += 1) {
      const { product } = phrases[i]!.value;
      if (product !== undefined)
        products.push(product === OWN_WORDS ? text.slice(phrases[i]!.start, phrases[i]!.end).toLowerCase() : product);
    }
    candidates.push({
      products: products.length > 0 ? products : [ALL_GOODS],
      of: [],
      imported: false,
      signs: ['heads the column'],
    });
  }
  if (labelParties(items, at).length > 0)
    candidates.push({ products: [ALL_GOODS], of: [], imported: false, signs: ['all goods of a label'] });
  const named = groups.some(({ by }) => by === 'product');
  const here = sentences[sentence]!;
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i -= 1) {
    const before = sentences[i]!;
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
    const where = `${sentence - i === 1 ? 'sentence before' : 'sentences before'}${same ? '' : ' another paragraph'}`;
    found.forEach((group, k) => {
      candidates.push({
        products: group.products,
        of: group.of,
        imported: group.imported,
        signs: [
          where,
          ...kind(group.products),
          ...(k === 0 ? ['first there'] : []),
          ...(k === found.length - 1 ? ['last there'] : []),
          ...(named ? ['though goods are named here'] : []),
        ],
      });
    });
    break;
  }
  return candidates;
}
