/** What a Korean clause does: the predicate comes last and carries the stance with its ending. */

import type { Stance, Strength } from '../reading.js';
import type { Match } from '../text/lexicon.js';
import { type KoreanClause, koreanClauseAt } from './korean-sentence.js';
import type { Cue, LanguageRules } from './stance-rules.js';

export interface KoreanEvent {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  readonly stance: Stance;
  readonly strength: Strength;
  /** `obligation` for what must or must not be, `undertaking` for what one will do. */
  readonly mode: 'obligation' | 'undertaking' | null;
  /** The words are what someone said, and a verb of saying follows: “… 없애자고 한”. */
  readonly reported: boolean;
}

/** “-지 않다”, “-지 못하다” after a stem. */
const DENIED = /^(?:지|진|질)(?:는|도)? ?(?:않|못|말)/;
/** “-라고 했다”, “-겠다고 한” right after the predicate. */
const REPORTED =
  /^[가-힣]{0,4}(?:다고|라고|자고|냐고|다는|라는|자는) ?(?:했|하였|한 |하는|하며|하면|요구|요청|밝|말|전|주장|설명|강조|합니다)/;

/** Reads what the clauses of a sentence do, in order. */
export function koreanEvents(
  text: string,
  rules: LanguageRules,
  clauses: readonly KoreanClause[],
  cues: readonly Match<readonly Cue[]>[],
): KoreanEvent[] {
  const events: KoreanEvent[] = [];
  for (const { start, end, value } of cues) {
    if (value.some(({ kind }) => kind === 'none')) continue;
    const clause = koreanClauseAt(clauses, start);
    // “사기로 했느냐는 질문”, “약속한 투자”: asked, or said of a noun.
    if (/^[가-힣]{0,1}(?:느냐|냐는|냐고|는지)/.test(text.slice(end, end + 4))) continue;
    if (
      clauses[clause]!.quotation === null &&
      isAdnominal(text, start, end) &&
      !value.some((cue) => cue.kind === 'stance' && (cue.stance === 'demands' || cue.stance === 'links'))
    )
      continue;
    const read = meaningOf(text, rules, clauses[clause]!, start, end, value);
    if (read === null) continue;
    events.push({
      start,
      end,
      clause,
      reported: REPORTED.test(text.slice(end, end + 14)) || /(?:자고|달라고)$/.test(text.slice(start, end)),
      ...read,
    });
  }
  return lastOfClause(events);
}

/** A predicate that only qualifies the noun after it: “고수하는 나라”. */
function isAdnominal(text: string, start: number, end: number): boolean {
  const form = /^(?:는|던|은)? (\S{1,4})/.exec(text.slice(end, end + 8));
  if (form === null) return false;
  const bare = form[0].startsWith(' ');
  if (bare && !/[한된할될인]$/.test(text.slice(start, end))) return false;
  return !/^(?:것|바|점|뜻|입장|방침|상태|셈|데|채|만큼|대로|게|계획|수 |중)/.test(form[1]!);
}

function meaningOf(
  text: string,
  { negation }: LanguageRules,
  clause: KoreanClause,
  start: number,
  end: number,
  meanings: readonly Cue[],
): Pick<KoreanEvent, 'stance' | 'strength' | 'mode'> | null {
  const denied = DENIED.test(text.slice(end, end + 6));
  const own = meanings.find((meaning): meaning is Cue & { kind: 'stance' } => meaning.kind === 'stance');
  if (own !== undefined) {
    if (!denied) return { stance: own.stance, strength: own.strength, mode: null };
    const turned = negation.get(own.stance);
    return turned === undefined ? null : { stance: turned, strength: 'moderate', mode: null };
  }
  if (meanings.some(({ kind }) => kind === 'prohibition'))
    return { stance: 'rejects', strength: 'firm', mode: 'obligation' };
  if (meanings.some(({ kind }) => kind === 'obligation'))
    return { stance: 'demands', strength: 'firm', mode: 'obligation' };
  if (meanings.some(({ kind }) => kind === 'undertaking') && !denied) {
    // “낮추겠다”: what is undertaken decides; most undertakings say nothing of the talks.
    const before = text.slice(Math.max(clause.start, start - 8), start);
    return GIVING.test(before) ? { stance: 'offers', strength: 'firm', mode: 'undertaking' } : null;
  }
  return null;
}

/** Stems of giving right before an ending of will. */
const GIVING =
  /(?:인하|낮추|내리|철폐|폐지|없애|면제|유예|철회|개방|열|늘리|확대|구매|구입|사들이|사|수입|투자|허용|인정|완화|간소화|개선|제공|줄이|풀|고치)(?:을|를|도|토록|하|시키|해 주|어 주)?\s?$/;

/** Of several events of one clause the last, which is its predicate; a refusal or a link before it stays. */
function lastOfClause(events: readonly KoreanEvent[]): KoreanEvent[] {
  return events.filter((event, at) => {
    const next = events[at + 1];
    if (next === undefined || next.clause !== event.clause) return true;
    // “달라고 요구했다” is one demand; “합의하기로 했다” one agreement.
    return next.stance !== event.stance && !(event.stance === 'supports' || event.stance === 'open');
  });
}
