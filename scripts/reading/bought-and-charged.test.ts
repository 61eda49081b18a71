/** Duties on whoever buys from somebody, and duties borne for it: neither on what is bought nor on whom it is bought from. */

import { expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

test.each([
  ['The US will impose a 100% tariff on countries that buy Russian oil.', 'USA on null: 100 all goods'],
  ['Countries buying oil from Venezuela will face a 25% tariff, Trump said.', 'USA on null: 25 all goods'],
  ['트럼프 대통령은 이란산 원유를 구매하는 국가에 25% 관세를 부과하겠다고 밝혔다.', 'USA on null: 25 all goods'],
  ['인도는 러시아산 원유를 수입한다는 이유로 25% 추가 관세를 물게 됐다.', 'null on IND: 25 all goods'],
  ['중국은 미국산 대두를 수입하면서 13% 관세를 매긴다.', 'CHN on USA: 13 soybeans'],
])('%s', (text, expected) => {
  expect(read(text).measures.map(dutyLine)).toEqual([expected]);
});

test('what countries do that a duty is put on is no offer of whoever puts it', () => {
  expect(read('The US will impose a 100% tariff on countries that buy Russian oil.').positions).toEqual([]);
});

test('whom a duty punishes buying from levies none of the document', () => {
  const text =
    "The 50% duty on Indian goods took effect on Wednesday. It comprises a reciprocal tariff and 25% imposed because of India's purchases of Russian oil.";
  expect(read(text).measures.filter(({ imposer }) => imposer === 'RUS')).toEqual([]);
});
