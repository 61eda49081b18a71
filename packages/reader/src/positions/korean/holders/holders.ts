/** Who holds the stance of a Korean clause: its subject, whoever speaks, or the document itself. */

import { partyVoice, speaksForParty, type Voice } from '../../voices/voices.js';
import { lowersDuty } from '../acts/falling-duties.js';
import type { KoreanClause } from '../clauses/sentence.js';
import { HOME, type Setting } from '../clauses/setting.js';
import type { KoreanSubject } from '../clauses/subjects.js';
import { askedOf, askerBefore, isAskedOf, isOfAnother } from './asked.js';
import { authorAfter, heldAfter, isPutToOthers, liftedBy, whoTellsOfIt } from './authors.js';
import {
  carriedSubject,
  earlierSubject,
  hasOwnSubject,
  isQuoted,
  laterSubject,
  leadingSubject,
  localSubject,
  namesSomeoneElse,
  outerSubject,
  sameLayer,
} from './governors.js';
import { bothSides, isBetweenBoth } from './pairs.js';
import { accuses, tellerOf } from './told-words.js';
import { isOfUnknownBody, isSaidAgain, keepsBack } from './unnamed.js';

interface Held {
  readonly voices: readonly Voice[];
  readonly subject: KoreanSubject | null;
  readonly hedged: boolean;
}

