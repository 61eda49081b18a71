/** The table talk of a rehearsal: agents act, persons are asked, until the session ends or a person leaves. */

import { type Action, act, advance, awaitedPersons, IllegalActionError, type Session } from '@parley/bargain';
import { InputError } from '@parley/input';
import type { Negotiation } from '../../files/negotiation.js';
import { payoffWords } from '../../print/payoff-words.js';
import type { Lines } from './lines.js';
import { newsWords, openingWords } from './news.js';
import { reply } from './person.js';
import { bestPackage, isBelowReservation, type Place, worth } from './view.js';

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
export async function played(rehearsal: Negotiation, start: Session, playing: Playing): Promise<Session> {
  const { lines, say, keep } = playing;
  const places = placesOf(rehearsal, start, playing.reveal);
  const introduced = new Set<number>();
  let session = agentsAct(start);
  keep(session);
  let asked: { readonly party: number; readonly actions: number } | undefined;
  for (;;) {
    const [party] = awaitedPersons(session);
    const place = party === undefined ? undefined : places[party];
    if (party === undefined || !place) break;
    if (asked?.party !== party || asked.actions !== session.moves.length) {
      if (!introduced.has(party)) say(openingWords(session, place));
      introduced.add(party);
      say(newsWords(session, place));
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
    if (answer.action.kind === 'offer') {
      const offer = answer.action.package;
      const warning = isBelowReservation(place, offer) ? ', below your reservation value' : '';
      say(`you offer a package worth ${worth(place, offer)}${warning}`);
    }
    keep(next);
    session = agentsAct(next);
    keep(session);
  }
  return session;
}

/** The session after all agents have acted. @throws {InputError} when one breaks a rule */
function agentsAct(session: Session): Session {
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
function placesOf(rehearsal: Negotiation, { record }: Session, reveal: boolean): (Place | undefined)[] {
  const words = payoffWords(rehearsal);
  return record.seats.map((seat, party) =>
    seat === 'person' ? { rehearsal, party, best: bestPackage(rehearsal, party), reveal, words } : undefined,
  );
}
