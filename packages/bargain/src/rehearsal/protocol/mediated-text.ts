/**
 * A single negotiating text with a mediator (Raiffa 1982, “The Art and Science of Negotiation”, chapter 14; with votes
 * and annealing in the manner of Klein, Faratin, Sayama and Bar-Yam 2003, “Negotiating complex contracts”, Group
 * Decision and Negotiation 12). In each round the mediator changes a few issues of the standing text, the parties vote
 * on whether the changed text is better, and it may become the standing one. After the last round the parties vote on
 * the standing text against no agreement; it is the deal when all accept it. The mediator sees votes, never payoffs.
 */

import { satisfies } from '../../problem/constraints.js';
import { generatorFor, permutation, position, uniform } from '../../random/seeded.js';
import type { Action, Ending, Package, VoteStrength } from '../action.js';
import { randomPackage } from '../packages/random-package.js';
import { type Game, PURPOSE } from './game.js';
import { checkActor, noSuchAction } from './illegal-action.js';

export interface MediatedTextRules {
  readonly protocol: 'mediated text';
  /** Rounds of votes on changed texts before the final vote, at least one. */
  readonly rounds: number;
  /**
   * Hill climbing takes a changed text only when all accept it. Annealing may also take one that some reject, with
   * probability exp(−rejections / T), a weak rejection counting 1 and a strong one 2; T falls linearly to nothing.
   */
  readonly mediator: 'hill climbing' | 'annealing';
  /** T in the first round, above 0; 2 when left out. Only for annealing. */
  readonly temperature?: number;
  /** Issues changed in each text; 1 when left out. */
  readonly changes?: number;
  /** The final vote comes early after this many changed texts in a row were not taken; never when left out. */
  readonly patience?: number;
}

/** A vote on a text. */
interface Vote {
  readonly accept: boolean;
  readonly strength: VoteStrength;
}

export interface MediatedTextState {
  readonly protocol: 'mediated text';
  /** Rounds completed. */
  readonly round: number;
  /** The text that stands. */
  readonly standing: Package;
  /** The text voted on: a change of the standing one, or in the final vote the standing one itself. */
  readonly text: Package;
  /** Whether this is the final vote: the text against no agreement. */
  readonly ratifying: boolean;
  /** Vote of each party on the text; null while it is awaited. */
  readonly votes: readonly (Vote | null)[];
  /** Texts in a row that were not taken. */
  readonly rejections: number;
  readonly ending: Ending | null;
}

/** The mediator opens with a random text and a change of it. */
export function startMediatedText(game: Game<MediatedTextRules>): MediatedTextState {
  const { scenario, seed } = game;
  const standing = randomPackage(scenario, generatorFor(seed, PURPOSE.firstText));
  return {
    protocol: 'mediated text',
    round: 0,
    standing,
    text: changedText(game, standing, 0),
    ratifying: false,
    votes: scenario.profiles.map(() => null),
    rejections: 0,
    ending: null,
  };
}

/**
 * The state after an action. The last vote on a text decides on it, and the mediator puts the next one forward.
 * @throws IllegalActionError when the action is not allowed
 */
export function stepMediatedText(
  game: Game<MediatedTextRules>,
  state: MediatedTextState,
  action: Action,
): MediatedTextState {
  const awaited = state.votes.flatMap((vote, party) => (vote ? [] : [party]));
  checkActor(game.scenario, state.ending, awaited, action);
  const { round } = state;
  const time = round / game.rules.rounds;
  if (action.kind === 'end') {
    return { ...state, ending: { kind: 'no agreement', reason: 'walked away', party: action.party, round, time } };
  }
  if (action.kind !== 'vote') return noSuchAction(action, 'vote or end');
  const { accept, strength } = action;
  const votes = state.votes.map((vote, party) => (party === action.party ? { accept, strength } : vote));
  return awaited.length > 1 ? { ...state, votes } : decided(game, state, votes as Vote[]);
}

function decided(game: Game<MediatedTextRules>, state: MediatedTextState, votes: readonly Vote[]): MediatedTextState {
  const { rounds, patience = Number.POSITIVE_INFINITY } = game.rules;
  if (state.ratifying) {
    const { round, text } = state;
    const time = round / rounds;
    const ending: Ending = votes.every(({ accept }) => accept)
      ? { kind: 'agreement', package: text, round, time }
      : { kind: 'no agreement', reason: 'not ratified', round, time };
    return { ...state, votes, ending };
  }
  const taken = isTaken(game, state.round, votes);
  const standing = taken ? state.text : state.standing;
  const rejections = taken ? 0 : state.rejections + 1;
  const round = state.round + 1;
  const ratifying = round === rounds || rejections >= patience;
  const text = ratifying ? standing : changedText(game, standing, round);
  return { ...state, round, standing, text, ratifying, votes: votes.map(() => null), rejections };
}

function isTaken({ rules, seed }: Game<MediatedTextRules>, round: number, votes: readonly Vote[]): boolean {
  let against = 0;
  for (const { accept, strength } of votes) if (!accept) against += strength === 'strong' ? 2 : 1;
  if (against === 0 || rules.mediator === 'hill climbing') return against === 0;
  const temperature = (rules.temperature ?? 2) * (1 - round / rules.rounds);
  return uniform(generatorFor(seed, PURPOSE.annealing, round)) < Math.exp(-against / temperature);
}

/** How often a random change is tried before a new random text is taken, when constraints stand in the way. */
const MOST_TRIES = 64;

function changedText({ scenario, rules, seed }: Game<MediatedTextRules>, standing: Package, round: number): Package {
  const random = generatorFor(seed, PURPOSE.text, round);
  const open = scenario.issues.flatMap(({ options }, issue) => (options.length > 1 ? [issue] : []));
  const changes = Math.min(rules.changes ?? 1, open.length);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const text = [...standing];
    for (const at of permutation(random, open.length).slice(0, changes)) {
      const issue = open[at]!;
      const option = position(random, scenario.issues[issue]!.options.length - 1);
      text[issue] = option < standing[issue]! ? option : option + 1;
    }
    if (satisfies(scenario.constraints, text)) return text;
  }
  return randomPackage(scenario, random);
}
