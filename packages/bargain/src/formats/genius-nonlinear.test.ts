/** Nonlinear and constraint profiles of GENIUS against the formulas of its classes, computed package by package. */

import { expect, test } from 'vitest';
import {
  accepted,
  discreteIssue,
  geniusDomain,
  geniusProfile,
  payoff,
  read,
  refused,
} from './scenario-files.fixture.js';

const integers = [1, 2]
  .map((index) => `<issue index="${index}" name="i${index}" type="integer" lowerbound="0" upperbound="4"/>`)
  .join('\n');

function nonlinear(utility: string, after = '') {
  const profile = geniusProfile(`${integers}${utility}`, after, 'nonlinear');
  return read({ 'd.xml': geniusDomain(integers), 'p.xml': profile });
}

const packages = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].map((b) => [a, b] as const));

const RECTANGLES = `<hyperRectangle utility="8"><INCLUDES index="1" min="1" max="3"/><INCLUDES index="2" min="0" max="2"/></hyperRectangle>
<hyperRectangle utility="4" weight="0.5"><EXCLUDES index="2" min="1" max="9"/></hyperRectangle>
<hyperRectangle utility="1"/>`;

const values = (a: number, b: number): [number, number, number] => [
  a >= 1 && a <= 3 && b <= 2 ? 8 : 0,
  b < 1 ? 2 : 0,
  1,
];

test('a sum of rectangles, the weight of the outermost function without effect', () => {
  const utility = `<utility maxutility="16"><ufun weight="7" aggregation="sum">${RECTANGLES}</ufun></utility>`;
  const { scenario, warnings } = accepted(
    nonlinear(utility, '<reservation value="0.75"/><discount_factor value="0.5"/>'),
  );
  const [profile] = scenario.profiles;
  expect(profile).toMatchObject({ reservation: { kind: 'value', value: 0.75 }, discountFactor: 0.5 });
  expect(profile?.remainder).toBeUndefined();
  expect(profile?.rectangles).toHaveLength(3);
  for (const [a, b] of packages) {
    expect(payoff(scenario, 0, [a, b])).toBeCloseTo(values(a, b).reduce((x, y) => x + y) / 16, 15);
  }
  expect(warnings).toBe('');
});

test('payoffs above maxutility are cut at 1', () => {
  const utility = `<utility maxutility="10"><ufun aggregation="sum">${RECTANGLES}</ufun></utility>`;
  const { scenario, warnings } = accepted(nonlinear(utility));
  expect(payoff(scenario, 0, [1, 0])).toBe(1);
  expect(scenario.profiles[0]?.ceiling).toBe(1);
  expect(warnings).toMatch(/cut at 1/);
});

test.each([
  ['max', Math.max],
  ['min', Math.min],
] as const)('%s of rectangles and of functions inside', (aggregation, combine) => {
  const outer = `<utility maxutility="16"><ufun aggregation="${aggregation}">${RECTANGLES}</ufun></utility>`;
  const alone = accepted(nonlinear(outer)).scenario;
  const nested = `<utility maxutility="16"><ufun aggregation="sum"><hyperRectangle utility="3"/>
<ufun weight="0.5" aggregation="sum"><ufun weight="2" aggregation="${aggregation}">${RECTANGLES}</ufun></ufun>
<ufun weight="2" aggregation="sum"><hyperRectangle utility="1"/></ufun></ufun></utility>`;
  const inside = accepted(nonlinear(nested)).scenario;
  expect(inside.profiles[0]?.remainder).toBeDefined();
  for (const [a, b] of packages) {
    const value = combine(...values(a, b));
    expect(payoff(alone, 0, [a, b])).toBeCloseTo(value / 16, 15);
    expect(payoff(inside, 0, [a, b])).toBeCloseTo((3 + value + 2) / 16, 15);
  }
});

test.each([
  ['<utility maxutility="0"><ufun/></utility>', /maxutility is “0”/],
  ['<utility><ufun/></utility>', /maxutility is “”/],
  ['<utility maxutility="9"/>', /no utility function/],
  ['', /no utility function/],
  ['<utility maxutility="9"><ufun><hyperRectangle/></ufun></utility>', /no number as its utility/],
  [
    '<utility maxutility="9"><ufun><hyperRectangle utility="1"><INCLUDES index="3" min="0" max="1"/></hyperRectangle></ufun></utility>',
    /p\.xml:4:\d+ .*issue 3 is not in the domain/,
  ],
  [
    '<utility maxutility="9"><ufun><hyperRectangle utility="1"><INCLUDES index="1" min="0.5" max="1"/></hyperRectangle></ufun></utility>',
    /not of whole numbers/,
  ],
])('refused: %s', (utility, message) => {
  expect(refused(nonlinear(utility))).toMatch(message);
});

