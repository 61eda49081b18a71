/** `parley advise`: from a package to better ones. */

import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';
import { filesIn, profile, scenarioText } from './small-negotiations.fixture.js';

const saved = filesIn('advise');

/** Autos matter to the first party and beef to the second. */
function file(reservation = 0): string {
  return saved(
    `swap-${reservation}.json`,
    scenarioText({
      name: 'swap',
      issues: [
        { name: 'autos', kind: 'discrete', options: ['keep', 'cut', 'zero'] },
        { name: 'beef', kind: 'discrete', options: ['keep', 'open'] },
      ],
      constraints: [],
      profiles: [
        profile(
          'A',
          [1, 1],
          [
            [0, 6, 10],
            [0, -2],
          ],
          reservation,
        ),
        profile(
          'B',
          [1, 1],
          [
            [0, -1, -4],
            [0, 5],
          ],
        ),
      ],
    }),
  );
}

describe('parley advise', () => {
  test('worked by hand: what is short, what would do, what is better, who should give what', async () => {
    const found = await parleyJson('advise', file(1), '--package', 'autos=keep,beef=open');
    expect(found).toMatchObject({
      payoffs: { A: -2, B: 5 },
      short: { A: 3 },
      // Autos alone: cut gives (4, 4), zero gives (8, 1); 3 · 4 = 12 against 7 · 1 = 7.
      nearest_acceptable: {
        changes: 1,
        packages: [{ package: { autos: 'cut', beef: 'open' }, payoffs: { A: 4, B: 4 } }],
      },
      better_for_all: { count: 0, recommended: null },
    });
    // A would give beef to get autos from B: nothing is left to trade once beef is open.
    expect(found.concessions[0]).toMatchObject({
      issue: 'autos',
      option: 'cut',
      giver: 'B',
      receiver: 'A',
      cost: 1,
      gain: 6,
      rate: 6,
    });
    const trade = (await parleyJson('advise', file(), '--package', 'autos=keep,beef=keep')).trades[0];
    expect(trade).toEqual({
      moves: [
        { issue: 'autos', option: 'cut' },
        { issue: 'beef', option: 'open' },
      ],
      changes: { A: 4, B: 4 },
    });
  });

  test('along reservation values the solution is that of the scenario with the value', async () => {
    const { over_reservation: paths } = await parleyJson('advise', file());
    for (const { from, package: options, payoffs } of paths[0].stretches) {
      const { nash } = await parleyJson('bargain', file(from));
      expect(options).toEqual(nash?.package ?? null);
      if (nash) expect([payoffs.A, payoffs.B]).toEqual(nash.utilities);
    }
  });

  test('a print that can be read, and located usage errors', async () => {
    const { out } = await parley('advise', file(1), '--package', 'autos=keep,beef=open');
    expect(out).toContain('below the reservation value of A by 3');
    expect(out).toContain('autos: keep → cut');
    const wrong = await parley('advise', file(), '--package', 'autos=ceep');
    expect(wrong.code).toBe(1);
    expect(wrong.notes).toMatch(/“ceep” is not an option of autos; did you mean keep\?/);
    expect((await parley('advise', file(), '--package', 'autos=cut')).notes).toMatch(/leaves out beef/);
  });
});
