import { InputError } from '@parley/input';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH, KOREAN } from '../positions/constructions.fixture.js';
import { corpus, f1, issueData, issueRules, referenceArticle, vocabulary } from '../positions/reading.fixture.js';
import { mergeRules } from '../rules/merge-rules.js';
import { prepareText } from '../text/prepared-text.js';
import { createVocabulary } from '../text/vocabulary.js';
import { findIssues } from './find-issues.js';
import { compileIssueRules } from './issue-rules.js';
import type { IssueRulesData } from './issue-rules-schema.js';

function read(text: string) {
  return findIssues(prepareText(text, /[가-힣]/.test(text) ? 'ko' : 'en', vocabulary), issueRules);
}

const ids = (text: string) => read(text).issues.map(({ issue }) => issue);

describe('what counts as an issue', () => {
  const article = referenceArticle();

  test.skipIf(article === null)('the reference article has eight issues and the fields of its cooperation', () => {
    const { issues } = read(article!);
    expect(issues.map(({ issue }) => issue)).toEqual([
      'tariffs',
      'auto-tariff',
      'beef',
      'map-data',
      'defence-cost',
      'sectoral-cooperation',
      'fta-revision',
      'economic-framework',
    ]);
    const topics = issues.find(({ issue }) => issue === 'sectoral-cooperation')?.topics?.map(({ topic }) => topic);
    expect(topics).toEqual(
      expect.arrayContaining([
        'semiconductors',
        'artificial-intelligence',
        'defence-industry',
        'shipbuilding',
        'space',
        'clean-energy',
      ]),
    );
  });

  test('a heading gives way to the members named with it', () => {
    expect(ids('The talks cover non-tariff barriers such as beef imports and map data.')).toEqual(['beef', 'map-data']);
    expect(ids('The talks cover non-tariff barriers.')).toEqual(['non-tariff-barriers']);
  });

  test('a duty on one product is not the duties in general', () => {
    expect(ids('Seoul wants the 25% tariff on automobiles lowered.')).toEqual(['auto-tariff']);
    expect(ids('Seoul wants the elimination of all tariffs.')).toEqual(['tariffs']);
    expect(ids('자동차 관세를 낮추는 문제를 협의했다.')).toEqual(['auto-tariff']);
    expect(ids('상호관세 유예를 논의했다.')).toEqual(['reciprocal-tariff']);
    expect(ids('중국은 관세를 철회하라고 요구했다.')).toEqual(['tariffs']);
    expect(ids('전자적 전송에는 관세를 부과하지 않는다.')).toEqual(['digital-trade']);
  });

  test('a product alone is no issue', () => {
    expect(ids('He ate beef and rice at a restaurant.')).toEqual([]);
    expect(ids('She drove an electric car to work.')).toEqual([]);
    expect(ids('쌀로 만든 떡을 먹었다.')).toEqual([]);
  });

  test('an agreement in force is one only when it is to be changed', () => {
    expect(ids('Under the USMCA, Mexico ships cars north.')).not.toContain('fta-revision');
    expect(ids('Mexico wants a review of the USMCA.')).toContain('fta-revision');
    expect(ids('한미 FTA는 2012년 발효됐다.')).toEqual([]);
    expect(ids('한미 FTA 개정을 요구했다.')).toContain('fta-revision');
  });

  test('fields that are listed are topics, a field with a sentence of its own is an issue', () => {
    const listed = read('They will cooperate in semiconductors, artificial intelligence and space.').issues;
    expect(listed.map(({ issue }) => issue)).toEqual(['sectoral-cooperation']);
    expect(listed[0]!.topics?.map(({ topic }) => topic)).toEqual([
      'semiconductors',
      'artificial-intelligence',
      'space',
    ]);
    expect(ids('The two sides discussed shipbuilding at length.')).toEqual(['shipbuilding']);
    const korean = read('반도체, 배터리, 바이오 등 분야의 협력을 이어가기로 했다.').issues;
    expect(korean.map(({ issue }) => issue)).toEqual(['sectoral-cooperation']);
  });

  test('words that only look like an issue', () => {
    expect(ids('Officers on duty stopped the car.')).toEqual([]);
    expect(ids('They used it as a bargaining chip in the tariff talks.')).toEqual([]);
    expect(ids('소비자 물가가 올랐다.')).toEqual([]);
    expect(ids('일본과 일부 국가가 시장 개방을 논의했다.')).not.toContain('agriculture');
  });

  test.each([
    ['Beijing wants market economy status.', 'trade-remedies'],
    ['Ecuador will do away with mandatory pre-shipment inspection.', 'customs-procedures'],
    ['Washington wants the screening of Chinese investment tightened.', 'investment-screening'],
    ['New Delhi wants more visas for engineers.', 'visas'],
    ['Washington wants labour inspectors in the factories.', 'labour'],
    ['Ottawa wants market access for its canola.', 'agriculture'],
    ['중국은 상응하는 조치를 취하겠다고 했다.', 'retaliation'],
    ['미국은 입항 수수료를 유예했다.', 'shipbuilding'],
    ['중국은 캐나다산 바닷가재 수입을 금지했다.', 'fisheries'],
  ])('%s', (text, issue) => {
    expect(ids(text)).toContain(issue);
  });

  test('to fight on is a stance, to join anything no agreement, and goods alone are no issue', () => {
    expect(ids('Farmers vowed to fight to the end against opening the rice market.')).toEqual(['rice']);
    expect(ids('농민들은 쌀 개방에 끝까지 맞서 싸우겠다고 했다.')).not.toContain('retaliation');
    expect(ids('회원 가입 절차를 줄였다.')).toEqual([]);
    expect(ids('He planted canola and lentils.')).toEqual([]);
    expect(ids('바닷가재를 먹었다.')).toEqual([]);
  });

  test('what the publisher adds is none', () => {
    expect(ids('Sign up for our newsletter on steel tariffs and beef imports.')).toEqual([]);
    expect(ids('저작권자 무단 전재 금지, 자동차 관세 특집')).toEqual([]);
    expect(ids('Read also\n\nSteel tariffs to double\n\nBeef imports rise')).not.toContain('steel-aluminium');
  });

  test('phrases with numbers', () => {
    expect(ids('They want the ten questions on Chapter 19 settled.')).toEqual(['dispute-settlement']);
    expect(ids('They want Chapter 9 settled.')).toEqual([]);
    expect(ids('A Section 232 measure on steel is in force.')).toEqual(['steel-aluminium']);
    expect(ids('A Section 233 measure on steel is in force.')).toEqual([]);
    expect(ids('London wants the 10% baseline gone.')).toEqual(['reciprocal-tariff']);
  });

  test('“percent” and “per cent” are found alike', () => {
    expect(ids('The existing ones must go: 25 percent on steel.')).toEqual(['steel-aluminium']);
    expect(ids('The existing ones must go: 25 per cent on steel.')).toEqual(['steel-aluminium']);
  });

  test('“the tariff” is the one spoken of, “tariffs” are those in general', () => {
    const { mentions } = read('The reciprocal tariff is 15%. Bern wants the tariff lowered.');
    expect(mentions.map(({ issue }) => issue)).toEqual(['reciprocal-tariff', 'reciprocal-tariff']);
    expect(ids('The reciprocal tariff is 15%. Bern wants all tariffs lowered.')).toEqual([
      'reciprocal-tariff',
      'tariffs',
    ]);
  });

  test('“these measures” are all those named last', () => {
    const { mentions } = read('They spoke of the steel safeguard and the carbon border levy. These measures must go.');
    expect(mentions.filter(({ start }) => start > 60).map(({ issue }) => issue)).toEqual(
      expect.arrayContaining(['steel-aluminium', 'carbon-border']),
    );
  });

  test('a bare subject counts in talks when an act is on it or when it heads an item', () => {
    const talks = 'They spoke of the steel safeguard, the digital services tax and map data. ';
    expect(ids(`${talks}Rice and longans remain outside the scope.`)).toEqual(
      expect.arrayContaining(['rice', 'agriculture']),
    );
    expect(ids(`${talks}The exchange rate does not form part of this understanding.`)).toContain('currency');
    expect(ids(`${talks}\n\n• Services. Firms shall be treated alike.`)).toContain('services-market');
    expect(ids(`${talks}And cheese?`)).toContain('dairy');
    expect(ids(`${talks}The minister had rice for lunch.`)).not.toContain('rice');
    expect(ids('The exchange rate does not form part of this course.')).toEqual([]);
    const korean = '철강 쿼터와 디지털세, 지도 반출을 논의했다. ';
    expect(ids(`${korean}환율은 재무당국끼리 나누는 얘기라고 선을 그었다.`)).toContain('currency');
    expect(ids(`${korean}새우와 망고는 의제에서 빠졌다.`)).toEqual(
      expect.arrayContaining(['fisheries', 'agriculture']),
    );
    expect(ids(`${korean}점심으로 새우를 먹었다.`)).not.toContain('fisheries');
  });

  test('the rate on all goods of a country is no duty in general', () => {
    expect(ids('Bern wants the 39 percent on Switzerland lowered.')).toEqual(['reciprocal-tariff']);
    expect(ids('Exporters pay 15 percent at the American border.')).toEqual(['reciprocal-tariff']);
    expect(ids('미국이 캐나다에 35% 관세를 물리겠다고 통보했다.')).toEqual(['reciprocal-tariff']);
  });

  test('goods and prices of everyday news are no issue', () => {
    expect(
      ids(
        'Car sales rose 5 percent. Steel output fell 2 percent. Chip exports grew. Police seized drugs. ' +
          'The space agency launched a satellite. Workers at the shipyard went on strike. VAT is due in May.',
      ),
    ).toEqual([]);
    expect(
      ids(
        '원/달러 환율은 1390원으로 올랐다. 자동차 수출은 3.2% 늘었다. 반도체 수출이 증가했다. 경찰은 마약을 압수했다. ' +
          '정부는 중소기업에 보조금을 지급한다. 부가가치세 신고 기한이 연장됐다. 대한 우려를 나타냈다.',
      ),
    ).toEqual([]);
  });

  test('a noun means the issue named last', () => {
    const { mentions } = read(
      'Canada dropped the digital services tax. He called the tax unfair. Steel tariffs remain. The duty must go.',
    );
    expect(mentions.map(({ issue }) => issue)).toEqual([
      'digital-services-tax',
      'digital-services-tax',
      'steel-aluminium',
      'steel-aluminium',
    ]);
    expect(ids('The tax on beer is unfair. The measure must go. The deal was signed.')).toEqual([]);
  });

  test('a list of sectors that bear a duty is none of cooperation', () => {
    const found = ids('The tariff covers sectors such as semiconductors, batteries and critical minerals.');
    expect(found).toContain('semiconductor-tariff');
    expect(found).not.toContain('sectoral-cooperation');
  });

  test('bare words count once the issue is spoken of', () => {
    const { issues } = read('The tariff on cars bites. Nobody will sign a deal without cars.');
    expect(issues.find(({ issue }) => issue === 'auto-tariff')?.spans).toHaveLength(2);
  });
});

