/** Numbers in GENIUS files, as Java reads them. */

/** What `Double.valueOf` makes of a text; nothing where it would throw. Infinities and NaN are numbers to Java. */
export function javaDouble(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (/^[+-]?(NaN|Infinity)$/.test(trimmed)) return Number(trimmed);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[fd]?$/i.test(trimmed)) return undefined;
  return Number(trimmed.replace(/[fd]$/i, ''));
}

/** What `Integer.valueOf` makes of a text, blanks around it forgiven; nothing where it would throw. */
export function javaInteger(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (!/^[+-]?\d+$/.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return number >= -(2 ** 31) && number < 2 ** 31 ? number : undefined;
}
