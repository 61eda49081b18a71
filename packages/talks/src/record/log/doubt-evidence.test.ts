import { describe, expect, test } from 'vitest';
import { textIn } from '../text.js';
import { doubtEvidence } from './doubt-evidence.js';

describe('why something is doubted', () => {
  test('is told in both languages where the log has both', () => {
    const both = doubtEvidence({ evidence: 'the calendar has no such day', evidence_ko: '달력에 없는 날짜입니다' });
    expect(textIn(both, 'ko')).toBe('달력에 없는 날짜입니다');
    expect(textIn(both, 'en')).toBe('the calendar has no such day');
  });
  test('is told as written in logs of one language', () => {
    expect(textIn(doubtEvidence({ evidence: 'table of offices' }), 'ko')).toBe('table of offices');
  });
});
