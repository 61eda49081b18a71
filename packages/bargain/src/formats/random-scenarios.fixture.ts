/** Random scenarios for round trips through files. */

import fc from 'fast-check';
import { forEachOutcome, outcomeSpace } from '../problem/outcome-space.js';
import type {
  GroupEvaluation,
  HyperRectangle,
  Profile,
  Reservation,
  Scenario,
  ScenarioIssue,
} from '../scenario/scenario.js';

/** What the scenarios may hold. */
export interface ScenarioShape {
  /** Payoffs of any sign and size, or weights and evaluations from 0 to 1. */
  readonly values: 'any' | 'unit';
  readonly groups?: boolean;
  readonly rectangles?: boolean;
  readonly constraints?: boolean;
  readonly ceiling?: boolean;
  readonly numbers?: boolean;
}

/** Names with the characters that files have trouble with; without `>`, which GENIUS cannot hold. */
const names = fc.string({ unit: fc.constantFrom(...'abcXYZ019 &<"\'=/é£한-_.\t\n;#'), minLength: 1, maxLength: 8 });

const zeroFree = (value: number): number => (value === 0 ? 0 : value);

function values(shape: ScenarioShape): fc.Arbitrary<number> {
  const steps = fc.integer({ min: shape.values === 'any' ? -40 : 0, max: 40 }).map((step) => step / 40);
  const doubles = fc.double({ min: shape.values === 'any' ? -5 : 0, max: shape.values === 'any' ? 5 : 1, noNaN: true });
  return fc.oneof(steps, doubles).map((value) => zeroFree(Math.abs(value) < 1e-6 ? 0 : value));
}

function issue(shape: ScenarioShape, name: string): fc.Arbitrary<ScenarioIssue> {
  const discrete = fc
    .uniqueArray(names, { minLength: 1, maxLength: 4 })
    .map((options): ScenarioIssue => ({ name, kind: 'discrete', options }));
  if (!shape.numbers) return discrete;
  const integer = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 2, max: 5 })).map(([low, count]) => {
    const numbers = Array.from({ length: count }, (_, step) => low + step);
    return { name, kind: 'integer' as const, options: numbers.map(String), values: numbers };
  });
  const real = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(4, 21)).map(([low, count]) => {
    const numbers = Array.from({ length: count }, (_, step) => low + (2 / (count - 1)) * step);
    return { name, kind: 'real' as const, options: numbers.map(String), values: numbers };
  });
  return fc.oneof(discrete, integer, real);
}

function array(value: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> {
  return fc.array(value, { minLength: length, maxLength: length });
}

/** Evaluations of an issue; often a line where options are numbers. */
function evaluations(shape: ScenarioShape, { values: numbers, options }: ScenarioIssue): fc.Arbitrary<Float64Array> {
  const free = array(values(shape), options.length).map((list) => Float64Array.from(list));
  if (!numbers) return free;
  const line = fc.tuple(values(shape), values(shape)).map(([first, last]) => {
    const width = numbers.at(-1)! - numbers[0]!;
    return Float64Array.from(numbers, (value) => zeroFree(first + ((last - first) * (value - numbers[0]!)) / width));
  });
  return fc.oneof(line, free);
}

function groups(shape: ScenarioShape, counts: readonly number[]): fc.Arbitrary<GroupEvaluation[]> {
  const order = fc.shuffledSubarray(
    counts.map((_, position) => position),
    { minLength: counts.length },
  );
  return order.chain((shuffled) =>
    fc.tuple(
      ...[shuffled.slice(0, 2), shuffled.slice(2, 4)]
        .filter((group) => group.length === 2)
        .map((group) =>
          array(values(shape), counts[group[0]!]! * counts[group[1]!]!).map((list) => ({
            issues: group,
            values: Float64Array.from(list),
          })),
        ),
    ),
  );
}

function rectangles(shape: ScenarioShape, counts: readonly number[]): fc.Arbitrary<HyperRectangle[]> {
  const bound = fc
    .nat({ max: counts.length - 1 })
    .chain((position) =>
      fc
        .tuple(fc.nat({ max: counts[position]! - 1 }), fc.nat({ max: counts[position]! - 1 }))
        .map(([from, to]): [number, number, number] => [position, from, to]),
    );
  const rectangle = fc.record(
    { bounds: fc.array(bound, { maxLength: 3 }), value: values(shape), outside: fc.boolean() },
    { requiredKeys: ['bounds', 'value'] },
  );
  return fc.array(rectangle as fc.Arbitrary<HyperRectangle>, { minLength: 1, maxLength: 3 });
}

function reservation(shape: ScenarioShape, counts: readonly number[]): fc.Arbitrary<Reservation> {
  return fc.oneof(
    fc.constant<Reservation>({ kind: 'none' }),
    values(shape).map((value): Reservation => ({ kind: 'value', value })),
    fc
      .tuple(...counts.map((count) => fc.nat({ max: count - 1 })))
      .map((options): Reservation => ({ kind: 'package', options })),
  );
}

function profile(shape: ScenarioShape, issues: readonly ScenarioIssue[], name: string): fc.Arbitrary<Profile> {
  const counts = issues.map(({ options }) => options.length);
  const optional = {
    ...(shape.groups && issues.length > 1 ? { groups: groups(shape, counts) } : {}),
    ...(shape.rectangles ? { rectangles: rectangles(shape, counts) } : {}),
    ...(shape.ceiling ? { ceiling: fc.oneof(fc.constant(1), values(shape)) } : {}),
  };
  const required = {
    name: fc.constant(name),
    weights: array(values(shape), issues.length),
    evaluations: fc.tuple(...issues.map((entry) => evaluations(shape, entry))),
    reservation: reservation(shape, counts),
    discountFactor: fc.constantFrom(1, 0.5),
  };
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as (keyof typeof required)[] });
}

/** Scenarios of 1 to 4 issues and 1 to 3 parties. */
export function scenarios(shape: ScenarioShape): fc.Arbitrary<Scenario> {
  return fc
    .record({
      name: names,
      issueNames: fc.uniqueArray(names, { minLength: 1, maxLength: shape.numbers ? 3 : 4 }),
      parties: fc.uniqueArray(
        names.map((name) => `p${name.replace(/[^\p{L}\p{N}]/gu, '')}`),
        { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() },
      ),
    })
    .chain(({ name, issueNames, parties }) =>
      fc.tuple(...issueNames.map((issueName) => issue(shape, issueName))).chain((issues) => {
        const side = fc.array(
          fc
            .nat({ max: issues.length - 1 })
            .chain((position) =>
              fc
                .subarray(issues[position]!.options.map((_, option) => option))
                .map((options): [number, number[]] => [position, options]),
            ),
          { maxLength: 2 },
        );
        return fc.record({
          name: fc.constant(name),
          issues: fc.constant(issues),
          constraints: shape.constraints
            ? fc.array(fc.record({ when: side, require: side }), { maxLength: 2 })
            : fc.constant([]),
          profiles: fc.tuple(...parties.map((party) => profile(shape, issues, party))),
        });
      }),
    );
}

/** All packages, as options by position. */
export function packagesOf({ issues }: Scenario): number[][] {
  const found: number[][] = [];
  forEachOutcome(outcomeSpace(issues.map(({ options }) => options.length)), (_, options) => {
    found.push(Array.from(options));
  });
  return found;
}
