/** `parley tournament` as text. */

import type { Mean, TournamentSetup, TournamentTable } from '@parley/bargain';
import { compareText } from '@parley/input';
import { table } from '../../print/table.js';

/** The agents, the one that did best for itself first. */
export function tournamentPrint(
  { scenarios, rules, seeds, selfPlay }: TournamentSetup,
  result: TournamentTable,
): string {
  const { rows, sessions } = result;
  const sorted = [...rows].sort(
    (a, b) => (b.own.mean ?? -Infinity) - (a.own.mean ?? -Infinity) || compareText(a.name, b.name),
  );
  return [
    `${rows.length} agents on ${scenarios.map(({ name }) => name).join(', ')}: ${rules.protocol}, ${rules.rounds} rounds`,
    `${sessions.length.toLocaleString('en-US')} sessions: every seating${selfPlay ? '' : ' without self-play'}, seeds 1 to ${seeds.length}`,
    '',
    table(
      ['agent', '>played', '>own payoff', '>others’ payoff', '>agreement', '>rounds', '>Nash product', '>distance'],
      sorted.map((row) => [
        row.name,
        String(row.appearances),
        figure(row.own, 3),
        figure(row.others, 3),
        figure(row.agreement, 2),
        figure(row.rounds, 1),
        figure(row.nashProduct, 3),
        figure(row.distanceToFrontier, 3),
      ]),
    ),
    '',
    'mean ± standard error. Payoffs are gains over no deal as shares of the largest gain the party could make; rounds and',
    'distance (from the frontier, in shares of the parties’ ranges on it) are of sessions that ended in a deal.',
  ].join('\n');
}

function figure({ mean, standardError }: Mean, digits: number): string {
  if (mean === null) return '–';
  return standardError === null ? mean.toFixed(digits) : `${mean.toFixed(digits)} ± ${standardError.toFixed(digits)}`;
}
