import { InputError } from '@parley/input';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageNames } from '../scenario/scenario.js';
import { readOffers, type WrittenOffer } from './offer-record.js';
import { TARIFF_TALKS, talksCases } from './talks.fixture.js';

function problemsOf(written: readonly WrittenOffer[]) {
  try {
    readOffers(TARIFF_TALKS, written, { file: 'offers.yaml', lines: written.map((_, i) => 10 * (i + 1)) });
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error('no error');
}

describe('readOffers', () => {
  test('fills in what an offer does not mention from the same party’s previous offer, and says so', () => {
    const offers = readOffers(TARIFF_TALKS, [
      { party: 'Exporter', time: 1, package: { tariff: 0, quota: 'large' } },
      { party: 'Importer', time: 1, package: { tariff: '10', quota: 'none' }, source: 'note of day 1' },
      { party: 'Exporter', time: 3, package: { quota: 'small' } },
      { party: 'Importer', time: 4, package: { tariff: '5.0' } },
      { party: 'Exporter', time: 4, package: {} },
    ]);
    expect(offers).toEqual([
      { party: 0, time: 1, options: [0, 2], carried: [], feasible: true },
      { party: 1, time: 1, options: [2, 0], carried: [], feasible: true, source: 'note of day 1' },
      { party: 0, time: 3, options: [0, 1], carried: [0], feasible: true },
      { party: 1, time: 4, options: [1, 0], carried: [1], feasible: true },
      { party: 0, time: 4, options: [0, 1], carried: [0, 1], feasible: true },
    ]);
  });

  test('reads back whole packages as they were named', () => {
    fc.assert(
      fc.property(talksCases, ({ scenario, offers }) => {
        const written = offers.map(({ party, time, options }) => ({
          party: scenario.profiles[party]!.name,
          time,
          package: packageNames(scenario.issues, options),
        }));
        expect(readOffers(scenario, written)).toEqual(offers);
      }),
    );
  });

  test('names every unknown party, issue and option, with what was probably meant', () => {
    expect(
      problemsOf([
        { party: 'Exporter', time: 1, package: { tarif: '0', quota: 'larg', tariff: 7 } },
        { party: 'Imported', time: 2, package: { tariff: '0', quota: 'none' } },
      ]),
    ).toMatchObject([
      {
        code: 'unknown-issue',
        path: ['offers', 0, 'package', 'tarif'],
        message: 'there is no issue tarif',
        hint: 'did you mean tariff?',
        file: 'offers.yaml',
        line: 10,
      },
      { code: 'unknown-option', message: 'quota has no option larg', hint: 'did you mean large?' },
      { code: 'unknown-option', message: 'tariff has no option 7', line: 10 },
      { code: 'unknown-party', path: ['offers', 1, 'party'], hint: 'did you mean Importer?', line: 20 },
    ]);
  });

  test('wants a whole package first, and offers in their order', () => {
    expect(
      problemsOf([
        { party: 'Exporter', time: 2, package: { quota: 'none' } },
        { party: 'Importer', time: 1, package: { tariff: '0', quota: 'none' } },
        { party: 'Importer', time: Number.NaN, package: {} },
      ]),
    ).toMatchObject([
      { code: 'open-issue', message: 'the first offer of Exporter leaves tariff open' },
      { code: 'offer-time', message: 'the offer of time 1 follows one of time 2' },
      { code: 'offer-time', path: ['offers', 2, 'time'] },
    ]);
  });

  test('keeps and marks an offer that breaks a constraint', () => {
    const scenario = { ...TARIFF_TALKS, constraints: [{ when: [[0, [0]] as const], require: [[1, [0]] as const] }] };
    const written = ['none', 'small'].map((quota) => ({ party: 'Exporter', time: 0, package: { tariff: 0, quota } }));
    expect(readOffers(scenario, written).map(({ feasible }) => feasible)).toEqual([true, false]);
  });
});
