import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowingText } from './flowing-text.js';

const word = fc.constantFrom(
  'the',
  'duty',
  'on',
  'cars',
  'falls',
  'U.S.',
  'again.',
  'Korea',
  '25%',
  '•',
  '',
  '관세를',
  '낮춘다.',
);
const lines = fc.array(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  { maxLength: 12 },
);

test('the same words in the same order, each where it stood', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('', '  '), (all, indent) => {
      const text = all.map((line) => indent + line).join('\n');
      const flowing = flowingText(text);
      expect(flowing.text.trim().split(/\s+/)).toEqual(text.trim().split(/\s+/));
      for (const { index, 0: found } of flowing.text.matchAll(/\S+/g))
        expect(text.slice(flowing.startOf(index), flowing.endOf(index + found.length))).toBe(found);
    }),
  );
});

test('places keep their order', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const flowing = flowingText(all.join('\n'));
      for (let at = 1; at <= flowing.text.length; at += 1) {
        expect(flowing.startOf(at)).toBeGreaterThanOrEqual(flowing.startOf(at - 1));
        expect(flowing.endOf(at)).toBeGreaterThanOrEqual(flowing.endOf(at - 1));
      }
    }),
  );
});

test('a hyphen at the end of a line keeps its word together', () => {
  const text =
    'The two sides agreed on a truce that will last for a 12-\nmonth period, during which the duty on cars stays where it is.';
  expect(flowingText(text).text).toContain('a 12-month period');
});

test('headings, items, rows and what ends a sentence stay on their lines', () => {
  const text = [
    'What was agreed',
    'The two sides will lower their duties on cars and on parts of cars.',
    '• cars and parts of cars that were built in either of the countries',
    '• steel',
    'Partner   Rate',
    'Japan   15%',
  ].join('\n');
  expect(flowingText(text).text).toBe(text);
});

test('a Han letter is read as the name it stands for, and quoted as it stands', () => {
  const text = '스콧 베선트 美 재무장관은 韓은 물론 日에도 요구했다. 회의 中 나온 말이다. 中 상무부가 답했다.';
  const flowing = flowingText(text);
  expect(flowing.text).toBe(
    '스콧 베선트 미국 재무장관은 한국은 물론 일본에도 요구했다. 회의 中 나온 말이다. 중국 상무부가 답했다.',
  );
  const at = flowing.text.indexOf('미국 재무장관');
  expect(text.slice(flowing.startOf(at), flowing.endOf(at + '미국 재무장관'.length))).toBe('美 재무장관');
  expect(text.slice(flowing.startOf(at), flowing.endOf(at + '미국'.length))).toBe('美');
});
