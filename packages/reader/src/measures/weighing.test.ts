import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMeasureMentions } from './find-measures.js';
import { namesIn, prepared, published, rules } from './measure-rules.fixture.js';
import { measuresRead } from './measures-read.js';
import { weighPairs } from './party-choice.js';
import { columnHeading } from './table-columns.js';

const dutiesIn = (text: string) => {
  const made = prepared(text);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), published(null)))
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, product, imposer, target }) => [rate_pct, product, imposer, target].join('|'))
    .sort();
};

describe('weighing of parties', () => {
  const economy = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD');
  const sign = fc.record({ economy, name: fc.constantFrom('x', 'y', 'z') });
  const strength = fc.integer({ min: -5, max: 5 });

  it('finds the pair that trying all of them finds', () => {
    fc.assert(
      fc.property(fc.array(sign), fc.array(sign), strength, strength, strength, (levying, bearing, x, y, z) => {
        const economies = ['AAA', 'BBB', 'CCC', 'DDD'];
        const by: Record<string, number> = { x, y, z };
        const strengths = new Map(
          Object.entries(by).flatMap(([name, value]) => [
            [`imposer ${name}`, value],
            [`target ${name}`, value],
          ]),
        );
        const question = {
          economies,
          together: [],
          imposerSigns: levying,
          targetSigns: bearing,
          openSigns: [''],
          pairSigns: new Map(),
          unionOf: new Map(),
        };
        const [best] = weighPairs(question, strengths, false);
        const sum = (signs: typeof levying, of: string | null) =>
          [...new Set(signs.filter((each) => each.economy === of).map(({ name }) => name))].reduce(
            (total, name) => total + by[name]!,
            0,
          );
        const all = [...economies, null].flatMap((a) =>
          [...economies, null].filter((b) => a === null || a !== b).map((b) => sum(levying, a) + sum(bearing, b)),
        );
        expect(best?.score).toBe(Math.max(...all));
        expect(weighPairs(question, strengths, true)[0]?.score).toBe(best?.score);
      }),
    );
  });
});

describe('tables and labels', () => {
  it('head the cells below them', () => {
    const table = 'Partner    General rate    Cars\nJapan      15%             12%\n';
    expect(table.slice(...columnHeading(table, table.indexOf('12%'))!)).toBe('Cars');
    expect(columnHeading(table, table.indexOf('Japan'))).toBeNull();
    expect(columnHeading('Japan pays 15%.', 12)).toBeNull();
  });

  it('name the partners that a line is about', () => {
    const text = 'The United States charges reciprocal tariffs.\n\n- Vietnam and Thailand: 20%.\n- Taiwan: 32%.\n';
    expect(dutiesIn(text)).toEqual(
      expect.arrayContaining(['20|all goods|USA|VNM', '20|all goods|USA|THA', '32|all goods|USA|TWN']),
    );
  });
});
