/** Which subject governs the predicate of a Korean clause, and who speaks outside it. */

import { isEmbedded, isOccasion } from '../../../text/korean-embedding.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import { endsTalks } from '../acts/outcomes.js';
import { wishesForAct } from '../acts/wishes.js';
import type { KoreanEvent } from '../clauses/event.js';
import { type KoreanClause, type KoreanSentence, koreanClauseAt } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';

/** True when an offset stands between quotation marks. */
export function isQuoted({ quotations }: PreparedText, offset: number): boolean {
  return quotationAt(quotations, offset) !== null;
}

/** “한국 정부의 설명과는 다르다”: whose words are only set beside those of whoever speaks. */
export function isSetBeside(text: string, { role, end }: KoreanSubject): boolean {
  return (role === 'owner' || role === 'source') && /^[과와](?:는|도)? /.test(text.slice(end, end + 4));
}

/** Before a quotation stands the office of someone whose name is not known: “… 경제부장은 “…””. */
export function namesSomeoneElse({ prepared, view, event }: Setting, { quotation }: KoreanClause): boolean {
  return isOfSomeone(prepared.text.slice(view.sentence.start, quotation?.[0] ?? event.start));
}

/** True when an office or a body is the topic of some words: “협회는 …”. */
export function isOfSomeone(words: string): boolean {
  return SOMEONE.test(words);
}

const SOMEONE =
  /(?:^|\s)(?!우리|양|두|한·?미|미·?중|한·?중|한·?일)[가-힣·]*(?!(?:[시입주공농성확현포]장|[목발]표|[지자복]원|[조검심농]사|[일여내외전]부|[기]회|수단|전체|자체|[사현]실|명령|[금관처권]리|[해분]석|[투적흑출]자)[은는])[가-힣](?:장|관|원|사|표|령|[총대]리|석|측|회|련|단|체|협|국|부|처|수|[당담기술업]자|계자|들|대변인|당국자)(?:은|는) /;

/** True when an offset stands in the same quotation as a clause, or outside all with it. */
export function sameLayer(view: KoreanSentence, offset: number, { quotation }: KoreanClause): boolean {
  return (view.clauses[koreanClauseAt(view.clauses, offset)]?.quotation ?? null) === quotation;
}

/** True when the sentence has a subject that is not only one of a clause inside: “트럼프가 요구하는 대로 …하지는 않겠다고”. */
export function hasOwnSubject({ prepared, view, event }: Setting): boolean {
  if (event.stance === 'links') return view.subjects.length > 0;
  // “그러면서 “캐나다는 …”며 시장을 열라고 요구했다”: whom the words quoted are on asks nothing.
  const outside = view.clauses[event.clause]!.quotation === null;
  const subjects = outside ? view.subjects.filter(({ start }) => !isQuoted(prepared, start)) : view.subjects;
  return subjects.some(
    (one) => one.role !== 'subject' || one.start >= event.start || !isEmbedded(prepared.text, one, event.start),
  );
}

/** The subject outside quotations that governs a clause: the topic before it, else the nearest subject, else the source. */
export function outerSubject({ prepared, view, event }: Setting, clause: KoreanClause): KoreanSubject | null {
  const before = view.subjects.filter(
    (one) =>
      one.role !== 'owner' &&
      one.start < (clause.quotation?.[0] ?? event.start) &&
      !isQuoted(prepared, one.start) &&
      !isEmbedded(prepared.text, one, clause.quotation?.[0] ?? event.start),
  );
  // “트럼프 대통령은 모디 총리가 “…”며 …”: who stands right before the quotation says it.
  const last = before.at(-1);
  const opens = clause.quotation?.[0] ?? -1;
  if (
    last !== undefined &&
    last.role === 'subject' &&
    opens - last.end >= 1 &&
    opens - last.end <= 3 &&
    speaksItself(last)
  )
    return last;
  return (
    [...before].reverse().find(({ role }) => role === 'topic') ??
    before.find(({ role }) => role === 'source') ??
    before.at(-1) ??
    // “… 고 밝힌 안 장관은”
    (clause.quotation === null
      ? null
      : (view.subjects.find(
          (one) => one.role === 'topic' && one.start >= clause.quotation![1] && one.start - clause.quotation![1] < 12,
        ) ?? null))
  );
}

