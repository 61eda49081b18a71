/** Who goes on speaking in a Korean report: after an aside of the reporter, after another's words set beside, in a turn; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('another’s words set beside do not take over', () => {
  const first = '트뤼도 총리는 협상이 끝났다고 말했다. ';
  const quoted = '이어 "철강 관세는 이번 거래의 일부가 아니다"라고 밝혔다.';

  test.each([
    ['목재를 지켰다는 미국 정부의 설명과는 다르다. ', ['CAN 트뤼도 excludes steel-aluminium']],
    ['목재를 지켰다는 인도 정부의 입장과 다르다. ', ['CAN 트뤼도 excludes steel-aluminium']],
    // Somebody else speaks.
    ['인도 정부는 목재를 지켰다고 말했다. ', ['IND excludes steel-aluminium']],
    ['인도 정부의 설명에 따르면 목재는 빠졌다. ', ['IND excludes steel-aluminium']],
  ])('%s', (aside, expected) => {
    expect(positions(`${first}${aside}${quoted}`)).toEqual(expected);
  });
});

test('“그러면서” after a paragraph of the reporter goes on with whoever spoke before it', () => {
  const text =
    '트뤼도 총리는 협상이 끝났다고 말했다.\n\n목재를 지켰다는 설명과는 다르다.\n\n그러면서 "철강 관세는 이번 거래의 일부가 아니다"라고 밝혔다.';
  expect(positions(text)).toEqual(['CAN 트뤼도 excludes steel-aluminium']);
});

describe('in a turn', () => {
  test.each([
    [
      '[김민수/경제부총리 : 오늘 회담에서 트럼프 대통령도 검역 절차에 대해서 문의하며 많은 관심을 표명하였습니다.]',
      ['USA 트럼프 demands sanitary-measures'],
    ],
    // The speaker's own word after what another asks.
    [
      '[김민수/경제부총리 : 미국은 쌀 시장 개방을 요구하고 있고, 검역 절차 개선은 어렵다고 했습니다.]',
      ['KOR 김민수 rejects sanitary-measures', 'USA demands rice'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('goods that are let in, and what is asked at home', () => {
  test.each([
    ['일본은 미국산 쌀과 대두를 받아들이기로 했다.', ['JPN offers farm-purchases', 'JPN offers rice']],
    ['일본은 미국산 쌀을 받아들이지 않겠다고 밝혔다.', ['JPN rejects rice']],
    ['일본은 쌀 협정에 관한 미국의 제안을 받아들일 것이라고 밝혔다.', ['JPN supports rice']],
    // Ministries among themselves.
    ['일본 농림성 관계자는 “여러 부처가 서로 자료를 제출하라고 요구하면서 유전자변형 감자 승인이 늦었다”고 했다.', []],
    ['정부가 대응 카드로 통화스와프 체결을 제안한 것으로 알려졌다.', ['KOR demands currency']],
    ['업계는 정부가 적극 대응해 줄 것을 요청했다.', []],
    // The reason told is the stance; an ask for a meeting is on nothing else.
    [
      '김민수 부총리는 “대미 투자를 감당하기 어렵기 때문에 미국 측에 설명했다”고 말했다.',
      ['KOR 김민수 rejects investment'],
    ],
    [
      '김민수 부총리는 대미 투자를 설명했다. 김 부총리는 베선트 장관과 회동하는 것과 관련해 “공식적으로 요청을 해둔 상태”라고 했다.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('what a sum is for', () => {
  test.each([
    ['정부는 3500억 달러 투자 압박에 대응했다.', '투자'],
    ['(대미 투자 금액인 3500억달러는) 크다.', '투자 금액'],
    ['외환보유액이 4100억달러 수준이라는 점이 알려졌다.', '외환보유액'],
  ])('%s', (text, expected) => {
    expect(read(text).amounts.map(({ what }) => what)).toEqual([expected]);
  });
});
