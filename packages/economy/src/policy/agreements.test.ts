/** Agreements against what defines them: equal gains, no gain for both left, greatest product, greatest sum. */

import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Agreement,
  baseIncome,
  cooperativeTariffs,
  type Economy,
  equivalentVariation,
  joinInstruments,
  nashBargainingTariffs,
  nashTariffs,
  type Player,
  weightedSumTariffs,
} from '../index.js';
import {
  allImports,
  identical,
  randomNumbers,
  smallWorld,
  traders,
  uneven,
  valuer,
  withRates,
} from './policy-worlds.fixture.js';

/** log Ĝ of every player at given tariffs, from a solver apart. */
function gainsOf(economy: Economy, players: readonly Player[]) {
  const { value } = valuer(economy);
  return (tariffs: Float64Array) => players.map(({ objective }) => Math.log(value(tariffs, objective)));
}

const political = (economy: Economy, region: number): Player => ({
  instruments: allImports(economy, region),
  objective: { kind: 'government', region, politicalWeights: Float64Array.of(0.6, 1.4) },
});

const worlds: [string, () => { economy: Economy; players: Player[] }][] = [
  [
    'two countries',
    () =>
      pair(
        smallWorld({
          theta: [3, 5],
          trade: [
            [
              [300, 60],
              [40, 200],
            ],
            [
              [200, 30],
              [50, 260],
            ],
          ],
        }),
      ),
  ],
  ['two of three, with inputs and deficits', () => pair(uneven())],
  [
    'two of three, with scale, labour supply and profits',
    () =>
      pair(
        uneven({
          scaleElasticities: Float64Array.of(0.04, 0.08),
          labourSupplyElasticity: 0.3,
          profitShares: Float64Array.of(0.1, 0.05),
        }),
      ),
  ],
  [
    'three, one of them with political weights',
    () => {
      const economy = uneven();
      return { economy, players: [...traders(economy, [0, 1]), political(economy, 2)] };
    },
  ],
];

function pair(economy: Economy) {
  return { economy, players: traders(economy, [0, 1]) };
}

describe.each(worlds)('%s, threatened by a trade war', (_, make) => {
  const { economy, players } = make();
  const gains = gainsOf(economy, players);
  const joined = joinInstruments(players.map(({ instruments }) => instruments));
  const random = randomNumbers(77);
  let threat: Float64Array;
  let without: number[];
  let equal: Agreement;
  let product: Agreement;
  const even = new Float64Array(players.length).fill(1);

  beforeAll(() => {
    threat = nashTariffs(economy, {}, players).tariffs;
    without = gains(threat);
    equal = cooperativeTariffs(economy, {}, players, { threat, starts: [threat, economy.tariffs] });
    product = nashBargainingTariffs(economy, {}, players, even, { threat, starts: [threat, economy.tariffs] });
  });
  const over = (tariffs: Float64Array) => gains(tariffs).map((gain, player) => gain - without[player]);
  const rawProduct = (tariffs: Float64Array) => {
    const levels = gains(tariffs).map((gain, player) => Math.exp(gain) - Math.exp(without[player]));
    return levels.every((level) => level > 0) ? levels.reduce((all, level) => all * level, 1) : 0;
  };
  const rates = (agreement: Agreement) => Float64Array.from(agreement.rates.flatMap((list) => [...list]));
  const anywhere = () =>
    withRates(
      joined,
      rates(equal).map((__, k) => joined.lower[k] + random() * (joined.upper[k] - joined.lower[k])),
      economy.tariffs,
    );
  /** Nearby tariffs, at several distances. */
  const near = (agreement: Agreement, index: number) => {
    const width = 10 ** -(1 + (index % 4));
    const moved = rates(agreement).map((rate, k) =>
      Math.min(joined.upper[k], Math.max(joined.lower[k], rate + width * (random() - 0.5))),
    );
    return withRates(joined, moved, economy.tariffs);
  };

  test('equal gains are equal, positive, and what was reported', () => {
    expect(equal.converged, equal.message).toBe(true);
    const found = over(equal.tariffs);
    for (const gain of found) {
      expect(gain).toBeGreaterThan(0);
      expect(Math.abs(gain - found[0])).toBeLessThan(1e-6);
    }
    found.forEach((gain, player) => {
      expect(equal.logGains[player]).toBeCloseTo(gain, 9);
    });
  });

  test('no change of tariffs, near or far, raises everyone above equal gains, or above the Nash product', () => {
    for (const agreement of [equal, product]) {
      const here = over(agreement.tariffs);
      for (let k = 0; k < 400; k++) {
        const there = over(k % 8 === 0 ? anywhere() : near(agreement, k));
        const least = Math.min(...there.map((gain, player) => gain - here[player]));
        expect(least).toBeLessThan(1e-9);
      }
    }
  });

  test('the Nash product is at least that of equal gains, and of any other tariffs', () => {
    expect(product.converged, product.message).toBe(true);
    const best = rawProduct(product.tariffs);
    expect(best).toBeGreaterThanOrEqual(rawProduct(equal.tariffs) * (1 - 1e-9));
    for (let k = 0; k < 300; k++) {
      const other = rawProduct(k % 3 === 0 ? anywhere() : near(product, k));
      expect(other).toBeLessThanOrEqual(best * (1 + 1e-7));
    }
  });

  test('who weighs more gets more of the Nash product', () => {
    const weights = even.map((weight, player) => (player === 0 ? 3 * weight : weight));
    const uneven = nashBargainingTariffs(economy, {}, players, weights, { threat, starts: [threat, economy.tariffs] });
    expect(uneven.converged).toBe(true);
    expect(over(uneven.tariffs)[0]).toBeGreaterThan(over(product.tariffs)[0]);
    // Only the ratios of weights matter.
    const scaled = nashBargainingTariffs(
      economy,
      {},
      players,
      weights.map((weight) => 5 * weight),
      {
        threat,
        starts: [threat, economy.tariffs],
      },
    );
    over(scaled.tariffs).forEach((gain, player) => {
      expect(gain).toBeCloseTo(over(uneven.tariffs)[player], 6);
    });
  });

  test('the weighted sum is at least that of any other tariffs', () => {
    const weights = Float64Array.from(players, (__, player) => 1 + 0.2 * player);
    const { at } = valuer(economy);
    const income = baseIncome(economy);
    const sum = (tariffs: Float64Array) => {
      const variation = equivalentVariation(economy, at(tariffs));
      const levels = gains(tariffs).map((gain) => Math.exp(gain) - 1);
      return players.reduce((all, { objective }, player) => {
        const own =
          objective.kind === 'real-income' ? variation[objective.region] : levels[player] * income[objective.region];
        return all + weights[player] * own;
      }, 0);
    };
    const agreement = weightedSumTariffs(economy, {}, players, weights, { starts: [economy.tariffs, threat] });
    expect(agreement.converged, agreement.message).toBe(true);
    const best = sum(agreement.tariffs);
    expect(best).toBeGreaterThanOrEqual(sum(equal.tariffs) - 1e-6);
    for (let k = 0; k < 300; k++) {
      // Million USD, of a world of some thousand.
      expect(sum(k % 2 === 0 ? anywhere() : near(agreement, k))).toBeLessThanOrEqual(best + 1e-5);
    }
  });
});

