/** The moves of a session as a table: packages as what changed from the same party's offer before. */

import type { MoveReport, Package, Scenario, Session } from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import { differences, differingIssues, inLines, wholePackage } from '../../print/package-words.js';
import { payoffWords } from '../../print/payoff-words.js';
import { table } from '../../print/table.js';
import { mediatedTexts } from './texts.js';

/**
 * Moves as a table; packages as what changed from the same party's offer before.
 * @param parties whose payoffs are shown; with all of them, the steps and distances too
 */
export function movesTable(
  rehearsal: Negotiation,
  session: Session,
  moves: readonly MoveReport[],
  parties?: readonly number[],
): string {
  if (session.record.rules.protocol === 'mediated text') return textsTable(rehearsal, session, moves, parties);
  const { scenario, noDeal } = rehearsal;
  const words = payoffWords(rehearsal);
  const shown = parties ?? [...scenario.profiles.keys()];
  const steps = parties === undefined && moves.some(({ step }) => step !== null);
  const distances = parties === undefined && moves.some(({ distance }) => distance !== null);
  const name = (party: number) => nameOf(scenario, party);
  const blank = [...shown.map(() => ''), ...(steps ? [''] : []), ...(distances ? [''] : [])];
  return table(
    [
      '>round',
      'party',
      '',
      ...shown.map((party) => `>${name(party)}`),
      ...(steps ? ['step'] : []),
      ...(distances ? ['>distance'] : []),
      'package',
    ],
    roundsOf(moves).flatMap(({ from, to, repeated, moves: lines }) =>
      repeated
        ? [[from === to ? String(from + 1) : `${from + 1}–${to + 1}`, 'all', 'offer', ...blank, 'as before']]
        : lines.map(({ move, before }, line) => {
            const { party, kind, package: options, payoffs, distance, step } = move;
            return [
              line === 0 ? String(from + 1) : '',
              name(party),
              { offer: 'offers', accept: 'accepts', vote: 'votes', end: 'walks away' }[kind],
              ...shown.map((of) => (options ? words(of, payoffs[of] ?? Number.NaN) : '')),
              ...(steps ? [step ?? ''] : []),
              ...(distances ? [distance === null ? '' : distance.toFixed(3)] : []),
              kind !== 'offer' || !options
                ? ''
                : !before
                  ? inLines(wholePackage(scenario, options, noDeal))
                  : inLines(differences(scenario, before, options)) || 'as before',
            ];
          }),
    ),
  );
}

/** One row for each text of a mediator. */
function textsTable(
  rehearsal: Negotiation,
  session: Session,
  moves: readonly MoveReport[],
  parties?: readonly number[],
): string {
  const { scenario, noDeal } = rehearsal;
  const words = payoffWords(rehearsal);
  const shown = parties ?? [...scenario.profiles.keys()];
  const distances = moves.some(({ distance }) => distance !== null);
  const rows = mediatedTexts(session).map(({ votes, standing, text, ratifying, taken }, round) => {
    const move = moves.find((candidate) => candidate.round === round && candidate.package);
    return [
      ratifying ? 'final' : String(round + 1),
      ...shown.map((party) => {
        const vote = votes[party];
        return vote ? `${vote.accept ? 'yes' : 'no'}${vote.strength === 'strong' ? ', strongly' : ''}` : '';
      }),
      ...shown.map((party) => (move ? words(party, move.payoffs[party] ?? Number.NaN) : '')),
      ...(distances ? [move?.distance == null ? '' : move.distance.toFixed(3)] : []),
      taken === null ? '' : taken ? (ratifying ? 'agreed' : 'taken') : ratifying ? 'voted down' : '',
      ratifying ? 'the standing text' : inLines(differences(scenario, standing, text)),
    ];
  });
  const first = mediatedTexts(session)[0];
  return [
    ...(first ? [inLines(wholePackage(scenario, first.standing, noDeal), 'The mediator opens with'), ''] : []),
    table(
      [
        '>round',
        ...shown.map((party) => `${nameOf(scenario, party)} votes`),
        ...shown.map((party) => `>${nameOf(scenario, party)}`),
        ...(distances ? ['>distance'] : []),
        '',
        'change of the standing text',
      ],
      rows,
    ),
  ].join('\n');
}

/** Moves of a round with each party's offer before; or several rounds in which all offered the same again. */
interface Round {
  readonly from: number;
  readonly to: number;
  readonly repeated: boolean;
  readonly moves: readonly { readonly move: MoveReport; readonly before: Package | null }[];
}

function roundsOf(moves: readonly MoveReport[]): Round[] {
  const last = new Map<number, Package>();
  const single = new Map<number, { move: MoveReport; before: Package | null }[]>();
  for (const move of moves) {
    const before = last.get(move.party) ?? null;
    if (move.kind === 'offer' && move.package) last.set(move.party, move.package);
    single.set(move.round, [...(single.get(move.round) ?? []), { move, before }]);
  }
  const rounds: Round[] = [];
  for (const [round, own] of single) {
    const repeated = own.every(
      ({ move, before }) =>
        move.kind === 'offer' && move.package && before && differingIssues(before, move.package).length === 0,
    );
    const previous = rounds.at(-1);
    if (repeated && previous?.repeated) rounds[rounds.length - 1] = { ...previous, to: round };
    else rounds.push({ from: round, to: round, repeated, moves: own });
  }
  return rounds;
}

function nameOf({ profiles }: Scenario, party: number): string {
  return profiles[party]?.name ?? '';
}