/** Who holds the stance of an event. */
export function holdersOfEvent(setting: Setting, clause: KoreanClause): Held | null {
  const { view, event, signs, floor, state, voice, parties } = setting;
  const { subjects } = view;
  const { text } = setting.prepared;
  const plain = (voices: readonly Voice[], subject: KoreanSubject | null = null, hedged = false): Held => ({
    voices,
    subject,
    hedged,
  });
  const joint = signs.find(
    ({ start, end, value }) =>
      value.includes('both-sides') &&
      end <= event.start &&
      sameLayer(view, start, clause) &&
      // “양국은 …하고 미국은 …”: one of the two goes on alone.
      !subjects.some(
        (one) =>
          one.role === 'topic' &&
          one.start >= Math.max(end, clause.start) &&
          one.end <= event.start &&
          one.holder.voices.length === 1 &&
          sameLayer(view, one.start, clause),
      ),
  );
  // “…달라는 중국의 요구”: whose the demand is stands after it.
  const owner = subjects.find(
    ({ role, start, end }) =>
      role === 'owner' &&
      ((start >= event.end && start - event.end < 8) ||
        (end > event.start && start < event.start && event.start - start < 20)),
  );
  if (owner !== undefined && event.stance === 'demands') return plain(owner.holder.voices, owner);
  const asker = event.stance === 'demands' ? askerBefore(setting, clause) : null;
  if (asker !== null) return plain(asker.holder.voices, asker);
  // “‘… 하겠다’는 미국 대통령의 발언에”: whose words they are stands after them.
  const author = authorAfter(setting, clause);
  if (author !== null) return plain(author.voices);
  if (accuses(setting, clause)) return null;
  const teller = tellerOf(setting, clause);
  if (teller !== null) return plain(teller.holder.voices, teller);
  if (event.passive === true) {
    const lifter = liftedBy(setting, clause) ?? (event.named === true ? lowersDuty(setting, clause) : null);
    return lifter === null ? null : plain(lifter, null, true);
  }
  const holding = heldAfter(setting, clause);
  if (holding !== null) return plain(holding, whoTellsOfIt(setting, clause));
  // “재협상은 없다던 정부를”: likewise, and nobody else's.
  if (SAID_BEFORE.test(text.slice(event.start, event.end + 5)) && clause.quotation === null) {
    const sayer = setting.holders.find(
      ({ start, kind }) => start >= event.end - 1 && start <= event.end + 6 && kind !== 'adjective',
    );
    return sayer === undefined ? null : plain(sayer.voices.map((one) => ({ ...one })));
  }
  const later = laterSubject(setting, clause);
  if (later !== null) {
    // “인도는 …를 줄이기로 약속했다고 백악관이 밝혔다”: told of another.
    const told = localSubject(setting, clause);
    return told === null || told.start === later.start
      ? plain(later.holder.voices, later)
      : framed(setting, told, later.holder.voices);
  }
  const outer = outerSubject(setting, clause);
  // “양측은 … “검토할 뜻이 있다”고”
  if (outer === null && clause.quotation !== null && floor === null && parties.length === 2) {
    const [opens] = clause.quotation;
    const both = signs.some(
      ({ start, end, value }) => value.includes('both-sides') && end <= opens && !isQuoted(setting.prepared, start),
    );
    if (both) return plain(parties.map((party) => partyVoice(party)));
  }
  if (event.others === true) {
    const mine = (floor ?? outer?.holder.voices[0] ?? state.spoken?.[0])?.party ?? HOME;
    const other = parties.find((party) => party !== mine);
    return parties.length === 2 && parties.includes(mine) && other !== undefined && !isCompared(setting, other)
      ? plain([partyVoice(other)])
      : null;
  }
  const quoted = clause.quotation !== null;
  const unnamed = outer === null && (joint === undefined || quoted) && namesSomeoneElse(setting, clause);
  const speaker =
    floor !== null
      ? [floor]
      : quoted
        ? goesOn(setting, outer)
          ? state.spoken
          : (outer?.holder.voices ?? (unnamed ? null : (state.spoken ?? spokenEarlier(setting, clause))))
        : framedOutside(setting, outer);
  if (unnamed && floor === null) return null;
  // “… 열지 않기로 합의했다”: whoever tells it is who holds out.
  const held = event.stance === 'rejects' && /합의/.test(setting.prepared.text.slice(event.start, event.end + 4));
  const aside = held || event.stance === 'not-discussed' || event.stance === 'excludes';
  const local =
    localSubject(setting, clause) ??
    ((aside || floor !== null) && !isOfAnother(setting, clause) ? null : carriedSubject(setting, clause));
  const ours = signs.some(
    ({ start, end, value }) =>
      value.includes('first-person') &&
      end <= event.start &&
      start >= clause.start &&
      // “바이든 정부는”: somebody else's.
      !subjects.some((one) => one.start < start && one.end >= end),
  );
  const asked = local === null && !ours ? askedOf(setting, clause) : null;
  if (asked !== null) return plain(asked);
  if (local === null && !ours && floor === null && actsByAnother(setting, clause)) return null;
  if (speaker !== null && speaker.length > 0) {
    if (local === null && !ours && offersOwnGoods(setting, clause, speaker[0]!)) {
      const other = parties.find((party) => party !== speaker[0]!.party);
      return parties.length === 2 && other !== undefined ? plain([partyVoice(other)], null, true) : null;
    }
    if (
      local === null ||
      ours ||
      isAskedOf(setting, local) ||
      (floor === null && outer !== null && local.start === outer.start)
    )
      return plain(speaker, outer);
    // “우리 협상팀은”: the speaker's own.
    if (/^우리/.test(local.holder.voices[0]?.speaker ?? '')) return plain(speaker, outer);
    return framed(setting, local, speaker);
  }
  // What was agreed before the day reported on is background.
  if (signs.some(({ value }) => value.includes('past')) && event.stance === 'supports' && voice.kind === 'report')
    return null;
  const both = joint !== undefined || isBetweenBoth(setting, clause) ? bothSides(setting) : [];
  if (both.length === 2) return plain(both);
  const passive = local === null && (event.stance === 'not-discussed' || event.stance === 'excludes');
  // “우리는 미국이 관세를 거둬 줄 것을 요청한다”: who is to act is not who asks.
  if (ours && event.stance === 'demands' && local?.role === 'subject' && voice.kind === 'editorial')
    return plain(voice.voices);
  const subject =
    local ??
    (passive && outer?.role === 'subject' ? null : outer) ??
    (passive ? null : (earlierSubject(setting.prepared.text, view, event, clause) ?? leadingSubject(setting, clause)));
  if (subject !== null) {
    // “정부는 쌀을 지켜라.”: asked by whoever writes.
    if (
      voice.kind === 'editorial' &&
      clause.quotation === null &&
      (CALLS_ON.test(text.slice(event.end - 1, event.end + 4)) ||
        ASKS_THEM.test(text.slice(event.start, event.end + 3)))
    )
      return plain(voice.voices);
    if (event.mode === 'obligation') return voice.kind === 'editorial' ? plain(voice.voices) : null;
    return plain(subject.holder.voices, subject);
  }
  // “… 함께 협상하자는 것이다”: what the sentence before told of, put in other words.
  if (
    !ours &&
    state.subject !== null &&
    EXPLAINS.test(setting.prepared.text.slice(Math.max(event.start, event.end - 4), view.sentence.end))
  )
    return plain(state.subject);
  if (ours) return plain(voice.kind === 'editorial' ? voice.voices : [partyVoice(HOME)]);
  // “쌀은 양허에서 제외했다” of nobody: what the writer's own side kept back.
  if (event.stance === 'rejects' && voice.kind !== 'editorial' && parties.includes(HOME) && keepsBack(setting, clause))
    return plain([partyVoice(HOME)], null, true);
  // “… 제기되지 아니하였다” of nobody: a release or a joint statement tells it itself.
  if (
    passive &&
    subjects.length === 0 &&
    (voice.kind === 'official' || voice.kind === 'joint') &&
    voice.voices.length > 0
  )
    return plain(voice.voices);
  if (
    voice.kind !== 'editorial' &&
    state.subject !== null &&
    (event.mode !== 'obligation' || isSaidAgain(setting)) &&
    !hasOwnSubject(setting) &&
    !isOfUnknownBody(setting)
  )
    return plain(notTheOneAsked(setting, clause, state.subject), null, true);
  // A duty on one party's goods is the other's to lower.
  if (event.stance === 'offers' && state.goodsOf !== null && parties.length === 2 && parties.includes(state.goodsOf))
    return plain(
      parties.filter((party) => party !== state.goodsOf).map((party) => partyVoice(party)),
      null,
      true,
    );
  if (voice.voices.length === 0) return null;
  if (voice.kind === 'editorial')
    return event.mode === 'undertaking' || event.stance === 'offers' ? null : plain(voice.voices);
  const own = event.stance === 'excludes' || event.stance === 'not-discussed' || event.stance === 'rejects';
  return own || voice.kind === 'joint' || isPutToOthers(setting, clause) ? plain(voice.voices) : null;
}

