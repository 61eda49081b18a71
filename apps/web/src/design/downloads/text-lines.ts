/** How wide and high words are, and where a long line is broken. */

const pen = document.createElement('canvas').getContext('2d');

/** Measures of words in a font as CSS writes it, in pixels. */
export function measured(words: string, font: string): { width: number; ascent: number; descent: number } {
  if (!pen) return { width: 0, ascent: 0, descent: 0 };
  pen.font = font;
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(words);
  return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
}

/** A text in lines no wider than a width; a word wider than that is cut. */
export function linesOf(text: string, width: number, font: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measured(longer, font).width <= width) lines[lines.length - 1] = longer;
    else lines.push(...cut(word, width, font));
  }
  return lines;
}

function cut(word: string, width: number, font: string): string[] {
  if (measured(word, font).width <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measured(part + letter, font).width > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
