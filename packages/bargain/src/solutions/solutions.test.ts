import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from '../frontier/pareto-frontier.reference.js';
import { tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { rationalRows } from '../questions/individual-rationality.js';
import { SOLVERS, type SolutionName } from './by-name.js';
import type { Solution } from './solution.js';

const names = Object.keys(SOLVERS) as SolutionName[];

/** Lexicographic comparison of vectors sorted from the worst-off up, by the definition of leximin. */
function leximinCompare(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
  const level = x.findIndex((value, i) => Math.abs(value - (y[i] ?? 0)) > 1e-9);
  return level < 0 ? 0 : (x[level] ?? 0) - (y[level] ?? 0);
}

function leximinBest(vectors: readonly (readonly number[])[]): number[] {
  const best = vectors.reduce((top, v) => (leximinCompare(v, top) > 0 ? v : top));
  return vectors.flatMap((v, i) => (leximinCompare(v, best) === 0 ? [i] : []));
}

const product = (values: readonly number[]) => values.reduce((a, b) => a * b, 1);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The tied rows of each solution by its definition; null where it is undefined. */
function tiedByDefinition(name: SolutionName, vectors: number[][], rational: number[], d: readonly number[]) {
  const rows = rational.map((row) => ({ row, u: vectors[row] ?? [] }));
  const gains = rows.map(({ u }) => u.map((x, p) => x - (d[p] ?? 0)));
  const pick = (positions: number[]) => positions.map((i) => rows[i]?.row ?? -1);
  const largest = (values: number[]) => pick(values.flatMap((v, i) => (v === Math.max(...values) ? [i] : [])));
  if (name === 'nash') return paretoFrontierByDefinition(tableOf(vectors), largest(gains.map(product)), 0);
  if (name === 'utilitarian') return largest(rows.map(({ u }) => sum(u)));
  if (name === 'egalitarian') return pick(leximinBest(gains));
  const ideal = d.map((_, p) => Math.max(...gains.map((g) => g[p] ?? 0)));
  if (ideal.includes(0)) return null;
  return pick(leximinBest(gains.map((g) => g.map((x, p) => x / (ideal[p] ?? 1)))));
}

/** Solves and expects a solution, for cases made to have one. */
function solved(name: SolutionName, vectors: number[][], d: readonly number[], tolerance = 0): Solution | null {
  const table = tableOf(vectors);
  return SOLVERS[name](table, rationalRows(table, d, tolerance), d, tolerance);
}

describe.each(names)('%s', (name) => {
  test('equals its definition by brute force, ties included', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement: d }) => {
        const rational = rationalRows(table, d, 0);
        const solution = SOLVERS[name](table, rational, d, 0);
        if (rational.length === 0) {
          expect(solution).toBeNull();
          return;
        }
        const vectors = vectorsOf(table);
        const tied = tiedByDefinition(name, vectors, Array.from(rational), d);
        if (tied === null) {
          expect(solution).toBeNull();
          return;
        }
        expect(solution).toMatchObject({
          row: tied[0],
          outcome: table.outcomes[tied[0] ?? -1],
          payoffs: vectors[tied[0] ?? -1],
          ties: tied.length,
          tiedPoints: new Set(tied.map((row) => String(vectors[row]))).size,
          tiedRows: Int32Array.from(tied),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is Pareto optimal', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement }) => {
        const solution = solved(name, vectorsOf(table), disagreement);
        if (solution === null) return;
        const frontier = paretoFrontierByDefinition(table, Array.from(table.outcomes), 0);
        expect(frontier).toContain(solution.row);
      }),
    );
  });

  test('treats parties alike: reordering the parties reorders the payoffs', () => {
    fc.assert(
      fc.property(tableCases(), ({ table, disagreement }) => {
        const turn = (v: readonly number[]) => [...v.slice(1), ...v.slice(0, 1)];
        const solution = solved(name, vectorsOf(table), disagreement);
        const turned = solved(name, vectorsOf(table).map(turn), turn(disagreement));
        expect(turned?.payoffs).toEqual(solution === null ? undefined : turn(solution.payoffs));
      }),
    );
  });

  test('does not depend on where zero is', () => {
    fc.assert(
      fc.property(
        tableCases(),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
        (c, shift) => {
          const move = (v: readonly number[]) => v.map((u, p) => u + (shift[p] ?? 0));
          const solution = solved(name, vectorsOf(c.table), c.disagreement);
          const moved = solved(name, vectorsOf(c.table).map(move), move(c.disagreement));
          expect(moved?.payoffs).toEqual(solution === null ? undefined : move(solution.payoffs));
        },
      ),
    );
  });

  test('tells payoffs of 1e5 apart despite rounding noise, and no finer', () => {
    // The second outcome differs from the first by what summing in another order might do.
    const noisy = [
      [100_000.1, 100_000.1],
      [100_000.1 + 1.5e-11, 100_000.1],
      [100_000.1, 99_999.1],
    ];
    expect(solved(name, noisy, [0, 0], 1e-9)).toMatchObject({ row: 0, ties: 2, tiedPoints: 1 });
  });
});

test.each(names)('%s: parties in the same position get the same where one outcome is best', (name) => {
  fc.assert(
    fc.property(tableCases(2, 2), ({ table, disagreement }) => {
      // The set is its own mirror image, and so is the disagreement point.
      const vectors = vectorsOf(table);
      const mirrored = [...vectors, ...vectors.map(([u = 0, v = 0]) => [v, u])];
      const solution = solved(name, mirrored, [disagreement[0] ?? 0, disagreement[0] ?? 0]);
      if (solution === null) return;
      if (solution.tiedPoints === 1) expect(solution.payoffs[0]).toBe(solution.payoffs[1]);
      const tied = Array.from(solution.tiedRows, (row) => String(mirrored[row])).sort();
      expect(Array.from(solution.tiedRows, (row) => String([...(mirrored[row] ?? [])].reverse())).sort()).toEqual(tied);
    }),
  );
});

