/** Which flows an instrument moves, flow by flow. */

import { describe, expect, test } from 'vitest';
import {
  type Economy,
  type InstrumentChoice,
  InstrumentError,
  instrumentsOf,
  joinInstruments,
  ratesIn,
  setRates,
  type TariffForm,
} from '../index.js';
import { smallWorld } from './policy-worlds.fixture.js';

/** Four regions, three sectors; R2 sells nothing of S1 to R0. */
const economy: Economy = smallWorld({
  theta: [2, 3, 4],
  trade: [0, 1, 2].map((s) =>
    [0, 1, 2, 3].map((to) =>
      [0, 1, 2, 3].map((from) => (to === from ? 500 : s === 1 && to === 0 && from === 2 ? 0 : 10 + s + from)),
    ),
  ),
});

const choice = (form: TariffForm, changes: Partial<InstrumentChoice> = {}): InstrumentChoice => ({
  importer: 0,
  exporters: [0, 1, 2, 3],
  sectors: [0, 1, 2],
  form,
  lower: 0,
  upper: 1,
  ...changes,
});

/** For every pair of flows, whether one rate moves both. */
function tied(choices: InstrumentChoice[]): Map<string, number> {
  const instruments = instrumentsOf(economy, choices);
  const rates = Float64Array.from({ length: instruments.count }, (_, k) => 0.1 + 0.01 * k);
  const tariffs = economy.tariffs.slice();
  setRates(instruments, rates, tariffs);
  expect(ratesIn(instruments, tariffs)).toEqual(rates);
  const moved = new Map<string, number>();
  tariffs.forEach((rate, flow) => {
    if (rate !== 0) moved.set(`S${Math.floor(flow / 16)} R${flow % 4}>R${Math.floor(flow / 4) % 4}`, rate);
  });
  return moved;
}

describe('forms', () => {
  const all = [0, 1, 2].flatMap((s) =>
    [1, 2, 3].filter((from) => !(s === 1 && from === 2)).map((from) => ({ s, from })),
  );
  test.each<[TariffForm, number, (flow: { s: number; from: number }) => number]>([
    ['by-flow', 8, ({ s, from }) => 10 * s + from],
    ['most-favoured-nation', 3, ({ s }) => s],
    ['by-partner', 3, ({ from }) => from],
    ['uniform', 1, () => 0],
  ])('%s: %i rates, on every import there is, and on nothing else', (form, count, group) => {
    const moved = tied([choice(form)]);
    expect([...moved.keys()].sort()).toEqual(all.map(({ s, from }) => `S${s} R${from}>R0`).sort());
    expect(new Set(moved.values()).size).toBe(count);
    const rate = (flow: { s: number; from: number }) => moved.get(`S${flow.s} R${flow.from}>R0`);
    for (const one of all) for (const other of all) expect(rate(one) === rate(other)).toBe(group(one) === group(other));
  });

  test('some partners and sectors only', () => {
    expect([...tied([choice('uniform', { exporters: [3, 0], sectors: [2, 0] })]).keys()]).toEqual([
      'S0 R3>R0',
      'S2 R3>R0',
    ]);
  });

  test('two choices are never tied to each other', () => {
    const moved = tied([choice('uniform', { sectors: [0] }), choice('uniform', { sectors: [1, 2], exporters: [1] })]);
    expect(moved.get('S0 R1>R0')).not.toBe(moved.get('S1 R1>R0'));
    expect(moved.get('S1 R1>R0')).toBe(moved.get('S2 R1>R0'));
    expect(moved.has('S1 R3>R0')).toBe(false);
  });

  test('nothing to choose is no instrument', () => {
    expect(instrumentsOf(economy, [choice('by-flow', { exporters: [0] })]).count).toBe(0);
    expect(instrumentsOf(economy, [choice('by-flow', { exporters: [2], sectors: [1] })]).count).toBe(0);
  });

  test('joined, each keeps its flows and bounds', () => {
    const parts = [
      instrumentsOf(economy, [choice('by-partner', { upper: 0.4 })]),
      instrumentsOf(economy, [choice('most-favoured-nation', { importer: 2, lower: -0.1 })]),
    ];
    const joined = joinInstruments(parts);
    const rates = Float64Array.of(0.1, 0.2, 0.3, 0.15, 0.25, 0.35);
    const together = economy.tariffs.slice();
    setRates(joined, rates, together);
    const apart = economy.tariffs.slice();
    setRates(parts[0], rates.slice(0, 3), apart);
    setRates(parts[1], rates.slice(3), apart);
    expect(together).toEqual(apart);
    expect([...joined.upper]).toEqual([0.4, 0.4, 0.4, 1, 1, 1]);
    expect([...joined.lower]).toEqual([0, 0, 0, -0.1, -0.1, -0.1]);
  });
});

describe('refused', () => {
  test.each<[string, InstrumentChoice[], RegExp]>([
    [
      'a flow in two choices',
      [choice('uniform'), choice('by-flow', { exporters: [3], sectors: [2] })],
      /R0 on S2 from R3 is chosen twice/,
    ],
    ['a partner named twice', [choice('by-flow', { exporters: [1, 1] })], /R0 on S0 from R1 is chosen twice/],
    ['bounds that cross', [choice('by-flow', { lower: 0.5, upper: 0.4 })], /0\.5 to 0\.4/],
    ['a subsidy of all there is', [choice('by-flow', { lower: -1 })], /-1/],
    ['bounds that are not numbers', [choice('by-flow', { upper: Number.NaN })], /NaN/],
  ])('%s', (_, choices, message) => {
    expect(() => instrumentsOf(economy, choices)).toThrow(InstrumentError);
    expect(() => instrumentsOf(economy, choices)).toThrow(message);
  });
});
