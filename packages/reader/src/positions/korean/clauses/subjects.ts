/** Who is the subject of Korean clauses: holders with their titles and the particle after them. */

import { particleAt } from '../../../text/hangul.js';
import type { Match } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Sign } from '../../cues/stance-rules.js';
import { type Holder, sameVoice } from '../../voices/voices.js';
import { membersAfter } from './members.js';
import { titleWordAt } from './title-word.js';

/** A holder with the particle of a subject. */
export interface KoreanSubject {
  readonly holder: Holder;
  readonly start: number;
  /** End of the particle. */
  readonly end: number;
  /** `topic` (은/는/도) governs the sentence, `subject` (이/가) its clause, `source` is “에 따르면”, `owner` is “의 요구”. */
  readonly role: 'topic' | 'subject' | 'source' | 'owner';
}

/** Nouns of speech that a holder owns: “러트닉 장관의 말은”, “중국의 요구에는”. */
const OWNED =
  /^(?:의|측의|쪽의)\s?(?:[가-힣]{1,6}\s)?(말|설명|입장|주장|요구|요청|제안|발언|답변|대답|반응|방침|압박|압력|공세|측|생각|발상|목표)/;
/** “바이든 행정부는”: the government someone leads, not the writer's own. */
const LED = /^ (?:정부|행정부|내각)(은|는|이|가|도| 역시| 또한)(?=[ ,])/;
/** “스위스 기업은 … 투자하기로 했다”: the firms of an economy, which spend for it. */
const FIRMS =
  /^ (?:기업|업체|회사)(?:들)?(?:은|는|도)(?= [^.\n]{0,60}(?:투자|구매|사들이|수입)[가-힣]{0,3}(?:기로|고 |한다|할 것|며 ))/;
const TITLE_WORD = /^[가-힣A-Za-z·&]{1,14}$/;
/** Words after an economy or a body that mean its side: “미국 측은”, “인도 정부가”. */
const SIDE =
  /^ ?(?:협상 ?(?:측|단|팀)|대표단|통상 ?당국|당국|연방 ?정부|정부 ?측|정부|행정부|대변인|당국자|(?:상·?하원|상원|하원|연방 ?의회|의회|국회)(?: [가-힣]{2,8}위(?:원회)?)?|측|쪽)(?=[은는이가도의에]| (?:역시|또한) )/;
/** “한국, 중국, 일본 세 나라는”: how many were named. */
const GROUP =
  /^ ?(?:(?:[3-9]|\d{1,2}개|삼|사)국|[세네] 나라)(?=[은는이가도] | (?:정부|정상|장관|통상|외교|경제|당국|부처))/;
/** “태국 베트남 필리핀 3개국이”: the rest of a list without commas, up to how many they are. */
const COUNTED = /^(?: [가-힣]{2,8}){1,12} ?(?:\d{1,2}개?국|[세네] 나라)(?:들)?(?:은|는|이|가|도) /;
/** “말레이시아를 포함해 캐나다 …”: one of those listed after it. */
const AMONG_THEM = /^[을를] (?:포함|비롯)(?:해|한|하여|해서),? $/;
const TOPIC = /^(?:은|는|께서는|도|들은|들도)$/;
const SUBJECT = /^(?:이|가|께서|들이)$/;
/** Particles that end in the letters of a topic and are none: “철강에는”. */
const OBLIQUE = /(?:에는|에도|에게는|에서는|에서도|으로는|로는|까지는|부터는|만은)$/;
/** A title with its particle reaches no further than this, UTF-16 code units. */
const LONGEST_TITLE = 46;
/** What may stand between two that are named together: an office, an economy. */
const BETWEEN = /^,? ?(?:[가-힣A-Za-z·&]{1,12} ){0,2}$/;
const CASE_WORD = /[을를에고며] /;
/** More of them that are not named: “…과 회원국 장관들은”. */
const AND_OTHERS = /^ (?:[가-힣A-Z·]{1,8} ){0,2}[가-힣]{1,8}(?:들|단|부|정부|측|장|관|원)(은|는|이|가|도) /;

