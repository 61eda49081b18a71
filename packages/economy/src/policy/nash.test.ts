/** Trade wars against symmetry, closed forms, grids and random deviations. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Economy, type NashTariffs, nashTariffs, type Player, tradeFlows } from '../index.js';
import {
  allImports,
  deviation,
  identical,
  randomNumbers,
  sampled,
  smallWorld,
  traders,
  uneven,
  valuer,
  withRates,
} from './policy-worlds.fixture.js';

function wage(economy: Economy, players: readonly Player[]): NashTariffs {
  const war = nashTariffs(economy, {}, players);
  expect(war.converged).toBe(true);
  expect(Math.max(...war.exploitability)).toBeLessThanOrEqual(1e-8);
  return war;
}

describe('countries alike', () => {
  test.each([
    [2, 0],
    [2, 0.2],
    [3, 0.1],
  ])('%i countries, inputs of %d: the same tariffs, above 0, and all lose by the war', (n, inputs) => {
    const economy = identical(n, inputs);
    const war = wage(economy, traders(economy, [...Array(n).keys()]));
    const first = war.rates[0];
    for (const rates of war.rates) {
      // By sector the same for every partner, and for every country.
      rates.forEach((rate, k) => {
        expect(rate).toBeCloseTo(first[k - (k % (n - 1))], 4);
      });
    }
    for (const rate of first) expect(rate).toBeGreaterThan(0.05);
    const { value } = valuer(economy);
    for (let region = 0; region < n; region++) {
      const logValue = Math.log(value(war.tariffs, { kind: 'real-income', region }));
      expect(logValue).toBeLessThan(-1e-4);
      expect(logValue).toBeCloseTo(war.logValues[region], 9);
    }
  });

  test('two countries without inputs: one rate on everything, whatever θ (see the best response)', () => {
    const economy = identical(2);
    const [rates] = wage(economy, traders(economy, [0, 1])).rates;
    expect(rates[0]).toBeCloseTo(rates[1], 4);
  });
});

test('closed form of both sides: one sector, t = 1/(θ λ) with λ the share the other makes of what it buys before duty', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 900, noNaN: true }),
      fc.double({ min: 10, max: 80, noNaN: true }),
      fc.double({ min: 1.5, max: 8, noNaN: true }),
      (home, traded, theta) => {
        const economy = smallWorld({
          theta: [theta],
          trade: [
            [
              [home, traded],
              [traded, 300],
            ],
          ],
        });
        const war = wage(economy, traders(economy, [0, 1], 'by-flow', 5));
        const flows = tradeFlows(economy, { tariffs: war.tariffs }, valuer(economy).at(war.tariffs));
        expect(war.rates[0][0] * theta * (flows[3] / (flows[2] + flows[3]))).toBeCloseTo(1, 3);
        expect(war.rates[1][0] * theta * (flows[0] / (flows[0] + flows[1]))).toBeCloseTo(1, 3);
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
});

/** Whether any rate on a grid does better for anyone, in a war with one rate for each. */
function searchGrid(economy: Economy): void {
  const players = traders(
    economy,
    economy.regions.map((_, region) => region),
    'uniform',
  );
  const war = wage(economy, players);
  const { value } = valuer(economy);
  players.forEach(({ instruments, objective }, player) => {
    const here = value(war.tariffs, objective);
    let best = 0;
    let at = 0;
    for (let k = 0; k <= 300; k++) {
      const there = value(withRates(instruments, Float64Array.of(k / 300), war.tariffs), objective);
      expect(there, `player ${player} at ${k / 300}`).toBeLessThanOrEqual(here + 1e-10);
      if (there > best) [best, at] = [there, k / 300];
    }
    expect(Math.abs(at - war.rates[player][0])).toBeLessThanOrEqual(1 / 300);
  });
}

describe('one instrument each: no rate on a grid does better for anyone', () => {
  test.each<[string, () => Economy]>([
    [
      'two countries',
      () =>
        smallWorld({
          theta: [3],
          trade: [
            [
              [300, 60],
              [40, 200],
            ],
          ],
        }),
    ],
    ['three countries alike', () => identical(3, 0.1)],
    ['extended', () => uneven({ labourSupplyElasticity: 0.3, scaleElasticities: Float64Array.of(0.05, 0.1) })],
  ])('%s', (_, economy) => searchGrid(economy()));

  // Here a country's welfare has two tops, 62.7 % and the bound of 100 %, which is the lower one.
  test('where welfare has two tops', () => searchGrid(uneven()));
});

test('many instruments: nobody gains by random deviations, near or far', () => {
  const random = randomNumbers(5);
  for (const economy of [uneven(), ...sampled(2, 9)]) {
    const players = traders(
      economy,
      economy.regions.map((_, region) => region),
    );
    const war = wage(economy, players);
    const { value } = valuer(economy);
    players.forEach(({ instruments, objective }, player) => {
      const here = Math.log(value(war.tariffs, objective));
      for (let k = 0; k < 150; k++) {
        const rates = deviation(instruments, war.rates[player], random, k);
        expect(Math.log(value(withRates(instruments, rates, war.tariffs), objective))).toBeLessThanOrEqual(here + 1e-8);
      }
    });
  }
});

test('from other starts the same war, and one whose bounds bind', () => {
  const economy = uneven();
  const players = traders(economy, [0, 1]);
  const usual = wage(economy, players);
  const from = nashTariffs(economy, {}, players, {
    starts: players.map(({ instruments }) => new Float64Array(instruments.count).fill(0.9)),
  });
  expect(from.converged).toBe(true);
  usual.logValues.forEach((value, player) => {
    expect(from.logValues[player]).toBeCloseTo(value, 5);
  });
  const capped = wage(economy, traders(economy, [0, 1], 'by-flow', 0.1));
  for (const rates of capped.rates) for (const rate of rates) expect(rate).toBeCloseTo(0.1, 12);
});

test('who does not take part keeps the tariffs there were', () => {
  const economy = uneven();
  const tariffs = economy.tariffs.map((_, flow) => (Math.floor(flow / 3) % 3 === 2 && flow % 3 !== 2 ? 0.07 : 0));
  const war = nashTariffs(economy, { tariffs }, traders(economy, [0, 1]));
  war.tariffs.forEach((rate, flow) => {
    if (Math.floor(flow / 3) % 3 === 2) expect(rate).toBe(tariffs[flow]);
    if (flow % 3 === Math.floor(flow / 3) % 3) expect(rate).toBe(0);
  });
  expect(allImports(economy, 2).count).toBe(4);
});
