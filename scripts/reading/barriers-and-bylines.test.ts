/** Barriers told one of several, duties told by whoever imposed them, by-lines and laws, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('one of several things that somebody wants gone', () => {
  test.each([
    [
      'The rice quota is among key barriers the United States has pushed Japan to eliminate, alongside limits on beef imports.',
      ['USA demands beef', 'USA demands rice'],
    ],
    ['The dairy quota is among the rules that Washington wants Ottawa to drop.', ['USA demands dairy']],
    ['Beef is among the goods Norway exports, and Washington has asked for a rice quota.', ['USA demands rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a duty told by whoever said it would impose it', () => {
  test.each([
    [
      'The 39 percent tariff that Washington announced it would impose on Switzerland will be lowered to 15 percent.',
      'USA offers tariffs',
    ],
    ['The duty that Canada imposed on Chinese steel will be lifted.', 'CAN offers steel-aluminium'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('is undertaken in no clause that only tells of it', () => {
    const told = 'The duty that Brazil said it would impose on Chilean wine will be reduced to 15 percent.';
    expect(read(told).commitments).toEqual([]);
    expect(read('Brazil said it will cut its duty on Chilean wine to 15 percent.').commitments).toHaveLength(1);
  });
});

describe('what a refusal leaves out is not refused', () => {
  test('“except for cars”', () => {
    expect(positions('Canada refused to open its market, except for cars.')).toEqual([]);
    expect(positions('Canada refused to open its dairy market, except for cars.')).toContain('CAN rejects dairy');
  });
});

describe('contact that goes on', () => {
  test('“keep in touch” refuses nothing', () => {
    expect(positions('Canada agreed to keep in close touch on steel duties.')).toEqual(['CAN open steel-aluminium']);
  });
});

describe('by-lines and laws', () => {
  test('a name over an address wrote the text', () => {
    const text =
      'Growers ask for a quota\n- ANNA BERG\n- anna.berg@example.org\nJane Doe, a Norwegian minister, said no.';
    expect(read(text).people.map(({ name }) => name)).toEqual(['Jane Doe']);
  });

  test('a law is no body', () => {
    const names = (text: string) => read(text).organisations.map(({ name }) => name);
    expect(names('The Information and Data Network Act was revised.')).toEqual([]);
    expect(names('The Digital Networks Agency was founded.')).toEqual(['Digital Networks Agency']);
  });

  test('ministries told together are no subject', () => {
    const reading = read('The review body, which included the Ministries of National Defense, Forests and Trade, met.');
    expect(reading.issues.map(({ issue }) => issue)).toEqual([]);
  });

  test('a data centre of one’s own is not on advanced technology', () => {
    const issues = (text: string) => read(text).issues.map(({ issue }) => issue);
    expect(issues('Chile asked the firm to build its own data center for map data.')).not.toContain(
      'artificial-intelligence',
    );
  });
});
