/** Press releases of associations and companies, and bodies named by the first words of their names, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => read(text, '2026-01-15').positions.map(positionLine);

describe('“we” of a press release', () => {
  test('are the association whose president it names first', () => {
    expect(
      positions(
        'PRESS RELEASE\nWashington — Wine Growers Council Chairman Tom Ash spoke on the steel tariffs today.\nWe urge the administration to keep the tariff on steel.',
      ),
    ).toEqual(['null, Wine Growers Council: demands steel-aluminium']);
  });

  test('are the person who speaks for a body that has no name', () => {
    expect(
      positions(
        'For Immediate Release\nOslo, March 8, 2025 — “Norway should lower its duty on beef,” said Ann Doyle, President and CEO of the Norwegian Chamber of Commerce.\nWe urge the Government of Norway to lower its duty on beef.',
      ).every((line) => line !== 'NOR: demands beef'),
    ).toBe(true);
  });

  test('are a government where a minister comes first', () => {
    expect(
      positions(
        'PRESS RELEASE\nOttawa — Trade Minister Mary Doyle met the Steel Makers Association. We will not accept the tariff on steel.',
      ),
    ).toEqual(['CAN: rejects steel-aluminium']);
  });
});

describe('a body named by the first words of its name', () => {
  test('holds its stance, and its country does not', () => {
    expect(
      positions(
        'The Peruvian Chamber opposes the tariff on copper. The Peruvian Chamber of Commerce has many members.',
      ),
    ).toEqual(['PER, Peruvian Chamber of Commerce: rejects copper-tariff']);
  });

  test('while another of that noun is not meant', () => {
    expect(
      positions('The Chilean Chamber opposes the tariff on copper. The Peruvian Chamber of Commerce has many members.'),
    ).not.toContain('PER, Peruvian Chamber of Commerce: rejects copper-tariff');
  });
});

describe('no stance', () => {
  test.each([
    'The Commission says it will launch WTO proceedings on the Chilean tariffs on steel.',
    'Korea will open a WTO case against the EU quota on steel.',
    'Norway will be seeking support from third parties in its case on steel tariffs.',
    'Negotiators are in Oslo, where the urgency of reaching a trade deal is palpable.',
    'By settling those issues, we can grow the economy and increase prosperity for all.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });

  test.each([
    ['Norway supports the tariff on steel.', 'NOR: supports steel-aluminium'],
    ['Chile will increase its quota for beef.', 'CHL: offers beef'],
    ['Chile is seeking lower tariffs on beef.', 'CHL: demands beef'],
  ])('while %s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});
