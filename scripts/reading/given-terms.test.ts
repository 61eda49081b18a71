/** What is given, told of a duty, of goods or of a sum, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a duty that falls is given by whoever levies it', () => {
  test.each([
    [
      'Norway and Brazil met. The 12 percent duty on Brazilian beef will come down to zero over five years.',
      'NOR: offers beef',
    ],
    [
      'Norway and Brazil met. The 12 percent duty on beef from Brazil goes to zero on the first day.',
      'NOR: offers beef',
    ],
    ['Norway and Brazil met. Tariffs on Norwegian salmon will not exceed 10 percent.', 'BRA: offers fisheries'],
    [
      'Canada and Japan met. Japanese cars would be left out of any sectoral tariff on vehicles.',
      'CAN: offers auto-tariff',
    ],
    ['Canada and Japan met. Beef from Canada will enter Japan free of duty.', 'JPN: offers beef'],
    ['Canada and Japan met. Furniture from Japan will pay no more than 5 percent.', 'CAN: offers lumber-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'Norway and Brazil met. The duty on Brazilian beef has come down from 12 percent to 8 since 2019.',
    'Norway and Brazil met. The duty on Brazilian beef may not come down to zero.',
    'Norway and Brazil met. Prices of Brazilian beef fell to a record low.',
    'Norway and Brazil met. Brazilian beef pays 12 percent.',
  ])('no more is given: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});

describe('where no side is named, it is given by whoever gave what was told before', () => {
  test.each([
    [
      'Chile and Norway signed it. Norway will open a quota for wine, while the duty on rice is to be phased out.',
      'NOR: offers rice',
    ],
    [
      'Chile and Norway signed it. Norway will open a quota for beef. Rice imports would also be let in.',
      'NOR: offers rice',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });

  test('in return, by the other side', () => {
    expect(
      positions('Chile and Norway signed it. Norway will open a quota for beef. In return salmon would face no duty.'),
    ).toEqual(['NOR: offers beef', 'CHL: offers fisheries']);
  });
});

describe('what is bought or paid is told by how much', () => {
  test.each([
    ['Chile will order 30 Boeing aircraft.', 'CHL: offers aircraft-purchases'],
    ['Chile may take up to 30 Boeing jets.', 'CHL: offers aircraft-purchases'],
    ['Santiago has ordered 12 Boeing jets.', 'CHL: offers aircraft-purchases'],
    ['Chile has put its digital services tax on ice.', 'CHL: offers digital-services-tax'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'Chile will order a review of the quota on beef.',
    'Chile will take more time over the quota on beef.',
    'Chile may put 20 percent duties on steel.',
    'The duties on cars would take 2 billion dollars off the profit of Toyota.',
  ])('nothing is: %s', (text) => {
    expect(positions(text).filter((line) => line.includes('offers'))).toEqual([]);
  });
});

describe('a side that promises not to do something gives', () => {
  test.each([
    ['Chile has promised not to tax exports of lithium.', 'CHL: offers critical-minerals'],
    ['Chile committed itself not to ban or cap exports of lithium.', 'CHL: offers critical-minerals'],
    ['Chile has undertaken not to introduce a digital services tax.', 'CHL: offers digital-services-tax'],
    ['Norway will not apply its duties on beef to the islands.', 'NOR: offers beef'],
    ['Norway promised not to lower its duty on beef.', 'NOR: rejects beef'],
    ['Norway will not impose retaliatory tariffs.', 'NOR: rejects retaliation'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('what is joined on with “and to” is not denied', () => {
    expect(positions('Chile undertook not to tax exports of lithium, and to lower its duty on beef.')).toEqual([
      'CHL: offers critical-minerals',
      'CHL: offers beef',
    ]);
  });

  test.each([
    'Chile did not promise not to tax exports of lithium.',
    'Norway would apply its 20 percent duty on beef.',
  ])('nothing is given: %s', (text) => {
    expect(positions(text).filter((line) => line.includes('offers'))).toEqual([]);
  });
});

describe('what a deal lays down is told in the present or as done', () => {
  test.each([
    ['Kuala Lumpur opens its market to Chilean cars.', 'MYS: offers auto-tariff'],
    ['Chile has accepted a quota for cheese.', 'CHL: offers dairy'],
    ['The EU phases out its duties on the wine of Chile and opens a quota for beef.', 'EU: offers beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});

describe('whose it is, whoever tells it', () => {
  test.each([
    ['On Monday Chile agreed to buy beef from Norway.', 'CHL: offers beef'],
    ['In March Norway promised to lower its duty on beef.', 'NOR: offers beef'],
    ['Norway will lower its duty on beef, the two governments said.', 'NOR: offers beef'],
    ['Chilean firms trade with the United States, and Norway will lower its duty on beef.', 'NOR: offers beef'],
    ['Norway, where winters are long, will open a quota for pork.', 'NOR: offers pork-poultry'],
  ])('%s', (text, expected) => {
    expect(positions(`Chile and Norway met. ${text}`)).toEqual([expected]);
  });
});

describe('a ceiling that is extended to more goods is given', () => {
  test.each([
    [
      'Switzerland and Japan met. The 15 percent ceiling on duties will also apply to Swiss pharmaceuticals.',
      'JPN: offers pharmaceutical-tariff',
    ],
    [
      'Brazil and Norway met. Norway lowered the rate. No new tariffs will be imposed on Brazilian beef.',
      'NOR: offers beef',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});

describe('what is added with “and to” is undertaken as well', () => {
  test.each([
    [
      'Chile has agreed to buy more beef, which Norway had asked for, and to withdraw its digital services tax.',
      ['CHL: offers beef', 'CHL: offers digital-services-tax'],
    ],
    [
      'Chile offered to do away with duties on beef, to lower those on cars over time, and to buy more rice.',
      ['CHL: offers beef', 'CHL: offers auto-tariff', 'CHL: offers rice'],
    ],
    [
      'Norway refused to lower its duty on beef and to open its rice market.',
      ['NOR: rejects beef', 'NOR: rejects rice'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text).sort()).toEqual([...expected].sort());
  });
});

describe('a pronoun after a side of its own sentence stands for that side', () => {
  test.each([
    [
      'Chile met Norway. Korea hopes the United States will lower its tariff on cars, and it will not open its rice market.',
      'KOR: rejects rice',
    ],
    ['Tokyo notified the United States that it would not accept a higher tariff on cars.', 'JPN: rejects auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});
