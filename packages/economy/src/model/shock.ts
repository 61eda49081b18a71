/** A change to the world: what differs from the base year. Arrays that are absent leave their part as it was. */

import type { Economy } from './economy.js';

export interface Shock {
  /** New ad valorem tariffs t′ (all of them, not only those that change), J×N×N. */
  readonly tariffs?: Float64Array;
  /** Change d̂ of iceberg trade costs as a ratio, J×N×N; 1 is no change. */
  readonly tradeCosts?: Float64Array;
  /** New deficits D′ in million USD with world value added as numeraire, N; they sum to zero. */
  readonly deficits?: Float64Array;
  /** Change  of productivity as a ratio, N×J; 1 is no change. */
  readonly productivity?: Float64Array;
}

/** What is wrong with a shock. */
export class ShockError extends Error {
  override readonly name = 'ShockError';
}

/**
 * Refuses a shock that no equilibrium can answer.
 * @throws {ShockError} an array of the wrong length, a rate below −100 %, a cost or productivity that is not positive,
 *   or deficits that do not sum to zero
 */
export function assertShock(economy: Economy, shock: Shock): void {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const flows = j * n * n;
  assertEach(shock.tariffs, flows, 'tariffs', -1, 'a rate above −1');
  assertEach(shock.tradeCosts, flows, 'tradeCosts', 0, 'a positive ratio');
  assertEach(shock.productivity, n * j, 'productivity', 0, 'a positive ratio');
  assertEach(shock.deficits, n, 'deficits', Number.NEGATIVE_INFINITY, 'a finite amount');
  if (shock.deficits) {
    let sum = 0;
    let size = 0;
    for (const deficit of shock.deficits) sum += deficit;
    for (const value of economy.valueAdded) size += value;
    if (Math.abs(sum) > 1e-9 * size) {
      throw new ShockError(`deficits must sum to zero over the world; they sum to ${sum} million USD`);
    }
  }
}

/** A part of a shock, from 0 (none) to 1 (all): ratios in powers, deficits in proportion. */
export function partOf(economy: Economy, shock: Shock, part: number): Shock {
  const { tariffs, tradeCosts, deficits, productivity } = shock;
  return {
    ...(tariffs && {
      tariffs: tariffs.map((rate, flow) => {
        const base = 1 + economy.tariffs[flow];
        return base * ((1 + rate) / base) ** part - 1;
      }),
    }),
    ...(tradeCosts && { tradeCosts: tradeCosts.map((ratio) => ratio ** part) }),
    ...(deficits && {
      deficits: deficits.map((amount, region) => part * amount + (1 - part) * economy.deficits[region]),
    }),
    ...(productivity && { productivity: productivity.map((ratio) => ratio ** part) }),
  };
}

function assertEach(
  values: Float64Array | undefined,
  length: number,
  what: string,
  least: number,
  expected: string,
): void {
  if (!values) return;
  if (values.length !== length) throw new ShockError(`${what}: ${length} entries expected, ${values.length} given`);
  for (let i = 0; i < length; i++) {
    if (values[i] > least && values[i] < Number.POSITIVE_INFINITY) continue;
    throw new ShockError(`${what}[${i}] is ${values[i]}: ${expected} expected`);
  }
}
