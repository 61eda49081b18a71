/** Nouns joined by “과” before an office or a body, which are no people; with names that stand there. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const names = (text: string) => read(text).people.map(({ name }) => name);

describe('a noun with “과” is no name', () => {
  test.each([
    ['법안은 기금 조성과 한일투자 공사 신설을 담았다.', []],
    // A name before a body that no list knows.
    ['강구영 한국항공우주산업 사장이 회견했다.', ['강구영']],
    ['미국 하원의 에이드리언 스미스 의원이 서한을 보냈다.', ['에이드리언 스미스']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('issues', () => {
  test('fuel that is procured is no government procurement', () => {
    const found = (text: string) => read(text).issues.map(({ issue }) => issue);
    expect(found('두 나라는 원전의 연료 조달 방안을 협의했다.')).not.toContain('procurement');
    expect(found('두 나라는 정부 조달 시장 개방을 협의했다.')).toContain('procurement');
  });
});
