/** `parley offers`: offers on record, counted by hand, and what is refused. */

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';
import { filesIn, scenarioText, TARIFF_TALKS } from './small-negotiations.fixture.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const file = filesIn('offers');
const scenario = file('tariff.json', scenarioText(TARIFF_TALKS));

const RECORD = `- { party: Exporter, on: 2025-03-01, package: { tariff: 0, quota: large }, source: letter }
- { party: Importer, on: 2025-03-03, package: { tariff: 10, quota: none } }
- { party: Exporter, on: 2025-03-11, package: { quota: small }, note: by telephone }
- { party: Importer, on: 2025-03-12, action: rejection, note: at once }
- { party: Importer, on: 2025-03-13, package: { tariff: 5 } }
`;

describe('the document', () => {
  const load = async () => parleyJson('offers', scenario, '--record', file('record.yaml', RECORD));

  test('payoffs, steps, and what is left, by hand', async () => {
    const { offers, timed } = await load();
    expect(timed).toBe('days');
    expect(offers.map(({ payoffs }: { payoffs: object }) => payoffs)).toEqual([
      { Exporter: 10, Importer: 0 },
      { Exporter: 0, Importer: 10 },
      { Exporter: 8, Importer: 4 },
      { Exporter: 3, Importer: 7 },
    ]);
    expect(offers[0]).toMatchObject({ when: '2025-03-01', step: null, source: 'letter', on_frontier: true });
    // The exporter's reservation value is 1.
    expect(offers[1]).toMatchObject({ below_reservation: ['Exporter'], on_frontier: true, distance: 0 });
    expect(offers[2]).toMatchObject({
      package: { tariff: '0', quota: 'small' },
      carried: ['tariff'],
      note: 'by telephone',
      step: {
        since: 1,
        elapsed: 10,
        conceded: 2,
        gained: { Importer: 4 },
        classes: { Importer: 'concession' },
        changes: [{ issue: 'quota', from: 'large', to: 'small', payoffs: { Exporter: -2, Importer: 4 } }],
        jointly: { Exporter: 0, Importer: 0 },
      },
    });
    // Of the nine packages, 10 % and small (2, 9) and 5 % and small (5, 6) are there, but none is at least (3, 7).
    expect(offers[3]).toMatchObject({ on_frontier: true, left_on_table: { Exporter: 0, Importer: 0 } });
  });

  test('concessions, the gap, and where each issue stands', async () => {
    const { concessions, gaps, issues, responses } = await load();
    expect(concessions).toMatchObject([
      { party: 'Exporter', offers: 2, conceded: 2, per_step: 2, per_time: 0.2, gained: { Importer: 4 } },
      { party: 'Importer', offers: 2, conceded: 3, per_step: 3, per_time: 0.3, gained: { Exporter: 3 } },
    ]);
    expect(gaps).toMatchObject([
      { parties: ['Exporter', 'Importer'], offers: [3, 4], gaps: { Exporter: 5, Importer: 3 } },
    ]);
    expect(issues).toMatchObject([
      {
        issue: 'tariff',
        agreed: null,
        positions: {
          Exporter: { now: '0', moves: 0 },
          Importer: { opening: '10', previous: '10', now: '5', moves: 1, since: 4 },
        },
      },
      {
        issue: 'quota',
        agreed: null,
        positions: { Exporter: { opening: 'large', now: 'small' }, Importer: { now: 'none', moves: 0 } },
      },
    ]);
    expect(responses).toEqual([
      { after: 3, when: '2025-03-12', party: 'Importer', action: 'rejection', of: 3, note: 'at once' },
    ]);
  });

  test('in print, line by line where it was said', async () => {
    const run = () => parley('offers', scenario, '--record', file('record.yaml', RECORD));
    const { out, code } = await run();
    expect(code).toBe(0);
    expect(out).toContain(
      '3 Exporter, 2025-03-11: quota large → small (Exporter −2.00, Importer +4.00) (by telephone)\n  Importer, 2025-03-12: rejects offer 3 (at once)\n4 Importer',
    );
    expect(out).toContain('Exporter would lose 5.00 by taking the other’s');
    expect((await run()).out).toBe(out);
  });

  test('offers that are dominated or break a constraint are measured and marked', async () => {
    const record = file('rounds.json', {
      offers: [
        { party: 'Importer', round: 1, package: { tariff: 10, quota: 'large' } },
        { party: 'Exporter', round: 2, package: { tariff: 5, quota: 'large' } },
        { party: 'Importer', round: 2, action: 'acceptance', package: { tariff: 0, quota: 'small' } },
      ],
    });
    const { offers, timed, responses } = await parleyJson('offers', scenario, '--record', record);
    expect(timed).toBe('rounds');
    // (4, 5): of 0 % and none (6, 5), 5 % and small (5, 6), and others that are worse for someone.
    expect(offers[0]).toMatchObject({
      breaks: 'not allowed: with tariff=10 it must have quota=none or small',
      on_frontier: false,
      left_on_table: { Exporter: 2, Importer: 1 },
    });
    // (7, 2) against (8, 4): one more for the exporter, two for the importer.
    expect(offers[1]).toMatchObject({ breaks: null, on_frontier: false, left_on_table: { Exporter: 1, Importer: 2 } });
    expect(responses).toEqual([
      { after: 2, when: 'round 2', party: 'Importer', action: 'acceptance', of: null, note: null },
    ]);
  });
});

