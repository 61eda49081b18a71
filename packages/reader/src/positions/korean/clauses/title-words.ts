/** Words of a title after a Korean name, one by one: “허리펑 중국 부총리는”, “국가안보실장 역시”. */

import type { Holder } from '../../voices/voices.js';
import { joinedRole, type Role, roleOfParticle } from './subject-particles.js';

/** A word of a title, which stands right after what is before it or after a space. */
interface TitleWord {
  readonly word: string;
  readonly spaced: boolean;
  readonly end: number;
}

const TITLE_WORD = /^[가-힣A-Za-z·]{1,14}$/;
const LETTERS = /^[가-힣A-Za-z·&-]*/;
/** With the number of an office that there are several of: “제1차관은”, “2차관보가”. */
const NUMBERED = /^(?:제?\d(?=차관|부상|부총리|부장관|비서관))?[가-힣A-Za-z·&-]*/;
/** The last syllables of offices, with a particle. */
const OFFICES_OWN = /[관장표원령리석인사자처부실회측국단감임재]의$/;
const OFFICE_AND = /[관장표원령리석인사자처부실회측국단감임재][와과]$/;
const OFFICE_ALSO = /(?:관|장|표|원|령|리|석|인|사|자|처|부|실|회|측|국|단|감|임|재|사관)도$/;
/** Particles that end in the letters of a topic and are none: “철강에는”. */
const OBLIQUE = /(?:에는|에도|에게는|에서는|에서도|으로는|로는|까지는|부터는|만은)$/;
/** What closes a word that is no part of a title. */
const CLOSES = /(?:와|과|을|를|에게|에|로|으로|의|및|등|며|고)$/;
const CLOSES_NOT = /(?:대표|협의|회의|보)$/;

/**
 * The word of a title at an offset; null where the title ends.
 * @param next who is named next, at whose name a title ends
 */
export function titleWordAt(text: string, at: number, to: number, next: Holder | undefined): TitleWord | null {
  const joined = LETTERS.exec(text.slice(at, at + 16))![0];
  if (joined !== '') return at < to ? { word: joined, spaced: false, end: at + joined.length } : null;
  if (text[at] !== ' ' || (next !== undefined && at >= next.start)) return null;
  const word = NUMBERED.exec(text.slice(at + 1, at + 17))![0];
  return word !== '' && at + 1 < to ? { word, spaced: true, end: at + 1 + word.length } : null;
}

/**
 * The role that a word of a title tells; null where the title goes on, `none` where it ends without one.
 * @param first it is the first after the name
 */
export function roleOfTitleWord(
  text: string,
  { word, spaced, end }: TitleWord,
  first: boolean,
  to: number,
): Role | 'none' | null {
  if ((word === '역시' || word === '또한') && !first) return { role: 'topic', end };
  const role = titleParticle(word);
  if (role !== null) return { role, end };
  if (OFFICES_OWN.test(word)) return roleOfParticle(text, end - 1, '의', to) ?? 'none';
  if (OFFICE_AND.test(word) && !/결과$/.test(word)) return joinedRole(text, end, to);
  if (!spaced && !TITLE_WORD.test(word)) return 'none';
  return CLOSES.test(word) && !CLOSES_NOT.test(word) ? 'none' : null;
}

/** A word of a title with the particle of a subject: “장관은”, “대표가”. */
function titleParticle(word: string): 'topic' | 'subject' | null {
  if (word.length < 2 || word === '인도' || OBLIQUE.test(word)) return null;
  if (/(?:은|는|께서는)$/.test(word) || OFFICE_ALSO.test(word)) return 'topic';
  return /[가-힣](?:이|가)$/.test(word) && !/(?:국가|전문가|평가|증가|추가|물가)$/.test(word) ? 'subject' : null;
}
