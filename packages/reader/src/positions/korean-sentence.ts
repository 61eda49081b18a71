/** One Korean sentence with what clauses are read by: its clauses, who its subjects are, what is quoted. */

import { particleAt } from '../text/hangul.js';
import type { Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import type { Sign } from './stance-rules.js';
import type { Holder } from './voices.js';

/** A stretch between two connective endings, inside one quotation or outside all. */
export interface KoreanClause {
  readonly start: number;
  readonly end: number;
  /** The quotation that holds it; null outside. */
  readonly quotation: readonly [start: number, end: number] | null;
}

/** A holder with the particle of a subject. */
export interface KoreanSubject {
  readonly holder: Holder;
  readonly start: number;
  /** End of the particle. */
  readonly end: number;
  /** `topic` (은/는/도) governs the sentence, `subject` (이/가) its clause, `source` is “에 따르면”, `owner` is “의 요구”. */
  readonly role: 'topic' | 'subject' | 'source' | 'owner';
}

export interface KoreanSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly KoreanClause[];
  readonly subjects: readonly KoreanSubject[];
}

/** Endings after which a new clause begins. */
const CONNECTIVE = /(?:며|면서|면서도|지만|는데|은데|으나|하나|였으나|했으나|거나|되|으니|자)$/;
/** “-고”, not in nouns that end so. */
const AND = /[가-힣]고(?:는|도)?$/;
const NOUNS_IN_GO =
  /(?:재고|최고|광고|사고|보고|경고|권고|참고|신고|창고|원고|충고|외환보유고|제고|고려하고|전시고|통고|선고|상고|항고|공고|말고)$/;
/** Auxiliaries that go on with the verb before them. */
const GOES_ON =
  /^(?:있|싶|말았|나서|나면|했|하였|한|하는|하며|하면서|한다|할|말|밝|전|강|덧|설|지|주|답|요구|촉구|선을|못|경고|비판|평가|소개|해명|반박|목소리|여지|썼|내다|자랑|분명)/;

/**
 * Reads the clauses and subjects of a Korean sentence.
 * @param withClauses false where only the subjects are asked for
 */
export function koreanSentence(
  prepared: PreparedText,
  sentence: Sentence,
  holders: readonly Holder[],
  signs: readonly Match<readonly Sign[]>[],
  withClauses: boolean,
): KoreanSentence {
  const { text } = prepared;
  return {
    sentence,
    clauses: withClauses ? clausesOf(text, sentence, quotationsIn(prepared, sentence)) : [],
    subjects: subjectsOf(text, sentence, holders, signs),
  };
}

function quotationsIn({ quotations }: PreparedText, { start, end }: Sentence): (readonly [number, number])[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  const found: (readonly [number, number])[] = [];
  for (let i = low; i < quotations.length && quotations[i]![0] < end; i += 1) found.push(quotations[i]!);
  return found;
}

function clausesOf(
  text: string,
  { start, end }: Sentence,
  quotations: readonly (readonly [number, number])[],
): KoreanClause[] {
  const clauses: KoreanClause[] = [];
  let at = start;
  for (const quotation of quotations) {
    const [from, to] = [Math.max(start, quotation[0]), Math.min(end, quotation[1])];
    split(text, at, from, null, clauses);
    split(text, from, to, quotation, clauses);
    at = to;
  }
  split(text, at, end, null, clauses);
  return clauses;
}

