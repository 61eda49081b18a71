/** `parley rehearse`: a negotiation played by persons and agents, recorded, gone on with, or played again. */

import { replay, restoreSession, type Session, startSession } from '@parley/bargain';
import { type Negotiation, openNegotiation, type TalksOptions } from '../files/negotiation.js';
import { checkFreeForRecord, readSession, writeSession } from '../files/session-files.js';
import { withPlace } from '../files/with-place.js';
import { type Output, toJson } from '../print/output.js';
import { checkAgent } from './rehearse/agents.js';
import type { Lines } from './rehearse/lines.js';
import { played } from './rehearse/play.js';
import { sessionHeading, sessionPrint } from './rehearse/print.js';
import { replayDocument, replayPrint } from './rehearse/replay.js';
import { sessionDocument, sessionResult } from './rehearse/report.js';
import { type RulesOptions, rulesUsage, type SeatOptions, setupOf } from './rehearse/setup.js';

export interface RehearseCommand extends TalksOptions, RulesOptions, SeatOptions {
  readonly seed?: number;
  /** File that the session is kept in. */
  readonly record?: string;
  /** File with a session to go on with. */
  readonly resume?: string;
  /** File with a session to play again. */
  readonly replay?: string;
  /** Show persons the payoffs of all parties. */
  readonly reveal?: boolean;
  readonly json?: boolean;
}

/** What is wrong with the options, in a sentence. */
export function rehearseUsage(options: RehearseCommand): string | undefined {
  const { play = [], agent = [], record, resume } = options;
  if (resume === undefined && options.replay === undefined) return rulesUsage(options);
  const from = resume === undefined ? '--replay' : '--resume';
  if (resume !== undefined && options.replay !== undefined) return '--resume and --replay exclude one another';
  if (options.replay !== undefined && record !== undefined) return '--replay writes no --record';
  const given = [
    ...(play.length > 0 ? ['--play'] : []),
    ...(agent.length > 0 ? ['--agent'] : []),
    ...(['protocol', 'mediator', 'monotonic', 'rounds', 'seed'] as const).flatMap((name) =>
      options[name] === undefined ? [] : [`--${name}`],
    ),
  ];
  return given.length === 0
    ? undefined
    : `${from} takes rules and seats from the record: leave ${given.join(', ')} away`;
}

/**
 * Plays a session, or plays one again.
 * @param lines opens the lines that persons type; only asked for where a person plays
 * @returns false when a session played again differs from its record
 */
export async function rehearseCommand(
  paths: readonly string[],
  options: RehearseCommand,
  output: Output,
  lines: () => Lines,
): Promise<boolean> {
  const { record, resume } = options;
  if (record !== undefined && record !== resume) checkFreeForRecord(record);
  // Read before the scenario is priced, so that a wrong file is told at once.
  const file = options.replay ?? resume;
  const kept = file === undefined ? undefined : readSession(file);
  const rehearsal = openNegotiation(paths, options, output);
  const { scenario } = rehearsal;
  if (!kept) {
    const start = startSession(scenario, setupOf(scenario, options));
    await playedOut(rehearsal, start, options, record, output, lines);
    return true;
  }
  kept.record.seats.forEach((seat, party) => {
    if (seat !== 'person' && party < scenario.profiles.length) {
      checkAgent(seat, kept.record.rules.protocol, scenario.profiles.length, file ?? '');
    }
  });
  if (options.replay === undefined) {
    const session = withPlace(kept.document, () => restoreSession(scenario, kept.record));
    await playedOut(rehearsal, session, options, record ?? resume, output, lines);
    return true;
  }
  const { session, differences } = withPlace(kept.document, () => replay(scenario, kept.record));
  const result = sessionResult(rehearsal, session);
  output.out(
    options.json
      ? toJson({ replay: replayDocument(session, differences), ...sessionDocument(rehearsal, session, result) })
      : [
          sessionHeading(rehearsal, session),
          '',
          sessionPrint(rehearsal, session, result),
          '',
          replayPrint(session, differences),
        ].join('\n'),
  );
  return differences.length === 0;
}

async function playedOut(
  rehearsal: Negotiation,
  start: Session,
  { reveal = false, json }: RehearseCommand,
  record: string | undefined,
  output: Output,
  lines: () => Lines,
): Promise<void> {
  const say = (text: string) => (json ? output.note(text) : output.out(text));
  const keep = (session: Session) => {
    if (record !== undefined) writeSession(record, session.record);
  };
  keep(start);
  const persons = start.record.seats.includes('person') && !start.ending;
  if (persons || !json) say(sessionHeading(rehearsal, start));
  const source = persons ? lines() : NOBODY;
  let session: Session;
  try {
    session = await played(rehearsal, start, { lines: source, reveal, say, keep });
  } finally {
    source.close();
  }
  const result = sessionResult(rehearsal, session);
  if (json) output.out(toJson(sessionDocument(rehearsal, session, result)));
  // Who left is to play on, and must not see what the others have.
  else if (session.ending) output.out(`\n${sessionPrint(rehearsal, session, result)}`);
  if (!session.ending) {
    say(
      record === undefined ? '\nLeft; it was not recorded (--record FILE).' : `\nLeft; go on with --resume ${record}`,
    );
  }
}

/** No lines, where no person plays. */
const NOBODY: Lines = { echoed: true, next: async () => null, close: () => {} };
