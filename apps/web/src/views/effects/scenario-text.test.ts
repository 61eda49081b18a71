import { type Scenario, scenarioSchema } from '@parley/economy';
import { runId } from '@parley/runs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioText } from './scenario-text.js';

const code = fc.constantFrom('USA', 'KOR', 'MVH', '*');
const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    elasticity: fc.constantFrom(4, 'caliendo-parro-2015'),
    deficits: fc.constantFrom('fixed' as const, 'balanced' as const),
    tariffs: fc.array(
      fc.record({
        importer: code,
        exporter: fc.array(code, { minLength: 1, maxLength: 2 }),
        sector: fc.array(code, { minLength: 1, maxLength: 2 }),
        rate: fc.integer({ min: 0, max: 2000 }).map((half) => Number((half / 200).toPrecision(12))),
      }),
      { maxLength: 4 },
    ),
    trade_costs: fc.array(fc.record({ importer: code, exporter: code, sector: code, ad_valorem: fc.constant(-0.05) }), {
      maxLength: 2,
    }),
  })
  .map((some) => ({ ...some, base_tariffs: 'none', transfers: [], productivity: [] }));

test('parley solve reads the text as the same scenario, with the same run', () => {
  const data = { id: 'some', fingerprint: 'abc' };
  fc.assert(
    fc.property(scenario, (wanted) => {
      const read = scenarioSchema.parse(JSON.parse(scenarioText(wanted)));
      expect(read).toEqual(wanted);
      expect(runId(data, read)).toBe(runId(data, wanted));
    }),
  );
});
