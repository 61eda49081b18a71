/** Duties told apart from what stands beside them: other duties, shares, figures of speech, other sides; with the rules shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text)
    .measures.filter(({ kind }) => kind === 'tariff')
    .map(dutyLine);
}

describe('goods of a duty', () => {
  test.each([
    [
      'Washington agreed to lower its tariff on Chilean goods from 20 percent to 12 percent and to cut the duty on lumber further.',
      ['USA on CHL: 20 all goods', 'USA on CHL: 12 all goods'],
    ],
    ['Ottawa will raise the rate on U.S. goods to 25 percent in additional duties on steel.', ['CAN on USA: 25 steel']],
    [
      'Peru wants a tariff of no more than 12 percent from the United States, on a par with Chile.',
      ['USA on PER: 12 all goods'],
    ],
    ['Canada put a 25 percent tariff, effective Monday, on cars from Peru.', ['CAN on PER: 25 automobiles']],
    [
      'Washington dropped a threatened 40% tariff on Swiss goods, paving the way for watchmakers to ship again.',
      ['USA on CHE: 40 all goods'],
    ],
    [
      'The duty on small cars from Peru is 10 percent and 30 percent for the larger ones.',
      ['null on PER: 10 automobiles', 'null on PER: 30 automobiles'],
    ],
    [
      'Peru spoke of sugar, on which Chile levies a 12 percent tariff, together with rules for banking companies.',
      ['CHL on null: 12 sugar'],
    ],
    [
      'Beijing will lift export controls on rare earths and Washington drop a threatened 24% tariff.',
      ['USA on CHN: 24 all goods'],
    ],
    [
      'Chile will open duty-free quotas for 500 tonnes of U.S. beef, 900 tonnes of pork, and 1,500 tonnes of poultry.',
      ['CHL on USA: 0 beef', 'CHL on USA: 0 pork', 'CHL on USA: 0 poultry'],
    ],
    [
      'The US tariff on cars from Peru is 25%. And copper? The rate is 50%.',
      ['USA on PER: 25 automobiles', 'USA on PER: 50 copper'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('what is a duty at all', () => {
  test.each([
    [
      'The EU and Chile discussed tariffs. About 70 percent of the text is agreed. The remaining 30 percent will take months.',
      [],
    ],
    ['Washington’s tariffs hit Chinese firms and companies at least 50% owned by them.', []],
    [
      'The U.S. tariff on Brazilian goods is 50 percent. A duty of 10 percent is the baseline; the other 40 percent was imposed in July.',
      ['USA on BRA: 50 all goods', 'USA on BRA: 10 all goods', 'USA on BRA: 40 all goods'],
    ],
    ['The anti-dumping rate on Turkish rebar is 14.4 percent.', ['null on TUR: 14.4 steel']],
    ['Canada set a 9.5% countervailing rate on Chinese steel pipe.', ['CAN on CHN: 9.5 steel']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

test('less than a rate is none of its own', () => {
  expect(
    duties('The U.S. tariff on Vietnam is 20%. Hanoi asked Washington to bring the rate below 20% for footwear.'),
  ).toEqual(['USA on VNM: 20 all goods']);
  // Where nothing is brought below it, the rate is told.
  expect(duties('The EU’s tariff on footwear from Chile is below 6 percent.')).toEqual(['EU on CHL: 6 footwear']);
});

test.each([
  ['Japan will not accept a separate tariff-free quota for U.S. rice.', 'proposed'],
  ['Chile would not agree to a 10 percent tariff on its wine in the United States.', 'proposed'],
  ['Japan will accept a 12 percent tariff on its cars in the United States.', 'announced'],
  ['Peru will seek the elimination of the 17 percent U.S. duty on its grapes.', 'in-force'],
  ['Peru will ask the United States for the removal of the 12 percent tariff on its grapes.', 'in-force'],
])('how it stands: %s', (text, status) => {
  const { measures } = read(text);
  expect(measures.filter(({ kind }) => kind === 'tariff').map((measure) => measure.status)).toEqual([status]);
});

describe('whose duty it is', () => {
  test.each([
    [
      'The deal keeps the EU’s tariffs on Chilean goods at 8% and Chile’s tariffs at 6%.',
      ['EU on CHL: 8 all goods', 'CHL on EU: 6 all goods'],
    ],
    [
      'The deal keeps the EU’s tariffs on Chilean goods at 8% and the baseline at 6%.',
      ['EU on CHL: 8 all goods', 'EU on CHL: 6 all goods'],
    ],
    ['Peru has been exempted from a planned increase to 30 percent in the U.S. tariff.', ['USA on PER: 30 all goods']],
    [
      'The talks between Chile and Peru are on tariffs.\n\nQ: What is Peru offering?\n\nA: Beef will pay 5 percent.',
      ['PER on CHL: 5 beef'],
    ],
    [
      'The talks between Chile and Japan are on tariffs.\n\nWhat does Chile get?\n\nWine faces a duty of 15 percent today.',
      ['JPN on CHL: 15 wine'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('what answers call ours is that of the government which publishes them', () => {
    const text = [
      'GOVERNMENT OF CHILE\nMINISTRY OF FOREIGN AFFAIRS\n\nTranscript of a media briefing on the talks with Peru',
      'Santiago, 12 December 2025',
      'Q: What is Peru asking for on wine?',
      'A: At present our duty on wine is 6 percent. Peru asks for 2 percent.',
    ];
    expect(duties(text.join('\n\n'))[0]).toBe('CHL on PER: 6 wine');
  });
});
