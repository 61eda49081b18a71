/** `parley bargain`, `parley export`, and the private layer in `parley packages`. */

import { cpSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const folder = () => mkdtempSync(join(tmpdir(), 'parley-bargain-'));
const saved = (name: string, text: string, where = folder()) => {
  const path = join(where, name);
  writeFileSync(path, text);
  return path;
};

/** `parley packages` on the example, solved once. */
let solved: ReturnType<typeof parleyJson> | undefined;
const examplePackages = () => {
  solved ??= parleyJson('packages', EXAMPLE);
  return solved;
};

/** Two issues of two options: the seller cares for the price, the buyer for the date. */
const DOMAIN = `<negotiation_template><utility_space><objective index="0" name="sale" type="objective">
<issue index="1" name="Price" type="discrete"><item index="1" value="high"/><item index="2" value="low"/></issue>
<issue index="2" name="Date" type="discrete"><item index="1" value="soon"/><item index="2" value="late"/></issue>
</objective></utility_space></negotiation_template>`;
const profile = (price: readonly number[], date: readonly number[], weight: number, reservation = 0) =>
  `<utility_space><objective index="0" name="sale" type="objective">
<issue index="1" name="Price" type="discrete"><item index="1" value="high" evaluation="${price[0]}"/><item index="2" value="low" evaluation="${price[1]}"/></issue>
<issue index="2" name="Date" type="discrete"><item index="1" value="soon" evaluation="${date[0]}"/><item index="2" value="late" evaluation="${date[1]}"/></issue>
<weight index="1" value="${weight}"/><weight index="2" value="${1 - weight}"/></objective>
<reservation value="${reservation}"/></utility_space>`;

function sale(reservations: readonly [number, number] = [0, 0]): string[] {
  const where = folder();
  return [
    saved('seller.xml', profile([1, 0], [0, 1], 0.75, reservations[0]), where),
    saved('domain.xml', DOMAIN, where),
    saved('buyer.xml', profile([0, 1], [1, 0], 0.25, reservations[1]), where),
  ];
}

describe('parley bargain', () => {
  test('files in any order, all that the contract names', async () => {
    const result = await parleyJson('bargain', ...sale());
    expect(result).toMatchObject({
      outcomes: '4',
      parties: 2,
      reservation: [0, 0],
      rational_outcomes: '4',
      frontier: {
        points: 3,
        outcomes: '3',
        // Price and date as the seller wants; the price for the date; as the buyer wants.
        utilities: [
          [1, 0],
          [0.75, 0.75],
          [0, 1],
        ],
        packages: [
          { Price: 'high', Date: 'late' },
          { Price: 'high', Date: 'soon' },
          { Price: 'low', Date: 'soon' },
        ],
      },
      nash: { utilities: [0.75, 0.75], package: { Price: 'high', Date: 'soon' }, product: 0.5625, ties: 1 },
      kalai_smorodinsky: { utilities: [0.75, 0.75] },
      egalitarian: { utilities: [0.75, 0.75] },
      utilitarian: { utilities: [0.75, 0.75], value: 1.5 },
      tolerance: 1e-9,
      method: 'issue-merge',
      reason: null,
    });
    expect(result.party_names).toEqual(['seller', 'buyer']);
    expect(result.milliseconds).toBeGreaterThanOrEqual(0);
  });

  test('nothing rational: null, and which parties stand in the way by how much', async () => {
    const result = await parleyJson('bargain', ...sale([0.9, 0.9]));
    expect(result).toMatchObject({ rational_outcomes: '0', nash: null, kalai_smorodinsky: null, utilitarian: null });
    expect(result.reason).toContain('seller and buyer accept no outcome in common');
    expect(result.reason).toContain('seller by 0.15, buyer by 0.15');
  });

  test('other tools’ solutions under their names, when asked for', async () => {
    const result = await parleyJson('bargain', ...sale(), '--other-tools');
    expect(result.other_tools.genius.nash.utilities).toEqual([0.75, 0.75]);
    expect(Object.keys(result.other_tools).sort()).toEqual(['anl2022', 'genius', 'negmas', 'negolog']);
  });

  test('lotteries, when asked for: half of each where no package will do', async () => {
    const { lotteries, nash } = await parleyJson('bargain', ...sale([0.8, 0.6]), '--lotteries');
    expect(nash).toBeNull();
    // Between (1, 0) and (0.75, 0.75), on 3 u + v = 3, no point gives 0.8 and 0.6 but (0.8, 0.6) itself.
    expect(lotteries.utilitarian.utilities[0]).toBeCloseTo(0.8, 9);
    expect(lotteries.utilitarian.utilities[1]).toBeCloseTo(0.6, 9);
    expect(
      lotteries.utilitarian.lottery.map(({ probability }: { probability: number }) => probability).sort()[0],
    ).toBeCloseTo(0.2, 9);
  });

  test('weights of the parties: proportional gains, and powers of gains', async () => {
    const result = await parleyJson('bargain', ...sale(), '--weights', '3,1');
    // Of (1, 0), (0.75, 0.75) and (0, 1) the second has the largest least gain over weight, and the largest u³v.
    expect(result.proportional.utilities).toEqual([0.75, 0.75]);
    expect(result.asymmetric_nash.utilities).toEqual([0.75, 0.75]);
    const { code, notes } = await parley('bargain', ...sale(), '--weights', '3');
    expect([code, notes]).toEqual([1, expect.stringContaining('2 positive numbers, as seller, buyer')]);
  });

  test('a thinned frontier says how far it may be off and counts nothing it may have lost', async () => {
    const { epsilon, frontier, nash } = await parleyJson('bargain', ...sale(), '--most-vectors', '1');
    expect(epsilon.some((value: number) => value > 0)).toBe(true);
    expect([frontier.outcomes, nash.ties]).toEqual([null, null]);
    expect((await parley('bargain', ...sale(), '--most-vectors', '1')).out).toContain('thinned');
  });

  test('a print that can be read', async () => {
    const { out } = await parley('bargain', ...sale());
    expect(out).toContain('2 parties, 2 issues, 4 outcomes, 4 of them rational for all');
    expect(out).toContain('Nash: Price=high, Date=soon');
  });

  test.each<[string, () => string[], RegExp]>([
    ['no such file', () => ['nowhere.xml'], /nowhere\.xml: there is no such file/],
    ['a profile alone', () => [sale()[0] ?? ''], /there is no domain/],
    [
      'an entity',
      () => [
        saved('evil.xml', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><utility_space>&a;</utility_space>`),
      ],
      /evil\.xml:1/,
    ],
    ['a tolerance below zero', () => [...sale(), '--tolerance', '-1'], /at least 0 expected/],
  ])('%s is refused', async (_, files, expected) => {
    const { code, out, notes } = await parley('bargain', ...files(), '--json');
    expect(code).toBeGreaterThan(0);
    expect(out).toBe('');
    expect(notes).toMatch(expected);
  });

  test('200 MB are refused unread', async () => {
    const path = saved('large.xml', DOMAIN);
    truncateSync(path, 200 * 2 ** 20);
    const { code, notes } = await parley('bargain', path);
    expect(code).toBe(1);
    expect(notes).toMatch(/large\.xml: the file has 200 MB \(expected a scenario file of at most 64 MB/);
  });
});

describe('parley export', () => {
  test.each(['genius', 'geniusweb', 'parley'])(
    'talks as %s files have the same packages and solution',
    async (format) => {
      const packages = await examplePackages();
      const where = folder();
      const exported = await parleyJson('export', EXAMPLE, '--format', format, '--out', where);
      const result = await parleyJson('bargain', where, ...(format === 'parley' ? ['--tolerance', '0.01'] : []));
      expect(result.outcomes).toBe(String(packages.packages));
      const nash = packages.nash.payoffs.map(({ total }: { total: { central: number } }) => total.central);
      result.nash.utilities.forEach((utility: number, party: number) => {
        const { scale, offset } = exported.utilities?.[packages.parties[party]] ?? { scale: 1, offset: 0 };
        expect((utility - offset) / scale).toBeCloseTo(nash[party], 3);
      });
      expect(exported.files).toHaveLength(format === 'parley' ? 1 : 3);
    },
  );
});

describe('the private layer', () => {
  const talks = folder();
  cpSync(EXAMPLE, talks, { recursive: true });
  const layer = (more = '') => `private: korea-us-2025
of: KOR
reservation:
  KOR: { low: 4321, central: 5432, high: 6543, because: SECRET-REASON }
red_lines:
  KOR: [ { issue: map-data, never: full, because: SECRET-REASON } ]
fallbacks:
  - { title: SECRET-LADDER, package: { auto-tariff: cut-15 } }
${more}`;
  saved('private.yaml', layer(), talks);

  test.each<[string, string[]]>([
    ['brief', ['--format', 'json']],
    ['brief', ['--format', 'html', '--lang', 'ko']],
    ['packages', ['--json']],
    ['packages', []],
    ['price', ['--json']],
    ['check', []],
  ])('%s %j never reads it', async (command, options) => {
    const { code, out, notes } = await parley(command, talks, ...options);
    expect(code).toBe(0);
    expect(`${out}${notes}`).not.toContain('SECRET');
    expect(out).toBe((await parley(command, EXAMPLE, ...options)).out.replaceAll(EXAMPLE, talks));
  });

  test('asked for, its reservation values and red lines bind', async () => {
    const open = await examplePackages();
    const bound = await parleyJson('packages', talks, '--private');
    expect(bound.private).toMatchObject({ of: 'KOR', reservation: { KOR: { central: 5432 } } });
    expect(bound.acceptable_to_all).toBeLessThan(open.acceptable_to_all);
    for (const { package: options, payoffs } of bound.frontier.within_zone) {
      expect(options['map-data']).not.toBe('full');
      expect(payoffs.KOR).toBeGreaterThanOrEqual(5431.99);
    }
    expect(bound.private.fallbacks[0]).toMatchObject({ short_for: ['KOR'], allowed: true });
    const { out } = await parley('packages', talks, '--private');
    expect(out).toMatch(/^PRIVATE, of KOR/);
  });

  test('errors in it are located; without one the command says so', async () => {
    const wrong = saved(
      'private.yaml',
      layer('groups: { KOR: { farmers: { title: F, because: b, rejects: { bef-age-rule: relax } } } }\n'),
    );
    const { code, notes } = await parley('packages', talks, '--private', wrong);
    expect(code).toBe(1);
    expect(notes).toMatch(
      /private\.yaml:9:\d+ groups\.KOR\.farmers\.rejects\.bef-age-rule.*did you mean beef-age-rule/,
    );
    const none = await parley('packages', EXAMPLE, '--private');
    expect(none.code).toBe(1);
    expect(none.notes).toMatch(/private\.yaml: there is no private layer here/);
    const other = await parley(
      'packages',
      talks,
      '--private',
      saved('p.yaml', layer().replace('korea-us-2025', 'other')),
    );
    expect(other.notes).toMatch(/other is not the talks at hand \(expected korea-us-2025\)/);
  });

  test('git leaves it out', () => {
    expect(readFileSync(new URL('../../../.gitignore', import.meta.url), 'utf8').split('\n')).toContain('private.yaml');
  });
});

describe('ratification in parley packages', () => {
  test('no veto enlarges what governments accept, and each names what it stops', async () => {
    const { ratification, acceptable_to_all: acceptable } = await examplePackages();
    // No deal’s own package is acceptable to all and is no agreement.
    expect(ratification.without.packages).toBe(acceptable + 1);
    for (const group of ratification.groups) {
      expect(group.alone.packages).toBeLessThanOrEqual(ratification.without.packages);
      expect(group.lifted.packages).toBeGreaterThanOrEqual(ratification.with.packages);
      expect(group.stops).toBe(
        group.alone.payoffs === null ||
          JSON.stringify(group.alone.package) !== JSON.stringify(ratification.without.package),
      );
    }
  });

  test('Shapley values of all issues add up to the deal', async () => {
    const { shapley, nash, parties } = await parleyJson('packages', EXAMPLE, '--shapley');
    parties.forEach((party: string, at: number) => {
      const sum = shapley.issues.reduce(
        (total: number, { gains }: { gains: Record<string, number> }) => total + (gains[party] ?? 0),
        0,
      );
      expect(sum).toBeCloseTo(nash.payoffs[at].total.central, 3);
    });
  });
});
