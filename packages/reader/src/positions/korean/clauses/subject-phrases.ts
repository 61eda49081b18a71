/** Subjects of Korean sentences that mean others than who is named in them: “바이든 행정부는”, “미국 하원의원 43명이”, “스위스 기업은”. */

import type { Holder } from '../../voices/voices.js';
import { membersAfter } from './members.js';
import { isTopic } from './subject-particles.js';

interface SubjectPhrase {
  readonly holder: Holder;
  /** End of the particle. */
  readonly end: number;
  readonly role: 'topic' | 'subject';
}

/** “바이든 행정부는”: the government someone leads, not the writer's own. */
const LED = /^ (?:정부|행정부|내각)(은|는|이|가|도| 역시| 또한)(?=[ ,])/;
/** “스위스 기업은 … 투자하기로 했다”: the firms of an economy, which spend for it. */
const FIRMS =
  /^ (?:기업|업체|회사)(?:들)?(?:은|는|도)(?= [^.\n]{0,60}(?:투자|구매|사들이|수입)[가-힣]{0,3}(?:기로|고 |한다|할 것|며 ))/;

/** The phrase that begins with a holder; null where it is no such phrase. */
export function subjectPhrase(text: string, holder: Holder): SubjectPhrase | null {
  if (text[holder.end] !== ' ') return null;
  return governmentOf(text, holder) ?? membersOf(text, holder) ?? firmsOf(text, holder);
}

/** “…에 대한”, written like a name of Korea. */
export function isVerbLike(text: string, { start, end }: Holder): boolean {
  return (
    start > 1 &&
    text.startsWith('대한', start) &&
    !text.startsWith('대한민국', start) &&
    end - start < 8 &&
    /[에 ] ?$/.test(text.slice(start - 2, start))
  );
}

function governmentOf(text: string, holder: Holder): SubjectPhrase | null {
  if (holder.kind !== 'person') return null;
  const led = LED.exec(text.slice(holder.end, holder.end + 8));
  if (led === null) return null;
  return {
    holder: { ...holder, voices: withoutSpeakers(holder) },
    end: holder.end + led[0].length,
    role: isTopic(led[1]!) ? 'topic' : 'subject',
  };
}

function membersOf(text: string, holder: Holder): SubjectPhrase | null {
  const members = membersAfter(text, holder);
  if (members === null) return null;
  const { voices, end, role } = members;
  return { holder: { ...holder, voices, kind: 'unnamed' }, end, role };
}

function firmsOf(text: string, holder: Holder): SubjectPhrase | null {
  if (holder.kind !== 'economy' || isVerbLike(text, holder)) return null;
  const firms = FIRMS.exec(text.slice(holder.end, holder.end + 80));
  if (firms === null) return null;
  const voices = withoutSpeakers(holder);
  return { holder: { ...holder, voices, kind: 'unnamed' }, end: holder.end + firms[0].length, role: 'topic' };
}

function withoutSpeakers({ voices }: Holder): Holder['voices'] {
  return voices.map((voice) => ({ ...voice, speaker: null }));
}
