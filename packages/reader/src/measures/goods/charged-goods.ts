/** Goods charged as the subject of an English clause: “steel faces 25%”. */

import { rowBefore } from '../sentences/party-rows.js';
import { reliefBefore } from '../sentences/relief-from.js';
import { type Item, productAt } from '../sentences/sentence-items.js';
import { exemptedUntil } from './exempted-goods.js';
import { partsOf } from './goods-examples.js';
import { goodsAt } from './goods-of-duty.js';
import { ALL_GOODS, type GoodsRead } from './goods-read.js';

/** Words that open a reason, in which goods are named that the duty does not fall on. */
const GROUND = /^(?:over|citing|because|despite|amid|buying|purchases?|due)$/;

const EVADING =
  /^(?:evad(?:e|es|ed|ing)|circumvent(?:s|ed|ing)?|dodg(?:e|es|ed|ing)|bypass(?:es|ed|ing)?|sidestep(?:s|ped|ping)?)$/;

/** “in a bid to avert a 25% tariff”, “in the hope of avoiding it”: what a government does, no goods. */
const AVERTING =
  /^(?:avert(?:ing)?|avoid(?:ing)?|escap(?:e|ing)|stav(?:e|ing) off|fend(?:ing)? off|head(?:ing)? off|bring(?:ing)? down)$/;

/** The nearest products named before the percentage in its clause: “steel and aluminium have been charged 50%”. */
export function charged(items: readonly Item[], at: number, head: number, previous: number): GoodsRead | null {
  // “goods rerouted to evade the 35% tariff” are not what it falls on.
  const near = items.slice(Math.max(0, at - 4), at);
  if (
    near.some(
      ({ text }, i) =>
        EVADING.test(text) || (AVERTING.test(text) && (near[i - 1]?.text === 'to' || text.endsWith('ing'))),
    )
  )
    return null;
  if (exemptedUntil(items, at) >= 0 || reliefBefore(items, at) >= 0) return null;
  const products: string[] = [];
  let end = -1;
  let parts = false;
  for (let i = at - 1; i > previous; i -= 1) {
    const { phrase, text } = items[i]!;
    // A short label opens the line: “Steel and aluminium: 25% tariff to be removed”.
    if (text === ';' || (text === ':' && i > 6)) break;
    if (products.length === 0 && isGivenFor(items, i))
      return { products: [ALL_GOODS], of: [], into: [], world: false, end: at };
    if (products.length === 0 && opensClause(items, i)) break;
    // “Copper articles of Malaysia”: copper.
    if (phrase?.goods && products.length === 0 && productAt(items[i - 1]) === undefined) {
      const read = goodsAt(items, nounPhraseStart(items, i));
      if (read.of.length > 0) return { ...read, into: intoAfter(items, i, at), end: at };
    }
    // “over its purchases of Russian oil”: the ground of the duty.
    if (phrase?.product !== undefined && items.slice(Math.max(0, i - 5), i).some((before) => GROUND.test(before.text)))
      continue;
    // “all goods except bananas face a 15% tariff”
    if (phrase?.product !== undefined && isLeftOut(items, i)) continue;
    // “plastic parts used in vehicles”: what the goods are for.
    if (phrase?.product !== undefined && /^(?:used|installed|fitted)$/.test(items[i - 2]?.text ?? '')) continue;
    if (phrase?.product !== undefined) {
      // “steel makers said …” and “the car lobby” are no goods.
      if (/^(?:lobby|maker|makers|workers|industry|exporters|producers|farmers)$/.test(items[i + 1]?.text ?? '')) {
        // “steel exporters face 50 percent”: on their steel.
        if (!/^(?:makers|exporters|producers|farmers)$/.test(items[i + 1]!.text) || !bearNext(items, i + 2)) continue;
      }
      if (parts && products.length === 0) products.push(partsOf(productAt(items[i])!));
      products.unshift(productAt(items[i])!);
      end = i;
      continue;
    }
    if (text === 'parts' && items[i - 1]?.text === 'and') parts = true;
    if (
      products.length > 0 &&
      !/^(?:and|,|or|&|\/|the|its|their|on|both|of|no|yes|too|tonnes?|tons?|some|certain|most|other|parts)$/.test(
        text,
      ) &&
      items[i]!.kind !== 'number' &&
      items[i]!.party === undefined
    )
      break;
    if (products.length > 0 && items[i]!.party !== undefined) break;
  }
  if (products.length === 0) return null;
  const row = openingRow(items, previous + 1, at);
  if (row !== null && products.every((product) => row.products.includes(product))) return { ...row, end: at };
  // A noun of its own in between (“cars … the 10% baseline duty”) is another matter.
  if (head >= 0 && items.slice(at, head).some((item) => item.phrase?.kind?.allGoods)) return null;
  for (let i = previous + 1; i < at; i += 1) {
    if (items[i]!.phrase?.product === undefined) continue;
    // “energy imported from Canada, including oil, would be taxed”
    const read = goodsAt(items, nounPhraseStart(items, i));
    if (read.of.length > 0 && read.products.some((product) => products.includes(product))) {
      return { products: [...new Set(products)], of: read.of, into: read.into, world: false, end: at };
    }
  }
  const owner = /^['’]s?$/.test(items[end - 1]?.text ?? '') ? items[end - 2] : items[end - 1];
  const of = owner?.party !== undefined && owner.party.form !== 'person' ? [owner.party] : [];
  const world = /^(?:imported|foreign)$/.test(owner?.text ?? '');
  const into = intoAfter(items, end, at);
  return { products: [...new Set(products)], of, into, world, end: at };
}

/** “all goods except bananas and cocoa”, “other than oil”: goods that the duty does not fall on. */
function isLeftOut(items: readonly Item[], goods: number): boolean {
  for (let i = goods - 1; i >= Math.max(0, goods - 9); i -= 1) {
    const { text, phrase, kind } = items[i]!;
    if (/^(?:except|excepting|excluding|barring)$/.test(text)) return true;
    if (/^(?:than|from)$/.test(text)) return /^(?:other|apart|aside)$/.test(items[i - 1]?.text ?? '');
    if (kind !== 'word' && kind !== 'party' && phrase?.product === undefined && !/^[,()]$/.test(text)) return false;
  }
  return false;
}

/** “Will take American wheat in exchange for a tariff of 19%”: what stands before is given for the duty, not charged. */
function isGivenFor(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!;
  return (
    text === 'in exchange for' || (text === 'return' && items[at - 1]?.text === 'in' && items[at + 1]?.text === 'for')
  );
}

/** Where the clause of the duty at an item begins, when it is joined on to another that has its own subject; −1 for the sentence. */
export function ownClause(items: readonly Item[], at: number): number {
  for (let i = at - 1; i > 0 && items[i]!.kind !== 'rates'; i -= 1) if (opensClause(items, i)) return i;
  return -1;
}

/** “… export controls on rare earths and Washington drop a tariff”: what stands before is of another clause. */
function opensClause(items: readonly Item[], and: number): boolean {
  if (isGivenFor(items, and)) return true;
  const { text } = items[and]!;
  const condition = CONDITION.test(text);
  if (text !== 'and' && !condition) return false;
  const subject = items[and + 1]?.text === 'the' ? and + 2 : and + 1;
  const { party } = items[subject] ?? {};
  if (party === undefined || party.form === 'adjective') return false;
  const { phrase: verb, text: next = '' } = items[subject + 1] ?? {};
  if (verb?.imposing) return true;
  // “… its duty on American cars if Washington dropped the 20% tariff”
  return condition && (verb?.bearing || verb?.status !== undefined || verb?.change || AUXILIARY.test(next)) === true;
}

const CONDITION = /^(?:if|provided|unless|once)$/;
const AUXILIARY = /^(?:will|would|does|did|do|has|had|agrees|agreed|were|is|was)$/;

const ENTERS = /^(?:enter|enters|entered|come|comes|came)$/;

/** “Orange juice, pig iron and crude oil go on paying”: the whole row that opens a clause with goods, up to its verb. */
function openingRow(items: readonly Item[], from: number, at: number): GoodsRead | null {
  let first = from;
  while (first < at && (items[first]!.kind === 'mark' || /^(?:and|the|but)$/.test(items[first]!.text))) first += 1;
  // “Indian tea, coffee, mangoes and spices can now enter duty-free”
  const owned = items[first]?.party?.form === 'adjective' ? first + 1 : first;
  if (productAt(items[owned]) === undefined) return null;
  const read = goodsAt(items, first);
  if (read.products.length < 3 || read.end >= at) return null;
  return items.slice(read.end, at).some(({ phrase, text }) => phrase?.bearing || ENTERS.test(text)) ? read : null;
}

/** “have faced”, “pay”: a verb of bearing right after a subject. */
function bearNext(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 3; i += 1) {
    const { text, phrase } = items[i] ?? { text: '.' };
    if (phrase?.bearing && !phrase.imposing) return true;
    if (!/^(?:have|has|had|will|would|could|may|now|already|still)$/.test(text)) return false;
  }
  return false;
}

