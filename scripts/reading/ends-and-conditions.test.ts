/** Duties that were dropped before they came, that end by themselves, or that somebody would drop for something else, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);
const statuses = (text: string) => read(text).measures.map(({ rate_pct, status }) => `${rate_pct} ${status}`);

describe('a threat that was given up', () => {
  test.each([
    'Norway dropped its threat to impose a 10% tariff on Peru.',
    'A threatened 10% tariff on Peruvian fish was withdrawn after the two leaders spoke.',
    'Canada withdrew its planned 10% surtax on American software.',
    'The 10% tariff on Peruvian wine that Norway threatened in March was never imposed.',
    'Norway had threatened a 10% tariff on Peruvian goods but backed down after the call.',
    'The 10% tariff threatened against Peru was called off.',
  ])('%s', (text) => {
    expect(statuses(text)).toEqual(['10 removed']);
  });

  test.each([
    ['A planned 10% duty on Peruvian fish was approved.', '10 proposed'],
    ['A threatened 10% tariff on Peruvian fish was not withdrawn.', '10 threatened'],
    ['Norway withdrew its offer and imposed the threatened 10% tariff on Peru.', '10 in-force'],
    ['Norway has not imposed the planned 10% duty on steel.', '10 proposed'],
  ])('not so: %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });
});

describe('a duty stands until it ends', () => {
  test.each([
    'The 25% Indian tariff on trucks expires on 31 December unless renewed.',
    'The 25% Indian safeguard duty on steel lapses in November after 200 days.',
    'The 25% Indian surcharge will expire after 150 days unless Congress extends it.',
    "India's 25% duty on Peruvian cars is to be reviewed after five years.",
    'The anti-dumping duty of 25% on French brandy will last five years.',
    "Morocco's 25% safeguard duty on steel will drop by one point a year until 2028.",
  ])('%s', (text) => {
    expect(statuses(text)).toEqual(['25 in-force']);
  });

  test.each([
    ['A 30-day reprieve granted on Monday from a 25% tariff on Peruvian goods was welcomed in Lima.', '25 suspended'],
    ['Peru asked for a reprieve from the 25% tariff.', '25 proposed'],
    ['The tariff of 25% on Swiss goods was struck down by a court.', '25 removed'],
    ["Iowa will suffer from Peru's 25% duty on US soybeans.", '25 unclear'],
  ])('%s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });

  test('an older rate applies no more, whoever changed it', () => {
    expect(statuses('He raised the tariff on Canadian goods to 35% from 25%.')).toEqual(['35 in-force', '25 removed']);
  });
});

describe('what one would drop for what another drops', () => {
  test.each([
    [
      'Peru would remove its 45% duty on Chilean cars if Chile gave up the 20% tariff.',
      ['PER on CHL: 45 automobiles', 'CHL on PER: 20 all goods'],
    ],
    ['Norway offered to open its cheese market if Canada lifted the 25% tariff on salmon.', ['CAN on NOR: 25 seafood']],
    [
      'Britain would lower its 19% duty on US ethanol in return for an end to the 25% US steel tariff.',
      ['GBR on USA: 19 ethanol', 'USA on GBR: 25 steel'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });

  test('until then it stands', () => {
    expect(statuses('Norway offered to open its cheese market if Canada lifted the 25% tariff on salmon.')).toEqual([
      '25 in-force',
    ]);
    expect(statuses('Canada lifted the 25% tariff on salmon.')).toEqual(['25 removed']);
  });

  test.each([
    'Peru scrapped its duties on Chilean goods to avoid a 17% tariff.',
    'Peru scrapped its remaining duties on Chilean goods in the hope of avoiding a 17% tariff.',
    'Peru cut its duties on Chilean goods to fend off a threatened 17% tariff.',
  ])('who acts to avert a duty would bear it: %s', (text) => {
    expect(duties(text)).toEqual(['CHL on PER: 17 all goods']);
  });
});

test.each([
  ['Peru withdrew the 20% tariff on Chilean wine.', '20 removed'],
  ['Peru gave up the 20% tariff on Chilean wine.', '20 removed'],
  ['Peru stopped charging the 20% tariff on Chilean wine.', '20 removed'],
  ['Peru restored the 20% tariff on Chilean wine.', '20 in-force'],
  ['Peru renewed the 20% tariff on Chilean wine.', '20 in-force'],
])('verbs of ending and of going on: %s', (text, status) => {
  expect(duties(text)).toEqual(['PER on CHL: 20 wine']);
  expect(statuses(text)).toEqual([status]);
});
