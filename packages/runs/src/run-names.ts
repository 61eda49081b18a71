/** Names of the runs of one data set, each found once: reports cite the same runs again and again. */

import type { Scenario } from '@parley/economy';
import { compareText } from '@parley/input';
import { type DatasetReference, runId } from './run-id.js';

export interface RunNames {
  /** Id of the run of a scenario. */
  nameRun(scenario: Scenario): string;
  /** Scenarios of the runs named so far, by id in alphabetical order: what `parley solve` takes. */
  runs(): Record<string, Scenario>;
}

export function runNames(dataset: DatasetReference): RunNames {
  const names = new WeakMap<Scenario, string>();
  const runs = new Map<string, Scenario>();
  return {
    nameRun(scenario) {
      const known = names.get(scenario);
      if (known !== undefined) return known;
      const name = runId(dataset, scenario);
      names.set(scenario, name);
      runs.set(name, scenario);
      return name;
    },
    runs: () => Object.fromEntries([...runs].sort(([a], [b]) => compareText(a, b))),
  };
}
