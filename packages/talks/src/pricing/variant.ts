/** The assumptions one model run is made under; the range of a figure is its spread over all of them. */

import type { Talks } from '../record/talks-schema.js';

export interface Variant {
  readonly id: string;
  readonly elasticity: number | string;
  /** Which figure of each barrier's ad valorem equivalent is used. */
  readonly barriers: 'low' | 'central' | 'high';
}

/** The central assumptions first, then each alternative elasticity and each end of the barriers, one at a time. */
export function variantsOf(talks: Talks): readonly [Variant, ...Variant[]] {
  const { elasticity, elasticity_range } = talks.base;
  const hasBarriers = Object.values(talks.issues).some((issue) =>
    Object.values(issue.options).some((option) => (option.barriers ?? []).length > 0),
  );
  return [
    { id: 'central', elasticity, barriers: 'central' },
    ...elasticity_range.map((set): Variant => ({ id: `elasticity ${set}`, elasticity: set, barriers: 'central' })),
    ...(hasBarriers
      ? ([
          { id: 'barriers low', elasticity, barriers: 'low' },
          { id: 'barriers high', elasticity, barriers: 'high' },
        ] as const)
      : []),
  ];
}
