/** The text of a document in blocks: paragraphs and headings, each a span of the text. */

export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

/** Longest block, in UTF-16 code units: a text without line ends is cut at sentences. */
const LONGEST = 2_000;

/** Longest heading. */
const HEADING = 110;

/** Blocks in order; between them stand only line ends and blanks. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  for (const [index, match] of lines.entries()) {
    const [line] = match;
    const next = lines[index + 1]?.[0];
    const heading = isHeading(line, next);
    for (let start = match.index; start < match.index + line.length; ) {
      const end = cutAt(text, start, match.index + line.length);
      blocks.push({ start, end, heading });
      start = end;
    }
  }
  return blocks;
}

/** A short line without the end of a sentence, before a longer one; or one that Markdown marks. */
function isHeading(line: string, next: string | undefined): boolean {
  const words = line.trim();
  if (/^#{1,6} /.test(words)) return true;
  return (
    words.length <= HEADING &&
    next !== undefined &&
    next.trim().length > words.length &&
    !/[.!?。…,;:”"'’)\]|]$/.test(words) &&
    !/^[-*•·▪◦○□ㅇ–—\d(]/.test(words) &&
    /\p{L}/u.test(words)
  );
}

function cutAt(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const part = text.slice(start, start + LONGEST);
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('。'), part.lastIndexOf('? '));
  const cut = sentence > LONGEST / 2 ? sentence + 2 : part.lastIndexOf(' ') + 1;
  const at = start + (cut > LONGEST / 4 ? cut : LONGEST);
  // A pair of surrogates is one character.
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

/** Index of the block that a place in the text is in, or of the next one. */
export function blockAt(blocks: readonly TextBlock[], place: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
