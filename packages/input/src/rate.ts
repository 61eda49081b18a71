/** Ad valorem rates as people write them: a fraction (0.25) or a percentage with its sign (25%). */

import { z } from 'zod';

/**
 * Plain numbers above this are taken for percentages written without their sign; such a duty, if it is meant, is
 * written with the sign (754.3%).
 */
export const LARGEST_PLAIN_RATE = 2;

/** A rate, given as 0.25 or "25%"; parsed to the fraction. Never negative. */
export const rateSchema = z
  .union([z.number(), z.string()])
  .transform((given, context) => {
    const rate = typeof given === 'number' ? given : fromPercent(given);
    const fail = (message: string) => {
      context.issues.push({ code: 'custom', input: given, message });
      return z.NEVER;
    };
    if (rate === undefined || !Number.isFinite(rate)) {
      return fail(
        `${JSON.stringify(given)} is not a rate; expected a fraction such as 0.25 or a percentage such as 25%`,
      );
    }
    if (rate < 0) return fail(`a rate of ${given} is negative; expected 0 or more`);
    if (typeof given === 'number' && given > LARGEST_PLAIN_RATE) {
      return fail(
        `a rate of ${given} would be ${given * 100} %; expected a fraction; did you mean ${given} %? Then write ${given / 100} or ${given}%`,
      );
    }
    return rate;
  })
  .meta({ description: 'Ad valorem rate: a fraction (0.25) or a percentage with its sign (25%)' });

function fromPercent(text: string): number | undefined {
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*%\s*$/.exec(text);
  return match ? Number(match[1]) / 100 : undefined;
}
