/** Laws of the extended model, its equations written again, and small worlds solved by brute force. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Accounts,
  assertConverged,
  baseTradeFlows,
  calibrate,
  createPreparedSolver,
  createSolver,
  type Economy,
  type Equilibrium,
  type Extensions,
  realIncome,
  rebase,
  type Shock,
  type Solver,
  solve,
} from '../index.js';
import { bruteForce, type TwoRegions } from './brute-force.fixture.js';
import { findOwnLinkages } from './own-linkages.js';
import { extendedEconomy, randomEconomy, randomTariffs } from './random-economy.fixture.js';
import { steadyEconomy } from './steady-economy.fixture.js';
import { worstViolation } from './written-again.fixture.js';

const solved = (economy: Economy, shock: Shock): Equilibrium => assertConverged(solve(createSolver(economy), shock));
const largest = (values: Iterable<number>) => Math.max(0, ...Array.from(values, Math.abs));
const apart = (one: Float64Array, other: Float64Array) => largest(one.map((value, k) => value - other[k]));

/** Up to 40 % on everything from abroad. */
const moderate = (economy: Economy, seed: number): Shock => ({
  tariffs: randomTariffs(economy, seed).map((rate) => rate / 2),
});

const accountsOf = (economy: Economy): Accounts => ({
  regions: economy.regions,
  sectors: economy.sectors,
  trade: baseTradeFlows(economy),
  inputShares: economy.inputShares,
});

const again = (economy: Economy, accounts: Accounts, tariffs = economy.tariffs, changed?: Partial<Extensions>) =>
  calibrate(accounts, tariffs, economy.tradeElasticities, { ...economy.extensions, ...changed });

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A solver of a small economy that may not use Newton's method, as if it were large. */
function accelerated(economy: Economy): Solver {
  const solver = createSolver(economy);
  return { ...solver, jacobian: { ...solver.jacobian, matrix: null, base: null } };
}

