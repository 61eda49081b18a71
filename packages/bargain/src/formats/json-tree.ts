/**
 * JSON as a tree that keeps what `JSON.parse` loses: where each value stands, numbers as they are written (for decimal
 * arithmetic), the order of all keys, and keys given twice, which are refused.
 */

import { DEEPEST_NESTING, MOST_NODES } from './limits.js';
import { type Report, refuse } from './report.js';

/** A value with its offset in the text. Fields are a map, so that no name can reach a prototype. */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly fields: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly at: number; readonly text: string }
  /** Also `NaN`, `Infinity` and `-Infinity`, which Python writes. */
  | { readonly kind: 'number'; readonly at: number; readonly text: string }
  | { readonly kind: 'boolean'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'null'; readonly at: number };

const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/y;
const WORD = /true|false|null/y;

/** Ends the reading of a text that is not JSON. */
class NotJson extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly expected: string,
  ) {
    super(message);
  }
}

/** The value of a JSON text; nothing, and an error in the report, when it is not JSON. */
export function readJson(report: Report, text: string): JsonNode | undefined {
  let at = 0;
  let nodes = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const isNext = (character: string): boolean => {
    match(BLANKS);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const need = (character: string): void => {
    if (!isNext(character)) throw unexpected(text, at, `“${character}”`);
  };
  const quoted = (): string | undefined => {
    if (text[at] !== '"') return undefined;
    const start = at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    if (at >= text.length) throw new NotJson(start, 'a text without an end', 'a closing quote');
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new NotJson(start, 'a text with a line break or an unknown escape', 'a JSON string');
    }
  };
  const value = (depth: number): JsonNode => {
    if (depth > DEEPEST_NESTING) {
      throw new NotJson(at, `values are nested more than ${DEEPEST_NESTING} deep`, 'a scenario file');
    }
    if (++nodes > MOST_NODES) throw new NotJson(at, `the file has more than ${MOST_NODES} values`, 'a scenario file');
    match(BLANKS);
    const start = at;
    if (isNext('{')) return { kind: 'object', at: start, fields: fields(depth) };
    if (isNext('[')) return { kind: 'array', at: start, items: items(depth) };
    const name = quoted();
    if (name !== undefined) return { kind: 'string', at: start, text: name };
    const number = match(NUMBER);
    if (number !== undefined) return { kind: 'number', at: start, text: number };
    const word = match(WORD);
    if (word === undefined) throw unexpected(text, at, 'a value');
    return word === 'null' ? { kind: 'null', at: start } : { kind: 'boolean', at: start, value: word === 'true' };
  };
  const fields = (depth: number): Map<string, JsonNode> => {
    const found = new Map<string, JsonNode>();
    if (isNext('}')) return found;
    do {
      match(BLANKS);
      const start = at;
      const name = quoted();
      if (name === undefined) throw unexpected(text, at, 'a field name in quotes');
      if (found.has(name)) throw new NotJson(start, `“${name}” is given twice`, 'each field once');
      need(':');
      found.set(name, value(depth + 1));
    } while (isNext(','));
    need('}');
    return found;
  };
  const items = (depth: number): JsonNode[] => {
    const found: JsonNode[] = [];
    if (isNext(']')) return found;
    do found.push(value(depth + 1));
    while (isNext(','));
    need(']');
    return found;
  };
  try {
    const root = value(0);
    match(BLANKS);
    if (at < text.length) throw unexpected(text, at, 'the end of the file');
    return root;
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const { message, expected } = error;
    return refuse(report, { code: 'json', path: [], message, expected, at: error.at });
  }
}

function unexpected(text: string, at: number, expected: string): NotJson {
  const message = at >= text.length ? 'the file ends too early' : `unexpected “${text.slice(at, at + 12)}”`;
  return new NotJson(at, message, expected);
}
