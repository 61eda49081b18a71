/** The example priced in Node, with the data sets and the ledger that the page has. */

import { createPricing, type Pricing, readTalks } from '@parley/talks';
import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../../data/shipped.js';

let shipped: ReturnType<typeof readShipped> | undefined;

function readShipped() {
  return {
    baseYears: [shippedBaseYear('world2023'), shippedBaseYear('wiod2014')] as const,
    books: [shippedUsTariffs()],
  };
}

/** @param text the example when left out, or as edited, on the same data set */
export function examplePricing(text = exampleTalks()): Pricing {
  shipped ??= readShipped();
  const { baseYears, books } = shipped;
  const read = readTalks(text, 'talks.yaml', baseYears, books);
  if (!read.ok) throw new Error('the talks have errors');
  return createPricing(read.talks, baseYears[0], books);
}
