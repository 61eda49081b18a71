/** The table talk of a rehearsal: agents act, persons are asked, until the session ends or a person leaves. */

import { type Action, act, advance, awaitedPersons, IllegalActionError, type Session } from '@parley/bargain';
import { InputError } from '@parley/input';
import type { RehearsalScenario } from '../files/rehearsal-scenario.js';
import { payoffWords } from './rehearse-figures.js';
import type { Lines } from './rehearse-lines.js';
import { differences, wholePackage, written } from './rehearse-packages.js';
import { reply } from './rehearse-person.js';
import { wrapped } from './rehearse-print.js';
import { showIssues } from './rehearse-show.js';
import { mediatedTexts } from './rehearse-texts.js';
import {
  bestPackage,
  ownOffer,
  type Place,
  reservationWords,
  tableOffer,
  visibleMoves,
  worth,
} from './rehearse-view.js';

/** What a rehearsal is played with. */
export interface Playing {
  readonly lines: Lines;
  readonly reveal: boolean;
  say(text: string): void;
  /** Told of every session worth keeping. */
  keep(session: Session): void;
}

/**
 * Plays a session on.
 * @returns the session at its end, or as it was when a person left or there were no more lines
 * @throws {InputError} when an agent breaks a rule that it was not made for
 */
export async function played(rehearsal: RehearsalScenario, start: Session, playing: Playing): Promise<Session> {
  const { lines, say, keep } = playing;
  const places = placesOf(rehearsal, start, playing.reveal);
  const seen = places.map(() => 0);
  let session = agentsAct(start);
  keep(session);
  let asked: { readonly party: number; readonly actions: number } | undefined;
  for (;;) {
    const [party] = awaitedPersons(session);
    const place = party === undefined ? undefined : places[party];
    if (party === undefined || !place) break;
    if (asked?.party !== party || asked.actions !== session.moves.length) {
      if (seen[party] === 0) say(opening(session, place));
      say(news(session, place, seen[party] ?? 0));
      seen[party] = session.moves.length + 1;
      asked = { party, actions: session.moves.length };
    }
    const prompt = `${rehearsal.scenario.profiles[party]?.name}> `;
    const line = await lines.next(prompt);
    if (line === null) break;
    if (!lines.echoed) say(prompt + line);
    const answer = reply(session, place, line);
    if (answer.kind === 'quit') break;
    if (answer.kind === 'say') {
      say(answer.text);
      continue;
    }
    const next = tried(session, answer.action);
    if (typeof next === 'string') {
      say(next);
      continue;
    }
    if (answer.action.kind === 'offer') say(`you offer ${worth(place, answer.action.package)}`);
    keep(next);
    session = agentsAct(next);
    keep(session);
  }
  return session;
}

/** The session after all agents have acted. @throws {InputError} when one breaks a rule */
export function agentsAct(session: Session): Session {
  try {
    return advance(session);
  } catch (error) {
    if (!(error instanceof IllegalActionError)) throw error;
    const { party } = error.action;
    const message = `the agent of ${session.scenario.profiles[party]?.name} cannot go on: ${error.message}`;
    throw new InputError([
      { code: 'agent-rules', severity: 'error', path: [], message, expected: 'an agent made for these rules' },
    ]);
  }
}

/** The session after an action of a person, or why the rules do not allow it. */
function tried(session: Session, action: Action): Session | string {
  try {
    return act(session, action);
  } catch (error) {
    if (error instanceof IllegalActionError) return error.message;
    throw error;
  }
}

/** A place for each person. */
function placesOf(rehearsal: RehearsalScenario, { record }: Session, reveal: boolean): (Place | undefined)[] {
  const words = payoffWords(rehearsal);
  return record.seats.map((seat, party) =>
    seat === 'person' ? { rehearsal, party, best: bestPackage(rehearsal, party), reveal, words } : undefined,
  );
}

function opening(session: Session, place: Place): string {
  const { rehearsal, party, best } = place;
  const name = rehearsal.scenario.profiles[party]?.name;
  return [
    '',
    showIssues(session, place),
    '',
    `You are ${name}. Your best package is ${worth({ ...place, reveal: false }, best)}; without a deal you have ${reservationWords(place)}. \`help\` shows what you can say.`,
  ].join('\n');
}

/** What has happened since the person was last asked, and where things stand. */
function news(session: Session, place: Place, seen: number): string {
  const { scenario } = place.rehearsal;
  const { state, record } = session;
  const { rounds } = record.rules;
  const round = Math.min(state.round + 1, rounds);
  const last = round === rounds ? ', the last' : '';
  const heading =
    state.protocol === 'mediated text' && state.ratifying ? 'Final vote' : `Round ${round} of ${rounds}${last}`;
  return ['', heading, ...happened(session, place, seen), ...standing(session, place)].join('\n');

  function happened(now: Session, { party, rehearsal }: Place, since: number): string[] {
    if (now.state.protocol === 'mediated text') return mediated(now, place);
    const visible = visibleMoves(now, party);
    return visible.flatMap(({ action, package: options }, at) => {
      if (at < Math.max(0, since - 1 - (now.state.protocol === 'simultaneous offers' ? scenario.profiles.length : 0)))
        return [];
      if (action.party === party) return [];
      const name = scenario.profiles[action.party]?.name ?? '';
      if (action.kind === 'accept') return [`${name} accepts`];
      if (action.kind !== 'offer' || !options) return [];
      const before = visible
        .slice(0, at)
        .findLast((move) => move.action.party === action.party && move.action.kind === 'offer')?.package;
      const change = before && differences(scenario, before, options);
      const what = before
        ? change === ''
          ? 'the same as before'
          : `now with ${change}`
        : wholePackage(scenario, options, rehearsal.noDeal);
      return [wrapped(`${name} offers ${worth(place, options)}: ${what}`).replaceAll('\n', '\n  ')];
    });
  }
}

function mediated(session: Session, place: Place): string[] {
  const { scenario, noDeal } = place.rehearsal;
  const [previous, current] = mediatedTexts(session).slice(-2);
  const shown = current ?? previous;
  if (!shown) return [];
  const fate =
    current && previous ? [previous.taken ? 'The text before was taken.' : 'The text before was not taken.'] : [];
  if (shown.ratifying) {
    return [
      ...fate,
      wrapped(
        `The standing text against no deal, ${worth(place, shown.text)}: ${wholePackage(scenario, shown.text, noDeal)}`,
      ),
    ];
  }
  return [
    ...fate,
    ...(previous && !current ? [wrapped(`The standing text: ${written(scenario, shown.standing)}`)] : []),
    wrapped(`The mediator’s change: ${differences(scenario, shown.standing, shown.text)}`),
    `With it ${worth(place, shown.text)}; the standing text ${worth(place, shown.standing)}`,
  ];
}

/** Where things stand, in a line. */
function standing(session: Session, place: Place): string[] {
  if (session.state.protocol === 'mediated text') return [];
  const own = ownOffer(session, place.party);
  const theirs = tableOffer(session, place.party);
  const parts = [
    ...(theirs ? [`on the table ${worth(place, theirs.package)}`] : []),
    ...(own ? [`your last offer ${worth(place, own)}`] : []),
    `without a deal ${reservationWords(place)}`,
  ];
  return own || theirs ? [`(${parts.join('; ')})`] : [];
}
