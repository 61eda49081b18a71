/** Korean rates joined in a row, told of one party after the other or answered, and shares beside them. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('Korean rows of rates', () => {
  it.each([
    [
      '유럽연합은 칠레산 의류와 신발에 매기던 12%, 17%의 관세를 없앤다.',
      ['EU on CHL: 12 textiles', 'EU on CHL: 17 footwear'],
    ],
    [
      '미국이 칠레산 철강과 알루미늄에 물려 온 25%와 10% 관세를 없애기로 했다.',
      ['USA on CHL: 25 steel', 'USA on CHL: 10 aluminium'],
    ],
    ['미국은 일본과 대만에 15%, 20%의 관세를 매긴다.', ['USA on JPN: 15 all goods', 'USA on TWN: 20 all goods']],
    [
      '미국은 캐나다와 멕시코에 25%, 중국에 10%의 관세를 매긴다.',
      ['USA on CAN: 25 all goods', 'USA on MEX: 25 all goods', 'USA on CHN: 10 all goods'],
    ],
    [
      '미국은 칠레산 철강과 알루미늄에 최고 25%, 10%의 관세를 매긴다.',
      ['USA on CHL: 25 steel', 'USA on CHL: 25 aluminium', 'USA on CHL: 10 steel', 'USA on CHL: 10 aluminium'],
    ],
    ['인도마저 판재류에 12% 세이프가드 관세를 도입했다.', ['IND on null: 12 steel']],
    [
      '미국은 칠레산에 40%의 추가 관세를 물린다. 포도와 시계는 40% 관세에서 빠져 10%만 낸다.',
      ['USA on CHL: 40 all goods', 'USA on CHL: 10 fruit', 'USA on CHL: 10 watches'],
    ],
    ['칠레산 포도는 미국의 25% 관세에서 면제됐다.', ['USA on CHL: 25 fruit']],
    [
      '미국과의 관세 협상에서 의약품은 15%를 넘지 않도록 최혜국 대우를 받기로 했다고 칠레 정부가 밝혔다.',
      ['USA on CHL: 15 pharmaceuticals'],
    ],
    ['칠레 공장에서 미국으로 보내는 자동차에는 25%의 관세가 붙는다.', ['USA on CHL: 25 automobiles']],
    [
      '말레이시아는 칠레산 전기차 완성차 관세를 30%에서 10%로 낮춘다.',
      ['MYS on CHL: 30 electric vehicles', 'MYS on CHL: 10 electric vehicles'],
    ],
    [
      '일본과 유럽연합은 미국과의 협상에서 자동차 관세를 15%로 낮췄다.',
      ['USA on JPN: 15 automobiles', 'USA on EU: 15 automobiles'],
    ],
    ['스위스가 미국과의 합의로 관세를 39%에서 15%로 낮췄다.', ['USA on CHE: 39 all goods', 'USA on CHE: 15 all goods']],
    ['일본이 관세를 15%로 내린 것은 미국과의 협상 결과다. 상호관세는 그대로다.', ['USA on JPN: 15 all goods']],
    ['미국이 관세를 15%로 내린 것은 일본과의 협상 결과다. 상호관세는 그대로다.', ['USA on JPN: 15 all goods']],
    [
      '미국은 스위스 관세를 39%에서 15%로 낮췄다. 상호관세는 그대로다.',
      ['USA on CHE: 39 all goods', 'USA on CHE: 15 all goods'],
    ],
    [
      '스위스는 미국 관세를 39%에서 15%로 낮췄다. 상호관세는 그대로다.',
      ['USA on CHE: 39 all goods', 'USA on CHE: 15 all goods'],
    ],
    [
      '미국은 칠레산 자동차에 25% 관세를 매긴다. 일본은 15%, 영국은 10%다.',
      ['USA on CHL: 25 automobiles', 'USA on JPN: 15 automobiles', 'USA on GBR: 10 automobiles'],
    ],
    ['미국의 상호관세율은 베트남이 20%, 대만이 15%다.', ['USA on VNM: 20 all goods', 'USA on TWN: 15 all goods']],
    ['중국의 희토류 통제에 미국은 100% 관세로 맞섰다.', ['USA on CHN: 100 critical minerals']],
    ['미국은 중국의 100% 관세로 맞섰다는 보도를 부인했다.', ['CHN on USA: 100 all goods']],
    ['미국은 칠레산 쌀에 5% 관세를 매긴다. 칠레는 쌀을 75% 더 사기로 했다.', ['USA on CHL: 5 rice']],
    ['칠레는 우리 상품의 93.3%, 우리는 91.6%의 관세를 철폐하기로 했다.', []],
    ['칠레 철강업계는 유럽연합 관세로 20~35%에 이르는 비용 부담을 예상한다.', []],
    ['호주는 칠레산 자동차에 5% 관세와 33%의 고급차세를 물린다.', ['AUS on CHL: 5 automobiles']],
    ['한국이 미국에 수출하는 자동차에는 25% 관세가 붙는다.', ['USA on KOR: 25 automobiles']],
    ['칠레에서 미국으로 수출하는 구리에는 50% 관세가 붙는다.', ['USA on CHL: 50 copper']],
    [
      '인도 공장에서 남아프리카공화국으로 보내는 차량에는 25%의 관세가, 한국에서 베트남으로 보내는 차량에는 0%가 적용됩니다.',
      ['ZAF on IND: 25 automobiles', 'VNM on KOR: 0 automobiles'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });
});
