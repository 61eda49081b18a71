/** Items of Korean releases: labels that tell what they are on, items that go on with the subject above, headlines; with look-alikes. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => read(text).positions.map(positionLine);

describe('labels', () => {
  const head = '한중 FTA 서비스·투자 협상 결과\n';

  test.each([
    [
      'ㅇ (서비스) 우리측은 문화·게임 분야의 개방 확대를 요구하였으며, 중국측은 국내 규제를 이유로 어렵다는 입장을 표명함.',
      ['KOR: demands services-market', 'CHN: rejects services-market'],
    ],
    ['ㅇ (지식재산) 우리측은 콘텐츠 불법 유통 단속을 강화할 것을 촉구함.', ['KOR: demands intellectual-property']],
    ['▲정부조달: 중국측은 공공사업 참여 범위를 넓혀 달라고 요구함.', ['CHN: demands procurement']],
    // What the item names itself says more.
    ['ㅇ (철강) 우리측은 반덤핑 조치는 협상에서 논의할 사안이 아님을 설명함.', ['KOR: excludes trade-remedies']],
    // No label.
    ['ㅇ 일시(장소): 4월 7일, 베이징', []],
  ])('%s', (text, expected) => {
    expect(positions(`${head}${text}`)).toEqual(expected);
  });

  test('a sub-item goes on with the label above', () => {
    const text = `${head}\nㅇ (투자) 한국과 중국은 투자자 보호 규정에 잠정 합의함.\n  - 우리측은 네거티브 방식 적용을 제안하였으나, 중국측은 이를 수용하지 않음.`;
    expect(positions(text).slice(2)).toEqual(['KOR: demands investment', 'CHN: rejects investment']);
  });

  test('the quotation leaves the label out', () => {
    const text = `${head}ㅇ (투자) 한국과 중국은 투자자 보호 규정에 잠정 합의함.`;
    const [first] = read(text).positions;
    expect(first && text.slice(first.quote.start, first.quote.end)).toBe('투자자 보호 규정에 잠정 합의함');
  });
});

describe('items that go on', () => {
  const above = '□ 여한구 통상교섭본부장은 EU와 회담을 갖고 철강 쿼터 배정을 요청하였다.\n';

  test.each([
    [
      'ㅇ 아울러, 탄소국경조정제도(CBAM)와 관련하여 중소기업의 부담을 완화해 달라고 요구하였다.',
      'KOR, 여한구: demands carbon-border',
    ],
    ['- 또한 소고기 검역 절차는 간소화하기 어렵다고 설명하였다.', 'KOR, 여한구: rejects beef'],
    // Somebody else.
    ['ㅇ 또한, EU는 소고기 검역 절차를 간소화해 달라고 요청하였다.', 'EU: demands beef'],
  ])('%s', (text, expected) => {
    expect(positions(`${above}${text}`)).toContain(expected);
  });
});

describe('headlines that close with a noun', () => {
  const below = (one: string, other: string) => `\n\n${one} ${other} 9일 워싱턴에서 협상을 벌였다. 무역 합의는 없었다.`;

  test.each([
    [`[속보] 日 “대미 투자 계획 변함없다”${below('일본과', '미국은')}`, ['JPN: supports investment']],
    [`중국 “희토류 수출통제 1년 유예하기로”${below('중국과', '미국은')}`, ['CHN: offers critical-minerals']],
    [`[속보] 靑 “쌀 추가 개방 없다”${below('한국과', '미국은')}`, ['KOR: rejects rice']],
    // What another gives.
    [`인도 “미국이 철강 관세 인하하기로”${below('인도와', '미국은')}`, []],
    [`中 “희토류 통제 강화하기로”${below('중국과', '미국은')}`, []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});
