/** Worlds in which tariffs are chosen, and what the parties make of them, computed apart from the searches. */

import fc from 'fast-check';
import {
  assertConverged,
  baseIncome,
  baseTariffRevenue,
  baseValueAdded,
  calibrate,
  consumerPrices,
  createSolver,
  type Economy,
  type Equilibrium,
  type Extensions,
  type Instruments,
  instrumentsOf,
  type Objective,
  type Player,
  realIncome,
  type Shock,
  setRates,
  solve,
  valueAddedOf,
} from '../index.js';
import { steadyEconomy } from '../model/steady-economy.fixture.js';

export interface SmallWorld {
  /** Sales by sector, importer and exporter. */
  readonly trade: readonly (readonly (readonly number[])[])[];
  readonly theta: readonly number[];
  /** Share of every input in every output. */
  readonly inputs?: number;
  readonly extensions?: Extensions;
}

/** A world without base tariffs. */
export function smallWorld({ trade, theta, inputs = 0, extensions }: SmallWorld): Economy {
  const j = trade.length;
  const n = trade[0].length;
  return calibrate(
    {
      regions: Array.from({ length: n }, (_, r) => ({ code: `R${r}`, name: `R${r}`, members: [] })),
      sectors: Array.from({ length: j }, (_, s) => ({ code: `S${s}`, name: `S${s}`, goods: true })),
      trade: Float64Array.from(trade.flat(2)),
      inputShares: new Float64Array(n * j * j).fill(inputs),
    },
    new Float64Array(j * n * n),
    Float64Array.from(theta),
    extensions,
  );
}

/** `n` countries alike in everything. */
export const identical = (n: number, inputs = 0): Economy =>
  smallWorld({
    theta: [3, 6],
    inputs,
    trade: [50, 80].map((abroad) =>
      Array.from({ length: n }, (_, to) => Array.from({ length: n }, (__, from) => (to === from ? 300 : abroad))),
    ),
  });

/** Two sectors, three regions, nothing even; trade does not balance. */
export const uneven = (extensions?: Extensions): Economy =>
  smallWorld({
    theta: [2.5, 5],
    inputs: 0.15,
    ...(extensions && { extensions }),
    trade: [
      [
        [500, 60, 30],
        [80, 300, 50],
        [20, 40, 250],
      ],
      [
        [400, 30, 70],
        [50, 450, 20],
        [60, 30, 200],
      ],
    ],
  });

/** Random worlds, the same in every run. */
export const sampled = (count: number, seed: number): Economy[] => fc.sample(steadyEconomy, { numRuns: count, seed });

/** Every tariff of one importer on what others sell there, as instruments of one kind. */
export function allImports(
  economy: Economy,
  importer: number,
  form: 'by-flow' | 'most-favoured-nation' | 'by-partner' | 'uniform' = 'by-flow',
  upper = 1,
  lower = 0,
): Instruments {
  const exporters = economy.regions.map((_, region) => region);
  const sectors = economy.sectors.map((_, sector) => sector);
  return instrumentsOf(economy, [{ importer, exporters, sectors, form, lower, upper }]);
}

/** Players that want real income and set all their tariffs. */
export const traders = (
  economy: Economy,
  regions: readonly number[],
  form: Parameters<typeof allImports>[2] = 'by-flow',
  upper = 1,
): Player[] =>
  regions.map((region) => ({
    instruments: allImports(economy, region, form, upper),
    objective: { kind: 'real-income', region },
  }));

/** A figure of the world at given tariffs, from a solver of its own. */
export function valuer(economy: Economy, shock: Omit<Shock, 'tariffs'> = {}) {
  const solver = createSolver(economy);
  let start: Equilibrium | undefined;
  const at = (tariffs: Float64Array): Equilibrium => {
    const outcome = solve(solver, { ...shock, tariffs }, { tolerance: 1e-13, ...(start && { start }) });
    start = assertConverged(outcome);
    return start;
  };
  return {
    at,
    /** Ĝ as docs/model.md has it. */
    value: (tariffs: Float64Array, objective: Objective) => documentedValue(economy, at(tariffs), objective),
  };
}

/** Ĝ of an equilibrium from its reported figures and the formulas of docs/model.md. */
export function documentedValue(economy: Economy, equilibrium: Equilibrium, objective: Objective): number {
  const { region } = objective;
  const j = economy.sectors.length;
  if (objective.kind === 'real-income') {
    return realIncome(economy, equilibrium, objective.disutility ?? 'exact')[region];
  }
  const sectors = Array.from({ length: j }, (_, sector) => region * j + sector);
  const price = consumerPrices(economy, equilibrium)[region];
  const added = valueAddedOf(economy, equilibrium);
  const addedBefore = baseValueAdded(economy);
  const revenueBefore = baseTariffRevenue(economy)[region];
  const income = baseIncome(economy)[region];
  if (objective.kind === 'weighted') {
    let sum = objective.realIncome * (equilibrium.income[region] / price - income);
    sum += objective.revenue * (equilibrium.tariffRevenue[region] / price - revenueBefore);
    sectors.forEach((cell, sector) => {
      sum += objective.valueAdded[sector] * (added[cell] / price - addedBefore[cell]);
    });
    return 1 + sum / income;
  }
  const { politicalWeights } = objective;
  const at = (value: Float64Array, labour: (cell: number) => number, shared: number) => {
    const all = sectors.reduce((sum, cell) => sum + labour(cell), 0);
    return sectors.reduce(
      (sum, cell, sector) => sum + politicalWeights[sector] * (value[cell] + (labour(cell) / all) * shared),
      0,
    );
  };
  const profit = (sector: number) => economy.extensions?.profitShares?.[sector] ?? 0;
  // Before: labour income is value added less profits on what is made.
  const made = assertConverged(solve(createSolver(economy), {}));
  const before = at(addedBefore, (cell) => made.labourIncome[cell], revenueBefore + economy.deficits[region]);
  const labourIncome = (cell: number) => equilibrium.labourIncome[cell];
  const profits = sectors.reduce((sum, cell, sector) => sum + profit(sector) * equilibrium.output[cell], 0);
  const wages = sectors.reduce((sum, cell) => sum + labourIncome(cell), 0);
  // Revenue and deficit are what income has beyond labour and profits, whatever the deficit rule.
  const shared = equilibrium.income[region] - wages - profits;
  return at(added, labourIncome, shared) / price / before;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Tariffs with the rates of instruments replaced. */
export function withRates(instruments: Instruments, rates: Float64Array, tariffs: Float64Array): Float64Array {
  const changed = tariffs.slice();
  setRates(instruments, rates, changed);
  return changed;
}

/** Rates anywhere in the bounds, and rates near given ones, in turn. */
export function deviation(
  instruments: Instruments,
  rates: Float64Array,
  random: () => number,
  index: number,
): Float64Array {
  const width = 10 ** -(index % 4);
  return rates.map((rate, k) => {
    const [lower, upper] = [instruments.lower[k], instruments.upper[k]];
    if (index % 2 === 0) return lower + random() * (upper - lower);
    return Math.min(upper, Math.max(lower, rate + 0.2 * width * (random() - 0.5)));
  });
}
