/** Single values as YAML text. */

import { parseDocument, type Scalar } from 'yaml';

/** Where a value stands: inside braces or brackets commas end it. */
export type Place = 'block' | 'flow';

/** Columns that folded text is wrapped at. */
const WIDTH = 120;

export type Single = string | number | boolean | null;

/** A value without quotes where they are not needed. */
export function scalarText(value: Single, place: Place, quoted = false): string {
  if (typeof value !== 'string') return String(value);
  return !quoted && isPlain(value, place) ? value : JSON.stringify(value);
}

/** Whether a text can stand without quotes and is still read as this text. */
function isPlain(value: string, place: Place): boolean {
  if (value === '' || /[\r\n\t]|^[\s*&!|>%@`]|\s$|: |:$| #/.test(value)) return false;
  const document = parseDocument(place === 'flow' ? `{ k: ${value} }` : `k: ${value}\n`, { prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const read: unknown = document.toJS();
  return typeof read === 'object' && read !== null && 'k' in read && read.k === value;
}

/**
 * A value written the way that the one it replaces is written: its quotes where the writer chose them, its folded or
 * literal form.
 * @param source text of the value replaced
 * @param indent column of the text under the header of a folded or literal value
 */
export function scalarLike(
  old: Scalar,
  source: string,
  value: Single,
  { place, indent, newline, quoted }: { place: Place; indent: number; newline: string; quoted: boolean },
): string {
  if (typeof value === 'string' && (old.type === 'BLOCK_FOLDED' || old.type === 'BLOCK_LITERAL')) {
    const folded = old.type === 'BLOCK_FOLDED';
    const text = blockText(value, { folded, header: source.split(/\r?\n/)[0] ?? '', indent, newline });
    return text ?? JSON.stringify(value);
  }
  const chosen = typeof old.value === 'string' && /^QUOTE_/.test(old.type ?? '') && isPlain(old.value, place);
  if (typeof value !== 'string' || !chosen) return scalarText(value, place, quoted);
  // Single quotes know no escapes: only for text on one line without control characters.
  if (old.type === 'QUOTE_SINGLE' && /^[ -~\u00a0-\uffff]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

/** A folded (`>`) or literal (`|`) text; undefined where that form cannot hold it. */
function blockText(
  value: string,
  { folded, header, indent, newline }: { folded: boolean; header: string; indent: number; newline: string },
): string | undefined {
  const ended = value.endsWith('\n');
  const body = ended ? value.slice(0, -1) : value;
  if (body === '' || body.endsWith('\n') || /^[ \t]/m.test(body) || /[ \t]$/m.test(body) || /[\r\u0085]/.test(body))
    return undefined;
  const mark = folded ? '>' : '|';
  const rest = header.slice(1).replace(/^[-+0-9]*/, '');
  const lines = folded
    ? body.split('\n').flatMap((line, at) => [...(at > 0 ? [''] : []), ...wrapped(line, WIDTH - indent)])
    : body.split('\n');
  const pad = ' '.repeat(indent);
  return [`${mark}${ended ? '' : '-'}${rest}`, ...lines.map((line) => (line === '' ? '' : pad + line))].join(newline);
}

/** A line broken at single spaces, which folding gives back. */
function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<! ) (?! )/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
