import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { measuresRead } from '../document/measures-read.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';

const goodsIn = (text: string) => {
  const made = prepared(text);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), findDates(made, published('2025-07-30'))))
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, product }) => `${rate_pct} ${product}`);
};

describe('what a duty falls on', () => {
  it.each([
    // Goods that are kept from it are not it.
    [
      'Bicycles are exempt from the 85% tariff applied to electric vehicles, the United States said.',
      ['85 electric vehicles'],
    ],
    [
      'The United States agreed to exclude coffee and cocoa from the tariff of 17% on imports from Indonesia.',
      ['17 all goods'],
    ],
    ['Coffee and cocoa face a tariff of 17% in the United States.', ['17 coffee', '17 cocoa']],
    // Nor is what they are fitted to.
    ['The EU imposed duties of 35% on truck and bus tyres from China.', ['35 tyres']],
    ['The EU imposed duties of 35% on trucks and buses from China.', ['35 trucks', '35 buses']],
    // A number of lines names no goods.
    ['The United States proposed a 45% tariff on two additional subheadings of China.', ['45 all goods']],
    ['Trump announced tariffs of 15% on lumber alongside a 35% tariff on furniture.', ['15 lumber', '35 furniture']],
    // Examples after “some products such as” are all there is; goods after “including” come on top.
    ['India raised duties to 15% on some products such as bicycles and tyres.', ['15 bicycles', '15 tyres']],
    ['India raised duties to 15% on imports from China, including bicycles.', ['15 all goods', '15 bicycles']],
    // An aside may stand between.
    [
      'The U.S. set duties of between 4 and 95 per cent, depending on the company, on solar panels from Vietnam.',
      ['4 solar panels', '95 solar panels'],
    ],
    [
      'India raised the duty on walnuts to 85% from 25%, that on lentils to 55%.',
      ['85 walnuts', '25 walnuts', '55 lentils'],
    ],
    // A general kind of duty on goods that are named.
    ['Trump threatened a 150% counter-tariff on European wine.', ['150 wine']],
    ['Trump threatened a 150% counter-tariff on European goods.', ['150 all goods']],
  ])('is read in: %s', (text, goods) => {
    expect(goodsIn(text)).toEqual(goods);
  });

  it('is never all goods for a trade remedy', () => {
    const text =
      'The EU set anti-dumping duties on tyres from China. The definitive duties will range between 14 and 31 percent for Chinese companies.';
    expect(goodsIn(text)).toEqual(['14 tyres', '31 tyres']);
    expect(goodsIn('The EU set reciprocal duties of 14 percent for China.')).toEqual(['14 all goods']);
  });
});
