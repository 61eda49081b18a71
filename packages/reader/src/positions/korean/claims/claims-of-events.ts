/** What an event of a Korean clause comes to: a claim for each holder and issue. */

import type { Strength } from '../../../reading.js';
import { tokenAt } from '../../../text/prepared-text.js';
import { type Claim, claimOf } from '../../found/claims.js';
import { linked, trimmedSpan } from '../../found/event-issues.js';
import { dayOfSaying } from '../../quotations/said-on.js';
import type { Voice } from '../../voices/voices.js';
import { conditionOf } from '../acts/links.js';
import { UNTRUE } from '../acts/meant.js';
import { endsTalks } from '../acts/outcomes.js';
import { stanceOfPledge } from '../acts/pledges.js';
import { expectsOfOthers } from '../acts/wishes.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { holdersOfEvent } from '../holders/holders.js';
import { ofOwnMarket } from '../holders/own-market.js';
import { issuesOfEvent } from '../issues/issues.js';
import { withoutBrought } from '../issues/named.js';

/** Claims of one event; none where nobody holds it or nothing is named. */
export function claimsOf(setting: Setting): Claim[] {
  const { prepared, view, event, signs, voice, finder, dates, facts } = setting;
  const { text } = prepared;
  const clause = view.clauses[event.clause]!;
  if (event.named === true && finder.within(clause.start, event.end).length === 0) return [];
  const all = holdersOfEvent(setting, clause);
  if (all === null || all.voices.length === 0) return [];
  const held = { ...all, voices: ofOwnMarket(setting, clause, all.voices) };
  // An act joined to the next says nothing of its own where the next has no issue but this one's.
  if (
    event.joinedTo !== undefined &&
    finder.within(view.clauses[event.joinedTo]!.start, view.clauses[event.joinedTo]!.end).length === 0
  )
    return [];
  const named = issuesOfEvent(setting, clause);
  const issues = event.stance === 'links' ? named : withoutBrought(named);
  if (issues.length === 0) return [];
  if (
    onlyTalks(setting, clause) ||
    onlyNegotiates(setting, clause) ||
    onlyComplains(setting, clause) ||
    onlyRecalls(setting, clause) ||
    deniesAnothers(setting, clause, held.voices) ||
    weighsOwnAffairs(setting, clause, held.voices)
  )
    return [];
  const joint =
    event.stance === 'offers' &&
    new Set(held.voices.map(({ party }) => party)).size > 1 &&
    !EACH_LIFTS.test(text.slice(clause.start, event.end + 2));
  if (held.voices.length > 1 && voice.kind === 'report' && signs.some(({ value }) => value.includes('past'))) return [];
  // “A와 B가 협상을 마무리했다”: what a report is about.
  if (
    event.stance === 'supports' &&
    held.voices.length > 1 &&
    held.subject?.role === 'subject' &&
    clause.quotation === null &&
    endsTalks(text.slice(event.start, event.end + 2))
  )
    return [];
  if ((joint || event.stance === 'supports') && clause.quotation === null && isOfAnEarlierYear(setting, clause))
    return [];
  const from =
    event.itemStart ??
    (held.subject !== null && held.subject.end < event.start && held.subject.start >= clause.start
      ? quoteStart(setting, clause, held.subject)
      : rowStart(setting, clause, held.subject?.end ?? 0));
  const end = Math.min(clause.end, predicateEnd(text, event.end));
  const shared = {
    stance: joint
      ? ('supports' as const)
      : expectsOfOthers(setting, clause, held.voices)
        ? ('demands' as const)
        : event.stance,
    strength: strengthOf(setting, from, end),
    verb: text.slice(event.start, event.end),
    span:
      setting.told !== null
        ? trimmedSpan(text, setting.told[0], setting.told[1])
        : trimmedSpan(text, Math.max(from, setting.spokenFrom), Math.max(end, event.end)),
    saidOn: dayOfSaying(
      prepared,
      view.sentence,
      tokenAt(prepared.tokens, clause.quotation?.[0] ?? event.start),
      dates,
      facts.published,
    ),
    hedged: held.hedged || setting.signs.some(({ start, value }) => value.includes('hedge') && start >= event.end),
  };
  const condition = event.stance === 'open' || event.stance === 'offers' ? conditionOf(setting, clause) : null;
  if (condition !== null) {
    const { issue, to } = linked(finder, condition);
    return held.voices.map((one) => claimOf({ ...shared, stance: 'links' }, one, issue, to));
  }
  // The two sides of the talks that ask for the same ask it of nobody; several others may ask together.
  if (
    held.voices.length > 1 &&
    event.stance === 'demands' &&
    (held.subject === null ||
      held.voices.every(({ party }) => party !== null && setting.parties.includes(party)) ||
      finder.within(clause.start, event.end).length === 0)
  )
    return [];
  if (shared.stance === 'links') {
    // “관세를 거두지 않으면 보복관세를 올리겠다”: told under what is held over the other.
    const { issue, to } = linked(finder, event.named === true && issues.includes(HELD_OVER) ? [HELD_OVER] : issues);
    const said = text.slice(from, event.end);
    const tied = to.length > 0 || event.strength === 'firm' || (WITH_TRADE.test(said) && !APART.test(said));
    if (!tied) return [];
    return held.voices.map((one) => claimOf(shared, one, issue, to));
  }
  const stanceOn = (issue: string) => stanceOfPledge(issue, shared.stance, shared.verb, held.voices.length);
  return held.voices.flatMap((one) =>
    issues.map((issue) => claimOf({ ...shared, stance: stanceOn(issue) }, one, issue)),
  );
}