function split(
  text: string,
  from: number,
  to: number,
  quotation: KoreanClause['quotation'],
  clauses: KoreanClause[],
): void {
  let start = from;
  const stretch = text.slice(from, to);
  const words = [...stretch.matchAll(/[^\s]+/g)];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const bare = word[0].replace(/[,.;:!?…’”"')\]]+$/, '');
    const next = words[i + 1]?.[0] ?? '';
    const marked = /[;]$|[,]$/.test(word[0]) && /(?:다|요|음|함)[,;]$/.test(word[0]);
    const paused = /,$/.test(word[0]) && /[어아여해서]$/.test(bare);
    const joins =
      marked ||
      paused ||
      CONNECTIVE.test(bare) ||
      (AND.test(bare) && !NOUNS_IN_GO.test(bare) && !GOES_ON.test(next.replace(/^[“"‘]/, '')));
    if (!joins || bare.length < 2) continue;
    const end = from + word.index + word[0].length;
    clauses.push({ start, end, quotation });
    start = end;
  }
  if (to > start && text.slice(start, to).trim() !== '') clauses.push({ start, end: to, quotation });
}

/** Nouns of speech that a holder owns: “러트닉 장관의 말은”, “중국의 요구에는”. */
const OWNED = /^(?:의)\s?(?:[가-힣]{1,6}\s)?(말|설명|입장|주장|요구|요청|제안|발언|답변|방침|측)/;
/** Titles of persons. */
const TITLE =
  /(?:장관|차관|대표|실장|본부장|의원|위원|총리|대통령|교수|회장|국장|과장|의장|특사|대사|담당|주석|부장|비서관|보좌관|원장|총재|청장)(?:은|는|이|가|도|께서는?)?$/;
const TITLE_WORD = /^[가-힣A-Za-z·&]{1,14}$/;
/** A title with its particle reaches no further than this, UTF-16 code units. */
const LONGEST_TITLE = 46;

function subjectsOf(
  text: string,
  sentence: Sentence,
  holders: readonly Holder[],
  signs: readonly Match<readonly Sign[]>[],
): KoreanSubject[] {
  const found: KoreanSubject[] = [];
  for (let i = 0; i < holders.length; i += 1) {
    const holder = holders[i]!;
    if (holder.kind === 'adjective') continue;
    const next = holders[i + 1];
    const other =
      holder.kind === 'person'
        ? holders.slice(i + 1, i + 5).find(({ kind }) => kind === 'person' || kind === 'unnamed')
        : next;
    const role = roleAfter(text, holder.end, Math.min(sentence.end, holder.end + LONGEST_TITLE), other, signs);
    if (role === null) continue;
    // “미국 재무장관은”: the economy only tells whose minister it is.
    if (holder.kind === 'economy' && next !== undefined && next.start < role.end) continue;
    // “기획재정부 장관은”: a body inside someone's title.
    if ((holder.kind === 'economy' || holder.kind === 'organisation') && TITLE.test(text.slice(holder.end, role.end)))
      continue;
    found.push({ holder, start: holder.start, end: role.end, role: role.role });
  }
  return found;
}

interface Role {
  readonly role: KoreanSubject['role'];
  readonly end: number;
}

/** The particle at the end of a name and its title. */
function roleAfter(
  text: string,
  from: number,
  to: number,
  next: Holder | undefined,
  signs: readonly Match<readonly Sign[]>[],
): Role | null {
  let at = from;
  for (let words = 0; words < 7 && at < to; words += 1) {
    // Chinese letters or a Latin name in brackets.
    const bracket = /^\s?[(（][^)）\n]{1,40}[)）]/.exec(text.slice(at, at + 44));
    if (bracket !== null) {
      at += bracket[0].length;
      words -= 1;
    }
    const source = signs.find(({ start, value }) => start >= at && start <= at + 1 && value.includes('source'));
    if (source !== undefined) return { role: 'source', end: source.end };
    const particle = particleAt(text, at);
    const written = text.slice(at, at + particle);
    if (particle > 0) {
      if (/^(?:은|는|께서는|측은|도|에서는|에서도|들은)$/.test(written)) return { role: 'topic', end: at + particle };
      if (/^(?:이|가|께서|들이|에서)$/.test(written)) return { role: 'subject', end: at + particle };
      if (written === '의') {
        const owned = OWNED.exec(text.slice(at, at + 16));
        if (owned === null) return null;
        const end = at + owned[0].length;
        const after = text.slice(end, end + particleAt(text, end));
        return /^(?:은|는|이|가)$/.test(after) && owned[1] !== '요구' && owned[1] !== '요청'
          ? { role: 'topic', end: end + after.length }
          : { role: 'owner', end };
      }
      if (written === '측') return sideRole(text, at + 1);
      return null;
    }
    // “측은” after a space, or the next word of a title.
    const rest = /^[가-힣A-Za-z·&-]*/.exec(text.slice(at, at + 16))![0];
    if (rest !== '') {
      const split = titleParticle(rest);
      if (split !== null) return { role: split.role, end: at + rest.length };
      if (!TITLE_WORD.test(rest)) return null;
      if (/(?:와|과|을|를|에게|에|로|으로|의|및|등)$/.test(rest) && words > 0) return null;
      at += rest.length;
      continue;
    }
    if (text[at] !== ' ' || (next !== undefined && at >= next.start)) return null;
    at += 1;
    words -= 1;
    if (at >= to) return null;
    const word = /^[가-힣A-Za-z·&-]*/.exec(text.slice(at, at + 16))![0];
    if (word === '') return null;
    words += 1;
    const ends = titleParticle(word);
    if (ends !== null) return { role: ends.role, end: at + word.length };
    if (/(?:와|과|을|를|에게|에|로|으로|의|및|등|며|고)$/.test(word) && !/(?:대표|협의|회의|보)$/.test(word))
      return null;
    at += word.length;
  }
  return null;
}

function sideRole(text: string, at: number): Role | null {
  const particle = text.slice(at, at + particleAt(text, at));
  if (/^(?:은|도)$/.test(particle)) return { role: 'topic', end: at + 1 };
  return particle === '이' ? { role: 'subject', end: at + 1 } : null;
}

/** A word of a title with the particle of a subject: “장관은”, “대표가”. */
function titleParticle(word: string): { readonly role: 'topic' | 'subject' } | null {
  if (word.length < 2) return null;
  if (/(?:은|는|께서는)$/.test(word)) return { role: 'topic' };
  if (/(?:관|장|표|원|령|리|석|인|사|자|처|부|실|회|측|국|단|감|임|재|사관)도$/.test(word)) return { role: 'topic' };
  if (/[가-힣](?:이|가)$/.test(word) && !/(?:국가|전문가|평가|증가|추가|물가)$/.test(word)) return { role: 'subject' };
  return null;
}

/** Number of the clause that holds an offset. */
export function koreanClauseAt(clauses: readonly KoreanClause[], offset: number): number {
  for (let i = 0; i < clauses.length; i += 1) if (offset >= clauses[i]!.start && offset < clauses[i]!.end) return i;
  return Math.max(0, clauses.length - 1);
}
