import { createReader, sourceFromText } from '@parley/reader';
import { expect, test } from 'vitest';
import { shippedRules } from './shipped-reader.js';

const rules = shippedRules();
const rates = (english: Record<string, number>, text: string) =>
  createReader({ ...rules, duty_evidence_english: { ...rules.duty_evidence_english, ...english } })
    .read(sourceFromText(text, { name: 'text.txt' }))
    .measures.map(({ rate_pct }) => rate_pct);

test('strengths of English texts weigh there, and in no Korean text', () => {
  const english = 'The United States will impose a 25% tariff on Korean cars.';
  const korean = '미국은 한국산 자동차에 25%의 관세를 부과할 것이라고 밝혔다.';
  expect([rates({}, english), rates({}, korean)]).toEqual([[25], [25]]);
  // Nothing in English is a duty, whatever else speaks for it.
  expect([rates({ rate: -50 }, english), rates({ rate: -50 }, korean)]).toEqual([[], [25]]);
});
