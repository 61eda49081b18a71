import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import type { ScenarioIssue } from '../scenario/scenario.js';
import { type PairwiseComparison, pairwiseWeights } from './pairwise-weights.js';
import { tradeOffWeights } from './trade-off-weights.js';
import { comparisonsOf, issueNames, PUBLISHED_MATRICES, trueWeights } from './weight-elicitation.fixture.js';

describe('pairwiseWeights', () => {
  test.each(PUBLISHED_MATRICES)('reproduces $source', ({ rows, weights, eigenvalue, ratio }) => {
    const found = pairwiseWeights(issueNames(rows.length), comparisonsOf(rows), { method: 'eigenvector' });
    found.weights.forEach(({ central }, i) => {
      expect(Math.abs(central - weights[i]!)).toBeLessThanOrEqual(0.00051);
    });
    if (eigenvalue !== undefined) expect(Math.abs(found.consistency!.eigenvalue - eigenvalue)).toBeLessThan(0.0025);
    if (ratio !== undefined) expect(found.consistency!.ratio).toBeCloseTo(ratio, 3);
    const decomposed = new EigenvalueDecomposition(new Matrix(rows.map((row) => [...row])));
    expect(found.consistency!.eigenvalue).toBeCloseTo(Math.max(...decomposed.realEigenvalues), 9);
  });

  test('has row-wise geometric means for a complete matrix', () => {
    for (const { rows } of PUBLISHED_MATRICES) {
      const means = rows.map((row) => row.reduce((a, b) => a * b, 1) ** (1 / row.length));
      const sum = means.reduce((a, b) => a + b, 0);
      const found = pairwiseWeights(issueNames(rows.length), comparisonsOf(rows));
      found.weights.forEach(({ central }, i) => {
        expect(central).toBeCloseTo(means[i]! / sum, 12);
      });
    }
  });

  test('recovers true weights from any connected set of exact answers, by both methods', () => {
    fc.assert(
      fc.property(trueWeights, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (weights, more) => {
        const names = issueNames(weights.length);
        const compare = (i: number, j: number): PairwiseComparison[] =>
          i === j ? [] : [{ issue: names[i]!, over: names[j]!, ratio: weights[i]! / weights[j]! }];
        const comparisons = [
          ...weights.slice(1).flatMap((_, i) => compare(i + 1, i)),
          ...more.flatMap(([i, j]) => compare(i % weights.length, j % weights.length)),
        ];
        for (const method of ['log-least-squares', 'eigenvector'] as const) {
          const found = pairwiseWeights(names, comparisons, { method, tolerance: 1.000001 });
          expect(found.consistent).toBe(true);
          found.weights.forEach(({ low, central, high }, i) => {
            expect(central).toBeCloseTo(weights[i]!, 9);
            expect(low).toBeLessThanOrEqual(central);
            expect(high - low).toBeLessThan(1e-4);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('has the same weights whichever way a comparison is put', () => {
    const rows = PUBLISHED_MATRICES[0]!.rows;
    const turned = comparisonsOf(rows).map(({ issue, over, ratio }) => ({
      issue: over,
      over: issue,
      ratio: 1 / (ratio as number),
    }));
    const names = issueNames(rows.length);
    const one = pairwiseWeights(names, comparisonsOf(rows));
    pairwiseWeights(names, turned).weights.forEach(({ low, central, high }, i) => {
      expect(low).toBeCloseTo(one.weights[i]!.low, 12);
      expect(central).toBeCloseTo(one.weights[i]!.central, 12);
      expect(high).toBeCloseTo(one.weights[i]!.high, 12);
    });
  });

  test('names the answer that fits worst, the circle and the triples', () => {
    // a = 2b = 4c, but c is said to be 4 times a: each of the three is off by the cube root of 16.
    const found = pairwiseWeights(
      ['a', 'b', 'c'],
      [
        { issue: 'a', over: 'b', ratio: 2 },
        { issue: 'b', over: 'c', ratio: 2 },
        { issue: 'c', over: 'a', ratio: 4 },
      ],
    );
    expect(found.consistent).toBe(false);
    expect(found.fits.map(({ factor }) => +factor.toFixed(9))).toEqual(Array(3).fill(+Math.cbrt(16).toFixed(9)));
    expect(found.warnings[0]).toMatchObject({ kind: 'contradiction', slack: expect.closeTo(Math.cbrt(16), 9) });
    expect(found.warnings[1]).toEqual({ kind: 'intransitive', issues: ['a', 'b', 'c'], statements: [0, 1, 2] });
    expect(found.warnings[2]).toMatchObject({ kind: 'consistency-ratio', limit: 0.1 });
    expect(found.triples).toEqual([{ issues: ['a', 'b', 'c'], factor: 16 }]);
    // For three issues the geometric index is ln²(16) / 3.
    expect(found.geometricIndex).toBeCloseTo(Math.log(16) ** 2 / 3, 12);
  });

  test('widens with the tolerance, and always holds the central weights', () => {
    const { rows } = PUBLISHED_MATRICES[1]!;
    const answers = comparisonsOf(rows).map((answer, i) =>
      i % 3 === 0
        ? answer
        : { ...answer, ratio: { low: (answer.ratio as number) / 1.2, high: (answer.ratio as number) * 1.1 } },
    );
    for (const method of ['log-least-squares', 'eigenvector'] as const) {
      const [one, two] = [10, 20].map((tolerance) => pairwiseWeights(issueNames(8), answers, { method, tolerance }));
      one!.weights.forEach(({ low, central, high }, i) => {
        expect(low <= central && central <= high).toBe(true);
        expect(two!.weights[i]!.low).toBeLessThan(low);
        expect(two!.weights[i]!.high).toBeGreaterThan(high);
      });
      expect(one!.slack).toBe(10);
    }
  });

  test('says what is wrong with the question', () => {
    expect(() => pairwiseWeights(['tariff', 'quota'], [{ issue: 'tarif', over: 'quota', ratio: 2 }])).toThrow(
      'did you mean tariff?',
    );
    expect(() => pairwiseWeights(['a', 'b'], [{ issue: 'a', over: 'a', ratio: 2 }])).toThrow('compared with itself');
    expect(() => pairwiseWeights(['a', 'b'], [{ issue: 'a', over: 'b', ratio: 0 }])).toThrow(RangeError);
    expect(() => pairwiseWeights(['a', 'b', 'c'], [{ issue: 'a', over: 'b', ratio: 2 }])).toThrow(
      'no chain of statements compares c with a, b',
    );
    expect(() => pairwiseWeights(['a', 'b'], [{ issue: 'a', over: 'b', ratio: 2 }], { tolerance: 0.9 })).toThrow(
      'tolerance',
    );
    expect(pairwiseWeights(['a'], []).weights).toEqual([{ issue: 'a', low: 1, central: 1, high: 1 }]);
  });
});

describe('tradeOffWeights', () => {
  const issues: ScenarioIssue[] = [
    { name: 'tariff', kind: 'integer', options: ['0', '5', '10'], values: [0, 5, 10] },
    { name: 'quota', kind: 'discrete', options: ['none', 'small', 'large'] },
  ];
  const evaluations = [
    [1, 0.5, 0],
    [0, 0.4, 1],
  ];

  test('equates what is gained with what is given up', () => {
    // ½ w(tariff) = 0.6 w(quota): weights 6/11 and 5/11.
    const found = tradeOffWeights(issues, evaluations, [
      { gain: { issue: 'tariff', from: '10', to: '5' }, loss: { issue: 'quota', from: 'large', to: 'small' } },
    ]);
    expect(found.weights[0]!.central).toBeCloseTo(6 / 11, 12);
    // A factor of 1.1 either way.
    expect(found.weights[0]!.low).toBeCloseTo(1.2 / 1.1 / (1.2 / 1.1 + 1), 8);
    expect(found.weights[0]!.high).toBeCloseTo(1.32 / 2.32, 8);
  });

  test('takes an unsure answer as a range', () => {
    // From large to none is too much, from large to small too little.
    const found = tradeOffWeights(
      issues,
      evaluations,
      [
        {
          gain: { issue: 'tariff', from: '10', to: '0' },
          loss: { issue: 'quota', from: 'large', to: ['small', 'none'] },
        },
      ],
      1,
    );
    expect(found.weights[0]!.low).toBeCloseTo(0.6 / 1.6, 8);
    expect(found.weights[0]!.high).toBeCloseTo(0.5, 8);
  });

  test('recovers true weights from indifference between fine steps', () => {
    fc.assert(
      fc.property(trueWeights, (weights) => {
        // Issue i runs over steps; giving up w_0/w_i of issue i makes up for a small gain on issue 0.
        const least = Math.min(...weights);
        const gain = least / 2 / weights[0]!;
        const scale: ScenarioIssue[] = weights.map((_, i) => ({
          name: `i${i}`,
          kind: 'discrete',
          options: ['0', 'x', '1'],
        }));
        const values = weights.map((weight, i) => [0, i === 0 ? gain : 1 - (weights[0]! * gain) / weight, 1]);
        const found = tradeOffWeights(
          scale,
          values,
          weights.slice(1).map((_, i) => ({
            gain: { issue: 'i0', from: '0', to: 'x' },
            loss: { issue: `i${i + 1}`, from: '1', to: 'x' },
          })),
        );
        found.weights.forEach(({ central }, i) => {
          expect(central).toBeCloseTo(weights[i]!, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('says what is wrong with a statement', () => {
    const gain = { issue: 'tariff', from: '10', to: '0' };
    const loss = { issue: 'quota', from: 'large', to: 'none' };
    const ask = (more: object) => () => tradeOffWeights(issues, evaluations, [{ gain, loss, ...more }]);
    expect(ask({ gain: { ...gain, issue: 'tarif' } })).toThrow(
      'statement 1: there is no issue tarif (did you mean tariff?)',
    );
    expect(ask({ loss: { ...loss, to: 'nil' } })).toThrow('quota has no option nil');
    expect(ask({ gain: { ...gain, to: '10' } })).toThrow('10 is no gain over 10');
    expect(ask({ loss: { ...loss, from: 'none' } })).toThrow('no growing loss');
    expect(ask({ loss: { ...gain } })).toThrow('trades tariff for itself');
  });
});
