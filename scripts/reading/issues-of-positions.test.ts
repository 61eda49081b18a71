/** What a position is on, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a duty on electric cars is a duty on cars', () => {
  test.each([
    ['China asked the European Union to drop its duties on electric vehicles.', 'CHN: demands auto-tariff'],
    ['Canada will not lift its 100% tariff on Chinese electric cars.', 'CAN: rejects auto-tariff'],
    ['Brazil wants an exemption for electric vehicles.', 'BRA: demands auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('and what is built or paid for them is not', () => {
    expect(positions('Indonesia wants Korean companies to build battery plants.')).toEqual(['IDN: demands batteries']);
    expect(positions('Berlin supports subsidies for electric vehicles.')).toEqual(['DEU: supports batteries']);
  });
});

describe('what a deal has a side do, told in the present', () => {
  test.each([
    ['Jakarta drops its 50% duty on European cars in five years.', 'IDN: offers auto-tariff'],
    ['Under the pact, the EU opens a quota of 180,000 tonnes of poultry.', 'EU: offers pork-poultry'],
    ['Norway also phases out its tariffs on beef.', 'NOR: offers beef'],
  ])('is given: %s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'If Jakarta drops its duty on cars, prices will fall.',
    'Inflation cuts demand for cars while the tariff stays.',
    'Korea opens a factory for cars in Georgia.',
  ])('is not: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});

describe('what a side insists on or expects', () => {
  test.each([
    ['Japan insists that the duty on cars be lowered to 10 percent.', 'JPN: demands auto-tariff'],
    ['India conveyed its expectation that the duty on steel be withdrawn.', 'IND: demands steel-aluminium'],
    ['Santiago is asking Washington in these talks to drop its duty on beef.', 'CHL: demands beef'],
  ])('is asked for: %s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('and what it insists will be or is, is told', () => {
    expect(positions('Japan insists that its duty on rice is not up for negotiation.')).toEqual(['JPN: excludes rice']);
    expect(positions('The talks on beef were held in Santiago and in Lima.')).toEqual([]);
  });
});

describe('a verb that words on what else is done divide from its modal', () => {
  test.each([
    ['Taiwan will in addition purchase $44 billion of LNG and crude.', 'TWN: offers energy-purchases'],
    ['Japan would in return purchase more American rice.', 'JPN: offers rice'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });

  test('and a noun after them is none', () => {
    expect(positions('LNG purchase agreements were signed in addition.')).toEqual([]);
  });
});

describe('what nobody needs to do', () => {
  test.each([
    'Greer said that India does not have to buy American oil.',
    'Canada may not need to put tariffs on cars, Freeland said.',
    'European cars will not need to be tested again, the Japanese minister said.',
  ])('is neither asked nor refused: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });

  test('and what must not be, is refused', () => {
    expect(positions('The duty on cars must not be raised, Japan said.')).toEqual(['JPN: rejects auto-tariff']);
    expect(positions('Japan has to lower its duty on beef, Canada said.')).toEqual(['CAN: demands beef']);
  });
});

describe('what is given in exchange for something', () => {
  test.each([
    [
      'Ecuador has agreed to cut its tariffs on pork in exchange for duty-free entry for bananas.',
      ['ECU: offers pork-poultry'],
    ],
    ['Canada will open its dairy market in return for a quota on steel.', ['CAN: offers dairy']],
  ])('is given: %s', (text, expected) => {
    expect(positions(text)).toEqual(expect.arrayContaining(expected));
    expect(positions(text).join()).not.toMatch('links');
  });

  test('and where one is the condition of the other, they are tied', () => {
    expect(positions('Canada will open its dairy market only if Washington lifts its duty on steel.').join()).toMatch(
      'links',
    );
  });
});

describe('agreeing, backing and living with', () => {
  test.each([
    [
      'what one side agrees to do it gives',
      'China agreed to finish sanitary protocols with Brazil.',
      'CHN: offers sanitary-measures',
    ],
    ['what it agrees to it favours', 'India agreed to a quota on beef.', 'IND: supports beef'],
    [
      'what it would support it favours',
      'Britain would support an extension of the quota for beef.',
      'GBR: supports beef',
    ],
    ['what it could live with is open to it', 'Brazil could live with a quota on beef.', 'BRA: open beef'],
    ['talks it agrees to are open to it', 'China has agreed to resume talks on beef.', 'CHN: open beef'],
    ['what it cannot live with it refuses', 'Brazil cannot live with a quota on beef.', 'BRA: rejects beef'],
  ])('%s', (_name, text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });
});

describe('a side’s duty that will come down is lowered by that side', () => {
  test.each([
    ["India's tariffs on cars will come down from more than 100% to 10%.", 'IND: offers auto-tariff'],
    ["Japan's duty on American beef, 38.5%, will drop in steps to 9% by 2033.", 'JPN: offers beef'],
    ['The U.S. tariff on cars will fall to 15 percent.', 'USA: offers auto-tariff'],
    ['Taiwan will bring the tariff on passenger cars, now 17.5 percent, to zero.', 'TWN: offers auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'U.S. tariffs mean that exports of cars will drop by half.',
    'The U.S. tariff on cars will go up.',
    'Exports of cars to Japan will fall to 15 percent of output.',
  ])('and nothing else that falls: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});

describe('“tied to” after a noun', () => {
  test('says which one is meant', () => {
    expect(positions('India wants the 25% duty tied to Russian oil lifted.').join()).not.toMatch('links');
    expect(positions('China opposes any deal on chips with those that have ties with Taiwan.').join()).not.toMatch(
      'links',
    );
  });

  test('and after a verb it ties', () => {
    expect(
      positions('The lower duty on cars is tied to the opening of the rice market, Washington said.').join(),
    ).toMatch('USA: links');
  });
});

describe('the field that an association is named for is not what it asks about', () => {
  test.each([
    [
      "The rice growers' union demanded that the beef quota be scrapped.",
      ["null, The rice growers' union: demands beef"],
    ],
    ["Germany's car lobby VDA demanded that the EU lower its duties on U.S. cars.", ['DEU, VDA: demands auto-tariff']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