test('talks: payoffs are those of the price, and what is not on record is as without a deal', async () => {
  const record = file(
    'talks.yaml',
    `unnamed_issues: no-deal
offers:
  - { party: KOR, on: 2025-05-01, package: { auto-tariff: cut-10, shipbuilding: programme } }
  - { party: KOR, on: 2025-05-11, package: { auto-tariff: cut-15, investment-package: modest } }
`,
  );
  const { offers, concessions, unit } = await parleyJson('offers', EXAMPLE, '--record', record);
  expect(unit).toBe('million USD a year against no deal');
  expect(offers[0].filled).toHaveLength(8);
  const prices: { KOR: number; USA: number }[] = [];
  for (const chosen of [
    'auto-tariff=cut-10,shipbuilding=programme',
    'auto-tariff=cut-15,shipbuilding=programme,investment-package=modest',
  ]) {
    const { payoffs } = await parleyJson('price', EXAMPLE, '--package', chosen);
    const [KOR, USA] = payoffs.map(({ total }: { total: { central: number } }) => total.central);
    prices.push({ KOR, USA });
  }
  const conceded = (prices[0]?.KOR ?? 0) - (prices[1]?.KOR ?? 0);
  offers.forEach(({ payoffs }: { payoffs: { KOR: number; USA: number } }, at: number) => {
    expect(payoffs.KOR).toBeCloseTo(prices[at]?.KOR ?? 0, 6);
    expect(payoffs.USA).toBeCloseTo(prices[at]?.USA ?? 0, 6);
  });
  expect(concessions[0].per_time).toBeCloseTo(conceded / 10, 6);
  // The duty is priced by the model: it is in no issue's own worth, and in the rest of the step.
  expect(offers[1].step.changes).toMatchObject([
    { issue: 'auto-tariff', payoffs: { KOR: 0, USA: 0 } },
    { issue: 'investment-package', payoffs: { KOR: -400, USA: 500 } },
  ]);
  expect(offers[1].step.jointly.KOR).toBeCloseTo(400 - conceded, 6);
  expect((await parley('offers', EXAMPLE, '--record', record)).out).toContain('general equilibrium: KOR');
});

describe('what is refused, and where', () => {
  const refused = async (text: string) => {
    const path = file('refused.yaml', text);
    const { code, notes, out } = await parley('offers', scenario, '--record', path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return notes.replaceAll(`${path}:`, '');
  };

  test('names, open issues and times, each on its line', async () => {
    const notes = await refused(`- { party: Exporter, on: 2025-03-02, package: { tariff: 0, quota: larg } }
- { party: Exportr, on: 2025-03-03, package: { tariff: 0, quota: large } }
- { party: Importer, on: 2025-03-04, package: { tarif: 0, quota: none } }
- { party: Exporter, on: 2025-03-01, package: { tariff: 7 } }
`);
    expect(notes).toContain('1:60 [0].package.quota: quota has no option larg (did you mean large?)');
    expect(notes).toContain('2:5 [1].party: there is no party Exportr (did you mean Exporter?)');
    expect(notes).toContain('3:49 [2].package.tarif: there is no issue tarif (did you mean tariff?)');
    expect(notes).toContain('the first offer of Importer leaves tariff open');
    expect(notes).toContain('4:22 [3].on: this is earlier than the entry before');
    expect(notes).toContain('4:49 [3].package.tariff: tariff has no option 7');
  });

  test('entries without a time, of two kinds of time, or without what they are about', async () => {
    const offer = '{ party: Exporter, round: 1, package: { tariff: 0, quota: large } }';
    expect(await refused('- { party: Exporter, package: { tariff: 0, quota: large } }')).toContain(
      '1:3 [0]: when is this?',
    );
    expect(
      await refused(`- ${offer}\n- { party: Importer, on: 2025-03-01, package: { tariff: 0, quota: large } }`),
    ).toContain('2:3 [1]: days and rounds are mixed');
    expect(await refused(`- ${offer}\n- { party: Importer, round: 0, action: rejection }`)).toContain(
      '2:22 [1].round: this is earlier',
    );
    expect(await refused('- { party: Exporter, round: 1 }')).toContain('1:3 [0]: the offer has no package');
    expect(await refused(`- ${offer}\n- { party: Exporter, round: 2, action: rejection }`)).toContain(
      '2:3 [1]: there is no offer of another party',
    );
    expect(await refused(`unnamed_issues: no-deal\noffers:\n  - ${offer}`)).toContain(
      '1:1 unnamed_issues: only talks say',
    );
    expect(
      await refused(`- ${offer}\n- { party: Importer, round: 2, action: rejection, package: { tariff: 0 } }`),
    ).toContain('2:51 [1].package: the package leaves quota open');
  });
});
