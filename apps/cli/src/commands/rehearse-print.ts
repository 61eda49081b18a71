/** A session as text: who sits where, the table of offers, how it ended and how good that is. */

import {
  type Ending,
  type MoveReport,
  type Package,
  type PartyReport,
  reservationValue,
  type Scenario,
  type Session,
} from '@parley/bargain';
import type { RehearsalScenario } from '../files/rehearsal-scenario.js';
import { table } from '../print/table.js';
import { agentWords } from './rehearse-agents.js';
import { changeWords, payoffWords } from './rehearse-figures.js';
import { differences, wholePackage } from './rehearse-packages.js';
import type { SessionResult } from './rehearse-report.js';
import { mediatedTexts } from './rehearse-texts.js';

/** Scenario, rules and seats. */
export function sessionHeading({ scenario, unit, privateOf }: RehearsalScenario, { record }: Session): string {
  const { rules, seats, seed } = record;
  const kind =
    rules.protocol === 'mediated text'
      ? ` by ${rules.mediator}`
      : rules.protocol === 'simultaneous offers' && rules.monotonic
        ? ', never worse for others'
        : '';
  return [
    ...(privateOf === null
      ? []
      : [`PRIVATE, of ${privateOf}: not to leave the delegation. Reservation values and red lines are from its file.`]),
    `${scenario.name}: ${rules.protocol}${kind}, ${rules.rounds} rounds, seed ${seed}; payoffs in ${unit}`,
    ...scenario.profiles.map(({ name }, party) => {
      const seat = seats[party] ?? 'person';
      return `${name}: ${seat === 'person' ? 'a person' : agentWords(seat)}`;
    }),
  ].join('\n');
}

/**
 * Moves as a table; packages as what changed from the same party's offer before.
 * @param parties whose payoffs are shown; with all of them, the steps and distances too
 */
export function movesTable(
  rehearsal: RehearsalScenario,
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
  const last = new Map<number, Package>();
  return table(
    [
      '>round',
      'party',
      '',
      ...shown.map((party) => `>${nameOf(scenario, party)}`),
      ...(steps ? ['step'] : []),
      ...(distances ? ['>distance'] : []),
      'package',
    ],
    moves.map(({ party, kind, round, package: options, payoffs, distance, step }, at) => {
      const before = last.get(party);
      if (kind === 'offer' && options) last.set(party, options);
      return [
        moves[at - 1]?.round === round ? '' : String(round + 1),
        nameOf(scenario, party),
        { offer: 'offers', accept: 'accepts', vote: 'votes', end: 'walks away' }[kind],
        ...shown.map((of) => (options ? words(of, payoffs[of] ?? Number.NaN) : '')),
        ...(steps ? [step ?? ''] : []),
        ...(distances ? [distance === null ? '' : distance.toFixed(3)] : []),
        kind === 'offer' && options
          ? wrapped(
              before ? differences(scenario, before, options) || 'as before' : wholePackage(scenario, options, noDeal),
            )
          : '',
      ];
    }),
  );
}

/** A session after its end, or as far as it went. */
export function sessionPrint(rehearsal: RehearsalScenario, session: Session, result: SessionResult): string {
  const { report, unmeasured } = result;
  return [
    movesTable(rehearsal, session, report.moves),
    ...(report.moves.some(({ distance }) => distance !== null)
      ? ['distance: how far from the frontier, in shares of the parties’ ranges on it']
      : []),
    '',
    session.ending ? endingWords(rehearsal, session.ending, session.record.rules.rounds) : 'The session goes on.',
    '',
    partiesTable(rehearsal, session, report.parties),
    ...(report.outcome ? ['', ...qualityWords(rehearsal, result)] : []),
    ...(unmeasured === null ? [] : ['', `No frontier to measure on: ${unmeasured}`]),
  ].join('\n');
}

