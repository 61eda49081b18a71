/** The runs of a document as scenario files have them. */

import type { Scenario } from '@parley/economy';
import { LARGEST_PLAIN_RATE } from '@parley/input';
import type { RunNames } from './run-names.js';

/** A scenario with its rates as `parley solve` reads them. */
export type WrittenScenario = Omit<Scenario, 'tariffs'> & {
  readonly tariffs: readonly (Omit<Scenario['tariffs'][number], 'rate'> & { readonly rate: number | string })[];
};

/** The runs named so far, each with the scenario that `parley solve` reproduces it from. */
export function writtenRuns(names: Pick<RunNames, 'runs'>): Record<string, WrittenScenario> {
  return Object.fromEntries(
    Object.entries(names.runs()).map(([run, scenario]) => [
      run,
      { ...scenario, tariffs: scenario.tariffs.map((rule) => ({ ...rule, rate: writtenRate(rule.rate) })) },
    ]),
  );
}

/** Percentages with their sign where a plain number would be questioned. */
function writtenRate(rate: number): number | string {
  return rate > LARGEST_PLAIN_RATE ? `${Number((100 * rate).toPrecision(12))}%` : rate;
}
