/** Korean duties at the rate of another, in bills and as they stand now, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map((one) => `${dutyLine(one)}, ${one.status}`);

describe('Korean duties', () => {
  it.each([
    [
      '태국산 자동차에는 15%의 미국 관세가 적용되고 있다. 칠레도 같은 세율을 적용받는다.',
      ['USA on THA: 15 automobiles, in-force', 'USA on CHL: 15 automobiles, in-force'],
    ],
    // Nobody else is told of.
    [
      '미국은 태국산 자동차에 15%의 관세를 매긴다. 두 품목의 세율이 같은 것은 우연이다.',
      ['USA on THA: 15 automobiles, in-force'],
    ],
    ['칠레도 앞서 태국산 철강에 25%의 추가관세를 도입했다.', ['CHL on THA: 25 steel, in-force']],
    ['미국이 반도체에 100% 관세를 매긴다는데 대책이 있습니까?', ['USA on null: 100 semiconductors, announced']],
    ['미국의 태국산 철강 관세는 50%가 그대로 갑니다.', ['USA on THA: 50 steel, in-force']],
    [
      '미국은 태국산 자동차 관세를 내리기로 했다. 지금 25%인데 15%로 내리기로 합의했습니다.',
      ['USA on THA: 25 automobiles, in-force', 'USA on THA: 15 automobiles, agreed'],
    ],
    ['미국은 태국산 철강에 대한 50% 관세는 이번 조치에서 빠졌다고 밝혔다.', ['USA on THA: 50 steel, in-force']],
    [
      '중국이 태국산 유제품에 최고 42.7%의 임시 반보조금 관세를 부과하기로 했다고 발표했다.',
      ['CHN on THA: 42.7 dairy, announced'],
    ],
    [
      '미국은 캐나다산 제품에 35%의 관세를 물린다. 스위스산 시계에는 39%를 매긴다. 한국은 15%를 적용받는다.',
      ['USA on CAN: 35 all goods, in-force', 'USA on CHE: 39 watches, in-force', 'USA on KOR: 15 all goods, in-force'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });
});
