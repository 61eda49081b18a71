/** One word of a Korean title, with the number of an office that there are several of: “제1차관은”, “2차관보가”. */

const WORD = /^(?:제?\d(?=차관|부상|부총리|부장관|비서관))?[가-힣A-Za-z·&-]*/;
/** Longest word, UTF-16 code units. */
const LONGEST = 16;

/** The word at an offset; empty where none begins there. */
export function titleWordAt(text: string, at: number): string {
  return WORD.exec(text.slice(at, at + LONGEST))![0];
}
