/** Issues that many talks have, to begin with. `{into}` charges, opens its market or receives; `{from}` is the other side. */

import type { Issue } from '../record/talks-schema.js';

/** A text in both languages. */
export type Words = {
  readonly en: string;
  readonly ko: string;
};

interface IssueTemplate {
  readonly id: string;
  readonly category: Issue['category'];
  readonly title: Words;
  /** The first is the status quo. */
  readonly options: readonly { readonly id: string; readonly title: Words }[];
  /** Why the others carry no value yet, and what to add. */
  readonly notPriced?: Words;
}

export type NewIssueKind = 'duty' | 'beef' | 'digital' | 'defence' | 'investment' | 'energy' | 'form';

const NO_ESTIMATE: Words = {
  en: 'Not yet estimated: add stated values with their reason and whose they are',
  ko: '아직 추정하지 않음: 진술 값과 근거, 추정 주체를 추가하십시오',
};
const NO_AMOUNT: Words = {
  en: 'No amount yet: add the payment a year under transfers',
  ko: '금액 미정: 이전(transfers)에 연간 지급액을 추가하십시오',
};
const NO_EQUIVALENT: Words = {
  en: 'Not yet estimated: add the ad valorem equivalent of the rule under barriers',
  ko: '아직 추정하지 않음: 규정의 종가세 상당치를 장벽(barriers)에 추가하십시오',
};

export const NEW_ISSUES: Readonly<Record<NewIssueKind, IssueTemplate>> = {
  duty: {
    id: 'duty',
    category: 'tariff',
    title: { en: '{into} duty on {goods} from {from}', ko: '{into}의 {from}산 {goods} 관세' },
    options: [
      { id: 'keep', title: { en: 'Keep {rate} %', ko: '{rate}% 유지' } },
      { id: 'half', title: { en: 'Cut to {rate} %', ko: '{rate}%로 인하' } },
      { id: 'zero', title: { en: 'No duty', ko: '관세 철폐' } },
    ],
  },
  beef: {
    id: 'beef-access',
    category: 'agriculture',
    title: { en: 'Access for beef from {from} to {into}', ko: '{from}산 쇠고기의 {into} 시장 접근' },
    options: [
      { id: 'keep', title: { en: 'Keep the present rules', ko: '현행 규정 유지' } },
      { id: 'relax', title: { en: 'Relax the rules in part', ko: '규정 일부 완화' } },
      { id: 'open', title: { en: 'Lift the restrictions', ko: '제한 철폐' } },
    ],
    notPriced: NO_EQUIVALENT,
  },
  digital: {
    id: 'digital-rules',
    category: 'digital',
    title: { en: 'Rules of {into} for digital services and data', ko: '{into}의 디지털 서비스·데이터 규정' },
    options: [
      { id: 'keep', title: { en: 'Keep the present rules', ko: '현행 규정 유지' } },
      { id: 'consult', title: { en: 'Consult before new rules', ko: '신규 규정 사전 협의' } },
      { id: 'bind', title: { en: 'Bind free flow of data', ko: '데이터 자유 이동 약속' } },
    ],
    notPriced: NO_ESTIMATE,
  },
  defence: {
    id: 'defence-cost',
    category: 'defence',
    title: { en: 'What {from} pays {into} for defence', ko: '{from}의 대(對){into} 방위비 분담' },
    options: [
      { id: 'keep', title: { en: 'Keep what is agreed', ko: '기존 합의 유지' } },
      { id: 'more', title: { en: 'Pay more', ko: '증액' } },
    ],
    notPriced: NO_AMOUNT,
  },
  investment: {
    id: 'investment',
    category: 'investment',
    title: { en: 'Investment by {from} in {into}', ko: '{from}의 대(對){into} 투자' },
    options: [
      { id: 'none', title: { en: 'No commitment', ko: '약속 없음' } },
      { id: 'fund', title: { en: 'A committed fund', ko: '투자 기금 약속' } },
    ],
    notPriced: NO_ESTIMATE,
  },
  energy: {
    id: 'energy-purchases',
    category: 'sectoral-cooperation',
    title: { en: 'Purchases of energy from {into} by {from}', ko: '{from}의 {into}산 에너지 구매' },
    options: [
      { id: 'market', title: { en: 'As the market decides', ko: '시장에 맡김' } },
      { id: 'contract', title: { en: 'Long-term contracts', ko: '장기 계약' } },
    ],
    notPriced: NO_ESTIMATE,
  },
  form: {
    id: 'form',
    category: 'fta',
    title: { en: 'Form of the agreement', ko: '합의의 형식' },
    options: [
      { id: 'none', title: { en: 'Understanding without a treaty', ko: '조약 없는 양해' } },
      { id: 'executive', title: { en: 'Executive agreement', ko: '행정협정' } },
      { id: 'treaty', title: { en: 'Treaty', ko: '조약' } },
    ],
    notPriced: NO_ESTIMATE,
  },
};

export const NEW_ISSUE_KINDS = Object.keys(NEW_ISSUES) as NewIssueKind[];
