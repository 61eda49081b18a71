/** The role that a Korean holder has in its sentence, by what stands after its name: its side, its title, a particle. */

import { particleAt } from '../../../text/hangul.js';
import type { Match } from '../../../text/lexicon.js';
import type { Sign } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';
import { officerEnd } from './ministers.js';
import { type Role, roleOfParticle } from './subject-particles.js';
import { roleOfTitleWord, titleWordAt } from './title-words.js';

/** Words after an economy or a body that mean its side: “미국 측은”, “인도 정부가”. */
const SIDE =
  /^ ?(?:협상 ?(?:측|단|팀)|대표단|통상 ?당국|당국|연방 ?정부|정부 ?측|정부|행정부|대변인|당국자|(?:상·?하원|상원|하원|연방 ?의회|의회|국회)(?: [가-힣]{2,8}위(?:원회)?)?|측|쪽)(?=[은는이가도의에]| (?:역시|또한) )/;
/** “한국, 중국, 일본 세 나라는”: how many were named. */
const GROUP =
  /^ ?(?:(?:[3-9]|\d{1,2}개|삼|사)국|[세네] 나라)(?=[은는이가도] | (?:정부|정상|장관|통상|외교|경제|당국|부처))/;
/** “태국 베트남 필리핀 3개국이”: the rest of a list without commas, up to how many they are. */
const COUNTED = /^(?: [가-힣]{2,8}){1,12} ?(?:\d{1,2}개?국|[세네] 나라)(?:들)?(?:은|는|이|가|도) /;
/** Chinese letters or a Latin name in brackets. */
const BRACKET = /^\s?[(（][^)）\n]{1,40}[)）]/;
/** “미국 요구를 다루려면”: whose the demand is, with no particle. */
const DEMAND = /^ (?:요구|요청|압박)(?=[을를에은는이가도])/;
/** A title with its particle reaches no further than this, UTF-16 code units. */
const LONGEST_TITLE = 46;
/** Most words of a title. */
const MOST_WORDS = 7;

/**
 * The role of a holder; null where it is no subject.
 * @param sentenceEnd end of its sentence
 * @param next who is named next, at whose name its title ends
 */
export function roleAfter(
  text: string,
  holder: Holder,
  sentenceEnd: number,
  next: Holder | undefined,
  signs: readonly Match<readonly Sign[]>[],
): Role | null {
  const side = sideAfter(text, holder);
  const role = roleAtOnce(text, holder, side, next);
  if (role !== null) return role;
  const to = Math.min(sentenceEnd, holder.end + LONGEST_TITLE);
  let { at } = side;
  for (let words = 0; words < MOST_WORDS && at < to; words += 1) {
    at += BRACKET.exec(text.slice(at, at + 44))?.[0].length ?? 0;
    const told = roleAt(text, holder, at, to, signs);
    if (told !== null) return told === 'none' ? null : told;
    const word = titleWordAt(text, at, to, next);
    const ofWord = word === null ? 'none' : roleOfTitleWord(text, word, words === 0, to);
    if (word === null || ofWord !== null) return ofWord === 'none' ? null : ofWord;
    at = word.end;
  }
  return null;
}

/** End of the words for the side of an economy or a body. */
interface Side {
  readonly at: number;
  readonly told: boolean;
}

function sideAfter(text: string, { kind, end }: Holder): Side {
  if (!isEconomyOrBody(kind)) return { at: end, told: false };
  const at = end + (GROUP.exec(text.slice(end, end + 10))?.[0].length ?? 0);
  const side = SIDE.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  return { at: at + side, told: side > 0 };
}

/** The role that is plain without a title: “미국 측에서는”, “한미일”, “영국 역시”. */
function roleAtOnce(text: string, { kind }: Holder, { at, told }: Side, next: Holder | undefined): Role | null {
  const after = text.slice(at, at + 4);
  if (told && /^에서는? /.test(after)) return { role: 'subject', end: at + 2 };
  // “미측에서 요구가 나왔다”
  if (text[at - 1] === '측' && /^에서(?:는|도)? /.test(after)) return { role: 'subject', end: at + 2 };
  if (kind === 'economy' && next?.kind === 'economy') {
    // “한미일”, “한·중·일”
    if (next.start === at) return { role: 'joined', end: at };
    if (next.start === at + 1 && COUNTED.test(text.slice(at, at + 100))) return { role: 'joined', end: at };
  }
  // “영국 역시”, “미국 또한”
  return /^ (?:역시|또한) /.test(after) ? { role: 'topic', end: at + 3 } : null;
}

/** The role told at an offset; null where a title may go on there, `none` where nothing of a subject can follow. */
function roleAt(
  text: string,
  { kind }: Holder,
  at: number,
  to: number,
  signs: readonly Match<readonly Sign[]>[],
): Role | 'none' | null {
  const source = signs.find(({ start, value }) => start >= at && start <= at + 1 && value.includes('source'));
  if (source !== undefined) return { role: 'source', end: source.end };
  const particle = particleAt(text, at);
  if (particle > 0) return roleOfParticle(text, at, text.slice(at, at + particle), to) ?? 'none';
  const economyOrBody = isEconomyOrBody(kind);
  if (economyOrBody && /^ 등[은이] /.test(text.slice(at, at + 4)))
    return { role: text[at + 2] === '은' ? 'topic' : 'subject', end: at + 3 };
  if (/^(?:,|·| 및 )/.test(text.slice(at, at + 3))) return { role: 'joined', end: at + 1 };
  const demand = kind === 'unnamed' ? null : DEMAND.exec(text.slice(at, at + 5));
  if (demand !== null) return { role: 'owner', end: at + demand[0].length };
  if (!economyOrBody) return null;
  // Only people carry offices after their names.
  const end = officerEnd(text, at, kind);
  return end < 0 ? 'none' : { role: 'topic', end };
}

function isEconomyOrBody(kind: Holder['kind']): boolean {
  return kind === 'economy' || kind === 'organisation';
}
