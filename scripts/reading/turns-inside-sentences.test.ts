/** Two stances in one sentence, and ties and refusals that words around the verb make, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what is given and what is kept out in one sentence', () => {
  test.each([
    ['India offered zero duties on auto parts but excluded dairy.', 'IND excludes dairy', 'IND offers auto-tariff'],
    ['Norway agreed to lower its duty on cars but left out beef.', 'NOR excludes beef', 'NOR offers auto-tariff'],
    ['Japan, rejecting the beef quota, asked for lower car tariffs.', 'JPN demands auto-tariff', 'JPN rejects beef'],
    ['Japan opposes the beef quota and asked for lower car tariffs.', 'JPN demands auto-tariff', 'JPN rejects beef'],
    ['Washington agreed to keep Korean cars out of the new duty.', 'USA offers auto-tariff'],
    ['Japan and Norway agreed to leave beef out of the talks.', 'JPN excludes beef', 'NOR excludes beef'],
    ['India decided to leave dairy out of the deal.', 'IND excludes dairy'],
    ['Japan ruled out renegotiating the free trade agreement.', 'JPN rejects fta-revision'],
  ])('%s', (text, ...expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('a duty that is kept on goods is no relief', () => {
    expect(positions('Washington will keep its duty on Korean cars.')).toEqual(['USA rejects auto-tariff']);
  });
});

describe('what is asked of whoever wants something ties the two', () => {
  test.each([
    'If Washington wants our beef, it must drop the steel tariff, Japan said.',
    'If they want our beef, they must lift the duty on steel, Canada said.',
  ])('%s', (text) => {
    const [tied] = read(text).positions;
    expect(tied?.stance).toBe('links');
    expect([tied?.issue, ...(tied?.linked_to ?? [])].sort()).toEqual(['beef', 'steel-aluminium']);
  });

  test('a price ties what is paid to what is had', () => {
    expect(positions('Lower car tariffs are the price for opening the beef market, Japan said.')).toEqual([
      'JPN links beef',
    ]);
    expect(positions('Japan said the price of beef had risen.')).toEqual([]);
  });
});

describe('refusals told by the words around the verb', () => {
  test.each([
    ['Japan has no plan to raise its beef quota.', 'JPN rejects beef'],
    ['Japan declined to sign an agreement on digital trade.', 'JPN rejects digital-trade'],
    ['Japan reaffirmed its ban on beef.', 'JPN rejects beef'],
    ['Norway stands by its ban on beef.', 'NOR rejects beef'],
    ['Beef imports remain a no-go for New Delhi.', 'IND rejects beef'],
    ['Japan expressed disappointment at the beef quota.', 'JPN rejects beef'],
    ["Japan's opposition to the beef quota has grown.", 'JPN rejects beef'],
    ['"No more concessions on beef," said Swiss farmers.', 'CHE Swiss farmers rejects beef'],
    ['Switzerland does not plan countermeasures for now.', 'CHE rejects retaliation'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test('several sides keep a curb of their own', () => {
    expect(positions('Poland and Hungary will keep their ban on beef.')).toEqual([
      'HUN rejects beef',
      'POL rejects beef',
    ]);
  });

  test.each([
    ['Neither side raised the beef quota, a Japanese official said.', 'JPN a Japanese official not-discussed beef'],
    ['Japan did not sign the agreement on digital trade.', 'JPN rejects digital-trade'],
    ["Japan's readiness to discuss beef quotas was noted.", 'JPN open beef'],
  ])('look-alikes: %s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  test.each([
    'Japan regrets that beef was left out of the deal.',
    "Tokyo's plan to lower its beef duty was praised.",
    'The Japanese ministry would neither confirm nor deny that beef quotas had been raised.',
  ])('nobody’s stance: %s', (text) => {
    expect(positions(text).filter((line) => !line.includes('offers'))).toEqual([]);
  });
});
