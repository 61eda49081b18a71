import { expect, test } from 'vitest';
import { profilePayoff } from '../../scenario/problem-of.js';
import { BOULWARE, CONCEDER } from '../agents/by-name.js';
import { opposedScenario, randomScenario } from '../random-scenarios.fixture.js';
import { advance, startSession } from '../session/session.js';
import { seatings } from './pairings.js';
import { playTournament, type TournamentSetup, tournament, tournamentSize } from './tournament.js';
import { meanOf } from './tournament-table.js';

const setup: TournamentSetup = {
  scenarios: [opposedScenario(1), opposedScenario(2, { reservation: 0.2 })],
  contestants: [
    { name: 'boulware', settings: BOULWARE },
    { name: 'conceder', settings: CONCEDER },
    { name: 'hard-liner', settings: { agent: 'hard-liner' } },
  ],
  rules: { protocol: 'alternating offers', rounds: 20 },
  seeds: [1, 2],
  selfPlay: true,
};

test('every pairing in both roles, with and without self-play', () => {
  expect(seatings(2, 2, true)).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(seatings(3, 2, false)).toEqual([
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 2],
    [2, 0],
    [2, 1],
  ]);
  expect(seatings(3, 3, false).length).toBe(6);
  expect(tournamentSize(setup)).toBe(2 * 9 * 2);
});

test('the table sums up the sessions that are played by hand', () => {
  const { rows } = playTournament(setup);
  setup.contestants.forEach(({ name }, contestant) => {
    const own: number[] = [];
    const others: number[] = [];
    const deals: number[] = [];
    const rounds: number[] = [];
    setup.scenarios.forEach((scenario, at) => {
      const reservation = at === 0 ? 0 : 0.2;
      for (const seats of seatings(3, 2, true)) {
        for (const seed of setup.seeds) {
          const players = seats.map((seat) => setup.contestants[seat].settings);
          const { ending } = advance(startSession(scenario, { rules: setup.rules, seats: players, seed }));
          // The best package is worth 1 to each party.
          const normalised = scenario.profiles.map((profile) =>
            ending?.kind === 'agreement'
              ? (profilePayoff(profile, ending.package) - reservation) / (1 - reservation)
              : 0,
          );
          seats.forEach((seat, party) => {
            if (seat !== contestant) return;
            own.push(normalised[party]);
            others.push(normalised[1 - party]);
            deals.push(ending?.kind === 'agreement' ? 1 : 0);
            if (ending?.kind === 'agreement') rounds.push(ending.round);
          });
        }
      }
    });
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const row = rows[contestant];
    expect(row).toMatchObject({ name, appearances: 24 });
    expect(row.own.mean).toBeCloseTo(sum(own) / 24, 12);
    expect(row.others.mean).toBeCloseTo(sum(others) / 24, 12);
    expect(row.agreement.mean).toBeCloseTo(sum(deals) / 24, 12);
    expect(row.rounds.count).toBe(rounds.length);
    if (rounds.length > 0) expect(row.rounds.mean).toBeCloseTo(sum(rounds) / rounds.length, 12);
  });
});

test('a boulware does better than a conceder, and hard-liners have no deal among themselves', () => {
  const { rows, sessions } = playTournament(setup);
  expect(rows[0].own.mean).toBeGreaterThan(rows[1].own.mean ?? 1);
  const stubborn = sessions.filter(({ seats }) => seats.every((seat) => seat === 2));
  expect(stubborn.length).toBe(4);
  for (const { ending, nashProduct } of stubborn) {
    expect(ending.kind).toBe('no agreement');
    expect(nashProduct).toBe(0);
  }
});

test('is the same each time, step by step or at once, and reports progress', () => {
  const progress: (readonly [number, number])[] = [];
  const table = playTournament(setup, (played, all) => progress.push([played, all]));
  expect(progress.length).toBe(36);
  expect(progress[35]).toEqual([36, 36]);
  const steps = tournament(setup);
  const stepped = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) stepped.push(step.value);
  expect(JSON.stringify(step.value)).toBe(JSON.stringify(table));
  expect(stepped).toEqual(table.sessions);
});

test('three parties: each agent in each role', () => {
  const table = playTournament({
    ...setup,
    scenarios: [randomScenario(1, { parties: 3, discountFactor: 0.5 })],
    seeds: [1],
    selfPlay: false,
  });
  expect(table.sessions.length).toBe(6);
  expect(table.rows.map(({ appearances }) => appearances)).toEqual([6, 6, 6]);
});

test('means and standard errors, by hand', () => {
  expect(meanOf([])).toEqual({ count: 0, mean: null, standardError: null });
  expect(meanOf([3])).toEqual({ count: 1, mean: 3, standardError: null });
  // Sample variance of 1, 2, 6 is (4 + 1 + 9) / 2 = 7.
  const { mean, standardError } = meanOf([1, 2, 6]);
  expect(mean).toBe(3);
  expect(standardError).toBeCloseTo(Math.sqrt(7 / 3), 12);
});
