import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { satisfies } from '../../problem/constraints.js';
import { generatorFor, position, uniform } from '../../random/seeded.js';
import { profilePayoff } from '../../scenario/problem-of.js';
import type { Action } from '../action.js';
import { ownPackages } from '../packages/own-packages.js';
import { randomScenario } from '../random-scenarios.fixture.js';
import type { Game } from './game.js';
import { IllegalActionError } from './illegal-action.js';
import {
  awaitedParties,
  moveOf,
  movesSeenBy,
  type ProtocolState,
  publicState,
  type Rules,
  startProtocol,
  stepProtocol,
} from './protocol.js';

const constraints = [{ when: [[0, [0]]], require: [[1, [0, 1, 2]]] }] as const;

const rulesCases: fc.Arbitrary<Rules> = fc.integer({ min: 1, max: 6 }).chain((rounds) =>
  fc.oneof(
    fc.constant<Rules>({ protocol: 'alternating offers', rounds }),
    fc.boolean().map((monotonic): Rules => ({ protocol: 'simultaneous offers', rounds, monotonic })),
    fc
      .constantFrom('hill climbing' as const, 'annealing' as const)
      .map((mediator): Rules => ({ protocol: 'mediated text', rounds, mediator, patience: 3 })),
  ),
);

const games = fc.record({ rules: rulesCases, parties: fc.integer({ min: 2, max: 4 }), seed: fc.nat(1000) }).map(
  ({ rules, parties, seed }): Game<Rules> => ({
    scenario: randomScenario(seed, { parties, issues: 3, options: 4, constraints }),
    rules,
    seed,
  }),
);

/** An action of a random party, often legal, sometimes not. */
function anyAction(game: Game<Rules>, state: ProtocolState, key: number): Action {
  const random = generatorFor(game.seed, 77, key);
  const awaited = awaitedParties(state);
  const party =
    uniform(random) < 0.1 || awaited.length === 0
      ? position(random, game.scenario.profiles.length)
      : awaited[position(random, awaited.length)];
  const draw = uniform(random);
  if (draw < 0.02) return { kind: 'end', party };
  if (draw < 0.4) return { kind: 'accept', party };
  if (draw < 0.7) return { kind: 'vote', party, accept: uniform(random) < 0.8, strength: 'weak' };
  return { kind: 'offer', party, package: game.scenario.issues.map(() => position(random, 4)) };
}

interface Play {
  readonly states: ProtocolState[];
  readonly actions: Action[];
}

/** Tries random actions until the end; keeps the legal ones. */
function randomPlay(game: Game<Rules>): Play {
  const states = [startProtocol(game)];
  const actions: Action[] = [];
  let afterEnd = 0;
  for (let key = 0; key < 400 && afterEnd < 5; key++) {
    const state = states[states.length - 1];
    if (state.ending) afterEnd++;
    const action = anyAction(game, state, key);
    const before = JSON.stringify(state);
    try {
      states.push(stepProtocol(game, state, action));
      actions.push(action);
    } catch (error) {
      expect(error).toBeInstanceOf(IllegalActionError);
    }
    expect(JSON.stringify(state)).toBe(before);
    if (state.ending) expect(states[states.length - 1]).toBe(state);
  }
  return { states, actions };
}

