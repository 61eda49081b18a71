import { describe, expect, test } from 'vitest';
import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../../../data/shipped.js';
import { readTalks } from '../record/read-talks.js';
import { choiceOf } from './plan.js';
import { createPricing } from './pricing.js';
import { type WhatIf, whatIfScenario } from './what-if.js';

const books = [shippedUsTariffs()];
const world2023 = shippedBaseYear('world2023');
const read = readTalks(exampleTalks(), 'talks.yaml', [world2023, shippedBaseYear('wiod2014')], books);
if (!read.ok) throw new Error('the example has errors');
const pricing = createPricing(read.talks, world2023, books);
const NOTHING: WhatIf = { from: undefined, duties: [], elasticity: undefined, deficits: undefined };
const vehicles = (rate: number) => ({ importer: 'USA', exporter: 'KOR', sector: ['MVH'], rate });

describe('scenarios made by hand', () => {
  test('nothing laid over a package is the package, under every variant', () => {
    const choice = choiceOf(pricing.plan, { 'auto-tariff': 'zero', 'beef-age-rule': 'relax' });
    for (const variant of pricing.variants)
      expect(whatIfScenario(pricing, { ...NOTHING, from: choice }, variant)).toEqual(pricing.scenario(choice, variant));
  });

  test('nothing laid over the base year changes nothing in the world', () => {
    const world = pricing.worldOnce(whatIfScenario(pricing, NOTHING));
    for (const change of world.equivalentVariation) expect(Math.abs(change)).toBeLessThan(1e-3);
  });

  test('a duty laid over a package that has the same duty changes nothing', () => {
    const from = pricing.plan.noDeal;
    const duty = pricing
      .duties(from)
      .find((one) => one.importer === 'USA' && one.exporter === 'KOR' && one.sector === 'MVH');
    const same = pricing.worldOnce(
      whatIfScenario(pricing, { ...NOTHING, from, duties: [vehicles(duty?.total ?? -1)] }),
    );
    pricing.noDealWorld().equivalentVariation.forEach((value, region) => {
      expect(same.equivalentVariation[region]).toBeCloseTo(value, 1);
    });
  });

  test('a later duty overrides an earlier one, and each cut helps the exporter', () => {
    const from = pricing.plan.noDeal;
    const gain = (...rates: readonly number[]) =>
      pricing.worldOnce(whatIfScenario(pricing, { ...NOTHING, from, duties: rates.map(vehicles) }))
        .equivalentVariation[0] ?? Number.NaN;
    expect(gain(0.5, 0.1)).toBeCloseTo(gain(0.1), 3);
    expect(gain(0)).toBeGreaterThan(gain(0.1));
    expect(gain(0.1)).toBeGreaterThan(gain(0.25));
  });

  test('an elasticity takes the place of the central one and leaves the alternatives', () => {
    const own = { ...NOTHING, elasticity: 'boehm-2023-long-run', deficits: 'balanced' as const };
    const [central, ...others] = pricing.variants.map((variant) => whatIfScenario(pricing, own, variant));
    expect(central?.elasticity).toBe('boehm-2023-long-run');
    expect(
      others
        .filter((_, index) => pricing.variants[index + 1]?.id.startsWith('elasticity'))
        .map((one) => one.elasticity),
    ).toEqual(read.talks.base.elasticity_range);
    expect([central, ...others].every((one) => one?.deficits === 'balanced')).toBe(true);
  });

  test('a world asked for once is not kept, but one that is known is taken', () => {
    const before = pricing.solved;
    pricing.worldOnce(whatIfScenario(pricing, { ...NOTHING, duties: [vehicles(0.123)] }));
    expect(pricing.solved).toBe(before);
    const known = pricing.noDealWorld();
    expect(pricing.worldOnce(pricing.scenario(pricing.plan.noDeal))).toBe(known);
  });
});
