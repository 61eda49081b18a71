import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { payoffsAt } from '../problem/payoff-table.js';
import { tabulateProblem } from '../problem/problem.js';
import { problemOf, profilePayoff, reservationValue } from './problem-of.js';
import type { Profile, Scenario } from './scenario.js';
import { TiedIssuesError, untied } from './untied.js';

const value = fc.integer({ min: -4, max: 9 });

const scenarios: fc.Arbitrary<Scenario> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((counts) => {
    const issue = fc.integer({ min: 0, max: counts.length - 1 });
    const entry = issue.chain((i) =>
      fc.tuple(fc.constant(i), fc.uniqueArray(fc.integer({ min: 0, max: counts[i]! - 1 }), { minLength: 1 })),
    );
    const bound = issue.chain((i) =>
      fc.tuple(
        fc.constant(i),
        fc.integer({ min: 0, max: counts[i]! - 1 }),
        fc.integer({ min: 0, max: counts[i]! - 1 }),
      ),
    );
    const profile = fc.record({
      name: fc.constantFrom('A', 'B'),
      weights: fc.tuple(...counts.map(() => fc.integer({ min: 0, max: 3 }))),
      evaluations: fc.tuple(
        ...counts.map((count) =>
          fc.array(value, { minLength: count, maxLength: count }).map((values) => Float64Array.from(values)),
        ),
      ),
      groups: fc.array(
        fc.uniqueArray(issue, { minLength: 1, maxLength: 2 }).chain((issues) => {
          const size = issues.reduce((product, i) => product * counts[i]!, 1);
          return fc
            .array(value, { minLength: size, maxLength: size })
            .map((values) => ({ issues, values: Float64Array.from(values) }));
        }),
        { maxLength: 2 },
      ),
      rectangles: fc.array(fc.record({ bounds: fc.array(bound, { maxLength: 2 }), value, outside: fc.boolean() }), {
        maxLength: 2,
      }),
      reservation: fc.constant({ kind: 'value', value: 1 } as const),
      discountFactor: fc.constant(1),
    });
    return fc.record({
      name: fc.constant('random'),
      issues: fc.constant(
        counts.map((count, i) => ({
          name: `issue ${i}`,
          kind: 'discrete' as const,
          options: Array.from({ length: count }, (_, option) => `option ${option}`),
        })),
      ),
      constraints: fc.array(
        fc.record({
          when: fc.array(entry, { maxLength: 1 }),
          require: fc.array(entry, { minLength: 1, maxLength: 1 }),
        }),
        { maxLength: 2 },
      ),
      profiles: fc.array(profile, { minLength: 2, maxLength: 2 }),
    });
  });

describe('untied', () => {
  test('has the allowed packages with their payoffs, and nothing ties issues any more', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const listed = tabulateProblem(problemOf(scenario));
        if (listed.outcomes.length === 0) {
          expect(() => untied(scenario)).toThrow(TiedIssuesError);
          return;
        }
        const { scenario: joined, members, combinations } = untied(scenario);
        expect(joined.constraints).toEqual([]);
        expect(joined.profiles.every(({ groups, rectangles }) => !groups && !rectangles)).toBe(true);
        const space = outcomeSpace(scenario.issues.map(({ options }) => options.length));
        const payoffs = new Map(
          Array.from(listed.outcomes, (outcome, row) => [
            outcomeOptions(space, outcome).join(),
            payoffsAt(listed, row),
          ]),
        );
        const after = tabulateProblem(problemOf(joined));
        expect(after.outcomes.length).toBe(listed.outcomes.length);
        const joinedSpace = outcomeSpace(joined.issues.map(({ options }) => options.length));
        for (const outcome of after.outcomes) {
          const chosen = outcomeOptions(joinedSpace, outcome);
          const options = new Array<number>(scenario.issues.length).fill(-1);
          chosen.forEach((combination, at) => {
            members[at]!.forEach((issue, place) => {
              options[issue] = combinations[at]![combination]![place]!;
            });
          });
          expect(joined.profiles.map((profile) => profilePayoff(profile, chosen))).toEqual(payoffs.get(options.join()));
        }
      }),
    );
  });

  test('keeps a reservation package, and says what it cannot do', () => {
    const profile = (more: Partial<Profile>): Profile => ({
      name: 'A',
      weights: [1, 1],
      evaluations: [Float64Array.of(0, 1), Float64Array.of(0, 2)],
      groups: [{ issues: [0, 1], values: Float64Array.of(0, 0, 0, 5) }],
      reservation: { kind: 'package', options: [1, 0] },
      discountFactor: 1,
      ...more,
    });
    const issue = (name: string) => ({ name, kind: 'discrete' as const, options: ['no', 'yes'] });
    const scenario = (more: Partial<Profile> = {}): Scenario => ({
      name: 's',
      issues: [issue('a'), issue('b')],
      constraints: [],
      profiles: [profile(more)],
    });
    const joined = untied(scenario()).scenario;
    expect(joined.issues[0]).toMatchObject({
      name: 'a + b',
      options: ['no + no', 'no + yes', 'yes + no', 'yes + yes'],
    });
    expect(reservationValue(joined.profiles[0]!)).toBe(1);
    expect(() => untied(scenario({ remainder: () => 0 }))).toThrow(TiedIssuesError);
    const large = { ...issue('a'), options: Array.from({ length: 101 }, (_, i) => `${i}`) };
    const evaluations = [new Float64Array(101), new Float64Array(101)];
    const group = { issues: [0, 1], values: new Float64Array(101 * 101) };
    expect(() =>
      untied({ ...scenario({ evaluations, groups: [group] }), issues: [large, { ...large, name: 'b' }] }),
    ).toThrow('10201 combinations');
  });
});
