/** A session as text: who sits where, the table of offers, how it ended and how good that is. */

import { type Ending, type PartyReport, reservationValue, type Scenario, type Session } from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import { differences, inLines, wholePackage } from '../../print/package-words.js';
import { changeWords, payoffWords } from '../../print/payoff-words.js';
import { privateLine } from '../../print/private-line.js';
import { table } from '../../print/table.js';
import { agentWords } from './agents.js';
import { movesTable } from './moves.js';
import type { SessionResult } from './report.js';

/** What stands above figures that hold private values. */
export function privateNotice(of: string): string {
  return privateLine(of, 'Reservation values and red lines are those of its file.');
}

/** Scenario, rules and seats. */
export function sessionHeading({ scenario, unit, privateOf }: Negotiation, { record }: Session): string {
  const { rules, seats, seed } = record;
  const kind =
    rules.protocol === 'mediated text'
      ? ` by ${rules.mediator}`
      : rules.protocol === 'simultaneous offers' && rules.monotonic
        ? ', never worse for others'
        : '';
  return [
    ...(privateOf === null ? [] : [privateNotice(privateOf)]),
    `${scenario.name}: ${rules.protocol}${kind}, ${rules.rounds} rounds, seed ${seed}; payoffs in ${unit}`,
    ...scenario.profiles.map(({ name }, party) => {
      const seat = seats[party] ?? 'person';
      return `${name}: ${seat === 'person' ? 'a person' : agentWords(seat)}`;
    }),
  ].join('\n');
}

/** A session after its end, or as far as it went. */
export function sessionPrint(rehearsal: Negotiation, session: Session, result: SessionResult): string {
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
function endingWords({ scenario, noDeal }: Negotiation, ending: Ending, rounds: number): string {
  if (ending.kind === 'agreement') {
    const when = ending.round >= rounds ? `after ${rounds} rounds` : `in round ${ending.round + 1} of ${rounds}`;
    return inLines(wholePackage(scenario, ending.package, noDeal), `Agreement ${when}:`);
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

function partiesTable(rehearsal: Negotiation, { ending }: Session, parties: readonly PartyReport[]): string {
  const { profiles } = rehearsal.scenario;
  const words = payoffWords(rehearsal);
  const discounting = profiles.some(({ discountFactor }) => discountFactor !== 1);
  const offers = parties.some((party) => party.offers > 0);
  const rates = parties.some(({ concessionRate }) => concessionRate !== null);
  const steps = parties.some((party) => party.steps && Object.values(party.steps).some((count) => count > 0));
  return table(
    [
      'party',
      ...(ending ? ['>payoff'] : []),
      ...(ending && discounting ? ['>discounted'] : []),
      '>reservation value',
      ...(offers ? ['>offers'] : []),
      ...(rates ? ['>concession rate'] : []),
      ...(steps ? ['steps'] : []),
    ],
    parties.map((party, at) => [
      party.name,
      ...(ending ? [words(at, party.payoff)] : []),
      ...(ending && discounting ? [words(at, party.finalPayoff)] : []),
      profiles[at] ? words(at, reservationValue(profiles[at])) : '',
      ...(offers ? [String(party.offers)] : []),
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

function qualityWords(rehearsal: Negotiation, { report, left, zone }: SessionResult): string[] {
  const { scenario } = rehearsal;
  const { distanceToFrontier = null, distances = {} } = report.outcome ?? {};
  const far = [
    ...(distanceToFrontier === null ? [] : [`${distanceToFrontier.toFixed(3)} from the frontier`]),
    ...Object.entries(distances).map(([name, value]) => `${value.toFixed(3)} from the ${POINTS[name] ?? name} point`),
  ];
  const lines = [
    ...(far.length > 0 ? [`The outcome is ${far.join(', ')}.`] : []),
    ...(zone ? [] : ['No package is worth every party’s reservation value.']),
  ];
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
    `  ${inLines(differences(scenario, deal, best.options)).replaceAll('\n', '\n  ')}`,
  ];
}

function nameOf({ profiles }: Scenario, party: number): string {
  return profiles[party]?.name ?? '';
}