/** A small railway: money of either sign, a measure, and when. */
const ISSUES = [
  discreteIssue(1, 'money', [
    ['-10', null],
    ['0', null],
    ['250', null],
  ]),
  discreteIssue(2, 'measure', { 'NS=warning': null, 'NS=penalty': null }),
  discreteIssue(3, 'when', { Today: null, Later: null }),
].join('\n');

function ranks(index: number, values_: readonly (readonly [string, number])[]): string {
  const items = values_.map(([value, rank]) => `<item value="${value}" rank="${rank}"/>`).join('');
  return `<issue index="${index}">${items}</issue>`;
}

const RANKS = [
  ranks(1, [
    ['-10', 1],
    ['0', 2],
    ['250', 4],
  ]),
  ranks(2, [
    ['NS=warning', 2],
    ['NS=penalty', 1],
  ]),
  ranks(3, [
    ['Today', 1],
    ['Later', 3],
  ]),
].join('');

function constrained(constraints: string, ranked = RANKS) {
  const rules = `<rules><ranks>${ranked}</ranks><constraints>${constraints}</constraints></rules>`;
  return read({ 'd.xml': geniusDomain(ISSUES), 'p.xml': geniusProfile(`${ISSUES}${rules}`, '', 'constraint') });
}

const MONEY = [-10, 0, 250];
const railway = [0, 1, 2].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c] as const)));
const rankTerms = (a: number, b: number, c: number) => [[1 / 4, 2 / 4, 1][a]!, [1, 1 / 2][b]!, [1 / 3, 1][c]!];

test.each<[string, string, (a: number, b: number, c: number) => 'all' | number | undefined]>([
  ['no rules', '', () => undefined],
  [
    'inclusive: all conditions hold, 0 counts as positive',
    '<constraint type="inclusiveZeroOutcomeConstraint"><checkassignment index="1" condition="numeric=positive"/><checkassignment index="2" condition="penalty"/></constraint>',
    (a, b) => (MONEY[a]! >= 0 && b === 1 ? 'all' : undefined),
  ],
  [
    'conditional: a negative number needs a penalty',
    '<constraint type="conditionalZeroOutcomeConstraint"><checkassignment index="1" condition="numeric=negative"/><checkassignment index="2" condition="penalty"/></constraint>',
    (a, b) => (MONEY[a]! < 0 && b !== 1 ? 'all' : undefined),
  ],
  [
    'zero: exact values',
    '<constraint type="zeroConstraint" index="3"><valueassignment index="1" value="250"/></constraint>',
    (a) => (a === 2 ? 2 : undefined),
  ],
  [
    'conditional zero: a value requires a text',
    '<constraint type="conditionalZeroConstraint" index="2" value="warning"><valueassignment index="3" value="Later"/></constraint>',
    (_, b, c) => (c === 1 && b !== 0 ? 1 : undefined),
  ],
  [
    'sum',
    '<constraint type="sumZeroConstraint" index="3" value="ate" min="0" max="300"><item index="1"/></constraint>',
    (a, _, c) => (a > 0 && c === 1 ? 2 : undefined),
  ],
  [
    'sum, not',
    '<constraint type="sumZeroNotConstraint" index="3" value="ate" min="0" max="300"><item index="1"/></constraint>',
    (a, _, c) => (a > 0 && c !== 1 ? 2 : undefined),
  ],
  [
    'sum, list',
    '<constraint type="sumZeroConstraintList" index="3" min="-20" max="0"><item index="1"/><condition value="Tod"/><condition value="none"/></constraint>',
    (a, _, c) => (a < 2 && c === 0 ? 2 : undefined),
  ],
])('constraint profile: %s', (_, constraints, zeroed) => {
  const { scenario } = accepted(constrained(constraints));
  for (const [a, b, c] of railway) {
    const zero = zeroed(a, b, c);
    const sum = rankTerms(a, b, c).reduce(
      (total, term, issue) => (zero === 'all' || zero === issue ? total : total + term),
      0,
    );
    expect(payoff(scenario, 0, [a, b, c])).toBeCloseTo(sum / 3, 15);
  }
});

test('faulty constraint profiles are refused', () => {
  expect(refused(constrained('', ranks(1, [['0', 1]])))).toMatch(/“-10” and “250” of “money” have no rank/);
  const number =
    '<constraint type="sumZeroConstraint" index="3" value="x" min="0" max="1"><item index="2"/></constraint>';
  expect(refused(constrained(number))).toMatch(/needs numbers, but issue 2 “measure” has other values/);
  const stranger = '<constraint type="zeroConstraint" index="9"/>';
  expect(refused(constrained(stranger))).toMatch(/names issue “9”, which is not in the domain/);
  const rules = geniusProfile(ISSUES, '', 'constraint');
  expect(refused(read({ 'd.xml': geniusDomain(ISSUES), 'p.xml': rules }))).toMatch(/has no rules/);
});
