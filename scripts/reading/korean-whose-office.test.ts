/** Whose an office in a Korean report is: envoys, chairs of committees, governors, party leaders, heads of associations, signatories. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const people = (text: string) => read(text).people.map(({ name, party, capacity }) => `${name} ${party} ${capacity}`);

describe('an envoy is of whoever sends him', () => {
  test.each([
    ['마이클 던 주일 미국대사는 쌀 시장을 열라고 요구했다.', ['마이클 던 USA government']],
    ['마이클 던 주캐나다 미국대사는 국방비를 늘리라고 요구했다.', ['마이클 던 USA government']],
    ['김민수 주미대사는 철강 관세를 낮춰 달라고 요청했다.', ['김민수 KOR government']],
    ['마이클 던 주한미국대사대리는 쌀 시장을 열라고 요구했다.', ['마이클 던 USA government']],
    // A name that begins as a post does.
    ['주철수 대사는 철강 관세를 낮춰 달라고 요청했다.', ['주철수 KOR government']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('who chairs a committee of a legislature', () => {
  test.each([
    ['김민수 국회 법사위원장은 쌀 시장을 열 수 없다고 말했다.', ['김민수 KOR legislator']],
    ['카를 베버 유럽의회 국제통상위원장은 비준을 미뤄야 한다고 말했다.', ['카를 베버 EU legislator']],
    ['유럽의회 카를 베버 국제통상위원장은 비준을 미뤄야 한다고 말했다.', ['카를 베버 EU legislator']],
    ['마이클 던 미국 하원 세입위원장은 디지털세를 없애야 한다고 말했다.', ['마이클 던 USA legislator']],
    ['국회 농해수위 전체회의가 열렸다. 김민수 위원장은 쌀 시장을 열 수 없다고 말했다.', ['김민수 KOR legislator']],
    // Of an agency.
    ['김민수 공정거래위원장은 플랫폼법을 추진하겠다고 말했다.', ['김민수 KOR government']],
    ['공정거래위원회 김민수 위원장은 플랫폼법을 추진하겠다고 말했다.', ['김민수 KOR government']],
    [
      '국회 정무위원회가 열렸다. 이어 공정거래위원회가 보고했다. 김민수 위원장은 플랫폼법을 추진하겠다고 말했다.',
      ['김민수 KOR government'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('governors, party leaders, scholars, departments', () => {
  test.each([
    ['마이클 던 캘리포니아 주지사는 관세를 철회하라고 했다.', ['마이클 던 USA government']],
    ['마이클 던 온타리오주 총리는 미국에 보복 관세를 물려야 한다고 말했다.', ['마이클 던 CAN government']],
    ['왕밍 푸단대 미국연구센터 주임은 휴전이 깨질 수 있다고 말했다.', ['왕밍 CHN expert']],
    ['왕밍 중국 상무부 국제사 사장은 서비스 시장을 열겠다고 했다.', ['왕밍 CHN government']],
    ['스위스 시계산업연맹의 카를 베버 회장은 관세가 높다고 했다.', ['카를 베버 CHE domestic-group']],
    ['유니포의 마이클 던 위원장은 철강 관세를 철폐하라고 요구했다.', ['마이클 던 CAN domestic-group']],
    [
      '캐나다와 미국이 협상한다. 미국은 완강하다. 미국이 관세를 매겼다.\n야당인 보수당의 마이클 던 대표는 철강 관세를 철폐하라고 요구했다.',
      ['마이클 던 CAN legislator'],
    ],
    [
      '일본과 미국이 협상한다. 일본이 관세를 걱정한다. 일본은 급하다.\n공화당의 마이클 던 하원의원은 관세를 철폐하라고 요구했다.',
      ['마이클 던 USA legislator'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('who signs a statement', () => {
  const body =
    '성명서\n정부는 미국산 사과 검역 완화를 중단하라.\n우리는 사과 시장 개방에 반대한다.\n\n2026년 3월 4일\n';

  test.each(['전국사과생산자협회 회장 서병진', '전국사과생산자협회 회원 일동', '전국사과생산자협회'])(
    '%s',
    (signature) => {
      const reading = read(`${body}${signature}`);
      expect(reading.positions.map(positionLine)).toContain('KOR, 전국사과생산자협회: rejects agriculture');
    },
  );

  test('the name after the office is a person', () => {
    expect(people(`${body}전국사과생산자협회 회장 서병진`)).toEqual(['서병진 KOR domestic-group']);
    // Words of a sentence are none.
    expect(people('전국사과생산자협회 회장 선거가 열렸다.')).toEqual([]);
  });

  test('an association that its statement begins with', () => {
    const text =
      '성명서\n전국사과생산자협회는 정부가 사과 검역을 앞당기려 한다는 소식에 분노한다.\n우리는 사과 시장 개방에 반대한다.';
    expect(read(text).positions.map(positionLine)).toContain('KOR, 전국사과생산자협회: rejects agriculture');
  });
});
