/** Duties as tests write them. */

import type { MeasureRead } from '@parley/reader';

/** “KOR on USA: 40 beef”. */
export function dutyLine({ imposer, target, rate_pct, product }: MeasureRead): string {
  return `${imposer} on ${target}: ${rate_pct} ${product}`;
}
