/** What two sides agree on, want or begin together, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(`Chile and Norway met in Oslo. ${text}`).positions.map(positionLine);
const both = (position: string) => [`CHL: ${position}`, `NOR: ${position}`];

describe('both support what they want, begin or agree on together', () => {
  test.each([
    ['Both sides want to deepen cooperation on export controls.', 'supports export-controls'],
    ['The two countries hope to strengthen cooperation on critical minerals.', 'supports critical-minerals'],
    ['Both sides want to wrap up the free trade agreement this year.', 'supports fta-talks'],
    ['Chile and Norway will open negotiations on a digital trade agreement.', 'supports digital-trade'],
    ['The two governments have agreed to begin talks on visas.', 'supports visas'],
    ['The pair agreed to set up a dialogue on critical minerals.', 'supports critical-minerals'],
    ['The two intend to cooperate on critical minerals.', 'supports critical-minerals'],
    ['Both agreed to work on export controls.', 'supports export-controls'],
    ['Chile and Norway have concluded a free trade agreement.', 'supports fta-talks'],
    ['Chile and Norway are close to signing a trade agreement.', 'supports fta-talks'],
  ])('%s', (text, expected) => {
    expect(positions(text).sort()).toEqual(both(expected));
  });
});

describe('it stays open', () => {
  test.each([
    ['Chile and Norway will continue to discuss export controls.', 'open export-controls'],
    ['Both sides agreed to consider a quota for beef.', 'open beef'],
  ])('%s', (text, expected) => {
    expect(positions(text).sort()).toEqual(both(expected));
  });
});

describe('nothing is read', () => {
  test.each([
    'The two vans with the beef were late.',
    'Both quotas on beef are full.',
    'Chile and Norway signed the guest book before the talks on beef.',
    'Chile and Norway have not concluded a free trade agreement.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});