/** Who spoke in the paragraph before, where he is named by name and nobody takes over. */
function spokenEarlier(
  { prepared: { text }, view, state: { earlier } }: Setting,
  { quotation }: KoreanClause,
): readonly Voice[] | null {
  if (earlier?.length !== 1 || earlier[0]!.speaker === null || quotation === null) return null;
  return TAKES_OVER.test(text.slice(view.sentence.start, quotation[0])) ? null : earlier;
}
/** The end of a call on somebody. */
const CALLS_ON = /^[가-힣]{0,2}라[.!]|^[가-힣]{0,3}[기길] 바란다[.!]/;
/** “두 나라는 서둘러 주기를 바란다.”, “국회는 통과시켜라.”, likewise. */
const ASKS_THEM = /(?:[기길]|기를) (?:[가-힣]{1,6} )?(?:바란다|바랍니다|촉구한다)[.!]|(?:라|세요|십시오)[.!]$/;
/** A topic that is neither a place, a matter nor a time: “한 이코노미스트는”. */
const TAKES_OVER =
  /(?:^|\s)(?!이번|이날)[가-힣]+(?<!에서|[에로]|[대관]해서|까지|부터)(?:은|는) (?![^"“]{0,40}(?:대해|관련))/;

/** “일본과 같은 15%를 적용받기로”: named only for comparison. */
function isCompared({ prepared: { text }, holders }: Setting, party: string): boolean {
  return holders.some(
    ({ voices, end }) =>
      voices[0]?.party === party && /^(?:[과와] (?:같|동일|동등)|처럼|보다|만큼| 수준)/.test(text.slice(end, end + 5)),
  );
}

const EXPLAINS =
  /^(?:[가-힣]{0,8} ){0,2}[가-힣]{0,8}[자라다냐]는 (?:것이|얘기|이야기|뜻이|취지|논리|구상이|계산이|셈법이|주장이|요구)[가-힣]{0,3}[.!]?["”’]?\s*$/;

/** “없다던”, “않겠다던”: what somebody used to say. */
const SAID_BEFORE = /[다라]던 /;

/** “그러면서 미국은 “…해야 한다”고”: who spoke before goes on, on what another must do. */
function goesOn({ prepared, view, event, state }: Setting, outer: KoreanSubject | null): boolean {
  return (
    outer !== null &&
    outer.holder.kind === 'economy' &&
    event.mode === 'obligation' &&
    state.spoken !== null &&
    state.spoken.length > 0 &&
    state.spoken.every(({ party }) => party !== outer.holder.voices[0]?.party) &&
    /^그러면서도?,? /.test(prepared.text.slice(view.sentence.start, view.sentence.start + 8))
  );
}

/** “한 회사의 자회사는 …”, “3개국이 …”: the clause has a subject that is none of the parties. */
const ANOTHER =
  /(?:^|[\s“"])(?:[가-힣·]{0,8}(?:회사|기업|업체|법인|은행)|(?:[\d가-힣]{0,4}개|회원|가입)국|[가-힣]{0,6}국가들)(?:들)?(?:은|는|이|가) /;

function actsByAnother({ prepared, event }: Setting, { start }: KoreanClause): boolean {
  return event.mode === null && event.stance !== 'demands' && ANOTHER.test(prepared.text.slice(start, event.start));
}

/** “미국산 상품에 시장을 열 것” said by an American: who opens is the other side. */
function offersOwnGoods({ prepared, holders, event }: Setting, { start }: KoreanClause, { party }: Voice): boolean {
  return (
    event.stance === 'offers' &&
    party !== null &&
    holders.some(
      (one) =>
        one.voices[0]?.party === party &&
        one.start >= start &&
        one.end <= event.start &&
        prepared.text[one.end] === '산',
    )
  );
}

/** “한국에 요구하지 않으며” after a sentence on Korea: who asks or gives is the other one. */
function notTheOneAsked(
  { prepared, holders, event, parties }: Setting,
  { start }: KoreanClause,
  voices: readonly Voice[],
): readonly Voice[] {
  const party = voices[0]?.party;
  if (voices.length !== 1 || parties.length !== 2 || event.stance === 'supports') return voices;
  const asked = holders.some(
    (one) =>
      (one.kind === 'economy' || one.kind === 'adjective') &&
      one.voices[0]?.party === party &&
      one.start >= start &&
      one.end <= event.start &&
      !(event.stance === 'demands' && prepared.text[one.end] === '산') &&
      /^(?:에|에게|측에|정부에|산)(?: |에|의)/.test(prepared.text.slice(one.end, one.end + 4)),
  );
  const other = parties.find((one) => one !== party);
  return asked && other !== undefined ? [partyVoice(other)] : voices;
}

/** “-다며”, “-라면서”, “-다는 뜻을” right after a predicate. */
const SAID_ENDING =
  /^[가-힣]{0,2}[다라자](?:(?:며|면서도?)[ ,]|는 ?(?:뜻|입장|주장|생각|의견|태도|의지|견해)(?:(?:을|이|에서|도|은)? |(?:이[다라며고었]|입니다|임|인 )))/;

/** Outside quotations a verb of saying after the predicate makes it the subject's words. */
function framedOutside({ prepared, signs, event }: Setting, outer: KoreanSubject | null): readonly Voice[] | null {
  if (outer === null) return null;
  if (outer.role === 'source') return outer.holder.voices;
  const said =
    signs.some(({ start, value }) => value.includes('reporting') && start >= event.end) ||
    // “응수해야 한다며”: the ending itself tells that it is said.
    SAID_ENDING.test(prepared.text.slice(event.end - 1, event.end + 9));
  return said && event.mode !== null ? outer.holder.voices : said && event.reported ? outer.holder.voices : null;
}

/** What only whoever has it can tell: a wish, a hope. */
const WISH = /원하|원한|원했|바라|바란|바랐|희망|기대|고 ?싶/;

/** Someone says it of a subject of the clause. */
function framed({ prepared, event }: Setting, local: KoreanSubject, speaker: readonly Voice[]): Held | null {
  const first = speaker[0]!;
  const { voices, kind } = local.holder;
  const own = voices.some((one) => one.party !== null && one.party === first.party);
  if (own) return { voices: speaker, subject: local, hedged: false };
  if (event.mode === 'obligation' || event.stance === 'links')
    return { voices: speaker, subject: local, hedged: false };
  if (!speaksForParty(first) && kind === 'economy') return null;
  // “상대는 타결을 원한다”: one side's word for what another wishes.
  if (WISH.test(prepared.text.slice(event.start, event.end + 2))) return null;
  return { voices, subject: local, hedged: true };
}
