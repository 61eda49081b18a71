/**
 * Partial against general equilibrium: one importer changes its duties in one sector, and the sector is made smaller and
 * smaller. Wages then stay where they were, so that world prices are given, and so does income, so that spending on the
 * sector keeps its share: ε = −1. Shares in the general-equilibrium engine go with price^−θ in value, duty included, which
 * is Armington demand with σ = 1 + θ. Flows then differ by no more than the order of the sector's share in the economy.
 *
 * Welfare needs one thing more. Imports that fall in the sector must be made up for elsewhere, for trade to balance, and the
 * importer's wage rises a little against others': by as little as the sector is small, but on all that it trades. That gain
 * in its terms of trade, Σ exports dlog w − Σ imports dlog w of the exporter, is of the same order as the sector itself. It
 * is what partial equilibrium leaves out; it vanishes where the rest of trade responds strongly to wages.
 */

import {
  assertConverged,
  baseTradeFlows,
  calibrate,
  createSolver,
  equivalentVariation,
  solve,
  tradeFlows,
} from '@parley/economy';
import { type ProductEffect, productEffect } from '@parley/tariffs';
import { describe, expect, test } from 'vitest';

const regions = ['A', 'B', 'C', 'D'];
const n = regions.length;
const IMPORTER = 0;
const THETA = 4.5;

/** Sector 0 with the trade below times its size, and duties; sector 1 is the rest, the same for all sizes. */
const small = [90, 40, 25, 15, 30, 120, 20, 10, 15, 25, 150, 30, 10, 20, 30, 80];
const rest = [900, 60, 50, 20, 70, 1100, 60, 40, 40, 70, 1300, 50, 30, 30, 60, 700];
const before = [0, 0.05, 0.12, 0.2, 0.1, 0, 0.08, 0, 0, 0.1, 0, 0.15, 0.05, 0.02, 0, 0];
const after = [0, 0.3, 0.12, 0, ...before.slice(4)];

/** What general equilibrium says of the importer's market, and partial equilibrium of the same market. */
function compare(size: number, thetaOfRest = 6) {
  const economy = calibrate(
    {
      regions: regions.map((code) => ({ code, name: code, members: [] })),
      sectors: ['small', 'rest'].map((code) => ({ code, name: code, goods: true })),
      trade: Float64Array.from([...small.map((value) => size * value), ...rest]),
      inputShares: new Float64Array(n * 4),
    },
    Float64Array.from([...before, ...rest.map(() => 0)]),
    Float64Array.of(THETA, thetaOfRest),
  );
  const shock = { tariffs: Float64Array.from([...after, ...rest.map(() => 0)]) };
  const equilibrium = assertConverged(solve(createSolver(economy), shock, { tolerance: 1e-14 }));
  const base = baseTradeFlows(economy).slice(IMPORTER * n, IMPORTER * n + n);
  const general = tradeFlows(economy, shock, equilibrium).slice(IMPORTER * n, IMPORTER * n + n);
  const partial = productEffect({
    suppliers: regions.map((partner, exporter) => ({
      partner,
      value: base[exporter],
      dutyBefore: before[exporter],
      dutyAfter: after[exporter],
      domestic: exporter === IMPORTER,
    })),
    substitution: 1 + THETA,
    demand: -1,
  }) as ProductEffect;
  expect(partial.status).toBe('converged');
  let termsOfTrade = 0;
  baseTradeFlows(economy).forEach((value, flow) => {
    const [importer, exporter] = [Math.floor(flow / n) % n, flow % n];
    const gain = value * Math.log(equilibrium.wages[exporter]);
    if (exporter === IMPORTER) termsOfTrade += gain;
    if (importer === IMPORTER) termsOfTrade -= gain;
  });
  const sold = base.reduce((sum, value) => sum + value, 0);
  const changes = regions.map((_, exporter) => (general[exporter] - base[exporter]) / sold);
  const predicted = partial.suppliers.map(({ worldValueChange }) => worldValueChange / sold);
  return {
    changes,
    predicted,
    flows: Math.max(...changes.map((change, exporter) => Math.abs(change - predicted[exporter]))),
    general: equivalentVariation(economy, equilibrium)[IMPORTER] / sold,
    partial: partial.importerWelfare / sold,
    termsOfTrade: termsOfTrade / sold,
    price: Math.abs(equilibrium.priceIndices[IMPORTER * 2] / partial.compositePrice - 1),
  };
}

describe('a sector that shrinks', () => {
  const sizes = [1e-1, 1e-2, 1e-3];
  const results = sizes.map((size) => compare(size));

  test('imports by partner agree, and ten times better in a sector a tenth the size', () => {
    results.forEach(({ flows, price }, place) => {
      expect(flows).toBeLessThan(0.1 * sizes[place]);
      expect(price).toBeLessThan(0.1 * sizes[place]);
      if (place > 0) expect(flows / results[place - 1].flows).toBeLessThan(0.15);
    });
  });

  test('so does the welfare of the importer, with what it gains on all its trade by a wage that moves ever less', () => {
    results.forEach(({ general, partial, termsOfTrade }, place) => {
      const gap = Math.abs(general - termsOfTrade - partial);
      expect(gap).toBeLessThan(0.01 * sizes[place]);
      if (place > 0) {
        const last = results[place - 1];
        expect(gap / Math.abs(last.general - last.termsOfTrade - last.partial)).toBeLessThan(0.15);
      }
    });
  });

  test('welfare agrees as it is where the rest of trade answers to wages ever more strongly', () => {
    const gaps = [6, 60, 600].map((theta) => {
      const { general, partial } = compare(1e-4, theta);
      return Math.abs(general / partial - 1);
    });
    expect(gaps[0]).toBeLessThan(0.06);
    expect(gaps[1]).toBeLessThan(0.15 * gaps[0]);
    expect(gaps[2]).toBeLessThan(0.15 * gaps[1]);
  });

  test('in the smallest, the partner that is charged loses, and the one let in gains, the same in both', () => {
    const { changes, predicted } = results[2];
    expect(changes[1]).toBeLessThan(-0.1);
    expect(changes[3]).toBeGreaterThan(0.1);
    changes.forEach((change, exporter) => {
      expect(change).toBeCloseTo(predicted[exporter], 3);
    });
  });
});
