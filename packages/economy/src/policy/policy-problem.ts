/** A search for tariffs as a person writes it: a scenario, who chooses which tariffs, and what each wants. */

import { rateSchema, strictFields } from '@parley/input';
import { z } from 'zod';
import { scenarioSchema } from '../scenario/scenario.js';

const names = z.union([z.string(), z.array(z.string()).min(1)]);

const instrumentSchema = strictFields({
  exporter: names.default('*').meta({ description: 'Partners whose goods the tariffs fall on; * for all' }),
  sector: names.default('goods').meta({ description: 'Sectors; goods, services or * for all of them' }),
  form: z.enum(['by-flow', 'most-favoured-nation', 'by-partner', 'uniform']).default('by-flow').meta({
    description:
      'One rate for every partner and sector; one for every sector, the same for all partners; one for every partner; or one rate',
  }),
  lower: rateSchema.default(0).meta({ description: 'Least rate' }),
  upper: rateSchema.default(1).meta({ description: 'Greatest rate' }),
});

const objectiveSchema = z.union([
  z.literal('real-income'),
  strictFields({
    political_weights: z.record(z.string(), z.number().nonnegative()).meta({
      description: 'Weight λ of the income earned in a sector; 1 where a sector is not named. Scaled to average 1',
    }),
  }),
  strictFields({
    real_income: z.number().default(1),
    value_added: z.record(z.string(), z.number()).default({}),
    revenue: z.number().default(0),
  }),
]);

const partySchema = strictFields({
  region: z.string().regex(/^[^*]+$/, 'one region expected'),
  objective: objectiveSchema.default('real-income'),
  weight: z.number().positive().default(1).meta({
    description: 'Bargaining weight, for nash-product and weighted-sum',
  }),
  tariffs: z.array(instrumentSchema).min(1).prefault([{}]),
});

export const policyProblemSchema = strictFields({
  ...scenarioSchema.shape,
  optimal: strictFields({
    solution: z
      .enum(['best-response', 'nash', 'cooperative', 'nash-product', 'weighted-sum'])
      .default('best-response')
      .meta({
        description:
          'best-response: one party, all others as in the scenario; nash: a trade war; cooperative: equal gains; nash-product; weighted-sum',
      }),
    parties: z.array(partySchema).min(1),
    threat: z.enum(['scenario', 'nash']).default('scenario').meta({
      description: 'What there is without agreement: the tariffs of the scenario, or a trade war',
    }),
    extra_starts: z.int().min(0).max(1000).default(0).meta({
      description: 'Starting points besides the usual ones, spread over the bounds',
    }),
    seed: z.int().min(0).default(1),
  }),
});

export type PolicyProblem = z.output<typeof policyProblemSchema>;
export type PolicyProblemInput = z.input<typeof policyProblemSchema>;
