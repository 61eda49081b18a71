/** Asks without a plain verb of asking, second asks of one sentence, and what hangs on what another does; sentences of our own. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('what a side needs of another, raises with it or is interested in is asked for', () => {
  test.each([
    ['Norway needs better access for its seafood, Trade Minister Ola Berg said.', 'NOR, Ola Berg: demands fisheries'],
    ['Canada said it needed lower tariffs on its beef.', 'CAN: demands beef'],
    ["The Swiss have raised Canada's cheese quotas.", 'CHE: demands dairy'],
    ['Korea registered its interest in Chilean lithium.', 'KOR: demands critical-minerals'],
    ['Korea is interested in Chilean lithium.', 'KOR: demands critical-minerals'],
    ['India would have liked a lower tariff on beef.', 'IND: demands beef'],
    ['Canada for its part asks for a lower tariff on beef.', 'CAN: demands beef'],
    ['Britain meanwhile wishes to be spared the tariff on steel.', 'GBR: demands steel-aluminium'],
    ['Canada told Mexico on Friday to lower its tariff on beef.', 'CAN: demands beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'Norway needs imported beef to feed its people.',
    'The Swiss raised their tariff on beef to 20 percent.',
    'The Swiss raised rice prices.',
    'Farmers raised beef without hormones.',
  ])('not in: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });

  test('who needs time to study it has not decided', () => {
    expect(positions('Norway said it needed more time to study the quota on beef.')).toEqual(['NOR: open beef']);
  });

  test('what somebody is not interested in is refused', () => {
    expect(positions('Korea is not interested in a digital services tax.')).toEqual([
      'KOR: rejects digital-services-tax',
    ]);
  });
});

describe('what is insisted to be, told by the plain form of its verb', () => {
  test.each([
    ['Switzerland insists that the tariff on cheese stay at zero.', 'CHE: demands dairy'],
    ['Brazil insists that disputes over beef go to a panel.', 'BRA: demands dispute-settlement'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });

  test('what is only claimed to be so is no ask', () => {
    expect(positions('The minister insisted that tariffs on beef stay too high for his farmers.')).toEqual([]);
  });
});

describe('a second ask after “and” is asked as well', () => {
  test('after “for” and “that”', () => {
    expect(positions('Chile asked for a lower tariff on beef, and for more visas for engineers.')).toEqual([
      'CHL: demands beef',
      'CHL: demands visas',
    ]);
    expect(positions('Chile asked that the tariff on beef be lowered, and that visas be issued to engineers.')).toEqual(
      ['CHL: demands beef', 'CHL: demands visas'],
    );
  });

  test('in a list after a colon', () => {
    expect(positions('Chile wants two things: a lower tariff on beef, and more visas for engineers.')).toEqual([
      'CHL: demands beef',
      'CHL: demands visas',
    ]);
    expect(positions('Chile asked for a lower tariff on beef: the visas ran out.')).toEqual(['CHL: demands beef']);
  });

  test('as an object without a verb of its own', () => {
    expect(positions('Chile wants a larger quota for beef, and longer visas for engineers.')).toEqual([
      'CHL: demands beef',
      'CHL: demands visas',
    ]);
    expect(positions('Chile wants a larger quota for beef, and the visas ran out.')).toEqual(['CHL: demands beef']);
  });
});

describe('whose ask is told beside what came of it', () => {
  test.each([
    ["The tariff on beef is kept at Canada's insistence.", 'CAN: demands beef'],
    ['The tariff on beef was lowered, as Chile had requested.', 'CHL: demands beef'],
    ["The tariff on beef was left out at Japan's request.", 'JPN: excludes beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('a side that nobody outside the talks asked is none', () => {
    expect(positions('The tariff on beef was cut at the request of importers.')).toEqual([]);
  });

  test('the ask of a side told by a body of its own is that side’s', () => {
    expect(positions('Brazil asked for a lower tariff on beef, the Sugar Growers’ Association said.')).toEqual([
      'BRA: demands beef',
    ]);
  });
});

describe('what must not be', () => {
  test('asks the other side where it is no concession', () => {
    expect(
      positions('Our tariff on beef must not be higher than others pay, the Brazilian trade minister said.'),
    ).toEqual(['BRA: demands beef']);
  });

  test('and who wants goods out of a duty asks for relief, out of the talks to keep them apart', () => {
    expect(positions('Japan wants its makers kept out of any new tariff on pharmaceuticals.')).toEqual([
      'JPN: demands pharmaceutical-tariff',
    ]);
    expect(positions('Japan wants rice kept out of the talks.')).toEqual(['JPN: excludes rice']);
  });
});

describe('what hangs on what another side does is tied to it', () => {
  test.each([
    ['Canada will cut its tariff on dairy if Washington does the same.', 'CAN: links dairy'],
    ['Brazil would lower its tariff on ethanol if the United States took more of its sugar.', 'BRA: links agriculture'],
    [
      'If the tariffs on steel are not lifted by May, we will resume the case at the WTO, the Canadian minister Mary Ng said.',
      'CAN, Mary Ng: links dispute-settlement (steel-aluminium)',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('“no … without”', () => {
    expect(positions('There is no deal without beef, the Brazilian trade minister said.')).toEqual(['BRA: links beef']);
    expect(
      positions('There is no doubt that beef is sold without a licence, the Brazilian trade minister said.'),
    ).toEqual([]);
  });

  test.each([
    ['Korea will lower its duty on beef once Congress ratifies the agreement.', 'KOR: offers beef'],
    ['Norway would not lower its tariff on beef until year ten.', 'NOR: rejects beef'],
  ])('what is only put off is as it is: %s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'Prices of steel will rise if the tariffs stay.',
    'Prices of steel would rise if the tariffs stay, the scholar Ana Lima said.',
  ])('a forecast ties nothing: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});
