/** Whatever is denied of a giving, asking or agreeing is never read as given, asked or agreed: the worst that can happen to a position. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const OPPOSITE = new Set(['offers', 'supports', 'demands']);

/** Positions on rice that say the opposite of a refusal, over all ways of denying all acts. */
function opposites(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) =>
    read(sentence)
      .positions.filter(({ issue, stance }) => issue === 'rice' && OPPOSITE.has(stance))
      .map((position) => `${positionLine(position)} | ${sentence}`),
  );
}

describe('in English', () => {
  const acts = [
    'accept the demand to open its rice market',
    'accept demands on rice',
    'open its rice market',
    'lower its duty on rice',
    'bow to demands on rice',
    'give in to the demand for a rice quota',
    'grant the request for a rice quota',
    'agree to a rice quota',
    'make concessions on rice',
    'lift its ban on rice',
    'import more rice',
    'scrap its rice tariff',
    'resume rice purchases',
    'budge on rice',
    'compromise on rice',
    'remove the quota on rice',
    'back down on rice',
    'soften its stance on rice',
  ];
  test.each([
    'cannot',
    "can't",
    'will not',
    "won't",
    'would not',
    'could never',
    'will never',
    'is not ready to',
    'is not prepared to',
    'is not willing to',
    'refuses to',
    'has refused to',
    'declined to',
    'is unable to',
    'has no plans to',
    'does not intend to',
    'did not agree to',
    'is in no position to',
    'is reluctant to',
  ])('“Japan %s …”', (denial) => {
    const told = acts.flatMap((act) => [
      `Japan ${denial} ${act}.`,
      `Japan's trade minister Yoji Muto said Tokyo ${denial} ${act}.`,
    ]);
    expect(opposites(told)).toEqual([]);
  });
});

describe('in Korean', () => {
  const acts = [
    '쌀 시장을 개방하',
    '쌀 관세를 인하하',
    '쌀 관세를 철폐하',
    '쌀 수입을 확대하',
    '쌀 쿼터를 확대하',
    '쌀 개방 요구를 수용하',
    '쌀 문제를 양보하',
  ];
  test.each([
    '지 않겠다고 밝혔다',
    '지 않기로 했다',
    '지 않을 것이라고 말했다',
    '지 않을 방침이다',
    '는 데 반대한다고 밝혔다',
    '는 것을 거부했다',
    '기 어렵다고 말했다',
    '지 못한다고 밝혔다',
  ])('“일본은 …%s”', (denial) => {
    const told = acts.flatMap((act) => [`일본은 ${act}${denial}.`, `무토 요지 일본 경제산업상은 ${act}${denial}.`]);
    expect(opposites(told)).toEqual([]);
  });
  test.each([
    '할 수 없다고 밝혔다',
    '할 계획이 없다고 말했다',
    '할 뜻이 없다고 밝혔다',
    '할 생각이 없다고 말했다',
    '할 의향이 없다고 밝혔다',
  ])('“일본은 …%s”', (denial) => {
    const told = acts.map((act) => `일본은 ${act.slice(0, -1)}${denial}.`);
    expect(opposites(told)).toEqual([]);
  });
});
