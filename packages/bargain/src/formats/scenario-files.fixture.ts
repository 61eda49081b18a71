/** Scenario files for tests: from texts, and the small domain that many of them are about. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { formatIssue } from '@parley/input';
import { expect } from 'vitest';
import { profilePayoff } from '../scenario/problem-of.js';
import type { Scenario } from '../scenario/scenario.js';
import { type ReadScenario, readScenario } from './read-scenario.js';
import type { ScenarioSource } from './recognise-file.js';

const SHARED = new URL('../../../../../shared/', import.meta.url);

/** Where reference scenarios lie, and whether they are at hand. */
export const SCENARIOS = new URL('data/scenarios/', SHARED);
export const BENCHMARKS = new URL('data/scenarios-bench/', SHARED);
export const REFERENCE = new URL('reference/expected-negotiation.json', SHARED);
export const present = existsSync(REFERENCE);
export const skipped = present ? '' : ' (skipped: the reference files are not at hand)';

/** A file from a text, encoded as UTF-8. */
export function fileOf(name: string, text: string): ScenarioSource {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Files of a folder, or those that are named. */
export function filesIn(folder: URL, names: readonly string[] = readdirSync(folder).sort()): ScenarioSource[] {
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
}

/** Reads texts by file name. */
export function read(texts: Readonly<Record<string, string>>): ReadScenario {
  return readScenario(Object.entries(texts).map(([name, text]) => fileOf(name, text)));
}

/** The scenario and its warnings, one a line; fails with the errors when there is none. */
export function accepted(result: ReadScenario): { scenario: Scenario; warnings: string } {
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  return { scenario: result.scenario, warnings: result.warnings.map(formatIssue).join('\n') };
}

/** The errors of files that must be refused, one a line. */
export function refused(result: ReadScenario): string {
  expect(result.ok).toBe(false);
  return result.ok ? '' : result.issues.map(formatIssue).join('\n');
}

/** Payoff of a party for options by position. */
export function payoff(scenario: Scenario, party: number, options: readonly number[]): number {
  return profilePayoff(scenario.profiles[party]!, options);
}

/** A GENIUS domain around issues. */
export function geniusDomain(issues: string): string {
  return `<negotiation_template>
<utility_space number_of_issues="0">
<objective index="0" name="root" type="objective" etype="objective">
${issues}
</objective>
</utility_space>
</negotiation_template>
`;
}

/** A GENIUS profile around issues and weights, with elements after the objective. */
export function geniusProfile(inner: string, after = '', type = ''): string {
  return `<utility_space${type === '' ? '' : ` type="${type}"`}>
<objective index="0" name="root" type="objective" etype="objective">
${inner}
</objective>
${after}
</utility_space>
`;
}

/** Values with their evaluations: pairs where the order of keys would not hold. */
type Values = Readonly<Record<string, number | null>> | readonly (readonly [string, number | null])[];

/** A discrete issue; evaluations only in profiles. */
export function discreteIssue(index: number, name: string, values: Values): string {
  const entries = Array.isArray(values) ? values : Object.entries(values);
  const items = entries.map(
    ([value, evaluation]) =>
      `<item index="1" value="${value}"${evaluation === null ? '' : ` evaluation="${evaluation}"`}/>`,
  );
  return `<issue index="${index}" name="${name}" type="discrete" vtype="discrete" etype="discrete">
${items.join('\n')}
</issue>`;
}

/** Two discrete issues, colour and size. */
export const SMALL_DOMAIN = geniusDomain(
  `${discreteIssue(1, 'colour', { red: null, blue: null })}\n${discreteIssue(2, 'size', { S: null, M: null, L: null })}`,
);

/** Weights 0.6 and 0.4; red 1/2, blue 1; S 0, M 1/4, L 1. */
export const SMALL_PROFILE = geniusProfile(`<weight index="1" value="0.6"/>
<weight index="2" value="0.4"/>
${discreteIssue(1, 'colour', { red: 5, blue: 10 })}
${discreteIssue(2, 'size', { S: 0, M: 1, L: 4 })}`);
