/** Ties that are refused or only asked about, what is not done in another's stead, and rates that are changed already, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('a tie that is refused keeps apart', () => {
  test.each([
    ['Seoul ruled out making defence costs part of a package deal on tariffs.', ['KOR excludes defence-cost']],
    [
      'The Norwegian minister rejected a package deal linking rice to car duties.',
      ['NOR excludes auto-tariff', 'NOR excludes rice'],
    ],
    ['Canada linked dairy to steel duties.', ['CAN links dairy']],
    ['Tokyo refused to sign unless rice was linked to car duties.', ['JPN links rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is asked about is nobody’s', () => {
  test.each([
    'The official responded to a question asking whether Japan was preparing a package deal linking rice and steel duties.',
    'Asked whether Canada was linking dairy to steel duties, the minister declined to comment.',
    'Asked if Brussels would impose retaliatory duties, the commissioner left the room.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});

describe('an answer to a duty that is asked about and declined', () => {
  test.each([
    'When asked if Mexico would impose retaliatory duties, President Claudia Sheinbaum said, "We won\'t go down that road."',
    'Asked whether Mexico might take countermeasures, President Claudia Sheinbaum said: "We will not take that path."',
  ])('%s', (text) => {
    expect(positions(text)).toEqual(['MEX Claudia Sheinbaum rejects retaliation']);
  });

  test('a vow on a condition stays one', () => {
    expect(positions('Canada will retaliate if the United States imposes a duty on steel.')).toEqual([
      'CAN links retaliation',
    ]);
  });
});

describe('what is not done in its stead', () => {
  test.each([
    ['Canada agreed to open its dairy market instead of its beef market.', ['CAN offers dairy']],
    ['Japan is open to talks on rice rather than on beef.', ['JPN open rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

test('what a speaker says their side is doing away with is given', () => {
  expect(positions('"We are also removing tariffs on beef," said Anna Berg, a Norwegian minister.')).toEqual([
    'NOR Anna Berg offers beef',
  ]);
});

describe('the older of two rates applies no more where the change is done', () => {
  test.each([
    ['The United States has cut its tariff on Swiss watches to 15 percent from 39 percent.', 'removed'],
    ['Brussels will lower its duty on U.S. cars to 15 percent from 39 percent.', 'in-force'],
  ])('%s', (text, expected) => {
    expect(read(text).measures.find(({ rate_pct }) => rate_pct === 39)?.status).toBe(expected);
  });
});

test('what is undertaken ends where both sides go on', () => {
  const text =
    "Under the pact, which sealed Tokyo's pledge to invest $550 billion in the United States, both sides agreed to meet again.";
  expect(
    read(text)
      .commitments.map(({ quote }) => quote.text)
      .join('|'),
  ).not.toContain('States, both');
});
