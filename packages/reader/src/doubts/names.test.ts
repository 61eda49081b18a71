import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../mentions.js';
import { findNames } from '../names/find-names.js';
import { compileNameRules } from '../names/rules/name-rules.js';
import type { NameRulesData } from '../names/rules/name-rules-schema.js';
import { namesOf, rules as projectRules, readNameRules } from '../names/rules/rule-files.fixture.js';
import { prepareText } from '../text/prepared-text.js';
import { createVocabulary } from '../text/vocabulary.js';
import { findNameVariants } from './name-variants.js';
import { findOfficeSlips } from './office-holders.js';

// A table of its own: invented people, so that nothing hangs on who holds what in the project's table.
const OFFICES: NameRulesData = {
  as_of: '2026-01-31',
  sources: { gazette: { title: 'Official gazette', url: 'https://gazette.example/1' } },
  offices: [
    {
      office: 'usa-treasury',
      party: 'USA',
      titles: { en: ['Treasury Secretary', 'Secretary of the Treasury'], ko: ['재무장관', '재무부 장관'] },
      holders: [
        {
          name: 'Walter Crane',
          ko: ['월터 크레인'],
          from: '2021-01-20',
          to: '2025-01-20',
          acting: false,
          source: 'gazette',
        },
        {
          name: 'Martin Hollis',
          also: ['Marty Hollis'],
          ko: ['마틴 홀리스', '홀리스', '마틴 할리스', '할리스'],
          from: '2025-01-28',
          to: null,
          acting: false,
          source: 'gazette',
        },
      ],
    },
    {
      office: 'kor-trade',
      party: 'KOR',
      titles: { en: ['Trade Minister', 'Minister for Trade'], ko: ['통상교섭본부장'] },
      holders: [
        {
          name: 'Seo Jin-ho',
          also: ['Suh Jin-ho'],
          ko: ['서진호'],
          from: '2023-06-01',
          to: '2025-06-10',
          acting: false,
          source: 'gazette',
        },
        { name: 'Baek Do-yun', ko: ['백도윤'], from: '2025-06-10', to: null, acting: false, source: 'unverified' },
      ],
    },
    {
      office: 'jpn-finance',
      party: 'JPN',
      titles: { en: ['Finance Minister'], ko: ['재무상'] },
      holders: [{ name: 'Kenta Morioka', from: '2024-10-01', to: null, acting: false, source: 'gazette' }],
    },
    {
      office: 'jpn-trade',
      party: 'JPN',
      titles: { en: ['Trade Minister'], ko: [] },
      holders: [{ name: 'Yuki Sakamoto', from: '2024-10-01', to: null, acting: false, source: 'gazette' }],
    },
    {
      office: 'kor-industry',
      party: 'KOR',
      titles: { en: ['Minister of Trade, Industry and Energy', 'Industry Minister'], ko: ['산업통상자원부 장관'] },
      holders: [{ name: 'Noh Se-won', ko: ['노세원'], from: '2024-01-01', to: null, acting: false, source: 'gazette' }],
    },
    ...['north', 'south'].map((post, i) => ({
      office: `can-negotiator-${post}`,
      party: 'CAN',
      titles: { en: ['Deputy Trade Representative'] },
      holders: [
        {
          name: ['Ada Lindqvist', 'Otto Brandt'][i]!,
          from: '2020-01-01',
          to: [null, '2024-01-01'][i] ?? null,
          acting: false,
          source: 'gazette',
        },
      ],
    })),
    {
      office: 'che-president',
      party: 'CHE',
      titles: { en: ['President'] },
      holders: [{ name: 'Karin Amstutz', from: '2025-01-01', to: '2025-12-31', acting: false, source: 'gazette' }],
    },
  ],
};

const vocabulary = createVocabulary();
const words = readNameRules(['economies.yaml', 'organisations.yaml', 'roles.yaml', 'speakers.yaml']);
const rules = compileNameRules(vocabulary, { ...words, ...OFFICES });

function slips(text: string, published: string | null = '2025-09-01', language = 'en') {
  const prepared = prepareText(text, language, vocabulary);
  const facts: DocumentFacts = { published, title: null, publisher: null };
  const names = findNames(prepared, rules, facts);
  const found = [...findOfficeSlips(prepared, names, rules, facts), ...findNameVariants(prepared, names, rules, facts)];
  for (const { as_stated, span } of found) expect(text.slice(span[0], span[1])).toBe(as_stated);
  return found.map(({ kind, as_stated, expected, certainty }) => `${kind} | ${as_stated} | ${expected} | ${certainty}`);
}

