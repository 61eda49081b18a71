/** Rules and seats of a rehearsal, from the options of the command line. */

import type { AgentSettings, Rules, Scenario, Seat, SessionSetup } from '@parley/bargain';
import { didYouMean, InputError } from '@parley/input';
import { agentOf, checkAgent, DEFAULT_AGENT } from './agents.js';

/** Rules on the command line. */
export interface RulesOptions {
  readonly protocol?: 'alternating' | 'simultaneous' | 'mediated';
  readonly mediator?: 'hill-climbing' | 'annealing';
  readonly monotonic?: boolean;
  readonly rounds?: number;
}

/** Seats on the command line. */
export interface SeatOptions {
  /** Parties that persons play. */
  readonly play?: readonly string[];
  /** `party=agent`, or an agent for all other seats. */
  readonly agent?: readonly string[];
}

/** What is wrong with the rules, in a sentence. */
export function rulesUsage({ protocol, mediator, monotonic }: RulesOptions): string | undefined {
  if (mediator !== undefined && protocol !== 'mediated') return '--mediator belongs to --protocol mediated';
  if (monotonic && protocol !== 'simultaneous') return '--monotonic belongs to --protocol simultaneous';
  return undefined;
}

/** The rules; alternating offers over 20 rounds when nothing is said. */
export function rulesOf({ protocol, mediator, monotonic = false, rounds = 20 }: RulesOptions): Rules {
  switch (protocol) {
    case 'simultaneous':
      return { protocol: 'simultaneous offers', rounds, monotonic };
    case 'mediated':
      return {
        protocol: 'mediated text',
        rounds,
        mediator: mediator === 'annealing' ? 'annealing' : 'hill climbing',
      };
    default:
      return { protocol: 'alternating offers', rounds };
  }
}

/**
 * Who plays whom.
 * @throws {InputError} when a party or agent is unknown, a seat is given twice, or an agent cannot play it
 */
export function setupOf(
  { profiles }: Scenario,
  options: RulesOptions & SeatOptions & { readonly seed?: number },
): SessionSetup {
  const rules = rulesOf(options);
  const names = profiles.map(({ name }) => name);
  const seats = new Map<number, Seat>();
  const seat = (party: number, who: Seat, option: string) => {
    if (seats.has(party)) throw fault(option, `${names[party]} is given twice`, 'one seat for each party');
    seats.set(party, who);
  };
  for (const name of options.play ?? []) seat(partyOf(name, names, `--play ${name}`), 'person', `--play ${name}`);
  let others: AgentSettings | undefined;
  for (const words of options.agent ?? []) {
    const option = `--agent ${words}`;
    const equals = partyEnd(words, names);
    if (equals < 0) {
      if (others) throw fault(option, 'agents for all other seats are given twice', 'party=agent');
      others = agentOf(words, '--agent');
      continue;
    }
    const party = partyOf(words.slice(0, equals), names, option);
    const settings = agentOf(words.slice(equals + 1), `--agent ${names[party]}=`);
    checkAgent(settings, rules.protocol, profiles.length, option);
    seat(party, settings, option);
  }
  const standard = others ?? DEFAULT_AGENT;
  if (seats.size < names.length) checkAgent(standard, rules.protocol, profiles.length, `--agent ${standard.agent}`);
  return { rules, seats: names.map((_, party) => seats.get(party) ?? standard), seed: options.seed ?? 1 };
}

/** Where the name of the party ends: party names may hold equals signs. -1 when no party is named. */
function partyEnd(words: string, names: readonly string[]): number {
  const known = names.filter((name) => words.toLowerCase().startsWith(`${name.toLowerCase()}=`));
  if (known.length > 0) return Math.max(...known.map((name) => name.length));
  const equals = words.indexOf('=');
  const colon = words.indexOf(':');
  return colon >= 0 && colon < equals ? -1 : equals;
}

function partyOf(name: string, names: readonly string[], option: string): number {
  const party = names.indexOf(name);
  const loosely = party >= 0 ? party : names.findIndex((known) => known.toLowerCase() === name.trim().toLowerCase());
  if (loosely < 0) throw fault(option, `“${name}” is not a party`, names.join(', '), didYouMean(name, names));
  return loosely;
}

function fault(file: string, message: string, expected: string, hint?: string): InputError {
  const more = hint === undefined || hint.startsWith('known:') ? {} : { hint };
  return new InputError([{ code: 'seat', severity: 'error', path: [], file, message, expected, ...more }]);
}
