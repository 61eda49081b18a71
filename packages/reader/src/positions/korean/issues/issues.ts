/** Which issues a Korean clause is on, and which it makes depend on each other. */

import type { IssueMention } from '../../../mentions.js';
import type { IssueFinder } from '../../found/event-issues.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import { YEARS_AGO } from '../acts/deal-acts.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import { accordOf, measureAnew, withoutMeasuresAnew } from './accords.js';
import {
  IN_GENERAL,
  sinceLabel,
  withoutBareNouns,
  withoutCauses,
  withoutDenied,
  withoutLabels,
  withoutNameWords,
  withoutRuledGoods,
} from './named.js';
import { quotedAbout } from './quoted-about.js';

/** What stands before these words is the reason or the occasion, not what is spoken of. */
const BACKGROUND =
  /(?:이유로|(?:을|를) (?:미끼|빌미|핑계|구실)로|기 위해|기 위한 (?:것|조치|제도|조처)(?:으로|로|이?어서|여서|이므로|이라서|라서|이며|이라며|라며)|(?:을|를) 위해(?:서는?)?|(?:개방|확대|양보|완화|철폐|폐지|허용|증액|구매) ?없이|(?:을|를) (?:조건|전제|대가|지렛대)(?:으로|로)|(?:압박|위협|엄포|보도|논란|발언|통보|예고)(?:에 (?:대응해|맞서|대응하기)|(?:와|과) 관련(?:해|하여)서?)|앞둔|[난된한진] (?:뒤|후)에(?:야|나)?|때문에|때문이라며|에 따라|고려해|감안해|[된한인난] 만큼|한 뒤|된 뒤|에 앞서|앞두고|대신|에 맞춰|(?:협의|회의|회담|협상|재검토|회견|간담회|인터뷰|통화|면담|(?<=(?:가입|비준|이행) ?(?:협상 ?)?)과정)에서|에도 불구하고|지 ?않(?:으면|을 경우)|[는란] \S{1,10} ?(?:요구|요청|압박)에| (?:늘어|늘어나|불어나|줄어|줄어들어|커져|많아져|심해져|높아져|나빠져|급증해|증가해|감소해|누적돼|악화돼|쌓여))[ ,]/g;
/** “(쌀 시장) 추가 개방 없이”, after or at the end of what is named. */
const WITHOUT =
  /^[가-힣]{0,2}(?: ?(?:시장|수입))?(?:의)? ?(?:추가 ?|전면 ?)?(?:개방|수입|확대|양보|완화|허용|증액|구매|폐지)?(?:이나 [^\s,]{1,8})? ?없이[ ,]/;
