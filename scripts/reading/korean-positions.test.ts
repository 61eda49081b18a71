/** Positions in Korean by grammar that any newspaper uses, with look-alikes that say something else. */

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
