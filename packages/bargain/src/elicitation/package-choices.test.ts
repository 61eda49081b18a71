import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPackages, issuesOf, ratingsOf, worthCases } from './package-answers.fixture.js';
import { choicesOfRanking, fitChoices } from './package-choices.js';

describe('fitChoices', () => {
  test('has the odds of the choices when every unknown has its own', () => {
    // One issue of two options, 30 of 40 choices for the second: log odds 3 without a ridge.
    const issues = issuesOf([2]);
    const choices = Array.from({ length: 40 }, (_, i) => ({ chosen: [i < 30 ? 1 : 0], over: [[i < 30 ? 0 : 1]] }));
    const found = fitChoices(issues, choices, { ridge: 1e-9 });
    expect(found.options[1]!.worth).toBeCloseTo(Math.log(3), 6);
    expect(found.options[1]!.standardError).toBeCloseTo(1 / Math.sqrt(40 * 0.75 * 0.25), 6);
    expect(found.logLikelihood).toBeCloseTo(30 * Math.log(0.75) + 10 * Math.log(0.25), 6);
    expect(found.missed.length).toBe(10);
    expect(found.circular.length).toBe(40);
    expect(found.weights.consistent).toBe(false);
  });

  test('is at the maximum: the ridge pulls as hard as the choices', () => {
    const counts = [3, 2];
    const ranking = [
      [2, 1],
      [1, 1],
      [2, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    const choices = choicesOfRanking(ranking);
    const found = fitChoices(issuesOf(counts), choices, { ridge: 0.5 });
    const worthOf = (options: readonly number[]) =>
      found.options.find(({ issue, option }) => issue === 0 && option === options[0])!.worth +
      found.options.find(({ issue, option }) => issue === 1 && option === options[1])!.worth;
    for (const [issue, option] of [
      [0, 1],
      [0, 2],
      [1, 1],
    ] as const) {
      let pull = 0;
      for (const { chosen, over } of choices) {
        const all = [chosen, ...over];
        const sum = all.reduce((total, options) => total + Math.exp(worthOf(options)), 0);
        const has = (options: readonly number[]) => (options[issue] === option ? 1 : 0);
        pull +=
          has(chosen) - all.reduce((total, options) => total + (has(options) * Math.exp(worthOf(options))) / sum, 0);
      }
      expect(pull).toBeCloseTo(0.5 * found.options.find((o) => o.issue === issue && o.option === option)!.worth, 6);
    }
    expect(found).toMatchObject({ missed: [], circular: [] });
    expect(found.probabilities.length).toBe(5);
  });

  test('orders packages as a ranking by true worths does', () => {
    fc.assert(
      fc.property(worthCases, (worths) => {
        const counts = worths.map((own) => own.length);
        const ranked = ratingsOf(worths, allPackages(counts)).sort((a, b) => b.rating - a.rating);
        const choices = ranked.flatMap(({ options, rating }) => {
          const over = ranked.filter((other) => other.rating < rating).map((other) => other.options);
          return over.length > 0 ? [{ chosen: options, over }] : [];
        });
        const found = fitChoices(issuesOf(counts), choices, { ridge: 0.001 });
        expect(found.circular).toEqual([]);
        expect(found.missed).toEqual([]);
        expect(found.weights.consistent).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('finds circles and options that were never compared', () => {
    const found = fitChoices(issuesOf([3, 2]), [
      { chosen: [0, 0], over: [[1, 0]] },
      { chosen: [0, 1], over: [[0, 0]] },
      { chosen: [1, 0], over: [[0, 1]] },
      { chosen: [1, 1], over: [[0, 1]] },
    ]);
    expect(found.circular).toEqual([0, 1, 2]);
    expect(found.weights.warnings).toContainEqual({ kind: 'circular-choices', choices: [0, 1, 2] });
    expect(found.options.filter(({ determined }) => !determined).map(({ issue, option }) => [issue, option])).toEqual([
      [0, 2],
    ]);
  });

  test('keeps worths of known order in it', () => {
    const found = fitChoices(
      issuesOf([3, 2]),
      [
        {
          chosen: [0, 1],
          over: [
            [1, 0],
            [2, 0],
          ],
        },
      ],
      {
        model: {
          kind: 'ordered',
          orders: [
            [0, 1, 2],
            [0, 1],
          ],
        },
      },
    );
    expect(found.options.map(({ worth }) => worth > 0)).toEqual([false, false, false, false, true]);
  });

  test('rejects choices that are none', () => {
    expect(() => fitChoices(issuesOf([2]), [])).toThrow('no choice');
    expect(() => fitChoices(issuesOf([2]), [{ chosen: [0], over: [] }])).toThrow('choice 1 is among one package');
    expect(() => fitChoices(issuesOf([2]), [{ chosen: [0], over: [[1]] }], { ridge: 0 })).toThrow('ridge');
  });
});
