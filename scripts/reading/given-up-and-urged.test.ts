/** Duties that were given up before they were levied, that somebody only asks for, and goods right after “for”, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const statuses = (text: string) =>
  read(text, '2026-01-15').measures.map(({ rate_pct, status }) => `${rate_pct} ${status}`);

describe('a plan that is given up', () => {
  test.each([
    ['Trump backed off a plan to impose 50 percent tariffs on Colombia.', ['50 removed']],
    ['Chile dropped its plan to impose a 20 percent duty on Peruvian copper.', ['20 removed']],
    ['Peru withdrew its threat of a 30 percent tariff on Chilean wine.', ['30 removed']],
    ['Norway gave up its idea of a 12 percent duty on Korean ships.', ['12 removed']],
    ['Chile has not dropped its plan to impose a 20 percent duty on Peruvian copper.', ['20 announced']],
    ['Peru backed a plan to impose a 20 percent duty on Chilean copper.', ['20 announced']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});

describe('a change that is asked for', () => {
  test.each([
    [
      'Washington should cut its tariff on Indian goods from 50% to 25%, a think tank said.',
      ['50 in-force', '25 proposed'],
    ],
    ['Peru must begin by lowering its duty on Chilean beef from 40% to 20%.', ['40 in-force', '20 proposed']],
    ['Peru will cut its duty on Chilean beef from 40% to 20%.', ['40 in-force', '20 announced']],
    ['Peru has cut its duty on Chilean beef from 40% to 20%.', ['40 removed', '20 in-force']],
    ['Peru cut its duty on Chilean beef from 40% to 20%.', ['40 removed', '20 in-force']],
    ['Chile asked that Peru cut its duty on Chilean beef from 40% to 20%.', ['40 in-force', '20 proposed']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});

describe('goods right after “for”', () => {
  test.each([
    [
      'Peru charges duties of 12 percent for Chilean beef and 8 percent for wheat and rice.',
      ['PER on CHL: 12 beef', 'PER on CHL: 8 wheat', 'PER on CHL: 8 rice'],
    ],
    [
      'Chile set tariffs of 15 percent for Norwegian wine, 10 percent for copper and 5 percent for beef.',
      ['CHL on NOR: 15 wine', 'CHL on NOR: 10 copper', 'CHL on NOR: 5 beef'],
    ],
    [
      'Peru’s tariff on Chilean goods is 25%, and 10% for copper and beef.',
      ['PER on CHL: 25 all goods', 'PER on CHL: 10 copper', 'PER on CHL: 10 beef'],
    ],
    [
      'The US tariff is 15 percent for Japan and 20 percent for Norway.',
      ['USA on JPN: 15 all goods', 'USA on NOR: 20 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).measures.map(dutyLine)).toEqual(expected);
  });
});
