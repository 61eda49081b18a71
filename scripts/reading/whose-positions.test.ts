/** Whose a position is, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('a people and its delegation stand for their government', () => {
  test.each([
    ['The Americans want Tokyo to lower its duty on beef.', 'USA: demands beef'],
    ['On dairy the Canadians have ruled out any new quota.', 'CAN: rejects dairy'],
    ['The Swiss asked for lower duties on pharmaceuticals.', 'CHE: demands pharmaceutical-tariff'],
    ['The Norwegian delegation rejected tariffs on salmon.', 'NOR: rejects fisheries'],
  ])('%s', (text, expected) => {
    expect(read(text).positions.map(({ capacity }) => capacity)).toEqual(['government']);
    expect(positions(text)).toEqual([expected]);
  });

  test('officials, and what belongs to a people, do not', () => {
    expect(positions('Swiss officials asked for lower duties on pharmaceuticals.')).toEqual([
      'CHE, Swiss officials: demands pharmaceutical-tariff',
    ]);
    expect(positions('The Japanese carmakers want the tariff on cars to go.')).toEqual([
      'JPN, The Japanese carmakers: demands auto-tariff',
    ]);
  });
});

describe('a title between commas or alone is its holder’s, whatever stands before the verb', () => {
  test.each([
    ["Don Farrell, Australia's trade minister, would not rule out a quota on beef.", 'AUS, Don Farrell: open beef'],
    ['Piyush Goyal, the Indian commerce minister, did not rule out a quota on rice.', 'IND, Piyush Goyal: open rice'],
    [
      "Australia's trade minister, Don Farrell, was in Brussels. The minister would lower the duty on beef.",
      'AUS, Don Farrell: offers beef',
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('and what a clause joined on says has its own subject', () => {
    expect(positions('Farm groups met in Bern, but Switzerland would not lower its duty on beef.')).toEqual([
      'CHE: rejects beef',
    ]);
  });
});

describe('where neither the side nor the issue stands in a clause', () => {
  test('nothing is read from further away', () => {
    expect(
      positions(
        'Norway has ruled out a lower duty on beef. Its exporters met in Bergen on Tuesday. As for the rest of the programme, it would look at a wider agreement next year.',
      ),
    ).toEqual(['NOR: rejects beef']);
  });

  test.each([
    ['Norway has asked for a lower duty on beef. It would look at a quota on rice.', 'NOR: open rice'],
    ['Norway has ruled out a lower duty on beef. Japan would look at it.', 'JPN: open beef'],
  ])('one of them is enough: %s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});

describe('a body told by what it is of', () => {
  test.each([
    [
      "Chile's fruit exporters' association asked for lower duties on fruit.",
      "CHL, Chile's fruit exporters' association: demands agriculture",
    ],
    [
      "South Africa's poultry association opposes the chicken quota.",
      "ZAF, South Africa's poultry association: rejects pork-poultry",
    ],
    ['The British wine trade body welcomed lower duties on beef.', 'GBR, The British wine trade body: supports beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('and a named one keeps its name', () => {
    expect(positions('The Canadian Pork Council, an industry association, wants the duty on pork lifted.')).toEqual([
      'CAN, Canadian Pork Council: demands pork-poultry',
    ]);
    expect(positions('In association with Japan, Korea asked for lower duties on cars.')).toEqual([
      'KOR: demands auto-tariff',
    ]);
  });
});

describe('“the bloc” is the one named last', () => {
  test.each([
    [
      'The European Union levies 50 percent. The bloc has long sought a quota for steel.',
      'EU: demands steel-aluminium',
    ],
    ['Mercosur met in Lima. The bloc rejected lower duties on cars.', 'MERCOSUR: rejects auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('so is “the Union” with a capital', () => {
    expect(positions('The European Union met Iceland. The Union will remove duties on beef.')).toEqual([
      'EU: offers beef',
    ]);
    expect(positions('The European Union met farmers. The union rejected duties on beef.').join()).not.toMatch('EU:');
  });

  test('and nobody where none is named', () => {
    expect(positions('Canada met Mexico. The bloc rejected lower duties on cars.')).toEqual([]);
  });
});

describe('what an association writes in its own name', () => {
  const body =
    'We represent 340 members in three states. We thank the Office for its time.\n\nWe ask the Administration to press Vietnam to lower its duty on pork. In Thailand, we oppose a lower duty on beef.';

  test('is its own', () => {
    expect(positions(`National Pork Producers Council\nComments on the reciprocal trade talks\n\n${body}`)).toEqual([
      'USA, National Pork Producers Council: demands pork-poultry',
      'USA, National Pork Producers Council: rejects beef',
    ]);
  });

  test('and not where it is only reported on', () => {
    expect(
      positions(
        'WASHINGTON (Wire) - The National Pork Producers Council sent its comments on Monday.\n\n"We oppose any quota on beef," said Jane Doe, a farmer. "We like pork. We like trade."',
      ).filter((line) => line.includes('Council')),
    ).toEqual([]);
  });
});

describe('a bare ministry is a country’s: the Union has none', () => {
  test('not of the Union that its sentence names', () => {
    const text =
      'India and the European Union held talks on steel, the commerce ministry said. They met in May. "We will not accept the EU carbon border tax," the ministry said.';
    expect(read(text).positions.map(({ party }) => party)).not.toContain('EU');
    expect(read(text).positions.map(({ party, issue }) => `${party} ${issue}`)).toContain('IND carbon-border');
  });
});

describe('officials of no stated side who ask one of two sides speak for the other', () => {
  test.each([
    [
      'Two senior ministers asked the United States to spare Korea the duty on cars.',
      'KOR, Two senior ministers: demands auto-tariff',
    ],
    ['Three officials urged Japan to lift its ban on Korean seafood.', 'KOR, Three officials: demands fisheries'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('and not for the one they ask, where there are more', () => {
    const [line] = positions('Two officials urged Japan to lower its duty on rice. Korea and China did so in May.');
    expect(line).toMatch(/Two officials: demands rice$/);
    expect(line).not.toMatch(/^JPN/);
  });
});

test('what is asked goes on over a list of examples that the first one is joined to', () => {
  expect(
    positions(
      'Korea asked Washington to spare it tariffs, including reciprocal tariffs, tariffs on cars and steel, and others.',
    ).sort(),
  ).toEqual(['KOR: demands auto-tariff', 'KOR: demands reciprocal-tariff', 'KOR: demands steel-aluminium']);
});

test('who is named inside what a speaker says does not go on speaking after it', () => {
  const told = (who: string) =>
    positions(
      `${who} stated, “The U.S. answered as we had hoped,” and described the day as good. It added that defence cost sharing was not discussed.`,
    );
  expect(told('The Korean government')).toEqual(['KOR: not-discussed defence-cost']);
  expect(told('The bureau')).toEqual([]);
});

describe('regret and refusal in the words of press conferences', () => {
  test.each([
    [
      'A duty on cars is not something we can accept, said the Japanese minister Ryosei Akazawa.',
      'rejects auto-tariff',
    ],
    ['Canada conveyed its deep concerns over the tariff on lumber.', 'demands lumber-tariff'],
    ['Korea emphasized its need for an exemption from the tariff on cars.', 'demands auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expect.stringContaining(expected)]);
  });

  test('what can be accepted is not refused', () => {
    expect(
      positions('A duty on cars is something we can accept, said the Japanese minister Ryosei Akazawa.'),
    ).not.toContainEqual(expect.stringContaining('rejects'));
  });
});
