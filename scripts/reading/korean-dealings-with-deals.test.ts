/** What sides do and want done with the deal itself, in Korean, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) =>
  sortedPositions(read(`한국과 칠레가 자유무역협정(FTA)을 두고 회담했다. ${text}`).positions);

describe('협정 자체를 두고 하는 말', () => {
  it.each([
    ['칠레는 2027년 상반기까지 협상을 마무리하겠다고 밝혔다.', ['CHL supports fta-talks']],
    ['칠레는 이번 합의를 그대로 이행하겠다고 밝혔다.', ['CHL supports fta-talks']],
    ['칠레는 조속한 비준을 촉구했다.', ['CHL demands fta-talks']],
    ['칠레 정부는 국회 비준 동의를 받아야 한다고 밝혔다.', ['CHL demands fta-talks']],
    ['칠레 야당은 비준에 반대하겠다고 밝혔다.', ['CHL 칠레 야당 rejects fta-talks']],
  ])('%s', (text, lines) => {
    expect(positions(text).filter((line) => line.endsWith('fta-talks'))).toEqual(lines);
  });

  it.each([
    // 이미 지난 일.
    '한국은 2014년 호주와 협정을 체결했다.',
    // 가정이거나 하지 않은 일.
    '칠레는 협상을 마무리하려면 시간이 필요하다고 밝혔다.',
    '칠레가 합의문을 공개할지는 알 수 없다.',
    // 협정이 아닌 일.
    '칠레는 항만 공사를 연내에 마무리하겠다고 밝혔다.',
  ])('닮은 말: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});
