/** What a Korean clause does: the predicate comes last and carries the stance with its ending. */

import type { Match } from '../../../text/lexicon.js';
import type { Cue, LanguageRules } from '../../cues/stance-rules.js';
import type { KoreanEvent } from '../clauses/event.js';
import { type KoreanClause, koreanClauseAt } from '../clauses/sentence.js';
import type { KoreanAct } from '../verbs/acts.js';
import { NEVER, NOT_SO } from '../verbs/endings.js';
import { actEvents, isGeneric, isNotPlanned, REPORTED } from './act-events.js';
import { HAS_NONE, isAdnominal } from './adnominal.js';
import { anyVerbEvents } from './any-verbs.js';
import { asksOfOwners } from './asks-of-owners.js';
import { stoppedAsks } from './asks-stopped.js';
import { aidsOwn, asksToHoldOut, mustHoldOut, protectsGoods, worksAtHome } from './at-home.js';
import { convenes, proposesRestriction, raises } from './concessions.js';
import { stallsDeal, withDealActs } from './deal-acts.js';
import { fallingEvents } from './falling-duties.js';
import { withGapped } from './gapped.js';
import { bringsLevy, weighsLevy } from './levies.js';
import { untilDone } from './links.js';
import { asMeant } from './meant.js';
import { lastOfClause, withoutGranted } from './predicates.js';
import { standsFor } from './principles.js';
import { proposesToGive } from './proposals.js';
import { asPutOff, putOffEvents } from './put-off.js';
import { receivedAsks } from './received-asks.js';
import { isAskedBy, isReceived, takesBackRelief, withRelief } from './relief.js';
import { forbidsHarm, sparesOthers } from './spared.js';

/** “-지 않다”, “-지 못하다” after a stem. */
const DENIED = /^(?:지|진|질)(?:는|도)? ?(?:않|못|말|아니)/;
/** “수입 확대를 약속하지 않았다”, after the noun of what is promised. */
const NOT_GIVEN = /^하지(?:는|도)? ?(?:않|못)/;
/** “도움이 될 것으로 보지 않는다”. */
const NOT_SEEN =
  /^(?:을|할|될)? ?것(?:으로|이라고)(?:는)? (?:보|생각하|여기|믿)(?:지(?:는|도)? ?않|기(?:는|에는)? ?어렵)/;
