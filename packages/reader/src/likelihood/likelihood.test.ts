import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../reading.js';
import { counted } from '../text/counted.js';
import { offsetCounter } from './counts.js';
import { compileWeights, likelihoodOf as likelihoodBy } from './likelihood.js';
import type { LikelihoodWeights } from './likelihood-schema.js';
import { isLikely, likelyDuties, partedReading } from './likely-reading.js';
import { stepsOf } from './steps.js';
import { economyRanks } from './surroundings.js';
import { namedSigns, weighedSigns } from './weighed-signs.js';

const likelihoodOf = (signs: readonly string[], weights: LikelihoodWeights | undefined) =>
  likelihoodBy(signs, compileWeights(weights));

describe('how likely a reading is right', () => {
  test('is the logistic of the sum of what its signs add', () => {
    const weights = { base: Math.log(3), signs: { seldom: -Math.log(9), often: Math.log(3) } };
    // Odds of 3 to 1, of 1 to 3, of 9 to 1.
    expect(likelihoodOf([], weights)).toBe(0.75);
    expect(likelihoodOf(['seldom'], weights)).toBe(0.25);
    expect(likelihoodOf(['often'], weights)).toBe(0.9);
    expect(likelihoodOf(['seldom', 'often', 'not listed'], weights)).toBe(0.5);
  });
  test('is not told without weights', () => {
    expect(likelihoodOf(['any'], undefined)).toBeNull();
  });
  test('rises with each sign that speaks for it, and stays a share', () => {
    const sums = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(sums, fc.double({ min: 0, max: 5, noNaN: true }), (added, more) => {
        const signs = Object.fromEntries(added.map((value, i) => [`sign ${i}`, value]));
        const without = likelihoodOf(Object.keys(signs), { base: 0, signs }) ?? -1;
        const with_ = likelihoodOf([...Object.keys(signs), 'more'], { base: 0, signs: { ...signs, more } }) ?? -1;
        expect(without).toBeGreaterThanOrEqual(0);
        expect(with_).toBeLessThanOrEqual(1);
        expect(with_).toBeGreaterThanOrEqual(without);
      }),
    );
  });
});

test('signs told by their parts add what their joined names do', () => {
  const part = fc.constantFrom('a', 'b', 'a ', 'ab', '');
  const sign = fc.array(part, { minLength: 1, maxLength: 4 });
  const weights = { base: 0.1, signs: { a: 1, ab: -0.5, 'a b': 0.25, aab: 2, 'a a ab': -1 } };
  fc.assert(
    fc.property(fc.array(fc.array(sign, { maxLength: 6 }), { maxLength: 5 }), (readings) => {
      const weighed = weighedSigns(compileWeights(weights));
      const named = namedSigns();
      for (const reading of readings) {
        for (const [first = '', ...others] of reading) {
          weighed.tell(first, ...others);
          named.tell(first, ...others);
        }
        const names = named.take();
        expect(names).toEqual(reading.map((parts) => parts.join('')));
        expect(weighed.take()).toBe(likelihoodOf(names, weights));
      }
    }),
  );
  expect(weighedSigns(undefined).take()).toBeNull();
});

describe('a reading in two parts', () => {
  const item = (likelihood: number | null) => ({ likelihood });
  test('loses nothing, keeps the order, and keeps what is not estimated', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }))), (likelihoods) => {
        const items = likelihoods.map(item);
        const reading = { measures: items, positions: items } as unknown as Reading;
        const { likely, unlikely } = partedReading(reading);
        expect([...likely.measures, ...unlikely.measures]).toHaveLength(items.length);
        expect(likely.positions).toEqual(items.filter(isLikely));
        expect(unlikely.positions).toEqual(items.filter((one) => !isLikely(one)));
      }),
    );
    expect(isLikely(item(null))).toBe(true);
    expect(isLikely(item(0.15))).toBe(true);
    expect(isLikely(item(0.14))).toBe(false);
  });
});

test('numbers are told by the first bound that holds them', () => {
  expect([0, 1, 2, 3, 4].map(stepsOf(0, 2, 3))).toEqual(['to 0', 'to 2', 'to 2', 'to 3', 'over 3']);
});

test('economies are ranked by how often they are named, then by who is named first', () => {
  const named = (economy: string, start: number) => ({ economy, start, end: start + 3, form: 'name' as const });
  const ranks = economyRanks([named('KOR', 0), named('USA', 10), named('JPN', 20), named('USA', 30), named('CHN', 40)]);
  expect(['USA', 'KOR', 'JPN', 'CHN', 'EU', null].map((economy) => ranks.rankOf(economy))).toEqual([
    'named first',
    'named second',
    'named third',
    'named later',
    'not named',
    'open',
  ]);
  expect([...ranks.within([10, 21])]).toEqual(['USA', 'JPN']);
});

test('counts are those of a plain search', () => {
  const numbers = fc.array(fc.nat(30), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.nat(30), fc.nat(30), (offsets, from, to) => {
      expect(offsetCounter(offsets)([from, Math.max(from, to)])).toBe(
        offsets.filter((offset) => offset >= from && offset < to).length,
      );
      for (const [value, count] of counted(offsets)) {
        expect(count).toBe(offsets.filter((offset) => offset === value).length);
      }
    }),
  );
});

test('what an unlikely duty says is held against nothing', () => {
  type Arguments = Parameters<typeof likelyDuties>;
  const duty = (rate_pct: number, likelihood: number) => ({
    rate_pct,
    product: 'rice',
    imposer: 'KOR',
    target: null,
    likelihood,
  });
  const mentions = [duty(5, 1), duty(513, 1), duty(5, 1)] as unknown as Arguments[0];
  const measures = [duty(5, 0.1), duty(513, 0.9)] as unknown as Arguments[1];
  expect(likelyDuties(mentions, measures)).toEqual([mentions[1]]);
});
