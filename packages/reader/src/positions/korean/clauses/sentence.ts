/** One Korean sentence with what clauses are read by: its clauses, who its subjects are, what is quoted. */

import { isHangul } from '../../../text/hangul.js';
import type { Match } from '../../../text/lexicon.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Sign } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';
import { type KoreanSubject, subjectsOf } from './subjects.js';

/** A stretch between two connective endings, inside one quotation or outside all. */
export interface KoreanClause {
  readonly start: number;
  readonly end: number;
  /** The quotation that holds it; null outside. */
  readonly quotation: readonly [start: number, end: number] | null;
}

export interface KoreanSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly KoreanClause[];
  readonly subjects: readonly KoreanSubject[];
}

/** Endings after which a new clause begins. */
const CONNECTIVE =
  /(?:며|면서|면서도|지만|는데|은데|인데|으나|하나|였으나|했으나|거나|되|으니|[하되리키놓오치르히나서추우]자)$/;
/** “-고”, not in nouns that end so. */
const AND = /[가-힣]고(?:는|도)?$/;
/** “-다고”, “-라고”: what is said, which belongs with the verb of saying. */
const SAID = /[가-힣][다라자냐]고(?:는|도)?$/;
const NOUNS_IN_GO =
  /(?:재고|최고|광고|사고|보고|경고|권고|참고|신고|창고|원고|충고|외환보유고|제고|고려하고|전시고|통고|선고|상고|항고|공고|말고)$/;
/** “쌀하고 쇠고기는”: goods that are joined, where nothing is done. */
const GOODS_AND =
  /(?:^|[^가-힣])(?:쌀|쇠고기|소고기|돼지고기|닭고기|사과|대두|콩|감자|옥수수|농산물|수산물|자동차|부품|철강|알루미늄|구리|목재|반도체|배터리|의약품|원유|가스)하고$/;
/** Auxiliaries that go on with the verb before them. */
const GOES_ON =
  /^(?:있|싶|말았|나서|나면|했|하였|한(?:다|데|바|뒤|후)?[.,”"]?$|하는|하며|하면서|할|말(?!레이)|밝|전|강|덧|설|지|주|답|요구|촉구|선을|못|경고|비판|평가|소개|해명|반박|목소리|여지|썼|내다|자랑|분명)/;

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

/** Longest name or term in quotation marks, UTF-16 code units. */
const LONGEST_TERM = 14;

/** “‘30개월령 이상’ 쇠고기”, “‘패키지’로”: words that are named, not said. */
function isTerm(text: string, [from, to]: readonly [number, number]): boolean {
  return (
    to - from <= LONGEST_TERM &&
    /^[‘']/.test(text.slice(from - 1, from + 1).trimStart()) &&
    !/[다요라자까][.!?]?[’']?$/.test(text.slice(from, to)) &&
    /^[’']?(?:을|를|은|이|가|로|으로|의|와|과|급|식)? (?!고|라고)[가-힣]/.test(text.slice(to, to + 6))
  );
}

function quotationsIn({ text, quotations }: PreparedText, { start, end }: Sentence): (readonly [number, number])[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  const found: (readonly [number, number])[] = [];
  for (let i = low; i < quotations.length && quotations[i]![0] < end; i += 1)
    if (!isTerm(text, quotations[i]!)) found.push(quotations[i]!);
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
    const closed = !isHangul(word[0].charCodeAt(word[0].length - 1));
    const bare = closed ? word[0].replace(/[,.;:!?…’”"')\]]+$/, '') : word[0];
    const marked = closed && /(?:(?<!캐나|르완|우간)다|(?<!필)요|음|함)[,;]$/.test(word[0]);
    const paused = closed && word[0].endsWith(',') && /[어아여해서]$/.test(bare);
    // “요구하는 한편 …을 제안했다”
    // … and “수위를 높이는 가운데, 정부가 … 제안했다”, “제안을 거부한 채 …을 요구했다”
    const beside =
      ((bare === '한편' || bare === '가운데') && /[는인한된은]$/.test(words[i - 1]?.[0] ?? '')) ||
      (bare === '채' && endsInN(words[i - 1]?.[0] ?? ''));
    const joins =
      marked ||
      (closed && leavesVerb(stretch, start - from, word, words, i)) ||
      beside ||
      paused ||
      CONNECTIVE.test(bare) ||
      (AND.test(bare) &&
        !SAID.test(bare) &&
        !NOUNS_IN_GO.test(bare) &&
        !GOODS_AND.test(bare) &&
        !GOES_ON.test((words[i + 1]?.[0] ?? '').replace(/^[“"‘]/, '')));
    if (!joins || (bare.length < 2 && !beside)) continue;
    const end = from + word.index + word[0].length;
    clauses.push({ start, end, quotation });
    start = end;
  }
  if (to > start && text.slice(start, to).trim() !== '') clauses.push({ start, end: to, quotation });
}

/** “한국은 관세 인하를, 미국은 쌀 개방을 각각 요구했다”: the verb of an object with a comma stands after the next one's. */
function leavesVerb(
  stretch: string,
  from: number,
  word: RegExpExecArray,
  words: readonly RegExpExecArray[],
  at: number,
): boolean {
  if (!/[가-힣)][을를],$/.test(word[0]) || !HAS_TOPIC.test(stretch.slice(from, word.index))) return false;
  const next = words.slice(at + 1, at + 1 + TOPIC_WITHIN).find(([one]) => /[은는],?$/.test(one))?.[0];
  return (
    next !== undefined &&
    !/(?:에서|에|로|까지|부터|[대관]해서)[은는]$|^이번/.test(next) &&
    OBJECT_AFTER.test(stretch.slice(word.index + word[0].length))
  );
}

/** Words within which the next one's topic stands. */
const TOPIC_WITHIN = 4;
const HAS_TOPIC = /[가-힣A-Z)][은는이가] /;
/** Another object, and what both do. */
const OBJECT_AFTER = /^[^,]*[은는] [^,]*[가-힣)][을를],? /;

/** “거부한”, “않은”, “미룬”: a verb before a noun. */
function endsInN(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28 === N;
}

/** Final consonant of such a verb. */
const N = 4;

/** Number of the clause that holds an offset. */
export function koreanClauseAt(clauses: readonly KoreanClause[], offset: number): number {
  for (let i = 0; i < clauses.length; i += 1) if (offset >= clauses[i]!.start && offset < clauses[i]!.end) return i;
  return Math.max(0, clauses.length - 1);
}
