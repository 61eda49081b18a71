/** What acts of a Korean clause say by their endings, alone and in rows. */

import type { Match } from '../../../text/lexicon.js';
import type { Cue } from '../../cues/stance-rules.js';
import type { KoreanEvent } from '../clauses/event.js';
import { type KoreanClause, koreanClauseAt } from '../clauses/sentence.js';
import { type KoreanAct, meaningOfAct } from '../verbs/acts.js';
import { aidsOwn, asksToHoldOut, worksAtHome } from './at-home.js';
import { convenes, narrows, paysMore, raises } from './concessions.js';
import { bringsLevy } from './levies.js';
import { threatened } from './links.js';
import { takesBackRelief } from './relief.js';

/** “-라고 했다”, “-겠다고 한” right after the predicate. */
export const REPORTED =
  /^[가-힣]{0,4}(?:다고|라고|자고|냐고|다는|라는|자는) ?(?:했|하였|한 |하는|하며|하면|하더|그러더|들었|요구|요청|밝|말|전|주장|설명|강조|합니다)/;

/** Cues that an act with an ending of its own says better. */
const GENERIC: readonly Cue['kind'][] = ['undertaking', 'obligation', 'prohibition', 'refusal', 'act'];

/** True for cues that an ending of its own says better. */
export function isGeneric(value: readonly Cue[]): boolean {
  return value.every(({ kind }) => GENERIC.includes(kind));
}

/** “열지 않으면”, which no refusal ends. */
const UNLESS = /지 ?않(?:으면|을)/;

/** What acts say by their endings; an act joined to the next clause by “-고” is meant as that one's. */
export function actEvents(
  text: string,
  clauses: readonly KoreanClause[],
  cues: readonly Match<readonly Cue[]>[],
  acts: readonly KoreanAct[],
): KoreanEvent[] {
  const events: KoreanEvent[] = [];
  for (let i = 0; i < acts.length; i += 1) {
    const act = acts[i]!;
    // Of an act and a phrase that overlap the one that begins first says more.
    const said =
      act.mood !== 'not-going-on' &&
      cues.some(
        ({ start, end, value }) =>
          // “체결하는 방안을 검토”: weighed, whatever the verb.
          !(act.mood === 'may' && WEIGHED.test(text.slice(end - 1, act.end))) &&
          !isNotPlanned(text, act, start, end) &&
          // “양보해서는 안 된다”: the ending says more than the verb alone.
          (act.mood === 'must-not' ? start < act.start : start <= act.start) &&
          end > act.start &&
          !isGeneric(value),
      );
    if (said && !(act.mood === 'ask' && UNLESS.test(text.slice(act.start, act.end)))) continue;
    const clause = koreanClauseAt(clauses, act.start);
    let { mood } = act;
    let joinedTo: number | undefined;
    if (mood === 'joined') {
      const row = endOfRow(text, clauses, acts, i, clause);
      if (row === null || concedesBefore(text, clauses, clause, act, row)) continue;
      [mood, joinedTo] = row;
    }
    const meaning =
      threatened(text, clauses[clause]!.start, act) ??
      meaningOfAct(paysMore(text, clauses[clause]!.start, act) ? 'give' : act.group, mood) ??
      recommended(text, act);
    if (meaning === null) continue;
    if (!isTold(text, clauses[clause]!.start, act, mood)) continue;
    if (narrows(text, clauses[clause]!.start, act) || convenes(text, clauses[clause]!.start, act)) continue;
    if (meaning[0] === 'offers' && bringsLevy(text, clauses[clause]!.start, act.start, act.end)) continue;
    if (meaning[0] === 'offers' && takesBackRelief(text, clauses[clause]!.start, act.start, act.end)) continue;
    if (meaning[0] === 'offers' && aidsOwn(text, clauses[clause]!.start, act)) continue;
    if (meaning[0] === 'offers' && raises(text.slice(clauses[clause]!.start, act.start))) continue;
    const [stance, strength, mode] = asWorded(text, clauses[clause]!.start, act, meaning);
    const reported =
      mood === 'ask' ||
      REPORTED.test(text.slice(act.end, act.end + 14)) ||
      /[다라자]고$/.test(text.slice(act.start, act.end));
    const told = act.group === 'talk' && mood === 'present' && clauses[clause]!.quotation === null && !reported;
    if (told) continue;
    const item = itemStart(text, clauses[clause]!, act);
    events.push({
      start: act.start,
      end: act.end,
      clause,
      ...(item === null ? {} : { itemStart: item }),
      stance,
      strength,
      mode,
      reported,
      ...(joinedTo === undefined ? {} : { joinedTo }),
      ...(act.passive === true ? { passive: true } : {}),
    });
  }
  return events;
}

