/** Constructions that Korean reports are full of, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “IND demands dairy”, with the speaker where one is named. */
function positions(text: string): string[] {
  return read(text)
    .positions.map(({ party, speaker, stance, issue }) =>
      [party ?? 'open', speaker, stance, issue].filter((part) => part !== null).join(' '),
    )
    .sort();
}

/** “USA on KOR: steel 25, in-force”. */
function duties(text: string): string[] {
  return read(text).measures.map(
    ({ imposer, target, product, rate_pct, status }) =>
      `${imposer ?? 'open'} on ${target ?? 'open'}: ${product} ${rate_pct}, ${status}`,
  );
}

describe('a sentence whose full stop lacks its space', () => {
  test.each([
    ['호주가 반대했다.인도는 쌀 시장 개방을 요구했다.', ['IND demands rice']],
    ['협상이 끝났다.중국 상무부는 철강 관세를 철폐하라고 요구했다.', ['CHN 중국 상무부 demands steel-aluminium']],
  ])('has its own subject: %s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
  test('has its own ministry', () => {
    const text = 'EU의 조치가 도입된다.산업부는 인도가 예고한 조치가 시행되기 전까지는 철강 수입을 늘리기로 했다.';
    expect(read(text).commitments.map(({ party }) => party)).toEqual(['KOR']);
  });
  test('addresses name no economy', () => {
    expect(read('자료는 www.korea.kr에 있다.').economies).toEqual([]);
  });
});

describe('what one side undertakes, told by another', () => {
  test.each([
    ['트럼프 대통령은 인도가 러시아산 원유 구매를 중단하기로 했다고 밝혔다.', ['IND']],
    ['트럼프 대통령은 시진핑 국가주석이 대두를 사기로 했다고 밝혔다.', ['CHN']],
    ['룰라 대통령은 미국이 커피 관세를 폐지하기로 했다고 말했다.', ['USA']],
    [
      '트럼프 대통령은 일본이 미국산 쌀 수입을 75% 늘리기로 했으며 미국은 관세를 낮추기로 했다고 말했다.',
      ['JPN', 'USA'],
    ],
    ['트럼프 대통령은 인도가 미국산 철강에 대해 관세를 낮추기로 했다고 말했다.', ['IND']],
    // What the other side does is a condition, a reason or a noun's.
    ['한국은 미국이 관세를 낮추면 원유 수입을 늘리기로 했다고 밝혔다.', ['KOR']],
    ['멕시코는 미국이 관세를 25%로 낮춰 옥수수 수입을 늘리기로 했다.', ['MEX']],
    ['미국은 중국이 희토류를 풀면서 관세를 낮추기로 했다고 밝혔다.', ['USA']],
    ['이재명 대통령은 미국이 요구한 쌀 시장을 개방하기로 했다.', ['KOR']],
    // What is only expected of another.
    ['일본 정부는 브라질이 관세를 올릴 것으로 전망했다.', []],
  ])('%s', (text, expected) => {
    expect(read(text).commitments.map(({ party }) => party)).toEqual(expected);
  });
});

describe('people beside a ministry that is the source, or a condition', () => {
  test.each([
    ['26일 중국 외교부에 따르면 궈자쿤 대변인은 정례브리핑을 열었다.', ['궈자쿤 CHN']],
    ['외교부에 따르면 이재웅 대변인은 정례브리핑을 열었다.', ['이재웅 KOR']],
    ['인도 상무부에 따르면 고얄 장관은 관세 철폐를 요구했다.', ['고얄 IND']],
    ['중국 외교부에 따르면 조현 장관은 왕이 부장을 만났다.', ['조현 KOR', '왕이 CHN']],
    ['베트남 외교부에 따르면 팜투항 대변인은 “철강 관세를 철회하라”고 요구했다.', []],
    ['지도를 국외로 반출하려면 국토부 장관 승인이 필요하다.', []],
    ['데이터를 해외로 이전하려면 외교부 장관 허가가 있어야 한다.', []],
  ])('%s', (text, expected) => {
    expect(read(text).people.map(({ name, party }) => `${name} ${party}`)).toEqual(expected);
  });
});

describe('whose an ask or a refusal is', () => {
  test.each([
    // The topic stands before a quotation on another side.
    [
      '그리어 대표는 기자회견에서 “인도는 시장을 닫아 놓고 있다”며 인도의 유제품 시장 개방을 요구했다.',
      ['USA 그리어 demands dairy'],
    ],
    [
      '트럼프 대통령은 백악관에서 “일본은 우리에게 너무 적게 낸다”며 일본의 방위비 분담금 증액을 압박했다.',
      ['USA 트럼프 demands defence-cost'],
    ],
    // Words that another only speaks about.
    [
      '캐나다 외교부는 트럼프 대통령이 캐나다가 유제품 시장을 개방해야 한다고 말한 것에 대해 언급을 피했다.',
      ['USA 트럼프 demands dairy'],
    ],
    [
      '일본 외무성은 도널드 트럼프 미국 대통령이 일본이 주일미군 주둔비를 더 부담해야 한다고 발언한 것과 관련해 “논평하지 않겠다”고 밝혔다.',
      ['USA 도널드 트럼프 demands defence-cost'],
    ],
    [
      '인도 정부는 그리어 대표가 유제품 시장을 개방해야 한다고 주장한 데 대해 “개방은 없다”고 밝혔다.',
      ['IND rejects dairy', 'USA 그리어 demands dairy'],
    ],
    [
      '중국 상무부는 미국이 “희토류 수출을 재개하라”고 요구한 데 대해 답하지 않았다.',
      ['USA demands critical-minerals'],
    ],
    ['EU는 미국이 철강 관세를 낮춰야 한다고 주장했다.', ['EU demands steel-aluminium']],
    // A refusal that is asked for.
    ['어업인 단체가 CPTPP 가입 반대를 촉구하고 있다.', ['KOR 어업인 rejects fta-talks']],
    ['한우협회는 정부에 쇠고기 개방 반대를 촉구했다.', ['KOR 한우협회 rejects beef']],
    ['축산 단체들은 뉴질랜드의 CPTPP 가입 추진 중단을 촉구했다.', ['open 축산 단체 rejects fta-talks']],
    ['한우협회는 미국에 쇠고기 관세 철폐를 촉구했다.', ['KOR 한우협회 demands beef']],
    // What is accused is no word of the accused.
    ['베선트 장관은 중국이 대두 구매에 협력하지 않는다고 주장했다.', []],
    ['트럼프 대통령은 멕시코가 펜타닐 차단에 협력하지 않는다고 비판하며 관세를 부과했다.', []],
    ['그리어 대표는 인도가 유제품 시장을 개방하지 않겠다고 했다고 말했다.', ['IND rejects dairy']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what is no position', () => {
  test.each([
    '인도가 관세 인하를 거부하거나 협상이 늦어질 수 있어 전망이 어둡다.',
    '중국은 희토류 수출 통제를 시행했다. 이에 일본 업계는 불만을 제기했다.',
    '베트남은 새로운 알루미늄 긴급수입제한 제안을 내놓았다.',
    '정부는 WTO 제소를 통한 대응도 검토하고 있다.',
    '트럼프 대통령은 주한미군의 규모와 관련해 잘못된 수치를 제시했다.',
    '구윤철 부총리는 “쌀 이야기를 자꾸 하면 미국이 제기를 할 수도 있다”고 했다.',
    '한우협회는 정부의 당당한 협상태도를 촉구한다고 밝혔다. 쇠고기 관세가 문제다.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });
  test.each([
    ['인도가 관세 인하를 거부했다.', ['IND rejects tariffs']],
    ['미국은 한국의 온라인플랫폼법에 불만을 제기했다.', ['USA demands platform-rules']],
    ['베트남은 미국산 자동차 관세 인하 제안을 내놓았다.', ['VNM offers auto-tariff']],
  ])('is one: %s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('lists under a heading that names whose wishes they are', () => {
  test.each([
    ['인도 측 주요 요청\n비자 쿼터 확대\n철강 관세 철폐', ['IND demands steel-aluminium', 'IND demands visas']],
    ['브라질의 요구 사항\n커피 관세 폐지\n미국 쇠고기 시장 개방', ['BRA demands beef', 'BRA demands tariffs']],
    // Other text ends the list.
    ['인도 측 주요 요청\n비자 쿼터 확대\n\n협상은 계속된다.\n자동차 관세 인하', ['IND demands visas']],
    ['인도 측 주요 요청\n쌀은 논의하지 않았다', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('plain words of one’s own', () => {
  test.each([
    ['인도 정부는 유제품 추가 개방은 없다는 점을 분명히 했다.', ['IND rejects dairy']],
    ['전문가는 쌀 개방이 불가능하다는 점을 지적했다.', []],
    ['일본 정부는 쌀은 합의에 포함돼 있지 않다는 것을 분명하게 밝힌다고 말했다.', ['JPN excludes rice']],
    [
      '베트남은 멕시코 정부에 자동차 관세가 자국 기업에 미치는 영향을 최소화해 줄 것을 요청했다.',
      ['VNM demands auto-tariff'],
    ],
    ['정부는 기업에 관세 대응을 요청했다.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('sides that speak together or of one another', () => {
  test.each([
    [
      '태국 베트남 필리핀 3개국이 인도의 RCEP 가입에 지지를 표명했다.',
      ['PHL supports fta-talks', 'THA supports fta-talks', 'VNM supports fta-talks'],
    ],
    [
      '말레이시아를 포함해 멕시코 호주 브루나이 4개국이 한국의 CPTPP 가입에 환영 의사를 표명했다.',
      ['AUS supports fta-talks', 'BRN supports fta-talks', 'MEX supports fta-talks', 'MYS supports fta-talks'],
    ],
    ['칠레가 대만의 CPTPP 가입 추진 계획에 지지 의사를 표명했다.', ['CHL supports fta-talks']],
    ['한국 정부는 “관세와 방위비 문제는 별개”라는 입장을 고수했다.', ['KOR excludes defence-cost']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('duties', () => {
  test.each([
    // 미산 is 미국산.
    ['한국은 미산 소고기에 25% 관세를 부과해야 한다고 한우협회가 주장했다.', ['KOR on USA: beef 25, proposed']],
    [
      '한국은 오히려 상호관세를 이유로 미산 소고기에 25% 관세를 부과해야 한다고 주장했다.',
      ['KOR on USA: beef 25, proposed'],
    ],
    // What each side pays the other.
    [
      '미국 물건은 0%로 들어오고 우리는 15% 관세를 내야 한다.',
      ['KOR on USA: all goods 0, in-force', 'USA on KOR: all goods 15, unclear'],
    ],
    [
      '우리는 인도에서 20% 관세를 내고 인도 제품은 5%로 들어온다.',
      ['IND on KOR: all goods 20, unclear', 'KOR on IND: all goods 5, in-force'],
    ],
    // A condition at the head of an item.
    ['- 한·칠레 협정세율 8% 이상 : 추가 관세 없음', []],
    // From one rate to another in a list, with its noun.
    [
      '인도 정부가 밝힌 내용은 다음과 같다.\n- 철강 관세율 7% → 12% 인상',
      ['IND on open: steel 7, in-force', 'IND on open: steel 12, unclear'],
    ],
    ['미국은 한국산 철강에 대한 관세를 10% 인상한다.', []],
    // What was and is no more, what is and will be no more.
    [
      '인도는 한국산 철강 관세를 종전 35%에서 12%로 낮췄다.',
      ['IND on KOR: steel 35, removed', 'IND on KOR: steel 12, in-force'],
    ],
    [
      '미국은 한국산 자동차 관세를 종전 25%에서 15%로 낮추기로 했다.',
      ['USA on KOR: automobiles 25, in-force', 'USA on KOR: automobiles 15, agreed'],
    ],
    ['미국의 대중국 관세율은 한때 145%까지 치솟았다.', ['USA on CHN: all goods 145, removed']],
    ['캐나다는 미국산 목재에 대한 10% 관세를 없앨 방침이다.', ['CAN on USA: lumber 10, in-force']],
    ['캐나다는 미국산 와인에 부과한 50% 보복관세를 철폐했다.', ['CAN on USA: wine 50, removed']],
    ['미국은 한국산 철강에 25% 관세를 부과한다.', ['USA on KOR: steel 25, in-force']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
  test('미산 is also the name of places', () => {
    expect(read('보령시 미산면에서 행사가 열렸다.').economies).toEqual([]);
  });
});

describe('a former holder in the time of his office', () => {
  const doubted = (text: string) =>
    read(text, '2025-08-01')
      .slips.filter(({ kind }) => kind === 'office-holder')
      .map(({ as_stated }) => as_stated);
  test.each([
    '“내가 부담하게 했지만, 바이든 대통령이 들어서면서 그것이 취소됐다”고 트럼프 대통령이 말했다.',
    '“오바마 대통령이 취임하면서 협상이 중단됐다”고 트럼프 대통령이 말했다.',
    '바이든 대통령 때 협정이 체결됐다.',
    '문재인 대통령이 물러난 뒤 협상이 멈췄다.',
    '기시다 총리 재임 중 합의가 이뤄졌다.',
  ])('is no slip: %s', (text) => {
    expect(doubted(text)).toEqual([]);
  });
  test.each(['바이든 대통령은 오늘 관세를 인상하겠다고 밝혔다.', '바이든 대통령이 관세를 인상했다.'])(
    'is one: %s',
    (text) => {
      expect(doubted(text)).toEqual(['바이든 대통령']);
    },
  );
});
