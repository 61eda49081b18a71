/** Text from outside made fit to be printed on a terminal. */

/** One line without control characters or overrides of the writing direction, at most `longest` code units and “…”. */
export function safeText(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
