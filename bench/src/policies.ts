/** Times of searches for tariffs, on the data of published results. */

import { performance } from 'node:perf_hooks';
import {
  bestResponse,
  cooperativeTariffs,
  createSolver,
  type Economy,
  instrumentsOf,
  LIBERATION_DAY_BASELINE,
  liberationDayEconomy,
  nashTariffs,
  ossaData,
  ossaEconomy,
  type Player,
  solve,
  type TariffForm,
} from '@parley/economy';
import { liberationDayData, ossaTextTables } from '../../apps/cli/src/files/replication-data.js';
import { measure } from './measure.js';

/** One line of the table: what, how long, and the aim or a peer's time. */
export type PolicyLine = readonly [what: string, milliseconds: number, note: string];

/** Least of three: a search takes too long for more. */
function once(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Ossa (2014), 7 × 33, with the data beside the checkout. */
export function ossaLines(): PolicyLine[] {
  const economy = ossaEconomy(ossaData(ossaTextTables(), 'trade_purged'));
  const n = economy.regions.length;
  const raised = economy.tariffs.map((rate, flow) =>
    Math.floor(flow / n) % n === n - 1 && flow % n !== n - 1 ? rate + 0.1 : rate,
  );
  const solver = createSolver(economy);
  const byFlow = players(economy, 'by-flow');
  const sole = byFlow.map(({ instruments, objective }) =>
    once(() => bestResponse(economy, {}, instruments, objective, { starts: [inverse(economy, instruments)] })),
  );
  return [
    ['equilibrium', measure(() => solve(solver, { tariffs: raised })).milliseconds, 'aim 0.3; Octave 45, numpy 0.6'],
    ['bilateral optimum, 198 rates, fastest region', Math.min(...sole), 'aim 15; Octave 142,000, numpy 15'],
    ['bilateral optimum, slowest region', Math.max(...sole), ''],
    ['trade war, 1,386 rates', once(() => nashTariffs(economy, {}, byFlow)), 'aim 500; numpy 900'],
    ['equal gains, 1,386 rates', once(() => cooperativeTariffs(economy, {}, byFlow)), 'aim 1,000; numpy 1,700'],
    [
      'trade war, most-favoured-nation',
      once(() => nashTariffs(economy, {}, players(economy, 'most-favoured-nation'))),
      '',
    ],
  ];
}

function inverse(economy: Economy, instruments: Player['instruments']): Float64Array {
  const perSector = economy.regions.length ** 2;
  return Float64Array.from(
    instruments.lower,
    (_, k) =>
      1 /
      (economy.tradeElasticities[Math.floor((instruments.flows[instruments.starts[k] ?? 0] ?? 0) / perSector)] ?? 1),
  );
}

function players(economy: Economy, form: TariffForm): Player[] {
  const everyone = [...economy.regions.keys()];
  const sectors = [...economy.sectors.keys()];
  return everyone.map((region) => ({
    instruments: instrumentsOf(economy, [
      { importer: region, exporters: everyone, sectors, form, lower: 0, upper: 10 },
    ]),
    objective: { kind: 'real-income', region },
  }));
}

/** Ignatenko et al. (2025), 194 countries: the economies, and the announced tariffs, whole and halved. */
export function liberationDay(technology: 'destination' | 'inputs'): {
  readonly economy: Economy;
  readonly tariffs: Float64Array;
  readonly nearby: Float64Array;
  readonly country: number;
} {
  const { data, rates } = liberationDayData();
  const n = data.regions.length;
  const country = data.regions.findIndex((region) => region.code === 'USA');
  const economy = liberationDayEconomy(data, country, { ...LIBERATION_DAY_BASELINE, technology });
  const tariffs = economy.tariffs.slice();
  for (let exporter = 0; exporter < n; exporter++) {
    if (exporter !== country) tariffs[country * n + exporter] = Math.max(0.1, rates[exporter] ?? 0);
  }
  return { economy, tariffs, nearby: tariffs.map((rate) => rate / 2), country };
}

/** Optimal tariffs on 193 partners. */
export function liberationDayLines(): PolicyLine[] {
  const { economy, country } = liberationDay('inputs');
  const instruments = instrumentsOf(economy, [
    {
      importer: country,
      exporters: [...economy.regions.keys()],
      sectors: [0],
      form: 'by-partner',
      lower: 0,
      upper: 1,
    },
  ]);
  const optimum = once(() => bestResponse(economy, {}, instruments, { kind: 'real-income', region: country }));
  return [['194 countries, inputs: optimal rates on 193 partners, three starts', optimum, 'scipy 27 minutes']];
}
