import { expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

test.each([
  [
    'OSLO, Sept. 17, 2025 -- Trade Minister Pia Holm said on Sept. 12 that the United States must cut its car tariff.',
    '2025-09-12',
  ],
  ['OSLO, Sept. 17, 2025 -- Trade Minister Pia Holm said the United States must cut its car tariff from Aug. 1.', null],
  ['OSLO, Sept. 17, 2025 -- Trade Minister Pia Holm asked the United States to cut its car tariff by Sept. 15.', null],
  [
    '세종, 2025년 9월 22일. 여한구 통상교섭본부장은 미국에 자동차 관세를 8월 1일자로 소급해 인하해 달라고 요구했다.',
    null,
  ],
])('%s', (text, day) => {
  const { positions } = read(text);
  expect(positions.length).toBeGreaterThan(0);
  expect(new Set(positions.map(({ said_on }) => said_on))).toEqual(new Set([day]));
});
