/** Who levies a duty and on whose goods, from the words of a Korean clause. */

import { isOfGroundKorean } from '../../goods/goods-korean.js';
import type { Governed } from '../../percentages/duty-percentages.js';
import { imposerByLaw } from '../../rules/measure-rules.js';
import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { isBoughtByOthers } from './bought-from.js';
import { exportersOf } from './exporters.js';
import { imposedBetween, isUnderLawOfOther, plannerAfter, verbAfter } from './levying-verbs.js';
import { bracketedParty, isEntry, isPair, LISTED_BEARERS, lastOfList, SAME_IN_BRACKETS } from './listed-parties.js';
import { mirroredParties } from './mirrored-duties.js';
import { askedAndGranted, askedToFall, partnerInTalks } from './negotiated-duties.js';
import {
  actorOfGround,
  BESIDES,
  BLAMED,
  burdenedAfter,
  COMPLAINT,
  CONDITION,
  doesAlso,
  EXPORTED_AT,
  GOODS_SUBJECT,
  groundFrom,
  IMPORTED_AT,
  isAgreedOn,
  isAnswered,
  isDealtWith,
  isMaterialElsewhere,
  LET_OFF,
  LOWERS,
  MAKERS_SUBJECT,
  OTHER_DUTY_BEFORE,
  OWN,
  opensHeadline,
  ownerOfOwnGoods,
  ownsGoods,
  ownsQuoted,
  PAYS,
  SOLD,
  SPARED,
  SUBJECT,
  SUFFIX,
  soldTo,
  TO_BE_LIFTED,
  WITHOUT_AGREEMENT,
} from './party-words.js';
import { threatenedParties } from './quoted-threats.js';
import { relativeParties } from './relative-duties.js';
import { toldSubject } from './told-subject.js';

/** “일본산 수지”, “일본과 유럽 자동차는”: the goods of the last of a row are those of each. */
function bearsInList(text: string, items: readonly Item[], last: number): boolean {
  const after = text.slice(items[last]!.end, items[last]!.end + 44).replace(SAME_IN_BRACKETS, '');
  return LISTED_BEARERS.test(after) || GOODS_SUBJECT.test(after.slice(0, 24));
}