/** Finds the holders that are subjects in a sentence. */
export function subjectsOf(
  text: string,
  sentence: Sentence,
  holders: readonly Holder[],
  signs: readonly Match<readonly Sign[]>[],
): KoreanSubject[] {
  const found: KoreanSubject[] = [];
  /** Holders joined to the next one by “와”, a comma or a dot. */
  let waiting: Waiting[] = [];
  let past = sentence.start;
  for (let i = 0; i < holders.length; i += 1) {
    const holder = holders[i]!;
    if (holder.start < past) continue;
    const led = holder.kind === 'person' ? LED.exec(text.slice(holder.end, holder.end + 8)) : null;
    if (led !== null) {
      past = holder.end + led[0].length;
      const voices = holder.voices.map((voice) => ({ ...voice, speaker: null }));
      const role = TOPIC.test(led[1]!) ? 'topic' : 'subject';
      found.push({ holder: { ...holder, voices }, start: holder.start, end: past, role });
      waiting = [];
      continue;
    }
    const members = membersAfter(text, holder);
    if (members !== null) {
      past = members.end;
      const whole = { ...holder, voices: members.voices, kind: 'unnamed' as const };
      found.push({ holder: whole, start: holder.start, end: past, role: members.role });
      waiting = [];
      continue;
    }
    if (holder.kind === 'adjective' || isVerbLike(text, holder)) continue;
    const firms = holder.kind === 'economy' ? FIRMS.exec(text.slice(holder.end, holder.end + 80)) : null;
    if (firms !== null) {
      past = holder.end + firms[0].length;
      const voices = holder.voices.map((voice) => ({ ...voice, speaker: null }));
      found.push({ holder: { ...holder, voices, kind: 'unnamed' }, start: holder.start, end: past, role: 'topic' });
      waiting = [];
      continue;
    }
    const next = holders[i + 1];
    const other =
      holder.kind === 'person'
        ? holders
            .slice(i + 1, i + 5)
            .find(({ kind, start }) => (kind === 'person' || kind === 'unnamed') && !'(（'.includes(text[start - 1]!))
        : next;
    const role = roleAfter(text, holder, Math.min(sentence.end, holder.end + LONGEST_TITLE), other, signs);
    if (role === null) continue;
    // “미국 재무장관은”: the economy only tells whose minister it is.
    if (holder.kind === 'economy' && next !== undefined && next.start < role.end && !isGloss(text, holder, next))
      continue;
    // “기획재정부 장관은”: a body inside someone's title, whose own name may have come before.
    if (
      ((holder.kind === 'economy' && waiting.length === 0) || holder.kind === 'organisation') &&
      MINISTER.test(text.slice(holder.end, role.end + 1))
    ) {
      const minister = role.end !== found.at(-1)?.end ? ministerOf(holder) : null;
      if (minister !== null) found.push({ holder: minister, start: holder.start, end: role.end, role: 'topic' });
      continue;
    }
    // “웬디 리 미국 수석대표는”, “마오닝 중국 외교부 대변인은”: it stands in the title of the one before.
    if (isOfTitle(holder, role, found.at(-1))) continue;
    if (role.role === 'joined') {
      if (waiting.length > 0 && !joins(text, waiting.at(-1)!.end, holder.start)) waiting = [];
      waiting.push({ holder, end: role.end });
      continue;
    }
    const listed = waiting.length > 0 && joins(text, waiting.at(-1)!.end, holder.start) ? waiting : [];
    const together = withOneAmong(text, holders, i - listed.length - 1, listed);
    waiting = [];
    if (together.length === 0)
      found.push({ holder: asGovernment(holder), start: holder.start, end: role.end, role: role.role });
    else {
      const start = together[0]!.holder.start;
      const all = [...together.map((one) => one.holder), holder];
      found.push({ holder: { ...holder, start, voices: mergedVoices(all) }, start, end: role.end, role: role.role });
    }
  }
  return found;
}

interface Waiting {
  readonly holder: Holder;
  readonly end: number;
}

/** “유럽연합(EU)이”: the same one again, in brackets. */
function isGloss(text: string, holder: Holder, next: Holder): boolean {
  return /^ ?[(（]$/.test(text.slice(holder.end, next.start)) && /^[)）]/.test(text.slice(next.end, next.end + 1));
}

/** Those named together, with one told before the list as among them. */
function withOneAmong(
  text: string,
  holders: readonly Holder[],
  at: number,
  listed: readonly Waiting[],
): readonly Waiting[] {
  const one = holders[at];
  if (one?.kind !== 'economy' || listed.length === 0) return listed;
  return AMONG_THEM.test(text.slice(one.end, listed[0]!.holder.start))
    ? [{ holder: one, end: one.end }, ...listed]
    : listed;
}

