/** Korean days without a month that are told as done, and days of pictures, which date no document; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const days = (text: string, published?: string) => read(text, published).dates.map(({ date }) => date);

describe('a day told as done', () => {
  test.each([
    ['31일 트럼프 대통령이 서명한 행정명령에는 자동차 관세가 빠졌다.', '2025-08-07', '2025-07-31'],
    ['31일 발효되는 관세는 자동차에도 적용된다.', '2025-08-07', '2025-08-31'],
    ['6일 총리가 발표한 합의에는 쌀이 빠졌다.', '2025-08-07', '2025-08-06'],
  ])('%s', (text, published, expected) => {
    expect(days(text, published)).toEqual([expected]);
  });
});

describe('the day of a picture', () => {
  test.each([
    ['일본 재무상. 2025.04.18 ⓒ 로이터=뉴스1', '총리는 1일 쌀 시장을 열지 않겠다고 밝혔다.', null],
    ['총리가 인사하고 있다. 2025.04.18. hong@newsis.com', '총리는 1일 쌀 시장을 열지 않겠다고 밝혔다.', null],
    ['2025.04.18 10:11', '총리는 1일 쌀 시장을 열지 않겠다고 밝혔다.', '2025-04-01'],
  ])('%s', (line, body, expected) => {
    expect(days(`쌀 협상\n\n${line}\n\n${body}`).at(-1)).toBe(expected);
  });
});
