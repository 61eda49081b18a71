import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assertConverged,
  baseIncome,
  baseTradeFlows,
  calibrate,
  createSolver,
  type Economy,
  type Equilibrium,
  realIncome,
  rebase,
  type Shock,
  solve,
  tradeFlows,
} from '../index.js';
import { randomAccounts, randomEconomy, randomTariffs } from './random-economy.fixture.js';

const solved = (economy: Economy, shock: Shock): Equilibrium => assertConverged(solve(createSolver(economy), shock));
const largest = (values: Iterable<number>) => Math.max(0, ...Array.from(values, Math.abs));

describe('laws of the equilibrium', () => {
  test('no shock gives no change', () => {
    fc.assert(
      fc.property(randomEconomy, (economy) => {
        const equilibrium = solved(economy, {});
        for (const hats of [
          equilibrium.wages,
          equilibrium.unitCosts,
          equilibrium.priceIndices,
          realIncome(economy, equilibrium),
        ]) {
          expect(largest(hats.map((hat) => hat - 1))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('scaling all flows changes nothing but the scale', () => {
    fc.assert(
      fc.property(randomAccounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.nat(), (random, factor, seed) => {
        const economy = calibrate(random.accounts, random.tariffs, random.elasticities);
        const scaled = calibrate(
          { ...random.accounts, trade: random.accounts.trade.map((value) => value * factor) },
          random.tariffs,
          random.elasticities,
        );
        const tariffs = randomTariffs(economy, seed);
        const one = realIncome(economy, solved(economy, { tariffs }));
        const other = realIncome(scaled, solved(scaled, { tariffs }));
        expect(largest(one.map((welfare, region) => welfare - other[region]))).toBeLessThan(1e-8);
      }),
      { numRuns: 40 },
    );
  });

  test('Walras: every labour market clears and trade balances to the deficits, to 1e-9', () => {
    fc.assert(
      fc.property(randomEconomy, fc.nat(), (economy, seed) => {
        const shock = { tariffs: randomTariffs(economy, seed) };
        const equilibrium = solved(economy, shock);
        const n = economy.regions.length;
        const j = economy.sectors.length;
        const flows = tradeFlows(economy, shock, equilibrium);
        const world = economy.valueAdded.reduce((sum, value) => sum + value, 0);
        for (let region = 0; region < n; region++) {
          let paid = 0;
          for (let sector = 0; sector < j; sector++) {
            paid += economy.valueAddedShares[region * j + sector] * equilibrium.output[region * j + sector];
          }
          expect(Math.abs(paid - equilibrium.wages[region] * economy.valueAdded[region]) / world).toBeLessThan(1e-9);
          let balance = 0;
          flows.forEach((value, flow) => {
            if (flow % n === region) balance += value;
            if (Math.floor(flow / n) % n === region) balance -= value;
          });
          expect(Math.abs(balance + economy.deficits[region]) / world).toBeLessThan(1e-9);
        }
        const numeraire = economy.valueAdded.reduce((sum, value, region) => sum + value * equilibrium.wages[region], 0);
        expect(Math.abs(numeraire / world - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('final expenditure is what is bought: income equals the value of final demand', () => {
    fc.assert(
      fc.property(randomEconomy, fc.nat(), (economy, seed) => {
        const equilibrium = solved(economy, { tariffs: randomTariffs(economy, seed) });
        const j = economy.sectors.length;
        economy.regions.forEach((_, region) => {
          let final = 0;
          for (let sector = 0; sector < j; sector++) {
            const cell = region * j + sector;
            final += equilibrium.expenditure[cell] - (1 - economy.valueAddedShares[cell]) * equilibrium.output[cell];
          }
          expect(Math.abs(final / equilibrium.income[region] - 1)).toBeLessThan(1e-8);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('a tariff on a zero flow changes nothing', () => {
    fc.assert(
      fc.property(randomEconomy, (economy) => {
        const tariffs = economy.tariffs.map((rate, flow) => (economy.tradeShares[flow] === 0 ? 0.5 : rate));
        expect(largest(realIncome(economy, solved(economy, { tariffs })).map((welfare) => welfare - 1))).toBeLessThan(
          1e-9,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('two steps give what one step gives: hats compose', () => {
    fc.assert(
      fc.property(randomEconomy, fc.nat(), fc.nat(), (economy, first, second) => {
        const half = { tariffs: randomTariffs(economy, first) };
        const full = { tariffs: randomTariffs(economy, second) };
        const middle = solved(economy, half);
        const later = rebase(economy, half, middle);
        const inTwo = realIncome(later, solved(later, full)).map(
          (welfare, region) => welfare * realIncome(economy, middle)[region],
        );
        const inOne = realIncome(economy, solved(economy, full));
        expect(largest(inOne.map((welfare, region) => welfare - inTwo[region]))).toBeLessThan(1e-8);
      }),
      { numRuns: 25 },
    );
  });

  test('renaming regions permutes the answer', () => {
    fc.assert(
      fc.property(randomAccounts, fc.nat(), (random, seed) => {
        const n = random.accounts.regions.length;
        const j = random.accounts.sectors.length;
        const swap = (region: number) => (region === 0 ? 1 : region === 1 ? 0 : region);
        const flows = (values: Float64Array) =>
          values.map(
            (_, flow) => values[(Math.floor(flow / (n * n)) * n + swap(Math.floor(flow / n) % n)) * n + swap(flow % n)],
          );
        const swapped = {
          ...random.accounts,
          trade: flows(random.accounts.trade),
          inputShares: random.accounts.inputShares.map(
            (_, index) => random.accounts.inputShares[swap(Math.floor(index / (j * j))) * j * j + (index % (j * j))],
          ),
        };
        const economy = calibrate(random.accounts, random.tariffs, random.elasticities);
        const other = calibrate(swapped, flows(random.tariffs), random.elasticities);
        const tariffs = randomTariffs(economy, seed);
        const one = realIncome(economy, solved(economy, { tariffs }));
        const two = realIncome(other, solved(other, { tariffs: flows(tariffs) }));
        expect(largest(one.map((welfare, region) => welfare - two[swap(region)]))).toBeLessThan(1e-8);
      }),
      { numRuns: 30 },
    );
  });

  test('a transfer is paid in full: it is part of income on both sides, and the giver is poorer', () => {
    fc.assert(
      fc.property(randomEconomy, (economy) => {
        const deficits = economy.deficits.slice();
        // Nothing can be paid without exports.
        const n = economy.regions.length;
        const flows = baseTradeFlows(economy);
        const exported = economy.regions.map((_, region) =>
          flows.reduce(
            (sum, value, flow) => (flow % n === region && Math.floor(flow / n) % n !== region ? sum + value : sum),
            0,
          ),
        );
        fc.pre(deficits[0] > 1 && exported.every((value) => value > 1));
        const amount = 0.1 * deficits[0];
        deficits[0] -= amount;
        deficits[1] += amount;
        const equilibrium = solved(economy, { deficits });
        equilibrium.income.forEach((income, region) => {
          const own = equilibrium.wages[region] * economy.valueAdded[region] + equilibrium.tariffRevenue[region];
          expect(income - own).toBeCloseTo(deficits[region], 6);
        });
        expect(equilibrium.income[0]).toBeLessThan(baseIncome(economy)[0]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what has no equilibrium is said, not computed', () => {
  const economy = fc.sample(randomEconomy, { numRuns: 1, seed: 7 })[0] as Economy;

  test('a transfer larger than an income', () => {
    const deficits = economy.deficits.slice();
    deficits[0] -= 3 * baseIncome(economy)[0];
    deficits[1] += 3 * baseIncome(economy)[0];
    const outcome = solve(createSolver(economy), { deficits });
    expect(outcome.status).toBe('diverged');
    expect(outcome).not.toHaveProperty('income');
    expect(() => assertConverged(outcome)).toThrow(/R0/);
  });

  test('too few iterations', () => {
    const outcome = solve(createSolver(economy), { tariffs: randomTariffs(economy, 1) }, { maxIterations: 2 });
    expect(outcome).toMatchObject({ status: 'stalled', iterations: 2 });
  });

  test.each([
    ['deficits that do not cancel', { deficits: economy.deficits.map((deficit) => deficit + 1) }],
    ['a rate below −100 %', { tariffs: economy.tariffs.map(() => -2) }],
    ['a rate that is not a number', { tariffs: economy.tariffs.map(() => Number.NaN) }],
    ['an array of another size', { tariffs: new Float64Array(1) }],
    ['a trade cost of zero', { tradeCosts: economy.tariffs.map(() => 0) }],
  ])('%s', (_, shock) => {
    expect(() => solve(createSolver(economy), shock)).toThrow(expect.objectContaining({ name: 'ShockError' }));
  });
});
