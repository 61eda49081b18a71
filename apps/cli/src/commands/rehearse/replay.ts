/** What playing a record again showed. */

import { type Action, packageNames, type ReplayDifference, type Session } from '@parley/bargain';
import { inLines, differences as packageDifferences } from '../../print/package-words.js';

/** The comparison as a JSON document. */
export function replayDocument(session: Session, differences: readonly ReplayDifference[]): object {
  const { scenario, record } = session;
  const action = (taken: Action) => ({
    kind: taken.kind,
    ...(taken.kind === 'offer' ? { package: packageNames(scenario.issues, taken.package) } : {}),
    ...(taken.kind === 'vote' ? { accept: taken.accept, strength: taken.strength } : {}),
  });
  return {
    actions: record.actions.length,
    of_agents: ofAgents(session),
    same: differences.length === 0,
    differences: differences.map(({ at, party, recorded, expected }) => ({
      action: at,
      round: session.moves[at]?.round ?? null,
      party: scenario.profiles[party]?.name ?? '',
      recorded: action(recorded),
      expected: action(expected),
    })),
  };
}

/** The comparison as text. */
export function replayPrint(session: Session, differences: readonly ReplayDifference[]): string {
  const { actions } = session.record;
  const checked = ofAgents(session);
  if (checked === 0) return `Played again: ${actions.length} actions, none of agents.`;
  if (differences.length === 0) return `Played again: ${actions.length} actions, all ${checked} of agents as recorded.`;
  return [
    `Played again: ${differences.length} of ${checked} actions of agents differ from the record.`,
    ...differences.map(({ at, party, recorded, expected }) => {
      const name = session.scenario.profiles[party]?.name ?? '';
      const where = `action ${at + 1}, round ${(session.moves[at]?.round ?? 0) + 1}, ${name}:`;
      return inLines(differenceWords(session, recorded, expected), where);
    }),
  ].join('\n');
}

function differenceWords({ scenario }: Session, recorded: Action, expected: Action): string[] {
  if (recorded.kind === 'offer' && expected.kind === 'offer') {
    const [first = '', ...rest] = packageDifferences(scenario, recorded.package, expected.package);
    return [`the agent would offer ${first}`, ...rest];
  }
  if (recorded.kind === 'vote' && expected.kind === 'vote') {
    return [`recorded is ${voteWords(recorded)}; the agent would give ${voteWords(expected)}`];
  }
  const would = { offer: 'make an offer', accept: 'accept', vote: 'vote', end: 'walk away' };
  return [`recorded is “${recorded.kind}”; the agent would ${would[expected.kind]}`];
}

function voteWords({ accept, strength }: Action & { kind: 'vote' }): string {
  return `a ${strength} ${accept ? 'yes' : 'no'}`;
}

function ofAgents({ record }: Session): number {
  return record.actions.filter(({ party }) => record.seats[party] !== 'person').length;
}
