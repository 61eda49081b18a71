/** What sides undertake and towards whom, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “USA → KOR: 25 → 15”, one line for each commitment. */
function undertaken(text: string): string[] {
  return read(text).commitments.map(
    ({ party, counterpart, from_pct, to_pct }) =>
      `${party} → ${counterpart ?? 'open'}${to_pct === null ? '' : `: ${from_pct === null ? '' : `${from_pct} → `}${to_pct}`}`,
  );
}

describe('the other side of a commitment', () => {
  test.each([
    [
      'is the target of its duty',
      'Washington and Seoul met again. The United States will lower its tariff on Japanese cars to 15 percent. South Korea waits.',
      ['USA → JPN: 15'],
    ],
    [
      'is named in its sentence',
      'Mexico, Canada and Peru talk on. Canada has promised Peru to buy more fish. Peru is glad.',
      ['CAN → PER'],
    ],
    [
      'is the one that the text is about',
      'Mexico asked for more. Mexico waits for an answer. Canada will buy more fish.',
      ['CAN → MEX'],
    ],
    [
      'is a union where its members are named, and not who is compared with',
      'Germany and France were told. India will buy more wine from Germany, like Japan.',
      ['IND → EU'],
    ],
    ['is open where nobody is named', 'Canada will buy more fish.', ['CAN → open']],
    ['미국 and 한국', '미국과 한국이 만났다. 미국은 한국산 자동차 관세를 15%로 인하하기로 했다.', ['USA → KOR: 15']],
  ])('%s', (_name, text, expected) => {
    expect(undertaken(text)).toEqual(expected);
  });
});

// Ways of undertaking, each with an act that is to be read the same: “… its duty”, from 40 to 0.
test.each([
  'Seoul will',
  'Seoul has agreed to',
  'Seoul promised Washington to',
  'Seoul has committed itself to',
  'Seoul has undertaken to',
  'Seoul has made a commitment to',
  'Seoul gave an undertaking to',
  'Seoul reaffirmed its commitment to',
  'Seoul confirmed it would',
  'Seoul said it would',
  'Seoul promised that it would',
  'Seoul announced that it will',
  'Seoul guaranteed that it will',
  'Seoul agreed with the United States to',
  'Seoul assured the American government that it will',
  'Seoul told Washington it would',
  'Seoul is required to',
])('%s eliminate a duty', (lead) => {
  const text = `The United States and South Korea met.\n\n${lead} eliminate its 40 percent duty on American beef.`;
  expect(undertaken(text)).toEqual(['KOR → USA: 40 → 0']);
});

test('what somebody is told to do is no undertaking', () => {
  expect(undertaken('South Korea told Washington to lower its tariff on cars.')).toEqual([]);
  expect(undertaken('South Korea promised to discuss it with the United States.')).toEqual([]);
});

// Korean ways of undertaking, each closed by another ending.
test.each([
  '하기로 했다.',
  '하기로 미국과 합의했다.',
  '하겠다고 미국에 약속했다.',
  '하겠다는 뜻을 밝혔다.',
  '할 것이라고 밝혔다.',
  '하는 데 합의했다.',
  '하기로 공약했다.',
  '할 의무가 있다.',
])('한국은 … 철폐%s', (ending) => {
  const text = `미국과 한국이 만났다.\n\n한국은 미국산 쇠고기 관세 40%를 철폐${ending}`;
  expect(undertaken(text)).toEqual(['KOR → USA: 40 → 0']);
});

describe('what a side does, put in the present', () => {
  const says = '한국은 미국산 쌀을 더 구매한다. 미국은 한국산 자동차 관세를 15%로 유지한다.';

  test('is undertaken in the text of an agreement', () => {
    expect(undertaken(`한미 공동 팩트시트\n\n${says}`)).toEqual(['KOR → USA', 'USA → KOR: 15']);
  });

  test('and told in any other', () => {
    expect(undertaken(`한미 교역 현황\n\n${says}`)).toEqual([]);
  });
});

test('what will not be done until the other side acts is no undertaking', () => {
  expect(undertaken('Canada will not lower its duty on salmon until Mexico opens its market.')).toEqual([]);
});

test.each([
  '양국은 다음 주 실무협의를 시작하기로 했다.',
  '한국은 방위비 문제를 논의하기로 했다.',
  '한국은 미국과 다음 달 다시 만나기로 했다.',
  '양국은 수산물 실무협의체를 반기마다 열기로 했다.',
  '한국은 차기 공동위원회를 덴버에서 개최하기로 했다.',
  '한국은 농산물 박람회를 내년 봄 열기로 했다.',
])('talk is no undertaking: %s', (text) => {
  expect(undertaken(`미국과 한국이 만났다.\n\n${text}`)).toEqual([]);
});

test('what is opened and is no meeting is undertaken', () => {
  expect(undertaken('미국과 한국이 만났다.\n\n한국은 쇠고기 시장을 단계적으로 열기로 했다.')).toEqual(['KOR → open']);
});