/** Parties of the duty at an item of a Korean sentence. */
export function partiesOfKorean(text: string, items: readonly Item[], at: number, governed: Governed): PartiesRead {
  let imposer: string | null = null;
  let either: string | null = null;
  const targets: string[] = [];
  const { start, end } = items[at]!;
  const relative = relativeParties(text, items, at) ?? threatenedParties(text, items, at);
  if (relative !== null) return relative;
  const mirrored = mirroredParties(text, items, at) ?? exportersOf(text, items, at);
  if (mirrored !== null) return mirrored;
  const noun = governed.head >= 0 ? governed.head : governed.governor;
  const nounEnd = noun >= 0 && noun > at ? items[noun]!.end : end;
  const asked = askedToFall(text, items, at, nounEnd) ?? askedAndGranted(text, items, at);
  if (asked !== null) return asked;
  const verb = verbAfter(text, items, at);
  const law = imposerByLaw(
    items
      .slice(0, Math.max(at, noun) + 1)
      .flatMap(({ phrase, end: after }) => (isAnswered(text, after) ? [] : (phrase?.kind ?? []))),
  );
  const stop = Math.max(nounEnd, verb >= 0 ? items[verb]!.start : end);
  const bears = verb >= 0 && items[verb]!.phrase!.bearing === true;
  const pays = bears && PAYS.test(items[verb]!.text);
  let from = 0;
  let ground = -1;
  let grounded: string | null = null;
  for (let i = at - 1; i >= 0; i -= 1) {
    // Another duty before a clause's end belongs to another clause.
    if (
      items[i]!.kind === 'rates' &&
      /(?:(?<!최)고|며|지만|는데|했다|한다),?\s|(?:하는|되는|키는|리는) 등\s/.test(text.slice(items[i]!.end, start))
    ) {
      from = i + 1;
      break;
    }
    // “EU가 보복한다면 200%를 …”: whoever the condition is on does something else.
    if (items[i]!.party !== undefined && CONDITION.test(text.slice(items[i]!.end, start))) {
      from = i + 1;
      break;
    }
    // “미국산 제품의 관세를 없애는 대신 19%를 적용받는다”: of another duty.
    if (bears && items[i]!.party !== undefined && OTHER_DUTY_BEFORE.test(text.slice(items[i]!.end, start))) {
      from = i + 1;
      break;
    }
    // “러시아산 원유를 산다는 이유로”: the ground of the duty, not whom it falls on.
    if (isOfGroundKorean(text, items, i)) {
      from = i + 1;
      ground = groundFrom(text, items, i);
      grounded = actorOfGround(text, items, ground);
      break;
    }
  }
  // Goods belong to the percentage that follows them: “캐나다산 제품에 25%, 중국산 제품에 10%”.
  let own = from;
  for (let i = from; i < at; i += 1) if (items[i]!.kind === 'rates') own = i + 1;
  const sided = ({ party, phrase }: Item) => party !== undefined || phrase?.toward !== undefined;
  if (!items.slice(own, at).some(sided)) own = from;
  const bracketed = bracketedParty(text, items, at);
  let ownEnd = items.length;
  for (let i = items.length - 1; i > Math.max(at, noun); i -= 1) if (items[i]!.kind === 'rates') ownEnd = i;
  let subject: string | null = null;
  /** The one that the sentence is about, where another is the subject of a clause inside it. */
  let outer: string | null = null;
  let toward: string | null = null;
  /** The subject does what another is told to have done. */
  let also = false;
  /** The last of a row of subjects, whose others were taken as bearers. */
  let listed: string | null = null;
  // The topic of the sentence goes on after a clause's end.
  for (let i = 0; i < from; i += 1) {
    const { party, end: partyEnd } = items[i]!;
    if (
      party !== undefined &&
      !isPair(items, i) &&
      (/[은는시]$/.test(SUBJECT.exec(text.slice(partyEnd, partyEnd + 24))?.[0] ?? '') ||
        doesAlso(text, items, i) ||
        // “트럼프 대통령이 중국의 이란산 원유 구매를 문제 삼아 …”
        (i < ground && party.economy !== grounded && SUBJECT.test(text.slice(partyEnd, partyEnd + 24))))
    ) {
      subject = party.economy;
      also ||= doesAlso(text, items, i);
    }
  }
  subject = toldSubject(text, items, from, at) ?? subject;
  for (let i = from; i < items.length; i += 1) {
    const item = items[i]!;
    if (item.start >= stop) break;
    // “관세와 관련, 한국산은 …”: what is said of the duty then.
    if (item.start > nounEnd && /[와과]\s관련(?:해|하여|,)/.test(text.slice(nounEnd, item.start))) break;
    const { phrase, party } = item;
    if (phrase?.toward !== undefined) {
      // “대중 관세를 30%로, 중국은 대미 관세를 10%로”
      if (i < own) continue;
      const after = text.slice(item.end, item.end + 14);
      if (/^\s?(?:[가-힣]{1,5}\s)?수출/.test(after)) imposer ??= phrase.toward;
      else if (/^\s?(?:[가-힣·]{1,6}\s?)?(?:상호\s?)?관세|^\s?[가-힣]{0,4}\s?\d/.test(after)) toward ??= phrase.toward;
      continue;
    }
    if (party === undefined) continue;
    // “유럽연합(EU)에”: the letters in brackets say the same.
    const after = text
      .slice(item.end, item.end + 36)
      .replace(SAME_IN_BRACKETS, '')
      .slice(0, 24);
    if (i < own || (i > at && ownEnd < items.length && i > noun)) {
      if (SUBJECT.test(after) || /^\s?(?:과|와|·)/.test(after)) subject ??= SUBJECT.test(after) ? party.economy : null;
      continue;
    }
    if (BESIDES.test(after) || isBoughtByOthers(text, item.end)) continue;
    // “우리와 FTA가 없어 20%를 매긴다”
    if (WITHOUT_AGREEMENT.test(after)) {
      if (bears) imposer ??= party.economy;
      else if (verb >= 0) targets.push(party.economy);
      continue;
    }
    const before = text[item.start - 1] ?? '';
    if (
      (before === '대' || before === '對' || text.slice(item.start - 3, item.start) === '(對)') &&
      party.form !== 'person'
    ) {
      if (/^\s?(?:[가-힣]{1,5}\s)?수출/.test(after)) imposer ??= party.economy;
      else if (!/^\s?(?:투자|협상|협의|무역|교역)/.test(after)) toward ??= party.economy;
      continue;
    }
    // “중국, 싱가포르 및 일본산 수지”, “중국, 인도, 한국 등 미체결국 제품에”: what is said of the last of a list is said of each.
    const last = lastOfList(text, items, i);
    if (isMaterialElsewhere(text, items, last)) continue;
    const headed =
      i === 0 && opensHeadline(text, items) && !items.slice(1, last).some((one) => one.party !== undefined);
    if (last > i && !headed && party.form !== 'person' && bearsInList(text, items, last)) {
      targets.push(party.economy);
      continue;
    }
    // “태국, 말레이시아는 19%를 적용받는다”: what the last bears each does.
    if (
      last > i &&
      !headed &&
      party.form !== 'person' &&
      (bears || law !== null) &&
      items.slice(i, last + 1).every((one) => one.party === undefined || one.party.economy !== law) &&
      SUBJECT.test(text.slice(items[last]!.end, items[last]!.end + 24).replace(SAME_IN_BRACKETS, '')) &&
      !isPair(items, last)
    ) {
      targets.push(party.economy);
      listed = items[last]!.party!.economy;
      continue;
    }
    // “베트남 20%, 인도네시아 19%”, “베트남(20%)보다”: each before its own rate.
    if (i === bracketed || (party.form !== 'person' && items[i + 1] === items[at] && isEntry(text, items, i, at))) {
      targets.push(party.economy);
      continue;
    }
    // Headlines: “美, 인도 관세 50%→18%”.
    if (i === 0 && /^,\s/.test(after)) {
      imposer ??= party.economy;
      continue;
    }
    if (ownsQuoted(text, items, i, at)) {
      imposer = party.economy;
      continue;
    }
    const rest = after.replace(SUFFIX, '');
    // “한국산은 면제하기로 했다”
    if (SPARED.test(after)) continue;
    if (party.form !== 'person' && /^산(?![업하출])/.test(after)) targets.push(party.economy);
    else if (SOLD.test(rest)) imposer ??= party.economy;
    else if (pays && /^(?:에|에게|측에)\s/.test(rest)) imposer ??= party.economy;
    else if (
      /^(?:에\s?대(?:한|해|하여)|에게|으?로부터(?:의)?\s?(?:들어오|들여오|수입)|을\s?상대로|를\s?상대로|을\s?대상으로|를\s?대상으로|을\s?겨냥|를\s?겨냥|에는?\s|에도\s|에서\s?(?:생산|제조|만든|수입|가공|조립|오는|온|들여[오온]|건너[오온]|가져[오온]|실어 ?[오온])(?![되하]지 ?않))/.test(
        rest,
      )
    ) {
      targets.push(party.economy);
    } else if (/^(?:으)?로\s?(?:수출|들어가|수입되)|^으?로부터\s/.test(rest)) imposer ??= party.economy;
    else if (/^의/.test(rest)) {
      const next = items
        .slice(i + 1)
        .find((each) => each.kind === 'phrase' || each.kind === 'party' || each.kind === 'rates');
      const exports =
        next?.phrase?.toward !== undefined && /^\s?(?:[가-힣]{1,6}\s)?수출/.test(text.slice(next.end, next.end + 12));
      if (exports || /^의\s?(?:[가-힣]{1,6}\s)?수출/.test(rest)) targets.push(party.economy);
      else if (
        next !== undefined &&
        next.start < stop + 1 &&
        next.start - item.end < 16 &&
        !/,|[을를]\s|[은는]\s/.test(text.slice(item.end, next.start))
      ) {
        // “한국의 상호관세”: the one that the United States levies on Korea.
        if (isUnderLawOfOther(next, party.economy)) targets.push(party.economy);
        else imposer ??= party.economy;
      }
    } else if (
      /^\s등\s(?:[가-힣A-Za-z]{1,10}\s){0,4}(?:(?:제품|상품|수입품|물품|국가들?|나라들?)(?:에|에는|에\s?대해)|(?:국가들?|나라들?)의)\s/.test(
        text.slice(item.end, item.end + 44),
      )
    ) {
      // “한국 등 협정을 맺지 않은 나라 제품에”
      targets.push(party.economy);
    } else if (party.form !== 'person' && GOODS_SUBJECT.test(after)) {
      // “일본 차는 무관세로 들어간다”
      targets.push(party.economy);
    } else if (!bears && MAKERS_SUBJECT.test(after)) {
      // “한국 철강업계는 50%를 매기는 것이 부당하다고 했다”: makers levy nothing, and complain of what they bear.
      if (COMPLAINT.test(text.slice(end, end + 60))) targets.push(party.economy);
      else either ??= party.economy;
    } else if (SUBJECT.test(after) || doesAlso(text, items, i)) {
      // “인도는 미국산 사과 관세를 없애고 미국은 …”: what was told of others belongs to the clause before.
      if (
        subject !== null &&
        /[가-힣](?:(?<!최)고|며|지만|는데),?\s$/.test(text.slice(Math.max(0, item.start - 4), item.start))
      ) {
        targets.length = 0;
        imposer = null;
        either = null;
      }
      // “한미는”: the two together are no subject of a duty.
      if (subject !== null && subject !== party.economy) outer = subject;
      subject = isPair(items, i) ? null : party.economy;
      also = doesAlso(text, items, i);
    } else if (/^\s?(?:제품|상품|수출품|수입품|물품)/.test(rest) || ownsGoods(text, items, i))
      targets.push(party.economy);
    else if (
      /^\s?(?:과|와|·|,|및)\s?/.test(rest) &&
      i + 1 < items.length &&
      items.slice(i + 1, i + 4).some((each) => each.party !== undefined)
    ) {
      // A list: what is said of the last member is said of each.
      const last = items.slice(i + 1, i + 4).find((each) => each.party !== undefined)!;
      const tail = text.slice(last.end, last.end + 20);
      if (/^(?:산|에\s?대|에\s|에는\s|에게|\s?(?:제품|상품))/.test(tail)) targets.push(party.economy);
      else if (bears && SUBJECT.test(tail)) targets.push(party.economy);
    } else if (/^\s?(?:(?:측|정부)의?\s?)?(?:상호|보복|추가|고율|수입|기본|반덤핑)?\s?(?:관세|세율)/.test(after)) {
      if (isUnderLawOfOther(items[i + 1], party.economy)) targets.push(party.economy);
      else if (imposer === null) imposer = party.economy;
      else if (imposer !== party.economy) targets.push(party.economy);
    } else if (/^\s?[가-힣·]{1,10}\s?(?:관세|세율)/.test(after)) either ??= party.economy;
  }
  // “무관세로 일본에 수출했다”: the duty is met there.
  imposer ??= soldTo(text, items, at);
  // “중국의 대미 관세” is China's on American goods; “대미 관세” alone may be the one met there.
  if (toward !== null) {
    if (imposer !== null || subject !== null) targets.push(toward);
    else either ??= toward;
  }
  if (verb >= 0 && !bears && imposer === null) imposer = plannerAfter(text, items, verb);
  // “자국산 제품”: the subject's own goods.
  if (
    targets.length === 0 &&
    imposer !== null &&
    subject !== null &&
    subject !== imposer &&
    OWN.test(text.slice(Math.max(0, start - 30), stop))
  )
    targets.push(subject);
  if (targets.length === 0) {
    const owner = ownerOfOwnGoods(text, items, at);
    if (owner !== null && owner !== imposer) targets.push(owner);
  }
  if (also && !bears) imposer ??= subject;
  if (targets.length === 0 && grounded !== null && grounded !== imposer) targets.push(grounded);
  // “영국은 10% 관세로 자동차를 수출할 수 있다”
  if (subject !== null && targets.length === 0 && EXPORTED_AT.test(text.slice(nounEnd, nounEnd + 20))) {
    if (subject !== imposer) targets.push(subject);
    subject = null;
  }
  // “일본은 소고기를 38%의 관세로 들여온다”: the one that buys in levies it.
  if (subject !== null && imposer === null && IMPORTED_AT.test(text.slice(nounEnd, nounEnd + 16))) {
    imposer = subject;
    subject = null;
  }
  // Talks leave open whose duty it is, where the goods are nobody's.
  if (imposer === null && targets.length === 0 && (partnerInTalks(text, items, at) >= 0 || isAgreedOn(text, nounEnd)))
    subject = null;
  // “한국은 멕시코가 매기려는 50% 관세에서 제외해 달라고 했다”: whoever is let off bears what another levies.
  const spared = outer ?? subject;
  if (
    spared !== null &&
    targets.length === 0 &&
    spared !== imposer &&
    LET_OFF.test(text.slice(nounEnd, nounEnd + 16))
  ) {
    if (outer !== null) imposer ??= subject;
    targets.push(spared);
    subject = null;
  }
  if (subject !== null && imposer === null && isDealtWith(text, nounEnd)) {
    // “일본은 미국이 매긴 25%를 풀기 위해 협의했다”
    if (outer !== null) imposer = subject;
    if (targets.length === 0) targets.push(outer ?? subject);
    subject = null;
  }
  if (subject !== null) {
    // “한국은 미국의 25% 관세를 15%로 낮추기로 합의했다”: whoever has another's duty lowered bears it.
    const lowered =
      targets.length === 0 && imposer !== null && imposer !== subject && verb >= 0 && LOWERS.test(items[verb]!.text);
    if (lowered || subject === listed) targets.push(subject);
    else if ((bears || BLAMED.test(text.slice(nounEnd, nounEnd + 14))) && targets.length === 0) targets.push(subject);
    else if (bears) subject = null;
    else if (verb >= 0 && TO_BE_LIFTED.test(text.slice(items[verb]!.end, items[verb]!.end + 14))) {
      if (outer !== null) imposer ??= subject;
      if (targets.length === 0) targets.push(outer ?? subject);
    } else if (law !== null && law !== subject && !bears) {
      // “스위스는 상호관세를 15%로 낮추는 데 미국과 합의했다”: whoever that law is not of bears it.
      imposer ??= law;
      if (targets.length === 0) targets.push(subject);
    } else if (verb >= 0 && !targets.includes(subject)) imposer ??= subject;
    else if (verb < 0 && imposer !== null && imposer !== subject) targets.push(subject);
    else if (verb < 0 && imposer === null && !targets.includes(subject) && imposedBetween(items, subject, at))
      imposer = subject;
  }
  if (targets.length === 0) targets.push(...burdenedAfter(items, at));
  const borne =
    bracketed >= 0 ? [items[bracketed]!.party!.economy] : [...new Set(targets)].filter((target) => target !== imposer);
  // Levied by whoever levies the rate that it is set beside.
  return { imposer, targets: borne, either, compared: bracketed >= 0 && imposer === null && own > 0 };
}
