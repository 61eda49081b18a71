/** A file that says what is uncertain, and by how much. */

import { strictFields } from '@parley/input';
import { z } from 'zod';

const names = z.union([z.string(), z.array(z.string()).min(1)]);
const positive = z.number().positive();

const KINDS = ['uniform', 'log-uniform', 'triangular', 'two-piece'] as const;

const elasticitySchema = strictFields({
  sector: names.meta({ description: 'Sector by code; a list; goods; services; or *: one figure for all of them' }),
  low: positive,
  central: positive.optional().meta({ description: 'Needed for triangular and two-piece' }),
  high: positive,
  distribution: z.enum(KINDS).default('uniform'),
}).superRefine((range, context) => {
  const needsCentral = range.distribution === 'triangular' || range.distribution === 'two-piece';
  if (needsCentral && range.central === undefined) {
    context.addIssue({ code: 'custom', path: ['central'], message: `${range.distribution} needs a central figure` });
  }
  inOrder(range.low, range.central, range.high, 'low', 'high', context);
});

const allElasticitiesSchema = strictFields({
  factor_low: positive,
  factor_high: positive,
  distribution: z.enum(['uniform', 'log-uniform']).default('log-uniform'),
  each_sector: z
    .boolean()
    .default(false)
    .meta({ description: 'true: a factor of its own for every sector; false: one for all' }),
}).superRefine((range, context) =>
  inOrder(range.factor_low, undefined, range.factor_high, 'factor_low', 'factor_high', context),
);

const aroundCentral = {
  low: z.number(),
  central: z.number(),
  high: z.number(),
  distribution: z.enum(['triangular', 'two-piece']).default('triangular'),
};

const weightSchema = strictFields({ party: z.string(), sector: z.string(), ...aroundCentral }).superRefine(
  (range, context) => inOrder(range.low, range.central, range.high, 'low', 'high', context),
);

const statedSchema = strictFields({
  party: z.string(),
  issue: z.string(),
  option: z.string(),
  ...aroundCentral,
}).superRefine((range, context) => inOrder(range.low, range.central, range.high, 'low', 'high', context));

const entryShape = {
  elasticity: elasticitySchema.optional(),
  elasticity_set: z
    .array(z.union([z.string(), positive]))
    .min(1)
    .optional()
    .meta({ description: 'Sets shipped with the data, or single figures for all sectors; equally likely' }),
  all_elasticities: allElasticitiesSchema.optional(),
  weight: weightSchema.optional().meta({ description: 'Political weight of a dollar of value added; talks only' }),
  stated: statedSchema.optional().meta({ description: 'Stated value of an option, million USD a year; talks only' }),
};

const entrySchema = strictFields(entryShape).superRefine((entry, context) => {
  const given = Object.values(entry).filter((value) => value !== undefined).length;
  if (given !== 1) {
    context.addIssue({
      code: 'custom',
      message: `${given} assumptions in one entry; expected one of ${Object.keys(entryShape).join(', ')}`,
    });
  }
});

export const uncertaintySchema = strictFields({
  title: z.string().optional(),
  uncertainty: z.array(entrySchema).meta({ description: 'Applied in order: a later entry overrides an earlier one' }),
  talks_ranges: z
    .enum(['triangular', 'two-piece', 'central'])
    .default('triangular')
    .meta({ description: 'How the ranges of a talks file are drawn; central: not at all' }),
});

/** What is uncertain, after defaults. */
export type Uncertainty = z.output<typeof uncertaintySchema>;
/** What is uncertain, as written. */
export type UncertaintyInput = z.input<typeof uncertaintySchema>;

/** The factor on all elasticities when no file says otherwise: a third up or a quarter down, alike in logarithms. */
const DEFAULT_FACTOR = {
  factor_low: 0.75,
  factor_high: 4 / 3,
  distribution: 'log-uniform',
  each_sector: false,
} as const;

/** Without a file: each of the elasticity sets alike, times a common factor from 0.75 to 1.33. */
export function defaultUncertainty(sets: readonly (string | number)[]): Uncertainty {
  return {
    uncertainty: [
      ...(sets.length > 0 ? [{ elasticity_set: [...sets] }] : []),
      { all_elasticities: { ...DEFAULT_FACTOR } },
    ],
    talks_ranges: 'triangular',
  };
}

function inOrder(
  low: number,
  central: number | undefined,
  high: number,
  lowName: string,
  highName: string,
  context: z.RefinementCtx,
): void {
  if (low > high) {
    context.addIssue({ code: 'custom', path: [highName], message: `${highName} ${high} is below ${lowName} ${low}` });
  } else if (central !== undefined && (central < low || central > high)) {
    context.addIssue({
      code: 'custom',
      path: ['central'],
      message: `central ${central} is not between ${lowName} ${low} and ${highName} ${high}`,
    });
  }
}
