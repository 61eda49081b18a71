/** Worlds at the edge of what the model means: converged and lawful, or refused by name; never made-up numbers. */

import { describe, expect, test } from 'vitest';
import {
  baseIncome,
  CalibrationError,
  calibrate,
  createSolver,
  type Economy,
  type Equilibrium,
  type Extensions,
  type Outcome,
  realIncome,
  type Shock,
  solve,
} from '../index.js';
import { worstViolation } from './written-again.fixture.js';

interface World {
  readonly n?: number;
  readonly j?: number;
  /** Sales by sector, importer and exporter. */
  readonly trade?: (sector: number, importer: number, exporter: number) => number;
  readonly inputs?: (region: number, made: number, input: number) => number;
  readonly tariffs?: (sector: number, importer: number, exporter: number) => number;
  readonly theta?: number;
  readonly extensions?: Extensions;
}

/** Uneven without chance. */
const uneven = (sector: number, importer: number, exporter: number) =>
  importer === exporter ? 400 + 50 * exporter + 30 * sector : 10 + ((7 * sector + 3 * importer + 5 * exporter) % 11);

function economyOf({
  n = 3,
  j = 2,
  trade = uneven,
  inputs = () => 0.1,
  tariffs = () => 0,
  theta = 4,
  extensions,
}: World) {
  const flows = (of: (s: number, importer: number, exporter: number) => number) =>
    Float64Array.from({ length: j * n * n }, (_, at) => of(Math.floor(at / n / n), Math.floor(at / n) % n, at % n));
  return calibrate(
    {
      regions: Array.from({ length: n }, (_, r) => ({ code: `R${r}`, name: `R${r}`, members: [] })),
      sectors: Array.from({ length: j }, (_, s) => ({ code: `S${s}`, name: `S${s}`, goods: true })),
      trade: flows(trade),
      inputShares: Float64Array.from({ length: n * j * j }, (_, at) =>
        inputs(Math.floor(at / j / j), Math.floor(at / j) % j, at % j),
      ),
    },
    flows((s, importer, exporter) => (importer === exporter ? 0 : tariffs(s, importer, exporter))),
    new Float64Array(j).fill(theta),
    extensions,
  );
}

const everywhere = (economy: Economy, rate: number): Shock => {
  const n = economy.regions.length;
  return { tariffs: economy.tariffs.map((_, at) => (at % n === Math.floor(at / n) % n ? 0 : rate)) };
};

const onlyImporter = (economy: Economy, importer: number, rate: number): Shock => {
  const n = economy.regions.length;
  return {
    tariffs: economy.tariffs.map((old, at) =>
      Math.floor(at / n) % n === importer && at % n !== importer ? rate : old,
    ),
  };
};

function lawful(economy: Economy, shock: Shock, outcome: Outcome): Equilibrium {
  if (outcome.status !== 'converged') throw new Error(outcome.message);
  for (const values of Object.values(outcome)) {
    if (values instanceof Float64Array) for (const value of values) expect(value).toSatisfy(Number.isFinite);
  }
  const worst = worstViolation(economy, shock, outcome);
  expect(worst.by, worst.law).toBeLessThan(1e-7);
  for (const ratio of realIncome(economy, outcome)) expect(ratio).toBeGreaterThan(0);
  return outcome;
}

const solved = (economy: Economy, shock: Shock) => lawful(economy, shock, solve(createSolver(economy), shock));

const all: Extensions = {
  scaleElasticities: Float64Array.of(0.05, 0.08),
  labourSupplyElasticity: 0.4,
  distributionShares: Float64Array.of(0.1, 0.2, 0),
  tariffExponents: Float64Array.of(1.2, 0.7, 1),
  profitShares: Float64Array.of(0.1, 0.15),
};