/** “논의할 계획이 아직은 없다”: an act whose ending goes on past a phrase that begins with it, and denies the plan. */
export function isNotPlanned(text: string, act: KoreanAct, start: number, end: number): boolean {
  return (
    act.mood === 'refuse' &&
    act.start === start &&
    act.end > end &&
    /(?:계획|방침|생각|의사|뜻)/.test(text.slice(start, end))
  );
}

/** A plan that is weighed, after its verb. */
const WEIGHED = /^[하되]?는 ?(?:방안|안|방향)[을도까]/;

/** How a row of clauses ends where no act tells it: “… 적용하기로 했다”, “… 제외해 달라고”. */
const ROW_ENDS: readonly (readonly [RegExp, KoreanAct['mood']])[] = [
  [/달라(?:고|며|는)|[으하리추]라(?:고|며) (?:[가-힣]+ ){0,2}(?:요구|촉구|압박|주문)/, 'ask'],
  [/야 (?:한|할|하|합|됩|된)/, 'must'],
  [/[기키]로 (?:[가-힣]+ ){0,2}(?:했|하였|합의|약속)/, 'agreed'],
  [/겠다/, 'will'],
  [/는 (?:것을|내용이|것이|방안이) (?:골자|핵심|뼈대)/, 'agreed'],
];

