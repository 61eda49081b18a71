/** Whose market is opened, whose wish a subject is, and whose goods “its” are after another's duty, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text, '2025-09-15').positions);
const duties = (text: string) => read(text, '2025-09-15').measures.map(dutyLine);

describe('a market that is opened is opened by whose it is, whoever tells of it', () => {
  test.each([
    ['Lutnick said that India’s dairy market would be opened to American exporters.', ['IND offers dairy']],
    ['Japan’s beef market will be opened further, the White House said.', ['JPN offers beef']],
    ['Sefcovic said the Indonesian beef market would be opened in stages.', ['IDN offers beef']],
    ['Japan said its rice market would be opened a little.', ['JPN offers rice']],
    ['Korea’s rice market will not be opened, the Korean trade ministry said.', ['KOR rejects rice']],
    ['Trump said Chile’s tariffs on motorcycles would be cut.', ['CHL offers tariffs']],
  ])('%s', (text, expected) => {
    expect(positions(text).map((line) => line.replace(/ (?:Trump|Lutnick|Sefcovic|.* ministry) /, ' '))).toEqual(
      expected,
    );
  });
});

describe('what is said to be a side’s wish', () => {
  test.each([
    ['The elimination of tariffs is Brasilia’s chief demand.', ['BRA demands tariffs']],
    ['Access for its beef has long been Australia’s main request.', ['AUS demands beef']],
    ['A quota for its steel is one of the EU’s demands.', ['EU demands steel-aluminium']],
    ['The removal of the tariff on cars is Mexico’s top priority.', ['MEX demands auto-tariff']],
    ['Removal of the duty on lumber remains Canada’s goal.', ['CAN demands lumber-tariff']],
    ['Economic growth is Japan’s top priority.', []],
    ['The duty on cars is Mexico’s problem.', []],
    ['The deal is the White House’s answer to Korea’s demands.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a duty whose end a side wants falls on its goods', () => {
  test.each([
    ['Mexico’s main request is the removal of the 25 percent tariff on trucks.', 'null on MEX: 25 trucks'],
    ['The removal of the 25 percent tariff on cars is Japan’s top priority.', 'null on JPN: 25 automobiles'],
    ['Washington’s chief demand is the removal of Korea’s 40 percent beef tariff.', 'KOR on USA: 40 beef'],
    ['The EU’s main offer is the removal of its 10 percent car duty.', 'EU on null: 10 automobiles'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });
});

describe('“its” goods after the duty of another', () => {
  test.each([
    ['Tokyo said the U.S. tariff on its cars will be cut to 15 percent.', 'USA on JPN: 15 automobiles'],
    ['Seoul said Washington’s tariff on its steel would be lowered to 25 percent.', 'USA on KOR: 25 steel'],
    ['Mexico has asked that China’s tariff on its pork be cut to 10 percent.', 'CHN on MEX: 10 pork'],
    ['India will cut the tariff on its rice imports to 20 percent.', 'IND on null: 20 rice'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });
});
