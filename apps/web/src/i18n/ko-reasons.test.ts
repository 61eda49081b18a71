import { changeDays, differencesOf, measuresOf } from '@parley/tariffs';
import { expect, test } from 'vitest';
import { shippedUsTariffs } from '../../../../data/shipped.js';
import { dutyWords } from './duty-words.js';

const READINGS = ['law', 'tradewartracker'].map((id) => ({ id, title: id, note: undefined }));

test('a sentence of a known form is said in Korean', () => {
  const { reason } = dutyWords('ko');
  expect(reason('Section 232 autos: 25 % by law, 15 % by tradewartracker', READINGS)).toEqual({
    text: '232조 자동차: 법령 25 %, tradewartracker 15 %',
    language: 'ko',
  });
  expect(reason('Section 232 steel is charged by law only: in force from 2025-06-04', READINGS).text).toBe(
    '232조 철강: 법령에서만 부과, 2025년 6월 4일 시행',
  );
});

test('another sentence stays as it is, marked as English', () => {
  const text = 'something else altogether';
  expect(dutyWords('ko').reason(text, READINGS)).toEqual({ text, language: 'en' });
  expect(dutyWords('en').reason('Section 232: 25 % by law, 15 % by x', READINGS).language).toBe('en');
});

test('every reason of the shipped ledger is said in Korean', () => {
  const book = shippedUsTariffs();
  const { reason } = dutyWords('ko');
  const readings = Object.keys(book.ledger.readings);
  const left = new Set<string>();
  for (const accordingTo of readings) {
    for (const on of changeDays(measuresOf(book.ledger, accordingTo), '2025-01-01', '2026-07-31')) {
      for (const against of readings.filter((other) => other !== accordingTo)) {
        const { parts } = differencesOf(book, { exporter: 'KOR', on, accordingTo }, against) ?? { parts: [] };
        for (const { because } of parts) if (reason(because, READINGS).language === 'en') left.add(because);
      }
    }
  }
  expect([...left]).toEqual([]);
});