/** What is held over the other side, which a threat is told under. */
const HELD_OVER = 'retaliation';

/** “무역 협상과 연계하겠다”: trade as a whole is no issue by itself, but what an issue may be tied to. */
const APART = /별개|무관|분리/;
const WITH_TRADE = /(?:무역|통상|관세|교역)(?:\s?(?:협상|협의|합의|문제|현안|이슈|의제))?(?:과|와|에|을|를|까지)\s/;

/** “유제품 개방은 인도가 거부했다”: what it is on may stand before the subject. */
function quoteStart({ event, finder }: Setting, clause: KoreanClause, subject: KoreanSubject): number {
  const objectFirst =
    finder.within(subject.end, event.end).length === 0 && finder.within(clause.start, subject.start).length > 0;
  return objectFirst && event.start - subject.end <= 2 ? clause.start : subject.end;
}

const TALKING = /^(?:협의|논의|실무협의|조율|협상|대화)/;
const READY = /용의|의향|준비|뜻이/;
const MATTER = /(?:^|[\s“"])(?:이|그|해당|이런) (?:문제|사안|부분|건|쟁점)|(?:^|\s)이를 /;

/** “EU 측과 끝까지 협의해 나가겠다”: that one talks is no openness on what was named before. */
function onlyTalks({ prepared: { text }, event, finder }: Setting, { start, end }: KoreanClause): boolean {
  return (
    event.stance === 'open' &&
    TALKING.test(text.slice(event.start, event.end)) &&
    finder.within(start, end).length === 0 &&
    !READY.test(text.slice(event.start, event.end + 6)) &&
    !MATTER.test(text.slice(start, event.start))
  );
}

/** “국익을 최우선으로 협상에 임하겠다”: that one goes into the talks is no stance on what was named before. */
function onlyNegotiates({ prepared: { text }, event, finder }: Setting, { start, end }: KoreanClause): boolean {
  return (
    event.stance === 'supports' &&
    /^(?:임하|최선을)/.test(text.slice(event.start, event.end)) &&
    finder.within(start, end).length === 0
  );
}

/** “이에 업계는 불만을 제기했다”: a complaint that names nothing asks for nothing. */
function onlyComplains({ prepared: { text }, event, finder }: Setting, { start, end }: KoreanClause): boolean {
  return (
    event.stance === 'demands' &&
    /^불만/.test(text.slice(event.start, event.end)) &&
    finder.within(start, end).length === 0
  );
}

const RECALLED =
  /(?:^|[\s“"])(?:(?:그런|이런|그러한|이러한|그|이) (?:조건|내용|약속|사실)[을를] 재?확인|(?:위대한|훌륭한|좋은|역사적) 합의)/;

/** “훌륭한 합의를 했으며 그런 조건을 재확인했다”: that there is a deal says nothing of the duties named before. */
function onlyRecalls({ prepared: { text }, event, finder }: Setting, { start, end }: KoreanClause): boolean {
  return (
    event.stance === 'supports' &&
    finder.within(start, end).length === 0 &&
    RECALLED.test(text.slice(start, event.end + 4))
  );
}

/** “미국이 관세를 낮추기로 했다는 보도는 사실이 아니다”: that another has not done so is no refusal. */
function deniesAnothers(
  { prepared: { text }, view, event }: Setting,
  { start }: KoreanClause,
  voices: readonly Voice[],
): boolean {
  return (
    event.stance === 'rejects' &&
    UNTRUE.test(text.slice(event.start, event.end + 1)) &&
    view.subjects.some(
      ({ role, start: from, end, holder }) =>
        role === 'subject' &&
        from >= start &&
        end <= event.start &&
        holder.voices.every(({ party }) => voices.every((voice) => voice.party !== party)),
    )
  );
}

/** “재고를 늘리는 방안을 ”: a plan spelt out. */
const PLAN = /[을를] (?:[^\s,]+ ){0,4}[^\s,]*는 (?:방안|안|계획)(?:을|도|까지)? /;

/** “배터리업계는 재고를 늘리는 방안을 검토한다”: what a trade plans for itself is on none of the issues named before. */
function weighsOwnAffairs(
  { prepared: { text }, event, finder }: Setting,
  { start, end }: KoreanClause,
  voices: readonly Voice[],
): boolean {
  return (
    event.stance === 'open' &&
    voices.every(({ capacity }) => capacity === 'company' || capacity === 'domestic-group') &&
    finder.within(start, end).length === 0 &&
    PLAN.test(text.slice(start, event.end))
  );
}

/** “서로 매긴 관세를 내리기로 했다”: each gives; no duty is levied on what is sent over the net. */
const EACH_LIFTS = /^(?!.*전송).*관세[을를][^,]{0,40}(?:내리|낮추|인하|부과하지 않|매기지 않|유예)[가-힣]{0,2}기로/s;
const CONCLUDED = /^(?:체결|타결|합의|서명|비준)(?:을|를|에)? ?(?:했|하였|됐|되었|한 ?바)/;

const SINCE = /((?:19|20)\d\d)년[^“”"]{0,40}[해어아여겨려] ?왔/;

/** “2015년 협정을 체결했다”: what was agreed in a year before is history. */
function isOfAnEarlierYear({ prepared, view, event, facts }: Setting, { start }: KoreanClause): boolean {
  if (facts.published === null) return false;
  // “네거티브 방식으로 전환하기로 합의하고 2018년부터 협상해 왔다”: how it came about.
  const since = SINCE.exec(prepared.text.slice(event.end, view.sentence.end));
  if (since !== null) return Number(since[1]) < Number(facts.published.slice(0, 4));
  if (!CONCLUDED.test(prepared.text.slice(event.start, event.end + 3))) return false;
  const year = /((?:19|20)\d\d)년(?!까지|부터|대)/.exec(prepared.text.slice(start, event.start));
  return year !== null && Number(year[1]) < Number(facts.published.slice(0, 4));
}

/**
 * “장벽을 철폐하며, 기업들을 공정하게 대우해야 한다”: where a row of clauses begins whose last names no issue of its own.
 * @param floor end of the subject
 */
function rowStart(
  { prepared: { text }, view: { clauses }, event, finder }: Setting,
  clause: KoreanClause,
  floor: number,
): number {
  if (event.mode === null || finder.within(clause.start, clause.end).length > 0) return clause.start;
  let { start } = clause;
  for (let i = event.clause - 1; i >= 0; i -= 1) {
    const before = clauses[i]!;
    if (before.quotation !== clause.quotation || !/(?:고|며|거나),?\s*$/.test(text.slice(before.start, before.end)))
      break;
    if (finder.within(before.start, before.end).length === 0) break;
    start = before.start;
  }
  return floor > start && floor < clause.start ? floor : start;
}

/** “(체결)할 의사가 없다고”, “(검토하지 않)고 있다”, “(난색)을 표했다”: the rest of a predicate after its first word. */
const REST: readonly (readonly [letters: RegExp, rest: RegExp])[] = [
  [/[난뜻인색장]을$/, /^ (?:분명히 )?[가-힣]{2,7}/],
  [
    /[할될을낼릴쓸출칠힐열풀살줄]$/,
    /^ (?:수|의사|생각|계획|뜻|의향|이유|방침|예정|필요|여지|용의|것)[가-힣]{0,6}(?: (?:(?:전혀|결코|더는) )?[없있][가-힣]*)?/,
  ],
  // “요구했던 쌀과 쇠고기 추가 개방”
  [
    /(?:요구|요청|촉구)[가-힣]{0,2}[던는한]$/,
    /^ (?:[가-힣·]+,? ){1,6}?(?:개방|철폐|폐지|인하|인상|완화|확대|증액|도입|중단|수입|투자|구매|[가-힣]{0,2}협력)(?![가-힣]{3})/,
  ],
  [/고$/, /^ 있[가-힣]*/],
  [/[해려춰여]$/, /^ (?:줄 것을|달라[가-힣]{0,2})(?: [가-힣]{3,7})?/],
  [/지$/, /^ 않[가-힣]*(?: 있[가-힣]*)?/],
];

/** Where a predicate ends that goes on after an offset. */
function predicateEnd(text: string, offset: number): number {
  const end = wordEnd(text, offset);
  const before = text.slice(end - 6, end);
  const found = REST.find(([letters]) => letters.test(before))?.[1].exec(text.slice(end, end + 30));
  return end + (found?.[0].length ?? 0);
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /[가-힣]/.test(text[at]!)) at += 1;
  return at;
}

function strengthOf({ event, signs }: Setting, start: number, end: number): Strength {
  if (event.strength !== 'moderate') return event.strength;
  // Firm words elsewhere in a clause do not make readiness or agreement firm, nor soft an act told as done.
  const measured = event.stance === 'supports' || event.stance === 'open';
  const inside = signs.filter((sign) => sign.start >= start && sign.end <= end + 6);
  if (!measured && inside.some(({ value }) => value.includes('firm'))) return 'firm';
  // “유지할 수 있는 물량”: soft words count at the predicate only.
  if (inside.some(({ value, end: after }) => value.includes('soft') && after >= event.start)) return 'soft';
  return event.strength;
}
