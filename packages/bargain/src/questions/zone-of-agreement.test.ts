import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { rationalRows } from './individual-rationality.js';
import { zoneOfAgreement } from './zone-of-agreement.js';

describe('rationalRows', () => {
  test('are those at or above every reservation value', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement }) => {
        const expected = vectorsOf(table).flatMap((v, row) =>
          v.every((u, p) => u >= (disagreement[p] ?? 0)) ? [row] : [],
        );
        expect(Array.from(rationalRows(table, disagreement, 0))).toEqual(expected);
      }),
    );
  });

  test('a payoff short by less than the rounding is enough only with a tolerance', () => {
    const table = tableOf([[0.1 + 0.2 - 1e-16 * 4, 1]]);
    expect(rationalRows(table, [0.3 + 1e-12, 1], 1e-9).length).toBe(1);
    expect(rationalRows(table, [0.3 + 1e-12, 1], 0).length).toBe(0);
  });

  test('rejects a disagreement point that does not fit', () => {
    const table = tableOf([[1, 1]]);
    for (const bad of [[0], [0, 0, 0], [0, Number.NaN], [0, Number.NEGATIVE_INFINITY]]) {
      expect(() => rationalRows(table, bad, 0)).toThrow(RangeError);
    }
    expect(() => rationalRows(table, [0, 0], -1)).toThrow(RangeError);
  });
});

describe('zoneOfAgreement', () => {
  test('says which party nothing satisfies, by how much, and what comes nearest', () => {
    const zone = zoneOfAgreement(
      tableOf([
        [5, 0],
        [4, 6],
        [1, 7],
      ]),
      [3, 9],
      0,
    );
    expect(zone).toEqual({
      exists: false,
      reason: {
        kind: 'party-out-of-reach',
        parties: [{ party: 1, reservation: 9, best: { row: 2, outcome: 2, payoff: 7, shortfall: 2 } }],
        nearest: { row: 2, outcome: 2, payoffs: [1, 7], shortfalls: [2, 2], largestShortfall: 2 },
      },
    });
  });

  test('says what two parties could each get while the other still accepts', () => {
    const zone = zoneOfAgreement(
      tableOf([
        [5, 0],
        [3, 2],
        [2, 3],
        [0, 5],
      ]),
      [3, 3],
      0,
    );
    expect(zone).toEqual({
      exists: false,
      reason: {
        kind: 'conflict',
        conflicts: [[0, 1]],
        parties: [
          { party: 0, reservation: 3, best: { row: 2, outcome: 2, payoff: 2, shortfall: 1 } },
          { party: 1, reservation: 3, best: { row: 1, outcome: 1, payoff: 2, shortfall: 1 } },
        ],
        nearest: { row: 1, outcome: 1, payoffs: [3, 2], shortfalls: [0, 1], largestShortfall: 1 },
      },
    });
  });

  test('of outcomes with the same largest shortfall, the smaller total is nearer, then the lower index', () => {
    const zone = zoneOfAgreement(
      tableOf([
        [1, 1, 9],
        [1, 3, 2],
        [1, 2, 3],
        [1, 3, 2],
      ]),
      [3, 3, 3],
      0,
    );
    expect(zone).toMatchObject({ reason: { nearest: { row: 1, shortfalls: [2, 0, 1], largestShortfall: 2 } } });
  });

  test('finds a conflict of three parties of whom any two could agree', () => {
    const zone = zoneOfAgreement(
      tableOf([
        [1, 1, 0, 1],
        [1, 0, 1, 1],
        [0, 1, 1, 1],
      ]),
      [1, 1, 1, 1],
      0,
    );
    expect(zone).toMatchObject({ exists: false, reason: { kind: 'conflict', conflicts: [[0, 1, 2]] } });
    // Without the fourth party the first three still accept nothing in common.
    expect(zone).toMatchObject({ reason: { parties: [{}, {}, {}, { party: 3, best: null }] } });
  });

  test('has no feasible outcome to speak of in an empty table', () => {
    const empty = { parties: 2, outcomes: new Int32Array(0), payoffs: new Float64Array(0) };
    expect(zoneOfAgreement(empty, [0, 0], 0)).toEqual({ exists: false, reason: { kind: 'no-feasible-outcome' } });
  });

  test('reasons hold up against the definition', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement }) => {
        const high = disagreement.map((d) => d + 3);
        const zone = zoneOfAgreement(table, high, 0);
        const vectors = vectorsOf(table);
        const accepted = (v: number[], parties: readonly number[]) =>
          parties.every((p) => (v[p] ?? 0) >= (high[p] ?? 0));
        const everyone = high.map((_, p) => p);
        expect(zone.exists).toBe(vectors.some((v) => accepted(v, everyone)));
        if (zone.exists || zone.reason.kind === 'no-feasible-outcome') return;
        const { reason } = zone;

        const shortfalls = vectors.map((v) => Math.max(...v.map((u, p) => Math.max(0, (high[p] ?? 0) - u))));
        expect(reason.nearest.largestShortfall).toBe(Math.min(...shortfalls));
        expect(Math.max(...reason.nearest.shortfalls)).toBe(shortfalls[reason.nearest.row]);

        const unreachable = everyone.filter((p) => !vectors.some((v) => accepted(v, [p])));
        expect(reason.kind).toBe(unreachable.length > 0 ? 'party-out-of-reach' : 'conflict');
        if (reason.kind === 'party-out-of-reach') {
          expect(reason.parties.map(({ party }) => party)).toEqual(unreachable);
          return;
        }
        for (const { party, best } of reason.parties) {
          const offers = vectors
            .filter((v) =>
              accepted(
                v,
                everyone.filter((p) => p !== party),
              ),
            )
            .map((v) => v[party] ?? 0);
          expect(best?.payoff ?? null).toBe(offers.length === 0 ? null : Math.max(...offers));
          if (best !== null) expect(best.shortfall).toBe((high[party] ?? 0) - best.payoff);
        }
        expect(reason.conflicts.length).toBeGreaterThan(0);
        for (const set of reason.conflicts) {
          expect(vectors.some((v) => accepted(v, set))).toBe(false);
          for (const left of set)
            expect(
              vectors.some((v) =>
                accepted(
                  v,
                  set.filter((p) => p !== left),
                ),
              ),
            ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
