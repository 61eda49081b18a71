/** GeniusWeb scenarios: the checks of its classes, decimal arithmetic, groups and reservation bids. */

import { describe, expect, test } from 'vitest';
import { reservationValue } from '../scenario/problem-of.js';
import { accepted, payoff, read, refused } from './scenario-files.fixture.js';
import { COLOUR, DOMAIN, PRICE, profile, WEIGHTS } from './shop.fixture.js';

const one = (given: Parameters<typeof profile>[0] = {}) => read({ 'one.json': profile(given) });

describe('GeniusWeb', () => {
  test('weights, utilities and ranges of numbers, whose last point may fall short of the end', () => {
    const { scenario, warnings } = accepted(one());
    expect(warnings).toBe('');
    expect(scenario).toEqual({
      name: 'shop',
      issues: [
        { name: 'colour', kind: 'discrete', options: ['red', 'blue'] },
        { name: 'price', kind: 'real', options: ['12.2', '12.5'], values: [12.2, 12.5] },
      ],
      constraints: [],
      profiles: [
        {
          name: 'one',
          weights: [0.3, 0.7],
          evaluations: [Float64Array.of(0.25, 1), Float64Array.of(0, 0.75)],
          reservation: { kind: 'none' },
          discountFactor: 1,
        },
      ],
    });
    expect(payoff(scenario, 0, [1, 1])).toBe(0.3 * 1 + 0.7 * 0.75);
  });

  test('utilities of numbers are rounded half up to eight decimals', () => {
    // 1/3 and 2/3; and (3 − 0)/64 · 0.00000032 = 0.000000015 exactly, between two eighth decimals.
    const domain = (high: number) => `{"name":"n","issuesValues":{"n":{"range":{"low":0,"high":${high},"step":1}}}}`;
    const utilities = (high: number, top: string) =>
      `"n":{"NumberValueSetUtilities":{"lowValue":0,"lowUtility":0,"highValue":${high},"highUtility":${top}}}`;
    const values = (high: number, top: string) => {
      const result = one({ domain: domain(high), utilities: utilities(high, top), weights: '"n":1' });
      return accepted(result).scenario.profiles[0]!.evaluations[0]!;
    };
    expect(values(3, '1')).toEqual(Float64Array.of(0, 0.33333333, 0.66666667, 1));
    expect(values(64, '0.00000032')[3]).toBe(0.00000002);
  });

  test('a grid of decimals has no rounding errors', () => {
    const domain = '{"name":"n","issuesValues":{"n":{"range":{"low":0.1,"high":0.3,"step":0.1}}}}';
    const utilities = '"n":{"NumberValueSetUtilities":{"lowValue":0.1,"lowUtility":0,"highValue":0.3,"highUtility":1}}';
    const { scenario } = accepted(one({ domain, utilities, weights: '"n":1' }));
    expect(scenario.issues[0]?.options).toEqual(['0.1', '0.2', '0.3']);
  });

  test('the old name of discrete utilities', () => {
    const utilities = `${COLOUR.replace('DiscreteValueSetUtilities', 'discreteutils')},${PRICE}`;
    expect(accepted(one({ utilities })).scenario.profiles[0]?.evaluations[0]).toEqual(Float64Array.of(0.25, 1));
  });

  test.each([
    [
      'weights must add up to exactly 1',
      { weights: '"colour":0.3,"price":0.70000000000000001' },
      /one\.json:2:\d+ .*issueWeights: the weights add up to 1\.00000000000000001 \(expected exactly 1\)/,
    ],
    [
      'utilities lie in [0, 1]',
      { utilities: `${COLOUR.replace('1.0', '1.1')},${PRICE}` },
      /valueUtilities\.blue: “blue” is the number 1\.1 \(expected a utility from 0 to 1\)/,
    ],
    [
      'every value has a utility',
      { utilities: `${COLOUR.replace(',"blue":1.0', '')},${PRICE}` },
      /the values “blue” of “colour” have no utility/,
    ],
    [
      'no other value has one',
      { utilities: `${COLOUR.replace('1.0', '1.0,"gold":1')},${PRICE}` },
      /“gold” are not values of “colour”/,
    ],
    ['every issue has a weight', { weights: '"colour":1' }, /issueWeights: the issues “price” are missing/],
    ['every issue has utilities', { utilities: COLOUR }, /issueUtilities: the issues “price” are missing/],
    ['no other issue has a weight', { weights: `${WEIGHTS},"size":0` }, /“size” are not issues of the domain/],
    [
      'the ends of ranges agree',
      { utilities: `${COLOUR},${PRICE.replace('12.6', '12.5')}` },
      /given from 12\.2 to 12\.5 \(expected the range of the domain, 12\.2 to 12\.6\)/,
    ],
    ['names start with a letter or digit', { name: '-one' }, /the profile is called “-one”/],
    ['steps are positive', { domain: DOMAIN.replace('0.3}', '0}') }, /runs from 12\.2 to 12\.6 by 0/],
    ['numbers have an ordinary size', { weights: '"colour":0.3,"price":7e-999999999' }, /a number of ordinary size/],
    [
      'values of discrete issues are texts',
      { domain: DOMAIN.replace('"red"', '1') },
      /is the number 1 \(expected a text in quotes\)/,
    ],
  ])('%s', (_, given, message) => {
    expect(refused(one(given))).toMatch(message);
  });

  test('an ordering gives no utilities', () => {
    const text = `{"DefaultPartialOrdering":{"domain":${DOMAIN},"name":"x","better":[]}}`;
    expect(refused(read({ 'a.json': text }))).toMatch(/DefaultPartialOrdering gives no utilities/);
  });

  test('embedded domains must agree with each other and with the domain file, in whatever order', () => {
    const turned =
      '{"name":"shop","issuesValues":{"price":{"range":{"low":12.2,"high":12.6,"step":0.3}},"colour":{"values":["blue","red"]}}}';
    const files = { 'one.json': profile(), 'two.json': profile({ name: 'two', domain: turned }) };
    const { scenario } = accepted(read(files));
    expect(scenario.issues.map(({ name }) => name)).toEqual(['colour', 'price']);
    expect(scenario.profiles[1]?.evaluations[0]).toEqual(Float64Array.of(0.25, 1));
    const led = accepted(read({ ...files, 'shop.json': turned })).scenario;
    expect(led.issues.map(({ name }) => name)).toEqual(['price', 'colour']);
    expect(led.profiles[0]?.weights).toEqual([0.7, 0.3]);
    const other = DOMAIN.replace('"red"', '"green"');
    expect(refused(read({ ...files, 'shop.json': other }))).toMatch(
      /one\.json:2:\d+ .*has other values of “colour” \(expected the domain of shop\.json\)/,
    );
    const fewer = '{"name":"shop","issuesValues":{"colour":{"values":["red","blue"]}}}';
    expect(refused(read({ ...files, 'shop.json': fewer }))).toMatch(/has other issues: “price”/);
    const renamed = accepted(read({ ...files, 'shop.json': DOMAIN.replace('shop', 'store') }));
    expect(renamed.warnings).toMatch(/called “shop” here and “store” elsewhere/);
  });

  describe('reservation bids', () => {
    const bid = (values: string) => one({ more: `,"reservationBid":{"issuevalues":{${values}}}` });

    test('a package', () => {
      const { scenario } = accepted(bid('"price":12.50,"colour":"red"'));
      expect(scenario.profiles[0]?.reservation).toEqual({ kind: 'package', options: [0, 1] });
      expect(reservationValue(scenario.profiles[0]!)).toBe(0.3 * 0.25 + 0.7 * 0.75);
    });

    test('open issues count nothing', () => {
      const { scenario, warnings } = accepted(bid('"colour":"blue"'));
      expect(scenario.profiles[0]?.reservation).toEqual({ kind: 'value', value: 0.3 });
      expect(warnings).toMatch(/leaves “price” open/);
    });

    test('null is none; what is not in the domain is refused', () => {
      expect(accepted(one({ more: ',"reservationBid":null' })).scenario.profiles[0]?.reservation).toEqual({
        kind: 'none',
      });
      expect(refused(bid('"colour":"gold"'))).toMatch(/“colour” is the text “gold” \(expected a value of “colour”\)/);
      expect(refused(bid('"size":"L"'))).toMatch(/names “size”, not in the domain/);
    });
  });

  describe('sums of groups', () => {
    const domain =
      '{"name":"car","issuesValues":{"hifi":{"values":["no","yes"]},"speakers":{"values":["no","yes"]},"tow":{"values":["no","yes"]}}}';
    const linked =
      '{"PartsUtilities":{"issues":["speakers","hifi"],"utilslist":[{"values":["yes","yes"],"util":0.7},{"values":["no","yes"],"util":0.2}]}}';
    const tow = '{"partsutils":{"issues":["tow"],"utilslist":[{"values":["yes"],"util":0.3}]}}';
    const car = (parts: string, more = '') =>
      read({
        'car.json': `{"SumOfGroupsUtilitySpace":{"name":"p","domain":${domain},"partUtilities":{${parts}}${more}}}`,
      });

    test('parts of several issues become groups, whose unlisted combinations are worth nothing', () => {
      const { scenario } = accepted(car(`"a":${linked},"b":${tow}`));
      expect(payoff(scenario, 0, [1, 1, 1])).toBe(1);
      expect(payoff(scenario, 0, [1, 0, 0])).toBe(0.2);
      expect(payoff(scenario, 0, [0, 1, 1])).toBe(0.3);
      expect(scenario.profiles[0]?.groups).toEqual([{ issues: [1, 0], values: Float64Array.of(0, 0.2, 0, 0.7) }]);
    });

    test('an open issue of a reservation bid leaves its group worth nothing', () => {
      const { scenario } = accepted(
        car(`"a":${linked},"b":${tow}`, ',"reservationBid":{"issuevalues":{"hifi":"yes","tow":"yes"}}'),
      );
      expect(scenario.profiles[0]?.reservation).toEqual({ kind: 'value', value: 0.3 });
    });

    test('parts cover every issue once and add up to at most 1', () => {
      expect(refused(car(`"a":${linked}`))).toMatch(/no part holds “tow”/);
      expect(refused(car(`"a":${linked},"b":${tow},"c":${tow}`))).toMatch(/“tow” occur in several parts/);
      const more = tow.replace('0.3', '0.30000000000000001');
      expect(refused(car(`"a":${linked},"b":${more}`))).toMatch(/as much as 1\.00000000000000001/);
      expect(refused(car(`"a":${linked},"b":${tow.replace('["yes"]', '["maybe"]')}`))).toMatch(
        /expected a value of “tow”/,
      );
      expect(refused(car(`"a":${linked},"b":${tow.replace('["tow"]', '["wheels"]')}`))).toMatch(
        /“wheels” are not issues/,
      );
    });
  });
});
