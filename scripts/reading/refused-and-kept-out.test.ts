/** What is refused, kept out of talks, left open or not spoken of, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

const quotes = (text: string) => read(text).positions.map(({ quote }) => quote.text);

describe('a curb of one’s own that stays is refused', () => {
  test.each([
    ['Indonesia said the ban on nickel ore will stay.', 'IDN rejects critical-minerals'],
    [
      '"The ban on nickel ore stays," said Budi Santoso, Indonesia\'s trade minister.',
      'IDN Budi Santoso rejects critical-minerals',
    ],
    ['The White House said the 50 percent duty on steel stays in place.', 'USA White House rejects steel-aluminium'],
    ['Britain said its digital services tax would go ahead as planned.', 'GBR rejects digital-services-tax'],
    ['India keeps its ban on beef exports.', 'IND rejects beef'],
    ['Korea said the U.S. duty on cars would stay at 25 percent.', 'USA rejects auto-tariff'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    "The steel tariff remains in place, Mexico's economy minister, Marcelo Ebrard, said.",
    'Until then, the duty on steel stays in place, Canada said.',
    'Brazil said the U.S. tariff on steel remains a problem.',
  ])('how another side’s duty stands is a fact: %s', (text) => {
    expect(positions(text).filter((line) => line.includes('rejects'))).toEqual([]);
  });
});

describe('what there will be none of is refused', () => {
  test.each([
    ['Mexico said there would be no retaliation.', 'MEX rejects retaliation'],
    ['Mexico said no retaliation was planned.', 'MEX rejects retaliation'],
    ['Britain said no hormone-treated beef would enter the country.', 'GBR rejects beef'],
    ['Canada said no hormone-treated beef would be let in.', 'CAN rejects beef'],
    ['Indonesia said raw nickel ore may not leave the country.', 'IDN rejects critical-minerals'],
    ['Korea cannot support the beef quota in its present form.', 'KOR rejects beef'],
    ["The Swiss farmers' union wants no more beef from abroad.", "CHE The Swiss farmers' union rejects beef"],
    ['Norway does not intend to touch its duty on beef.', 'NOR rejects beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'Without a deal there would be no beef exports to Japan.',
    'Japan declined to give details of the beef quota.',
    'Korea said there would be no duty on beef.',
    'Japan wants no tariff on its cars.',
    'The Chinese dairy association wanted no less than 30 percent on dairy.',
  ])('not where it is supposed, kept silent on or a relief: %s', (text) => {
    expect(positions(text).filter((line) => line.includes('rejects'))).toEqual([]);
  });
});

describe('what is kept out of the talks', () => {
  test.each([
    ["Dairy is excluded at India's insistence.", 'IND excludes dairy'],
    ['The rice market was left out of the agreement at the request of Peru.', 'PER excludes rice'],
    ["The deal leaves out government procurement, at India's insistence.", 'IND excludes procurement'],
    ['Japan kept dairy and beef out of the deal.', 'JPN excludes beef', 'JPN excludes dairy'],
    ['Export controls are not part of any bargain, China said.', 'CHN excludes export-controls'],
    ['Japan said beef imports were not for bargaining.', 'JPN excludes beef'],
    ['The fisheries agreement is a different book, Norway said.', 'NOR excludes fisheries'],
    ['"Beef imports are out," Norway said.', 'NOR excludes beef'],
    ['Beef imports are out for five years, India said.', 'IND excludes beef'],
    [
      'India will lower its duty on cars. Dairy products were left out of the deal.',
      'IND excludes dairy',
      'IND offers auto-tariff',
    ],
  ])('%s', (text, ...expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('to be left out of a burden is relief that is asked for', () => {
    expect(positions('Kyiv asked for Ukraine to be left out of the carbon border levy.')).toEqual([
      'UKR demands carbon-border',
    ]);
    expect(positions('Iceland had proposed that its steel be left out of the tariff.')).toEqual([
      'ISL demands steel-aluminium',
    ]);
    expect(positions('Japan asked that dairy be left out of the talks.')).toEqual(['JPN excludes dairy']);
  });

  test('a year that is out, or goods left out of a surcharge, exclude nothing', () => {
    expect(positions('Turkey wants a new beef quota before the year is out.')).toEqual(['TUR demands beef']);
    expect(
      positions('The United States raised its duty on beef. Dairy and rice were left out of the surcharge.').filter(
        (line) => line.includes('excludes'),
      ),
    ).toEqual([]);
  });

  test('an order that leaves goods out excludes nothing from talks', () => {
    expect(positions('The American order left out steel and aluminium.')).toEqual([]);
  });
});

describe('what was not spoken of', () => {
  test.each([
    ['Beef imports were not taken up, Japan said.', 'JPN not-discussed beef'],
    ['On beef imports there was no discussion at all, Japan said.', 'JPN not-discussed beef'],
    ['Nor was the digital services tax mentioned, Britain said.', 'GBR not-discussed digital-services-tax'],
    ['Nor did beef imports come up, Japan said.', 'JPN not-discussed beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('what may be taken up, is studied or reviewed is left open', () => {
    expect(positions('Farm quotas can be discussed, Turkey said.')).toEqual(['TUR open agriculture']);
    expect(positions('Japan said beef imports could be taken up first.')).toEqual(['JPN open beef']);
    expect(positions('Korea might look again at its beef quota.')).toEqual(['KOR open beef']);
    expect(positions('Mexico was willing to review the rules of origin.')).toEqual(['MEX open rules-of-origin']);
  });
});

describe('a clause that “which” opens is on what stands before it', () => {
  test.each([
    [
      'The European Union called for a labour chapter, which India has ruled out.',
      'EU demands labour',
      'IND rejects labour',
    ],
    ['Washington wanted a bigger beef quota, which Tokyo would not give.', 'JPN rejects beef', 'USA demands beef'],
  ])('%s', (text, ...expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a body that the noun of its name stands for', () => {
  test('is the one named before', () => {
    expect(
      positions(
        "The Irish Farmers' Association met in Dublin on Monday. The association opposes the beef quota with Brazil.",
      ),
    ).toEqual(["IRL Irish Farmers' Association rejects beef"]);
  });

  test('not one whose name does not hold the noun', () => {
    expect(
      positions(
        "The Irish Farmers' Association met in Dublin on Monday. The Council opposes the beef quota with Brazil.",
      ),
    ).toEqual([]);
  });
});

describe('a quotation that opens inside a quote closes inside it', () => {
  test.each([
    [
      'Tokyo said the beef quota must be paid "up front", an official said.',
      'Tokyo said the beef quota must be paid "up front"',
    ],
    ['Britain said beef was “not on the table”.', 'beef was “not on the table”'],
    [
      '"Up front" payment for the beef quota must be made, Tokyo said.',
      '"Up front" payment for the beef quota must be made',
    ],
    ['"The beef quota must go," Tokyo said.', 'The beef quota must go'],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });
});