const speaksItself = ({ holder }: KoreanSubject): boolean => holder.kind !== 'economy' && holder.kind !== 'adjective';

/** “… 없다고 우리 측은 말했다”: who says it stands after it. */
export function laterSubject({ prepared, view, event }: Setting, { quotation }: KoreanClause): KoreanSubject | null {
  if (quotation !== null) return null;
  return (
    view.subjects.find(
      ({ role, start, end }) =>
        start >= event.end &&
        /^[가-힣 ]{0,12}[다라자냐]고 $/.test(prepared.text.slice(event.end - 1, start)) &&
        (role === 'topic' ||
          (role === 'subject' &&
            /^ ?(?:이미 |또 |거듭 )?(?:전했|말했|말씀|밝혔|설명했|덧붙였|답했|귀띔)/.test(
              prepared.text.slice(end, end + 8),
            ))),
    ) ?? null
  );
}

/** “A는 B가 …하자고 제안했다”, “… 낮춰야 한다고 요구했다”: what is asked has a subject of its own. */
const PUTS =
  /(?:[자라다]고|것을) ?(?:[가-힣]{1,6} )?(?:제안|요청|요구|촉구|주문|당부|압박|주장)(?:했다|했고|했으|했음|하였|하고|하며|한다|했습니다|해 ?왔다)(?!고|며|는)/;

function asks(text: string, { start, end, stance }: KoreanEvent): boolean {
  return (
    stance === 'demands' && (PUTS.test(text.slice(start - 10, end + 8)) || /지 ?않[으을]/.test(text.slice(start, end)))
  );
}

/** “A는 반입이 막힌다며 두 정부가 … 끌어내야 한다고 촉구했다”, “A는 “…”라며 미국이 …을 지킬 것을 요구했다”: whose words stand before asks. */
function topicOfReasons(
  { prepared, view: { clauses, subjects, sentence }, event }: Setting,
  start: number,
  quotation: KoreanClause['quotation'],
): KoreanSubject | undefined {
  const { text } = prepared;
  const before = clauses.findLast((one) => one.end <= start && one.quotation === null);
  if (quotation !== null || before === undefined) return undefined;
  const words = text.slice(before.start, before.end);
  // Right after what is quoted whoever said that is named before the quotation.
  const quoted =
    /^["”’]?(?:이?라며|이?라면서|며|면서|라고 (?:[가-힣]{1,4} )?(?:말|비판|지적|주장|강조)하(?:며|면서|고)),?\s*$/.test(
      words,
    );
  if (!quoted && !/(?:다|라)(?:며|면서),?\s*$/.test(words)) return undefined;
  const from = quoted ? sentence.start : before.start;
  return subjects.findLast(
    (one) =>
      one.role === 'topic' &&
      one.start >= from &&
      one.end <= Math.min(before.end, event.start) &&
      !isQuoted(prepared, one.start),
  );
}

/** “미국이 관세를 없앨 것을 촉구한다”, as somebody's own words: who is to act does not ask. */
const ASKED_TO_ACT = /[^\s]{1,2} ?것을 (?:[가-힣]{1,4} )?(?:요구|촉구|요청|당부|주문|희망)(?:한다|합니다|하는 바)/;
const TO_WHOM = /(?:에|에게|측에) /;

function isToAct(text: string, { end: from }: KoreanSubject, { start, end }: KoreanEvent): boolean {
  return ASKED_TO_ACT.test(text.slice(start - 4, end + 8)) && !TO_WHOM.test(text.slice(from, start));
}

/** “인도가 쿼터를 늘리는 안을 제시했다”: who puts a plan stands before what it says. */
const PLAN_PUT =
  /^ ?(?:[^\s,]+ ){1,8}?[^\s,]*(?:는|할|자는) (?:방안|안|절충안|계획|구상)(?:을|도|까지)? ?(?:[가-힣]{1,4} )?$/;

function putsPlan(text: string, { role, start, end }: KoreanSubject, from: number, event: KoreanEvent): boolean {
  return (
    role === 'subject' &&
    start >= from &&
    end <= event.start &&
    /^(?:제시|제안|내놓|내놨|제출|검토)/.test(text.slice(event.start, event.end)) &&
    PLAN_PUT.test(text.slice(end, event.start))
  );
}