describe('odd worlds have lawful equilibria', () => {
  describe.each<[string, Extensions | undefined]>([
    ['plain', undefined],
    ['extended', all],
  ])('%s', (_, extensions) => {
    const world = (changes: World) => economyOf({ ...(extensions && { extensions }), ...changes });

    test('a region that makes nothing in a sector, and one that makes all of it', () => {
      const economy = world({
        trade: (s, importer, exporter) => (s === 0 && exporter !== 1 ? 0 : uneven(s, importer, exporter)),
        inputs: () => 0.01,
      });
      const { output } = solved(economy, everywhere(economy, 0.2));
      expect([output[0], output[4]]).toEqual([0, 0]);
      expect(output[2]).toBeGreaterThan(0);
    });

    test('a sector that nobody buys', () => {
      const economy = world({
        trade: (...at) => (at[0] === 1 ? 0 : uneven(...at)),
        inputs: (_, __, input) => (input === 1 ? 0 : 0.1),
      });
      const equilibrium = solved(economy, everywhere(economy, 0.2));
      for (let r = 0; r < 3; r++) expect(equilibrium.output[r * 2 + 1]).toBe(0);
    });

    test('a region that buys everything from abroad, and one that sells all abroad', () => {
      const economy = world({
        trade: (s, importer, exporter) => {
          if (importer === 0 && exporter === 0) return 0;
          return uneven(s, importer, exporter) + (importer === 0 || exporter === 0 ? 150 : 0);
        },
        inputs: () => 0.02,
      });
      solved(economy, everywhere(economy, 0.3));
    });

    test('a sector that one region alone buys', () => {
      const economy = world({
        trade: (s, importer, exporter) => (s === 0 && importer !== 2 ? 0 : uneven(s, importer, exporter)),
        inputs: () => 0,
      });
      solved(economy, everywhere(economy, 0.3));
    });

    test('a region that trades with no one is left as it was by what others do', () => {
      const economy = world({
        trade: (s, importer, exporter) =>
          importer !== exporter && (importer === 0 || exporter === 0) ? 0 : uneven(s, importer, exporter),
      });
      const shock = onlyImporter(economy, 1, 0.4);
      const welfare = realIncome(economy, solved(economy, shock));
      expect(Math.abs(welfare[0] - 1)).toBeLessThan(1e-9);
      expect(Math.abs(welfare[2] - 1)).toBeGreaterThan(1e-6);
    });

    test.each([0.3, 0.9, 65])('a trade elasticity of %d', (theta) => {
      // With θψ above 1 a sector has several equilibria: scale is left out at 65.
      const { scaleElasticities: __, ...rest } = all;
      const economy = world({ theta, ...(extensions && { extensions: theta > 10 ? rest : all }) });
      solved(economy, everywhere(economy, 0.25));
      solved(economy, onlyImporter(economy, 0, 0.6));
    });

    test.each([10, 2, -0.3, -0.5])('a rate of %d on everything, or on all imports of one region', (rate) => {
      const economy = world({});
      solved(economy, everywhere(economy, rate));
      solved(economy, onlyImporter(economy, 2, rate));
    });

    test('base tariffs of 1,000 % taken away, and of −50 %', () => {
      const high = world({ tariffs: (s) => (s === 0 ? 10 : 0.1) });
      solved(high, everywhere(high, 0));
      const paid = world({ tariffs: () => -0.5 });
      solved(paid, everywhere(paid, 0.1));
    });
  });

  test('prohibitive tariffs are autarky: Ŵ = π^(1/θ) where there are neither inputs nor deficits', () => {
    // Arkolakis, Costinot and Rodríguez-Clare (2012); one sector, symmetric flows, so trade balances.
    const economy = economyOf({
      j: 1,
      inputs: () => 0,
      trade: (_, importer, exporter) => (importer === exporter ? 300 : 20),
    });
    const welfare = realIncome(economy, solved(economy, everywhere(economy, 1e6)));
    for (const ratio of welfare) expect(ratio).toBeCloseTo((300 / 340) ** (1 / 4), 9);
  });
});

