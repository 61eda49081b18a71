/** Maps and lists as YAML text, in the manner of a talks file: short ones in braces on their line, long ones below. */

import { isList, isMap, type Value } from './json-value.js';
import { type Single, scalarText } from './scalar-text.js';

/** A map or list in braces or brackets is kept on its line up to this column. */
const WIDTH = 120;

export interface Writing {
  readonly newline: string;
  readonly quoted: boolean;
  /** Items of lists in braces, however long. */
  readonly flowItems?: boolean;
}

/** A value on one line. */
export function flowText(value: Value, quoted = false): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, quoted)).join(', ')}]`;
  if (!isMap(value)) return scalarText(value as Single, 'flow', quoted);
  const pairs = Object.entries(value).map(([key, item]) => `${keyText(key, quoted)}: ${flowText(item, quoted)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export function keyText(key: string, quoted = false): string {
  // A key that reads as a number or a truth value is the same key with and without quotes.
  return !quoted && /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(key) ? key : scalarText(key, 'flow', quoted);
}

/** `key: value`, from the column of the key on; the first line without its indentation. */
export function pairText(key: string, value: Value, column: number, writing: Writing): string {
  const start = `${keyText(key, writing.quoted)}:`;
  const after = valueText(value, column + 2, column + start.length + 1, writing);
  return after.below ? `${start}${writing.newline}${' '.repeat(column + 2)}${after.text}` : `${start} ${after.text}`;
}

/** `- value`, from the column of the hyphen on. */
export function itemText(value: Value, column: number, writing: Writing): string {
  if (writing.flowItems || isList(value)) return `- ${flowText(value, writing.quoted)}`;
  return `- ${valueText(value, column + 2, column + 2, writing).text}`;
}

/**
 * A value beside its key, or below it.
 * @param column where its lines begin when it stands below
 * @param beside column that the key ends at
 */
export function valueText(
  value: Value,
  column: number,
  beside: number,
  writing: Writing,
): { text: string; below: boolean } {
  if (!isMap(value) && !isList(value)) {
    return { text: scalarText(value as Single, 'block', writing.quoted), below: false };
  }
  const flow = flowText(value, writing.quoted);
  if (isShort(value) && beside + flow.length <= WIDTH) return { text: flow, below: false };
  const lines = isList(value)
    ? value.map((item) => itemText(item, column, writing))
    : Object.entries(value).map(([key, item]) => pairText(key, item, column, writing));
  return { text: lines.join(writing.newline + ' '.repeat(column)), below: true };
}

/** Maps that read well within another on its line: a text in two languages, a figure with its range. */
const SMALL = new Set(['en', 'ko', 'low', 'central', 'high']);

/** Whether a value reads well in braces: no maps within, but for texts in two languages and ranges. */
function isShort(value: Value): boolean {
  if (isList(value))
    return value.every((item) => !isList(item) && (value.length === 1 || !isMap(item)) && isShallow(item));
  return isShallow(value);
}

function isShallow(value: Value): boolean {
  if (!isMap(value)) return true;
  return Object.values(value).every((item) => (isList(item) ? item.every(isSingle) : isSingle(item) || isSmall(item)));
}

function isSmall(value: Value): boolean {
  return isMap(value) && Object.entries(value).every(([key, item]) => SMALL.has(key) && isSingle(item));
}

function isSingle(value: Value): boolean {
  return !isMap(value) && !isList(value);
}
