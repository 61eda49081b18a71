/** Korean duties told inside the words of others, with their ground, beside controls and in cases of dumping; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('a threat quoted after a reproach', () => {
  test.each([
    [
      '트럼프 대통령은 캐나다가 미국산 우유를 사지 않는 것은 불공정하다며 "목재에 30% 관세가 부과될 것"이라고 말했다.',
      ['USA on CAN: 30 lumber'],
    ],
    [
      '트럼프 대통령은 페루가 시장을 열지 않고 있다며 “구리에 30% 관세를 매기겠다”고 말했다.',
      ['USA on PER: 30 copper'],
    ],
    // What stands now is the duty of the one reproached.
    [
      '이시바 총리는 미국이 약속을 어겼다며 "자동차에 25% 관세가 여전히 부과되고 있다"고 말했다.',
      ['USA on JPN: 25 automobiles'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a subject that goes on inside what is told', () => {
  test.each([
    [
      'EU는 미국이 와인에 10% 상한을 약속했으며, 현재 25% 관세가 부과되는 위스키도 15%로 내리는 데 합의했다고 밝혔다.',
      ['USA on EU: 10 wine', 'USA on EU: 25 whisky', 'USA on EU: 15 whisky'],
    ],
    [
      '일본은 미국산 와인에 10% 관세를 매기고 있으며, 위스키에도 15% 관세를 매기고 있다고 밝혔다.',
      ['JPN on USA: 10 wine', 'JPN on USA: 15 whisky'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('the ground of a duty', () => {
  test.each([
    [
      '인도는 상호관세 25%에 이란산 원유 수입에 따른 10% 추가 관세까지 내고 있다.',
      ['USA on IND: 25 all goods', 'USA on IND: 10 all goods'],
    ],
    [
      '인도네시아는 미국으로부터 관세 40%를 부과받고 있다. 상호관세 15%에 이란산 원유 수입에 따른 25% 추가 관세가 적용된 상태다.',
      ['USA on IDN: 40 all goods', 'USA on IDN: 15 all goods', 'USA on IDN: 25 all goods'],
    ],
    ['미국은 러시아산 원유 수입에 25%의 관세를 매긴다.', ['USA on RUS: 25 energy']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('goods whose export is controlled', () => {
  test.each([
    [
      '중국은 9일 희토류 수출 통제를 발표했다. 트럼프 대통령은 중국에 100% 추가 관세를 부과하겠다고 위협했다.',
      ['USA on CHN: 100 all goods'],
    ],
    [
      '중국의 갈륨 등 핵심광물의 대미 수출 통제에 맞서 미국은 중국에 100% 관세를 부과했다.',
      ['USA on CHN: 100 all goods'],
    ],
    [
      'China announced export controls on rare earths. Trump threatened a 100% tariff on China.',
      ['USA on CHN: 100 all goods'],
    ],
    ['한국의 자동차 수출이 줄었다. 미국은 25% 관세를 부과하고 있다.', ['USA on KOR: 25 automobiles']],
    ['중국이 니켈 수출을 제한했다. 미국은 중국산 니켈에 20% 관세를 매긴다.', ['USA on CHN: 20 critical minerals']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('the goods of a case of dumping', () => {
  test.each([
    [
      '무역위원회는 베트남산 합판에 10.5%의 덤핑방지관세를 부과하기로 했다. 태국산 타일 조사 건은 현재 12.3%의 잠정 덤핑방지관세가 부과되고 있다.',
      ['KOR on VNM: 10.5 lumber', 'KOR on THA: 12.3 ceramic tiles'],
    ],
    ['무역위원회는 일본산 옥타놀 재심사 건의 경우 8.2%의 덤핑방지관세를 유지하기로 했다.', ['KOR on JPN: 8.2 옥타놀']],
    // A law in corner brackets is no product.
    [
      '베트남산 냉연강판은 무역위원회의 조사가 진행됐다. 기획재정부는 「관세법」 제51조에 따라 해당 제품에 12.4%의 덤핑방지관세를 부과하기로 했다.',
      ['KOR on VNM: 12.4 steel'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

test('an older rate in brackets is what the new one replaces', () => {
  const [first] = read('캐나다는 알루미늄 관세를 25%(기존 10%)로 인상했다.').measures;
  expect([first?.rate_pct, first?.from_pct]).toEqual([25, 10]);
});