describe.each(['nash', 'kalaiSmorodinsky'] as const)('%s', (name) => {
  test('does not depend on the unit of any party', () => {
    fc.assert(
      fc.property(tableCases(), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), (c, unit) => {
        const scale = (v: readonly number[]) => v.map((u, p) => u * (unit[p] ?? 1));
        const solution = solved(name, vectorsOf(c.table), c.disagreement);
        const scaled = solved(name, vectorsOf(c.table).map(scale), scale(c.disagreement));
        expect(scaled?.payoffs).toEqual(solution === null ? undefined : scale(solution.payoffs));
      }),
    );
  });
});

describe('Nash', () => {
  test('does not depend on irrelevant alternatives', () => {
    fc.assert(
      fc.property(
        tableCases(),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        ({ table, disagreement }, keep) => {
          const vectors = vectorsOf(table);
          const solution = solved('nash', vectors, disagreement);
          // With a largest product of 0 everything ties, and what remains undominated does depend on the rest.
          if (solution === null || solution.value === 0) return;
          const fewer = vectors.filter((_, row) => row === solution.row || keep[row]);
          expect(solved('nash', fewer, disagreement)?.payoffs).toEqual(solution.payoffs);
        },
      ),
    );
  });

  test('value is the product of gains; with nothing to gain for one party, all undominated outcomes tie', () => {
    expect(
      solved(
        'nash',
        [
          [3, 5],
          [4, 4],
        ],
        [1, 1],
      ),
    ).toMatchObject({ row: 1, value: 9 });
    expect(
      solved(
        'nash',
        [
          [1, 3],
          [1, 5],
          [1, 5],
          [0, 9],
        ],
        [1, 1],
      ),
    ).toMatchObject({ row: 1, value: 0, ties: 2, tiedPoints: 1 });
  });

  test('takes a gain below the tolerance for none', () => {
    expect(
      solved(
        'nash',
        [
          [1 + 1e-12, 9],
          [1, 10],
        ],
        [1, 1],
        1e-9,
      ),
    ).toMatchObject({ row: 1, value: 0 });
  });
});

describe('Kalai–Smorodinsky', () => {
  test('the smallest share never falls when outcomes are added that leave the ideals alone', () => {
    // The classic axiom (no party is worse off) needs convex sets: on a finite set an added outcome may raise the
    // smallest share by taking from the other party. What holds on finite sets is that the smallest share rises.
    fc.assert(
      fc.property(tableCases(2, 2), fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 }), ({ table }, more) => {
        const vectors = vectorsOf(table);
        const d = [-3, -3];
        const before = solved('kalaiSmorodinsky', vectors, d);
        if (before === null) return;
        const ideal = [0, 1].map((p) => Math.max(...vectors.map((v) => v[p] ?? 0)));
        const added = more.filter(([u, v]) => u <= (ideal[0] ?? 0) && v <= (ideal[1] ?? 0));
        const after = solved('kalaiSmorodinsky', [...vectors, ...added], d);
        expect(after?.value).toBeGreaterThanOrEqual(before.value);
      }),
    );
  });

  test('is the finite-set counterexample to the classic axiom', () => {
    const set = [
      [10, 0],
      [0, 10],
      [5, 9],
    ];
    expect(solved('kalaiSmorodinsky', set, [0, 0])?.payoffs).toEqual([5, 9]);
    expect(solved('kalaiSmorodinsky', [...set, [6, 6]], [0, 0])?.payoffs).toEqual([6, 6]);
  });

  test('never gets a smaller share for anyone by leximin: the sorted shares never fall', () => {
    // The finite form of monotonicity with several parties: outcomes are added, the ideals stay.
    fc.assert(
      fc.property(
        tableCases(2, 4),
        fc.array(fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), { maxLength: 10 }),
        ({ table }, more) => {
          const vectors = vectorsOf(table);
          const d = Array.from({ length: table.parties }, () => -3);
          const before = solved('kalaiSmorodinsky', vectors, d);
          if (before === null) return;
          const ideal = d.map((_, p) => Math.max(...vectors.map((v) => v[p] ?? 0)));
          const added = more
            .map((v) => v.slice(0, table.parties))
            .filter((v) => v.every((u, p) => u <= (ideal[p] ?? 0)));
          const after = solved('kalaiSmorodinsky', [...vectors, ...added], d);
          const shares = (payoffs: readonly number[] = []) => payoffs.map((u, p) => (u + 3) / ((ideal[p] ?? 0) + 3));
          expect(leximinCompare(shares(after?.payoffs), shares(before.payoffs))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('is undefined when a party cannot gain', () => {
    expect(
      solved(
        'kalaiSmorodinsky',
        [
          [1, 3],
          [1, 5],
          [0, 9],
        ],
        [1, 1],
      ),
    ).toBeNull();
  });

  test('value is the smallest share of the largest possible gain', () => {
    expect(
      solved(
        'kalaiSmorodinsky',
        [
          [10, 0],
          [0, 4],
          [6, 3],
          [5, 3],
        ],
        [0, 0],
      ),
    ).toMatchObject({ row: 2, value: 0.6 });
  });
});

describe('egalitarian', () => {
  test('leximin looks past the worst-off', () => {
    expect(
      solved(
        'egalitarian',
        [
          [2, 9, 3],
          [5, 2, 4],
          [2, 4, 5],
        ],
        [0, 0, 0],
      ),
    ).toMatchObject({ row: 1, value: 2, ties: 2 });
  });
});
