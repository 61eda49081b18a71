import { describe, expect, test } from 'vitest';
import { phraseForms, verbForms } from './word-forms.js';

describe('forms of English verbs, as dictionaries give them', () => {
  test.each([
    ['demand', ['demand', 'demanded', 'demanding']],
    ['urge', ['urge', 'urged', 'urging']],
    ['agree', ['agree', 'agreed', 'agreeing']],
    ['drop', ['drop', 'dropped', 'dropping']],
    ['commit', ['commit', 'committed', 'committing']],
    ['open', ['open', 'opened', 'opening']],
    ['allow', ['allow', 'allowed', 'allowing']],
    ['deny', ['deny', 'denied', 'denying']],
    ['seek', ['seek', 'sought', 'seeking']],
    ['tie', ['tie', 'tied', 'tying']],
  ])('%s', (verb, forms) => {
    expect(verbForms(verb)).toEqual(forms);
  });

  test('verbs in -ise are written with z too, but not “promise”', () => {
    expect(verbForms('recognise')).toContain('recognized');
    expect(verbForms('promise').join()).not.toContain('z');
  });
});

describe('phrases', () => {
  test('the marked word takes its forms, the rest stays', () => {
    expect(phraseForms('~rule out')).toEqual(['rule out', 'ruled out', 'ruling out']);
  });

  test('a Korean stem takes its endings', () => {
    expect(phraseForms('요구하~')).toEqual(expect.arrayContaining(['요구하', '요구했', '요구한', '요구해']));
    expect(phraseForms('받아들일 수 없~')).toEqual(['받아들일 수 없']);
  });

  test('a plain phrase stays as it is', () => {
    expect(phraseForms('red line')).toEqual(['red line']);
  });
});
