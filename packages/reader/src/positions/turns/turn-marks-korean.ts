/** Questions and answers of a Korean text by what opens their lines: “<질문>”, “답)”, “A1.”, “-…? =…”, “▷ … ▶ …”. */

/** What opens a line of questions and answers. */
export interface LineMark {
  readonly question: boolean;
  /** Where the words begin, or the name of whoever answers. */
  readonly end: number;
}

const ASKS = '질문|질의|기자|문|Q';
const ANSWERS = '답변|응답|답|A';
/** Who answers by the office in brackets: “(본부장)”. */
const OFFICES = '(?:[가-힣]{0,6}(?:본부장|장관|차관|차관보|실장|국장|정책관|조정관|대변인|대사|대표|총리|위원장|청장))';
/** “<질문>”, “○ 답변:”, “문 1.”, “Q2)”. */
const WORDED = new RegExp(
  `^(?:[□○◦●◇◆▷▶■▲△ㅇ] ?)?(?:[<[【(〈《](?:(${ASKS})|(?:${ANSWERS})|${OFFICES}) ?\\d{0,2}[>\\]】)〉》]|(?:(${ASKS})|(?:${ANSWERS})) ?\\d{0,2} ?[.):：])[ \\t]*`,
);
/** A mark for questions with the one for answers. */
const PAIRS: readonly (readonly [asks: RegExp, answers: RegExp])[] = [
  [/^[-–—―]/, /^=/],
  [/^▷/, /^▶/],
  [/^◇/, /^◆/],
  [/^◆/, /^◇/],
  [/^□/, /^■/],
];
/** A line that asks: it ends in a question mark or in an ending of asking. */
const ASKING = /(?:\?|[나까가요죠](?:\.|$)|는(?:\.|$))["”’)]*\s*$/;
/** Whether a text may hold such lines at all. */
const MAY_HOLD = /^[=▶◆◇■]|^[(（<[](?:기자|질문)[)）>\]]|^[^\n]{0,3}(?:답변|응답|답|A) ?\d{0,2} ?[>\]】)〉》.:：]/m;
const HEADED = /일문일답|문답|질의 ?응답|인터뷰|Q ?& ?A/;

/** Reads the marks of a text; null where it is none of questions and answers. */
export function koreanLineMarks(text: string): ((start: number) => LineMark | null) | null {
  if (!MAY_HOLD.test(text)) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const worded = lines.map((line) => WORDED.exec(line));
  const asked = worded.filter((found) => found !== null && isQuestion(found)).length;
  if (asked > 0 && worded.some((found) => found !== null && !isQuestion(found)))
    return (start) => {
      const found = WORDED.exec(text.slice(start, start + 24));
      return found === null ? null : { question: isQuestion(found), end: start + found[0].length };
    };
  const needed = HEADED.test(text.slice(0, 300)) ? 1 : 2;
  const pair = PAIRS.find(
    ([asks, answers]) =>
      lines.filter((line, at) => asks.test(line) && ASKING.test(line) && answers.test(lines[at + 1] ?? '')).length >=
      needed,
  );
  if (pair === undefined) return null;
  return (start) => {
    const mark = text[start] ?? '';
    const question = pair[0].test(mark);
    if (!question && !pair[1].test(mark)) return null;
    return { question, end: text[start + 1] === ' ' ? start + 2 : start + 1 };
  };
}

function isQuestion([, bracketed, bare]: RegExpExecArray): boolean {
  return bracketed !== undefined || bare !== undefined;
}

/** “(여한구 본부장) ”, “여한구 본부장=” at the beginning of an answer. */
const NAMED = /^(?:[(（][^)）\n]{2,30}[)）]|[가-힣]{2,6}(?: [가-힣·]{2,12}){0,2} ?[=:：])[ \t]*/;

/** Offset after the name that opens an answer; the same offset where none does. */
export function afterName(text: string, start: number): number {
  return start + (NAMED.exec(text.slice(start, start + 48))?.[0].length ?? 0);
}
