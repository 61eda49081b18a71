/** What products are called: descriptions of lines as CSV, `code,description`, held by six-digit code. */

export interface ProductName {
  /** Description of its one line, or of the line of which most is imported. */
  readonly text: string;
  /** Lines below the six digits that have a description. */
  readonly lines: number;
}

/**
 * Names of six-digit products.
 * @param weight of a line among those of its product, imports for one
 */
export function productNames(text: string, weight: (line: string) => number): Map<string, ProductName> {
  const names = new Map<string, ProductName & { weight: number }>();
  for (const row of text.trimEnd().split(/\r?\n/).slice(1)) {
    const comma = row.indexOf(',');
    const line = row.slice(0, comma);
    const hs6 = line.slice(0, 6);
    const own = weight(line);
    const known = names.get(hs6);
    if (!known) names.set(hs6, { text: row.slice(comma + 1), lines: 1, weight: own });
    else if (own > known.weight) names.set(hs6, { text: row.slice(comma + 1), lines: known.lines + 1, weight: own });
    else names.set(hs6, { ...known, lines: known.lines + 1 });
  }
  return new Map([...names].map(([hs6, { text: name, lines }]) => [hs6, { text: name, lines }]));
}
