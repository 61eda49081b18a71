/** A scenario as a person writes it: which model of the base year, and what changes. */

import { rateSchema, strictFields } from '@parley/input';
import { z } from 'zod';

const names = z.union([z.string(), z.array(z.string()).min(1)]);

const oneRegion = z.string().regex(/^[^*]+$/, 'one region expected');

const flowFields = {
  importer: names.meta({ description: 'Importing region by code; a list; or * for every region but the exporter' }),
  exporter: names.meta({ description: 'Exporting region by code; a list; or * for every region but the importer' }),
  sector: names.meta({ description: 'Sector by code; a list; goods; services; or * for all' }),
};

const tariffRuleSchema = strictFields({ ...flowFields, rate: rateSchema });

const tradeCostRuleSchema = strictFields({
  ...flowFields,
  ad_valorem: z.number().gt(-0.95).lt(100).meta({
    description: 'Change of trade costs as a fraction of the price: 0.05 raises them by 5 %, −0.05 lowers them',
  }),
});

const bySector = z.record(z.string(), z.number().nonnegative());

const modelSchema = strictFields({
  scale_elasticity: z.union([z.number().nonnegative(), bySector]).optional().meta({
    description: 'Scale elasticity ψ: unit cost falls with the ψ-th power of the number of firms',
  }),
  labour_supply_elasticity: z.number().nonnegative().optional().meta({
    description: 'Elasticity κ of labour supply in the real wage after tax',
  }),
  distribution_share: z
    .union([z.number().min(0).lt(1), bySector])
    .optional()
    .meta({
      description: 'Share ν of sales that pays labour of the region sold to; one number or a map by region',
    }),
  tariff_exponent: z.union([z.number().nonnegative(), bySector]).optional().meta({
    description: 'Exponent φ of the tariff factor in what buyers pay; one number or a map by importing region',
  }),
  profit_share: z
    .union([z.literal('markup'), z.number().min(0).lt(1), bySector])
    .optional()
    .meta({
      description:
        'Share of sales kept as profit by a fixed number of firms: markup (1/σ, σ = θ + 1), a number, or a map',
    }),
  revenue: z.enum(['rebate', 'relief']).default('rebate').meta({
    description: 'What new tariff revenue does besides being spent: nothing, or lower the income tax by as much',
  }),
});

export const scenarioSchema = strictFields({
  title: z.string().optional(),
  elasticity: z
    .union([z.number().positive(), z.string(), z.record(z.string(), z.number().positive())])
    .default(4)
    .meta({
      description:
        'One trade elasticity, the id of a shipped set, or a map by sector (goods, services, * as fallbacks)',
    }),
  base_tariffs: z.enum(['none', 'applied']).default('none'),
  deficits: z.enum(['fixed', 'balanced', 'scaled']).default('fixed').meta({
    description:
      'fixed in money with world labour income as numeraire; balanced: the base year is first solved without them; scaled with world income',
  }),
  model: modelSchema.optional(),
  tariffs: z
    .array(tariffRuleSchema)
    .default([])
    .meta({ description: 'New rates; a later rule overrides an earlier one' }),
  trade_costs: z.array(tradeCostRuleSchema).default([]),
  transfers: z
    .array(strictFields({ from: oneRegion, to: oneRegion, musd: z.number().nonnegative() }))
    .default([])
    .meta({ description: 'Payments between governments, million USD a year' }),
  productivity: z.array(strictFields({ region: names, sector: names, percent: z.number().gt(-99) })).default([]),
});

/** A scenario after defaults. */
export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as written. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
export type TariffRule = z.output<typeof tariffRuleSchema>;
export type TradeCostRule = z.output<typeof tradeCostRuleSchema>;

/** The model part of a scenario: what has to be calibrated before anything changes. */
export type ModelChoice = Pick<Scenario, 'elasticity' | 'base_tariffs' | 'deficits' | 'model'>;
