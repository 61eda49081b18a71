import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';
import { measuresRead } from './measures-read.js';

const dutiesIn = (text: string) => {
  const made = prepared(text);
  const dates = findDates(made, published('2025-07-30'));
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), dates))
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, product, imposer, target, status }) =>
      [rate_pct, product ?? '', imposer ?? '', target ?? '', status].join('|'),
    );
};

type Row = readonly [text: string, duties: readonly string[]];

describe('the product of an anti-dumping duty', () => {
  it.each<Row>([
    ['한국 정부는 일본산 초산비닐에 대해 4.5%의 덤핑방지관세를 부과하고 있다.', ['4.5|초산비닐|KOR|JPN|in-force']],
    [
      '한국 정부는 「중국산 이산화규소」(이하, 이산화규소)를 조사했고, 이산화규소에 대해서는 중국에 덤핑방지관세 6%를 부과하기로 했다.',
      ['6|이산화규소|KOR|CHN|announced'],
    ],
    [
      '한국 정부는 「독일, 태국 및 중국산 이산화규소 분말 제품」에 대해 중국에 덤핑방지관세 7%를 부과하기로 했다.',
      ['7|이산화규소 분말|KOR|CHN|announced'],
    ],
    // One of the rules' own.
    ['한국 정부는 중국산 철강에 대해 9%의 덤핑방지관세를 부과하고 있다.', ['9|steel|KOR|CHN|in-force']],
    // Named nowhere: left open, never all goods.
    ['한국은 중국에 8%의 반덤핑 관세를 부과하고 있다.', ['8||KOR|CHN|in-force']],
  ])('is the one its case is about: %s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });

  it('a duty of another kind falls on all goods where none is named', () => {
    expect(dutiesIn('미국은 일본산 제품에 15%의 상호관세를 부과하고 있다.')).toEqual(['15|all goods|USA|JPN|in-force']);
  });
});

describe('goods of a duty', () => {
  it.each<Row>([
    // What the sentence before is about.
    [
      '구리와 목재는 더 어렵다. 일본에 대한 미국의 25% 관세가 그대로다.',
      ['25|copper|USA|JPN|in-force', '25|lumber|USA|JPN|in-force'],
    ],
    ['캐나다는 일본산 전기차의 10% 관세를 없앴다.', ['10|electric vehicles|CAN|JPN|removed']],
    [
      '미국은 현재 27%인 일본산 자동차·부품 관세를 유지한다.',
      ['27|automobiles|USA|JPN|in-force', '27|auto parts|USA|JPN|in-force'],
    ],
  ])('%s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});

describe('another’s duty that is lowered, and exceptions', () => {
  it.each<Row>([
    // Whoever has another's duty lowered bears it.
    [
      '한국은 미국의 25% 자동차 관세를 15%로 낮추기로 합의했다.',
      ['25|automobiles|USA|KOR|agreed', '15|automobiles|USA|KOR|agreed'],
    ],
    // An exception falls on the goods of the duty before, which is not on whom it excepts.
    [
      '미국은 목재에 25% 관세를 매긴다. 다만 일본산과 EU산에는 15%를 적용한다.',
      ['25|lumber|USA||in-force', '15|lumber|USA|JPN|in-force', '15|lumber|USA|EU|in-force'],
    ],
    [
      '미국은 의약품에 100% 관세를 매긴다. 영국산에는 10%를 적용한다.',
      ['100|pharmaceuticals|USA||in-force', '10|pharmaceuticals|USA|GBR|in-force'],
    ],
  ])('%s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});

describe('a part under a heading of its own', () => {
  it('goes on from no duty under another heading', () => {
    expect(
      dutiesIn(
        '주간 소식\n\n1. 일본\n\n일본은 미국산 자동차에 8%의 관세를 매긴다.\n\n2. 캐나다\n\n쇠고기에 걸린 농산물 세이프가드가 발동됐다. 세율은 24%지만 물량이 차면 30%로 뛴다.',
      ).map((duty) => duty.split('|').slice(0, 2).join('|')),
    ).toEqual(['8|automobiles', '24|beef', '30|beef']);
  });
});

describe('a heading of what one side gains', () => {
  it('makes the other side levy', () => {
    expect(
      dutiesIn(
        '캐나다와 일본이 협정을 맺었다.\n\n1. 캐나다가 얻는 것\n\n쇠고기: 38% 관세 철폐\n\n2. 일본이 얻는 것\n\n자동차: 6% 관세 철폐',
      ).map((duty) => duty.split('|').slice(0, 4).join('|')),
    ).toEqual(['38|beef|JPN|CAN', '6|automobiles|CAN|JPN']);
  });
});

describe('goods of a list of steps', () => {
  it('go on through the list, unless the next step names its own', () => {
    expect(
      dutiesIn('미국은 한국산 세탁기에 1년차 30%, 2년차 25%, 3년차 15%의 관세를 부과하기로 했다.').map(
        (duty) => duty.split('|')[1],
      ),
    ).toEqual(['washing machines', 'washing machines', 'washing machines']);
    expect(
      dutiesIn('미국은 한국산 철강에 25%, 알루미늄에 10%의 관세를 부과하고 있다.').map((duty) => duty.split('|')[1]),
    ).toEqual(['steel', 'aluminium']);
  });
});

describe('sides of a duty', () => {
  it.each<Row>([
    // Set beside what is told.
    ['미국에 이어 캐나다도 중국산 철강에 25%의 관세를 부과하고 있다.', ['25|steel|CAN|CHN|in-force']],
    ['미국은 캐나다산 철강에 25%의 관세를 부과하고 있다.', ['25|steel|USA|CAN|in-force']],
    // Whoever pays pays it to the one that levies it.
    ['일본은 미국에 20%의 상호관세를 지불하기로 했다.', ['20|all goods|USA|JPN|agreed']],
    ['일본이 미국과 상호관세 20%를 적용하는 내용으로 협정을 맺었다.', ['20|all goods|USA|JPN|agreed']],
    // From whom a duty comes, and where the goods are sold.
    ['한국은 미국으로부터 철강에 40%의 관세를 적용받고 있다.', ['40|steel|USA|KOR|in-force']],
    ['한국은 지난해 철강을 무관세로 일본에 수출했다.', ['0|steel|JPN|KOR|unclear']],
    // Asked of the one that levies it.
    ['미국이 한국에 요구해 온 쇠고기 관세(40%) 철폐는 다뤄지지 않았다.', ['40|beef|KOR|USA|proposed']],
    // Goods come from where they are made.
    ['미국은 중국산 부품을 캐나다에서 조립한 자동차에 30%의 관세를 부과했다.', ['30|automobiles|USA|CAN|in-force']],
    // Each before its own rate in brackets.
    [
      '미국의 대일 상호관세 15%는 영국(10%)이나 캐나다(35%)보다 낮지 않다.',
      ['15|all goods|USA|JPN|unclear', '10|all goods|USA|GBR|unclear', '35|all goods|USA|CAN|unclear'],
    ],
    // Asked for, and granted.
    ['일본은 "쇠고기 관세를 5%로 낮춰 달라는 요구를 미국이 받아들였다"고 했다.', ['5|beef|USA|JPN|proposed']],
    // Without an agreement.
    ['캐나다는 일본과 협정을 맺지 않아 자동차에 20%의 관세를 매긴다.', ['20|automobiles|CAN|JPN|in-force']],
    ['일본은 캐나다와 협정이 없어 자동차에 20%의 관세를 물고 있다.', ['20|automobiles|CAN|JPN|in-force']],
    // Makers levy nothing.
    ['한국 철강업계는 관세 50%를 매기는 것이 부당하다고 했다. 캐나다의 관세가 걱정이다.', ['50|steel|CAN|KOR|unclear']],
    // The subject is the sentence before's.
    [
      '캐나다가 크다. 협정이 없어 일본산 완성차에 20%, 철강재에 최고 15%의 관세를 매긴다.',
      ['20|automobiles|CAN|JPN|in-force', '15|steel|CAN|JPN|in-force'],
    ],
    // From where goods come, and goods that come in.
    ['캐나다에서 들여오는 구리에 미국이 50%의 관세를 매긴다.', ['50|copper|USA|CAN|in-force']],
    ['캐나다는 관세를 내렸다. 일본 차는 무관세로 들어간다.', ['0|automobiles|CAN|JPN|in-force']],
    // Their own goods, and what their makers sell.
    ['중국은 일본이 자국 자동차에 매긴 30% 관세를 문제 삼았다.', ['30|automobiles|JPN|CHN|in-force']],
    ['캐나다는 미국 낙농가에 최고 250%의 관세를 매긴다.', ['250|dairy|CAN|USA|in-force']],
    // What is bought is not what the duty falls on.
    ['미국은 러시아산 원유 구입이 문제라며 일본에 대해 상호관세 30%를 부과해왔다.', ['30|all goods|USA|JPN|in-force']],
  ])('%s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});

describe('how a duty stands', () => {
  const statuses = (text: string) => dutiesIn(text).map((duty) => `${duty.split('|')[0]} ${duty.split('|')[4]}`);

  it.each<Row>([
    ['미국은 앞서 통보한 25%보다 낮은 15%의 관세를 일본산 제품에 적용하기로 했다.', ['25 announced', '15 agreed']],
    ['캐나다는 중국산 자동차에 부과하던 100%의 관세를 6.1%로 낮추기로 했다.', ['100 in-force', '6.1 agreed']],
    ['미국이 일본산 자동차에 부과하려던 25% 관세는 협상 끝에 유예됐다.', ['25 announced']],
    ['일본은 자국산 제품에 24% 관세를 예고한 미국 정부에 협상을 제안했다.', ['24 announced']],
    ['미국은 일본에 24% 관세를 제안했다.', ['24 proposed']],
    ['미국은 일본산 자동차에 대한 관세 25%를 철회하는 내용의 행정명령에 서명했다.', ['25 removed']],
    ['미국은 일본산 자동차에 대한 관세 25%를 부과하고 있다.', ['25 in-force']],
    ['내년부터 일본산 자동차에는 미국의 관세 15%가 부과된다.', ['15 announced']],
    ['일본은 미국의 자동차 관세 25%를 철폐하기 위해 협상하기로 했다.', ['25 in-force']],
    ['미국은 일본산 자동차에 대한 관세율을 기존 25%에서 15%로 인하한다.', ['25 in-force', '15 announced']],
    ['미국은 일본산 자동차에 대한 관세율을 앞서 통보한 30%에서 20%로 내린다.', ['30 announced', '20 announced']],
    // Trade is what stops.
    ['중국은 캐나다산 밀에 40%의 관세를 부과하며 수입을 중단했다.', ['40 unclear']],
    ['중국은 캐나다산 밀에 대한 40%의 관세를 중단했다.', ['40 suspended']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});

describe('percentages that are no duties', () => {
  it.each([
    'EU는 관세와 별개로 철강 수입량을 최대 15% 감축하는 것이 목표라고 했다.',
    '멕시코는 현재 0~35%인 품목별 관세율을 손보기로 했다.',
    '멕시코의 관세율은 품목에 따라 5~35% 정도 인상된다.',
    '일본은 한국산 제품 97%에 대한 관세를 폐지하기로 했다.',
    '협정이 발효되면 품목 95%의 관세가 사라진다.',
    '협정의 관세철폐율은 94%에 이른다.',
    '와인은 이번에도 무관세 명단에서 빠졌다.',
    '일본에 10%의 관세를 주면 우리도 10%다.',
  ])('%s', (text) => {
    expect(dutiesIn(text)).toEqual([]);
  });
});

describe('whose goods', () => {
  it.each<Row>([
    [
      '한국은 중국, 캐나다 및 일본산 합판에 대해 5%의 덤핑방지관세를 부과했다.',
      ['5|lumber|KOR|CHN|in-force', '5|lumber|KOR|CAN|in-force', '5|lumber|KOR|JPN|in-force'],
    ],
    ['멕시코는 한국 등 협정을 맺지 않은 나라의 제품에 50% 관세를 부과했다.', ['50|all goods|MEX|KOR|in-force']],
    ['멕시코는 한국 등 FTA 미체결국 제품에 50% 관세를 부과했다.', ['50|all goods|MEX|KOR|in-force']],
    ['영국 자동차는 10%의 관세만 내면 된다.', ['10|automobiles||GBR|unclear']],
  ])('is each that is named in a row: %s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});

describe('a duty that one side asks the other to lower', () => {
  it.each<Row>([
    ['중국은 캐나다에 자동차 25% 관세를 철폐하라고 요구했다.', ['25|automobiles|CAN|CHN|in-force']],
    ['일본은 미국에 25% 자동차 관세의 철폐를 거듭 요구했다.', ['25|automobiles|USA|JPN|in-force']],
    // A rate that is asked for is met by whoever asks.
    ['일본은 미국에 자동차 관세 10%를 요구했다.', ['10|automobiles|USA|JPN|proposed']],
    ['일본은 자동차 관세 10%를 미국에 요청했다.', ['10|automobiles|USA|JPN|proposed']],
    ['미국은 한국에 상호관세 25%를 요구했다.', ['25|all goods|USA|KOR|proposed']],
    ['인도는 알루미늄 관세안을 제안했다. 핵심 내용은 관세율을 20%로 인상하는 것이다.', ['20|aluminium|||proposed']],
    ['인도는 알루미늄 관세를 논의했다. 핵심 내용은 관세율을 20%로 인상하는 것이다.', ['20|aluminium|||unclear']],
    ['미국은 한국에 쌀 관세 513%를 낮추라고 요구했다.', ['513|rice|KOR|USA|in-force']],
    [
      '한국은 미국에 자동차 25% 관세를 15%로 낮춰 달라고 요청했다.',
      ['25|automobiles|USA|KOR|in-force', '15|automobiles|USA|KOR|proposed'],
    ],
    ['일본은 20%인 쇠고기 관세를 없애자고 한국에 거듭 제안했다.', ['20|beef|KOR|JPN|in-force']],
    // Levied, and nothing asked of it.
    ['미국은 한국에 25% 상호관세를 부과했다.', ['25|all goods|USA|KOR|in-force']],
  ])('is levied by whoever is asked: %s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});

describe('whoever a condition is on levies nothing', () => {
  it.each<Row>([
    [
      '미국은 일본이 쌀 시장 개방 법안을 제출하는 것을 조건으로 자동차 관세를 25%에서 15%로 낮추기로 했다.',
      ['25|automobiles|USA|JPN|in-force', '15|automobiles|USA|JPN|agreed'],
    ],
    [
      '미국 재무장관은 "중국이 약속을 어기면 매기려던 100% 추가 관세를 다시 꺼낼 수 있다"고 말했다.',
      ['100|all goods|USA|CHN|announced'],
    ],
  ])('%s', (text, duties) => {
    expect(dutiesIn(text)).toEqual(duties);
  });
});

describe('two duties joined', () => {
  it('each has its own ground and goods', () => {
    const duties = dutiesIn('미국은 중국산 제품에 상호관세 25%와 러시아산 석유 구입에 따른 관세 10%를 매긴다.');
    expect(duties.map((duty) => duty.split('|').slice(0, 4).join('|'))).toEqual([
      '25|all goods|USA|CHN',
      '10|all goods|USA|CHN',
    ]);
  });

  it('are none where a share of lines is told', () => {
    expect(dutiesIn('한국은 품목 수 기준 89.9%, 일본은 76.4%의 관세를 철폐한다.')).toEqual([]);
  });
});
