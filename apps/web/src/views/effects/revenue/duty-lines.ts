/** Duty collected by a party and charged on its goods abroad, by partner. */

import type { BeforeAfter } from '../../../worker/effects-protocol.js';
import { levelsOf } from '../contrast.js';
import type { Pair } from '../effects-context.js';
import { totalOf } from '../flows/flow-rows.js';

export interface DutyLine {
  /** `collected`: at its own border; `charged`: on its goods at the borders of others. */
  readonly kind: 'collected' | 'charged';
  /** Code of the partner; `total`; or the rest of the partners when undefined. */
  readonly region: string | undefined;
  readonly levels: BeforeAfter;
}

/** Both kinds: the total, each of the other parties, and the rest. */
export function dutyLines(pair: Pair, regions: readonly string[], own: string, parties: readonly string[]): DutyLine[] {
  const n = regions.length;
  const at = regions.indexOf(own);
  return (['collected', 'charged'] as const).flatMap((kind) => {
    const cell = (other: number) => (kind === 'collected' ? at * n + other : other * n + at);
    const rows = regions.map((code, other) => ({ code, ...levelsOf('duties', cell(other), pair.one, pair.other) }));
    const partners = parties.filter((code) => code !== own);
    const line = (region: string | undefined, some: readonly BeforeAfter[]): DutyLine => ({
      kind,
      region,
      levels: totalOf(some),
    });
    return [
      line('total', rows),
      ...partners.map((code) =>
        line(
          code,
          rows.filter((row) => row.code === code),
        ),
      ),
      line(
        undefined,
        rows.filter(({ code }) => !partners.includes(code)),
      ),
    ];
  });
}