describe('office slips', () => {
  it('are told where someone else held the office on the day', () => {
    expect(slips('“No,” said U.S. Treasury Secretary Martin Keller on Monday.')).toEqual([
      'office-holder | U.S. Treasury Secretary Martin Keller | Martin Hollis | firm',
    ]);
    expect(slips('마틴 켈러 미국 재무장관은 “없다”고 말했다.', '2025-09-01', 'ko')).toEqual([
      'office-holder | 마틴 켈러 미국 재무장관 | 마틴 홀리스 | firm',
    ]);
  });

  it('cite the term and its source', () => {
    const text = 'Treasury Secretary Martin Keller spoke.';
    const prepared = prepareText(text, 'en', vocabulary);
    const facts: DocumentFacts = { published: '2025-09-01', title: null, publisher: null };
    const [slip] = findOfficeSlips(prepared, findNames(prepared, rules, facts), rules, facts);
    expect(slip!.evidence).toContain('since 2025-01-28');
    expect(slip!.evidence).toContain('https://gazette.example/1');
    expect(slip!.evidence_ko).toContain('2025-01-28 ~ 현재');
    expect(slip!.evidence_ko).toContain('https://gazette.example/1');
  });

  it('are none for the holder, under any spelling of the table, in another order or with an initial', () => {
    for (const name of ['Martin Hollis', 'Marty Hollis', 'Martin J. Hollis', 'MARTIN HOLLIS', 'Hollis']) {
      expect(slips(`Treasury Secretary ${name} spoke.`)).toEqual([]);
    }
    expect(slips('Minister for Trade Jin-ho Seo spoke.', '2024-02-01')).toEqual([]);
  });

  it('are none for those who held it on the day, and one for those who no longer did', () => {
    expect(slips('Treasury Secretary Walter Crane spoke.', '2024-05-05')).toEqual([]);
    expect(slips('Treasury Secretary Walter Crane spoke.', '2025-01-25')).toEqual([]);
    expect(slips('Treasury Secretary Walter Crane spoke.', '2025-09-01')).toEqual([
      'office-holder | Treasury Secretary Walter Crane | Martin Hollis | soft',
    ]);
  });

  it('are none where several hold the title at once and the table has nobody in one of the posts', () => {
    const said = 'Deputy Trade Representative Irma Falk of Canada spoke.';
    expect(slips(said, '2025-09-01')).toEqual([]);
    expect(slips(said, '2023-09-01')).toHaveLength(1);
    expect(slips('Deputy Trade Representative Ada Lindholm of Canada spoke.', '2025-09-01')).toHaveLength(1);
  });

  it('are soft for someone called former who holds the office', () => {
    expect(slips('Former Treasury Secretary Martin Hollis spoke.', '2025-09-01')).toEqual([
      'office-holder | Former Treasury Secretary Martin Hollis | Treasury Secretary Martin Hollis | soft',
    ]);
    expect(slips('Then the ex-Treasury Secretary Martin Hollis spoke.', '2025-09-01')).toEqual([
      'office-holder | ex-Treasury Secretary Martin Hollis | Treasury Secretary Martin Hollis | soft',
    ]);
    // Before it, in the weeks of coming into it, in years gone by, and of who left it.
    expect(slips('Former Treasury Secretary Martin Hollis spoke.', '2024-09-01')).toEqual([]);
    expect(slips('Former Treasury Secretary Martin Hollis spoke.', '2025-02-10')).toEqual([]);
    expect(slips('In 2023 former Treasury Secretary Martin Hollis spoke.', '2025-09-01')).toEqual([]);
    expect(slips('Former Treasury Secretary Walter Crane spoke.', '2025-09-01')).toEqual([]);
  });

  it('are none for former, coming, acting holders and deputies', () => {
    for (const role of [
      'Former Treasury Secretary Walter Crane',
      'then-Treasury Secretary Walter Crane',
      'former U.S. Treasury Secretary Walter Crane',
      'Treasury Secretary-designate Paula Reeve',
      'Treasury Secretary nominee Paula Reeve',
      'acting Treasury Secretary Paula Reeve',
      'Deputy Treasury Secretary Paula Reeve',
      'Assistant Treasury Secretary Paula Reeve',
    ]) {
      expect([role, slips(`${role} spoke on trade.`)]).toEqual([role, []]);
    }
    expect(
      slips('월터 크레인 전 재무장관은 “없다”고 했다. 폴라 리브 재무장관 지명자가 나섰다.', '2025-09-01', 'ko'),
    ).toEqual([]);
  });

  it('are none for an office of a like title, whatever country stands before it', () => {
    expect(slips('Korean trade minister Noh Se-won spoke.')).toEqual([]);
    expect(slips('South Korean Trade Minister Noh Se-won spoke.')).toEqual([]);
  });

  it('are none for the president of an association or a company', () => {
    expect(slips('Swissmem president Martin Hirzel praised Swiss ministers.')).toEqual([]);
    expect(slips('Novartis president Martin Hirzel praised Swiss ministers.')).toEqual([]);
  });

  it('are none where a ministry of one name is another country’s', () => {
    expect(
      slips('브라질이 답했다. 페르난두 다시우바 부통령 겸 산업통상자원부 장관은 거부했다.', '2025-09-01', 'ko'),
    ).toEqual([]);
  });

  it('are none where the sentence speaks of a year in which it was so', () => {
    expect(slips('In 2023 Treasury Secretary Walter Crane lifted the duty.')).toEqual([]);
  });

  it('know the economy before the title', () => {
    expect(slips('Thai Finance Minister Somchai Rattana and Chilean Trade Minister Paula Reyes met.')).toEqual([]);
    expect(slips('Japanese Trade Minister Yuki Sakamoto met South Korean Trade Minister Baek Do-yun.')).toEqual([]);
    expect(slips('South Korean Trade Minister Seo Jin-ho met Japanese Finance Minister Kenta Morioka.')).toEqual([
      'office-holder | South Korean Trade Minister Seo Jin-ho | Baek Do-yun | soft',
    ]);
  });

  it('are soft past the day to which the table is known', () => {
    expect(slips('Treasury Secretary Paula Reeve spoke.', '2026-06-01')).toEqual([
      'office-holder | Treasury Secretary Paula Reeve | Martin Hollis | soft',
    ]);
  });

  it('in an undated document are judged by all who ever held it and by the others named', () => {
    expect(slips('Treasury Secretary Walter Crane spoke.', null)).toEqual([]);
    expect(slips('South Korean Trade Minister Baek Do-yun met Treasury Secretary Martin Keller.', null)).toEqual([
      'office-holder | Treasury Secretary Martin Keller | Martin Hollis | firm',
    ]);
    expect(slips('Treasury Secretary Paula Reeve spoke.', null)).toEqual([]);
  });
});

