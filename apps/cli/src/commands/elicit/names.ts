/** Names in answers, held against the issues and options there are. */

import type { ScenarioIssue } from '@parley/bargain';
import type { InputIssue, Path } from '@parley/input';
import { fault, type Statements, unknownName } from '../../files/statements.js';

/** Every unknown issue and option, and every issue that an answer about all issues leaves out. */
export function nameProblems(statements: Statements, issues: readonly ScenarioIssue[]): InputIssue[] {
  const names = issues.map(({ name }) => name);
  const { swings, ranking, comparisons = [] } = statements;
  const every = (path: Path, given: readonly string[]) => {
    const missing = names.filter((name) => !given.includes(name));
    return missing.length > 0 ? [fault(path, `${missing.join(', ')} is left out`, 'every issue')] : [];
  };
  const issue = (path: Path, name: string) => unknownName(path, 'issue', name, names);
  return [
    ...Object.keys(swings ?? {}).flatMap((name) => issue(['swings', name], name)),
    ...(swings ? every(['swings'], Object.keys(swings)) : []),
    ...(ranking ?? []).flatMap((rank, at) => [rank].flat().flatMap((name) => issue(['ranking', at], name))),
    ...(ranking ? every(['ranking'], ranking.flat()) : []),
    ...comparisons.flatMap(({ more, less }, at) => [
      ...issue(['comparisons', at, 'more'], more),
      ...issue(['comparisons', at, 'less'], less),
    ]),
    ...optionProblems(statements, issues),
  ];
}

function optionProblems(statements: Statements, issues: readonly ScenarioIssue[]): InputIssue[] {
  const { trade_offs: tradeOffs = [], ratings = [], choices = [], evaluations = {}, orders = {} } = statements;
  const names = issues.map(({ name }) => name);
  const optionsOf = (name: string) => issues.find((issue) => issue.name === name)?.options;
  /** @param parts options with their paths */
  const of = (path: Path, name: string, parts: readonly (readonly [Path, string])[]): InputIssue[] => {
    const known = optionsOf(name);
    if (!known) return unknownName(path, 'issue', name, names);
    if (known.length === 0) {
      return [fault(path, `the options of ${name} are not known`, 'issues with their options, or --scenario')];
    }
    return parts.flatMap(([place, option]) => unknownName(place, `option of ${name}`, option, known));
  };
  const whole = (path: Path, named: Readonly<Record<string, string>>): InputIssue[] => {
    const missing = names.filter((name) => !Object.hasOwn(named, name));
    return [
      ...Object.entries(named).flatMap(([name, option]) => of([...path, name], name, [[[...path, name], option]])),
      ...(missing.length > 0
        ? [fault(path, `the package leaves out ${missing.join(', ')}`, 'an option for every issue')]
        : []),
    ];
  };
  return [
    ...tradeOffs.flatMap(({ gain, loss }, at) =>
      [{ side: 'gain', ...gain } as const, { side: 'loss', ...loss } as const].flatMap(({ side, issue, from, to }) => {
        const path = ['trade_offs', at, side];
        return of([...path, 'issue'], issue, [
          [[...path, 'from'], from],
          ...[to].flat().map((option): [Path, string] => [[...path, 'to'], option]),
        ]);
      }),
    ),
    ...ratings.flatMap(({ package: named }, at) => whole(['ratings', at, 'package'], named)),
    ...choices.flatMap((choice, at) => {
      const path = ['choices', at];
      if ('ranking' in choice) {
        return choice.ranking.flatMap((named, place) => whole([...path, 'ranking', place], named));
      }
      const { chosen, over } = choice;
      return [
        ...whole([...path, 'chosen'], chosen),
        ...(Array.isArray(over)
          ? over.flatMap((named, place) => whole([...path, 'over', place], named))
          : whole([...path, 'over'], over)),
      ];
    }),
    ...Object.entries(evaluations).flatMap(([name, values]) =>
      of(
        ['evaluations', name],
        name,
        Object.keys(values).map((option) => [['evaluations', name, option], option]),
      ),
    ),
    ...Object.entries(orders).flatMap(([name, order]) =>
      of(
        ['orders', name],
        name,
        order.map((option, place) => [['orders', name, place], option]),
      ),
    ),
  ];
}
