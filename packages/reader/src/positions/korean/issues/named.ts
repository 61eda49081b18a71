/** Which issues named in a Korean clause only describe another one there: goods that a rule is on, bare nouns that issues share. */

import type { IssueMention } from '../../../mentions.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** Issues of rules on goods, each with the issue that the goods alone would mean. */
const RULED: Readonly<Record<string, string>> = {
  'rules-of-origin': 'auto-tariff',
  'auto-standards': 'auto-tariff',
  'sanitary-measures': 'agriculture',
  'drug-pricing': 'pharmaceutical-tariff',
};
const DUTY = /관세|세율/;

/** “자동차의 역내 부가가치 기준”, “안전기준을 충족한 차량의 상한”, “과일의 검역”: the rule, not the duty on the goods nor their market. */
export function withoutRuledGoods(text: string, found: readonly IssueMention[]): readonly IssueMention[] {
  const ruled = new Set(found.map(({ issue }) => RULED[issue]));
  return found.filter(
    ({ issue, start, end }) =>
      !ruled.has(issue) || DUTY.test(text.slice(start, end)) || MARKET.test(text.slice(start, end + 6)),
  );
}

/** “농산물 시장”: more than the goods that a rule is on. */
const MARKET = /시장|개방/;

/** A noun that several issues share, with nothing that points back before it. */
const BARE_NOUN = /^(?:관세|세율|물량|(?:무관세 )?쿼터|할당량|사업에?|입법|법률|법안|조치|조처|규제|제도|패널)$/;
/** “소고기에 무관세 쿼터를 준다”: how, beside the goods. */
const DUTY_FREE = /^무관세 쿼터$/;
const POINTS_BACK = /(?:^|[\s“"‘'])(?:이|그|해당|이런|이러한|이들|같은|이번|관련) $/;
/** Duties in general, which 관세 alone names outright. */
export const IN_GENERAL = 'tariffs';

/** “에탄올 관세와 희토류 협력”, “해군 정비 사업에 대한 조선소의 참여”: beside what is named outright a bare noun means nothing named before. */
export function withoutBareNouns(
  text: string,
  { stance }: KoreanEvent,
  found: readonly IssueMention[],
): readonly IssueMention[] {
  const isBare = ({ issue, start, end }: IssueMention) =>
    (issue === IN_GENERAL ? DUTY_FREE : BARE_NOUN).test(text.slice(start, end)) &&
    !POINTS_BACK.test(text.slice(Math.max(0, start - 6), start));
  // What hangs on what may be a bare noun: “구매가 끊기면 세율도 사라진다”.
  return stance === 'links' || found.every(isBare) ? found : found.filter((mention) => !isBare(mention));
}

/** Between what only describes a name and the name: “빅테크 기업 구글은”. */
const DESCRIBES = 8;

/** Leaves out what is named only to say who the subject is, where more is named after it; “(가입) 정부는” is a heading. */
export function withoutNameWords(
  found: readonly IssueMention[],
  { prepared: { text }, view, event, finder }: Setting,
  { start }: KoreanClause,
): readonly IssueMention[] {
  const subject = view.subjects.find((one) => one.start >= start && one.end <= event.start);
  const after = subject === undefined ? [] : found.filter((mention) => mention.start >= subject.end);
  if (subject === undefined || after.length === 0) return found;
  // “낙농가는 FTA 체결에 반대한다”: what they make is not what is refused.
  const onAccord = event.stance !== 'demands' && after.every(({ issue }) => finder.category(issue) === 'fta');
  return found.filter(({ start: from, end }) => {
    if (from >= subject.start && end <= subject.holder.end) return !onAccord;
    return end > subject.start || subject.start - end > DESCRIBES || /^[)\]】]/.test(text.slice(end, end + 1));
  });
}

/** Issues that words for another bring along, by that other: goods under a levy, the frame of a deal, the crops of a rule. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  'carbon-border': ['steel-aluminium'],
  'digital-trade': ['tariffs'],
  'biotechnology-crops': ['farm-purchases'],
  'auto-tariff': ['economic-framework'],
  investment: ['economic-framework'],
};

/** Of issues named together those that are spoken of: “철강의 탄소국경세”, “전자적 전송 무관세”. */
export function withoutBrought(found: readonly string[]): readonly string[] {
  return found.filter((issue) => !found.some((other) => BROUGHT[other]?.includes(issue) === true));
}

/** “외환시장에 미치는 충격이 커”, “환율에 대한 우려로”: why, not on what. */
const AS_CAUSE =
  /^(?:[가-힣]{0,4}(?: ?시장)?)?(?:에|에 대한|에 끼치는|에 미치는|에 주는|에 미칠|에 줄) ?(?:[^\s,]{1,6} ){0,2}?(?:충격|영향|부담|파장|피해|우려|여파|악영향|파급)(?:[이가] (?:[가-힣]{1,4} )?(?:커|크[고기다므]|상당해|우려돼|있어|막대해|심해)|(?:을|를) (?:감안|고려|우려)해|로 (?:인해)?|때문에)/;

/** Leaves out what is named only as the cause, where more is named. */
export function withoutCauses(text: string, found: readonly IssueMention[]): readonly IssueMention[] {
  const kept = found.filter(({ end }) => !AS_CAUSE.test(text.slice(end, end + 30)));
  return kept.length > 0 ? kept : found;
}

/** “투자 약속이 먼저가 아니라 비자 문제부터”, “쌀이 아닌 소고기 시장”: what it is not on. */
const NOT_BUT =
  /^(?: ?(?:시장|문제|약속|인하|개방|확대|철폐|협상|수입|구매|투자|협력)){0,2}(?<!만)(?:이|가) (?:(?:먼저|우선|전부|핵심|본질|목적)[가이] )?아(?:니라|닌) /;

/** Leaves out what something is told not to be on, where more is named. */
export function withoutDenied(text: string, found: readonly IssueMention[]): readonly IssueMention[] {
  const kept = found.filter(({ end }) => !NOT_BUT.test(text.slice(end, end + 24)));
  return kept.length > 0 ? kept : found;
}

/** “(철강) 우리측은 반덤핑 조치에 …”: the label of an item, beside what its words name. */
export function withoutLabels(text: string, found: readonly IssueMention[]): readonly IssueMention[] {
  const kept = found.filter((mention) => !isLabel(text, mention));
  return kept.length > 0 ? kept : found;
}

/** Of what was named before a line under a labelled item what that item names: “(투자) … ⏎ - 우리측은 이를 제안함”. */
export function sinceLabel(text: string, found: readonly IssueMention[]): readonly IssueMention[] {
  const label = found.findLast((mention) => isLabel(text, mention));
  return label === undefined
    ? found
    : withoutLabels(
        text,
        found.filter(({ start }) => start >= label.start),
      );
}

function isLabel(text: string, { start, end }: IssueMention): boolean {
  if (!/^[^([【<〈\n]{0,12}[)\]】>〉] /.test(text.slice(end, end + 16))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return /^[ \t]*\S? ?[([【<〈][^)\]】>〉\n]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}
