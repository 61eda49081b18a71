import { describe, expect, test } from 'vitest';
import { koreanEnding, type Mood } from './endings.js';
import { stemForms } from './stems.js';

describe('stems', () => {
  // As a grammar of Korean writes them.
  test.each([
    ['낮추', ['낮추', '낮춘', '낮출', '낮춰', '낮췄']],
    ['내리', ['내리', '내린', '내릴', '내려', '내렸']],
    ['없애', ['없애', '없앤', '없앨', '없앴']],
    ['거둬들이', ['거둬들이', '거둬들인', '거둬들일', '거둬들여', '거둬들였']],
    ['만들', ['만들', '만든']],
  ])('%s', (stem, forms) => {
    expect(stemForms(stem).map(({ form }) => form)).toEqual(expect.arrayContaining(forms));
  });

  test('a stem of one syllable is told by its endings', () => {
    const forms = stemForms('열').map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(['열겠', '열기로', '연다', '여는일', '여는것은', '열지않']));
    expect(forms).not.toContain('열');
  });
});

describe('endings', () => {
  const cases: [text: string, stem: string, mood: Mood | null][] = [
    ['관세를 낮춰 달라고 요구했다', '낮춰', 'ask'],
    ['관세를 낮추라고 압박했다', '낮추', 'ask'],
    ['관세를 낮추자고 제안했다', '낮추', 'ask'],
    ['관세 철폐를 요구했다', '철폐', 'ask'],
    ['관세 철폐를 요구하지 않았다', '철폐', null],
    ['온플법을 입법하지 말라고 요구했다', '입법', 'ask-not'],
    ['시장을 개방할 방침이다', '개방', 'will'],
    ['시장을 개방하겠다고 했다', '개방', 'will'],
    ['시장을 개방하기로 했다', '개방', 'agreed'],
    ['시장을 개방하기로 한 나라', '개방', null],
    ['시장을 개방하지 않기로 했다', '개방', 'refuse'],
    ['시장을 개방할 계획이 없다', '개방', 'refuse'],
    ['시장 개방은 결코 없다', '개방', 'refuse'],
    ['시장 개방 차단', '개방', 'refuse'],
    ['시장 개방(fully open)하기로 했다', '개방', 'agreed'],
    ['시장 개방(2단계)은 결코 없다', '개방', null],
    ['쌀 논의는 전혀 없었다', '논의', 'not-done'],
    ['시장을 개방하는 것은 아니다', '개방', 'denied'],
    ['시장을 개방하겠다는 뜻이 아니다', '개방', 'denied'],
    ['시장을 개방해서는 안 된다', '개방', 'must-not'],
    ['시장을 개방해야 한다', '개방', 'must'],
    ['시장을 개방할 수도 있다', '개방', 'may'],
    ['관세를 15%로 인하한다', '인하', 'present'],
    ['철강 쿼터를 협의 중이다', '협의', 'going-on'],
    ['협상을 시작한 뒤 한중 회담이 열렸다', '협상', null],
    ['관세를 낮추고 쿼터를 없앤다', '낮추', 'joined'],
    ['관세가 인하될 것이다', '인하', null],
    ['관세를 낮출 것으로 전망된다', '낮출', null],
  ];
  test.each(cases)('%s', (text, stem, mood) => {
    expect(koreanEnding(text, text.indexOf(stem) + stem.length)?.mood ?? null).toBe(mood);
  });
});
