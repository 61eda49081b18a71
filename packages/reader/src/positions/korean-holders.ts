/** Who holds the stance of a Korean clause: its subject, whoever speaks, or the document itself. */

import type { DocumentFacts } from '../mentions.js';
import type { DateRead, Span } from '../reading.js';
import type { Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { DocumentVoice } from './document-voice.js';
import type { IssueFinder } from './event-issues.js';
import { isEmbedded } from './korean-embedding.js';
import type { KoreanEvent } from './korean-events.js';
import { type KoreanClause, type KoreanSentence, koreanClauseAt } from './korean-sentence.js';
import type { KoreanSubject } from './korean-subjects.js';
import { quotationAt } from './quotation-at.js';
import type { Sign } from './stance-rules.js';
import { type Holder, partyVoice, speaksForParty, type Voice } from './voices.js';

export interface State {
  /** Who spoke last in this paragraph. */
  spoken: readonly Voice[] | null;
  /** Subject of the sentence before in this paragraph; a sentence without one goes on with it. */
  subject: readonly Voice[] | null;
  paragraph: number;
  paragraphStart: number;
  /** Where the question begins that the answer in hand is to; −1 outside briefings. */
  questionStart: number;
  /** The sentence before. */
  before: { readonly start: number; readonly end: number } | null;
  /** Party whose goods were spoken of last in this paragraph: “한국산”. */
  goodsOf: string | null;
}

/** Party that “우리” is in a Korean text. */
const HOME = 'KOR';

export function isQuoted({ quotations }: PreparedText, offset: number): boolean {
  return quotationAt(quotations, offset) !== null;
}

export interface Setting {
  readonly prepared: PreparedText;
  readonly view: KoreanSentence;
  /** Holders of the sentence. */
  readonly holders: readonly Holder[];
  readonly event: KoreanEvent;
  /** The quotation that the event's verb of saying tells, where that is all it does. */
  readonly told: Span | null;
  readonly signs: readonly Match<readonly Sign[]>[];
  readonly floor: Voice | null;
  /** Offset at which the words of a turn begin, after its label. */
  readonly spokenFrom: number;
  readonly state: State;
  readonly voice: DocumentVoice;
  readonly finder: IssueFinder;
  readonly dates: readonly DateRead[];
  readonly parties: readonly string[];
  readonly facts: DocumentFacts;
}

interface Held {
  readonly voices: readonly Voice[];
  readonly subject: KoreanSubject | null;
  readonly hedged: boolean;
}

/** Who holds the stance of an event. */
export function holdersOfEvent(setting: Setting, clause: KoreanClause): Held | null {
  const { view, event, signs, floor, state, voice, parties } = setting;
  const { subjects } = view;
  const plain = (voices: readonly Voice[], subject: KoreanSubject | null = null, hedged = false): Held => ({
    voices,
    subject,
    hedged,
  });
  const joint = signs.find(
    ({ start, end, value }) => value.includes('both-sides') && end <= event.start && sameLayer(view, start, clause),
  );
  // “…달라는 중국의 요구”: whose the demand is stands after it.
  const owner = subjects.find(
    ({ role, start, end }) =>
      role === 'owner' &&
      ((start >= event.end && start - event.end < 8) ||
        (end > event.start && start < event.start && event.start - start < 20)),
  );
  if (owner !== undefined && event.stance === 'demands') return plain(owner.holder.voices, owner);
  const outer = outerSubject(setting, clause);
  if (event.others === true) {
    const mine = (floor ?? outer?.holder.voices[0] ?? state.spoken?.[0])?.party ?? HOME;
    const other = parties.find((party) => party !== mine);
    return parties.length === 2 && parties.includes(mine) && other !== undefined ? plain([partyVoice(other)]) : null;
  }
  const quoted = clause.quotation !== null;
  const unnamed = outer === null && joint === undefined && namesSomeoneElse(setting, clause);
  const speaker =
    floor !== null
      ? [floor]
      : quoted
        ? (outer?.holder.voices ?? (unnamed ? null : state.spoken))
        : framedOutside(setting, outer);
  if (unnamed && floor === null) return null;
  // “… 열지 않기로 합의했다”: whoever tells it is who holds out.
  const held = event.stance === 'rejects' && /합의/.test(setting.prepared.text.slice(event.start, event.end + 4));
  const aside = held || event.stance === 'not-discussed' || event.stance === 'excludes';
  const local = localSubject(setting, clause) ?? (aside || floor !== null ? null : carriedSubject(setting, clause));
  const ours = signs.some(
    ({ start, end, value }) => value.includes('first-person') && end <= event.start && start >= clause.start,
  );
  if (speaker !== null && speaker.length > 0) {
    if (local === null || ours || (floor === null && outer !== null && local.start === outer.start))
      return plain(speaker, outer);
    // “우리 협상팀은”: the speaker's own.
    if (/^우리/.test(local.holder.voices[0]?.speaker ?? '')) return plain(speaker, outer);
    return framed(event, local, speaker);
  }
  // What was agreed before the day reported on is background.
  if (signs.some(({ value }) => value.includes('past')) && event.stance === 'supports' && voice.kind === 'report')
    return null;
  if (joint !== undefined && parties.length === 2) return plain(parties.map((party) => partyVoice(party)));
  const passive = local === null && (event.stance === 'not-discussed' || event.stance === 'excludes');
  const subject =
    local ??
    (passive && outer?.role === 'subject' ? null : outer) ??
    (passive ? null : earlierSubject(setting.prepared.text, view, event, clause));
  if (subject !== null) {
    if (event.mode === 'obligation') return voice.kind === 'editorial' ? plain(voice.voices) : null;
    return plain(subject.holder.voices, subject);
  }
  if (ours) return plain(voice.kind === 'editorial' ? voice.voices : [partyVoice(HOME)]);
  if (voice.kind !== 'editorial' && state.subject !== null && event.mode !== 'obligation' && subjects.length === 0)
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
  return own || voice.kind === 'joint' ? plain(voice.voices) : null;
}

/** Before a quotation stands the office of someone whose name is not known: “… 경제부장은 “…””. */
function namesSomeoneElse({ prepared, view, event }: Setting, { quotation }: KoreanClause): boolean {
  return SOMEONE.test(prepared.text.slice(view.sentence.start, quotation?.[0] ?? event.start));
}

const SOMEONE =
  /(?:^|\s)(?!우리|양|두|한·?미|미·?중|한·?중|한·?일)[가-힣·]*[가-힣](?:장|관|원|사|표|령|리|석|측|회|련|단|체|협|국|부|처|수|자|들)(?:은|는) /;

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
      /^(?:에|에게|측에|정부에|산)(?: |에|의)/.test(prepared.text.slice(one.end, one.end + 4)),
  );
  const other = parties.find((one) => one !== party);
  return asked && other !== undefined ? [partyVoice(other)] : voices;
}

