/** The issues that answers are about: those of the file, of a scenario, or those that the answers name. */

import type { Constraint, ScenarioIssue } from '@parley/bargain';
import { formatIssue, InputError, placed } from '@parley/input';
import { namesTalks } from '../../files/negotiation.js';
import { openScenario } from '../../files/scenario-files.js';
import { faultAt, type Statements, type StatementsFile, unknownName } from '../../files/statements.js';
import { openTalks } from '../../files/talks.js';
import type { Output } from '../../print/output.js';
import { noteWarnings } from '../talks-header.js';
import { nameProblems } from './names.js';

/** What is asked about. */
export interface Subject {
  /** Issues without options when only their names are known. */
  readonly issues: readonly ScenarioIssue[];
  readonly constraints: readonly Constraint[];
  /** Value of each option of each issue from 0 for the worst to 1 for the best, or why it is not known. */
  readonly evaluations: readonly Float64Array[] | string;
}

interface Known {
  readonly issues: readonly ScenarioIssue[];
  readonly constraints: readonly Constraint[];
  readonly parties: readonly string[];
  readonly evaluations: (party: number) => readonly Float64Array[];
}

/**
 * The subject of answers; every name in them is checked.
 * @param paths talks or scenario files, when there are any
 * @throws {InputError} when names are unknown, with all of them
 */
export function subjectOf(
  file: StatementsFile,
  paths: readonly string[] | undefined,
  dataset: string | undefined,
  output: Output,
): Subject {
  const { statements, document } = file;
  const known = paths && knownOf(paths, dataset, output);
  if (known && statements.issues && !Array.isArray(statements.issues)) {
    throw faultAt(document, ['issues'], 'the scenario has options of its own', 'a list of issue names, or nothing');
  }
  const { issues, constraints } = known ? chosenOf(known, file) : { issues: ownIssues(statements), constraints: [] };
  const problems = [
    ...(known && statements.party !== undefined
      ? unknownName(['party'], 'party', statements.party, known.parties)
      : []),
    ...nameProblems(statements, issues),
  ];
  if (problems.length > 0) throw new InputError(problems.map((problem) => placed(document, problem)));
  return { issues, constraints, evaluations: evaluationsOf(file, issues, known) };
}

function knownOf(paths: readonly string[], dataset: string | undefined, output: Output): Known {
  const [first = ''] = paths;
  if (paths.length === 1 && namesTalks(first)) {
    const talks = openTalks(first, dataset);
    noteWarnings(talks, output);
    const { plan, contracted } = talks.pricing;
    return {
      issues: plan.issues.map(({ id, options }) => ({ name: id, kind: 'discrete', options })),
      constraints: plan.constraints,
      parties: plan.parties.map(({ code }) => code),
      evaluations: (party) =>
        plan.issues.map(({ options }, issue) =>
          Float64Array.from(options, (_, option) => contracted(issue, option)[party]?.central ?? 0),
        ),
    };
  }
  const { scenario, warnings } = openScenario(paths);
  for (const warning of warnings) output.note(formatIssue(warning));
  return {
    issues: scenario.issues,
    constraints: scenario.constraints,
    parties: scenario.profiles.map(({ name }) => name),
    evaluations: (party) => scenario.profiles[party]?.evaluations ?? [],
  };
}

/** The issues of a scenario that the file lists, or all; constraints that are about others are left out. */
function chosenOf({ issues, constraints }: Known, { statements, document }: StatementsFile) {
  if (!Array.isArray(statements.issues)) return { issues, constraints };
  const names = issues.map(({ name }) => name);
  const chosen = statements.issues.map((name, position) => {
    const [problem] = unknownName(['issues', position], 'issue', name, names);
    if (problem) throw faultAt(document, problem.path, problem.message, names.join(', '));
    return names.indexOf(name);
  });
  const moved = (side: Constraint['when']) =>
    side.map(([issue, options]): [number, readonly number[]] => [chosen.indexOf(issue), options]);
  return {
    issues: chosen.map((issue) => issues[issue] as ScenarioIssue),
    constraints: constraints
      .map(({ when, require }) => ({ when: moved(when), require: moved(require) }))
      .filter(({ when, require }) => [...when, ...require].every(([issue]) => issue >= 0)),
  };
}

function ownIssues(statements: Statements): ScenarioIssue[] {
  const { issues } = statements;
  if (issues && !Array.isArray(issues)) {
    return Object.entries(issues).map(([name, options]) => ({ name, kind: 'discrete', options }));
  }
  return (issues ?? namedIssues(statements)).map((name) => ({ name, kind: 'discrete', options: [] }));
}

/** The issues that answers about issues name, in the order in which they do. */
function namedIssues({ swings, ranking, comparisons }: Statements): string[] {
  return [
    ...new Set([
      ...Object.keys(swings ?? {}),
      ...(ranking ?? []).flat(),
      ...(comparisons ?? []).flatMap(({ more, less }) => [more, less]),
    ]),
  ];
}

function evaluationsOf(
  { statements, document }: StatementsFile,
  issues: readonly ScenarioIssue[],
  known: Known | undefined,
): Subject['evaluations'] {
  const { evaluations, party } = statements;
  if (evaluations) {
    return issues.map(({ name, options }) =>
      toUnit(
        options.map((option) => {
          const value = evaluations[name]?.[option];
          if (value === undefined) throw faultAt(document, ['evaluations', name], `${name}: ${option} has no value`);
          return value;
        }),
      ),
    );
  }
  if (!known) return 'an evaluations section is needed: how good each option of each issue is';
  if (party === undefined) return `a party is needed: one of ${known.parties.join(', ')}, whose evaluations are meant`;
  const all = known.evaluations(known.parties.indexOf(party));
  const names = known.issues.map(({ name }) => name);
  return issues.map(({ name }) => toUnit(Array.from(all[names.indexOf(name)] ?? [])));
}

/** From 0 for the least to 1 for the largest; all 0 when they are all alike. */
function toUnit(values: readonly number[]): Float64Array {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return Float64Array.from(values, (value) => (range > 0 ? (value - low) / range : 0));
}
