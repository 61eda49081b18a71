/**
 * Sentences as duties are looked for in: of a bearable length, so that no rule looks across a text without full stops, and with each
 * row of a table one of its own.
 */

import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';

/** Longest sentence looked at as a whole, in tokens; real ones have a few dozen. */
const LONGEST = 400;

/** Between cells of a row. */
export const CELL_GAP = /\t| {3,}| ?\| ?/;

/** True for a text that {@link CELL_GAP} meets. */
export function hasCells(text: string): boolean {
  return text.includes('|') || text.includes('\t') || text.includes('   ');
}

/** The text with sentences divided that are longer than {@link LONGEST} tokens or run over rows of a table. */
export function withBoundedSentences(prepared: PreparedText): PreparedText {
  const { sentences, text } = prepared;
  const divided: Sentence[] = [];
  // The next line break is looked for once, not from every sentence.
  let lineBreak = -1;
  const tabular = hasCells(text);
  let joined = false;
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    const next = sentences[i + 1];
    if (next !== undefined && isFigureOver(text, sentence, next)) {
      addPieces(divided, prepared, {
        ...sentence,
        end: next.end,
        endToken: next.endToken,
        hints: sentence.hints | next.hints,
      });
      joined = true;
      i += 1;
      continue;
    }
    if (lineBreak < sentence.start) lineBreak = nextLineBreak(text, sentence.start);
    if (!tabular || lineBreak >= sentence.end) addPieces(divided, prepared, sentence);
    else for (const row of rowsOf(prepared, sentence)) addPieces(divided, prepared, row);
  }
  return !joined && divided.length === sentences.length ? prepared : { ...prepared, sentences: divided };
}

const DUTY_AHEAD = /^(?:(?:the|a|an)\s)?(?:[\w.'’-]+\s){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate)\b/i;

/** “15%” in a line of its own over “The tariff that …”: a figure with what it is. */
function isFigureOver(text: string, figure: Sentence, next: Sentence): boolean {
  return (
    figure.end - figure.start <= 6 &&
    next.paragraph === figure.paragraph &&
    next.end - next.start > 24 &&
    /^\d[\d.]*\s?%$/.test(text.slice(figure.start, figure.end)) &&
    /^[ \t]*\n[ \t]*$/.test(text.slice(figure.end, next.start)) &&
    DUTY_AHEAD.test(text.slice(next.start, next.start + 80))
  );
}

function nextLineBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function addPieces(pieces: Sentence[], { tokens }: PreparedText, sentence: Sentence): void {
  if (sentence.endToken - sentence.firstToken <= LONGEST) {
    pieces.push(sentence);
    return;
  }
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST) {
    const endToken = Math.min(sentence.endToken, first + LONGEST);
    pieces.push({
      start: first === sentence.firstToken ? sentence.start : tokens.starts[first]!,
      end: endToken === sentence.endToken ? sentence.end : tokens.ends[endToken - 1]!,
      firstToken: first,
      endToken,
      paragraph: sentence.paragraph,
      hints: sentence.hints,
    });
  }
}

/** The lines of a sentence that have cells are sentences by themselves. */
function rowsOf({ text, tokens }: PreparedText, sentence: Sentence): Sentence[] {
  const { start, end, paragraph, hints } = sentence;
  const rows: Sentence[] = [];
  let firstToken = sentence.firstToken;
  let row = hasCells(text.slice(start, nextLineBreak(text, start)));
  for (let i = firstToken + 1; i <= sentence.endToken; i += 1) {
    const last = i === sentence.endToken;
    const broken = !last && text.slice(tokens.ends[i - 1]!, tokens.starts[i]!).includes('\n');
    if (!last && !broken) continue;
    const next = broken && hasCells(text.slice(tokens.starts[i]!, nextLineBreak(text, tokens.starts[i]!)));
    if (last || row || next) {
      rows.push({
        start: firstToken === sentence.firstToken ? start : tokens.starts[firstToken]!,
        end: last ? end : tokens.ends[i - 1]!,
        firstToken,
        endToken: i,
        paragraph,
        hints,
      });
      firstToken = i;
    }
    row = next;
  }
  return rows;
}