function sameLayer(view: KoreanSentence, offset: number, { quotation }: KoreanClause): boolean {
  return (view.clauses[koreanClauseAt(view.clauses, offset)]?.quotation ?? null) === quotation;
}

/** The subject outside quotations that governs a clause: the topic before it, else the nearest subject, else the source. */
function outerSubject({ prepared, view, event }: Setting, clause: KoreanClause): KoreanSubject | null {
  const before = view.subjects.filter(
    (one) =>
      one.role !== 'owner' &&
      one.start < (clause.quotation?.[0] ?? event.start) &&
      !isQuoted(prepared, one.start) &&
      !isEmbedded(prepared.text, one, clause.quotation?.[0] ?? event.start),
  );
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

/** Outside quotations a verb of saying after the predicate makes it the subject's words. */
function framedOutside({ signs, event }: Setting, outer: KoreanSubject | null): readonly Voice[] | null {
  if (outer === null) return null;
  if (outer.role === 'source') return outer.holder.voices;
  const said = signs.some(({ start, value }) => value.includes('reporting') && start >= event.end);
  return said && event.mode !== null ? outer.holder.voices : said && event.reported ? outer.holder.voices : null;
}

/** The subject in the clause of the predicate, nearest before it. */
function localSubject({ prepared, view, event, finder }: Setting, { start }: KoreanClause): KoreanSubject | null {
  const { subjects } = view;
  const inside = subjects.filter(
    (one) =>
      one.role !== 'owner' &&
      one.role !== 'source' &&
      one.start >= start &&
      one.end <= event.start &&
      !isEmbedded(prepared.text, one, event.start),
  );
  const local = [...inside].reverse().find(({ role }) => role === 'subject') ?? inside.at(-1) ?? null;
  // “미국이 꺼낼 것으로 보이던 방위비는 언급되지 않았다”: what is not raised is the topic, not the side before it.
  const aside = event.stance === 'not-discussed' || event.stance === 'excludes';
  if (local === null || local.role !== 'subject' || !aside) return local;
  const topic = finder
    .within(local.end, event.start)
    .some(({ end }) => /^[가-힣\s]{0,6}(?:은|는|도) /.test(prepared.text.slice(end, end + 9)));
  return topic ? null : local;
}

/** A second predicate takes the subject of the clause before. */
function earlierSubject(
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

/** A clause joined to the one before goes on with its subject, and in what is quoted a second quotation with the first one's topic. */
function carriedSubject({ prepared, view, event }: Setting, clause: KoreanClause): KoreanSubject | null {
  const at = view.clauses.indexOf(clause);
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = view.clauses[i]!;
    if (before.quotation === null && clause.quotation !== null) continue;
    const ending = prepared.text.slice(before.start, before.end).trimEnd();
    const same = before.quotation === clause.quotation;
    if (same && !(clause.quotation === null ? /(?:고|며|거나),?$/ : /(?:고|며|거나|,)$/).test(ending)) return null;
    const own = view.subjects.filter(
      (one) =>
        one.start >= before.start &&
        one.end <= before.end &&
        (one.role === 'topic' || (same && one.role === 'subject')) &&
        !isEmbedded(prepared.text, one, event.start),
    );
    if (own.length > 0) return (clause.quotation === null && own.find(({ role }) => role === 'topic')) || own.at(-1)!;
    if (!same) return null;
  }
  return null;
}

/** Someone says it of a subject of the clause. */
function framed(event: KoreanEvent, local: KoreanSubject, speaker: readonly Voice[]): Held | null {
  const first = speaker[0]!;
  const { voices, kind } = local.holder;
  const own = voices.some((one) => one.party !== null && one.party === first.party);
  if (own) return { voices: speaker, subject: local, hedged: false };
  if (event.mode === 'obligation' || event.stance === 'links')
    return { voices: speaker, subject: local, hedged: false };
  if (!speaksForParty(first) && kind === 'economy') return null;
  return { voices, subject: local, hedged: true };
}