describe('words with another meaning', () => {
  test.each([
    ['Seoul kept rice off the table of the talks, citing food security and the tariff.', 'defence-cost'],
    ['The pact has more safeguards in our agreement than the tariff deal of others.', 'trade-remedies'],
    ['U.S. Customs and Border Protection collects the tariff.', 'customs-procedures'],
    ['한국(7월 30일)과 일본(7월 22일)은 관세를 낮추기로 했다.', 'agriculture'],
  ])('%s', (text, issue) => {
    expect(ids(text)).not.toContain(issue);
  });

  test.each([
    ['Washington linked trade and security as one package in the tariff talks.', 'defence-cost'],
    ['The EU imposed a safeguard on steel imports.', 'trade-remedies'],
    ['The sides agreed to simplify customs procedures at the border.', 'customs-procedures'],
    ['한국(7월 30일) 과일 시장의 관세를 낮추라고 요구했다.', 'agriculture'],
  ])('%s', (text, issue) => {
    expect(ids(text)).toContain(issue);
  });
});

describe('against annotated documents', () => {
  test('F1 over the corpus', () => {
    let hits = 0;
    let found = 0;
    let wanted = 0;
    for (const { text, gold } of corpus()) {
      const got = new Set(ids(text));
      hits += gold.issues.filter((issue) => got.has(issue)).length;
      found += got.size;
      wanted += gold.issues.length;
    }
    if (wanted > 0) expect(f1(hits, found, wanted)).toBeGreaterThan(0.87);
  });
});

