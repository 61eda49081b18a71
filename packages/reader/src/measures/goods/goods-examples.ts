/** Goods that a list of examples names, and what stands before it tells of them. */

import { OWN_WORDS } from '../rules/measure-rules.js';
import type { Item } from '../sentences/sentence-items.js';
import { closesGoods } from './goods-lists.js';

/** Goods before any duty or verb of levying: what the sentence is told of. */
export function opensSentence(items: readonly Item[], from: number): boolean {
  return !items
    .slice(0, from)
    .some(({ phrase, kind }) => kind === 'rates' || phrase?.duty || phrase?.imposing || phrase?.bearing);
}

/** “A range of products, including”: on those named; “all imports, including” is on everything. */
export function isSome(items: readonly Item[], from: number, end: number): boolean {
  return !items
    .slice(from, end)
    .some(
      ({ text, phrase }) =>
        /^(?:all|any|every|everything|most|virtually|nearly|almost|imports?)$/.test(text) || phrase?.world,
    );
}

/** How many words at an item open a list of names: “including”, “covering”, “among them”; 0 for none. */
export function namingWords(items: readonly Item[], at: number): number {
  const first = items[at]?.text ?? '';
  if (/^(?:including|namely|covering)$/.test(first)) return 1;
  return first === 'among' && items[at + 1]?.text === 'them' ? 2 : 0;
}

/** Products of the rules in a list of examples; other nouns there only illustrate. */
export function namedList(items: readonly Item[], from: number): string[] {
  const named: string[] = [];
  for (let i = from; i < items.length && i < from + 24; i += 1) {
    const { phrase, text, kind } = items[i]!;
    if (phrase?.product !== undefined) {
      if (phrase.product !== OWN_WORDS) named.push(phrase.product);
      if (/^parts?$/.test(items[i + 2]?.text ?? '') && items[i + 1]?.text === 'and')
        named.push(partsOf(phrase.product));
      continue;
    }
    // “Irish whiskey”
    if (kind === 'party' && items[i]!.party!.form === 'adjective' && items[i + 1]?.phrase?.product !== undefined)
      continue;
    if (kind === 'rates' || kind === 'party' || phrase?.duty || phrase?.imposing || phrase?.bearing) break;
    if (kind === 'mark' ? !/^[,-]$/.test(text) : closesGoods(text)) break;
  }
  return named;
}

/** “all steel and aluminium imports”: everyone's. */
export function importsFollow(items: readonly Item[], all: number): boolean {
  for (let i = all + 1; i < items.length && i <= all + 6; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'party') return false;
    if (/imports?$/.test(text)) return items[i + 1]?.text !== 'from' && items[i + 1]?.text !== 'of';
    if (phrase?.product === undefined && !/^(?:and|,|or|other|foreign)$/.test(text)) return false;
  }
  return false;
}

/** Parts of a product: those of road vehicles have a name of their own. */
export function partsOf(product: string): string {
  return product === 'automobiles' || product === 'trucks' ? 'auto parts' : product;
}
