/** `parley acceptance`: probabilities against closed forms and the engine, and what is refused. */

import { fileURLToPath } from 'node:url';
import { drawBeliefs, KNOWN, type PartyBelief, packageAcceptance, updateBeliefs } from '@parley/bargain';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';
import { filesIn, profile, scenarioText, TARIFF_TALKS, TWO_ISSUES } from './small-negotiations.fixture.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
/** Few combinations of duties to solve for. */
const FEW_DUTIES = ['--without', 'reciprocal-tariff,steel-aluminium,beef-age-rule'];
const file = filesIn('acceptance');
const twoIssues = file('two-issues.json', scenarioText(TWO_ISSUES));
const uniform = file('uniform.yaml', 'beliefs:\n  Buyer: { weights: uniform }\n');

interface Estimate {
  readonly value: number;
  readonly standard_error: number;
}
interface Package {
  readonly package: Record<string, string>;
  readonly acceptable_to_all: Estimate;
  readonly acceptable: Record<string, Estimate>;
  readonly pareto_optimal: Estimate;
  readonly payoffs: Record<string, { mean: number; low: number; high: number }>;
  readonly offer_gain: Record<string, Estimate>;
  readonly tied: number;
}
const near = ({ value, standard_error: error }: Estimate, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThan(4 * error + 1e-12);
const find = (packages: readonly Package[], first: string, second: string) =>
  packages.find((one) => one.package.first === first && one.package.second === second) as Package;

/** The buyer's weight w on the first issue is uniform from 0 to 1 in the closed forms below. */
describe('against closed forms', () => {
  test('probabilities, quantiles and best offers of two issues', async () => {
    const result = await parleyJson('acceptance', twoIssues, '--beliefs', uniform, '--draws', '2000');
    const trade = find(result.packages, 'no', 'yes');
    // Worth 1 − w to the buyer, who needs 0.3; nothing is better for both.
    near(trade.acceptable_to_all, 0.7);
    expect(trade.acceptable.Seller).toEqual({ value: expect.closeTo(1, 12), standard_error: expect.closeTo(0, 12) });
    expect(trade.pareto_optimal.value).toBeCloseTo(1, 12);
    expect(trade.payoffs.Seller).toEqual({ mean: expect.closeTo(0.6, 12), low: 0.6, high: 0.6 });
    expect(trade.payoffs.Buyer?.mean).toBeCloseTo(0.5, 1);
    expect(trade.payoffs.Buyer?.low).toBeCloseTo(0.05, 1);
    expect(trade.payoffs.Buyer?.high).toBeCloseTo(0.95, 1);
    // Worth w to the buyer; worse for both than the other trade while w is below a half.
    const other = find(result.packages, 'yes', 'no');
    near(other.acceptable_to_all, 0.7);
    near(other.pareto_optimal, 0.5);
    expect(result.best_offers.Seller.package).toEqual({ first: 'no', second: 'yes' });
    near(result.best_offers.Seller.offer_gain.Seller, 0.6 * 0.7);
    // Yes twice is worth 1 to the buyer and 0 to the seller, whose reservation value is 0.
    expect(result.most_acceptable).toMatchObject({ package: { first: 'yes', second: 'yes' }, tied: 1 });
    near(result.best_offers.Buyer.offer_gain.Buyer, 0.7);
  });

  test('ranges, a ranking, and a reservation range', async () => {
    const beliefs = (weights: object, more = {}) => file('belief.json', { beliefs: { Buyer: { weights, ...more } } });
    const acceptance = async (path: string) => {
      const { packages } = await parleyJson('acceptance', twoIssues, '--beliefs', path, '--draws', '2000');
      return find(packages, 'no', 'yes');
    };
    // w uniform from 0.5 to 1: 1 − w of 0.3 or more is two fifths of it.
    near((await acceptance(beliefs({ ranking: ['first', 'second'] }))).acceptable_to_all, 0.4);
    near((await acceptance(beliefs({ ranges: { first: { low: 0.6, high: 0.8 } } }))).acceptable_to_all, 0.5);
    const tied = await acceptance(beliefs({ ranking: [['first', 'second']] }));
    expect(tied.payoffs.Buyer).toEqual({
      mean: expect.closeTo(0.5, 9),
      low: expect.closeTo(0.5, 9),
      high: expect.closeTo(0.5, 9),
    });
    const known = await parleyJson(
      'acceptance',
      twoIssues,
      '--draws',
      '2000',
      '--beliefs',
      beliefs('known' as unknown as object, { reservation: { low: 0, high: 2 } }),
    );
    near(find(known.packages, 'no', 'yes').acceptable_to_all, 0.25);
  });

  test('a belief by swing does not depend on the scale of evaluations', async () => {
    const [seller, buyer] = TWO_ISSUES.profiles;
    if (!seller || !buyer) throw new Error('two parties');
    // The same payoffs: weights 0.1 and 2 on evaluations of 5 and 0.25.
    const scaled = {
      ...TWO_ISSUES,
      profiles: [
        seller,
        profile(
          'Buyer',
          [0.1, 2],
          [
            [0, 5],
            [0, 0.25],
          ],
          0.3,
        ),
      ],
    };
    const path = file('scaled.json', scenarioText(scaled));
    const belief = file(
      'half.yaml',
      'beliefs:\n  Buyer: { weights: { ranges: { first: { low: 0.6, high: 0.9 } } } }\n',
    );
    const run = async (scenario: string) => (await parleyJson('acceptance', scenario, '--beliefs', belief)).packages;
    const [one, two]: Package[][] = [await run(twoIssues), await run(path)];
    expect(two?.map((entry) => entry.package)).toEqual(one?.map((entry) => entry.package));
    two?.forEach((entry, at) => {
      expect(entry.acceptable_to_all.value).toBeCloseTo(one?.[at]?.acceptable_to_all.value ?? 0, 9);
      expect(entry.payoffs.Buyer?.mean).toBeCloseTo(one?.[at]?.payoffs.Buyer?.mean ?? 0, 9);
    });
  });
});

describe('against the engine', () => {
  const belief: PartyBelief = { weights: { kind: 'dirichlet', concentration: 12 }, reservation: { kind: 'known' } };

  test('weights about those stated, for the parties asked about', async () => {
    const scenario = file('tariff.json', scenarioText(TARIFF_TALKS));
    const result = await parleyJson(
      'acceptance',
      scenario,
      '--about',
      'Exporter',
      '--concentration',
      '12',
      '--draws',
      '200',
      '--seed',
      '7',
      '--package',
      'tariff=5,quota=large',
      '--package',
      'tariff=10, quota=none',
      '--near',
      '0.5',
    );
    const packages = [
      [1, 2],
      [2, 0],
    ];
    const steps = packageAcceptance(TARIFF_TALKS, drawBeliefs(TARIFF_TALKS, [belief, KNOWN], 200, 7), {
      packages,
      epsilon: 0.5,
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    step.value.packages.forEach((one, at) => {
      const printed: Package = result.packages[at];
      expect(printed.acceptable_to_all.value).toBeCloseTo(one.acceptableToAll.value, 12);
      expect(printed.acceptable_to_all.standard_error).toBe(one.acceptableToAll.standardError);
      expect(printed.pareto_optimal.value).toBeCloseTo(one.optimal.value, 12);
      expect(printed.payoffs).toEqual({ Exporter: one.payoffs[0], Importer: one.payoffs[1] });
      expect(printed.offer_gain.Importer?.value).toBe(one.offerGain[1]?.value);
    });
  });

  test('offers and rejections on record', async () => {
    const record = file(
      'record.yaml',
      `- { party: Seller, round: 1, package: { first: no, second: yes } }
- { party: Buyer, round: 1, action: rejection }
- { party: Buyer, round: 2, package: { first: yes, second: no } }
`.replaceAll(/: (no|yes)\b/g, ': "$1"'),
    );
    const args = ['acceptance', twoIssues, '--beliefs', uniform, '--draws', '300', '--offers', record];
    const result = await parleyJson(...args);
    const prior = drawBeliefs(
      TWO_ISSUES,
      [KNOWN, { weights: { kind: 'dirichlet', concentration: 2, centre: [1, 1] }, reservation: { kind: 'known' } }],
      300,
      1,
    );
    const update = updateBeliefs(
      TWO_ISSUES,
      prior,
      [
        { kind: 'offer', party: 0, options: [0, 1] },
        { kind: 'rejection', party: 1, options: [0, 1] },
        { kind: 'offer', party: 1, options: [1, 0] },
      ],
      {
        offers: { kind: 'softmax', rationality: 10 },
        alternatives: [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
        errorRate: 0.05,
      },
    );
    expect(result.observed.actions.map(({ evidence }: { evidence: number }) => evidence)).toEqual(
      update.evidence.map((value) => expect.closeTo(value, 12)),
    );
    expect(result.effective_sample_size).toBeCloseTo(update.effectiveSampleSize, 9);
    // Rejecting 1 − w and asking for w says that w is large.
    expect(find(result.packages, 'no', 'yes').acceptable_to_all.value).toBeLessThan(0.2);
    expect((await parley(...args)).out).toMatch(/effective sample size \d+ of 300 draws\n/);
    const few = await parley('acceptance', twoIssues, '--beliefs', uniform, '--draws', '30', '--offers', record);
    expect(few.out).toMatch(/effective sample size \d+ of 30 draws: few are left, so probabilities are rough/);
  });
});

describe('talks', () => {
  test('what is known is what the talks say; a private layer adds what is kept secret, and says so', async () => {
    const known = file('known.yaml', 'beliefs:\n  USA: { weights: known }\n');
    const layer = file(
      'private.yaml',
      'private: korea-us-2025\nof: KOR\nreservation:\n  USA: { low: 0, central: 1000, high: 4000, because: { en: a test, ko: 시험 } }\n',
    );
    const run = ['acceptance', EXAMPLE, ...FEW_DUTIES, '--beliefs', known, '--draws', '400', '--top', '3'];
    const [open, secret] = [await parleyJson(...run), await parleyJson(...run, '--private', layer)];
    const { nash } = await parleyJson('packages', EXAMPLE, ...FEW_DUTIES);
    const payoffs = Object.fromEntries(
      nash.payoffs.map(({ party, total }: { party: string; total: { central: number } }) => [party, total.central]),
    );
    expect(open.private_of).toBeNull();
    expect(open.solutions.nash).toMatchObject({
      package: nash.package,
      acceptable_to_all: { value: expect.closeTo(1, 12) },
      pareto_optimal: { value: expect.closeTo(1, 12) },
      payoffs: { KOR: { mean: expect.closeTo(payoffs.KOR, 6) }, USA: { mean: expect.closeTo(payoffs.USA, 6) } },
    });
    expect(secret.private_of).toBe('KOR');
    // The reservation value is uniform from 0 to 4,000.
    near(secret.solutions.utilitarian.acceptable.USA, secret.solutions.utilitarian.payoffs.USA.mean / 4000);
    const { out } = await parley(...run, '--private', layer);
    expect(out).toMatch(/^PRIVATE, of KOR: not to leave the delegation\./);
    expect(out).toContain('USA: weights as stated; reservation value 0 to +4,000, all as likely');
    expect(out).toContain('apart from general equilibrium, which stays as modelled');
  });

  test('elicited weights: issues that only the model prices are left out, and the best of all others keeps its worth', async () => {
    const answers = file(
      'answers.yaml',
      'party: USA\nswings: { auto-tariff: 100, reciprocal-tariff: 80, steel-aluminium: 30, beef-age-rule: 20, map-data: 30, defence-cost: { low: 20, high: 80 }, shipbuilding: 30, energy-purchases: 40, investment-package: 90, form: 10 }\n',
    );
    const elicited = file('elicited.yaml', '');
    await parley('elicit', answers, '--scenario', EXAMPLE, '--out', elicited);
    const all =
      'map-data=full,defence-cost=double,shipbuilding=programme,energy-purchases=lng-7mt,investment-package=large,form=new-framework';
    const result = await parleyJson(
      'acceptance',
      EXAMPLE,
      ...FEW_DUTIES,
      '--beliefs',
      elicited,
      '--draws',
      '100',
      '--package',
      all,
      '--package',
      'defence-cost=double',
    );
    expect(result.beliefs[1]).toMatchObject({ party: 'USA', weights: 'weights as elicited (swings)' });
    expect(result.beliefs[1].note).toMatch(
      /^auto-tariff, reciprocal-tariff, steel-aluminium and beef-age-rule are left out/,
    );
    const { payoffs } = await parleyJson('price', EXAMPLE, '--package', all);
    const stated = payoffs.find(({ party }: { party: string }) => party === 'USA').total.central;
    // Whatever the weights, having the best option of every issue is worth their sum.
    expect(result.packages[0].payoffs.USA).toEqual({
      mean: expect.closeTo(stated, 6),
      low: expect.closeTo(stated, 6),
      high: expect.closeTo(stated, 6),
    });
    // 20 to 80 points of 220 to 280 for the issues with a stake.
    const { low, high } = result.packages[1].payoffs.USA;
    expect(low).toBeGreaterThanOrEqual((stated * 20) / 220 - 1e-6);
    expect(high).toBeLessThanOrEqual((stated * 80) / 280 + 1e-6);
    expect(high).toBeGreaterThan(low * 2);
  });

  test('the same bytes twice', async () => {
    const run = (seed: string) =>
      parley('acceptance', EXAMPLE, ...FEW_DUTIES, '--draws', '20', '--top', '2', '--seed', seed);
    const first = await run('1');
    expect(first).toMatchObject({ code: 0, notes: '' });
    expect((await run('1')).out).toBe(first.out);
    expect((await run('2')).out).not.toBe(first.out);
  });
});

describe('what is refused, and where', () => {
  const refused = async (text: string) => {
    const path = file('refused.yaml', text);
    const { code, notes, out } = await parley('acceptance', twoIssues, '--beliefs', path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return notes.replaceAll(`${path}:`, '');
  };

  test('beliefs', async () => {
    const buyer = (weights: string) => `beliefs:\n  Buyer:\n    weights: ${weights}\n`;
    expect(await refused('beliefs:\n  Byuer: { weights: uniform }')).toContain(
      '2:3 beliefs.Byuer: there is no party Byuer (did you mean Buyer?)',
    );
    expect(await refused(buyer('{ rankin: [first] }'))).toContain(
      '3:16 beliefs.Buyer.weights.rankin: “rankin” is not a field',
    );
    expect(await refused(buyer('{ ranking: [first, third] }'))).toContain(
      '3:33 beliefs.Buyer.weights.ranking[1]: there is no issue third',
    );
    expect(await refused(buyer('{ ranking: [first] }'))).toContain('the ranking leaves out second');
    expect(await refused(buyer('{ ranges: { first: { low: 0.8, high: 0.2 } } }'))).toContain(
      'ranges.first: low is above high',
    );
    expect(
      await refused(buyer('{ ranges: { first: { low: 0, high: 0.2 }, second: { low: 0, high: 0.3 } } }')),
    ).toContain('sum to 0 – 0.5');
    expect(await refused(buyer('{ ranking: [first, second], concentration: 3 }'))).toContain('in more than one manner');
    expect(await refused(buyer('{ most_times: { first: { second: 0.5 }, second: { first: 1.5 } } }'))).toContain(
      'the multiples do not fit together',
    );
    expect(await refused('beliefs:\n  Buyer: { reservation: { low: 2, high: 1 } }')).toContain(
      'beliefs.Buyer.reservation: low is above high',
    );
  });

  test('parties and packages on the command line', async () => {
    const run = async (...args: string[]) => {
      const { code, notes } = await parley('acceptance', twoIssues, ...args);
      return `${code} ${notes}`;
    };
    expect(await run('--about', 'Byuer')).toContain('1 error about: there is no party Byuer (did you mean Buyer?)');
    expect(await run('--package', 'first=no')).toContain('first=no leaves out second');
    expect(await run('--package', 'first=maybe,second=no')).toContain('is not an option of first');
    expect(await run('--concentration', '0')).toMatch(/^2 /);
    expect(await run('--issues', 'first')).toContain('--issues belongs to talks');
  });
});