describe('laws of the extended equilibrium', () => {
  test('no shock gives no change', () => {
    fc.assert(
      fc.property(extendedEconomy, (economy) => {
        const { wages, unitCosts, priceIndices, labour, ...rest } = solved(economy, {});
        for (const hats of [
          wages,
          unitCosts,
          priceIndices,
          labour,
          realIncome(economy, { ...rest, wages, unitCosts, priceIndices, labour }),
        ]) {
          expect(largest(hats.map((hat) => hat - 1))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every equation of docs/model.md holds, labour and goods markets, deficit rule and budgets among them', () => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
        const shock = moderate(economy, seed);
        expect(worstViolation(economy, shock, solved(economy, shock))).toMatchObject({
          by: expect.toSatisfy((by: number) => by < 1e-8),
        });
      }),
      { numRuns: 150 },
    );
  });

  test('… and with trade costs, productivity and deficits changed at once', () => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), fc.double({ min: -0.5, max: 0.5, noNaN: true }), (economy, seed, part) => {
        const n = economy.regions.length;
        const { tariffs } = moderate(economy, seed);
        const noise = randomTariffs(economy, seed + 1);
        const shock: Shock = {
          ...(tariffs && { tariffs }),
          tradeCosts: noise.map((value) => 1 + 0.3 * (value - 0.3)),
          productivity: Float64Array.from({ length: n * economy.sectors.length }, (_, cell) => 0.9 + 0.05 * (cell % 5)),
          deficits: economy.deficits.map((deficit) => (1 + part) * deficit),
        };
        expect(worstViolation(economy, shock, solved(economy, shock))).toMatchObject({
          by: expect.toSatisfy((by: number) => by < 1e-8),
        });
      }),
      { numRuns: 80 },
    );
  });

  const twoSteps = (deficits: 'fixed' | 'scaled') =>
    fc.assert(
      fc.property(
        steadyEconomy.filter(({ extensions }) => extensions?.revenue !== 'relief' && extensions?.deficits === deficits),
        fc.nat(),
        fc.nat(),
        (economy, first, second) => {
          const half = moderate(economy, first);
          const full = moderate(economy, second);
          const middle = solved(economy, half);
          const later = rebase(economy, half, middle);
          const base = realIncome(economy, middle);
          expect(largest(solved(later, half).wages.map((wage) => wage - 1))).toBeLessThan(1e-8);
          const inTwo = realIncome(later, solved(later, full)).map((welfare, region) => welfare * base[region]);
          expect(apart(realIncome(economy, solved(economy, full)), inTwo)).toBeLessThan(1e-8);
        },
      ),
      { numRuns: 60 },
    );
  test('two steps give what one step gives', () => twoSteps('fixed'));
  test('… with deficits scaled, too: the new base has the deficits of the equilibrium', () => twoSteps('scaled'));

  test('renaming regions and sectors permutes the answer', () => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
        const n = economy.regions.length;
        const j = economy.sectors.length;
        // Reversal, of both at once.
        const r = (region: number) => n - 1 - region;
        const s = (sector: number) => j - 1 - sector;
        const flows = (values: Float64Array) =>
          values.map((_, at) => {
            const [sector, importer, exporter] = [Math.floor(at / n / n), Math.floor(at / n) % n, at % n];
            return values[(s(sector) * n + r(importer)) * n + r(exporter)];
          });
        const { regions, sectors, trade, inputShares } = accountsOf(economy);
        const { scaleElasticities, distributionShares, tariffExponents, profitShares, ...others } =
          economy.extensions ?? {};
        // Scale and profits differ by sector here, so that a mixed-up index shows.
        const uneven = (values: Float64Array, order: (k: number) => number) =>
          values.map((_, k) => values[order(k)] * (1 - 0.3 * order(k)));
        const same = (k: number) => k;
        const extensions = (bySector: (k: number) => number, byRegion: (k: number) => number): Extensions => ({
          ...others,
          ...(scaleElasticities && { scaleElasticities: uneven(scaleElasticities, bySector) }),
          ...(profitShares && { profitShares: uneven(profitShares, bySector) }),
          ...(distributionShares && {
            distributionShares: distributionShares.map((_, k) => distributionShares[byRegion(k)]),
          }),
          ...(tariffExponents && { tariffExponents: tariffExponents.map((_, k) => tariffExponents[byRegion(k)]) }),
        });
        const one = calibrate(accountsOf(economy), economy.tariffs, economy.tradeElasticities, extensions(same, same));
        const two = calibrate(
          {
            regions: regions.map((_, k) => regions[r(k)]),
            sectors: sectors.map((_, k) => sectors[s(k)]),
            trade: flows(trade),
            inputShares: inputShares.map((_, at) => {
              const [region, made, input] = [Math.floor(at / j / j), Math.floor(at / j) % j, at % j];
              return inputShares[(r(region) * j + s(made)) * j + s(input)];
            }),
          },
          flows(economy.tariffs),
          economy.tradeElasticities.map((_, k) => economy.tradeElasticities[s(k)]),
          extensions(s, r),
        );
        const tariffs = moderate(one, seed).tariffs ?? one.tariffs;
        const here = solved(one, { tariffs });
        const there = solved(two, { tariffs: flows(tariffs) });
        const welfare = realIncome(two, there);
        expect(
          apart(
            realIncome(one, here),
            welfare.map((_, k) => welfare[r(k)]),
          ),
        ).toBeLessThan(1e-8);
        const costs = there.unitCosts.map((_, cell) => there.unitCosts[r(Math.floor(cell / j)) * j + s(cell % j)]);
        expect(apart(here.unitCosts, costs)).toBeLessThan(1e-8);
      }),
      { numRuns: 60 },
    );
  });

  /**
   * Parts of a sector are alike: same prices, shares and techniques, each with its part of the flows. With Cobb–Douglas
   * demand and inputs over sectors, an index of two equal hats with half the weight each is the index of one with all of
   * it. Scale does not spoil this: ψ acts on the ratio of a part's labour to its own base, which is the whole's; that
   * each part holds fewer firms is a constant that drops out of the hats. The number of parts crosses from Newton's
   * method (up to 64 unknowns) to accelerated passes.
   */
  test.each([2, 9])('splitting a sector into %i parts changes nothing', (parts) => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
        const n = economy.regions.length;
        const j = economy.sectors.length;
        const which = seed % j;
        // Where each new sector comes from, and how much of it it is.
        const from = [...Array(j).keys(), ...Array<number>(parts - 1).fill(which)];
        const weight = (sector: number) => {
          if (from[sector] !== which) return 1;
          const rank = from.slice(0, sector).filter((old) => old === which).length;
          return (2 * (rank + 1)) / (parts * (parts + 1));
        };
        const wide = from.length;
        const flows = (values: Float64Array, share: (sector: number) => number) =>
          Float64Array.from({ length: wide * n * n }, (_, at) => {
            const sector = Math.floor(at / n / n);
            return values[from[sector] * n * n + (at % (n * n))] * share(sector);
          });
        const bySector = (values: Float64Array) => Float64Array.from(from, (old) => values[old]);
        const { regions, sectors, trade, inputShares } = accountsOf(economy);
        const { scaleElasticities, profitShares } = economy.extensions ?? {};
        const split = calibrate(
          {
            regions,
            sectors: from.map((old, k) => ({ ...sectors[old], code: `${sectors[old].code}.${k}` })),
            trade: flows(trade, weight),
            inputShares: Float64Array.from({ length: n * wide * wide }, (_, at) => {
              const [region, made, input] = [Math.floor(at / wide / wide), Math.floor(at / wide) % wide, at % wide];
              return inputShares[(region * j + from[made]) * j + from[input]] * weight(input);
            }),
          },
          flows(economy.tariffs, () => 1),
          bySector(economy.tradeElasticities),
          {
            ...economy.extensions,
            ...(scaleElasticities && { scaleElasticities: bySector(scaleElasticities) }),
            ...(profitShares && { profitShares: bySector(profitShares) }),
          },
        );
        const { tariffs } = moderate(economy, seed);
        const exactly = (world: Economy, rates: Float64Array | undefined) =>
          assertConverged(solve(createSolver(world), { ...(rates && { tariffs: rates }) }, { tolerance: 1e-12 }));
        const whole = realIncome(economy, exactly(economy, tariffs));
        const inParts = realIncome(split, exactly(split, tariffs && flows(tariffs, () => 1)));
        expect(apart(whole, inParts)).toBeLessThan(1e-8);
      }),
      { numRuns: parts === 2 ? 40 : 25 },
    );
  });

  test('more money of everything: levels scale, ratios stay', () => {
    fc.assert(
      fc.property(steadyEconomy, fc.double({ min: 1e-4, max: 1e4, noNaN: true }), fc.nat(), (economy, factor, seed) => {
        const accounts = accountsOf(economy);
        const scaled = again(economy, { ...accounts, trade: accounts.trade.map((value) => value * factor) });
        const shock = moderate(economy, seed);
        const one = solved(economy, shock);
        const two = solved(scaled, shock);
        expect(apart(realIncome(economy, one), realIncome(scaled, two))).toBeLessThan(1e-8);
        expect(apart(one.unitCosts, two.unitCosts)).toBeLessThan(1e-8);
        for (const level of ['income', 'expenditure', 'output', 'tariffRevenue', 'labourIncome'] as const) {
          const size = largest(one[level]);
          const difference = apart(
            one[level],
            two[level].map((value) => value / factor),
          );
          expect(difference, level).toBeLessThanOrEqual(1e-8 * size);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('at neutral values an extension is not there', () => {
    fc.assert(
      fc.property(randomEconomy, fc.nat(), (economy, seed) => {
        const n = economy.regions.length;
        const j = economy.sectors.length;
        const neutral: Extensions = {
          scaleElasticities: new Float64Array(j),
          labourSupplyElasticity: 0,
          distributionShares: new Float64Array(n),
          tariffExponents: new Float64Array(n).fill(1),
          profitShares: new Float64Array(j),
          revenue: 'rebate',
          deficits: 'fixed',
        };
        const shock = moderate(economy, seed);
        const extended = again(economy, accountsOf(economy), economy.tariffs, neutral);
        const plain = solved(economy, shock);
        const same = solved(extended, shock);
        for (const field of ['wages', 'unitCosts', 'priceIndices', 'labour'] as const) {
          expect(apart(plain[field], same[field]), field).toBeLessThan(1e-9);
        }
        expect(apart(realIncome(economy, plain), realIncome(extended, same))).toBeLessThan(1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('with fixed and with scaled deficits balanced trade is the same world', () => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
        const shock = { ...moderate(economy, seed), deficits: new Float64Array(economy.regions.length) };
        const [fixed, scaled] = (['fixed', 'scaled'] as const).map((deficits) => {
          const ruled = again(economy, accountsOf(economy), economy.tariffs, { deficits });
          return realIncome(ruled, solved(ruled, shock));
        });
        expect(apart(fixed, scaled)).toBeLessThan(1e-8);
      }),
      { numRuns: 20 },
    );
  });
});

describe('all ways to solve give one answer', () => {
  test("Newton's method, accelerated passes, and prepared ones agree to 1e-8", () => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
        const shock = moderate(economy, seed);
        const small = createSolver(economy);
        expect(small.jacobian.matrix).not.toBeNull();
        const newton = assertConverged(solve(small, shock));
        const passes = assertConverged(solve(accelerated(economy), shock));
        const preparedSolver = accelerated(economy);
        preparedSolver.state.linkages = findOwnLinkages(economy, preparedSolver.memory);
        expect(preparedSolver.state.linkages).not.toBeNull();
        const prepared = assertConverged(solve(preparedSolver, shock));
        for (const other of [passes, prepared]) {
          for (const field of ['wages', 'unitCosts', 'priceIndices', 'labour'] as const) {
            expect(apart(newton[field], other[field]), field).toBeLessThan(1e-8);
          }
          expect(apart(realIncome(economy, newton), realIncome(economy, other))).toBeLessThan(1e-8);
        }
      }),
      { numRuns: 80 },
    );
  });

  // Sizes at which memory, odd lengths and rows of four are laid out differently.
  test.each([
    [70, 1, false],
    [3, 21, false],
    [31, 2, true],
    [5, 9, true],
    [2, 33, true],
  ])('a prepared solver of %i regions and %i sectors (inputs: %s) agrees with a plain one to 1e-8', (n, j, inputs) => {
    const noise = (seed: number) => randomNumbers(seed);
    const trade = noise(1);
    const shares = noise(2);
    const duties = noise(3);
    const off = (at: number) => at % n !== Math.floor(at / n) % n;
    const economy = calibrate(
      {
        regions: Array.from({ length: n }, (_, r) => ({ code: `R${r}`, name: `R${r}`, members: [] })),
        sectors: Array.from({ length: j }, (_, s) => ({ code: `S${s}`, name: `S${s}`, goods: true })),
        trade: Float64Array.from({ length: j * n * n }, (_, at) => (off(at) ? trade() : n * j * (1 + trade()))),
        inputShares: Float64Array.from({ length: n * j * j }, () => (inputs ? (0.5 * shares()) / j : 0)),
      },
      new Float64Array(j * n * n),
      Float64Array.from({ length: j }, (_, s) => 2 + (s % 5)),
      {
        scaleElasticities: Float64Array.from({ length: j }, (_, s) => 0.01 * (s % 5)),
        labourSupplyElasticity: 0.3,
        distributionShares: Float64Array.from({ length: n }, (_, r) => 0.05 * (r % 4)),
        tariffExponents: Float64Array.from({ length: n }, (_, r) => 0.8 + 0.1 * (r % 4)),
        profitShares: Float64Array.from({ length: j }, (_, s) => 0.05 * (s % 3)),
        deficits: 'scaled',
      },
    );
    const shock = { tariffs: economy.tariffs.map((_, at) => (off(at) ? 0.3 * duties() : 0)) };
    const prepared = createPreparedSolver(economy);
    expect(prepared.state.linkages).not.toBeNull();
    const one = assertConverged(solve(createSolver(economy), shock));
    expect(worstViolation(economy, shock, one).by).toBeLessThan(1e-8);
    for (const other of [solve(prepared, shock), solve(prepared, {}) && solve(prepared, shock)]) {
      const two = assertConverged(other);
      for (const field of ['wages', 'unitCosts', 'priceIndices', 'labour'] as const) {
        expect(apart(one[field], two[field]), field).toBeLessThan(1e-8);
      }
    }
  });

  test('a solver used before gives what a new one gives, and so does one that starts elsewhere or keeps its Jacobian', () => {
    fc.assert(
      fc.property(steadyEconomy, fc.nat(), fc.nat(), (economy, first, second) => {
        const shock = moderate(economy, second);
        const fresh = solved(economy, shock);
        for (const solver of [createSolver(economy), accelerated(economy)]) {
          const start = assertConverged(solve(solver, moderate(economy, first)));
          expect(apart(fresh.wages, assertConverged(solve(solver, shock)).wages)).toBeLessThan(1e-8);
          const warm = assertConverged(solve(solver, shock, { start, keepJacobian: true }));
          expect(apart(fresh.wages, warm.wages)).toBeLessThan(1e-8);
          expect(apart(fresh.unitCosts, warm.unitCosts)).toBeLessThan(1e-8);
        }
        const cold = createSolver(economy);
        solve(cold, moderate(economy, first));
        expect(solve(cold, shock)).toEqual(fresh);
      }),
      { numRuns: 30 },
    );
  });
});

const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
const sale = fc.double({ min: 5, max: 60, noNaN: true });
/** Two regions that buy most at home. */
const matrix = (values: fc.Arbitrary<number>, home: fc.Arbitrary<number>) =>
  fc.tuple(home, values, values, home).map(([a, b, c, d]) => [
    [a, b],
    [c, d],
  ]);
const trades = matrix(sale, fc.double({ min: 100, max: 400, noNaN: true }));
const duties = matrix(rate, fc.constant(0));

/** The same world for the engine. */
function engineOf(world: TwoRegions): { economy: Economy; shock: Shock } {
  const flat = (values: readonly number[][][]) => Float64Array.from(values.flat(2));
  const j = world.sectors;
  const economy = calibrate(
    {
      regions: ['A', 'B'].map((code) => ({ code, name: code, members: [] })),
      sectors: Array.from({ length: j }, (_, s) => ({ code: `S${s}`, name: `S${s}`, goods: true })),
      trade: flat(world.trade),
      inputShares: new Float64Array(2 * j * j),
    },
    flat(world.before),
    Float64Array.from(world.theta),
    {
      scaleElasticities: new Float64Array(j).fill(world.scale),
      labourSupplyElasticity: world.supply,
      distributionShares: Float64Array.from(world.local),
      tariffExponents: Float64Array.from(world.exponent),
      profitShares: Float64Array.from(world.profit),
      revenue: world.relief ? 'relief' : 'rebate',
    },
  );
  return { economy, shock: { tariffs: flat(world.after) } };
}

function compareWithBruteForce(world: TwoRegions): void {
  const { economy, shock } = engineOf(world);
  const equilibrium = solved(economy, shock);
  const j = world.sectors;
  const expected = bruteForce(world);
  for (const n of [0, 1]) {
    expect(equilibrium.wages[n]).toBeCloseTo(expected.wages[n], 8);
    expect(equilibrium.labour[n]).toBeCloseTo(expected.labour[n], 8);
    expect(equilibrium.income[n] / expected.income[n]).toBeCloseTo(1, 8);
    let price = 1;
    for (let s = 0; s < j; s++) price *= equilibrium.priceIndices[n * j + s] ** economy.finalShares[n * j + s];
    expect(price).toBeCloseTo(expected.prices[n], 8);
    // Real income with the cost of working, from the brute-force world alone.
    const k = world.supply / (1 + world.supply);
    const before = bruteForce({ ...world, after: world.before });
    const labourBefore = before.wages[n] * labourIncomeOf(world)[n];
    const labourNow = expected.wages[n] * expected.labour[n] * labourBefore;
    const tax = world.relief ? expected.revenue[n] / labourNow - before.revenue[n] / labourBefore : 0;
    const cost = (k * labourNow) / expected.prices[n];
    const welfare =
      (expected.income[n] / expected.prices[n] - cost) / (before.income[n] - k * (1 - tax) * labourBefore);
    expect(realIncome(economy, equilibrium)[n]).toBeCloseTo(welfare, 8);
  }
}

/** Labour income at base: producers' part of sales, and what distribution pays. */
function labourIncomeOf({ trade, local, profit }: TwoRegions): number[] {
  return [0, 1].map((r) =>
    trade.reduce(
      (total, rows, s) =>
        total +
        (1 - profit[s]) * [0, 1].reduce((sold, n) => sold + (1 - local[n]) * rows[n][r], 0) +
        local[r] * (rows[r][0] + rows[r][1]),
      0,
    ),
  );
}

describe('against brute force: two regions, a bisection on the wage', () => {
  test('one sector with scale, labour supply, distribution, exponents, rebate or relief', () => {
    fc.assert(
      fc.property(
        fc.record({
          trade: trades,
          before: duties,
          after: duties,
          theta: fc.double({ min: 1.5, max: 6, noNaN: true }),
          scale: fc.double({ min: 0, max: 0.12, noNaN: true }),
          supply: fc.double({ min: 0, max: 0.8, noNaN: true }),
          local: fc.tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true })),
          exponent: fc.tuple(
            fc.double({ min: 0.4, max: 1.6, noNaN: true }),
            fc.double({ min: 0.4, max: 1.6, noNaN: true }),
          ),
          relief: fc.boolean(),
        }),
        ({ trade, before, after, theta, relief, ...others }) => {
          compareWithBruteForce({
            ...others,
            relief,
            sectors: 1,
            trade: [trade],
            before: [before],
            after: [after],
            theta: [theta],
            profit: [0],
          });
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  });

  test('two sectors whose firms are fixed: labour keeps 1 − 1/σ of sales, income counts profits', () => {
    fc.assert(
      fc.property(
        fc.record({
          trade: fc.tuple(trades, trades),
          before: fc.tuple(duties, duties),
          after: fc.tuple(duties, duties),
          theta: fc.tuple(fc.double({ min: 1.5, max: 8, noNaN: true }), fc.double({ min: 1.5, max: 8, noNaN: true })),
          local: fc.constantFrom([0, 0], [0.1, 0.25]),
        }),
        (drawn) => {
          compareWithBruteForce({
            ...drawn,
            sectors: 2,
            profit: drawn.theta.map((theta) => 1 / (1 + theta)),
            scale: 0,
            supply: 0,
            exponent: [1, 1],
            relief: false,
          });
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('closed forms: with one sector, no inputs and given labour, neither scale nor profits change welfare', () => {
    // Ŷ = ŵ in every region whoever is paid, and L̂ = 1 leaves the number of firms as it was.
    fc.assert(
      fc.property(trades, duties, duties, (trade, before, after) => {
        const world = (scale: number, profit: number) => {
          const { economy, shock } = engineOf({
            sectors: 1,
            trade: [trade],
            before: [before],
            after: [after],
            theta: [4],
            scale,
            supply: 0,
            local: [0, 0],
            exponent: [1, 1],
            profit: [profit],
            relief: false,
          });
          return realIncome(economy, solved(economy, shock));
        };
        const plain = world(0, 0);
        expect(apart(plain, world(0.2, 0))).toBeLessThan(1e-8);
        expect(apart(plain, world(0, 0.2))).toBeLessThan(1e-8);
      }),
      { numRuns: 20 },
    );
  });
});

describe('tariffs instead of income tax', () => {
  test('a world that has replaced income tax is no base', () => {
    const found = fc.sample(
      steadyEconomy.filter(({ extensions }) => extensions?.revenue === 'relief'),
      { numRuns: 1, seed: 3 },
    )[0] as Economy;
    const shock = moderate(found, 5);
    expect(() => rebase(found, shock, solved(found, shock))).toThrow(/income tax/);
  });

  test('where labour does not answer, relief is rebate', () => {
    fc.assert(
      fc.property(randomEconomy, fc.nat(), (economy, seed) => {
        const accounts = accountsOf(economy);
        const free = new Float64Array(economy.tariffs.length);
        const [rebate, relief] = (['rebate', 'relief'] as const).map((revenue) => {
          const ruled = again(economy, accounts, free, { revenue });
          return realIncome(ruled, solved(ruled, moderate(economy, seed)));
        });
        expect(apart(rebate, relief)).toBeLessThan(1e-9);
      }),
      { numRuns: 15 },
    );
  });
});
