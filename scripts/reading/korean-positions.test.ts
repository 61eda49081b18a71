/** Positions in Korean by grammar that any newspaper uses, with look-alikes that say something else. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('a stem that ends in a consonant of its own', () => {
  test.each([
    ['미국은 한국산 의약품 관세가 15%를 넘지 않도록 한다.', ['USA offers pharmaceutical-tariff']],
    ['미국은 반도체 관세가 20%를 넘지 않을 것이라고 했다.', ['USA offers semiconductor-tariff']],
    ['인도는 유제품 시장 빗장을 풀지 않을 것이라고 밝혔다.', ['IND rejects dairy']],
    // Of a noun the last consonant opens no ending.
    ['철강 수입자는 인증서를 사야 한다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('asks', () => {
  test.each([
    ['멕시코는 철강 관세의 철폐를 주장한다.', ['MEX demands steel-aluminium']],
    ['브라질은 쇠고기 시장의 추가 개방을 바라며 협의를 이어 갔다.', ['BRA demands beef']],
    ['한국은 철강 쿼터의 확대를 원한다고 했다.', ['KOR demands steel-aluminium']],
    ['캐나다는 미국 정부가 목재 관세를 거둘 것을 주장했다.', ['CAN demands lumber-tariff']],
    // What cannot wait is called for.
    ['한국은 “디지털세 도입을 더 미룰 수 없다”고 했다.', ['KOR demands digital-services-tax']],
    ['인도는 “유제품 시장 개방은 받아들일 수 없다”고 했다.', ['IND rejects dairy']],
    // Calling off is a refusal of what is called off.
    ['한국농축산연합회는 CPTPP 가입 논의를 즉각 멈추라고 요구했다.', ['KOR 한국농축산연합회 rejects fta-talks']],
    ['중국 상무부는 기업 제재를 멈추라고 요구했다.', ['CHN 중국 상무부 demands sanctions']],
    // What another raises is opposed, not given up.
    ['일본은 철강 관세 인상에 반대한다.', ['JPN rejects steel-aluminium']],
    ['일본은 철강 관세를 인상하지 않겠다고 했다.', ['JPN offers steel-aluminium']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is off the table', () => {
  test.each([
    ['카니 총리는 “낙농은 협상 테이블에 없다”고 말했다.', 'CAN excludes dairy'],
    ['EU는 디지털 규제가 테이블에 올라 있지 않다고 했다.', 'EU excludes platform-rules'],
    ['인도는 쌀을 협상 대상에 넣지 않고 있다.', 'IND excludes rice'],
    ['양측은 정부조달을 별도 협상에 맡긴다고 밝혔다. 한국과 영국의 협정이다.', 'GBR excludes procurement'],
  ])('%s', (text, expected) => {
    expect(positions(text).map((one) => one.replace(/ 카니| 마크 카니/, ''))).toContain(expected);
  });
});

describe('what a document is all about', () => {
  const HEAD =
    '미국이 네덜란드에 반도체 장비 수출 통제를 넓히라고 요구했다. 수출 통제는 2019년에 시작됐다. 수출 통제 대상은 셋이다.';
  test('is what is refused or asked for where nothing else is named', () => {
    expect(positions(`${HEAD}\n\n중국은 “더 조이는 데는 반대한다”고 밝혔다.`)).toContain('CHN rejects export-controls');
  });
  test('is not what is offered', () => {
    expect(positions(`${HEAD}\n\n중국은 “기술을 나누겠다”고 밝혔다.`).filter((one) => one.startsWith('CHN'))).toEqual(
      [],
    );
  });
});

describe('a sentence without a subject', () => {
  test('says again what must be, by whoever the sentence before is on', () => {
    const text =
      '김철수 통상차관은 철강 관세 면제를 요청하였다. 자동차 관세도 조속히 해소돼야 한다고 강조하였다. 한국과 미국의 일이다.';
    expect(positions(text).filter((one) => one.includes('auto-tariff'))).toEqual(['KOR 김철수 demands auto-tariff']);
  });
  test('that nobody is told to say is nobody’s', () => {
    const text = '김철수 통상차관은 철강 관세 면제를 요청하였다. 자동차 관세도 조속히 해소돼야 한다.';
    expect(positions(text).filter((one) => one.includes('auto-tariff'))).toEqual([]);
  });
});

describe('the statement of an association', () => {
  const HEAD = '한국철강협회 성명\n2025. 6. 4.\n\n';
  test.each([
    ['협회는 미국의 철강 관세 인상에 반대한다.', ['KOR 한국철강협회 rejects steel-aluminium']],
    ['우리 철강업계는 철강 관세 인상에 깊은 유감을 표한다.', ['KOR 한국철강협회 rejects steel-aluminium']],
    ['정부는 철강 쿼터 축소를 거부하라.', ['KOR 한국철강협회 rejects steel-aluminium']],
    ['정부는 철강 관세 인하를 관철해야 한다.', ['KOR 한국철강협회 demands steel-aluminium']],
    // Others speak in it, too.
    ['미국은 철강 관세를 철폐하기로 했다.', ['USA offers steel-aluminium']],
  ])('%s', (text, expected) => {
    expect(positions(HEAD + text)).toEqual(expected);
  });
  test('is not a report on one', () => {
    const text =
      '한국철강협회 성명 발표\n\n(서울=통신) 한국철강협회가 성명을 냈다. 정부는 철강 관세 인하를 관철해야 한다.';
    expect(positions(text)).toEqual([]);
  });
});

describe('a refusal or a ban', () => {
  test.each([
    // Of a burden on others: it spares them.
    ['캐나다는 디지털서비스세를 도입하지 않겠다고 했다.', ['CAN offers digital-services-tax']],
    ['중국은 위안화 절하를 하지 않기로 했다.', ['CHN offers currency']],
    ['한국은 온라인 플랫폼 규제에서 미국 기업을 차별하지 않기로 했다.', ['KOR offers platform-rules']],
    ['미국은 의약품에 232조 관세를 적용하지 않기로 했다.', ['USA offers pharmaceutical-tariff']],
    // Of what others ask for.
    ['한국은 구글의 지도 반출을 허용하지 않기로 했다.', ['KOR rejects map-data']],
    ['인도는 유제품 시장을 열지 않기로 했다.', ['IND rejects dairy']],
    // Of harm that another could do: it is asked for.
    ['중국 상무부는 “미국은 수출 통제를 남용해서는 안 된다”고 했다.', ['CHN 중국 상무부 demands export-controls']],
    ['김철수 통상차관은 “쌀을 더 열어서는 안 된다”고 했다.', ['KOR 김철수 rejects rice']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what an ask or a confirmation is on', () => {
  test.each([
    // Working together is proposed for both; a duty, a quota or talks are asked for.
    ['말레이시아는 반도체 공동 연구를 넓히자고 제안했다.', ['MYS supports semiconductors']],
    ['말레이시아는 반도체 협력에서 쿼터를 논의하자고 제안했다.', ['MYS demands semiconductors']],
    ['말레이시아는 철강 관세를 낮추자고 제안했다.', ['MYS demands steel-aluminium']],
    // A ban that stays is no welcome.
    ['한국은 일본 수산물의 수입 금지를 유지한다는 방침을 재확인했다.', ['KOR rejects fisheries']],
    ['한국은 일본과의 수산물 협력을 이어 간다는 방침을 재확인했다.', ['KOR supports fisheries']],
    // What is confirmed is what stands before it.
    ['한국은 방위비가 협의에서 거론되지 않았음을 확인하였다.', ['KOR not-discussed defence-cost']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
  test.each([
    ['독일은 자유무역협정(FTA) 비준을 서둘러야 한다는 입장이다.', 'DEU supports fta-talks'],
    ['독일은 철강 관세 인하를 서둘러야 한다는 입장이다.', 'DEU demands steel-aluminium'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
});

describe('facts beside positions', () => {
  test.each([
    // What comes in year by year is no promise.
    ['일본은 해마다 미국산 쌀 35만t을 무관세로 들여온다.', []],
    ['일본은 미국산 쌀 35만t을 들여오기로 했다.', ['JPN offers rice']],
    ['인도는 미국산 쌀 수입을 늘린다.', ['IND offers rice']],
    // What was asked for is the noun after it.
    ['인도는 철강을 말했다. 중국이 줄곧 요구해 온 항로 개설은 무산됐다.', []],
    ['인도는 철강을 말했다. 캐나다가 줄곧 요구해 온 쇠고기 시장 개방은 무산됐다.', ['CAN demands beef']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('issues that words for another bring along', () => {
  test.each([
    ['인도는 탄소국경세에서 철강을 빼 달라고 요구했다.', ['IND demands carbon-border']],
    ['인도는 철강 관세를 내려 달라고 요구했다.', ['IND demands steel-aluminium']],
    ['미국은 유전자변형(GMO) 옥수수의 수입 허용을 촉구했다.', ['USA demands biotechnology-crops']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('whose a ministry is', () => {
  test.each([
    // Named with its country before, itself or by its minister.
    [
      '미국과 중국이 협상했다. 중국 상무부가 나섰다. 미국은 물러섰다. 상무부는 희토류 수출 통제를 철회하지 않겠다고 했다.',
      'CHN',
    ],
    [
      '미국과 중국이 협상했다. 왕원타오 중국 상무부장이 왔다. 미국은 물러섰다. 상무부는 희토류 수출 통제를 철회하지 않겠다고 했다.',
      'CHN',
    ],
    ['러트닉 미국 상무장관이 말했다. 중국은 반발했다. 상무부는 철강 관세를 낮추지 않겠다고 했다.', 'USA'],
    // Of the country right before it, whoever was named before.
    ['미 상무부가 조사했다. 중국 상무부는 희토류 수출 통제를 철회하지 않겠다고 했다.', 'CHN'],
  ])('%s', (text, expected) => {
    const found = read(text).positions.filter(({ speaker }) => speaker?.endsWith('상무부') === true);
    expect([...new Set(found.map(({ party }) => party))]).toEqual([expected]);
  });
});

describe('somebody whom no name tells', () => {
  test('is the topic, not whoever spoke before', () => {
    const text = '김철수 통상차관은 쇠고기 시장 개방을 요구했다. 한편 방위개발청은 쇠고기 구매 방안을 들여다보고 있다.';
    expect(positions(text)).toEqual(['KOR 김철수 demands beef']);
  });
  test('is none where goods are the topic', () => {
    const text = '김철수 통상차관은 쇠고기 시장 개방을 요구했다. 쌀 시장은 열지 않겠다고 했다.';
    expect(positions(text)).toContain('KOR 김철수 rejects rice');
  });
});

describe('who says it', () => {
  test.each([
    ['일본은 후쿠시마 수산물의 수입 금지를 풀어야 한다는 생각이다.', 'JPN demands fisheries'],
    ['한국철강협회는 철강 쿼터 축소를 허용해서는 안 된다고 성명을 냈다.', 'KOR 한국철강협회 rejects steel-aluminium'],
    ['한국낙농육우협회가 나섰다. 이 단체는 쇠고기 시장을 내줄 수는 없다고 했다.', 'KOR 한국낙농육우협회 rejects beef'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toContain(expected);
  });
  test('“(기자)” asks, “(본부장)” answers', () => {
    const text =
      '김철수 통상교섭본부장 브리핑\n\n(기자) 쌀도 논의했는가.\n(본부장) 쌀 시장은 열지 않겠다.\n(기자) 쇠고기를 열라는 요구가 있었는가.\n(본부장) 쇠고기는 논의하지 않았다.\n';
    expect(positions(text)).toEqual(['KOR 김철수 not-discussed beef', 'KOR 김철수 rejects rice']);
  });
});

describe('“또한” and “역시” after a name and its title open a topic', () => {
  const before = '김영호 부총리는 “쌀 시장 개방은 논의되지 않았다”고 말했다. ';
  test.each([
    ['같은 날 박지은 외교부 대변인 또한 “소고기 시장은 개방하지 않는다”고 했다.', 'KOR 박지은 rejects beef'],
    ['미국 정부 또한 소고기 시장 개방을 요구한다고 밝혔다.', 'USA null demands beef'],
    ['미국 정부 역시 소고기 시장 개방을 요구한다고 밝혔다.', 'USA null demands beef'],
    ['미국 또한 소고기 시장 개방을 요구한다고 밝혔다.', 'USA null demands beef'],
    // At the head of a sentence it only goes on.
    ['또한 소고기 시장도 열지 않겠다고 했다.', 'KOR 김영호 rejects beef'],
  ])('%s', (text, expected) => {
    const said = read(before + text).positions.map(
      ({ party, speaker, stance, issue }) => `${party} ${speaker} ${stance} ${issue}`,
    );
    expect(said).toContain(expected);
  });
});
