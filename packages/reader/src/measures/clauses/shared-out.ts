/** Rates that “respectively” shares out: each for its own product, or for its own partner. */

import { SHARED_OUT } from './duty-draft.js';
import type { MeasureDraft } from './measure-draft.js';

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
