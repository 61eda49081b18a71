/** One question asked of many draws: what is uncertain, and what comes out. */

import type { Assumption } from './assumption.js';

export interface Experiment {
  readonly assumptions: readonly Assumption[];
  /** How many figures a draw yields. */
  readonly columns: number;
  /**
   * Computes the figures of one draw; the same values always give the same figures, whatever was computed before.
   * @param values one per assumption, see {@link valueAt}
   * @param out one per column, to be filled unless the draw fails
   * @returns why the draw has no figures, if it has none
   */
  run(values: Float64Array, out: Float64Array): string | undefined;
}