/** “한국은 FTA 상대국인 만큼 …”: on whom the reason is, not who does it. */
const IS_REASON = /^ (?:[^\s,]+ ){0,4}[^\s,]*(?:인 만큼|이므로|이기 때문에|이라서|이니까?),? /;
/** The end of a condition that another is to fulfil. */
const CONDITION_ENDS =
  /[가-힣](?:야 한다는 (?:조건|단서|토)|야만|지 ?않는 ?한|[을할될]? ?(?:경우에만|경우에 ?한해|때에만|때까지는?))[ ,을를]/;

/** The subject in the clause of the predicate, nearest before it. */
export function localSubject(setting: Setting, { start, quotation }: KoreanClause): KoreanSubject | null {
  const { prepared, view, event, finder } = setting;
  const { subjects } = view;
  const inside = subjects.filter(
    (one) =>
      one.role !== 'owner' &&
      one.role !== 'source' &&
      one.start >= start &&
      one.end <= event.start &&
      !isEmbedded(prepared.text, one, event.start) &&
      !(quotation !== null && IS_REASON.test(prepared.text.slice(one.end, event.start))),
  );
  if (asks(prepared.text, event)) {
    const asker = inside.findLast(({ role }) => role === 'topic') ?? topicOfReasons(setting, start, quotation);
    if (asker !== undefined) return asker;
    const actor = inside.at(-1);
    if (quotation !== null && actor?.role === 'subject' && isToAct(prepared.text, actor, event)) return null;
  }
  // “중국은 미국이 관세를 철폐해야만 …”: who is to fulfil a condition is not who sets it.
  const last = inside.at(-1);
  const setter = inside.findLast(({ role }) => role === 'topic');
  if (
    setter !== undefined &&
    last?.role === 'subject' &&
    last.start > setter.start &&
    CONDITION_ENDS.test(prepared.text.slice(last.end, event.end + 1))
  )
    return setter;
  // “미국은 중국이 수출을 풀기를 바란다”: whoever is to act is not who wishes.
  if (wishesForAct(prepared.text, event)) {
    const wisher = inside.findLast(({ role }) => role === 'topic');
    if (wisher !== undefined || quotation !== null) return wisher ?? null;
  }
  const local =
    [...inside].reverse().find(({ role }) => role === 'subject') ??
    inside.at(-1) ??
    subjects.find((one) => putsPlan(prepared.text, one, start, event)) ??
    null;
  // “미국이 꺼낼 것으로 보이던 방위비는 언급되지 않았다”: what is not raised is the topic, not the side before it.
  const aside = event.stance === 'not-discussed' || event.stance === 'excludes';
  if (local === null || local.role !== 'subject' || !aside) return local;
  const topic = finder
    .within(local.end, event.start)
    .some(({ end }) =>
      /^(?:[(（][^)）]{1,12}[)）])?[가-힣\s]{0,8}(?:은|는|도) /.test(prepared.text.slice(end, end + 26)),
    );
  return topic ? null : local;
}

/** A second predicate takes the subject of the clause before. */
export function earlierSubject(
  text: string,
  view: KoreanSentence,
  event: KoreanEvent,
  clause: KoreanClause,
): KoreanSubject | null {
  const before = view.subjects.filter(
    (one) =>
      one.role !== 'owner' &&
      one.end <= event.start &&
      sameLayer(view, one.start, clause) &&
      !isEmbedded(text, one, event.start),
  );
  return before.at(-1) ?? null;
}

/** What another asked for, which somebody else answers: “미국이 요구한 … 개방을 받아들이기로”. */
const ASKED_BY =
  /^ ?(?:\S+ ){0,7}?\S*(?:요구|요청|제안|주장|촉구|압박|제기|원|바라|지적|추진|우려)(?:하는|한|했던|해 온|던|는) /;
const LEVIED_BY =
  /^ ?(?:\S+ ){0,9}?\S*(?:부과|매기|매긴|물리|물린|적용|판정|예고|발표|시행|단행|막|제한|금지|규제|통제)(?:하는|한|했던|하던|는|던|해 온|은)? /;
