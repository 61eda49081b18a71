/** Questions and answers of a Korean text by what opens their lines: “<질문>”, “답)”, “A1.”, “-…? =…”, “▷ … ▶ …”. */

/** What opens a line of questions and answers. */
export interface LineMark {
  readonly question: boolean;
  /** Where the words begin, or the name of whoever answers. */
  readonly end: number;
  /** Where the words begin after a name that the mark holds. */
  readonly from?: number;
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
/** Whoever puts the questions of a broadcast. */
const HOST = /^(?:[가-힣]{2,4} ?)?(?:앵커|진행자|사회자|기자|아나운서|MC)$/;
/** “◇앵커> ”, “◆정우진/산업부 장관> ”: a mark and a name that an angle closes. */
const ANGLED = /^[◇◆□■▷▶○●] ?([^>〉\n.?!]{2,30})[>〉][ \t]*/;
/** “[앵커]”, “[정우진 / 산업통상부 장관]”, alone on its line. */
const BRACKETED = /^\[([^\]\n:：]{2,40})\][ \t]*(?=\n|$)/;
/** Whether a text may hold such lines at all. */
const MAY_HOLD =
  /^[=▶◆◇■]|^\[[^\]\n]{2,40}\]$|^[(（<[](?:기자|질문)[)）>\]]|^[^\n]{0,3}(?:답변|응답|답|A) ?\d{0,2} ?[>\]】)〉》.:：]|[?.나까요”"’'] (?:답변|응답|답|A) ?[.:：] /m;
/** “문: …? 답: …”: a question and its answer on one line. */
const INSIDE_LINE = new RegExp(`(?<=[?.!다나까요”"’')]) (?=(?:${ASKS}|${ANSWERS}) ?\\d{0,2} ?[:：.] )`);
/** Such a label, which opens a sentence inside a line. */
const LABEL_INSIDE = new RegExp(`^(?:${ASKS}|${ANSWERS}) ?\\d{0,2} ?[:：.] `);
const HEADED = /일문일답|문답|질의 ?응답|인터뷰|Q ?& ?A/;

/** Reads the marks of a text; null where it is none of questions and answers. */
export function koreanLineMarks(text: string): ((start: number) => LineMark | null) | null {
  if (!MAY_HOLD.test(text)) return null;
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.split(INSIDE_LINE)));
  const broadcast = angledLabels(text, lines) ?? bracketedLabels(text, lines);
  if (broadcast !== null) return broadcast;
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

/** “◇앵커> … ◆정우진> …”: several such lines, one of them the host's. */
function angledLabels(text: string, lines: readonly string[]): ((start: number) => LineMark | null) | null {
  const names = lines.flatMap((line) => ANGLED.exec(line)?.[1]?.trim() ?? []);
  if (names.length < 2 || !names.some((name) => HOST.test(name))) return null;
  return (start) => {
    const found = ANGLED.exec(text.slice(start, start + 48));
    if (found === null) return null;
    return { question: HOST.test(found[1]!.trim()), end: start + 1, from: start + found[0].length };
  };
}

/**
 * “[앵커] ⏎ … ⏎ [안덕근] ⏎ …”: a guest's name above each answer. Where the host has no label, a line that asks ends the answer. A report
 * with “[기자]” above its own words is no interview.
 */
function bracketedLabels(text: string, lines: readonly string[]): ((start: number) => LineMark | null) | null {
  const names = lines.flatMap((line) => BRACKETED.exec(line)?.[1]?.trim() ?? []);
  const guests = names.filter((name) => !HOST.test(name));
  if (names.includes('기자') || new Set(guests).size === guests.length) return null;
  const hosted = guests.length < names.length;
  const first = text.indexOf(`[${guests[0]!}`);
  return (start) => {
    const found = BRACKETED.exec(text.slice(start, start + 60));
    if (found !== null) return { question: HOST.test(found[1]!.trim()), end: start + 1, from: start + found[0].length };
    if (hosted || start < first || text[start - 2] === ']') return null;
    const newline = text.indexOf('\n', start);
    return ASKING.test(text.slice(start, newline < 0 ? text.length : newline)) ? { question: true, end: start } : null;
  };
}

/** “정우진” and “정우진 / 산업통상부 장관”, but not “본부장”: a name that stands alone in a label, or before an office. */
export function nameInLabel(label: string): string | null {
  const name = /^[[(（]?([가-힣]{2,4})(?= ?[/\]>〉=:：)）]| [가-힣])/.exec(label)?.[1] ?? null;
  return name === null || OFFICE_ALONE.test(name) ? null : name;
}

const OFFICE_ALONE = /(?:장관|차관|본부장|실장|국장|정책관|조정관|대변인|대사|대표|총리|위원장|청장|정부|측|답변|답)$/;

function isQuestion([, bracketed, bare]: RegExpExecArray): boolean {
  return bracketed !== undefined || bare !== undefined;
}

/** “(여한구 본부장) ”, “여한구 본부장=” at the beginning of an answer. */
const NAMED = /^(?:[(（][^)）\n]{2,30}[)）]|[가-힣]{2,6}(?: [가-힣·]{2,12}){0,2} ?[=:：])[ \t]*/;

/** Offset after the name that opens an answer; the same offset where none does. */
export function afterName(text: string, start: number): number {
  return start + (NAMED.exec(text.slice(start, start + 48))?.[0].length ?? 0);
}

/** True where a label of questions and answers opens a sentence inside a line: “… 개방하나? 답: 개방은 없다”. */
export function opensInsideLine(text: string, start: number): boolean {
  return LABEL_INSIDE.test(text.slice(start, start + 10)) && /[?.!다나까요”"’')] $/.test(text.slice(start - 2, start));
}
