import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from '../frontier/pareto-frontier.reference.js';
import { allRows, type PayoffTable } from '../problem/payoff-table.js';
import { tabulateProblem } from '../problem/problem.js';
import { tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { problemOf, profilePayoff } from '../scenario/problem-of.js';
import { frontierDistance } from './frontier-distance.js';
import { analyseOffers } from './offer-analysis.js';
import { readOffers } from './offer-record.js';
import { packageChange } from './package-change.js';
import { TARIFF_TALKS, talksCases } from './talks.fixture.js';

/** The Pareto-optimal rows of a table, as a table. */
function frontierOf(table: PayoffTable): PayoffTable {
  const vectors = vectorsOf(table);
  return tableOf(paretoFrontierByDefinition(table, Array.from(allRows(table)), 0).map((row) => vectors[row]!));
}

describe('analyseOffers', () => {
  const offers = readOffers(TARIFF_TALKS, [
    { party: 'Exporter', time: 0, package: { tariff: 0, quota: 'large' } }, // payoffs 10, 0
    { party: 'Importer', time: 1, package: { tariff: 10, quota: 'none' } }, // 0, 10
    { party: 'Exporter', time: 4, package: { quota: 'small' } }, // 8, 4
    { party: 'Importer', time: 5, package: { tariff: 5 } }, // 3, 7
    { party: 'Exporter', time: 4 + 2, package: { tariff: 5 } }, // 5, 6
  ]);
  const frontier = frontierOf(tabulateProblem(problemOf(TARIFF_TALKS)));
  const found = analyseOffers(TARIFF_TALKS, offers, { frontier });

  test('gives payoffs, steps and rates as counted by hand', () => {
    expect(found.offers.map(({ payoffs }) => payoffs)).toEqual([
      [10, 0],
      [0, 10],
      [8, 4],
      [3, 7],
      [5, 6],
    ]);
    expect(found.offers.map(({ step }) => step?.from ?? null)).toEqual([null, null, 0, 1, 2]);
    expect(found.offers[2]?.step).toEqual({
      from: 0,
      elapsed: 4,
      conceded: 2,
      concededPerTime: 0.5,
      classes: [null, 'concession'],
      change: { issues: [{ issue: 1, from: 2, to: 1, payoffs: [-2, 4] }], payoffs: [-2, 4], jointly: [0, 0] },
    });
    expect(found.parties[0]).toMatchObject({
      party: 0,
      offers: [0, 2, 4],
      conceded: 5,
      concededPerStep: 2.5,
      concededPerTime: 5 / 6,
      gained: [-5, 6],
      classes: [null, { concession: 2, selfish: 0 }],
    });
    expect(found.parties[1]).toMatchObject({ conceded: 3, concededPerStep: 3, concededPerTime: 0.75, gained: [3, -3] });
  });

  test('says what lies between the standing offers', () => {
    expect(found.gaps).toEqual([
      {
        parties: [0, 1],
        offers: [4, 3],
        gaps: [2, 1],
        change: { issues: [{ issue: 1, from: 1, to: 0, payoffs: [-2, 1] }], payoffs: [-2, 1], jointly: [0, 0] },
      },
    ]);
  });

  test('tracks every issue', () => {
    expect(found.issues[0]).toEqual({
      issue: 0,
      agreed: 1,
      positions: [
        { party: 0, opening: 0, previous: 0, now: 1, moves: 1, since: 4, distance: 5, payoffs: [-3, 2] },
        { party: 1, opening: 2, previous: 2, now: 1, moves: 1, since: 3, distance: -5, payoffs: [3, -3] },
      ],
    });
    expect(found.issues[1]).toMatchObject({
      agreed: null,
      positions: [
        { opening: 2, previous: 1, now: 1, moves: 1, since: 2, distance: null, payoffs: [-2, 4] },
        { opening: 0, previous: 0, now: 0, moves: 0, since: 1, payoffs: [0, 0] },
      ],
    });
  });

  test('measures the distance to the frontier', () => {
    // Of the nine outcomes only (7, 2) and (4, 5) are dominated.
    expect(vectorsOf(frontier).sort((a, b) => a[0]! - b[0]!)).toEqual([
      [0, 10],
      [2, 9],
      [3, 7],
      [5, 6],
      [6, 5],
      [8, 4],
      [10, 0],
    ]);
    expect(found.offers.every(({ frontier: place }) => place?.onFrontier && place.distance === 0)).toBe(true);
    const place = frontierDistance(frontier, [2, 6]);
    expect(place.distance).toBeCloseTo(Math.hypot(0.1, 0.1), 12); // (3, 7), in ranges of 10
    expect(place).toMatchObject({ onFrontier: false, leftOnTable: [3, 3] });
    expect(analyseOffers(TARIFF_TALKS, offers).offers[0]?.frontier).toBeNull();
  });

  test('obeys the laws of bookkeeping', () => {
    fc.assert(
      fc.property(talksCases, ({ scenario, offers }) => {
        const { offers: analysed, parties, gaps, issues } = analyseOffers(scenario, offers);
        for (const { party, offers: own, conceded, gained, classes } of parties) {
          // Steps add up to the whole way.
          const steps = own.flatMap((index) => analysed[index]!.step ?? []);
          expect(steps.reduce((sum, step) => sum + step.conceded, 0)).toBe(conceded);
          gained.forEach((gain, other) => {
            expect(steps.reduce((sum, step) => sum + step.change.payoffs[other]!, 0)).toBe(gain);
            const counts = classes[other];
            if (other === party) expect(counts).toBeNull();
            else expect(Object.values(counts ?? {}).reduce((a, b) => a + b, 0)).toBe(steps.length);
          });
          // What the issues cost adds up to what was conceded.
          const byIssue = issues.map(({ positions }) => positions.find((position) => position.party === party)!);
          expect(byIssue.reduce((sum, position) => sum + position.payoffs[party]!, 0)).toBe(-conceded + 0);
        }
        for (const { change, gaps: lost, parties: pair } of gaps) {
          expect(lost).toEqual([-change.payoffs[pair[0]]! + 0, change.payoffs[pair[1]]! + 0]);
        }
        expect(analysed.filter(({ step }) => step === null).length).toBe(parties.length);
      }),
    );
  });
});

test('packageChange leaves to no single issue what only their combination is worth', () => {
  const [exporter, importer] = TARIFF_TALKS.profiles;
  const linked = { ...exporter!, groups: [{ issues: [0, 1], values: Float64Array.of(0, 0, 3, 0, 0, 0, 0, 0, 0) }] };
  const profiles = [linked, importer!];
  const change = packageChange(profiles, [0, 2], [1, 1]);
  expect(change.jointly).toEqual([-3, 0]);
  expect(change.payoffs[0]).toBe(profilePayoff(linked, [1, 1]) - profilePayoff(linked, [0, 2]));
  expect(change.payoffs[0]).toBe(-3 - 2 - 3);
});

describe('frontierDistance', () => {
  test('agrees with the definitions, written out', () => {
    fc.assert(
      fc.property(tableCases(2, 4), fc.nat(), ({ table }, seed) => {
        const frontier = frontierOf(table);
        const points = vectorsOf(frontier);
        const here = vectorsOf(table)[seed % table.outcomes.length]!;
        const scale = here.map((_, p) => {
          const values = points.map((point) => point[p]!);
          return Math.max(...values) - Math.min(...values) || 1;
        });
        const distances = points.map((point) => Math.hypot(...point.map((u, p) => (u - here[p]!) / scale[p]!)));
        const better = points.filter((point) => point.every((u, p) => u >= here[p]!));
        const found = frontierDistance(frontier, here);
        expect(found.distance).toBeCloseTo(Math.min(...distances), 12);
        expect(distances[found.nearest]).toBeCloseTo(found.distance, 12);
        expect(found.leftOnTable).toEqual(here.map((u, p) => Math.max(0, ...better.map((point) => point[p]! - u))));
        // Every row of the table is on its frontier exactly when its vector is among the frontier's.
        expect(found.onFrontier).toBe(points.some((point) => String(point) === String(here)));
        found.bestRows.forEach((row, p) => {
          if (row === null) expect(found.leftOnTable[p]).toBe(0);
          else expect(points[row]![p]! - here[p]!).toBe(found.leftOnTable[p]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('rejects an empty frontier and payoffs of other parties', () => {
    expect(() =>
      frontierDistance({ parties: 2, outcomes: new Int32Array(0), payoffs: new Float64Array(0) }, [1, 1]),
    ).toThrow('the frontier has no point');
    expect(() => frontierDistance(tableOf([[1, 1]]), [1])).toThrow(RangeError);
  });
});
