/** What speaks for a percentage being a duty and what against: words around it, its sentence, its paragraph, its document. */

import type { Governed } from './duty-percentages.js';
import { type Item, productAt } from './sentence-items.js';

/** What is known of the text around a sentence. */
export interface RateSurroundings {
  readonly korean: boolean;
  /** The sentence before names a duty. */
  readonly dutyBefore: boolean;
  /** The sentence before holds a duty with its rate. */
  readonly rateBefore: boolean;
  /** The paragraph, or the document's first sentence, names a duty. */
  readonly dutyInParagraph: boolean;
  /** Share of the document's sentences that name a duty. */
  readonly density: number;
  /** Rates that grammar alone takes for duties anywhere in the document. */
  readonly rates: ReadonlyMap<number, number>;
}

/** Signs of the percentages at an item, strengths of which stand in the rules as `rate …`. */
export function rateSigns(
  text: string,
  items: readonly Item[],
  at: number,
  governed: Governed | null,
  accepted: ReadonlySet<number>,
  around: RateSurroundings,
  { zero, refused }: { readonly zero: boolean; readonly refused: boolean },
): string[] {
  const { rates: group, start, end } = items[at]!;
  const { rates } = group!;
  const signs = [''];
  if (zero) signs.push('zero word');
  else if (refused) signs.push('refused by its words');
  else if (governed === null) signs.push('not governed');
  else if (governed.head >= 0) signs.push('governed by a noun after');
  else if (governed.governor >= 0)
    signs.push(items[governed.governor]!.kind === 'rates' ? 'governed by a rate' : 'governed by a word before');
  else signs.push('governed by its surroundings');
  if (rates.some(({ bare }) => bare)) signs.push('bare');
  if (group!.from !== null) signs.push('from one to another');
  const [first] = rates;
  if (first!.value === 0) signs.push('nought');
  else if (first!.value < 1) signs.push('below one');
  else if (first!.value > 60) signs.push('high');
  else if (first!.value % 5 === 0) signs.push('round');
  let elsewhere = 0;
  for (const { value } of rates) elsewhere = Math.max(elsewhere, around.rates.get(value) ?? 0);
  if (governed !== null) elsewhere -= 1;
  if (elsewhere > 0) signs.push('a duty elsewhere');

  const before = nearby(items, at, -1);
  const after = nearby(items, at, 1);
  for (const [side, near] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const [name, distance] of near.distances)
      signs.push(`${name} ${side}${distance <= 3 ? ' beside' : distance <= 9 ? '' : ' far'}`);
    if (near.rate > 0) signs.push(`rate ${side}`);
  }
  if (!before.distances.has('duty') && !after.distances.has('duty')) signs.push('no duty in the sentence');
  const accept = [...accepted].some((other) => other < at);
  if (accept) signs.push('after a duty in the sentence');
  else if (items.slice(0, at).some(({ kind }) => kind === 'rates')) signs.push('after no duty');
  const previous = items[at - 1]?.text ?? '';
  const next = items[at + 1]?.text ?? '';
  if (!around.korean) {
    if (
      /^(?:by|of|to|at|from|than|for|about|around|some|only|up|a|an|the|and|or|with|over|nearly|another|just|is|was|pays?|paid|be)$/.test(
        previous,
      )
    )
      signs.push(`“${previous}” before`);
    if (/^(?:of|on|to|in|for|from|since|and|or|more|less|higher|lower|above|at|when|as|until|[,.;:])$/.test(next))
      signs.push(`“${next}” after`);
    if (
      /^(?:of)$/.test(next) &&
      (items[at + 2]?.party !== undefined || /^(?:its|the|their|all|what)$/.test(items[at + 2]?.text ?? ''))
    )
      signs.push('share of');
  } else {
    const words = text.slice(end, end + 8);
    const particle = /^(?:로|까지|의|를|을|가|는|은|에서|만|씩|나|도|대|라|이|에)?/.exec(words)![0];
    signs.push(`ko ${particle || 'nothing'} after`);
    if (/^(?:로)?\s?(?:늘|줄|증가|감소|상승|하락|급)/.test(words)) signs.push('ko change after');
    if (/의\s?(?:약|최대|최고)?\s?$/.test(text.slice(start - 4, start))) signs.push('ko share of');
    if (/(?:최고|최대)\s?$/.test(text.slice(start - 4, start))) signs.push('ko at most before');
  }
  if (previous === '(' || previous === '（') signs.push('in brackets');
  if (previous === ':') signs.push('after a colon');
  if (at <= 2) signs.push('opens the sentence');
  if (items.some((item) => productAt(item) !== undefined)) signs.push('goods in the sentence');
  if (items.some(({ party }) => party !== undefined && party.form !== 'person')) signs.push('a party in the sentence');
  if (around.dutyBefore) signs.push('duty in the sentence before');
  if (around.rateBefore) signs.push('rate in the sentence before');
  if (around.dutyInParagraph) signs.push('duty in the paragraph');
  signs.push(
    around.density > 0.4
      ? 'document of duties'
      : around.density > 0.2
        ? 'document partly of duties'
        : 'document of other matters',
  );
  return [...new Set(signs)].map((sign) => (sign === '' ? 'rate' : `rate ${sign}`));
}

interface Nearby {
  /** Items to the nearest word of each kind in the clause. */
  readonly distances: ReadonlyMap<string, number>;
  readonly rate: number;
}

/** What stands on one side of an item, up to the end of its clause. */
function nearby(items: readonly Item[], at: number, step: 1 | -1): Nearby {
  const distances = new Map<string, number>();
  let rate = 0;
  for (let i = at + step, away = 1; i >= 0 && i < items.length && away <= 24; i += step, away += 1) {
    const { phrase, kind, text } = items[i]!;
    if (/^[;?!]$/.test(text)) break;
    if (kind === 'rates') rate += 1;
    if (phrase === undefined) continue;
    const note = (name: string, holds: boolean | undefined) => {
      if (holds && !distances.has(name)) distances.set(name, away);
    };
    note('duty', phrase.duty || phrase.kind !== undefined);
    note('other', phrase.other);
    note('change', phrase.change && !phrase.imposing);
    note('imposing', phrase.imposing);
    note('bearing', phrase.bearing);
    note('rate word', phrase.rate && !phrase.duty);
    note('goods', phrase.product !== undefined || phrase.goods);
    note('quota', phrase.quota);
  }
  return { distances, rate };
}
