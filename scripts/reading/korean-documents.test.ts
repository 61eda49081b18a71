/** Positions in Korean records, statements and reports as whole texts, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR, 이서준: rejects rice”, one line for each position. */
function positions(text: string): string[] {
  return read(text).positions.map(
    ({ party, speaker, stance, issue }) => `${party}${speaker === null ? '' : `, ${speaker}`}: ${stance} ${issue}`,
  );
}

describe('the record of an assembly', () => {
  test.each([
    ['with wide gaps after its labels', '◯', '  '],
    ['with one space after them', '○', ' '],
  ])('%s', (_, mark, gap) => {
    const text = [
      `${mark}박서연 위원${gap}미국이 쌀 시장을 열어 달라고 요구했습니까?`,
      `${mark}통상교섭본부장 이서준${gap}미국 측은 쌀 시장을 열어 달라고 요구해 왔습니다. 쌀은 추가로 개방하지 않겠습니다.`,
      `${mark}박서연 위원${gap}쇠고기 시장을 완전히 열기로 했다고 했는데요. 사과는 어떻습니까?`,
    ].join('\n\n');
    expect(positions(text)).toEqual(['USA: demands rice', 'KOR, 이서준: rejects rice']);
  });

  test('is none where bullets open with an office', () => {
    const text = '○ 이서준 통상교섭본부장은 쌀은 추가로 개방하지 않겠다고 밝혔다.';
    expect(positions(text)).toEqual(['KOR, 이서준: rejects rice']);
  });
});

test('a heading on what a briefing is about names nobody', () => {
  expect(read('대미 통상현안 관련 통상교섭본부장 브리핑\n\n발표자: 여한구 통상교섭본부장').people).toMatchObject([
    { name: '여한구' },
  ]);
});

describe('the statement of an association', () => {
  const asks = '둘째, 철강 쿼터를 확대해 줄 것을 요구한다.';

  test('asks for itself', () => {
    const text = `한국철강협회\n\nEU 조치에 대한 입장\n\n우리 업계는 이번 조치를 우려한다.\n\n${asks}`;
    expect(positions(text)).toContain('KOR, 한국철강협회: demands steel-aluminium');
  });

  test('and a report on one does not', () => {
    const text = `EU가 한국산 철강 쿼터를 줄였다.\n\n한국철강협회 관계자가 설명회에 나왔다.\n\n${asks}`;
    expect(positions(text)).not.toContain('KOR, 한국철강협회: demands steel-aluminium');
  });
});

describe('talk that names nothing of its own', () => {
  const told = '□ 여한구 본부장은 EU의 철강 쿼터가 과도하다고 지적하고 완화를 요구하였다.';

  test.each([
    [
      'is no openness on what was named before',
      '여 본부장은 “피해가 없도록 EU 측과 끝까지 협의해 나가겠다”고 밝혔다.',
      [],
    ],
    ['but readiness on the matter is', '여 본부장은 “이 문제를 EU 측과 협의할 용의가 있다”고 밝혔다.', ['open']],
  ])('%s', (_, next, expected) => {
    const found = read(`산업통상부 보도자료\n\n□ 여한구 통상교섭본부장이 EU를 방문하였다.\n\n${told} ${next}`);
    expect(found.positions.filter(({ stance }) => stance === 'open').map(({ stance }) => stance)).toEqual(expected);
  });

  test('nor what a trade plans for itself', () => {
    const text =
      '미국은 철강 관세를 내리기로 했다. 국내 배터리업계는 재고를 늘리는 방안을 검토하고 있다. 미국과 한국이 만났다.';
    expect(positions(text)).toEqual(['USA: offers steel-aluminium']);
  });
});

test('how talks came about is history', () => {
  const text =
    '2025년 9월 12일\n\n산업통상부 보도자료\n\n한국과 칠레가 서울에서 만났다. 양국은 서비스 시장을 더 개방하기로 합의하고 2018년부터 후속 협상을 진행해 왔다.';
  expect(positions(text)).toEqual([]);
});

test('beside what is named outright a bare noun means nothing named before', () => {
  const text =
    '브라질은 소고기를 50% 관세 대상에서 제외해 달라고 미국에 요청했다. 브라질은 “에탄올 관세와 희토류 협력은 미국과 논의할 수 있다”고 밝혔다.';
  expect(positions(text)).not.toContain('BRA: open beef');
});

test('“the government’s position” in an answer is the side’s that has the floor', () => {
  const text = [
    '통상교섭본부장 일문일답',
    '발표자: 여한구 통상교섭본부장',
    '(질문) 일본은 무엇을 요구했습니까?',
    '(답변) 일본은 중국과 함께 수산물 시장을 봅니다. 안전이 확인되지 않으면 수산물 수입은 허용하기 어렵다는 것이 정부 입장입니다.',
  ].join('\n\n');
  expect(positions(text)).toEqual(['KOR: links fisheries']);
});