describe('what has no equilibrium is said, with where', () => {
  const transfer = (economy: Economy, part: number): Shock => {
    const deficits = economy.deficits.slice();
    const amount = part * baseIncome(economy)[1];
    deficits[1] -= amount;
    deficits[2] += amount;
    return { deficits };
  };

  test.each<[string, Extensions | undefined]>([
    ['plain', undefined],
    ['extended', all],
  ])('transfers of any size, %s: lawful figures, or none', (_, extensions) => {
    const economy = economyOf({ ...(extensions && { extensions }) });
    const outcomes = [0.1, 0.3, 0.9, 0.97, 0.99, 1, 1.01, 1.5, 3, 50].map((part) => {
      const shock = transfer(economy, part);
      const outcome = solve(createSolver(economy), shock);
      if (outcome.status === 'converged') lawful(economy, shock, outcome);
      else expect(outcome).not.toHaveProperty('income');
      return outcome;
    });
    expect(outcomes.slice(0, 2).map(({ status }) => status)).toEqual(['converged', 'converged']);
    for (const outcome of outcomes.slice(-2)) {
      expect(outcome).toMatchObject({ status: 'diverged', message: expect.stringMatching(/R1/) });
    }
  });

  /** Narrows in on the transfer at which the giver's income is gone: the last one solved and the first one that is not. */
  const frontier = () => {
    const economy = economyOf({ j: 1, inputs: () => 0 });
    let low = 0.1;
    let high = 3;
    let refused: Outcome = solve(createSolver(economy), transfer(economy, high));
    for (let step = 0; step < 12; step++) {
      const middle = (low + high) / 2;
      const outcome = solve(createSolver(economy), transfer(economy, middle));
      if (outcome.status === 'converged') {
        lawful(economy, transfer(economy, middle), outcome);
        low = middle;
      } else {
        refused = outcome;
        high = middle;
      }
    }
    return { economy, low, refused };
  };

  test('an income that is nearly gone is not passed off as an equilibrium', () => {
    const { economy, low } = frontier();
    const { income, wages } = solved(economy, transfer(economy, low));
    expect(income[1]).toBeGreaterThan(0);
    expect(income[1] / (wages[1] * economy.valueAdded[1])).toBeLessThan(0.02);
  });

  test('… and the region whose income is nearly gone is named', () => {
    expect(frontier().refused).toMatchObject({ message: expect.stringMatching(/R1/) });
  });

  test.each([-0.9, -0.97])('imports subsidised at %d by everyone: lawful, or the region that cannot pay', (rate) => {
    const economy = economyOf({});
    for (const shock of [everywhere(economy, rate), onlyImporter(economy, 2, rate)]) {
      const outcome = solve(createSolver(economy), shock);
      if (outcome.status === 'converged') lawful(economy, shock, outcome);
      else expect(outcome.message).toMatch(/R\d/);
    }
  });
});

describe('parameters out of range are refused by the name of their field', () => {
  test.each<[string, Extensions]>([
    ['scaleElasticities', { scaleElasticities: Float64Array.of(0.1, -0.1) }],
    ['scaleElasticities', { scaleElasticities: Float64Array.of(0.1, Number.NaN) }],
    ['scaleElasticities', { scaleElasticities: new Float64Array(3) }],
    ['labourSupplyElasticity', { labourSupplyElasticity: -1 }],
    ['labourSupplyElasticity', { labourSupplyElasticity: Number.NaN }],
    ['labourSupplyElasticity', { labourSupplyElasticity: Number.POSITIVE_INFINITY }],
    ['distributionShares', { distributionShares: Float64Array.of(0, 1, 0) }],
    ['distributionShares', { distributionShares: Float64Array.of(0, -0.1, 0) }],
    ['distributionShares', { distributionShares: new Float64Array(2) }],
    ['tariffExponents', { tariffExponents: Float64Array.of(1, -1, 1) }],
    ['tariffExponents', { tariffExponents: Float64Array.of(1, Number.POSITIVE_INFINITY, 1) }],
    ['profitShares', { profitShares: Float64Array.of(0.1, 1) }],
    ['profitShares', { profitShares: Float64Array.of(0.1, -0.1) }],
  ])('%s: %j', (field, extensions) => {
    expect(() => economyOf({ extensions })).toThrow(CalibrationError);
    expect(() => economyOf({ extensions })).toThrow(field);
  });

  test('profits above value added name the sector and the region', () => {
    const extensions = { profitShares: Float64Array.of(0.1, 0.5) };
    const inputs = (region: number, made: number) => (region === 2 && made === 1 ? 0.3 : 0.1);
    expect(() => economyOf({ extensions, inputs })).toThrow(/S1 in R2/);
  });

  test('profits that leave a region no labour income at all', () => {
    // Value added of one half, all of it profits.
    const extensions = { profitShares: Float64Array.of(0.5, 0.5) };
    const inputs = (region: number) => (region === 1 ? 0.25 : 0.1);
    expect(() => economyOf({ extensions, inputs })).toThrow(/R1/);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('an elasticity of %d names its sector', (theta) => {
    expect(() => economyOf({ theta })).toThrow(/S0/);
  });

  test('base rates at or below −100 % name the flow', () => {
    expect(() =>
      economyOf({ tariffs: (s, importer, exporter) => (s === 1 && importer === 2 && exporter === 0 ? -1 : 0) }),
    ).toThrow(/S1 from R0 to R2/);
  });
});
