/** Who is the subject of Korean clauses: holders with their titles and the particle after them. */

import type { Match } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Sign } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';
import { isMinister, ministerOf } from './ministers.js';
import { type Joined, mergedVoices, rowBefore, withOneAmong } from './named-together.js';
import type { Role, SubjectRole } from './subject-particles.js';
import { isVerbLike, subjectPhrase } from './subject-phrases.js';
import { roleAfter } from './subject-roles.js';

/** A holder with the particle of a subject. */
export interface KoreanSubject {
  readonly holder: Holder;
  readonly start: number;
  /** End of the particle. */
  readonly end: number;
  readonly role: SubjectRole;
}

/** Finds the holders that are subjects in a sentence. */
export function subjectsOf(
  text: string,
  sentence: Sentence,
  holders: readonly Holder[],
  signs: readonly Match<readonly Sign[]>[],
): KoreanSubject[] {
  const found: KoreanSubject[] = [];
  /** Holders joined to the next one by “와”, a comma or a dot. */
  let waiting: readonly Joined[] = [];
  let past = sentence.start;
  for (let i = 0; i < holders.length; i += 1) {
    const holder = holders[i]!;
    if (holder.start < past) continue;
    const phrase = subjectPhrase(text, holder);
    if (phrase !== null) {
      found.push({ ...phrase, start: holder.start });
      past = phrase.end;
      waiting = [];
      continue;
    }
    if (holder.kind === 'adjective' || isVerbLike(text, holder)) continue;
    const role = roleAfter(text, holder, sentence.end, whoMayFollow(text, holders, i), signs);
    if (role === null || tellsWhose(text, holder, role, holders[i + 1])) continue;
    const before = found.at(-1);
    if (isInTitle(text, holder, role, waiting.length > 0)) {
      const minister = role.end !== before?.end ? ministerOf(holder) : null;
      if (minister !== null) found.push({ holder: minister, start: holder.start, end: role.end, role: 'topic' });
      continue;
    }
    if (isOfTitle(holder, role, before)) continue;
    const row = rowBefore(text, waiting, holder);
    if (role.role === 'joined') {
      waiting = [...row, { holder, end: role.end }];
      continue;
    }
    const together = withOneAmong(text, holders, i - row.length - 1, row);
    found.push({ ...heldTogether(holder, together), end: role.end, role: role.role });
    waiting = [];
  }
  return found;
}

/** The holder with those named together with it, where the first of them begins. */
function heldTogether(holder: Holder, together: readonly Joined[]): Pick<KoreanSubject, 'holder' | 'start'> {
  if (together.length === 0) return { holder: asGovernment(holder), start: holder.start };
  const { start } = together[0]!.holder;
  const voices = mergedVoices([...together.map((one) => one.holder), holder]);
  return { holder: { ...holder, start, voices }, start };
}

/** The one at whose name the title of a holder ends: of a person the next person, not one in brackets. */
function whoMayFollow(text: string, holders: readonly Holder[], i: number): Holder | undefined {
  if (holders[i]!.kind !== 'person') return holders[i + 1];
  return holders
    .slice(i + 1, i + 5)
    .find(({ kind, start }) => (kind === 'person' || kind === 'unnamed') && !'(（'.includes(text[start - 1]!));
}

/** “미국 재무장관은”: the economy only tells whose minister it is; not “유럽연합(EU)이”, the same one again in brackets. */
function tellsWhose(text: string, { kind, end }: Holder, role: Role, next: Holder | undefined): boolean {
  if (kind !== 'economy' || next === undefined || next.start >= role.end) return false;
  const gloss = /^ ?[(（]$/.test(text.slice(end, next.start)) && /^[)）]/.test(text.slice(next.end, next.end + 1));
  return !gloss;
}

/** “기획재정부 장관은”: a body inside someone's title, whose own name may have come before. */
function isInTitle(text: string, { kind, end }: Holder, role: Role, joined: boolean): boolean {
  return ((kind === 'economy' && !joined) || kind === 'organisation') && isMinister(text, end, role.end + 1);
}

/** “웬디 리 미국 수석대표는”, “마오닝 중국 외교부 대변인은”: an economy or a body that only tells whose officer the person before is. */
function isOfTitle({ kind }: Holder, { end }: Role, before: KoreanSubject | undefined): boolean {
  if (before?.end !== end) return false;
  return kind === 'economy' || (kind === 'organisation' && before.holder.kind === 'person');
}

/** “정부는” speaks for its party and has no name. */
function asGovernment(holder: Holder): Holder {
  if (holder.kind !== 'unnamed' || holder.voices.every(({ capacity }) => capacity !== 'government')) return holder;
  return { ...holder, voices: holder.voices.map((voice) => ({ ...voice, speaker: null })) };
}