/** Words of an agency before the first of a report: “(서울=연합뉴스) 김 기자 = ”. */
const BYLINE =
  /^\s*(?:[-–·○ㅇ□▲△*◇]\s*)?(?:[(（][^)）\n]{2,30}[)）] ?)?(?:[가-힣·, ]{2,16}(?:기자|특파원) ?)?(?:= ?)?$/;

/** “미국이 인도산에 매기던 관세를 낮추기로 했다”: who is named first, with nobody after it, does both. */
export function leadingSubject(
  { prepared: { text }, view, event, state }: Setting,
  clause: KoreanClause,
): KoreanSubject | null {
  const [first, ...others] = view.subjects;
  if (first === undefined || first.role !== 'subject' || clause.quotation !== null || event.passive === true)
    return null;
  if (first.end > event.start || others.some(({ end, role }) => role !== 'owner' && end <= event.start)) return null;
  if (!BYLINE.test(text.slice(view.sentence.start, first.start))) return null;
  const own = first.holder.voices;
  if (state.subject !== null && !state.subject.some(({ party }) => own.some((one) => one.party === party))) return null;
  const between = text.slice(first.end, event.start);
  // “인도가 물리는 관세를 없애 달라고 했다”: asked of whoever levies it.
  if (ASKED_BY.test(between) || (event.stance === 'demands' && LEVIED_BY.test(between))) return null;
  // “협상을 타결했다”: how talks ended.
  if (event.stance === 'supports' && endsTalks(text.slice(event.start, event.end + 2))) return null;
  return isOccasion(text, first, event.start) ? null : first;
}

/** A clause joined to the one before goes on with its subject, and in what is quoted a second quotation with the first one's topic. */
export function carriedSubject(setting: Setting, clause: KoreanClause): KoreanSubject | null {
  const { prepared, view, event } = setting;
  const at = view.clauses.indexOf(clause);
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = view.clauses[i]!;
    if (before.quotation === null && clause.quotation !== null) continue;
    // ““인도는 시장을 닫아 놓고 있다”며 …를 요구했다”: who asks is not whom the words are on.
    if (before.quotation !== null && clause.quotation === null) continue;
    const ending = prepared.text.slice(before.start, before.end).trimEnd();
    const same = before.quotation === clause.quotation;
    if (same && !(clause.quotation === null ? /(?:고|며|거나|한편| 채),?$/ : /(?:고|며|거나|한편| 채|,)$/).test(ending))
      return null;
    const own = view.subjects.filter(
      (one) =>
        one.start >= before.start &&
        one.end <= before.end &&
        (one.role === 'topic' || (same && one.role === 'subject')) &&
        !isEmbedded(prepared.text, one, event.start),
    );
    // “A는 B가 …를 멈추고 …를 사기로 했다고 썼다”: what B does is told by A.
    const told = event.reported ? own.findLast(({ role }) => role === 'subject') : undefined;
    if (told !== undefined) return told;
    if (own.some((one) => isCounterpart(setting, clause, one)) || (!same && asksOf(ending, event))) return null;
    if (own.length > 0) return (clause.quotation === null && own.find(({ role }) => role === 'topic')) || own.at(-1)!;
    if (!same) return null;
  }
  return null;
}

/** “EU는 협력국”이라며 “EU 측과 협의하겠다”: whom one deals with is not who does it. */
function isCounterpart(
  { prepared: { text }, holders, event }: Setting,
  { start }: KoreanClause,
  { holder }: KoreanSubject,
): boolean {
  const party = holder.voices[0]?.party ?? null;
  return holders.some(
    (one) =>
      party !== null &&
      one.voices[0]?.party === party &&
      one.start >= start &&
      one.end <= event.start &&
      /^(?: ?측| ?정부)?(?:과|와|에|에게|에는|에도) /.test(text.slice(one.end, one.end + 6)),
  );
}

/** “중국은 통제를 철회해야 한다”며 “인질극은 받아들이지 않을 것”이라고: what is asked of another is not gone on with in what one will do. */
function asksOf(ending: string, { mode, stance }: KoreanEvent): boolean {
  return (
    mode !== 'obligation' &&
    stance !== 'demands' &&
    /(?:야 (?:한|할|하|합|됩|된)[가-힣]*|(?:하|으|리)라|달라)[.,]?$/.test(ending)
  );
}