describe('name slips', () => {
  it('are told where a foreign family name in Hangul is written in two ways', () => {
    const said = '마틴 홀리스 미국 재무장관이 왔다. 할리스 장관은 “없다”고 말했다.';
    expect(slips(said, '2025-09-01', 'ko')).toEqual(['name-variant | 할리스 | 홀리스 | soft']);
    for (const one of [said.replace('할리스 장관', '홀리스 장관'), '할리스 미국 재무장관은 “없다”고 말했다.'])
      expect(slips(one, '2025-09-01', 'ko')).toEqual([]);
  });

  it('are told for two spellings of one person', () => {
    expect(slips('Negotiator Jeong Duk-su spoke. Jeong Duk-su left. Later Jeong Deok-su returned.')).toEqual([
      'name-variant | Jeong Deok-su | Jeong Duk-su | soft',
    ]);
    expect(slips('Treasury Secretary Martin Hollis spoke. “We wait,” Holliss said.')).toEqual([]);
    expect(slips('Treasury Secretary Martin Hollis spoke. “We wait,” Hullis said.')).toEqual([
      'name-variant | Hullis | Hollis | soft',
    ]);
  });

  it('are told against the table, but not for spellings it has', () => {
    expect(slips('Treasury Secretary Martin Holliz spoke.')).toEqual([
      'name-variant | Martin Holliz | Martin Hollis | firm',
    ]);
    expect(slips('Trade Minister Suh Jin-ho of South Korea spoke.', '2024-03-01')).toEqual([]);
  });

  it('are none for order, hyphens, accents, initials and other people of the family', () => {
    expect(slips('Analyst Jeong Duk-su, Jeong Duk Su and Duk-su Jeong spoke.')).toEqual([]);
    expect(slips('Adviser José Peña spoke. Jose Pena left. José M. Peña came.')).toEqual([]);
    expect(slips('Rep. Kim Min-su and Rep. Kim Min-ji spoke. Rep. John Smith and Rep. Joan Smith left.')).toEqual([]);
    expect(slips('김민수 의원과 김민지 의원이 말했다.', '2025-09-01', 'ko')).toEqual([]);
  });
});

describe('the published report on the consultations of April 2025', () => {
  const article = new URL('../../../../../shared/reference/article-korea-us-2plus2.txt', import.meta.url);
  it.skipIf(!existsSync(article))('names five people and one who did not hold the office', () => {
    const { prepared, names, facts } = namesOf(readFileSync(article, 'utf8'));
    expect(names.people.map(({ name, role, party, capacity }) => [name, role, party, capacity])).toEqual([
      ['Choi Sang-mok', 'Deputy Prime Minister for Economic Affairs', 'KOR', 'government'],
      ['Ahn Duk-geun', 'Minister of Trade, Industry and Energy', 'KOR', 'government'],
      ['Scott Becerra', 'Treasury Secretary', 'USA', 'government'],
      ['Jamieson Greer', 'USTR Representative', 'USA', 'government'],
      ['Trump', 'President', 'USA', 'government'],
    ]);
    expect(names.organisations.map(({ name }) => name)).toEqual(['USTR', 'Samsung', 'Naver', 'Google', 'Microsoft']);
    expect(findOfficeSlips(prepared, names, projectRules, facts)).toMatchObject([
      { as_stated: 'Treasury Secretary Scott Becerra', expected: 'Scott Bessent', certainty: 'firm' },
    ]);
    expect(findNameVariants(prepared, names, projectRules, facts)).toEqual([]);
  });
});
