/** What a person says at the table: each line is answered, asked again, or taken as an action. */

import {
  type Action,
  type AgentSettings,
  advance,
  brokenConstraint,
  type Package,
  type Session,
  sessionReport,
} from '@parley/bargain';
import { nearestName } from '@parley/input';
import { changed, differences, differingIssues, readChanges, written } from '../../print/package-words.js';
import { DEFAULT_AGENT } from './agents.js';
import { helpWords } from './help.js';
import { movesTable } from './moves.js';
import { showIssues } from './show.js';
import { ownOffer, type Place, tableOffer, visibleMoves, worth } from './view.js';

/** What comes of a line: something to read, an action, or leaving the table for now. */
export type Reply =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'quit' };

type Answer = (session: Session, place: Place, words: string) => Reply;

const ANSWERS: Readonly<Record<string, Answer>> = {
  help: (session, place) => say(helpWords(session, place)),
  show: (session, place) => say(showIssues(session, place)),
  offer: (session, place, words) => offered(session, place, words, ownOffer(session, place.party) ?? place.best),
  counter,
  accept: (session, { party }) =>
    session.state.protocol === 'alternating offers' && !session.state.standing
      ? say('nothing has been offered yet')
      : session.state.protocol === 'simultaneous offers'
        ? say('all offer at once here: to accept, offer what they offered; `counter` alone does')
        : session.state.protocol === 'mediated text'
          ? say('with a mediator you vote: vote yes, or vote no')
          : act({ kind: 'accept', party }),
  vote: voted,
  yes: (session, place) => voted(session, place, 'yes'),
  no: (session, place) => voted(session, place, 'no'),
  price: priced,
  history,
  suggest: suggested,
  end: (_, { party }) => act({ kind: 'end', party }),
  quit: () => ({ kind: 'quit' }),
};

const OTHER_NAMES: Readonly<Record<string, string>> = { '?': 'help', h: 'help', q: 'quit', exit: 'quit' };

/** Commands a person can give. */
const COMMANDS: readonly string[] = Object.keys(ANSWERS);

/** Answers a line of a person who is to act. Wrong input is answered, never thrown. */
export function reply(session: Session, place: Place, line: string): Reply {
  const [, first = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(line) ?? [];
  if (first === '') return say('what do you say? `help` shows what there is');
  const typed = first.toLowerCase();
  const name = OTHER_NAMES[typed] ?? typed;
  const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  if (answer) return answer(session, place, rest);
  const near = nearestName(name, COMMANDS);
  if (near === undefined && first.includes('=')) return say(`to offer that: offer ${line.trim()}`);
  return say(
    near === undefined
      ? `“${first}” is not a command; commands: ${COMMANDS.join(', ')}`
      : `“${first}” is not a command; did you mean ${near}?`,
  );
}

function counter(session: Session, place: Place, words: string): Reply {
  const theirs = tableOffer(session, place.party);
  if (!theirs) return say('nothing has been offered yet; open with `offer`');
  return offered(session, place, words, theirs.package);
}

function offered(session: Session, place: Place, words: string, base: Package): Reply {
  const { scenario } = place.rehearsal;
  if (session.state.protocol === 'mediated text') return say('the mediator makes the texts; vote yes, or vote no');
  const changes = readChanges(scenario, words);
  if (!changes.ok) return say(changes.problem);
  const options = changed(base, changes.options);
  const broken = brokenConstraint(scenario, options);
  if (broken !== undefined) return say(broken);
  const { state } = session;
  if (state.protocol === 'alternating offers' && state.standing?.package.every((it, at) => it === options[at])) {
    return say('that is the offer on the table; `accept` takes it, `counter issue=option` changes it');
  }
  return act({ kind: 'offer', party: place.party, package: options });
}

function voted({ state }: Session, { party }: Place, words: string): Reply {
  if (state.protocol !== 'mediated text') return say('there is no text to vote on; offer, accept or end');
  const [answer = '', how = 'weak', ...more] = words.toLowerCase().split(/\s+/);
  const accept = { yes: true, y: true, no: false, n: false }[answer];
  if (accept === undefined || more.length > 0 || (how !== 'weak' && how !== 'strong')) {
    return say('vote yes or no, with `strong` after it if it matters much: vote no strong');
  }
  return act({ kind: 'vote', party, accept, strength: how });
}

/** The payoff of a package by its words, from each package it may be thought to change. */
function priced(session: Session, place: Place, words: string): Reply {
  const { scenario } = place.rehearsal;
  const changes = readChanges(scenario, words);
  if (!changes.ok) return say(changes.problem);
  const own = ownOffer(session, place.party);
  const theirs = tableOffer(session, place.party);
  const bases: [string, Package][] = [own ? ['your last offer', own] : ['your best package', place.best]];
  if (theirs) bases.push([theirs.party < 0 ? 'the standing text' : 'the offer on the table', theirs.package]);
  const lines = bases.map(([name, base]): [string, Package] => {
    const options = changed(base, changes.options);
    const change = differences(scenario, base, options).join(', ');
    const broken = brokenConstraint(scenario, options);
    return [
      `${name}${change === '' ? '' : ` with ${change}`}: ${worth(place, options)}${broken === undefined ? '' : ` (${broken})`}`,
      options,
    ];
  });
  const [first, second] = lines;
  const same = first && second && differingIssues(first[1], second[1]).length === 0;
  return say((same ? lines.slice(0, 1) : lines).map(([text]) => text).join('\n'));
}

function history(session: Session, place: Place): Reply {
  const { rehearsal, party, reveal } = place;
  const moves = visibleMoves(session, party);
  if (moves.length === 0) return say('nothing has been said yet');
  const parties = reveal ? undefined : [party];
  const report = sessionReport({ scenario: session.scenario, moves, ending: session.ending });
  return say(movesTable(rehearsal, session, report.moves, parties));
}

/** What the standard agent would do in this seat, knowing what the person may know. */
function suggested(session: Session, place: Place): Reply {
  const { scenario } = place.rehearsal;
  const { party } = place;
  const settings: AgentSettings = DEFAULT_AGENT;
  const seats = session.record.seats.map((_, seat) => (seat === party ? settings : ('person' as const)));
  const after = advance({ ...session, record: { ...session.record, seats } });
  const action = after.moves[session.moves.length]?.action;
  const who = `a ${settings.agent} agent would`;
  switch (action?.kind) {
    case 'offer': {
      const own = ownOffer(session, party) ?? place.best;
      const change = written(scenario, action.package, differingIssues(own, action.package)).join(',');
      return say(
        `${who} make this offer, ${worth(place, action.package)}:\n  offer${change === '' ? '' : ` ${change}`}`,
      );
    }
    case 'accept':
      return say(`${who} accept`);
    case 'vote':
      return say(`${who} vote ${action.accept ? 'yes' : 'no'}, ${action.strength}`);
    default:
      return say(`${who} walk away: no package is worth your reservation value`);
  }
}

function say(text: string): Reply {
  return { kind: 'say', text };
}

function act(action: Action): Reply {
  return { kind: 'action', action };
}