/** How it ended, in a sentence, with the deal. */
export function endingWords({ scenario, noDeal }: RehearsalScenario, ending: Ending, rounds: number): string {
  if (ending.kind === 'agreement') {
    const when = ending.round >= rounds ? `after ${rounds} rounds` : `in round ${ending.round + 1} of ${rounds}`;
    return wrapped(`Agreement ${when}: ${wholePackage(scenario, ending.package, noDeal)}`);
  }
  switch (ending.reason) {
    case 'deadline':
      return `No agreement: the ${rounds} rounds are over.`;
    case 'walked away':
      return `No agreement: ${nameOf(scenario, ending.party ?? -1)} walked away in round ${ending.round + 1} of ${rounds}.`;
    case 'standstill':
      return `No agreement: nobody conceded in round ${ending.round + 1} of ${rounds}.`;
    case 'not ratified':
      return 'No agreement: the final text was voted down.';
  }
}

/** A long list broken at its commas into lines of about 80 characters. */
export function wrapped(text: string, width = 80): string {
  const lines: string[] = [];
  for (const part of text.split(', ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + part.length + 2 <= width) lines[lines.length - 1] = `${line}, ${part}`;
    else lines.push(part);
  }
  return lines.join(',\n');
}

function partiesTable(rehearsal: RehearsalScenario, { ending }: Session, parties: readonly PartyReport[]): string {
  const { profiles } = rehearsal.scenario;
  const words = payoffWords(rehearsal);
  const discounting = profiles.some(({ discountFactor }) => discountFactor !== 1);
  const rates = parties.some(({ concessionRate }) => concessionRate !== null);
  const steps = parties.some((party) => party.steps && Object.values(party.steps).some((count) => count > 0));
  return table(
    [
      'party',
      ...(ending ? ['>payoff'] : []),
      ...(ending && discounting ? ['>discounted'] : []),
      '>without a deal',
      '>offers',
      ...(rates ? ['>concession rate'] : []),
      ...(steps ? ['steps'] : []),
    ],
    parties.map((party, at) => [
      party.name,
      ...(ending ? [words(at, party.payoff)] : []),
      ...(ending && discounting ? [words(at, party.finalPayoff)] : []),
      profiles[at] ? words(at, reservationValue(profiles[at])) : '',
      String(party.offers),
      ...(rates ? [party.concessionRate === null ? '–' : party.concessionRate.toFixed(3)] : []),
      ...(steps
        ? [
            Object.entries(party.steps ?? {})
              .flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []))
              .join(', '),
          ]
        : []),
    ]),
  );
}

const POINTS: Readonly<Record<string, string>> = { nash: 'Nash', kalai_smorodinsky: 'Kalai–Smorodinsky' };

function qualityWords(rehearsal: RehearsalScenario, { report, left }: SessionResult): string[] {
  const { scenario } = rehearsal;
  const { distanceToFrontier = null, distances = {} } = report.outcome ?? {};
  const far = [
    ...(distanceToFrontier === null ? [] : [`${distanceToFrontier.toFixed(3)} from the frontier`]),
    ...Object.entries(distances).map(([name, value]) => `${value.toFixed(3)} from the ${POINTS[name] ?? name} point`),
  ];
  const lines = far.length > 0 ? [`The outcome is ${far.join(', ')}.`] : [];
  if (!left) return lines;
  const best = left.recommended;
  if (left.efficient || !best)
    return [...lines, 'Nothing is left on the table: no package is better for some and worse for none.'];
  const change = changeWords(payoffWords(rehearsal));
  const gains = scenario.profiles.map(({ name }, party) => `${name} ${change(party, best.gains[party] ?? 0)}`);
  const deal = report.outcome?.ending.kind === 'agreement' ? report.outcome.ending.package : best.options;
  return [
    ...lines,
    `Left on the table: ${gains.join(', ')}, with`,
    `  ${wrapped(differences(scenario, deal, best.options)).replaceAll('\n', '\n  ')}`,
  ];
}

/** One row for each text of a mediator. */
function textsTable(
  rehearsal: RehearsalScenario,
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
      ratifying ? 'the standing text' : wrapped(differences(scenario, standing, text)),
    ];
  });
  const first = mediatedTexts(session)[0];
  return [
    ...(first ? [wrapped(`The mediator opens with ${wholePackage(scenario, first.standing, noDeal)}`), ''] : []),
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

function nameOf({ profiles }: Scenario, party: number): string {
  return profiles[party]?.name ?? '';
}
