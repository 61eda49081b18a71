import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPair, weighedPairs } from '../clauses/party-choice.js';
import { findDates } from '../dates/find-dates.js';
import { findMeasureMentions } from '../find-measures.js';
import { columnHeading } from '../rates/table-columns.js';
import { data, namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';
import { IMPOSER_SIGNS, knownSigns, strengthsOf } from '../rules/signs.js';
import { measuresRead } from './measures-read.js';

const dutiesIn = (text: string) => {
  const made = prepared(text);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), findDates(made, published(null))))
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, product, imposer, target }) => [rate_pct, product, imposer, target].join('|'))
    .sort();
};

describe('weighing of parties', () => {
  const economies = ['AAA', 'BBB', 'CCC', 'DDD'];
  const strengths = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 });
  const signs = fc.array(fc.uniqueArray(fc.nat({ max: 2 })), { minLength: 4, maxLength: 4 });

  it('finds the pair that trying all of them finds', () => {
    fc.assert(
      fc.property(signs, signs, strengths, strengths, strengths, (levying, bearing, imposer, target, pair) => {
        const joint = 1 * economies.length + 2;
        const question = {
          economies,
          together: [],
          imposerSigns: levying,
          targetSigns: bearing,
          openSigns: [0],
          pairSigns: new Map([[joint, [1]]]),
          onlyBear: new Set<string>(),
          neverBear: [],
          unionOf: new Map([['DDD', 'AAA']]),
        };
        const weighed = {
          ...rules.evidence,
          imposer: Float64Array.from(imposer),
          target: Float64Array.from(target),
          open: Float64Array.from([1.5]),
          pair: Float64Array.from(pair),
          noImposer: -0.5,
        };
        const sum = (some: readonly number[] | undefined, by: readonly number[]) =>
          (some ?? []).reduce((total, sign) => total + (by[sign] ?? 0), 0);
        const scores = new Map<string, number>();
        for (let i = 0; i <= 4; i += 1) {
          for (let k = 0; k <= 4; k += 1) {
            if (i < 4 && (i === k || (i === 0 && k === 3))) continue;
            const score =
              (i < 4 ? sum(levying[i], imposer) : -0.5) +
              (k < 4 ? sum(bearing[k], target) : 1.5) +
              (i === 1 && k === 2 ? (pair[1] ?? 0) : 0);
            scores.set(`${economies[i] ?? null}>${k < 4 ? economies[k] : ''}`, score);
          }
        }
        const best = bestPair(question, weighed);
        expect(scores.get(`${best.imposer}>${best.targets.join()}`)).toBe(Math.max(...scores.values()));
        const all = weighedPairs(question, weighed);
        expect(all.length).toBe(scores.size);
        for (const { imposer, targets, score } of all)
          expect(scores.get(`${imposer}>${targets.join()}`)).toBeCloseTo(score, 9);
        expect(all[0]).toMatchObject({ imposer: best.imposer, targets: best.targets });
      }),
    );
  });
});

