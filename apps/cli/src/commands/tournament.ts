/** `parley tournament`: every pairing of agents over scenarios and seeds, and how each agent did. */

import { statSync } from 'node:fs';
import { playTournament, type TournamentSetup, type TournamentTable, tournamentSize } from '@parley/bargain';
import { InputError } from '@parley/input';
import { namesTalks, openNegotiation, type TalksOptions } from '../files/negotiation.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { agentsOf, checkAgent } from './rehearse/agents.js';
import { privateNotice } from './rehearse/print.js';
import { type RulesOptions, rulesOf, rulesUsage } from './rehearse/setup.js';
import { tournamentPrint } from './tournament/print.js';

export interface TournamentCommand extends TalksOptions, RulesOptions {
  /** Scenarios besides the positional ones, each a folder or a file. */
  readonly scenario?: readonly string[];
  readonly agents?: string;
  /** Seeds 1 to this number. */
  readonly seeds: number;
  readonly selfPlay: boolean;
  readonly json?: boolean;
}

/** Who plays when nobody is named. */
const BIDDERS =
  'boulware,linear,conceder,tit-for-tat:imitation=relative,tit-for-tat:imitation=absolute,tit-for-tat:imitation=averaged,window=3,nice-tit-for-tat,frontier-aware,random';
/** With a mediator every bidder votes alike, so that only voters differ. */
const VOTERS = 'voter,voter:temperature=0.1,voter:temperature=0.5';

/** What is wrong with the options, in a sentence. */
export function tournamentUsage(paths: readonly string[], options: TournamentCommand): string | undefined {
  if (paths.length === 0 && !options.scenario) return 'a scenario is needed';
  return rulesUsage(options);
}

/**
 * Plays a tournament.
 * @throws {InputError} when a scenario cannot be read or an agent is unknown or cannot play
 */
export function tournamentCommand(paths: readonly string[], options: TournamentCommand, output: Output): void {
  const rules = rulesOf(options);
  const list = options.agents ?? (rules.protocol === 'mediated text' ? VOTERS : BIDDERS);
  const contestants = agentsOf(list, '--agents');
  const rehearsals = scenariosOf(paths, options.scenario ?? []).map((group) => openNegotiation(group, options, output));
  const scenarios = rehearsals.map(({ scenario }) => scenario);
  for (const { profiles } of scenarios) {
    for (const { name, settings } of contestants)
      checkAgent(settings, rules.protocol, profiles.length, `--agents ${name}`);
  }
  const seeds = Array.from({ length: options.seeds }, (_, seed) => seed + 1);
  const setup: TournamentSetup = { scenarios, contestants, rules, seeds, selfPlay: options.selfPlay };
  if (tournamentSize(setup) === 0) {
    const message = `${contestants.length} agents cannot fill the seats without playing themselves`;
    throw wrong('--no-self-play', message, 'at least as many agents as parties');
  }
  const table = withProgress(output, 'sessions', (progress) => played(setup, progress));
  const privateOf = rehearsals.flatMap((rehearsal) => rehearsal.privateOf ?? []);
  output.out(
    options.json
      ? toJson({ ...(privateOf.length > 0 && { private_of: privateOf }), ...tournamentDocument(setup, table) })
      : [...privateOf.map(privateNotice), tournamentPrint(setup, table)].join('\n'),
  );
}

/**
 * Which paths make a scenario together: each folder and each talks file is one, and all other files are one.
 * @throws {InputError} when no path is given
 */
export function scenariosOf(paths: readonly string[], further: readonly string[]): (readonly string[])[] {
  const alone = (path: string) => namesTalks(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = paths.filter((path) => !alone(path));
  const first = files[0];
  return [
    ...paths.flatMap((path) => (alone(path) ? [[path]] : path === first ? [files] : [])),
    ...further.map((path) => [path]),
  ];
}

/** The tournament as a JSON document. */
function tournamentDocument(setup: TournamentSetup, { rows, sessions }: TournamentTable) {
  const { scenarios, contestants, rules, seeds, selfPlay } = setup;
  return {
    scenarios: scenarios.map(({ name, profiles, issues }) => ({
      name,
      parties: profiles.map((profile) => profile.name),
      issues: issues.length,
    })),
    rules,
    seeds,
    self_play: selfPlay,
    agents: rows.map((row, at) => ({
      name: row.name,
      settings: contestants[at]?.settings,
      appearances: row.appearances,
      own: mean(row.own),
      others: mean(row.others),
      agreement: mean(row.agreement),
      rounds: mean(row.rounds),
      nash_product: mean(row.nashProduct),
      distance_to_frontier: mean(row.distanceToFrontier),
    })),
    sessions: sessions.map(
      ({ scenario, seed, seats, ending, payoffs, normalised, nashProduct, distanceToFrontier }) => ({
        scenario: scenarios[scenario]?.name,
        seed,
        seats: seats.map((seat) => contestants[seat]?.name),
        ending: ending.kind === 'agreement' ? 'agreement' : ending.reason,
        rounds: ending.round,
        payoffs,
        normalised,
        nash_product: nashProduct,
        distance_to_frontier: distanceToFrontier,
      }),
    ),
  };
}

function mean({ count, mean: value, standardError }: TournamentTable['rows'][number]['own']) {
  return { mean: value, standard_error: standardError, count };
}

/** @throws {InputError} when an agent breaks a rule that it was not made for */
function played(setup: TournamentSetup, progress: (done: number, of: number) => void): TournamentTable {
  try {
    return playTournament(setup, progress);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'IllegalActionError') throw error;
    throw wrong('--agents', `an agent cannot go on: ${error.message}`, 'agents made for these rules');
  }
}

function wrong(file: string, message: string, expected: string): InputError {
  return new InputError([{ code: 'tournament', severity: 'error', path: [], file, message, expected }]);
}