/** Where the noun phrase of an item begins: with the party whose goods they are, or the row of them. */
function nounPhraseStart(items: readonly Item[], at: number): number {
  // “Kenya's exports”, “Peru's main exports”; what Peru imports is of others.
  if (!/^imports?$/.test(items[at]!.text)) {
    const mark = /^(?:main|other|own|remaining|total|entire|manufactured)$/.test(items[at - 1]?.text ?? '')
      ? at - 2
      : at - 1;
    const possessor = /^['’]s?$/.test(items[mark]?.text ?? '') ? items[mark - 1]?.party : undefined;
    if (possessor !== undefined && possessor.form !== 'person') return mark - 1;
  }
  const owner = items[at - 1]?.party;
  if (owner === undefined || owner.form === 'person') return at;
  // “Canadian and Mexican goods”; a comma alone is no row: “In Canada, Mexican goods”.
  return /^(?:and|or)$/.test(items[at - 2]?.text ?? '') ? rowBefore(items, at - 1).first : at - 1;
}

/** “Australian beef entering the EU” */
function intoAfter(items: readonly Item[], from: number, at: number): GoodsRead['into'] {
  for (let i = from; i < at - 1; i += 1) {
    if (!/^(?:enter|enters|entering|into)$/.test(items[i]!.text)) continue;
    const party = items[i + 1]?.party ?? (items[i + 1]?.text === 'the' ? items[i + 2]?.party : undefined);
    if (party !== undefined) return [party];
  }
  return [];
}
