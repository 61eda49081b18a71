/** Percentages beside duties that are shares, comparisons and changes, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const rates = (text: string) => read(text).measures.map(({ rate_pct }) => rate_pct);

describe('no duty', () => {
  test.each([
    'The EU imposed a duty on Chinese cars. EU countries bought Chinese cars worth 3.5 billion euros, almost 40% more than in the previous year.',
    'India has a duty on almonds. Imports of almonds were worth 800 million dollars, 12 percent less than a year earlier.',
    'Canada proposed a reduction of 40% in its steel quotas.',
    'The tariff quotas are smaller now: a reduction of 47% compared to the steel quotas of 2024.',
    'Tariffs on U.S. beef are to be abolished in 2026. The proportion of beef in the total U.S. import value nearly tripled from 1.2% to 3.1%.',
    'The tariff exemption will cover about half of imports from Vietnam and about 40 percent from Thailand.',
    'The tariff waiver applies to two thirds of exports from Chile and some 20 percent from Peru.',
    'While semiconductors are excluded from the duties, bringing the average rate below 20%, the stakes for Taiwan are high.',
    'India wants to abolish import duties on a total of 80% of imports from China, against 86% from New Zealand and Australia, and 90% from Japan.',
    'Import data of Peru show a decrease in imports of roughly 10% for 2018. The EU duty on cars is high.',
    'The tariff led to an increase in car exports of about 12% in a year.',
    'Norway may cut customs duties on 86 per cent of imports from Korea and 90 per cent for products imported from Japan.',
  ])('%s', (text) => {
    expect(rates(text)).toEqual([]);
  });
});

describe('still a duty', () => {
  test.each([
    ['Half of imports from Vietnam face a tariff of 20 percent and those from Thailand 19 percent.', [20, 19]],
    ['Norway taxes 60% of imports from Korea, and levies a duty of 20% from Korea and 15% from Japan.', [20, 15]],
    ['While 60% of imports from Kenya enter freely, India charges a tariff of 20% on tea and 15% on coffee.', [20, 15]],
    ['A share of cars from Mexico would face a 25 percent tariff.', [25]],
    ['Canada raised its duty on steel to 40 percent, more than in the previous year.', [40]],
    ['They agreed on a cut in duties to 10%, after a rise in imports.', [10]],
    ['The share of goods subject to a tariff of 10 percent has grown.', [10]],
  ])('%s', (text, expected) => {
    expect(rates(text)).toEqual(expected);
  });
});