describe('countries alike', () => {
  test('free trade with each other maximises the world: no tariffs have a greater sum, and none are set', () => {
    // Tariffs that are equal on everything distort; the sum is greatest without them.
    const economy = identical(2);
    const players = traders(economy, [0, 1]);
    const start = economy.tariffs.map((_, flow) => (flow % 2 === Math.floor(flow / 2) % 2 ? 0 : 0.3));
    const agreement = weightedSumTariffs(economy, {}, players, Float64Array.of(1, 1), { starts: [start] });
    for (const gain of agreement.logGains) expect(gain).toBeGreaterThan(-1e-9);
    const value = valuer(economy).value;
    expect(value(agreement.tariffs, players[0].objective)).toBeCloseTo(1, 9);
  });

  test('equal gains and the Nash product are one agreement', () => {
    const economy = identical(2);
    const players = traders(economy, [0, 1]);
    const threat = nashTariffs(economy, {}, players).tariffs;
    const equal = cooperativeTariffs(economy, {}, players, { threat });
    const product = nashBargainingTariffs(economy, {}, players, Float64Array.of(1, 1), { threat });
    equal.logGains.forEach((gain, player) => {
      expect(product.logGains[player]).toBeCloseTo(gain, 6);
    });
    expect(gainsOf(economy, players)(equal.tariffs)[0]).toBeCloseTo(0, 6);
  });
});

test('where labour supply answers, gains in million USD are equivalent variations', () => {
  // The giver's income is much smaller than its labour income, the taker's much larger.
  const economy = smallWorld({
    theta: [3],
    trade: [
      [
        [300, 20],
        [140, 300],
      ],
    ],
    extensions: { labourSupplyElasticity: 0.3 },
  });
  const players = traders(economy, [0, 1], 'by-flow', 2);
  const agreement = weightedSumTariffs(economy, {}, players, Float64Array.of(1, 1.1));
  const { at } = valuer(economy);
  const sum = (tariffs: Float64Array) => {
    const [one, other] = equivalentVariation(economy, at(tariffs));
    return one + 1.1 * other;
  };
  const best = sum(agreement.tariffs);
  const joined = joinInstruments(players.map(({ instruments }) => instruments));
  let most = best;
  for (let a = 0; a <= 60; a++) {
    for (let b = 0; b <= 60; b++)
      most = Math.max(most, sum(withRates(joined, Float64Array.of(a / 30, b / 30), economy.tariffs)));
  }
  expect(most - best).toBeLessThanOrEqual(1e-6 * Math.abs(best));
});

test('no gain for all: said, not made up', () => {
  // From free trade between countries alike nothing is left to gain.
  const economy = identical(2);
  const product = nashBargainingTariffs(economy, {}, traders(economy, [0, 1]), Float64Array.of(1, 1));
  expect(product.converged).toBe(false);
  expect(product.message).toMatch(/gain/);
});