/** “요구하는 것은 아니다” after a predicate. */
const NOT_MEANT = new RegExp(`^[가-힣]{0,2}${NOT_SO}`);
/** “요구한 바 없다”, “제안한 사실이 없다” after a predicate. */
const NEVER_DONE = new RegExp(`^(?:한|된|받은|은)? ?${NEVER}`);
/** Reads what the clauses of a sentence do, in order. */
export function koreanEvents(
  text: string,
  rules: LanguageRules,
  clauses: readonly KoreanClause[],
  cues: readonly Match<readonly Cue[]>[],
  acts: readonly KoreanAct[],
): readonly KoreanEvent[] {
  const events: KoreanEvent[] = actEvents(text, clauses, cues, acts);
  for (const { start, end, value } of cues) {
    if (value.some(({ kind }) => kind === 'none')) continue;
    if (
      acts.some(
        (act) =>
          act.mood !== 'joined' &&
          act.end > start &&
          (isGeneric(value) || act.mood === 'not-going-on'
            ? act.start < end
            : act.mood === 'must-not'
              ? act.start <= start
              : act.start < start),
      )
    )
      continue;
    if (acts.some((act) => isNotPlanned(text, act, start, end))) continue;
    const clause = koreanClauseAt(clauses, start);
    // “사기로 했느냐는 질문”, “약속한 투자”: asked, or said of a noun.
    if (/^(?:[가-힣]{0,1}(?:느냐|냐는|냐고|는지)|겠지)/.test(text.slice(end, end + 4))) continue;
    if (OF_A_ROW.test(text.slice(end, end + 44))) continue;
    const never = NEVER_DONE.exec(text.slice(end, end + 16));
    if (
      never === null &&
      isAdnominal(text, start, end) &&
      !ASKED.test(text.slice(start, end)) &&
      !value.some((cue) => cue.kind === 'stance' && cue.stance === 'links')
    )
      continue;
    const offers = givesSomething(value);
    if (offers && takesBackRelief(text, clauses[clause]!.start, start, end)) continue;
    if (offers && raises(text.slice(clauses[clause]!.start, start))) continue;
    if (offers && proposesRestriction(text, clauses[clause]!.start, start, end)) continue;
    if (offers && convenes(text, clauses[clause]!.start, { start, end, group: 'give' })) continue;
    if (offers && bringsLevy(text, clauses[clause]!.start, start, end)) continue;
    if (offers && aidsOwn(text, clauses[clause]!.start, { start, end })) continue;
    if (/^(?:강화|공조)/.test(text.slice(start, end)) && worksAtHome(text, clauses[clause]!.start, start)) continue;
    if (/^(?:보호|사수)하/.test(text.slice(start, end)) && !protectsGoods(text, clauses[clause]!.start, start))
      continue;
    if (weighsLevy(text, clauses[clause]!.start, start, end, value)) continue;
    // “협상 재개에 대해 … 반대했다”: what somebody else speaks about.
    if (
      value.some((cue) => cue.kind === 'stance' && cue.stance === 'open') &&
      SPOKEN_ABOUT.test(text.slice(end - 2, end + 10))
    )
      continue;
    // “최우선으로 해결하려는 문제”, “요구하는 방식대로”: said of a noun that says nothing by itself.
    if (OF_A_NOUN.test(text.slice(start, end + 14)) || NAMED_SO.test(text.slice(end, end + 12))) continue;
    // “판결의 영향을 받지 않는다”: what a ruling does to a duty, and nobody's word on the talks.
    if (UNTOUCHED.test(text.slice(Math.max(clauses[clause]!.start, start - 14), end))) continue;
    // “외국 기업이 차별받지 않도록 하기로 했다”: undertaken, not asked.
    if (/받지 않도록$/.test(text.slice(start, end)) && UNDERTAKEN.test(text.slice(end, end + 18))) continue;
    // “추가 협의에서”: where, not what.
    if (!APART.test(text.slice(start, end)) && /^에서[는도]?(?![가-힣])/.test(text.slice(end, end + 4))) continue;
    // “서버 위치와 상관없이”: how, not what.
    if (/없$/.test(text.slice(start, end)) && /^이(?=[ ,])/.test(text.slice(end, end + 2))) continue;
    // “불가능하다는 점을 …”: a fact pointed out; “없다는 점을 분명히 했다” is one's own word.
    if (
      /^는?다는 (?:점|사실)(?![을도] (?:(?:다시|재차|거듭|다시 한 ?번) ?)*(?:분명|명확|확실|못박))/.test(
        text.slice(end, end + 22),
      )
    )
      continue;
    const meant = meaningOf(text, rules, clauses[clause]!, start, end, value);
    const relieved = meant?.stance === 'excludes' ? withRelief(text, clauses, clause, [start, end], meant) : meant;
    if (relieved === null) continue;
    const sparing = relieved.stance === 'supports' && /받지 않도록 $/.test(text.slice(Math.max(0, start - 7), start));
    const read: typeof relieved = sparing ? { ...relieved, stance: 'offers' } : relieved;
    // “개방을 요구받지 않았다”: no ask.
    if (read.stance === 'demands' && /^받지 ?(?:않|못)/.test(text.slice(end, end + 4))) continue;
    if (read.stance === 'demands' && MAY_ASK.test(text.slice(end - 1, end + 6))) continue;
    const kept = read.stance === 'not-discussed' && TO_COME.test(text.slice(start, end + 10));
    events.push({
      start,
      end: end + (never?.[0].length ?? 0),
      clause,
      ...(isTheOthers(text, start, end, read.stance) ? { others: true } : {}),
      reported: REPORTED.test(text.slice(end, end + 14)) || /(?:자고|달라고)$/.test(text.slice(start, end)),
      ...(kept ? KEPT_OUT : read),
    });
  }
  events.sort((a, b) => a.start - b.start || b.end - a.end);
  const told = lastOfClause(
    text,
    events
      .filter((event) => !stalls(text, clauses, event))
      .map((event) => {
        const from = clauses[event.clause]!.start;
        return stopsTalks(text, from, event)
          ? { ...event, ...STOPS }
          : asPutOff(text, from, asMeant(text, from, untilDone(text, from, event)));
      }),
  );
  const known = withoutGranted(text, told, clauses.at(-1)?.end ?? 0).filter(
    ({ stance, start }) => stance !== 'excludes' || !ONE_SIDED.test(text.slice(Math.max(0, start - 16), start)),
  );
  const falling = [
    ...fallingEvents(text, clauses, events),
    ...putOffEvents(text, clauses, events),
    ...receivedAsks(text, clauses, events),
    ...stoppedAsks(text, clauses, events),
    ...asksOfOwners(text, clauses, events),
  ];
  const others = [...falling, ...anyVerbEvents(text, clauses, [...events, ...falling])];
  const all = others.length === 0 ? known : [...known, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  return withGapped(text, clauses, withDealActs(text, clauses, all));
}

/** “비준을 중단해야 한다”, which gives and supports nothing. */
function stalls(text: string, clauses: readonly KoreanClause[], { stance, clause, end }: KoreanEvent): boolean {
  return (
    (stance === 'offers' || stance === 'supports' || stance === 'demands') &&
    stallsDeal(text, clauses[clause]!.start, end)
  );
}

/** Whether words offer or undertake something. */
function givesSomething(meanings: readonly Cue[]): boolean {
  return meanings.some((one) => one.kind === 'undertaking' || (one.kind === 'stance' && one.stance === 'offers'));
}

/** What the other side promised or asked for, told by the one that it promised it to or asked. */
function isTheOthers(text: string, start: number, end: number, stance: KoreanEvent['stance']): boolean {
  return (stance === 'offers' && isReceived(text, start, end)) || (stance === 'demands' && isAskedBy(text, start, end));
}

/** “별도 채널에서 논의한다”: a place that keeps it out of the talks. */
const APART = /^(?:별도|다른)/;

/** A noun of talks that another speaks about. */
const SPOKEN_ABOUT =
  /^(?:재개|협의|논의|협상|검토)(?:에 (?:대해|대한|대하여|관해|반대|우려)|[을를] (?:두고|놓고|반대|비판|우려)|[와과] 관련)/;

const UNDERTAKEN = /^ (?:[가-힣]{1,4} )?(?:보장하|조치하|하)기로 (?:했|합의|약속)/;

const UNTOUCHED =
  /(?:판결|판단|결정|법률|포고령|행정명령|개정안?)(?:의|에|에서|에는)? (?:직접 |별다른 |전혀 )?영향을 받지 ?않$/;

const OF_A_NOUN =
  /^(?:여전히 )?최우선으로 [가-힣]{1,6}(?:는|던|할|려는) |^요구(?:하는|하던|한|했던) ?(?:방식|대로|수준|조건|만큼)/;

/** “‘레드라인’이라고 설정한 시장”: what something is called. */
const NAMED_SO = /^[’'”"]이?라고 (?:설정|규정|부르|부른|불리|지칭|명명)/;

/** “협의를 요청할 수 있다”: a right to ask is no ask. */
const MAY_ASK = /^(?:할|[구청]할) ?수(?:도|는)? ?있/;
/** “테이블에 오르지 않을 것”: what will not come up is kept out. */
const TO_COME = /지(?:는|도)? ?않(?:겠|을 것|는다는 (?:방침|원칙|입장)|는다고 (?:못 ?박|선을|잘라))/;
const KEPT_OUT = { stance: 'excludes', strength: 'firm', mode: null } as const;

/** “일방적으로 양보하는 듯한 협의는 (하지 않을 것)”: a kind of talks, not a matter kept out of them. */
const ONE_SIDED = /(?:양보하는|불리한|일방적인|굴욕적인|졸속|퍼주기식) (?:듯한 |식의 |식 )?$/;

const STOPS = { stance: 'rejects', strength: 'firm', mode: null } as const;
/** Calling off, which gives nothing where talks, a deal or an opening is called off. */
const CALLING_OFF = /^(?:중단|멈[추춰췄]|철회|취소|종료|포기|파기|폐기|접[으는기겠]|끊[으는기겠])/;
const CALLED_OFF =
  /(?:협상|논의|대화|협의|회담|협정|가입|체결|비준|개방|추진|합의|수입 ?허용|구매|투자)(?:을|를|은|는|도)? ?(?:즉각 |즉시 |당장 |전면 |모두 |전격 |잠정 |일방적으로 )?$/;

/** “가입 논의를 즉각 멈추라고 ”: what is asked for is to call it off. */
const ASKS_TO_STOP =
  /^(.*?)(?:중단하|철회하|취소하|포기하|멈추|그만두|거두|접으)(?:라고|라며|자고|ㄹ 것을|도록) (?:[가-힣]{1,8} ){0,2}$/s;

/** “가입 논의를 멈춰(야 한다)”. */
const MUST_STOP = /^(.*?)(?:중단해|철회해|취소해|포기해|멈춰|그만둬|거둬|접어)$/s;

/** “모든 무역 논의를 중단한다”, “가입을 철회하라”. */
function stopsTalks(text: string, from: number, { start, end, stance }: KoreanEvent): boolean {
  if (stance !== 'offers' && stance !== 'demands') return false;
  const before = text.slice(Math.max(from, start - 36), start);
  if (CALLING_OFF.test(text.slice(start, end))) return CALLED_OFF.test(before);
  const asked =
    stance === 'demands' ? (OBLIGES.test(text.slice(start, end)) ? MUST_STOP : ASKS_TO_STOP).exec(before) : null;
  return asked !== null && CALLED_OFF.test(asked[1]!);
}

/** Asking, which is told as well of the thing asked for: “요구한 쌀 개방”. */
const ASKED = /요구|요청|촉구|주문|제안|달라|원하던|원했던|원해 ?온|바라던|바라 ?온/;

const RULE_KEPT = /(?:원칙|규정|기준|약정|의무|규칙|절차|약속)(?:을|를|은|는|도) ?(?:[가-힣]{2,4} )?지[키켜킨킬]/;
const KEPT = /(?:합의|약속|협정|협약)(?:을|를|은|는|도) ?지[키켜킨킬]/;
const ASKED_FOR =
  /^[가-힣]{0,2} ?(?:줄 ?것을|달라|달란|주길|주기를)|^(?:하|되|시키)라(?:고|며|는|[.”"’'])|^(?:할|될)? ?것을 (?:[가-힣]{1,5} )?(?:요구|요청|촉구|당부|건의)|^(?:하|되)도록 (?:[가-힣]{1,5} )?(?:요구|요청|촉구|당부)|^을 (?:[가-힣]{1,5} )?(?:요구|요청|촉구|당부|건의)/;

/** “위원회가 제안하고 정부가 수용한 법안은”: the next of two clauses that a noun closes, each with its subject. */
const OF_A_ROW =
  /^(?:(?:했|하였|하)?고,?)? (?:[^\s,]+ ){0,3}[^\s,]+[이가] [^\s,]*(?:수용|승인|채택|통과시킨|받아들인|발의|지지|추진|합의)(?:한|했던|하는)? [^\s,]*[가-힣]/;

function meaningOf(
  text: string,
  { negation }: LanguageRules,
  clause: KoreanClause,
  start: number,
  end: number,
  meanings: readonly Cue[],
): Pick<KoreanEvent, 'stance' | 'strength' | 'mode' | 'named'> | null {
  const after = text.slice(end, end + 8);
  const denied =
    DENIED.test(after) ||
    (givesSomething(meanings) && NOT_GIVEN.test(after)) ||
    NOT_SEEN.test(text.slice(end, end + 18)) ||
    NOT_MEANT.test(text.slice(end, end + 14));
  // “제시하지 않은 품목”: said of a noun.
  if (denied && /^지 ?않(?:은|는|던) (?!것|상태|방침|입장)/.test(after)) return null;
  const own = meanings.find((meaning): meaning is Cue & { kind: 'stance' } => meaning.kind === 'stance');
  if (own !== undefined) {
    // “합의를 지키겠다”: no refusal.
    if (own.stance === 'rejects' && KEPT.test(text.slice(Math.max(clause.start, start - 10), end)))
      return { stance: 'supports', strength: 'moderate', mode: null };
    if (own.stance === 'rejects' && RULE_KEPT.test(text.slice(Math.max(clause.start, start - 12), end))) return null;
    if (own.stance === 'rejects' && standsFor(text, clause.start, start, end))
      return { stance: 'supports', strength: 'moderate', mode: null };
    // “사 달라고 하지 않았다”
    if (own.stance === 'demands' && ASK_UNMADE.test(text.slice(end - 2, end + 14)))
      return { stance: 'not-discussed', strength: 'moderate', mode: null };
    if (NEVER_DONE.test(text.slice(end, end + 16)))
      // “거부한 적이 없다” says nothing of what one wants.
      return own.stance === 'rejects' ? null : { stance: 'not-discussed', strength: 'moderate', mode: null };
    // “수용하지 않았다”: told as done.
    const done = own.stance === 'rejects' && own.strength === 'firm' && text[end] === '았';
    // “타결할 수 없다”; “타결할 수 없었다” tells how it went.
    const given = own.stance === 'supports' || own.stance === 'offers';
    const cannot = given || own.stance === 'demands' ? HAS_NONE.exec(text.slice(end, end + 14)) : null;
    if (cannot !== null) return given && !cannot[1] ? { stance: 'rejects', strength: 'firm', mode: null } : null;
    // “맞교환할 생각이 없다”
    if (own.stance === 'links' && HAS_NONE.test(text.slice(end, end + 14)))
      return { stance: 'excludes', strength: 'firm', mode: null };
    // “개방을 막아 달라고 했다”
    if (own.stance === 'demands' && asksToHoldOut(text, clause.start, start))
      return { stance: 'rejects', strength: 'moderate', mode: null };
    if (own.stance === 'demands' && proposesToGive(text, clause.start, start))
      return { stance: 'offers', strength: 'moderate', mode: null };
    if (own.stance === 'supports' && givesInTo(text, clause.start, start))
      return { stance: 'offers', strength: 'moderate', mode: null };
    // “최혜국 대우를 보장해 줄 것을 촉구했다”: asked for, not offered.
    if ((own.stance === 'offers' || own.stance === 'supports') && ASKED_FOR.test(text.slice(end, end + 24)))
      return { stance: 'demands', strength: 'moderate', mode: null };
    // “기업을 차별하지 않기를 희망한다”: a wish that is put to the other side.
    if (own.stance === 'rejects' && WISHED.test(text.slice(end, end + 8)))
      return { stance: 'demands', strength: 'soft', mode: null };
    if (own.stance === 'rejects' && sparesOthers(text, clause.start, start, end))
      return { stance: 'offers', strength: 'firm', mode: 'undertaking' };
    // “해당 조치가 필요하다”: what one has in place is defended, not asked for.
    if (own.stance === 'demands' && IN_PLACE.test(text.slice(clause.start, end))) return null;
    // “관철해야 한다”: what others must do.
    const obliges = own.stance === 'demands' && OBLIGES.test(text.slice(end - 1, end + 5));
    if (!denied)
      return { stance: own.stance, strength: done ? 'moderate' : own.strength, mode: obliges ? 'obligation' : null };
    // “합의하지 못했다”: no agreement is no refusal of one.
    if (own.stance === 'supports' && /^.(?:는|도)? ?못/.test(after)) return null;
    const turned = negation.get(own.stance);
    return turned === undefined ? null : { stance: turned, strength: 'moderate', mode: null };
  }
  if (meanings.some(({ kind }) => kind === 'prohibition')) {
    // “불이익을 주지 말라고 요구했다”: asked of others; “양보하지 말라고” asks one's own to refuse.
    const asked =
      ASKS_OTHERS.test(text.slice(end, end + 22)) &&
      !YIELDING.test(text.slice(Math.max(clause.start, start - 8), start));
    // “남용해서는 안 된다”: likewise, told of whoever could do it.
    if (!asked && forbidsHarm(text, clause.start, start))
      return { stance: 'demands', strength: 'firm', mode: 'obligation' };
    return asked
      ? { stance: 'demands', strength: 'moderate', mode: null }
      : { stance: 'rejects', strength: 'firm', mode: 'obligation' };
  }
  if (meanings.some(({ kind }) => kind === 'obligation')) {
    const stance = mustHoldOut(text, clause.start, start, end) ? 'rejects' : 'demands';
    return { stance, strength: 'firm', mode: 'obligation' };
  }
  if (meanings.some(({ kind }) => kind === 'undertaking') && !denied) {
    // “낮추겠다”: what is undertaken decides; most undertakings say nothing of the talks.
    const before = text.slice(Math.max(clause.start, start - 8), start);
    if (GIVING.test(before)) return { stance: 'offers', strength: 'firm', mode: 'undertaking' };
    const burdens = HOLDS.test(before) || HEIGHTENS.test(text.slice(Math.max(clause.start, start - 30), start));
    return /^기로/.test(text.slice(start, end)) && !burdens
      ? { stance: 'offers', strength: 'moderate', mode: 'undertaking', named: true }
      : null;
  }
  return null;
}

/** “쌀 수입을 늘리는 데 동의했다”: what is agreed to is given. */
const GIVING_OF =
  /(?:늘리|낮추|내리|없애|줄이|여|푸|들여오|사들이|(?:개방|철폐|폐지|인하|완화|허용|구매|면제|수입|투자|유예|철회|해제)하)는 (?:데(?:에)?(?:는)?|것에|방안에|안에) $/;

function givesInTo(text: string, from: number, start: number): boolean {
  return text.startsWith('동의', start) && GIVING_OF.test(text.slice(Math.max(from, start - 14), start));
}

const ASK_UNMADE = /[달으하]?라(?:고)?(?:는|까지는|도)? 하지(?:는|도)? ?(?:않았|않은)(?!으면)/;
const OBLIGES = /^[가-힣]?야 (?:한|할|하|합|된|됩|돼)/;
const WISHED = /^(?:기를|기|길) ?(?:희망|바라|바란|바랐|원하|원한)/;
const IN_PLACE =
  /(?:해당|이|그|이번|현행) (?:조치|조처|관세|규제|제한|제도)[가는이은] (?:[^\s,]+ ){0,5}필요[가-힣]{0,3}$/;
/** A prohibition put to somebody: “…지 말라고 거듭 요구했다”. */
const ASKS_OTHERS = /^(?:고|며)? ?(?:[가-힣]{1,5} ){0,3}(?:요구|촉구|당부|주문|건의|요청|압박|호소)/;
const YIELDING = /(?:수용하|받아들이|응하|내주|양보하|서명하|비준하|합의하|개방하|열|허용하|물러서|굴복하|타협하)$/;

/** Stems of what burdens the other side, keeps things as they are, or only meets and talks. */
const HOLDS =
  /(?:올리|인상|매기|물리|부과|되돌리|얹|더하|추가하|보복|제한|제소|제재|대응|맞서|통제|금지|유지|두|않|아니하|열|개최하|만나|방문하|회동하|보고하|보고받|진행하|시작하|말|보|하|끝내)\s?$/;

/** “관세를 50%로 높이”, not “투명성을 높이”. */
const HEIGHTENS = /(?:관세|세율|장벽|문턱|부담)\S{0,3} (?:\S+ ){0,3}높이\s?$/;

/** Stems of giving right before an ending of will. */
const GIVING =
  /(?:인하|낮추|내리|철폐|폐지|없애|면제|유예|철회|개방|열|늘리|확대|구매|구입|사들이|사|수입|투자|허용|인정|완화|간소화|개선|제공|줄이|풀|고치)(?:을|를|도|토록|하|시키|해 주|어 주)?\s?$/;
