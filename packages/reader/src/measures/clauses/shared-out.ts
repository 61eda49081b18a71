/** Rates that “respectively” shares out: each for its own product, or for its own partner. */

import { SHARED_OUT } from './duty-draft.js';
import type { MeasureDraft } from './measure-draft.js';

/** Between rates of one row, each for its own: “25% and 10% duties on steel and aluminium”, “의류와 신발에 매기던 12%, 17%의 관세”. */
const JOINED = /^(?:, | and |[과와] |[·ㆍ] ?)$/;
/** Before a range of rates. */
const RANGE = /(?:between|from|either|both|최고|최대|최소) $/;

/** Whether the rates of a sentence stand in one row, joined as what they are shared out among is. */
export function areJoined(text: string, drafts: readonly MeasureDraft[], from: number): boolean {
  const rates = drafts.slice(from).flatMap((draft) => draft.rates);
  const [first] = rates;
  if (first === undefined || rates.length < 2 || RANGE.test(text.slice(Math.max(0, first.start - 8), first.start)))
    return false;
  return rates.every(({ start }, i) => i === 0 || JOINED.test(text.slice(rates[i - 1]!.end, start)));
}

/**
 * “steel and copper face 10 and 20 percent respectively”: each rate for its own product; “Peru and Chile pay 10 and 20 percent
 * respectively”: each for its own partner.
 * @param until where “respectively” closes the list of rates; duties after it are others
 */
export function shareOut(drafts: MeasureDraft[], from: number, until: number): void {
  const own = drafts.slice(from);
  const later = own.filter(({ span }) => span[0] > until).length;
  const listed = later < own.length ? own.slice(0, own.length - later) : own;
  const rates = listed.reduce((sum, draft) => sum + draft.rates.length, 0);
  const [first] = listed;
  if (first === undefined || rates < 2 || listed.some((draft) => draft.from !== null)) return;
  const { products, parties } = first;
  const byProduct = products.length === rates;
  if (!byProduct && !(products.length < 2 && sameTargets(listed) && parties.targets.length === rates)) return;
  const rest = drafts.splice(from).slice(listed.length);
  for (const draft of listed)
    for (const rate of draft.rates) {
      const place = drafts.length - from;
      if (byProduct) {
        const product = [products[place]!];
        const goods = [{ products: product, of: draft.goods[0]?.of ?? [], imported: false, signs: [SHARED_OUT] }];
        drafts.push({ ...draft, rates: [rate], from: null, products: product, goods, sharedOut: true });
      } else
        drafts.push({ ...draft, rates: [rate], parties: { ...draft.parties, targets: [parties.targets[place]!] } });
    }
  drafts.push(...rest);
}

function sameTargets(listed: readonly MeasureDraft[]): boolean {
  return new Set(listed.map(({ parties }) => parties.targets.join())).size === 1;
}
