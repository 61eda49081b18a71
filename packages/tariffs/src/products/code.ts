/**
 * Codes of the Harmonized System: two digits name a chapter, four a heading, six a subheading of the Convention; eight
 * and ten are an importer's own lines.
 */

const LENGTHS = [2, 4, 6, 8, 10];

/** A code without its dots and blanks, or undefined where the text is not a code. */
export function plainCode(text: string): string | undefined {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) && LENGTHS.includes(digits.length) ? digits : undefined;
}

/** A code as schedules print it: `8703.23.01`. */
export function dottedCode(code: string): string {
  const [, heading = '', rest = ''] = /^(\d{1,4})(\d*)$/.exec(code) ?? [];
  return [heading, ...(rest.match(/\d{1,2}/g) ?? [])].join('.');
}

/** A run of codes of one length, both ends included; a single code begins and ends with itself. */
export interface CodeRange {
  readonly from: string;
  readonly to: string;
}

/** One entry of a product list: a code, or two of one length with a hyphen between; undefined where it is neither. */
export function codeRange(text: string): CodeRange | undefined {
  const ends = text.split(/[-–]/).map(plainCode);
  const [from] = ends;
  const to = ends.at(-1);
  if (ends.length > 2 || from === undefined || to === undefined) return undefined;
  return from.length === to.length && from <= to ? { from, to } : undefined;
}

/** How much of a code lies in a range: all of it, a part that the code alone does not tell, or nothing. */
export function reachOfRange({ from, to }: CodeRange, code: string): 'all' | 'part' | 'none' {
  const own = code.slice(0, from.length);
  if (own.length === from.length) return own >= from && own <= to ? 'all' : 'none';
  return own >= from.slice(0, own.length) && own <= to.slice(0, own.length) ? 'part' : 'none';
}
