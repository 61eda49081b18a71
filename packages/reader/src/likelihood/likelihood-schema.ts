/** The part of the rule files that says how likely readings of a kind are to be right. */

import { strictFields } from '@parley/input';
import { z } from 'zod';

const weights = strictFields({
  base: z.number().meta({ description: 'Logarithm of the odds that a reading without any sign is right' }),
  signs: z
    .record(z.string().min(1), z.number())
    .meta({ description: 'What each sign adds to the logarithm of the odds; signs not listed add nothing' }),
});

/** Sections of a rule file on likelihood. */
export const likelihoodRulesShape = {
  likelihood: strictFields({ measures: weights.optional(), positions: weights.optional() }).optional(),
};

/** Weights of one kind of reading. */
export type LikelihoodWeights = z.output<typeof weights>;
