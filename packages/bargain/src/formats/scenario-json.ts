/** Our own scenario files, written: the plain data as JSON. */

import type { Profile, Scenario } from '../scenario/scenario.js';
import { fileNames } from './file-names.js';
import { NotExpressibleError, type WrittenFile } from './not-expressible.js';
import { SCENARIO_FORMAT, type ScenarioFile } from './scenario-schema.js';

/**
 * A scenario as a file of our own, from which {@link readScenario} gives the same scenario back.
 * @throws NotExpressibleError when a profile has a remainder, or a number is not finite
 */
export function writeScenarioJson(scenario: Scenario): WrittenFile {
  for (const profile of scenario.profiles) {
    if (profile.remainder) {
      throw new NotExpressibleError('remainder', `the payoffs of ${profile.name} are partly given by a function`);
    }
  }
  const file: ScenarioFile = {
    format: SCENARIO_FORMAT,
    version: 1,
    name: scenario.name,
    issues: scenario.issues.map(({ name, kind, options, values }) => ({
      name,
      kind,
      options: [...options],
      ...(values ? { values: [...values] } : {}),
    })),
    constraints: scenario.constraints.map((constraint) => ({
      when: constraint.when.map(([issue, options]) => [issue, [...options]]),
      require: constraint.require.map(([issue, options]) => [issue, [...options]]),
    })),
    profiles: scenario.profiles.map(profileFile),
  };
  const text = JSON.stringify(file, (key, value: unknown) => {
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    throw new NotExpressibleError('number', `${key} is ${value}, which JSON cannot hold`);
  });
  return { name: fileNames([scenario.name], 'json')[0]!, text: `${text}\n` };
}

function profileFile({
  name,
  weights,
  evaluations,
  groups,
  rectangles,
  ceiling,
  reservation,
  discountFactor,
}: Profile) {
  return {
    name,
    weights: [...weights],
    evaluations: evaluations.map((values) => [...values]),
    ...(groups ? { groups: groups.map(({ issues, values }) => ({ issues: [...issues], values: [...values] })) } : {}),
    ...(rectangles
      ? {
          rectangles: rectangles.map(({ bounds, value, outside }) => ({
            bounds: bounds.map(([issue, from, to]): [number, number, number] => [issue, from, to]),
            value,
            ...(outside === undefined ? {} : { outside }),
          })),
        }
      : {}),
    ...(ceiling === undefined || ceiling === Number.POSITIVE_INFINITY ? {} : { ceiling }),
    reservation:
      reservation.kind === 'package' ? { kind: reservation.kind, options: [...reservation.options] } : reservation,
    discountFactor,
  };
}