describe('laws', () => {
  const part = fc.constantFrom(
    ...[...ENGLISH, ...KOREAN].map(({ text }) => text),
    'tariff',
    '관세',
    '\n\n',
    '; ',
    'cars',
  );

  test('mentions lie in the text, in order, and belong to the issues that are summed up', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const text = parts.join(' ');
        const { issues, mentions } = read(text);
        const spans = new Map(issues.map(({ issue, spans: where }) => [issue, where]));
        let last = 0;
        for (const { issue, start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(spans.get(issue)).toContainEqual([start, end]);
          last = start;
        }
        expect(mentions).toHaveLength([...spans.values()].flat().length);
      }),
      { numRuns: 60 },
    );
  });

  test('letters without meaning have no issue', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(read(noise.replace(/[\p{L}\p{N}]/gu, 'x')).issues).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rule files', () => {
  test('every issue can be found by at least one of its own phrases', () => {
    const silent = Object.entries(issueData.issues ?? {}).filter(
      ([id, { phrases }]) =>
        !(phrases ?? []).some((phrase) => ids(`They spoke of ${phrase.replace(/^=/, '')} today.`).includes(id)),
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  test('a rule that names a group or an issue that is not there is an error that says where', () => {
    const data: IssueRulesData = {
      issue_words: { duty: ['tariff'] },
      issues: {
        cars: {
          category: 'tariff',
          label: { en: 'Cars', ko: '차' },
          near: [['@dutty', 'car']],
          instead_of: ['tarifs'],
        },
      },
    };
    expect(() => compileIssueRules(createVocabulary(), data)).toThrow(InputError);
    expect(() => compileIssueRules(createVocabulary(), data)).toThrow(
      /issues\.cars\.near\[0\].*dutty.*did you mean duty/,
    );
  });

  test('a file that only adds phrases to a known issue needs neither category nor label', () => {
    const own = createVocabulary();
    const data = mergeRules<IssueRulesData>([issueData, { issues: { beef: { phrases: ['galbi dispute'] } } }]);
    const rules = compileIssueRules(own, data);
    const found = findIssues(prepareText('They spoke of the galbi dispute.', 'en', own), rules);
    expect(found.issues).toEqual([
      expect.objectContaining({ issue: 'beef', label: issueData.issues!.beef!.label, category: 'agriculture' }),
    ]);
  });

  test('acts that are not there are an error that says where', () => {
    const data: IssueRulesData = {
      subject_acts: { agenda: ['discuss'] },
      issues: {
        tea: { category: 'agriculture', label: { en: 'Tea', ko: '차' }, subjects: ['tea'], acts: ['agendas'] },
      },
    };
    expect(() => compileIssueRules(createVocabulary(), data)).toThrow(
      /issues\.tea\.acts.*agendas.*did you mean agenda/,
    );
  });

  test('an issue without category or label is an error that names it', () => {
    const data = mergeRules<IssueRulesData>([issueData, { issues: { beaf: { phrases: ['galbi dispute'] } } }]);
    expect(() => compileIssueRules(createVocabulary(), data)).toThrow(InputError);
    expect(() => compileIssueRules(createVocabulary(), data)).toThrow(
      /issues\.beaf.*no category and no label.*did you mean beef/,
    );
    const half: IssueRulesData = { issues: { tea: { category: 'agriculture', phrases: ['tea quota'] } } };
    expect(() => compileIssueRules(createVocabulary(), half)).toThrow(/issues\.tea: .*has no label/);
  });

  test('no sections, no issues', () => {
    const own = createVocabulary();
    const rules = compileIssueRules(own, {});
    expect(findIssues(prepareText('Tariffs on cars.', 'en', own), rules)).toEqual({
      issues: [],
      mentions: [],
      deal: null,
    });
  });
});