/** True when an economy or a body only tells whose officer the person before is. */
function isOfTitle({ kind }: Holder, { end }: Role, before: KoreanSubject | undefined): boolean {
  if (before?.end !== end) return false;
  return kind === 'economy' || (kind === 'organisation' && before.holder.kind === 'person');
}

/** “…에 대한”, written like a name of Korea. */
function isVerbLike(text: string, { start, end }: Holder): boolean {
  return (
    start > 1 &&
    text.startsWith('대한', start) &&
    !text.startsWith('대한민국', start) &&
    end - start < 8 &&
    /[에 ] ?$/.test(text.slice(start - 2, start))
  );
}

/** “미국 상무장관은”, with nobody named: the government that the minister is of; null for other titles. */
function ministerOf(holder: Holder): Holder | null {
  const voices = holder.voices.filter(({ capacity }) => capacity === 'government');
  if (voices.length === 0) return null;
  return { ...holder, voices: voices.map((voice) => ({ ...voice, speaker: null })) };
}

const MINISTER =
  /^ ?(?:(?!전 |前)[가-힣·]{1,8} ?)?(?:장관|차관|총리|대통령|무역대표|주석|서기장|총서기|외무상|국무상|담당상|재무상|산업상|수산상|법무상|통상대표|집행위원)(?:은|는|도|께서는)(?= )/;
/** “영국 대표는”: who speaks for an economy's delegation. */
const DELEGATE = /^ (?:수석)?대표(?:는|도)(?= )/;

/** “정부는” speaks for its party and has no name. */
function asGovernment(holder: Holder): Holder {
  if (holder.kind !== 'unnamed' || holder.voices.every(({ capacity }) => capacity !== 'government')) return holder;
  return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, speaker: null })) };
}

function joins(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return to - from < 28 && BETWEEN.test(between) && !CASE_WORD.test(between);
}

function mergedVoices(holders: readonly Holder[]): Holder['voices'] {
  const voices: Holder['voices'][number][] = [];
  for (const holder of holders) {
    for (const voice of holder.voices) if (!voices.some((one) => sameVoice(one, voice))) voices.push(voice);
  }
  return voices;
}

interface Role {
  readonly role: KoreanSubject['role'] | 'joined';
  readonly end: number;
}

/** The particle at the end of a name and its title. */
function roleAfter(
  text: string,
  holder: Holder,
  to: number,
  next: Holder | undefined,
  signs: readonly Match<readonly Sign[]>[],
): Role | null {
  let at = holder.end;
  if (holder.kind === 'economy' || holder.kind === 'organisation') {
    const group = GROUP.exec(text.slice(at, at + 10));
    if (group !== null) at += group[0].length;
    const side = SIDE.exec(text.slice(at, at + 12));
    if (side !== null) {
      at += side[0].length;
      if (/^에서는? /.test(text.slice(at, at + 4))) return { role: 'subject', end: at + 2 };
    }
  }
  // “미측에서 요구가 나왔다”
  if (text[at - 1] === '측' && /^에서(?:는|도)? /.test(text.slice(at, at + 4))) return { role: 'subject', end: at + 2 };
  // “한미일”, “한·중·일”
  if (holder.kind === 'economy' && next?.kind === 'economy' && next.start === at) return { role: 'joined', end: at };
  if (
    holder.kind === 'economy' &&
    next?.kind === 'economy' &&
    next.start === at + 1 &&
    COUNTED.test(text.slice(at, at + 100))
  )
    return { role: 'joined', end: at };
  // “영국 역시”, “미국 또한”
  if (/^ (?:역시|또한) /.test(text.slice(at, at + 4))) return { role: 'topic', end: at + 3 };
  for (let words = 0; words < 7 && at < to; words += 1) {
    // Chinese letters or a Latin name in brackets.
    const bracket = /^\s?[(（][^)）\n]{1,40}[)）]/.exec(text.slice(at, at + 44));
    if (bracket !== null) at += bracket[0].length;
    const source = signs.find(({ start, value }) => start >= at && start <= at + 1 && value.includes('source'));
    if (source !== undefined) return { role: 'source', end: source.end };
    const particle = particleAt(text, at);
    if (particle > 0) return roleOfParticle(text, at, text.slice(at, at + particle), to);
    if ((holder.kind === 'organisation' || holder.kind === 'economy') && /^ 등[은이] /.test(text.slice(at, at + 4)))
      return { role: text[at + 2] === '은' ? 'topic' : 'subject', end: at + 3 };
    if (/^(?:,|·| 및 )/.test(text.slice(at, at + 3))) return { role: 'joined', end: at + 1 };
    // “미국 요구를 다루려면”: whose the demand is, with no particle.
    const bare = /^ (?:요구|요청|압박)(?=[을를에은는이가도])/.exec(text.slice(at, at + 5));
    if (bare !== null && holder.kind !== 'unnamed') return { role: 'owner', end: at + bare[0].length };
    // Only people carry offices after their names.
    if (holder.kind === 'economy' || holder.kind === 'organisation') {
      const title = text.slice(at, at + 24);
      const minister = MINISTER.exec(title) ?? (holder.kind === 'economy' ? DELEGATE.exec(title) : null);
      return minister === null ? null : { role: 'topic', end: at + minister[0].length };
    }
    // The next word of a title.
    const rest = /^[가-힣A-Za-z·&-]*/.exec(text.slice(at, at + 16))![0];
    const gap = rest === '' ? 1 : 0;
    if (gap === 1 && (text[at] !== ' ' || (next !== undefined && at >= next.start))) return null;
    const word = gap === 0 ? rest : titleWordAt(text, at + 1);
    if (word === '' || at + gap >= to) return null;
    const split = titleParticle(word);
    // “국가안보실장 역시”
    if ((word === '역시' || word === '또한') && words > 0) return { role: 'topic', end: at + gap + word.length };
    if (split !== null) return { role: split.role, end: at + gap + word.length };
    if (/[관장표원령리석인사자처부실회측국단감임재]의$/.test(word))
      return roleOfParticle(text, at + gap + word.length - 1, '의', to);
    if (/[관장표원령리석인사자처부실회측국단감임재][와과]$/.test(word) && !/결과$/.test(word))
      return joinedRole(text, at + gap + word.length, to);
    if (gap === 0 && !TITLE_WORD.test(word)) return null;
    if (/(?:와|과|을|를|에게|에|로|으로|의|및|등|며|고)$/.test(word) && !/(?:대표|협의|회의|보)$/.test(word))
      return null;
    at += gap + word.length;
  }
  return null;
}

