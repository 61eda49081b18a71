/** Titles that many economies have, though the table of offices may have one of them only: no doubt comes of that. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const DAY = '2026-01-15';

describe('someone the table does not know, under a title of many economies', () => {
  test.each([
    'Trade Secretary Ana Reyes of the Philippines asked Washington for a lower tariff.',
    'Deputy Prime Minister Sok Vannak of Cambodia said the tariff would fall.',
    'The deputy prime minister, Tran Van Long, said Vietnam would buy more aircraft.',
    'Grace Wanjiru, the trade secretary, said Kenya wants a deal with Britain and with the United States.',
    'The talks were led by Chen Wei, vice minister of commerce of China.',
    '중국 상무부의 천웨이 차관은 관세를 낮추라고 요구했다.',
  ])('%s', (text) => {
    expect(read(text, DAY).slips).toEqual([]);
  });

  test('while a wrong holder of one that stands alone is doubted', () => {
    expect(read('US Treasury Secretary Scott Becker met the Korean ministers.', DAY).slips).toHaveLength(1);
    expect(read('Treasury Secretary Scott Becker met the Korean ministers.', DAY).slips).toHaveLength(1);
  });
});

test('who is named beside another’s office holds the one that follows', () => {
  const reading = read("Peter Navarro, the president's trade adviser, wants a tariff on steel.", DAY);
  expect(reading.people.map(({ name, role }) => `${name}: ${role}`)).toEqual(['Peter Navarro: trade adviser']);
  expect(reading.slips).toEqual([]);
  const guest = read('Ann Doyle, the minister’s wife, came too.', DAY);
  expect(guest.people.every(({ role }) => role === null)).toBe(true);
});

test('in Korean an economy may stand between “전” and the office', () => {
  const reading = read('도널드 트럼프 전 미국 대통령은 방위비를 요구했다.', DAY);
  expect(reading.people.map(({ name, party }) => `${name}: ${party}`)).toEqual(['도널드 트럼프: USA']);
  expect(reading.slips.map(({ as_stated, certainty }) => `${as_stated}, ${certainty}`)).toEqual([
    '도널드 트럼프 전 미국 대통령, soft',
  ]);
  expect(read('조 바이든 전 미국 대통령은 관세를 비판했다.', DAY).slips).toEqual([]);
});
