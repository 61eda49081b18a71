/** `parley tournament` as a whole command. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeScenarioJson } from '@parley/bargain';
import { describe, expect, test } from 'vitest';
import { scenariosOf } from '../src/commands/tournament.js';
import { file, folder, PURCHASE, purchase } from './rehearse-table.js';
import { parley, parleyJson } from './run-parley.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const AGENTS = ['--agents', 'linear,time-dependent:exponent=0.5,minimum=0.2,hard-liner', '--rounds', '8'];

interface Played {
  readonly seats: readonly string[];
  readonly ending: string;
  readonly payoffs: readonly number[];
  readonly normalised: readonly number[];
}

describe('parley tournament', () => {
  test('every agent meets every other and itself in both roles, once with each seed', async () => {
    const { sessions, agents, seeds } = await parleyJson('tournament', purchase, ...AGENTS, '--seeds', '2');
    expect(seeds).toEqual([1, 2]);
    const names = ['linear', 'time-dependent:exponent=0.5,minimum=0.2', 'hard-liner'];
    expect(agents.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(agents[1].settings).toEqual({ agent: 'time-dependent', exponent: 0.5, minimum: 0.2 });
    const pairs = names.flatMap((one) => names.flatMap((two) => [1, 2].map((seed) => [one, two, seed])));
    expect(sessions.map(({ seats, seed }: Played & { seed: number }) => [...seats, seed])).toEqual(pairs);
    const apart = await parleyJson('tournament', purchase, ...AGENTS, '--seeds', '2', '--no-self-play');
    expect(apart.sessions).toEqual(sessions.filter(({ seats }: Played) => seats[0] !== seats[1]));
  });

  test('the figures of an agent are those of its sessions', async () => {
    const { sessions, agents } = await parleyJson('tournament', purchase, ...AGENTS);
    // Reservation values 2 and 1, largest payoffs 7 and 8.5.
    for (const { payoffs, normalised } of sessions as Played[]) {
      expect(normalised[0]).toBeCloseTo(((payoffs[0] ?? NaN) - 2) / 5, 12);
      expect(normalised[1]).toBeCloseTo(((payoffs[1] ?? NaN) - 1) / 7.5, 12);
    }
    for (const { name, appearances, own, agreement } of agents) {
      const values = (sessions as Played[]).flatMap(({ seats, normalised, ending }) =>
        seats.flatMap((seat, at) =>
          seat === name ? [{ payoff: normalised[at] ?? NaN, deal: ending === 'agreement' }] : [],
        ),
      );
      expect(appearances).toBe(values.length);
      const mean = values.reduce((sum, { payoff }) => sum + payoff, 0) / values.length;
      const variance = values.reduce((sum, { payoff }) => sum + (payoff - mean) ** 2, 0) / (values.length - 1);
      expect(own.mean).toBeCloseTo(mean, 12);
      expect(own.standard_error).toBeCloseTo(Math.sqrt(variance / values.length), 12);
      expect(agreement.mean).toBeCloseTo(values.filter(({ deal }) => deal).length / values.length, 12);
    }
  });

  test('prints the agent that did best for itself first, with the same bytes each time', async () => {
    const once = await parley('tournament', purchase, ...AGENTS);
    expect(await parley('tournament', purchase, ...AGENTS)).toEqual(once);
    expect(once).toMatchObject({ code: 0, notes: '' });
    expect(once.out).toContain('27 sessions: every seating, seeds 1 to 3');
    const rows = once.out.split('\n').filter((line) => / ± /.test(line) && !line.startsWith('mean'));
    const own = rows.map((line) => Number(/ (\d\.\d+) ± /.exec(line)?.[1]));
    expect(own).toHaveLength(3);
    expect(own).toEqual([...own].sort((a, b) => b - a));
  });

  test('folders are scenarios of their own, files are one together', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'sale.json'), writeScenarioJson({ ...PURCHASE, name: 'sale' }).text);
    expect(scenariosOf(['a.xml', inner, 'b.xml', 'talks.yaml'], ['c.json'])).toEqual([
      ['a.xml', 'b.xml'],
      [inner],
      ['talks.yaml'],
      ['c.json'],
    ]);
    const { scenarios, sessions } = await parleyJson(
      'tournament',
      purchase,
      '--scenario',
      inner,
      ...AGENTS,
      '--seeds',
      '1',
    );
    expect(scenarios.map(({ name }: { name: string }) => name)).toEqual(['purchase', 'sale']);
    expect(sessions).toHaveLength(2 * 9);
    expect(await parleyJson('tournament', '--scenario', inner, ...AGENTS)).toMatchObject({
      scenarios: [{ name: 'sale' }],
    });
  });

  test('with a mediator voters play; under other protocols bidders do', async () => {
    const mediated = await parley('tournament', purchase, '--protocol', 'mediated', '--rounds', '5', '--seeds', '1');
    expect(mediated.out).toMatch(/^voter /m);
    const simultaneous = await parley('tournament', purchase, '--protocol', 'simultaneous', '--seeds', '1');
    expect(simultaneous.out).toContain('81 sessions');
    expect(simultaneous.out).toMatch(/^frontier-aware /m);
  });

  test.each<[string, string[], RegExp]>([
    ['an unknown agent', ['--agents', 'linear,zeuten'], /“zeuten” is not an agent .*did you mean zeuthen\?/],
    ['an agent listed twice', ['--agents', 'linear,linear'], /linear is listed twice/],
    ['an agent of another protocol', ['--agents', 'voter'], /cannot play alternating offers/],
    ['too few agents', ['--agents', 'linear', '--no-self-play'], /cannot fill the seats/],
    [
      'an agent that takes its offers back',
      ['--agents', 'conceder', '--protocol', 'simultaneous', '--monotonic', '--seeds', '20'],
      /an agent cannot go on: the offer is worse for/,
    ],
    ['a scenario that is not there', ['--scenario', 'nowhere.json'], /nowhere\.json.*no such file/],
    ['a broken scenario', ['--scenario', file('broken.json', '{"format":')], /broken\.json:1/],
  ])('%s: exit 1', async (_, args, expected) => {
    const { code, out, notes } = await parley('tournament', purchase, ...args);
    expect(notes).toMatch(expected);
    expect(code).toBe(1);
    expect(out).toBe('');
  });

  test('without a scenario, or with a mediator that nobody asked for: exit 2', async () => {
    expect((await parley('tournament')).code).toBe(2);
    expect((await parley('tournament', purchase, '--mediator', 'annealing')).code).toBe(2);
  });

  test('talks count as one scenario', async () => {
    const few = ['--issues', 'map-data,defence-cost,investment-package,form'];
    const { scenarios, sessions } = await parleyJson(
      'tournament',
      EXAMPLE,
      ...few,
      '--agents',
      'linear,boulware',
      '--seeds',
      '1',
    );
    expect(scenarios).toEqual([{ name: 'korea-us-2025', parties: ['KOR', 'USA'], issues: 10 }]);
    expect(sessions).toHaveLength(4);
  });
});
