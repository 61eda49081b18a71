import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { namesOf, readNameRules } from '../rules/rule-files.fixture.js';

const economiesIn = (text: string, language = 'en') =>
  namesOf(text, language).names.economies.map(({ economy, start, end }) => `${economy} ${text.slice(start, end)}`);

describe('economies of the rule file', () => {
  const { economies } = readNameRules(['economies.yaml']);

  it('have codes of ISO 3166, but for Kosovo and those who negotiate as one', () => {
    const codes = new Set(Object.keys(countries.getAlpha3Codes()));
    const others = new Set('EU MERCOSUR EFTA GCC EAEU SACU ASEAN XKX'.split(' '));
    expect(Object.keys(economies!).filter((code) => !codes.has(code) && !others.has(code))).toEqual([]);
  });

  it('hold every inhabited economy of ISO 3166', () => {
    const missing: string[] = [];
    // Uninhabited places, and another code for Kosovo.
    const left = 'ATA BVT ATF HMD SGS UMI XKK'.split(' ');
    for (const code of Object.keys(countries.getAlpha3Codes())) {
      if (!left.includes(code) && economies![code] === undefined) missing.push(code);
    }
    expect(missing).toEqual([]);
  });

  it('are found by every Korean name of the rules', () => {
    const missed = Object.entries(economies!).flatMap(([code, { names }]) =>
      names
        .map((name) => name.replaceAll('|', ''))
        .filter((name) => /^[가-힣]{2,}$/.test(name))
        .filter((name) => !economiesIn(`${name} 정부는 관세를 낮췄다.`, 'ko').includes(`${code} ${name}`)),
    );
    expect(missed).toEqual([]);
  });

  it.each(['names', 'adjectives'] as const)('are found by all their English %s inside a sentence', (form) => {
    const missed = Object.entries(economies!).flatMap(([code, words]) =>
      (words[form] ?? [])
        .map((name) => name.replace(/^[=?]+/, ''))
        .filter((name) => /^\p{Script=Latin}/u.test(name) && name !== 'US')
        .filter((name) => {
          const there = economiesIn(`Officials said that duties on the ${name} goods would rise, as ${code} hoped.`);
          return !there.some((found) => found.startsWith(`${code} `));
        }),
    );
    expect(missed).toEqual([]);
  });

  it('are not meant by 대한 after what it is about', () => {
    expect(economiesIn('철강에 대한 관세를 50%로 올렸다. 자동차에 대한관세도 올렸다.', 'ko')).toEqual([]);
    expect(economiesIn('미국의 대한 관세는 15%다. 이번에 대한민국 정부는 반대했다.', 'ko')).toEqual([
      'USA 미국',
      'KOR 대한 관세',
      'KOR 대한민국',
    ]);
  });

  it('find what another list of country names calls them', () => {
    const wrong: string[] = [];
    for (const code of 'USA CHN JPN DEU FRA GBR ITA CAN MEX BRA IND AUS CHE VNM THA IDN MYS PHL NZL ZAF ARG CHL COL PER NOR SWE POL ESP NLD BEL TUR SAU EGY NGA KEN PAK BGD'.split(
      ' ',
    )) {
      const name = (countries as unknown as { getName(code: string, language: string): string | undefined }).getName(
        code,
        'en',
      );
      const alpha2 = countries.alpha3ToAlpha2(code);
      if (name !== undefined && !economiesIn(`Talks with ${name} go on.`).some((found) => found.startsWith(code))) {
        wrong.push(`${alpha2} ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('economies in a text', () => {
  it('are named by name, adjective and seat of government', () => {
    expect(economiesIn('Seoul told Brussels that Korean, Dutch and U.S. steel differ; the EU and us.')).toEqual([
      'KOR Seoul',
      'EU Brussels',
      'KOR Korean',
      'NLD Dutch',
      'USA U.S.',
      'EU EU',
    ]);
  });

  it('are not meant by regions, birds and porcelain', () => {
    expect(
      economiesIn('Latin America buys turkey and china; the Gulf of Mexico and the South China Sea are quiet.'),
    ).toEqual([]);
  });

  it('are not meant by two Korean words', () => {
    expect(economiesIn('공상부의 한 국장과 미국 기업이 만났다.', 'ko')).toEqual(['USA 미국']);
  });

  it('of unclear name count beside another word of theirs', () => {
    expect(economiesIn('Workers in Georgia were led away.')).toEqual([]);
    expect(economiesIn('Georgia signed. Tbilisi is content.')).toEqual(['GEO Georgia', 'GEO Tbilisi']);
  });

  it('stand inside compounds of Korean, one letter each', () => {
    expect(economiesIn('한미 양국과 한·미·일, 대미 수출, 美 관세와 中 반발', 'ko')).toEqual([
      'KOR 한',
      'USA 미',
      'KOR 한',
      'USA 미',
      'JPN 일',
      'USA 대미',
      'USA 美',
      'CHN 中',
    ]);
  });

  it('are not read into Korean words that begin alike', () => {
    expect(economiesIn('10% 미만으로, 인도적 지원에 대한 검토 중, 한 관계자', 'ko')).toEqual([]);
    expect(economiesIn('인도산 철강과 인도는 다르다', 'ko')).toEqual(['IND 인도', 'IND 인도']);
  });

  it('inside the name of an association are not meant', () => {
    expect(economiesIn('Dairy Farmers of Canada and the U.S. Chamber of Commerce wrote.')).toEqual([]);
  });
});
