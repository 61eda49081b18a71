/** `parley elicit`: weights from answers, what contradicts what, and what is refused. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choicesOfRanking, fitChoices, fitRatings, suggestPackages, swingWeights } from '@parley/bargain';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';
import { filesIn, scenarioText, TARIFF_TALKS } from './small-negotiations.fixture.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const file = filesIn('elicit');

interface Method {
  readonly kind: string;
  readonly consistent: boolean;
  readonly checks: string[];
  readonly not_told_apart: string[];
  readonly weights: { issue: string; low: number; central: number; high: number }[];
  readonly ratios: { consistency_ratio: number; worst_fit: { line: number; factor: number } | null };
  readonly ratings: { r_squared: number; answers: { line: number; outlier: boolean }[] };
  readonly part_worths: { issue: string; option: string; worth: number; low: number; high: number }[];
}
const methodsOf = async (path: string, ...more: string[]): Promise<Method[]> =>
  (await parleyJson('elicit', path, ...more)).methods;
const centralOf = ({ weights }: Method) => weights.map(({ central }) => central);

describe('weights', () => {
  test('of swings: shares of points, ranges when all others are at their other end', async () => {
    const path = file('swings.yaml', 'swings: { price: 100, delivery: { low: 30, high: 60 }, warranty: 50 }');
    const [method] = await methodsOf(path);
    expect(method?.weights).toEqual([
      { issue: 'price', low: 100 / 210, central: 100 / 195, high: 100 / 180 },
      { issue: 'delivery', low: expect.closeTo(30 / 180, 12), central: 45 / 195, high: expect.closeTo(60 / 210, 12) },
      { issue: 'warranty', low: expect.closeTo(50 / 210, 12), central: 50 / 195, high: expect.closeTo(50 / 180, 12) },
    ]);
    expect(method).toMatchObject({ kind: 'swings', consistent: true, checks: [] });
  });

  test('of a ranking: the rank-order centroid, 11/18, 5/18 and 2/18', async () => {
    const [method] = await methodsOf(file('ranking.yaml', 'ranking: [a, b, c]'));
    expect(method && centralOf(method)).toEqual([11, 5, 2].map((share) => expect.closeTo(share / 18, 12)));
  });

  test('of comparisons 3, 5 and 3: Saaty’s weights and consistency ratio', async () => {
    const comparisons = [
      { more: 'a', less: 'b', ratio: 3 },
      { more: 'a', less: 'c', ratio: 5 },
      { more: 'b', less: 'c', ratio: 3 },
    ];
    const [method] = await methodsOf(file('saaty.json', { comparisons }));
    expect(method && centralOf(method)).toEqual([0.637, 0.258, 0.105].map((weight) => expect.closeTo(weight, 3)));
    // λ = 3.0385 by hand: (3.0385 − 3) / 2 over the random index 0.58.
    expect(method?.ratios.consistency_ratio).toBeCloseTo(0.0385 / 2 / 0.58, 3);
  });

  test('of ratings that add up: the part-worths they were made of, and an odd one found', async () => {
    const issues = { price: ['low', 'high'], delivery: ['fast', 'slow'], warranty: ['none', 'some', 'long'] };
    const worth = { low: 40, high: 0, fast: 20, slow: 0, none: 0, some: 10, long: 15 } as const;
    const noise = [1, -1, 2, -2, 0.5, -0.5, 1.5, -1.5, 0, 1, -1, 0];
    const all = issues.price.flatMap((price) =>
      issues.delivery.flatMap((delivery) => issues.warranty.map((warranty) => ({ price, delivery, warranty }))),
    );
    const rating = (named: Record<string, string>) =>
      Object.values(named).reduce((sum, option) => sum + worth[option as keyof typeof worth], 10);
    const ratings = all.map((named) => ({ package: named, rating: rating(named) }));
    const [exact] = await methodsOf(file('exact.json', { issues, ratings }));
    expect(exact?.ratings.r_squared).toBeCloseTo(1, 12);
    expect(exact && centralOf(exact)).toEqual([40, 20, 15].map((swing) => expect.closeTo(swing / 75, 9)));
    expect(exact?.part_worths.filter(({ issue }) => issue === 'price').map((part) => part.worth)).toEqual([
      0,
      expect.closeTo(-40, 9),
    ]);

    const noisy = ratings.map((one, at) => ({ ...one, rating: one.rating + (at === 5 ? 40 : (noise[at] ?? 0)) }));
    const path = file('noisy.json', JSON.stringify({ issues, ratings: noisy }, null, 1));
    const [odd] = await methodsOf(path);
    const outliers = odd?.ratings.answers.filter(({ outlier }) => outlier) ?? [];
    expect(outliers).toHaveLength(1);
    // The line in the file on which the sixth rating starts.
    const line = readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((text, at) => (text === '  {' ? [at + 1] : []))[5];
    expect(outliers[0]?.line).toBe(line);
    expect(odd?.checks[0]).toMatch(new RegExp(`^the rating of line ${line} is \\S+ above what the other answers say`));
    const library = fitRatings(
      Object.entries(issues).map(([name, options]) => ({ name, kind: 'discrete', options })),
      noisy.map(({ package: named, rating: given }) => ({
        options: Object.entries(issues).map(([name, options]) => options.indexOf(named[name as keyof typeof named])),
        rating: given,
      })),
    );
    expect(odd?.weights).toEqual(library.weights.weights);
  });

  test('of choices: as the engine fits them, rankings unrolled', async () => {
    const packages = [
      { tariff: 0, quota: 'large' },
      { tariff: 5, quota: 'large' },
      { tariff: 10, quota: 'small' },
    ];
    const choices = [{ ranking: packages }, { chosen: packages[2], over: { tariff: 10, quota: 'none' } }];
    const path = file('choices.json', { choices });
    const scenario = file('choices-scenario.json', scenarioText(TARIFF_TALKS));
    const [method] = await methodsOf(path, '--scenario', scenario);
    const library = fitChoices(TARIFF_TALKS.issues, [
      ...choicesOfRanking([
        [0, 2],
        [1, 2],
        [2, 1],
      ]),
      { chosen: [2, 1], over: [[2, 0]] },
    ]);
    expect(method?.weights).toEqual(library.weights.weights);
  });

  test('of trade-offs with the stated values of the talks: 1,000 of 1,500 million is two thirds of a swing', async () => {
    const path = file(
      'trade.yaml',
      `party: USA
issues: [energy-purchases, investment-package]
trade_offs:
  - gain: { issue: energy-purchases, from: none, to: lng-7mt }
    loss: { issue: investment-package, from: large, to: modest }
`,
    );
    const [method] = await methodsOf(path, '--scenario', EXAMPLE);
    expect(method && centralOf(method)).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.6, 12)]);
  });
});

describe('checks', () => {
  test('answers that contradict one another are named with their lines and the factor between them', async () => {
    const path = file(
      'circle.yaml',
      `comparisons:
  - { more: a, less: b, ratio: 2 }
  - { more: b, less: c, ratio: 3 }
  - { more: c, less: a, ratio: 1.5 }
`,
    );
    const [method] = await methodsOf(path);
    expect(method?.consistent).toBe(false);
    // 2 · 3 · 1.5 = 9 round the circle: each is off by the cube root.
    expect(method?.checks[0]).toContain(`wrong by a factor of ${Math.cbrt(9).toFixed(2)}`);
    for (const line of [2, 3, 4]) expect(method?.checks[0]).toContain(`(line ${line})`);
    expect((await parley('elicit', path)).out).toContain('The answers do not hold together:');
  });

  test('options that always change together are said not to be told apart', async () => {
    const issues = { price: ['low', 'high'], delivery: ['fast', 'slow'] };
    const ratings = [
      { package: { price: 'low', delivery: 'fast' }, rating: 9 },
      { package: { price: 'high', delivery: 'slow' }, rating: 2 },
      { package: { price: 'high', delivery: 'slow' }, rating: 3 },
    ];
    const [method] = await methodsOf(file('confounded.json', { issues, ratings }));
    expect(method?.not_told_apart).toEqual([
      'price=high and delivery=slow always change together, so their worths cannot be told apart',
    ]);
  });

  test('kinds of answers whose ranges do not meet', async () => {
    const path = file('kinds.yaml', 'swings: { a: 100, b: 20 }\nranking: [b, a]\n');
    const { disagreements } = await parleyJson('elicit', path);
    expect(disagreements.map(({ issue }: { issue: string }) => issue)).toEqual(['a', 'b']);
    expect((await parley('elicit', path)).out).toContain('- a: 0.833 by swings and 0.000 to 0.500 by ranking');
  });
});

describe('what comes of it', () => {
  test('packages to ask about next are the engine’s, and obey the constraints', async () => {
    const ratings = [
      { package: { tariff: 0, quota: 'large' }, rating: 5 },
      { package: { tariff: 5, quota: 'none' }, rating: 2 },
    ];
    const scenario = file('suggest-scenario.json', scenarioText(TARIFF_TALKS));
    const { suggestion } = await parleyJson(
      'elicit',
      file('suggest.json', { ratings }),
      '--scenario',
      scenario,
      '--suggest',
      '4',
      '--seed',
      '3',
    );
    const { issues, constraints } = TARIFF_TALKS;
    const design = suggestPackages(issues, {
      count: 4,
      seed: 3,
      asked: [
        [0, 2],
        [1, 0],
      ],
      constraints,
    });
    expect(suggestion.packages).toEqual(
      design.packages.map(([tariff = 0, quota = 0]) => ({
        tariff: issues[0]?.options[tariff],
        quota: issues[1]?.options[quota],
      })),
    );
    expect(suggestion).toMatchObject({ efficiency: design.efficiency, parameters: 5, asked: 2 });
  });

  test('weights are written in full, for parley acceptance', async () => {
    const path = file('write.yaml', 'party: Buyer\nswings: { first: 100, second: { low: 30, high: 60 } }\n');
    const out = file('written.yaml', '');
    expect((await parley('elicit', path, '--out', out)).notes).toBe(`wrote ${out}`);
    const { weights } = swingWeights([
      { issue: 'first', points: 100 },
      { issue: 'second', points: { low: 30, high: 60 } },
    ]);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain(
      `"second": { low: ${weights[1]?.low}, central: ${weights[1]?.central}, high: ${weights[1]?.high} }`,
    );
    expect(text).toContain(`"first": { "second": ${100 / 30} }`);
  });

  test('the same bytes twice', async () => {
    const path = file('twice.json', {
      issues: { a: ['x', 'y', 'z'], b: ['x', 'y'] },
      swings: { a: 100, b: 50 },
      ranking: ['a', 'b'],
    });
    const run = () => parley('elicit', path, '--suggest', '3');
    const first = await run();
    expect(first.code).toBe(0);
    expect((await run()).out).toBe(first.out);
  });
});

describe('what is refused, and where', () => {
  const refused = async (text: string, ...more: string[]) => {
    const path = file('refused.yaml', text);
    const { code, notes, out } = await parley('elicit', path, ...more);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return notes.replaceAll(`${path}:`, '');
  };

  test('names that are not there, all at once', async () => {
    const notes = await refused(
      `issues: { price: [low, high], delivery: [fast, slow] }
ranking: [price, delivry]
ratings:
  - { package: { price: lo, delivery: fast }, rating: 1 }
  - { package: { price: low }, rating: 2 }
`,
    );
    expect(notes).toContain('2:18 ranking[1]: there is no issue delivry (did you mean delivery?)');
    expect(notes).toContain('2:1 ranking: delivery is left out');
    expect(notes).toContain('4:18 ratings[0].package.price: there is no option of price lo (did you mean low?)');
    expect(notes).toContain('5:7 ratings[1].package: the package leaves out delivery');
  });

  test('what the engine refuses, at its place', async () => {
    expect(await refused('swings: { a: 0, b: 0 }')).toContain('1:1 swings: all swings have 0 points');
    expect(await refused('comparisons:\n  - { more: a, less: a, ratio: 2 }')).toContain('a is compared with itself');
    expect(await refused('issues: [a, b, c]\ncomparisons:\n  - { more: a, less: b, ratio: 2 }')).toContain(
      '2:1 comparisons: no chain of statements compares c with a, b',
    );
  });

  test('files without answers, options or evaluations where they are needed', async () => {
    expect(await refused('issues: [a, b]')).toContain('the file holds no answers (expected one of swings,');
    expect(await refused('issues: [a]\nratings: [{ package: { a: x }, rating: 1 }]')).toContain(
      'the options of a are not known',
    );
    const trade =
      'issues: { a: [x, y], b: [x, y] }\ntrade_offs: [{ gain: { issue: a, from: x, to: y }, loss: { issue: b, from: y, to: x } }]';
    expect(await refused(trade)).toContain('2:1 trade_offs: an evaluations section is needed');
    expect(await refused('swings: { a: 1 }', '--suggest', '2')).toContain('packages need options');
    expect(await refused('swigs: { a: 1 }')).toContain(
      '1:1 swigs: “swigs” is not a field of this place (did you mean swings?)',
    );
  });

  test('writing without saying whose weights, or which', async () => {
    const out = file('never.yaml', 'as before');
    expect(await refused('swings: { a: 100 }', '--out', out)).toContain('“party” is missing');
    const both = 'party: A\nswings: { a: 100, b: 50 }\nranking: [a, b]';
    expect(await refused(both, '--out', out)).toContain('expected --use swings or --use ranking');
    expect(await refused(both, '--out', out, '--use', 'ratings')).toContain('there are no answers of the kind ratings');
    expect(readFileSync(out, 'utf8')).toBe('as before');
  });
});
