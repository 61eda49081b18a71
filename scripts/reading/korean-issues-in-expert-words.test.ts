/** The words by which Korean texts name what is asked for, and words like them that name nothing of the kind, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const issues = (text: string): readonly string[] => read(text).issues.map(({ issue }) => issue);

describe('a Korean text names an issue', () => {
  it.each([
    ['페루는 한국에 천연꿀과 헤이즐넛 시장을 열어 달라고 요구했다.', 'agriculture'],
    ['칠레는 옥수수와 귀리의 문을 열라고 요구했다.', 'agriculture'],
    ['태국은 식량 주권을 내줄 수 없다고 밝혔다.', 'agriculture'],
    ['칠레는 합성수지(5%)의 즉시 철폐를 요구했다.', 'tariffs'],
    ['페루는 관세 인상안을 거두기로 했다.', 'tariffs'],
    ['칠레는 예비 관세를 철회하라고 요구했다.', 'trade-remedies'],
    ['페루는 세이프가드의 발동 기준물량을 늘려 달라고 요구했다.', 'trade-remedies'],
    ['칠레는 제3국을 통한 수출을 막기로 했다.', 'rules-of-origin'],
    ['페루는 부가가치 비율을 낮춰 달라고 요구했다.', 'rules-of-origin'],
    ['태국은 금융 데이터의 자국 내 저장을 요구했다.', 'digital-trade'],
    ['칠레는 디지털 장(章)을 연내 마무리하자고 제안했다.', 'digital-trade'],
    ['칠레는 초과이익 환수 조항을 완화해 달라고 요구했다.', 'subsidies'],
    ['태국은 배터리 셀을 현지에서 만드는 기업에 세금을 깎아 주기로 했다.', 'batteries'],
    ['페루는 냉동 새우의 개방을 요구했다.', 'fisheries'],
    ['칠레는 지역·구획화를 인정해 달라고 요구했다.', 'sanitary-measures'],
    ['태국은 균등화부담금을 폐지하기로 했다.', 'digital-services-tax'],
    ['페루는 기술인력의 체류기간 연장을 요구했다.', 'visas'],
    ['영국은 사회보험의 이중 납부 문제를 살펴보기로 했다.', 'visas'],
    ['칠레는 삼림 훼손 규제를 미뤄 달라고 요구했다.', 'environment'],
    ['인도는 복수국 간 협정이 합의제를 흔든다고 비판했다.', 'wto'],
    ['양국 정부는 바이오 분야의 업무협약을 체결했다.', 'sectoral-cooperation'],
    ['한국은 연 200억 달러를 넘는 금액의 납입을 요구받지 않는다.', 'investment'],
  ])('%s → %s', (text, issue) => {
    expect(issues(text)).toContain(issue);
  });
});

describe('words that only look like an issue do not name it', () => {
  it.each([
    ['한국은 홍콩 시장을 열라고 요구했다.', 'agriculture'],
    ['장관은 감자 농가를 찾아 질문을 받았다.', 'agriculture'],
    ['일본은 수입금지의 조기 철폐를 요구했다.', 'tariffs'],
    ['환경 장관은 한국을 찾기로 했다.', 'environment'],
    ['디지털 장관은 한국을 찾기로 했다.', 'digital-trade'],
    ['방송통신위원회는 합의제 행정기관이다.', 'wto'],
    ['두 회사는 업무협약을 체결했다.', 'sectoral-cooperation'],
    ['한국의 수출은 200억 달러를 넘었다.', 'investment'],
    ['은행은 수수료의 이중 납부를 막기로 했다.', 'visas'],
    ['회사는 리스 차량을 늘리기로 했다.', 'batteries'],
  ])('%s ↛ %s', (text, issue) => {
    expect(issues(text)).not.toContain(issue);
  });
});
