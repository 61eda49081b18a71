import { expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

test('what contradicts several statements is doubted once', () => {
  const { slips } = read(
    'The U.S. tariff of 25% on Korean cars, trucks and ships hurts.\n\nMinisters met in Seoul and Washington.\n\nSeoul says the U.S. tariff of 27% on Korean cars, trucks and ships is now in force.',
  );
  expect(slips.map(({ kind, as_stated, expected }) => [kind, as_stated, expected])).toEqual([
    ['rate', 'tariff of 27%', '25%'],
  ]);
});