const GIVES: ReadonlySet<string> = new Set(['offers', 'supports', 'open']);
const TIES = /^지|^[을를] [조전대지]/;
/** A new topic named in so many words; “…하는 품목에 대해서는” is one of those spoken of. */
const NEW_TOPIC =
  /(?:(?<!(?:품목|물량|제품|기업|업체|업종|부분|조치|경우|나머지))(?:에 대해서는|에 대해선|에 대하여는|에 관해서는)|와 관련해서는|과 관련해서는|(?:회동|면담|회담|통화|방문|방미|방한|일정)(?:하는 것|하는 문제| 문제)?(?:과|와)? 관련해|(?<!(?:이|그|해당|이런|이러한|관련|같은) )(?:문제|사안|현안)(?:들)?(?:에 (?:대해|대하여|관해)서?|부터 )|문제는|분야는|부문은|질문에는|물음에는|에 (?:대해|대하여|관해)서?,? ["“″])/;
/** The report turns to something else. */
const TURNS_AWAY = /^(?:한편|이와 별개로|이와 별도로)[ ,]/;
/** Words that tell what is agreed, right before the verb. */
const CONTENT = /(?:다는|라는|자는) ?(?:데|데에|것에|점에|원칙에)? ?$/;
/** “이들 규제”: all that the sentence before named. */
const THESE =
  /(?:^|[\s“"])(?:이들|이런|이러한|이 같은|두|세|양) (?:규제|조치|품목|문제|사안|현안|과제|요구|법안|제도|분야|관세)/;
/** An ask told of the noun after it. */
const ASKED_NOUN = /^[해구청](?: ?온| ?오던| ?왔던|하는|하던|했던|한) (?!것|바|데|만큼|대로|점|상태|셈)/;
/** UTF-16 code units within which that noun ends. */
const NOUN_REACH = 40;
/** Where a clause ends that runs into the next item of a list. */
function itemEnd(text: string, from: number, to: number): number {
  const next = text.slice(from, to).search(/\n\s*[-–ㅇ○•·▪□※]/);
  return next < 0 ? to : from + next;
}

/** Goods or trades as the topic of a clause. */
const OWN_GOODS = /^\s*(?:[^\s,“"]+ ){0,5}[^\s,“"]*(?:업종|품목|산업|기술|분야|서비스|제품|물품|물량)[은는] /;
/** UTF-16 code units within which words that refer back would stand before such a topic. */
const OWN_GOODS_REACH = 6;
/** An act that is agreed on. */
const AGREED_ACT = /[기키]로/;
/** Talks as the object of the clause. */
const TALKS =
  /(?:^|[\s·])(?:(?:무역|통상|관세) ?)?(?:협상|회담|대화|논의)(?:을|를) (?:[가-힣]+ ){0,2}(?:재개|중단|시작|개시|종료|취소|중지|이어)|(?:^|[\s·])(?:무역|통상) ?(?:협정|합의)(?:을|를) (?:[가-힣]+ ){0,2}(?:체결|서명|타결|맺)/;
/** Joining as what the predicate is on: “가입에 반대한다”. */
const JOINING = /(?:^|\s)가입(?:에|을|를|은|도) (?:[가-힣]+ )?$/;
/** The text of an accord as what is asked for. */
const ACCORD_TEXT = /(?:합의문|협정문|합의서|합의 내용)(?: 전체| 전문)?(?:을|를) /;
/** Words that mean what was named before. */
const REFERS_BACK = /(?:^|[\s“"‘'])(?:이를|이에|이런|이러한|이 |그 |해당|관련|위 |조치|조처|협상|협정|합의|관세|규제)/;
/** Farther back than this, UTF-16 code units, a report no longer means what it named. */
const REACH = 600;

/** Issues of an event: of its clause, of the words before it, of what the paragraph or the question is on. */
export function issuesOfEvent(setting: Setting, clause: KoreanClause): string[] {
  const { prepared, view, event, signs, finder, state, floor } = setting;
  if (event.ofDeal) return ofTheDeal(finder, clause.start, event);
  const { text } = prepared;
  const { sentence } = view;
  const from = event.itemStart ?? clause.start;
  const before = withoutMeasuresAnew(
    text,
    withoutBareNouns(
      text,
      event,
      finder.within(clause.start, event.end).filter(({ end }) => end > from),
    ),
  );
  // “쌀 시장 개방 없이 관세를 낮췄다”: what is not given is named, and nothing else.
  if (
    GIVES.has(event.stance) &&
    before.length > 0 &&
    before.every(
      ({ start, end }) => WITHOUT.test(text.slice(end - 2, end + 20)) || / 없이 /.test(text.slice(start, end)),
    )
  )
    return [];
  const words = text.slice(from, event.end);
  const these = THESE.test(text.slice(clause.quotation === null ? sentence.start : from, event.end))
    ? namedTogether(setting, clause)
    : [];
  // “쿠팡 건은 관세와 아무 상관 없다”: what is kept apart was named before.
  if (
    event.stance === 'excludes' &&
    /[가-힣](?:은|는|이|가) /.test(words.slice(0, Math.max(0, (before[0]?.start ?? from) - from))) &&
    before.length > 0 &&
    before.every((one) => isKeptFrom(one, words, from, event.start))
  ) {
    const kept = finder.before(
      clause.start,
      floor !== null && state.questionStart >= 0 ? state.questionStart : state.paragraphStart,
    );
    if (kept.length > 0) return idsOf(kept);
  }
  const duty = bareDuty(setting, clause, before);
  if (duty !== undefined) return duty === null ? [] : [duty];
  const anew = measureAnew(setting, before);
  if (anew !== null) return [anew];
  if (before.length > 0) {
    const kept = withoutTiedDuty(
      withoutDenied(text, withoutCauses(text, withoutRuledGoods(text, before))),
      words,
      event,
      finder,
    );
    const spoken = spokenOf(withoutNameWords(kept, setting, clause), words, from, event, finder);
    return idsOf([...withoutLabels(text, spoken), ...these]);
  }
  if (event.itemStart !== undefined) return [];
  // “줄곧 요구해 온 낙농시장 개방은”: what was asked for is the noun after it, and nothing before.
  if (event.stance === 'demands' && ASKED_NOUN.test(text.slice(event.end - 1, event.end + 6)))
    return idsOf(finder.within(event.end, Math.min(clause.end, event.end + NOUN_REACH)));
  if (these.length > 0) return idsOf(these);
  const whole = withoutBareNouns(text, event, finder.within(clause.start, itemEnd(text, event.end, clause.end)));
  if (whole.length > 0) return idsOf(whole);
  // “핵심기술 업종은 협상 대상이 아니다”: what is kept apart is named, and is none of the issues.
  if (event.stance === 'excludes' && OWN_GOODS.test(words) && !REFERS_BACK.test(words.slice(0, OWN_GOODS_REACH)))
    return [];
  // “합의문을 국회에 제출하라고”: the accord of the document.
  if (event.stance === 'demands' && clause.quotation === null && ACCORD_TEXT.test(words)) {
    const accord = finder.ofCategory('fta', event.start);
    return accord === null ? [] : [accord];
  }
  // “'무제한 통화 스와프'를 맺자고”: what is quoted right before.
  const quotation = setting.told ?? quotationAt(prepared.quotations, clause.start - 2);
  if (clause.quotation === null && quotation !== null) {
    const about = quotedAbout(setting, quotation);
    if (about.length > 0) return idsOf(about);
    const inQuotation = finder.within(quotation[0], quotation[1]);
    if (inQuotation.length > 0) return idsOf(inQuotation);
    // “… 영향을 줄여 줄 것”을 요청했다: what is quoted is asked for, and it is none of the issues.
    if (event.stance === 'demands' && !REFERS_BACK.test(text.slice(quotation[0], quotation[1]))) return [];
  }
  // “…를 정비하기로 합의했다”: what is agreed is named, and is none of the issues.
  if (
    event.stance === 'supports' &&
    AGREED_ACT.test(text.slice(event.start, event.end + 4)) &&
    !REFERS_BACK.test(text.slice(from, event.start)) &&
    !OF_ACCORD.test(words)
  )
    return [];
  const joined = accordOf(setting, clause);
  if (joined !== null) return [joined];
  const inSentence = withoutLabels(text, finder.before(clause.start, sentence.start));
  if (inSentence.length > 0) return idsOf(inSentence);
  for (const { start, end, value } of signs) {
    if (start < (clause.quotation === null ? clause.start : sentence.start) || end > event.end) continue;
    const meant = value.includes('duty-reference')
      ? finder.ofCategory('tariff', clause.start)
      : value.includes('deal-reference')
        ? finder.talksAt(clause.start)
        : null;
    if (meant !== null) return [meant];
  }
  if (
    NEW_TOPIC.test(text.slice(sentence.start, event.start)) ||
    TURNS_AWAY.test(text.slice(sentence.start, sentence.start + 8))
  )
    return [];
  // “…다는 데 합의했다”: what is agreed is named, and is none of the issues.
  if (CONTENT.test(text.slice(from, event.start))) return [];
  const quoted = clause.quotation !== null || floor !== null;
  const floorAt = state.questionStart >= 0 ? state.questionStart : state.paragraphStart;
  if (!quoted && sentence.start - floorAt > REACH) return [];
  const named = sinceLabel(text, finder.before(sentence.start, floorAt));
  // “협상을 재개하기로”: talks are not the tax that was named before.
  const ofTalks = named.filter(({ issue }) => finder.category(issue) === 'fta');
  const antecedent =
    TALKS.test(text.slice(clause.start, event.end)) ||
    (ofTalks.length > 0 && JOINING.test(text.slice(clause.start, event.start)))
      ? ofTalks
      : named;
  if (antecedent.length === 0) return unnamed(setting, clause);
  // Nobody offers talks: what is offered without a name is something else.
  if (event.stance === 'offers' && antecedent.every(({ issue }) => finder.category(issue) === 'fta')) return [];
  return idsOf(antecedent);
}

/** The deal that the clause names, else the one that the document speaks of; none where the clause names something else. */
function ofTheDeal(finder: IssueFinder, from: number, { start, end }: KoreanEvent): string[] {
  const named = finder.within(from, end);
  const deal = named.findLast(({ issue }) => finder.category(issue) === 'fta');
  if (named.length > 0) return deal === undefined ? [] : [deal.issue];
  const meant = finder.talksAt(start);
  return meant === null ? [] : [meant];
}

/** “관세와 방위비는 별개”: of the two what is kept out is not the duty that the talks are on. */
function withoutTiedDuty(
  found: readonly IssueMention[],
  words: string,
  { stance }: KoreanEvent,
  finder: IssueFinder,
): readonly IssueMention[] {
  if (stance !== 'excludes' || !/별개|무관|상관/.test(words)) return found;
  const others = found.filter(({ issue }) => finder.category(issue) !== 'tariff');
  return others.length > 0 ? others : found;
}

/** “F-35 구매가 … 맞물려 있느냐는 질문에 … “두 사안은 …””: the question that words in quotation marks answer. */
const QUESTION = /(?:질문|물음|질의)에(?:는|도)?[ ,]/;

/** What “these matters” are: those that the question in the same sentence names, else those of the sentence before. */
function namedTogether(
  { prepared, view, finder, state }: Setting,
  { quotation }: KoreanClause,
): readonly IssueMention[] {
  const { start } = view.sentence;
  const question = quotation === null ? -1 : prepared.text.slice(start, quotation[0]).search(QUESTION);
  if (question >= 0) return finder.within(start, start + question);
  return state.before === null ? [] : finder.within(state.before.start, state.before.end);
}

/** Words of an accord that needs no name: “한국의 가입을 지지한다”, “협상을 열자”. */
const OF_ACCORD = /가입|비준|서명|타결|체결|발효|(?:협정|협상|합의)[을를은는이가에]/;
const OF_TALKS = /(?:협정|협상)[을를]/;

/** What is spoken of where nothing is named: the accord of the document, in an answer what the questions before and the head are on. */
function unnamed({ prepared, finder, floor, event, state }: Setting, { start, end }: KoreanClause): string[] {
  const settles = event.stance === 'supports' || event.stance === 'rejects';
  if ((settles ? OF_ACCORD : OF_TALKS).test(prepared.text.slice(start, end))) {
    const accord = YEARS_AGO.test(prepared.text.slice(start, event.start)) ? null : finder.talksAt(event.start);
    return accord === null ? [] : [accord];
  }
  if (event.stance !== 'offers' && finder.dominant !== null) return [finder.dominant];
  if (floor === null || state.questionStart < 0 || event.stance === 'offers') return [];
  const head = idsOf(finder.within(0, HEAD));
  return idsOf(finder.before(state.questionStart, Math.max(0, state.questionStart - REACH))).filter((issue) =>
    head.includes(issue),
  );
}

/** The head of a document names what it is about, UTF-16 code units. */
const HEAD = 400;

/** “한국을 50% 관세 대상에서 제외할 것을”. */
const LEFT_OF_DUTY = /(?:^|[\s“"(])관세 (?:부과 |적용 )?대상에서 (?:[^\s,]+ )?(?:제외|빼)/;
const OF_ALL_GOODS = /산 (?:모든 )?(?:공산품|산업재|제품|상품|수입품|물품)(?:에 대한|에 부과하는|의)? 관세/;
/** “관세를”, “관세를 면제하거나”: duties with no goods named. */
const BARE_DUTY = /(?:^|[\s“"(])관세(?:를|율을|도|까지)? (?:[^\s,]+ ){0,6}[^\s,]*$/;

/**
 * The duty that is the object of an act where nothing nearer is named but talks; null where it is none of the document's,
 * undefined where the clause names something else.
 */
function bareDuty(
  { prepared: { text }, view, event, finder }: Setting,
  { start }: KoreanClause,
  found: readonly IssueMention[],
): string | null | undefined {
  if (event.stance !== 'demands' && event.stance !== 'offers') return undefined;
  // “미국산 공산품 관세를”: of all goods, whatever duty the talks are on.
  // … not those of the condition, which another is to meet.
  const condition = text.slice(start, event.start).search(/[^화측반전\s]면,? (?=[^\s]+(?:은|는) )/);
  const general = OF_ALL_GOODS.test(text.slice(start + Math.max(0, condition), event.start));
  if (general && found.every(({ issue }) => finder.category(issue) === 'tariff')) return IN_GENERAL;
  if (found.some(({ issue }) => finder.category(issue) !== 'fta')) return undefined;
  // “면제하거나 내려 달라”: the object stands in the clause before.
  const earlier = view.clauses.find(({ end }) => end === start);
  const joined = earlier !== undefined && /거나,?$/.test(text.slice(earlier.start, earlier.end));
  const left = LEFT_OF_DUTY.test(text.slice(start, event.end));
  if (!left && !BARE_DUTY.test(text.slice(joined ? earlier.start : start, event.start))) return undefined;
  return finder.ofCategory('tariff', event.start);
}

function idsOf(found: readonly { readonly issue: string }[]): string[] {
  return [...new Set(found.map(({ issue }) => issue))];
}

/** “검역 사안은 근거에 따라 …”, “쌀과 소고기는 협의에서 …”: the topic stays what is spoken of. */
const TOPIC = /^(?: ?[가-힣]{1,4})?(?:은|는) |^(?:[와과·,]|,? 및) ?[가-힣]{1,8}(?:은|는) /;

/** Of the issues of a clause those that its predicate is on: not those of the reason given, nor part of the predicate itself. */
function spokenOf(
  found: readonly IssueMention[],
  words: string,
  from: number,
  { start, end: until, stance }: KoreanEvent,
  finder: IssueFinder,
): readonly IssueMention[] {
  let cut = -1;
  BACKGROUND.lastIndex = 0;
  for (let match = BACKGROUND.exec(words); match !== null; match = BACKGROUND.exec(words)) {
    // “시장을 열지 않으면 …”, “인하를 조건으로”: a link is on its condition too.
    if (stance === 'links' && TIES.test(match[0])) continue;
    cut = match.index + match[0].length;
  }
  // “(가입) 수출을 위해 가입을 추진한다”: named before the reason and again after it.
  const again = cut < 0 ? [] : finder.within(from + cut, until);
  const after =
    cut < 0
      ? found
      : found.filter(
          ({ issue, start: at, end }) =>
            // “쌀 (시장 개방 없이) 자동차 관세”: named by words on both sides.
            (end > from + cut && !/없이 /.test(words.slice(Math.max(0, at - from), end - from))) ||
            again.some((one) => one.issue === issue) ||
            TOPIC.test(words.slice(end - from, end - from + 9)),
        );
  const near = after.length > 0 ? after : found;
  // “FTA 발효 후 …”, “관세에 이어 …”: when it is, or what came before it.
  const told = near.filter((mention) => !isOccasion(mention, words, from));
  const kept = told.length > 0 ? told : near;
  const outside = kept.filter((mention) => {
    if (mention.start >= start) return false;
    if (stance !== 'excludes') return true;
    // “관세와 별개다”, “이번 합의 밖”: what it is kept apart from.
    const last = !kept.some((other) => other.start >= mention.end && other.end <= start);
    return mention.end <= start && !(last && isKeptFrom(mention, words, from, start));
  });
  return outside.length > 0 ? outside : kept;
}

/** “FTA 발효 후”, “관세에 이어”, “양해각서(MOU)를 체결해 투자한다”: the time, the forerunner or the form of what is spoken of. */
const OCCASION =
  /^(?:(?:이|가|의)? ?(?:발효|체결|타결|서명|비준|시행|이행|가입)(?:된|되는|하는|한|될|할)?)? ?(?:이?후|뒤|직후|전후|이전|이래|당시|즉시)(?:에|에는|부터|로)?(?=[ ,])|^에 이어[ ,]|^(?:[(（][^)）]{1,20}[)）])?(?:[을를] (?:체결|서명))?(?:해|하여)서?[ ,](?!달라|달란|줄|주|나가|나갈|왔|온|오)/;

function isOccasion({ end }: IssueMention, words: string, from: number): boolean {
  return OCCASION.test(words.slice(end - from, end - from + 34));
}

/** “관세와 별개다”, “관세 테이블과는 따로”: what something is kept apart from. */
function isKeptFrom({ end }: IssueMention, words: string, from: number, start: number): boolean {
  if (end > start) return false;
  const between = words.slice(end - from, start - from);
  return (
    /^(?: ?[가-힣]{1,5})?[와과](?:는|의)? ?\S{0,4} ?$/.test(between) ||
    // “협정의 규율 대상에서 제외한다”
    /^의? ?(?:[가-힣]{1,4} )?(?:대상|범위|목록|의제|틀|테두리)?(?:에서| ?밖)/.test(words.slice(end - from)) ||
    // “철강 협의와는 무관”
    (between.trim() === '' && /^[가-힣]{1,5}[와과]/.test(words.slice(start - from)))
  );
}