/** “선다”, “적용한다”, “쓰인다”: a verb told in the present ends the row. */
function endsInPresent(words: string): boolean {
  const verb = /([가-힣])다[.”"]?\s*$/.exec(words)?.[1];
  return verb !== undefined && (verb.charCodeAt(0) - 0xac00) % 28 === 4;
}

/** How acts joined by “-고” are meant, and in which clause an act tells that: “A를 낮추고 B를 없애며 C를 허용하라고”. */
function endOfRow(
  text: string,
  clauses: readonly KoreanClause[],
  acts: readonly KoreanAct[],
  first: number,
  from: number,
): readonly [mood: KoreanAct['mood'], clause: number | undefined] | null {
  let last = from;
  for (let i = first + 1; i < acts.length; i += 1) {
    const at = koreanClauseAt(clauses, acts[i]!.start);
    if (at - last > 1 || clauses[at]?.quotation !== clauses[from]?.quotation) break;
    last = at;
    if (acts[i]!.mood !== 'joined') return [acts[i]!.mood, at];
  }
  const end = clauses[last + 1];
  if (end === undefined || end.quotation !== clauses[from]!.quotation) return null;
  const words = text.slice(end.start, end.end);
  const mood = ROW_ENDS.find(([pattern]) => pattern.test(words))?.[1] ?? (endsInPresent(words) ? 'present' : undefined);
  return mood === undefined ? null : [mood, undefined];
}

/** “10%로 낮추되, 중국이 막아야 한다”: what one grants oneself is not what another must do. */
function concedesBefore(
  text: string,
  clauses: readonly KoreanClause[],
  at: number,
  { end }: KoreanAct,
  [mood]: readonly [mood: KoreanAct['mood'], clause: number | undefined],
): boolean {
  if ((mood !== 'must' && mood !== 'ask') || !/되,?\s*$/.test(text.slice(end - 3, clauses[at]!.end))) return false;
  const next = clauses[at + 1];
  return (
    next !== undefined && /^\s*[“"]?(?:[^\s,]+ ){0,2}[^\s,]*[가-힣](?:이|가) /.test(text.slice(next.start, next.end))
  );
}

/** A duty or a ban that is asked for: “부과를 건의하기로 했다”, “수입 금지를 요구했다”. */
function recommended(text: string, { start, end, group, mood }: KoreanAct): ReturnType<typeof meaningOfAct> {
  return group === 'hold' && mood === 'ask' && /(?:건의|권고|청원|요구|요청|촉구)$/.test(text.slice(start, end))
    ? ['demands', 'moderate', null]
    : null;
}

/** What is widened between two sides, which is no concession. */
const BETWEEN_SIDES =
  /(?:기반|협력|교류|교역|저변|공조|연대)(?:을|를|도)? ?(?:(?:더|더욱|대폭|지속|적극|한층|계속) ?)?$/;
/** What is not weighed is ruled out; what is not talked of only does not come up. */
const WEIGHS = /^(?:재?검토|고려|점검|살피|따지)/;
/** What a side does not pursue it does not want; what it does not carry out is a complaint. */
const PURSUES = /^(?:추진|참여)(?!되)/;
/** “협정에 최종 서명했다”: an accord that is made. */
const CONCLUDES = /^(?:서명|체결|타결|비준|마무리|매듭)/;
/** “미국도 이를 수용했다”, “워킹그룹 구성에 동의하였다”: what is taken up when another proposes it. */
const ACCEPTS = /^(?:수용|동의|받아들[이였])/;
/** “추가 보호를 요청하였고, 한국은 이를 수용하였다”: what another asked for is given. */
const ASKED_FOR = /(?:요구|요청)(?:[^.\n]|\d\.\d){0,70}$/;
/** “268만 톤으로 제한하는 쿼터를 받아들였다”: a limit or a cut that one takes on. */
const YIELDED = /(?:쿼터|제한|상한|조건|인하|철폐|개방|폐지)(?:을|를|은|는|도) (?:[가-힣]{1,6} )?$/;
/** “미국산 자동차와 농산물을 받아들일 것”: goods that are let in. */
const GOODS_TAKEN = /[가-힣]산 (?:[^\s”"]+ ){0,4}[^\s”"]*[을를도] (?:[가-힣]{1,4} )?$/;

/** “수용했다는 지적”, “동의했다면”: told of by others, or supposed. */
const GIVEN_IN = /^(?:는 ?(?:지적|비판|주장|의혹|보도|논란|관측)|면)/;
const ACCORD =
  /(?:협정|합의문|합의서|문서|프레임워크|공동선언|FTA|CEPA|EPA|MOU|양해각서|의정서|개정안?|개선 ?협상)(?:[(（][^)）]{1,30}[)）])?(?:을|를|에|의)? (?:[^\s,]+ ){0,2}$/;

/** Goods that come in now or year by year: a fact, not a promise. */
const COMES_IN = /^(?:들여온|들여옵|수입한|수입합)/;
const NOWADAYS = /(?:^|[\s“"])(?:현재|지금은?|지금도|해마다|매년|그동안|여전히) /;

/** “일본은 해마다 쌀을 무관세로 들여온다”. */
function isHabit(text: string, from: number, start: number, act: string): boolean {
  return COMES_IN.test(act) && NOWADAYS.test(text.slice(from, start));
}

/** “보복관세를 철회했다”, “수출 통제 확대를 미뤘다”: a burden that one has lifted or put off. */
const LIFTS = /^(?:철회|유예|해제|보류|미[뤘루]|내[렸리]|낮[췄추])/;
const BURDEN =
  /(?:관세|세율|제재|통제|제한|조치|규제|지정|수수료)(?:을|를|도|까지|\S{0,4} (?:[^\s,]+ ){0,3}[^\s,]+[을를]) (?:[^\s,]+ ){0,5}$/;
const LONG_AGO = /(?:지난해|작년|재작년|\d{4}년|앞서|이미) /;

/** True unless an act that goes on or is done says nothing of what one wants. */
function isTold(
  text: string,
  from: number,
  { start, end, group, passive }: KoreanAct,
  mood: KoreanAct['mood'],
): boolean {
  if (group === 'give' && mood === 'done' && passive === true) return false;
  const act = text.slice(start, end);
  if (group === 'give' && mood === 'done')
    return LIFTS.test(act) && BURDEN.test(text.slice(from, start)) && !LONG_AGO.test(text.slice(from, start));
  if (group === 'give' && mood === 'present' && isHabit(text, from, start, act)) return false;
  if (group === 'take') return mood !== 'done' || (ACCEPTS.test(act) && !GIVEN_IN.test(text.slice(end, end + 12)));
  if (group !== 'cooperate') return true;
  if (worksAtHome(text, from, start)) return false;
  if (mood === 'not-going-on' || mood === 'going-on') return PURSUES.test(act);
  return mood !== 'done' || (CONCLUDES.test(act) && ACCORD.test(text.slice(Math.max(from, start - 50), start)));
}
/** “재협상 반대를 촉구한다”: talks on an accord that somebody opposes are refused, not kept out of others. */
const OPPOSED = /^재?협상.*(?:반대|저지)/;
/** A burden as what is to end. */
const ENDING = /(?:관세|세이프가드|조치|조치 ?계획|조사|규제|제재|통제)(?:이|가|은|는|을|를|도)[ ,](?:[^\s,.]+ ){0,4}$/;
/** “관세 인상에 반대한다”: what another does is opposed, not given up. */
const OPPOSES = /(?:반대|저지|거부|거절|차단)$/;
/** Talks to be held anew are an ask; talks that must be held are only that. */
const ANEW = /^재(?:협상|검토|논의|협의)/;

/** “관세를 15%로 낮추기로 미국과 ”: whoever bears a duty agrees with the one who lowers it. */
const AGREED_WITH = /^[가-힣]*[기키]로 ([가-힣A-Z]{2,8}?)(?: ?(?:측|정부))?[와과] (?:[가-힣]{2,4} )?(?:합의|의견|뜻을)/;
const DUTY_OBJECT = /(?:관세|세율)(?:율)?(?:를|을|도) (?:[^\s,]+ ){0,4}$/;

/** True where the goods under the duty are not told to be the partner's: “미국산 자동차 관세를 낮추기로 미국과” gives. */
function isAgreedWithLevier(text: string, from: number, { start, end }: KoreanAct): boolean {
  const before = text.slice(from, start);
  if (!DUTY_OBJECT.test(before)) return false;
  const partner = AGREED_WITH.exec(text.slice(start, end + 24))?.[1];
  return partner !== undefined && !before.includes(`${partner}산`) && !before.includes(`대${partner[0]!}`);
}

function asWorded(
  text: string,
  from: number,
  { start, end, group, mood }: KoreanAct,
  meaning: NonNullable<ReturnType<typeof meaningOfAct>>,
): NonNullable<ReturnType<typeof meaningOfAct>> {
  const act = text.slice(start, end);
  if (group === 'give' && mood === 'agreed' && isAgreedWithLevier(text, from, { start, end, group, mood }))
    return ['supports', 'moderate', null];
  // “세이프가드가 조기에 마무리되어야 한다”: a burden that is to end.
  if (
    group === 'cooperate' &&
    mood === 'must' &&
    /^마무리/.test(act) &&
    ENDING.test(text.slice(Math.max(0, start - 50), start))
  )
    return ['demands', 'firm', 'obligation'];
  if (group === 'take' && mood === 'done' && YIELDED.test(text.slice(Math.max(from, start - 24), start)))
    return ['offers', 'moderate', 'undertaking'];
  if (group === 'take' && mood === 'done' && ASKED_FOR.test(text.slice(text.lastIndexOf('\n', start) + 1, start)))
    return ['offers', 'moderate', 'undertaking'];
  if (group === 'take' && meaning[0] === 'supports' && /^받아들/.test(act) && GOODS_TAKEN.test(text.slice(from, start)))
    return ['offers', mood === 'will' ? 'firm' : 'moderate', 'undertaking'];
  if (group === 'give' && mood === 'ask-not' && LETS_IN.test(act) && !asksOthers(text.slice(from, start)))
    return ['rejects', 'moderate', null];
  if (mood === 'ask' && asksToHoldOut(text, from, start)) return ['rejects', 'moderate', null];
  if (group === 'hold' && mood === 'refuse' && OPPOSES.test(act)) return ['rejects', 'moderate', null];
  if (group === 'talk' && mood === 'must' && ANEW.test(act)) return ['demands', 'moderate', 'obligation'];
  if (group === 'talk' && mood === 'refuse' && OPPOSED.test(act)) return ['rejects', 'firm', null];
  if (group === 'talk' && mood === 'not-going-on' && WEIGHS.test(act)) return ['rejects', 'moderate', null];
  if (
    meaning[0] === 'offers' &&
    /^(?:확대|늘리|늘릴|넓히|넓힐)/.test(act) &&
    BETWEEN_SIDES.test(text.slice(Math.max(from, start - 16), start))
  )
    return ['supports', 'moderate', meaning[2]];
  return meaning;
}

/** What lets another's goods in. */
const LETS_IN = /^(?:개방|열|여|확대|늘리|수입|허용|허가|승인|완화|양보|내주|풀|사들이|들여오|도입)/;
/** To whom something is put: “미국에 ”. */
const TO_WHOM = /(?:^|[\s“"])[^\s]{2,}(?:에|에게|에는|측에) /;
/** One's own: “정부에 ”, “우리 협상단에 ”. */
const TO_OWN =
  /(?:^|[\s“"])(?:우리 )?(?:정부|국회|당국|통상 ?당국|협상단|협상팀|정치권|여당|대통령실)(?:에|에게|에는) /;

/** True unless what is to be withheld is asked of one's own: “정부에 쌀 시장을 열지 말라고”. */
function asksOthers(before: string): boolean {
  return TO_WHOM.test(before) && !TO_OWN.test(before);
}

/** Start of the item of a list that an act ends: the next item follows. */
function itemStart(text: string, clause: KoreanClause, { start, end }: KoreanAct): number | null {
  if (!/^\s?[△▲▷▶]/.test(text.slice(end, end + 2))) return null;
  const before = text.slice(clause.start, start);
  const mark = Math.max(...['△', '▲', '▷', '▶'].map((one) => before.lastIndexOf(one)));
  return mark >= 0 ? clause.start + mark + 1 : null;
}