describe('any protocol', () => {
  test('ends once, within the rounds, and nothing is legal afterwards', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { states } = randomPlay(game);
        const ended = states.filter(({ ending }) => ending);
        expect(ended.length).toBeLessThanOrEqual(1);
        for (const state of states) expect(state.round).toBeLessThanOrEqual(game.rules.rounds);
        const ending = ended[0]?.ending;
        if (ending) expect(ending.time).toBe(ending.round / game.rules.rounds);
        if (ending?.kind === 'agreement') expect(satisfies(game.scenario.constraints, ending.package)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('the same actions give the same states, also after a passage through JSON', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { states, actions } = randomPlay(game);
        let state = startProtocol(game);
        actions.forEach((action, at) => {
          state = stepProtocol(game, JSON.parse(JSON.stringify(state)), JSON.parse(JSON.stringify(action)));
          expect(JSON.stringify(state)).toBe(JSON.stringify(states[at + 1]));
        });
      }),
      { numRuns: 30 },
    );
  });

  test('names of parties, issues and options change nothing', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { scenario } = game;
        const renamed = {
          ...scenario,
          profiles: scenario.profiles.map((profile, party) => ({ ...profile, name: `z${9 - party}` })),
          issues: scenario.issues.map((issue, at) => ({ ...issue, name: `q${9 - at}`, options: ['d', 'c', 'b', 'a'] })),
        };
        expect(randomPlay({ ...game, scenario: renamed })).toEqual(randomPlay(game));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a deal', () => {
  test('of alternating offers is the last offer, accepted by all others in a row right after it', () => {
    fc.assert(
      fc.property(games, (game) => {
        const parties = game.scenario.profiles.length;
        const { states, actions } = randomPlay({ ...game, rules: { protocol: 'alternating offers', rounds: 50 } });
        const { ending } = states[states.length - 1];
        const last = actions.findLastIndex(({ kind }) => kind === 'offer');
        const after = actions.slice(last + 1);
        const accepted = last >= 0 && after.length === parties - 1 && after.every(({ kind }) => kind === 'accept');
        expect(ending?.kind === 'agreement').toBe(accepted);
        const offer = actions[last];
        if (ending?.kind === 'agreement' && offer?.kind === 'offer') {
          expect(ending.package).toEqual(offer.package);
          expect(new Set([offer, ...after].map(({ party }) => party)).size).toBe(parties);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of simultaneous offers is an offer that every other party finds as good as its own', () => {
    fc.assert(
      fc.property(games, (game) => {
        const rules = { protocol: 'simultaneous offers', rounds: 20, monotonic: false } as const;
        const { states } = randomPlay({ ...game, rules });
        for (const state of states) {
          if (state.protocol !== 'simultaneous offers') throw new Error('another protocol');
          const offers = state.ending?.kind === 'agreement' ? state.offers : state.previous;
          const good = offers.filter(
            (offer, by) =>
              offer &&
              game.scenario.profiles.every((profile, party) => {
                const own = offers[party];
                return party === by || (own && profilePayoff(profile, offer) >= profilePayoff(profile, own));
              }),
          );
          if (state.ending?.kind === 'agreement') expect(good).toContainEqual(state.ending.package);
          else expect(good).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of a mediated text is the text that all accepted in the final vote', () => {
    fc.assert(
      fc.property(games, (game) => {
        const rules = { protocol: 'mediated text', rounds: 5, mediator: 'annealing' } as const;
        const { states } = randomPlay({ ...game, rules });
        const state = states[states.length - 1];
        if (state.protocol !== 'mediated text') throw new Error('another protocol');
        const all = state.ratifying && state.votes.every((vote) => vote?.accept);
        expect(state.ending?.kind === 'agreement').toBe(all);
        if (state.ending?.kind === 'agreement') expect(state.ending.package).toEqual(state.standing);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a mediator that climbs hills', () => {
  test('only ever replaces the text by one that all accept', () => {
    fc.assert(
      fc.property(games, (game) => {
        const rules = { protocol: 'mediated text', rounds: 30, mediator: 'hill climbing' } as const;
        const votesOf = (text: readonly number[], standing: readonly number[]) =>
          game.scenario.profiles.map((profile) => profilePayoff(profile, text) >= profilePayoff(profile, standing));
        let state = startProtocol({ ...game, rules });
        let changed = 0;
        while (!state.ending && state.protocol === 'mediated text' && !state.ratifying) {
          const { standing, text } = state;
          const votes = votesOf(text, standing);
          expect(text.filter((option, issue) => option !== standing[issue]).length).toBe(1);
          votes.forEach((accept, party) => {
            state = stepProtocol({ ...game, rules }, state, { kind: 'vote', party, accept, strength: 'weak' });
          });
          if (state.protocol !== 'mediated text') throw new Error('another protocol');
          expect(state.standing).toEqual(votes.every((accept) => accept) ? text : standing);
          if (votes.every((accept) => accept)) changed++;
        }
        expect(changed).toBeLessThanOrEqual(30);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an illegal action', () => {
  const game: Game<Rules> = {
    scenario: randomScenario(1, { issues: 2, options: 4, constraints }),
    rules: { protocol: 'alternating offers', rounds: 3 },
    seed: 1,
  };
  const start = startProtocol(game);
  test.each<[Action, string, string]>([
    [{ kind: 'accept', party: 0 }, 'no such action', 'nothing has been offered'],
    [{ kind: 'offer', party: 1, package: [1, 1] }, 'out of turn', 'party 1 cannot act now; party 0 can'],
    [{ kind: 'offer', party: 0, package: [1, 4] }, 'unknown option', '“issue 1” has no option 4'],
    [{ kind: 'offer', party: 0, package: [1] }, 'unknown option', 'settles 1 issues; there are 2'],
    [{ kind: 'offer', party: 0, package: [0, 3] }, 'constraint', 'constraint 0 on “issue 0”, “issue 1”'],
    [{ kind: 'vote', party: 0, accept: true, strength: 'weak' }, 'no such action', 'offer, accept or end'],
  ])('%j is refused: %s', (action, code, message) => {
    const attempt = () => stepProtocol(game, start, action);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ name: 'IllegalActionError', code, action }));
  });

  test('is one after the end', () => {
    const ended = stepProtocol(game, start, { kind: 'end', party: 0 });
    expect(ended.ending).toEqual({ kind: 'no agreement', reason: 'walked away', party: 0, round: 0, time: 0 });
    expect(() => stepProtocol(game, ended, { kind: 'end', party: 1 })).toThrow('the negotiation has ended');
  });

  test('is to take back a concession where concessions are monotonic, and to stand still ends it', () => {
    const scenario = randomScenario(1, { issues: 1, options: 4 });
    const rules = { protocol: 'simultaneous offers', rounds: 9, monotonic: true } as const;
    // Both parties rank the four options; theirs are opposed here.
    const up = Float64Array.of(0, 1, 2, 3);
    const profiles = scenario.profiles.map((profile, p) => ({ ...profile, evaluations: [p ? up.toReversed() : up] }));
    const opposed = { scenario: { ...scenario, profiles }, rules, seed: 1 };
    const offer = (state: ProtocolState, party: number, option: number) =>
      stepProtocol(opposed, state, { kind: 'offer', party, package: [option] });
    const first = offer(offer(startProtocol(opposed), 0, 2), 1, 0);
    expect(() => offer(first, 0, 3)).toThrow(expect.objectContaining({ code: 'not a concession' }));
    expect(offer(offer(first, 0, 2), 1, 0).ending).toMatchObject({ reason: 'standstill', round: 1 });
    expect(offer(offer(first, 0, 1), 1, 1).ending).toMatchObject({ kind: 'agreement', package: [1] });
  });
});

test('a round is one action of each party, and an action is recorded with its time and package', () => {
  const game = {
    scenario: randomScenario(3, { parties: 3 }),
    rules: { protocol: 'alternating offers', rounds: 4 },
    seed: 0,
  } as const;
  let state = startProtocol(game);
  const rounds: number[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const action = { kind: 'offer', party: turn % 3, package: [0, 0, 0, turn % 4] } as const;
    rounds.push(moveOf(game, state, action).time);
    state = stepProtocol(game, state, action);
  }
  expect(rounds).toEqual([0, 0, 0, 0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 0.75, 0.75, 0.75]);
  expect(state.ending).toEqual({ kind: 'no agreement', reason: 'deadline', round: 4, time: 1 });
});

test('what is given at the same time is hidden until all have given theirs; votes stay with the mediator', () => {
  const scenario = randomScenario(3, { parties: 3 });
  const offering: Game<Rules> = {
    scenario,
    rules: { protocol: 'simultaneous offers', rounds: 9, monotonic: false },
    seed: 0,
  };
  const voting: Game<Rules> = {
    scenario,
    rules: { protocol: 'mediated text', rounds: 9, mediator: 'annealing' },
    seed: 0,
  };
  const offer = (party: number): Action => ({
    kind: 'offer',
    party,
    package: [...ownPackages(scenario, scenario.profiles[party]).best],
  });
  const vote = (party: number): Action => ({ kind: 'vote', party, accept: true, strength: 'weak' });
  for (const [game, actionOf, seen] of [
    [offering, offer, [0, 0, 0, 3, 3, 3]],
    [voting, vote, [0, 1, 1, 1, 2, 2]],
  ] as const) {
    let state = startProtocol(game);
    const moves = [];
    for (let turn = 0; turn < 6; turn++) {
      expect(awaitedParties(publicState(state))).toEqual([0, 1, 2]);
      expect(movesSeenBy(0, state, moves).length).toBe(seen[turn]);
      const action = actionOf(turn % 3);
      moves.push(moveOf(game, state, action));
      state = stepProtocol(game, state, action);
    }
  }
});