describe('strengths of the rules', () => {
  it('are of signs that are looked for', () => {
    const known = new Set(knownSigns());
    const named = [...Object.keys(data.duty_evidence ?? {}), ...Object.keys(data.duty_evidence_english ?? {})];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('come back by number as they were given by name', () => {
    const name = IMPOSER_SIGNS.names[3] ?? '';
    expect(strengthsOf(new Map([[name, 7]])).imposer[3]).toBe(7);
    expect(strengthsOf(new Map()).imposer.every((strength) => strength === 0)).toBe(true);
  });
});

describe('tables and labels', () => {
  it('head the cells below them', () => {
    const table = 'Partner    General rate    Cars\nJapan      15%             12%\n';
    expect(table.slice(...columnHeading(table, table.indexOf('12%'))!)).toBe('Cars');
    expect(columnHeading(table, table.indexOf('Japan'))).toBeNull();
    expect(columnHeading('Japan pays 15%.', 12)).toBeNull();
  });

  it('tell by their columns who levies what the rows name', () => {
    const announced = 'The United States announced reciprocal tariffs.\n\n';
    const columns =
      'Country | New tariffs in the United States | Tariffs charged to the United States |\n---|---|---|\n';
    const expected = [
      '26|all goods|USA|IND',
      '52|all goods|IND|USA',
      '24|all goods|USA|JPN',
      '46|all goods|JPN|USA',
    ].sort();
    expect(dutiesIn(`${announced}${columns}India | 26% | 52% |\nJapan | 24% | 46% |\n`)).toEqual(expected);
    expect(
      dutiesIn(`${announced}| ${columns}| India | 26% | 52% |\n| Japan | 24% | 46% |\n`.replace('\n---', '\n|---')),
    ).toEqual(expected);
  });

  it('name the partners of lines without bullets and of a list in a line', () => {
    const expected = ['34|all goods|USA|CHN', '46|all goods|USA|VNM', '32|all goods|USA|TWN'].sort();
    const opener = 'The United States published its reciprocal tariffs. The new rates are:';
    for (const list of [
      '\n\nChina: 34%\nVietnam: 46%\nTaiwan: 32%\n',
      '\n\nChina – 34%\nVietnam – 46%\nTaiwan – 32%\n',
      '\n\nChina 34%\nVietnam 46%\nTaiwan 32%\n',
      ' China 34 percent, Vietnam 46 percent, Taiwan 32 percent.',
    ])
      expect(dutiesIn(opener + list), list).toEqual(expected);
    // A cell below the other, as tables are copied.
    expect(
      dutiesIn('The United States will apply the following reciprocal tariff rates.\n\nChina\n34%\nJapan\n24%\n'),
    ).toEqual(['24|all goods|USA|JPN', '34|all goods|USA|CHN']);
    const charged = dutiesIn('What partners charge on American goods by way of tariffs: China 15%, Japan 5%.');
    expect(charged).toEqual(['15|all goods|CHN|USA', '5|all goods|JPN|USA']);
    const retaliation = 'Partners retaliated with tariffs on American goods:\n\n- China: 84%\n- Canada: 25%\n';
    expect(dutiesIn(retaliation).map((duty) => duty.split('|')[2])).toEqual(['CAN', 'CHN']);
  });

  it('name the partners that a line is about', () => {
    const text = 'The United States charges reciprocal tariffs.\n\n- Vietnam and Thailand: 20%.\n- Taiwan: 32%.\n';
    expect(dutiesIn(text)).toEqual(
      expect.arrayContaining(['20|all goods|USA|VNM', '20|all goods|USA|THA', '32|all goods|USA|TWN']),
    );
  });
});

describe('what stands after the goods of a duty', () => {
  it.each([
    ["India imposed a 20% tariff on Chinese toys ahead of next week's meeting.", '20|toys|IND|CHN'],
    ['The United States will raise its 25% tariff on Japanese cars again.', '25|automobiles|USA|JPN'],
    ['India imposed a 20% tariff on Chinese toys pending a review.', '20|toys|IND|CHN'],
    ['India imposed a 20% tariff on fully assembled Chinese cars.', '20|automobiles|IND|CHN'],
  ])('is no goods: %s', (text, duty) => {
    expect(dutiesIn(text)).toEqual([duty]);
  });

  it.each([
    [
      "A 25 percent tariff was imposed on steel from China, Canada's trade minister told reporters.",
      '25|steel|CAN|CHN',
    ],
    [
      'A 25 percent surtax applies to steel originating in China, the Canadian finance department said.',
      '25|steel|CAN|CHN',
    ],
    ['After Canada imposed a 25 percent tariff on its cars, China protested.', '25|automobiles|CAN|CHN'],
  ])('is no partner where it says who tells of it: %s', (text, duty) => {
    expect(dutiesIn(text)).toEqual([duty]);
  });
});