function roleOfParticle(text: string, at: number, written: string, to: number): Role | null {
  const end = at + written.length;
  if (TOPIC.test(written)) return { role: 'topic', end };
  if (SUBJECT.test(written)) return { role: 'subject', end };
  if (written === '와' || written === '과') return joinedRole(text, end, to);
  if (written === '의' || written === '측' || written === '측의') {
    const owned = OWNED.exec(text.slice(at, at + 16));
    if (owned !== null) {
      const stop = at + owned[0].length;
      const after = text.slice(stop, stop + particleAt(text, stop));
      return /^(?:은|는|이|가)$/.test(after) && !/요구|요청|압박|압력|공세/.test(owned[1]!)
        ? { role: 'topic', end: stop + after.length }
        : { role: 'owner', end: stop };
    }
    return written === '측' ? sideRole(text, at + 1) : null;
  }
  return null;
}

/** “A와 B는”: the next one tells the role, unless it has no name. */
function joinedRole(text: string, end: number, to: number): Role {
  const others = AND_OTHERS.exec(text.slice(end, Math.min(to, end + 34)));
  if (
    others !== null &&
    !/(?:대통령|총리|장관|대표|실장|위원|위원장|본부장|정부|측)$/.test(others[0].trim().slice(0, -1))
  )
    return { role: /[은는도]/.test(others[1]!) ? 'topic' : 'subject', end: end + others[0].length - 1 };
  return { role: 'joined', end };
}

function sideRole(text: string, at: number): Role | null {
  const particle = text.slice(at, at + particleAt(text, at));
  if (/^(?:은|도)$/.test(particle)) return { role: 'topic', end: at + 1 };
  return particle === '이' ? { role: 'subject', end: at + 1 } : null;
}

/** A word of a title with the particle of a subject: “장관은”, “대표가”. */
function titleParticle(word: string): { readonly role: 'topic' | 'subject' } | null {
  if (word.length < 2 || word === '인도' || OBLIQUE.test(word)) return null;
  if (/(?:은|는|께서는)$/.test(word)) return { role: 'topic' };
  if (/(?:관|장|표|원|령|리|석|인|사|자|처|부|실|회|측|국|단|감|임|재|사관)도$/.test(word)) return { role: 'topic' };
  if (/[가-힣](?:이|가)$/.test(word) && !/(?:국가|전문가|평가|증가|추가|물가)$/.test(word)) return { role: 'subject' };
  return null;
}
