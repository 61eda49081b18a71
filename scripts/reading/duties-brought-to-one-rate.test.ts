/** Duties that somebody succeeds in lowering, and two that are brought to one rate each, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const duties = (text: string) => read(text).measures.map(dutyLine).sort();

describe('a duty that somebody succeeds in lowering is another’s', () => {
  test.each([
    [
      'Switzerland and the United States agreed. "We succeeded in lowering the duties on watches to 15%," Swiss minister Parmelin said.',
      'USA on CHE: 15 watches',
    ],
    [
      'Peru and Canada met. Peru managed to bring the tariff on coffee down to 5% in talks with Canada.',
      'CAN on PER: 5 coffee',
    ],
    [
      'India and Britain met. "We succeeded in lowering our own tariffs on whisky to 75%," Indian minister Goyal said.',
      'IND on GBR: 75 whisky',
    ],
  ])('%s', (text, expected) => expect(duties(text)).toEqual([expected]));
});

describe('two duties that are brought to one rate each', () => {
  test.each([
    'Japan and the United States agreed. The deal lowers the U.S. reciprocal tariff and the U.S. auto tariff on Japan to 15 percent each.',
    'Japan and the United States agreed. The United States lowers the reciprocal tariffs that were due in August and the automobile tariffs that have been in effect since April on Japan to 15% each.',
  ])('%s', (text) => expect(duties(text)).toEqual(['USA on JPN: 15 all goods', 'USA on JPN: 15 automobiles']));

  test('one alone is told alone', () => {
    expect(duties('The United States lowers its auto tariff on Japan to 15 percent.')).toEqual([
      'USA on JPN: 15 automobiles',
    ]);
  });

  test('that it has been in effect is said of the old rate', () => {
    const status = (text: string) => read(text).measures.map((one) => one.status);
    expect(
      status(
        'Chile met Peru. Peru will lower the tariffs on Chilean wine that have been in effect since April to 15%.',
      ),
    ).toEqual(['announced']);
  });
});
