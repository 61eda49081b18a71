/** What a person is told before it is asked: at first the issues, then what has happened since it last acted. */

import type { Session } from '@parley/bargain';
import { differences, inLines, wholePackage } from '../../print/package-words.js';
import { showIssues } from './show.js';
import { mediatedTexts } from './texts.js';
import { ownOffer, type Place, reservationWords, tableOffer, visibleMoves, worth } from './view.js';

/** What a person is told when it sits down. */
export function openingWords(session: Session, place: Place): string {
  const { rehearsal, party, best } = place;
  const { name, discountFactor = 1 } = rehearsal.scenario.profiles[party] ?? {};
  return [
    '',
    showIssues(session, place),
    '',
    `You are ${name}. Your best package is worth ${worth({ ...place, reveal: false }, best)}, your reservation value is ${reservationWords(place)}.`,
    ...(discountFactor === 1
      ? []
      : [
          `Time costs you: at the deadline a payoff is worth ${Number((100 * discountFactor).toPrecision(3))} % of what it was at the start.`,
        ]),
    '`help` shows what you can say.',
  ].join('\n');
}

/** What has happened since the person last acted, and where things stand. */
export function newsWords(session: Session, place: Place): string {
  const { state, record } = session;
  const { rounds } = record.rules;
  if (state.protocol === 'mediated text') {
    const heading = state.ratifying ? 'Final vote' : `Round ${state.round + 1} of ${rounds}`;
    return ['', heading, ...textNews(session, place)].join('\n');
  }
  const last = state.round + 1 === rounds ? ', the last' : '';
  return [
    '',
    `Round ${state.round + 1} of ${rounds}${last}`,
    ...offerNews(session, place),
    ...standing(session, place),
  ].join('\n');
}

function offerNews(session: Session, place: Place): string[] {
  const { party, rehearsal } = place;
  const { scenario, noDeal } = rehearsal;
  const { state } = session;
  const moves = visibleMoves(session, party);
  const since = moves.findLastIndex(({ action }) => action.party === party);
  return moves.flatMap(({ action, round, package: options }, at) => {
    // Where all offer at once, those of the last round are the news, whatever the order they came in.
    const isNews = state.protocol === 'simultaneous offers' ? round === state.round - 1 : at > since;
    if (!isNews || action.party === party) return [];
    const name = scenario.profiles[action.party]?.name ?? '';
    if (action.kind === 'accept') {
      const by = moves.slice(0, at).findLast((move) => move.action.kind === 'offer')?.action.party ?? -1;
      return [`${name} accepts ${by === party ? 'your offer' : `the offer of ${scenario.profiles[by]?.name}`}`];
    }
    if (action.kind !== 'offer' || !options) return [];
    const before = moves.slice(0, at).findLast((move) => move.action.party === action.party && move.package);
    const change = before?.package && differences(scenario, before.package, options);
    const what = change ?? wholePackage(scenario, options, noDeal);
    return [inLines(what.length === 0 ? ['the same as before'] : what, `${name} offers ${worth(place, options)}:`)];
  });
}

/** Where things stand, in a line. */
function standing(session: Session, place: Place): string[] {
  const own = ownOffer(session, place.party);
  const theirs = tableOffer(session, place.party);
  if (!own && !theirs) return [];
  const parts = [
    ...(theirs ? [`on the table ${worth(place, theirs.package)}`] : []),
    ...(own ? [`your last offer ${worth(place, own)}`] : []),
    `reservation value ${reservationWords(place)}`,
  ];
  return [`(${parts.join('; ')})`];
}

function textNews(session: Session, place: Place): string[] {
  const { scenario, noDeal } = place.rehearsal;
  const texts = mediatedTexts(session);
  const current = texts.at(-1);
  if (!current) return [];
  const previous = texts.at(-2);
  const { standing: stands, text } = current;
  const whole = wholePackage(scenario, stands, noDeal);
  const fate = previous && (previous.taken ? 'The change was taken.' : 'The change was not taken.');
  if (current.ratifying) {
    return [...(fate ? [fate] : []), inLines(whole, `The standing text against no deal, ${worth(place, stands)}:`)];
  }
  return [
    fate ?? inLines(whole, 'The mediator opens with'),
    inLines(differences(scenario, stands, text), 'The mediator proposes'),
    `(with it ${worth(place, text)}; the standing text ${worth(place, stands)}; reservation value ${reservationWords(place)})`,
  ];
}
