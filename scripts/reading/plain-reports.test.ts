/** Positions and names in sentences as agencies and press offices write them, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);

describe('what is given on a condition ties two issues', () => {
  test.each([
    'The United States will lower the duty on Korean cars to 15 percent if Seoul opens its rice market.',
    'If Seoul opens its rice market, the United States will lower the duty on Korean cars to 15 percent.',
    'The United States will lower the duty on Korean cars only when Seoul has opened its rice market.',
    'The United States will lower the duty on Korean cars provided that Seoul opens its rice market.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual(['USA: links rice (auto-tariff)']);
  });

  test('and a condition that names none ties nothing', () => {
    expect(positions('Japan is ready to discuss rice if Washington comes to the table.')).toEqual(['JPN: open rice']);
  });

  test('a deal that cannot be supported as long as a duty stands is tied to it', () => {
    expect(
      positions('Bernd Lange said that he cannot support the deal as long as the 50% duty on steel remains in place.'),
    ).toEqual([expect.stringMatching(/Bernd Lange: links steel-aluminium$/)]);
  });
});

describe('who holds a position', () => {
  test.each([
    [
      'is who tells what the government will not do',
      'Farm minister Shinjiro Koizumi told parliament that the government will not lower the rice tariff.',
      ['JPN, Shinjiro Koizumi: rejects rice'],
    ],
    [
      'is who tells of an ask of his country',
      'Brazil will ask the United States to lower its auto tariff, Trade Minister Geraldo Alckmin said on Wednesday.',
      ['BRA, Geraldo Alckmin: demands auto-tariff'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

test('a plan of investment that a side proposes is offered, and “the ministry” is the one named last', () => {
  expect(
    positions(
      'The Ministry of Economy and Finance said South Korea proposed a US$100 billion investment plan. It also offered to help rebuild the U.S. shipbuilding industry, the ministry said.',
    ),
  ).toEqual(['KOR, Ministry of Economy and Finance: offers investment', 'KOR, the ministry: offers shipbuilding']);
  expect(positions('Washington proposed a new investment screening law.')).toEqual([]);
});

describe('what a position is on', () => {
  test.each([
    [
      'not on what would be won by it',
      'Prime Minister Shigeru Ishiba said that he would not sacrifice agriculture to obtain lower tariffs on cars.',
      ['JPN, Shigeru Ishiba: rejects agriculture'],
    ],
    [
      'a bound is given, not refused',
      'The United States has promised that duties on EU lumber will not exceed 15%.',
      ['USA: offers lumber-tariff'],
    ],
    [
      'talks that fail are no support',
      'South Korea and the United States held trade talks but failed to reach an agreement on tariffs, Seoul officials said.',
      [],
    ],
    [
      'talks go on',
      'Valdis Dombrovskis said the Commission was ready to continue the talks on the free trade agreement.',
      ['EU, Valdis Dombrovskis: open fta-talks'],
    ],
    [
      'what does not hurt one’s farmers is not left out',
      'Thailand will purchase maize from the United States, in quantities that do not affect domestic farmers.',
      ['THA: offers farm-purchases'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

test('what one’s own government is asked not to do is rejected, not asked of the other side', () => {
  expect(positions('Korean farmers urged the government not to open the rice market.')).toEqual([
    'KOR, Korean farmers: rejects rice',
  ]);
  expect(positions('The Korea Iron & Steel Association asked Washington to lower its steel tariff.')).toEqual([
    'KOR, Korea Iron & Steel Association: demands steel-aluminium',
  ]);
});

describe('days without a date', () => {
  const dayOf = (text: string) => read(`Herald, July 16, 2025\n\n${text}`).dates.at(-1)?.date;

  test.each([
    ['The Japanese coalition faces an upper house election on Sunday.', '2025-07-20'],
    ['He is expected in Washington on Tuesday.', '2025-07-22'],
    ['Koo leaves for Washington on Tuesday.', '2025-07-22'],
    ['The deadline for a deal is Friday.', '2025-07-18'],
    ['Talks were held on Friday.', '2025-07-11'],
    ['He was expected in Washington on Tuesday.', '2025-07-15'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

test('a title of the Commission alone, and who heads a body, tell whose they are', () => {
  const people = (text: string) => read(text).people.map(({ name, party }) => `${name}: ${party}`);
  expect(
    people('The European Commission and Washington met. Executive Vice-President Teresa Ribera met Howard Lutnick.'),
  ).toContain('Teresa Ribera: EU');
  expect(
    people(
      'Swissmem called for the talks to be concluded. Its members’ exports to the US fell by 14%, director Stefan Muster said.',
    ),
  ).toEqual(['Stefan Muster: CHE']);
});

test('a name that is misspelt beside another one is told', () => {
  const slips = read(
    'Foreign Minister Mauro Vieira met Marco Rubio. Viera and Rubio last spoke by telephone on October 9.',
  ).slips.map(({ as_stated, expected }) => `${as_stated}: ${expected}`);
  expect(slips).toEqual(['Viera: Vieira']);
});

describe('sums in names and signs that several economies share', () => {
  test.each([
    ['South Africa will make R2 billion available.', ['2000000000 ZAR']],
    ['Mexico will invest 200 billion pesos.', ['200000000000 MXN']],
    ['The Philippines will invest 50 billion pesos.', ['50000000000 PHP']],
    ['Norway will invest 20 billion kroner.', ['20000000000 NOK']],
    ['대만은 5000억 대만달러를 투자한다.', ['500000000000 TWD']],
    ['Korea will invest three hundred and fifty billion dollars.', ['350000000000 USD']],
    // Where nobody with such a currency is named, nothing tells which it is.
    ['It costs 200 billion pesos.', []],
    ['Group R2 of Brazil met Group P50.', []],
  ])('%s', (text, sums) => {
    expect(read(text).amounts.map(({ value, currency }) => `${value} ${currency}`)).toEqual(sums);
  });
});

describe('bodies with their nation in their name', () => {
  test.each([
    ['The Swiss Watch Industry Federation opposes the tariff.', 'Swiss Watch Industry Federation: CHE'],
    ['The Vietnam Textile and Apparel Association opposes the tariff.', 'Vietnam Textile and Apparel Association: VNM'],
    [
      'The Taiwan Semiconductor Industry Association opposes the tariff.',
      'Taiwan Semiconductor Industry Association: TWN',
    ],
    ['The Semiconductor Industry Association opposes the tariff.', 'Semiconductor Industry Association: USA'],
    [
      'In a statement, the National Association of Manufacturers of South Africa opposed the tariff.',
      'National Association of Manufacturers of South Africa: ZAF',
    ],
    [
      'The Mexican Association of the Automotive Industry opposes the tariff.',
      'Mexican Association of the Automotive Industry: MEX',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).organisations.map(({ name, party }) => `${name}: ${party}`)).toEqual([expected]);
  });
});

test('a law firm’s questions and answers are nobody’s government', () => {
  const alert =
    'Client Alert: The EU-US Tariff Framework – Questions and Answers for Importers\n\nHarcourt Muster LLP\n15 September 2025\n\n' +
    'On 21 August 2025, President Trump and the European Union published a joint statement.\n\n' +
    '1. What about cars?\n\nCars pay 27.5%. We expect a notice soon, and importers should be able to claim refunds of the duty on cars.\n\n' +
    '2. What about steel?\n\nSteel pays 50%. We recommend that companies should review the origin of their steel.\n\n' +
    '3. What now?\n\nWe will keep our clients informed.\n';
  expect(positions(alert).filter((line) => line.startsWith('USA'))).toEqual([]);
});

describe('terms of a joint statement', () => {
  const joint = (line: string) => positions(`Joint statement of India and the United States\n\n${line}`);

  test.each([
    ['India does not intend to impose a digital services tax.', ['IND: offers digital-services-tax']],
    ['India confirmed that it does not intend to adopt network usage fees.', ['IND: offers network-fees']],
    ['India does not plan to open its dairy market.', ['IND: rejects dairy']],
    ['The United States currently applies a duty of 50% to imports of steel.', []],
  ])('%s', (line, expected) => {
    expect(joint(line)).toEqual(expected);
  });
});

test('whose goods are let in gives nothing', () => {
  expect(
    positions('United States pork will be given access to South Africa, the agriculture ministry in Pretoria said.'),
  ).toEqual(['ZAF, agriculture ministry: offers pork-poultry']);
});

test('what goes on in the past tense after somebody is reported is his', () => {
  const told = read(
    'Swiss Economics Minister Guy Parmelin spoke on Monday. Parmelin said the talks were going well. In return, Switzerland was prepared to buy more American beef.',
  ).positions;
  expect(told.map(({ speaker, stance, issue }) => `${speaker}: ${stance} ${issue}`)).toContain(
    'Guy Parmelin: offers beef',
  );
  expect(told.find(({ issue }) => issue === 'beef')?.inferred).toEqual(['speaker']);
});
