import { describe, expect, test } from 'vitest';
import { mergedOutcomes } from '../../frontier/merged-outcomes.js';
import { payoffScale } from '../../frontier/payoff-scale.js';
import { problemOf, profilePayoff, reservationValue } from '../../scenario/problem-of.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Rules } from '../protocol/protocol.js';
import { hugeScenario, opposedScenario, randomScenario } from '../random-scenarios.fixture.js';
import { act, advance, type Session, startSession } from '../session/session.js';
import type { Seat } from '../session/session-record.js';
import { type AgentSettings, BOULWARE, CONCEDER, LINEAR } from './by-name.js';

const rounds = 30;
const alternating: Rules = { protocol: 'alternating offers', rounds };
const simultaneous: Rules = { protocol: 'simultaneous offers', rounds, monotonic: false };
const AGENTS: readonly AgentSettings[] = [
  BOULWARE,
  LINEAR,
  CONCEDER,
  { agent: 'time-dependent', exponent: 1, shape: 'exponential', initial: 0.05, minimum: 0.2 },
  { agent: 'tit-for-tat', imitation: 'relative' },
  { agent: 'tit-for-tat', imitation: 'absolute', randomness: 0.1 },
  { agent: 'tit-for-tat', imitation: 'averaged', window: 2 },
  { agent: 'nice tit-for-tat' },
  { agent: 'frontier-aware', exponent: 0.5 },
  { agent: 'frontier-aware', exponent: 0.5, model: 'bayesian', together: 'least' },
  { agent: 'random' },
  { agent: 'hard-liner' },
];

function play(scenario: Scenario, seats: readonly Seat[], rules: Rules = alternating, seed = 1): Session {
  return advance(startSession(scenario, { rules, seats, seed }));
}

/** What each of its offers is worth to a party itself. */
function ownOffers({ moves, scenario }: Session, party: number): number[] {
  return moves.flatMap(({ action }) =>
    action.kind === 'offer' && action.party === party ? [profilePayoff(scenario.profiles[party], action.package)] : [],
  );
}

