/** A side that faces one duty and levies another, and what a side opposes, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('whoever faces a duty is hit by the other side, and what it levies itself is on that side', () => {
  test.each([
    [
      'Canada, which faces the 50% steel tariff, will levy 25% on American trucks.',
      ['USA on CAN: 50 steel', 'CAN on USA: 25 trucks'],
    ],
    [
      'Canada, hit by a 50% steel tariff, will impose 25% on American trucks.',
      ['USA on CAN: 50 steel', 'CAN on USA: 25 trucks'],
    ],
    [
      'Facing a 50% tariff on its steel, Canada will charge 25% on American trucks.',
      ['USA on CAN: 50 steel', 'CAN on USA: 25 trucks'],
    ],
    [
      'Hit with a 50% tariff, Brazil imposed a 30% duty on American ethanol.',
      ['USA on BRA: 50 all goods', 'BRA on USA: 30 ethanol'],
    ],
    [
      'Faced with a 39% U.S. tariff, the Swiss government promised to open its beef market.',
      ['USA on CHE: 39 all goods'],
    ],
    ['Facing a 39% tariff, Swiss watchmakers cut jobs.', ['null on CHE: 39 all goods']],
    // Nothing is faced but talks.
    ['Facing pressure over its 15% duty on wine, India offered Australia a lower rate.', ['IND on null: 15 wine']],
    // None of those who face one levies what another faces.
    [
      'Brazil would face a tariff of 50%, Canada 35% and Mexico 30%, the White House said.',
      ['USA on BRA: 50 all goods', 'USA on CAN: 35 all goods', 'USA on MEX: 30 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('“levy” as a verb after a modal or “and”', () => {
  test.each([
    ['Canada was hit with a 50% tariff and will levy a 25% duty on American trucks.', 'CAN on USA: 25 trucks'],
    ['Canada was hit with a 50% tariff and levies 25% on American trucks.', 'CAN on USA: 25 trucks'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toContain(expected);
  });

  test('but not as a noun', () => {
    expect(duties('The tariffs and levies that Canada faces amount to 25% on steel.')).toEqual([
      'null on CAN: 25 steel',
    ]);
  });
});

describe('a duty that a side opposes is not its own, unless it says so', () => {
  test.each([
    ['The Korean government said it opposed the 25% car tariff.', 'null on KOR: 25 automobiles'],
    ['Brussels is opposed to a 25% car tariff.', 'null on EU: 25 automobiles'],
    ['Brazil opposed the 50% tariff that Washington imposed in August.', 'USA on BRA: 50 all goods'],
    ["Germany opposes the EU's 35% duty on Chinese electric cars.", 'EU on CHN: 35 electric vehicles'],
    ['India opposes any cut in its 100% duty on whisky.', 'IND on null: 100 whisky'],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });
});

describe('what a central bank says is on no issue of trade named before', () => {
  const issues = (text: string) => read(text).positions.map(({ party, issue }) => `${party} ${issue}`);

  test.each([
    ['The beef ban is unfair, USTR said. The Fed said it would consider a cut in December.', ['USA beef']],
    ['미국은 소고기 개방을 요구했다. 연준은 인하를 검토하겠다고 밝혔다.', ['USA beef']],
    // It names the issue itself.
    ['The Bank of Korea said it opposed the 25% car tariff.', ['KOR auto-tariff']],
  ])('%s', (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });
});
