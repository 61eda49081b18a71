import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedOutcomes } from '../../frontier/merged-outcomes.js';
import { payoffScale } from '../../frontier/payoff-scale.js';
import { changeClass, type StepClass } from '../../offers/step-classes.js';
import { problemOf } from '../../scenario/problem-of.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Action } from '../action.js';
import { randomScenario } from '../random-scenarios.fixture.js';
import { act, advance, startSession } from '../session/session.js';
import { sessionReport } from './session-report.js';

describe('classes of steps (Hindriks, Jonker and Tykhonov 2007)', () => {
  test.each<[number, number, StepClass]>([
    [1, 1, 'fortunate'],
    [1, 0, 'selfish'],
    [1, -1, 'selfish'],
    [-1, 0, 'concession'],
    [-1, 1, 'concession'],
    [0, -1, 'unfortunate'],
    [-1, -1, 'unfortunate'],
    [0, 1, 'nice'],
    [0, 0, 'silent'],
  ])('own %d, other %d: %s', (own, other, expected) => {
    expect(changeClass(own, other)).toBe(expected);
    expect(changeClass(own * 0.3 + 0.01, other * 0.3 - 0.01, 0.02)).toBe(expected);
  });
});

describe('distances', () => {
  const frontier = { parties: 2, payoffs: Float64Array.of(0, 10, 1, 8, 2, 0) };

  test('are Euclidean in the ranges on the frontier, by hand', () => {
    const { distance, toFrontier, lowest, highest } = payoffScale(frontier);
    expect([lowest, highest]).toEqual([
      [0, 0],
      [2, 10],
    ]);
    expect(distance([0, 0], [2, 10])).toBeCloseTo(Math.SQRT2, 12);
    expect(toFrontier([1, 3])).toBeCloseTo(0.5, 12);
    expect(toFrontier([1, 8])).toBe(0);
  });

  test('do not depend on units or origins', () => {
    const number = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 8 }),
        number,
        number,
        (points, x, y) => {
          const measured = (scale: (p: readonly number[]) => number[]) =>
            payoffScale({ parties: 2, payoffs: Float64Array.from(points.flatMap(scale)) }).toFrontier(scale([x, y]));
          fc.pre(new Set(points.map(([a]) => a)).size > 1 && new Set(points.map(([, b]) => b)).size > 1);
          expect(measured(([a, b]) => [3 * a + 7, b / 4 - 1])).toBeCloseTo(
            measured(([a, b]) => [a, b]),
            9,
          );
        },
      ),
    );
  });
});

/** Two issues of three options; the first party wants high options of the first issue, the second of the second. */
const scenario: Scenario = {
  ...randomScenario(0, { issues: 2, options: 3 }),
  profiles: [
    {
      weights: [3, 1],
      evaluations: [
        [0, 1, 2],
        [2, 1, 0],
      ],
    },
    {
      weights: [1, 3],
      evaluations: [
        [2, 1, 0],
        [0, 1, 2],
      ],
    },
  ].map(({ weights, evaluations }, party) => ({
    name: `party ${party}`,
    weights,
    evaluations: evaluations.map((values) => Float64Array.from(values)),
    reservation: { kind: 'value' as const, value: 1 },
    discountFactor: party === 0 ? 1 : 0.25,
  })),
};

describe('the report of a session', () => {
  const offer = (party: number, ...options: number[]): Action => ({ kind: 'offer', party, package: options });
  const actions: Action[] = [
    offer(0, 2, 0), // (8, 0)
    offer(1, 0, 2), // (0, 8)
    offer(0, 2, 1), // (7, 3): concession
    offer(1, 2, 2), // (6, 6): concession
    offer(0, 1, 1), // (4, 4): 3 less, 1 more: concession
    { kind: 'accept', party: 1 },
  ];
  const rules = { protocol: 'alternating offers', rounds: 4 } as const;
  const session = actions.reduce(act, startSession(scenario, { rules, seats: ['person', 'person'], seed: 0 }));
  const frontier = mergedOutcomes(problemOf(scenario)).table;
  const report = sessionReport(session, { frontier, points: { nash: [6, 6] } });

  test('gives offers with payoffs, distances and steps, by hand', () => {
    expect(report.moves.map(({ payoffs }) => payoffs)).toEqual([
      [8, 0],
      [0, 8],
      [7, 3],
      [6, 6],
      [4, 4],
      [4, 4],
    ]);
    expect(report.moves.map(({ time }) => time)).toEqual([0, 0, 0.25, 0.25, 0.5, 0.5]);
    expect(report.moves.map(({ step }) => step)).toEqual([null, null, 'concession', 'concession', 'concession', null]);
    expect(report.moves.map(({ kind }) => kind)).toEqual(actions.map(({ kind }) => kind));
    // The frontier is (8, 0), (7, 3), (6, 6), (3, 7), (0, 8); (4, 4) is √10 from (3, 7) and √8 from (6, 6).
    const distances = report.moves.map(({ distance }) => distance);
    expect(distances.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(distances[4]).toBeCloseTo(Math.sqrt(8) / 8, 12);
  });

  test('gives concession rates and the outcome, by hand', () => {
    expect(report.parties.map(({ concessionRate }) => concessionRate)).toEqual([0.5, 0.25]);
    expect(report.parties[0].steps).toMatchObject({ concession: 2, silent: 0 });
    // At time 0.5 the second party's payoffs are halved: gains 3 and 4/2 − 1/2.
    expect(report.outcome).toMatchObject({ nashProduct: 4.5, socialWelfare: 6 });
    expect(report.outcome?.distances.nash).toBeCloseTo(Math.sqrt(8) / 8, 12);
    expect(report.parties.map(({ payoff, finalPayoff }) => [payoff, finalPayoff])).toEqual([
      [4, 4],
      [4, 2],
    ]);
  });

  test('without agreement gives the discounted reservation values', () => {
    const setup = { rules, seats: ['person', { agent: 'hard-liner' }], seed: 0 } as const;
    let open = startSession(scenario, setup);
    while (!open.ending) open = advance(act(open, offer(0, 2, 0)));
    const none = sessionReport(open, { frontier });
    expect(none.outcome).toMatchObject({
      ending: { kind: 'no agreement', reason: 'deadline' },
      nashProduct: 0,
      socialWelfare: 1.25,
      distanceToFrontier: null,
    });
    expect(none.parties.map(({ concessionRate }) => concessionRate)).toEqual([0, 0]);
    expect(none.parties[0].steps).toMatchObject({ silent: 3 });
    const yielding = act(startSession(scenario, { ...setup, seats: ['person', 'person'] }), offer(0, 0, 2));
    expect(sessionReport(yielding, { frontier }).parties.map((party) => party.concessionRate)).toEqual([1, null]);
  });

  test('of a session that goes on has no outcome, and without a frontier no distances', () => {
    const begun = act(startSession(scenario, { rules, seats: ['person', 'person'], seed: 0 }), actions[0]);
    const { outcome, moves, parties } = sessionReport(begun);
    expect(outcome).toBeNull();
    expect(moves[0]).toMatchObject({ distance: null, payoffs: [8, 0] });
    expect(parties[0].concessionRate).toBeNull();
    expect(() => sessionReport(begun, { points: { nash: [6, 6] } })).toThrow('need a frontier');
  });
});