function payoffsOf({ ending, scenario }: Session): number[] {
  return scenario.profiles.map((profile) =>
    ending?.kind === 'agreement' ? profilePayoff(profile, ending.package) : reservationValue(profile),
  );
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const seeds = Array.from({ length: 12 }, (_, seed) => seed);

describe.each(AGENTS.map((settings) => [JSON.stringify(settings), settings] as const))('%s', (_, settings) => {
  test('never offers or accepts less than its reservation value, whoever it meets', () => {
    for (const seed of [1, 2, 3]) {
      const scenario = opposedScenario(seed, { reservation: 0.45 });
      for (const other of [CONCEDER, BOULWARE, { agent: 'random' }, settings] as const) {
        for (const rules of [alternating, simultaneous]) {
          for (const seats of [
            [settings, other],
            [other, settings],
          ] as const) {
            const session = play(scenario, seats, rules, seed);
            for (const party of [0, 1]) {
              for (const payoff of ownOffers(session, party)) expect(payoff).toBeGreaterThanOrEqual(0.45);
              expect(payoffsOf(session)[party]).toBeGreaterThanOrEqual(0.45);
            }
          }
        }
      }
    }
  });

  test('plays three parties and packages too many to list', () => {
    const three = play(randomScenario(4, { parties: 3, reservation: 0.2 }), [settings, CONCEDER, settings]);
    expect(three.ending).not.toBeNull();
    const huge = play(hugeScenario(5), [settings, CONCEDER]);
    expect(huge.ending).not.toBeNull();
  });

  test('acts by what it may see alone: the same in a session restored before each of its turns', () => {
    const scenario = randomScenario(6);
    const seats = [settings, 'person'] as const;
    const reply = (session: Session) =>
      ({ kind: 'offer', party: 1, package: [session.moves.length % 4, 1, 2, 3] }) as const;
    let stepped = advance(startSession(scenario, { rules: alternating, seats, seed: 9 }));
    while (!stepped.ending) stepped = advance(act(stepped, reply(stepped)));
    // The other party's private preferences are not among what it sees.
    const [own, other] = scenario.profiles;
    const secret = {
      ...other,
      weights: other.weights.toReversed(),
      reservation: { kind: 'value', value: 0.9 } as const,
    };
    let again = advance(startSession({ ...scenario, profiles: [own, secret] }, { rules: alternating, seats, seed: 9 }));
    while (!again.ending) again = advance(act(again, reply(again)));
    expect(again.record.actions).toEqual(stepped.record.actions);
  });
});

describe('time-dependent agents', () => {
  const stubborn = { agent: 'hard-liner' } as const;

  test.each([
    [0.2, 0.1],
    [1, 0.5],
    [4, 0.1],
  ])('with exponent %d ask for no more than before', (exponent) => {
    for (const seed of seeds) {
      const settings = { agent: 'time-dependent', exponent } as const;
      const scenario = opposedScenario(seed);
      const asked = ownOffers(play(scenario, [settings, stubborn]), 0);
      expect(asked.length).toBeGreaterThan(5);
      // The package found may be worth a band of a hundredth and a step of the ladder more than what is asked for.
      asked.forEach((payoff, round) => {
        const target = 1 - (round / (rounds - 1)) ** (1 / exponent);
        expect(payoff).toBeGreaterThanOrEqual(target - 1e-12);
        expect(payoff).toBeLessThan(target + 0.06);
      });
    }
  });

  test('the boulware one concedes later and comes off better than the conceder', () => {
    for (const seed of seeds) {
      const scenario = opposedScenario(seed);
      const late = ownOffers(play(scenario, [BOULWARE, stubborn]), 0);
      const early = ownOffers(play(scenario, [CONCEDER, stubborn]), 0);
      // Within the tenth of the time in the middle, the boulware has hardly moved.
      expect(late[15]).toBeGreaterThan(early[15]);
      for (const seats of [
        [BOULWARE, CONCEDER],
        [CONCEDER, BOULWARE],
      ] as const) {
        const payoffs = payoffsOf(play(scenario, seats, alternating, seed));
        const boulware = seats.indexOf(BOULWARE as never);
        expect(payoffs[boulware]).toBeGreaterThan(payoffs[1 - boulware]);
      }
    }
  });

  test('walk away when nothing is worth their reservation value', () => {
    const session = play(opposedScenario(1, { reservation: 1.5 }), [LINEAR, LINEAR]);
    expect(session.ending).toMatchObject({ reason: 'walked away', party: 0 });
  });
});

describe('tit-for-tat', () => {
  // One issue of a hundred steps, opposed: what one party gains the other loses.
  const cake = opposedScenario(0, { issues: 1, options: 101 });

  /** The agent's demands against a person that demands the given payoffs. */
  function against(settings: AgentSettings, demands: readonly number[]): number[] {
    let session = startSession(cake, { rules: alternating, seats: ['person', settings], seed: 1 });
    for (const demand of demands) {
      session = advance(act(session, { kind: 'offer', party: 0, package: [Math.round(demand * 100)] }));
    }
    return ownOffers(session, 1).map((payoff) => Math.round(payoff * 100) / 100);
  }

  test('absolute: answers each concession by one of the same size, and retreats alike', () => {
    // The band of a hundredth lets it ask for one step more.
    const asked = against({ agent: 'tit-for-tat', imitation: 'absolute' }, [1, 0.9, 0.7, 0.7, 0.8]);
    [1, 0.9, 0.7, 0.7, 0.8].forEach((target, turn) => {
      expect(asked[turn] - target).toBeGreaterThanOrEqual(-1e-9);
      expect(asked[turn] - target).toBeLessThan(0.025);
    });
  });

  test('relative: the opponent’s offers were worth 0.2, then 0.25, then 0.5: asks for 0.8 and 0.5 of before', () => {
    const asked = against({ agent: 'tit-for-tat', imitation: 'relative' }, [0.8, 0.75, 0.5]);
    [1, 0.8, 0.4].forEach((target, turn) => {
      // At 0.4 the last offer, worth 0.5 to it, is accepted instead.
      if (turn < 2) expect(Math.abs(asked[turn] - target)).toBeLessThan(0.025);
    });
    expect(asked.length).toBe(2);
  });

  test('averaged over two offers: 0.2, 0.22, 0.25 asks for 0.8 of before', () => {
    const asked = against({ agent: 'tit-for-tat', imitation: 'averaged', window: 2 }, [0.8, 0.78, 0.75]);
    expect(asked.slice(0, 2)).toEqual([1, 1]);
    expect(Math.abs(asked[2] - 0.8)).toBeLessThan(0.025);
  });

  test('nice: goes as far towards the Nash point as the opponent, and no further than it', () => {
    const still = against({ agent: 'nice tit-for-tat' }, [1, 1, 1, 1]);
    expect(still).toEqual([1, 1, 1, 1]);
    const asked = against({ agent: 'nice tit-for-tat' }, [1, 0.9, 0.8, 0.7]);
    for (let turn = 1; turn < asked.length; turn++) expect(asked[turn]).toBeLessThan(asked[turn - 1]);
    const retreated = against({ agent: 'nice tit-for-tat' }, [1, 0.8, 0.8, 1, 1]);
    expect(retreated[4]).toBeGreaterThan(0.5);
  });
});

describe('frontier-aware agents', () => {
  test.each(['frequency', 'value frequency', 'bayesian'] as const)(
    'with a %s model end nearer the frontier than random and time-dependent ones',
    (model) => {
      const distances = (settings: AgentSettings) =>
        mean(
          seeds.flatMap((seed) => {
            const scenario = opposedScenario(seed);
            const { toFrontier } = payoffScale(mergedOutcomes(problemOf(scenario)).table);
            const session = play(scenario, [settings, settings], alternating, seed);
            return session.ending?.kind === 'agreement' ? [toFrontier(payoffsOf(session))] : [];
          }),
        );
      const aware = distances({ agent: 'frontier-aware', exponent: 0.5, model });
      expect(aware).toBeLessThan(distances({ agent: 'random' }) / 2);
      expect(aware).toBeLessThan(distances({ agent: 'time-dependent', exponent: 0.5 }));
    },
  );

  test('with a concession agent among 10^16 packages, come to a deal fast', () => {
    const session = play(hugeScenario(8), [
      { agent: 'frontier-aware', exponent: 0.5 },
      { agent: 'frontier-aware', exponent: 0.5, model: 'bayesian' },
    ]);
    expect(session.ending?.kind).toBe('agreement');
    const [first, second] = payoffsOf(session);
    expect(first + second).toBeGreaterThan(1.3);
  });

  test('what it offers is worth what it asks for', () => {
    for (const seed of seeds) {
      const scenario = randomScenario(seed);
      const asked = ownOffers(play(scenario, [{ agent: 'frontier-aware', exponent: 1 }, { agent: 'hard-liner' }]), 0);
      asked.forEach((payoff, round) => {
        expect(payoff).toBeGreaterThanOrEqual(1 - round / (rounds - 1) - 1e-9);
      });
    }
  });
});

describe('Zeuthen’s strategy', () => {
  test('in the monotonic concession protocol, reaches the largest product of gains (Harsanyi 1956)', () => {
    for (let seed = 0; seed < 40; seed++) {
      const scenario = randomScenario(seed, { reservation: 0.1 });
      const { table } = mergedOutcomes(problemOf(scenario), { rationalOnly: true });
      let most = 0;
      for (let row = 0; row < table.outcomes.length; row++) {
        most = Math.max(most, (table.payoffs[row * 2] - 0.1) * (table.payoffs[row * 2 + 1] - 0.1));
      }
      const rules = { protocol: 'simultaneous offers', rounds: 1000, monotonic: true } as const;
      const session = play(scenario, [{ agent: 'zeuthen' }, { agent: 'zeuthen' }], rules);
      expect(session.ending?.kind).toBe('agreement');
      const [first, second] = payoffsOf(session);
      expect((first - 0.1) * (second - 0.1)).toBeCloseTo(most, 9);
    }
  });

  test('is for two parties', () => {
    const seats = [{ agent: 'zeuthen' }, { agent: 'zeuthen' }, LINEAR] as const;
    expect(() => play(randomScenario(1, { parties: 3 }), seats)).toThrow('one opponent');
  });
});

describe('with a mediator', () => {
  const mediated = (mediator: 'hill climbing' | 'annealing'): Rules => ({
    protocol: 'mediated text',
    rounds: 200,
    mediator,
  });

  test('hill climbers end where no change of one issue is good for all', () => {
    for (const seed of seeds) {
      const scenario = randomScenario(seed);
      const session = play(scenario, [{ agent: 'voter' }, { agent: 'voter' }], mediated('hill climbing'), seed);
      if (session.ending?.kind !== 'agreement') throw new Error('no deal');
      const deal = session.ending.package;
      const payoffs = payoffsOf(session);
      deal.forEach((_, issue) => {
        for (let option = 0; option < 4; option++) {
          const changed = deal.map((settled, at) => (at === issue ? option : settled));
          const better = scenario.profiles.every((profile, p) => profilePayoff(profile, changed) > payoffs[p] + 1e-12);
          expect(better).toBe(false);
        }
      });
    }
  });

  test('an annealing mediator and annealing parties come off better together than hill climbers (Klein et al. 2003)', () => {
    // Payoffs with interactions between issues have local optima, in which hill climbers get stuck.
    const rugged = (seed: number): Scenario => {
      const scenario = randomScenario(seed, { issues: 8, options: 2 });
      const pairs = Array.from({ length: 7 }, (_, i) => [i, i + 1] as const);
      const profiles = scenario.profiles.map((profile, party) => ({
        ...profile,
        groups: pairs.map((issues, i) => ({
          issues,
          values: Float64Array.from({ length: 4 }, (_, at) => Math.sin(seed * 7 + i * 3 + party * 5 + at * 2) / 2),
        })),
        reservation: { kind: 'value', value: -10 } as const,
      }));
      return { ...scenario, profiles };
    };
    const welfare = (settings: AgentSettings, rules: Rules) =>
      mean(
        Array.from({ length: 40 }, (_, seed) =>
          payoffsOf(play(rugged(seed), [settings, settings], rules, seed)).reduce((a, b) => a + b, 0),
        ),
      );
    const climbing = welfare({ agent: 'voter' }, mediated('hill climbing'));
    expect(welfare({ agent: 'voter', temperature: 0.05 }, mediated('hill climbing'))).toBeGreaterThan(climbing);
    expect(welfare({ agent: 'voter' }, mediated('annealing'))).toBeGreaterThan(climbing);
  });

  test('other agents vote too, and a text below a reservation value is not ratified', () => {
    const session = play(
      opposedScenario(2, { reservation: 0.9 }),
      [LINEAR, { agent: 'frontier-aware', exponent: 1 }],
      mediated('hill climbing'),
    );
    expect(session.ending).toMatchObject({ kind: 'no agreement', reason: 'not ratified', time: 1 });
  });
});

test('an agent that cannot act in a protocol says so', () => {
  const rules: Rules = { protocol: 'mediated text', rounds: 3, mediator: 'annealing' };
  expect(() => play(randomScenario(1), [{ agent: 'hard-liner' }, LINEAR], rules)).toThrow(
    'cannot act in mediated text',
  );
});
