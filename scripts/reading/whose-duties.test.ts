/** Whose duty it is and on whose goods, where the words leave one of them open, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('the country of those who make the goods bears the duty', () => {
  test.each([
    [
      'All producers of tyres in Thailand which did not cooperate would be subject to a duty of 48%, the U.S. Department of Commerce said.',
      ['USA on THA: 48 tyres'],
    ],
    ['Producers of solar panels in Malaysia will face a tariff of 30 percent.', ['null on MYS: 30 solar panels']],
    ['Exporters of shrimp from Ecuador would be subject to a duty of 12%.', ['null on ECU: 12 seafood']],
    // Who speaks of a duty of another.
    ['Companies in Thailand said the United States would impose a duty of 20% on rice.', ['USA on THA: 20 rice']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a list of companies is on the goods and the country of the sentence that opens it', () => {
  test.each([
    [
      'Canada will charge the following duties on electric bicycles from Vietnam:\n- Alpha Group: 12.5%\n- Beta Group: 18%\n- All other companies: 30%',
      ['CAN on VNM: 12.5 bicycles', 'CAN on VNM: 18 bicycles', 'CAN on VNM: 30 bicycles'],
    ],
    [
      'The Commission would apply the following duties to imports of electric bicycles from China:\n- Giant: 24,8%;\n- Bodo: 73,4%; and\n- Jinhua: 18,8%.\nAll other producers of electric bicycles in China would be subject to a duty of 79,3%.',
      [
        'null on CHN: 24.8 bicycles',
        'null on CHN: 73.4 bicycles',
        'null on CHN: 18.8 bicycles',
        'null on CHN: 79.3 bicycles',
      ],
    ],
    [
      'Duties have been imposed on imports of electric bicycles (e-bikes) from Vietnam. The following duties apply:\n- Alpha Group: 12.5%\n- All other cooperating companies: 20.7%',
      ['null on VNM: 12.5 bicycles', 'null on VNM: 20.7 bicycles'],
    ],
    // Others that are no companies are everything else.
    [
      'Canada will charge the following duties on goods from Vietnam:\n- Bicycles: 12%\n- All other goods: 30%',
      ['CAN on VNM: 12 bicycles', 'CAN on VNM: 30 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('duties after countermeasures are of those who announce them', () => {
  test.each([
    [
      'In response to U.S. tariffs on steel, Turkey announced countermeasures. Whiskey will be subject to a 70 percent duty.',
      ['TUR on USA: 70 whisky'],
    ],
    [
      'Mexico will answer the U.S. tariffs on its steel with duties of its own. Pork will be subject to a 20 percent duty from June 5.',
      ['MEX on USA: 20 pork'],
    ],
    [
      "Brazil's countermeasures will come into force August 6 and will remain in place until the United States removes its trade restrictions.\nApproximately $3 billion worth of U.S. goods will be affected:\n• 20 per cent surtax on ethanol\n• 15 per cent surtax on wheat",
      ['BRA on USA: 20 ethanol', 'BRA on USA: 15 wheat'],
    ],
    // Another economy's duty, a duty told of before, and countermeasures that are none.
    [
      'The EU announced countermeasures against the United States. Norway will keep a duty of 10% on cheese.',
      ['NOR on null: 10 dairy'],
    ],
    [
      'The United States imposed a 25% tariff on Indian steel. India announced countermeasures. Indian cars will face a 30% tariff from May.',
      ['USA on IND: 25 steel', 'USA on IND: 30 automobiles'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a word on an economy is no goods', () => {
  test.each([
    [
      'The 39% tariff on Swiss goods compares with just 15% on the neighbouring European Union.',
      ['null on CHE: 39 all goods', 'null on EU: 15 all goods'],
    ],
    ['India imposed a 20% tariff on toys from landlocked Nepal.', ['IND on NPL: 20 toys']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('levied by nobody that the sentence names for something else', () => {
  test.each([
    ['The deal between Korea and the United States will keep a 25% duty on steel.', ['null on null: 25 steel']],
    ['Under the agreement between India and the UK, a 10% duty on whisky remains.', ['null on null: 10 whisky']],
    ['The tariff was cut to 15 percent, and Japan will buy 8 billion dollars of rice.', ['null on null: 15 all goods']],
    [
      'The average MFN rate of 9.4 percent is lower than the 46 percent tariff the US plans on Vietnam.',
      ['VNM on null: 9.4 all goods', 'USA on VNM: 46 all goods'],
    ],
    // Who levies duties elsewhere may levy this one.
    [
      'The United States imposed a 20% tariff on Japanese goods. The deal between Japan and the United States will keep a 25% duty on steel.',
      ['USA on JPN: 20 all goods', 'USA on JPN: 25 steel'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

test('whoever an imposition is by levies it', () => {
  expect(duties('Canada protested against the introduction of a 40% duty on lumber by Washington.')).toEqual([
    'USA on CAN: 40 lumber',
  ]);
  expect(duties('The EU condemned the imposition of a 25% tariff on steel by the United States.')).toEqual([
    'USA on EU: 25 steel',
  ]);
});

test('an imposition that is announced is so, however far its rates stand', () => {
  const { measures } = read(
    'On May 31, the United States announced the imposition of tariffs on imports of certain steel and aluminum products from Canada (at the rates of 25% and 10%, respectively).',
  );
  expect(measures.map(({ status }) => status)).toEqual(['announced', 'announced']);
});

describe('goods that are bought are not charged', () => {
  test.each([
    [
      'Although the tariff is set at an appropriate level of 15 percent, it is excessive to import 100 billion dollars worth of energy.',
      [15, 'all goods'],
    ],
    ['The tariff on cars is set at 15 percent, and Korea will import beef.', [15, 'automobiles']],
    // Said of what is charged.
    ['Korea will import more rice at a tariff of 5 percent.', [5, 'rice']],
    ['Korea charges a tariff of 5 percent on imports of rice.', [5, 'rice']],
  ])('%s', (text, expected) => {
    expect(read(text).measures.map(({ rate_pct, product }) => [rate_pct, product])).toEqual([expected]);
  });
});

describe('duties of a general kind beside those on goods', () => {
  test.each([
    ['Reciprocal and automotive duties of 15% will apply to Japan.', ['15 automobiles', '15 all goods']],
    [
      'The United States imposed a 25% tariff on trucks. A basic tariff of 10% also took effect.',
      ['25 trucks', '10 all goods'],
    ],
    ['Steel and automotive duties of 15% will apply to Japan.', ['15 steel', '15 automobiles']],
  ])('%s', (text, expected) => {
    expect(read(text).measures.map(({ rate_pct, product }) => `${rate_pct} ${product}`)).toEqual(expected);
  });
});

describe('whom a duty spares, or of whom something else is told, is neither side of it', () => {
  test.each([
    [
      'On Monday, the United States imposed a 25% global tariff on cars and a 10% tariff on UK goods.',
      ['USA on null: 25 automobiles', 'USA on GBR: 10 all goods'],
    ],
    [
      'The United States applied tariffs of 25% on US imports of steel. The UK regrets this.',
      ['USA on null: 25 steel'],
    ],
    [
      'The countries of Chile, Peru and Canada had received exemptions. The President is reinstating the full 50% tariff on copper imports.',
      ['null on null: 50 copper'],
    ],
    [
      'The rate is higher than 24%, which had been indicated to Japan as the rate for reciprocal tariffs.',
      ['null on JPN: 24 all goods'],
    ],
    // Named as whose goods it is on.
    ['The UK imposed a 25% tariff on imports of steel from India.', ['GBR on IND: 25 steel']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('goods of other duties, and goods named before', () => {
  test.each([
    [
      'The United States will impose a 25% tariff on all products from Brazil. This 25% tariff is separate from the sectoral tariffs on steel and aluminium.',
      ['USA on BRA: 25 all goods'],
    ],
    [
      'Beer will face a 15 percent U.S. import tariff. This is an increase from the current U.S. tariff rate on these products, which stands at 10 percent.',
      ['USA on null: 15 beer', 'USA on null: 10 beer'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

test('a pause that is over suspends nothing', () => {
  const statuses = (text: string) => read(text).measures.map(({ status }) => status);
  expect(
    statuses(
      'After a 60-day pause, the United States decided to proceed with imposing 20 percent tariffs on Japanese cars.',
    ),
  ).toEqual(['announced']);
  expect(statuses('The United States announced a pause in its 20 percent tariffs on Japanese cars.')).toEqual([
    'suspended',
  ]);
});

describe('who blames a duty bears it', () => {
  test.each([
    ['Vietnam called the 20% tariff unfair.', ['null on VNM: 20 all goods']],
    ['India described the 50 percent duty as unreasonable.', ['null on IND: 50 all goods']],
    ['Canada condemned the 35% tariff.', ['null on CAN: 35 all goods']],
    // Whose goods it is on is told: nothing is said of who blames it.
    ['Canada condemned the 35% tariff on Mexican tomatoes.', ['CAN on MEX: 35 tomatoes']],
    ['Brussels defended its 10% tariff on cars.', ['EU on null: 10 automobiles']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
