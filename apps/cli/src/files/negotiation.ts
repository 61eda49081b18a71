/** Scenarios to rehearse on: talks that are priced, or scenario files of any format that is read. */

import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  DEFAULT_TOLERANCE,
  problemOf,
  type Scenario,
  type ScenarioFormat,
  type StatedNegotiation,
  solveProblem,
} from '@parley/bargain';
import { formatIssue, InputError } from '@parley/input';
import { bargainOf, PAYOFF_TOLERANCE, type PrivateLayer, talksScenario } from '@parley/talks';
import { noteWarnings } from '../commands/talks-header.js';
import type { Output } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { issuesOnTable } from './issues-on-table.js';
import { openPrivateLayer } from './private-layer.js';
import { openScenario } from './scenario-files.js';
import { openTalks } from './talks.js';

/** What only talks have: which issues are on the table, and what a delegation keeps to itself. */
export interface TalksOptions {
  readonly issues?: string;
  readonly without?: string;
  /** With the private layer: a file, or `private.yaml` beside the talks. */
  readonly private?: string | true;
  readonly dataset?: string;
}

/** A scenario ready to be played. */
export interface Negotiation extends StatedNegotiation {
  readonly source: 'talks' | ScenarioFormat;
  /** The private layer that was asked for. */
  readonly layer: PrivateLayer | null;
}

/** Whether a path names talks rather than scenario files. */
export function namesTalks(path: string): boolean {
  return ['.yaml', '.yml'].includes(extname(path)) || existsSync(join(path, 'talks.yaml'));
}

/**
 * Opens talks, or a scenario of one or more files.
 * @throws {InputError} when they cannot be read, or options for talks come with scenario files
 * @throws {WorldError} when a package of the talks has no equilibrium
 */
export function openNegotiation(paths: readonly string[], options: TalksOptions, output: Output): Negotiation {
  const [first = ''] = paths;
  if (paths.length === 1 && namesTalks(first)) return fromTalks(first, options, output);
  for (const name of ['issues', 'without', 'private', 'dataset'] as const) {
    if (options[name] !== undefined) {
      throw wrong(first, `--${name} belongs to talks`, 'a folder with talks.yaml, or the file');
    }
  }
  const { scenario, format, warnings } = openScenario(paths);
  for (const warning of warnings) output.note(formatIssue(warning));
  checkParties(scenario, first);
  return {
    scenario,
    source: format,
    unit: 'the units of the files',
    tolerance: DEFAULT_TOLERANCE,
    noDeal: null,
    privateOf: null,
    layer: null,
    solved: once(() => solveProblem(problemOf(scenario), { mostVectors: MOST_VECTORS })),
  };
}

/** Payoff vectors kept of a frontier that a session is measured on. */
const MOST_VECTORS = 20_000;

function fromTalks(path: string, options: TalksOptions, output: Output): Negotiation {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  const onTable = issuesOnTable(talks, options);
  const privately = options.private === undefined ? undefined : openPrivateLayer(talks, options.private);
  const bargain = withProgress(output, 'pricing', (progress) =>
    bargainOf(talks.pricing, { onTable, progress, ...(privately && { privately }) }),
  );
  const scenario = talksScenario(talks.pricing, bargain);
  checkParties(scenario, talks.file);
  return {
    scenario,
    source: 'talks',
    unit: 'million USD a year against no deal',
    tolerance: PAYOFF_TOLERANCE,
    noDeal: talks.pricing.plan.noDeal,
    privateOf: privately?.of ?? null,
    layer: privately ?? null,
    solved: () => bargain,
  };
}

function checkParties({ profiles }: Scenario, file: string): void {
  if (profiles.length < 2) throw wrong(file, 'the scenario has one party', 'at least two parties');
}

function wrong(file: string, message: string, expected: string): InputError {
  return new InputError([{ code: 'scenario', severity: 'error', path: [], file, message, expected }]);
}

function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}
