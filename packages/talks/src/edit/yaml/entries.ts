/** Where the entries of a collection stand in the text: what belongs to each, its comments included. */

import type { CST } from 'yaml';
import { EditError } from './edit-error.js';
import { type Collection, isMapNode, isScalar, isSeq, type YamlNode, type YamlText } from './yaml-text.js';

export interface Entry {
  /** Of the key, or of the hyphen of a block list; of the item of a flow list. */
  readonly start: number;
  /** With the lines of comment directly above it. */
  readonly lead: number;
  /** Without the end of its last line. */
  readonly end: number;
  /** Where its key and colon, or its hyphen, end; the value follows. */
  readonly marked: number;
  /** Where the last character of its value is, comments not counted. */
  readonly content: number;
}

export function isFlow(node: Collection): boolean {
  return node.flow === true;
}

/** @throws {EditError} for forms of YAML that are not edited entry by entry */
export function entriesOf(yaml: YamlText, node: Collection): Entry[] {
  const token = node.srcToken;
  if (!token || !('items' in token)) throw notEditable();
  const items = token.items.filter(
    ({ key, value, sep }) => key !== undefined || value !== undefined || sep !== undefined || isSeqItem(token.type),
  );
  const { items: nodes } = node;
  if (items.length < nodes.length) throw notEditable();
  let previous = 0;
  return nodes.map((_, index) => {
    const item = items[index];
    if (!item) throw notEditable();
    const entry = isFlow(node) ? flowEntry(yaml, node, index) : blockEntry(yaml, node, index, item, previous);
    previous = entry.end;
    return entry;
  });
}

function isSeqItem(type: string): boolean {
  return type === 'block-seq';
}

interface Item {
  readonly start: readonly CST.SourceToken[];
  readonly key?: CST.Token | null | undefined;
  readonly sep?: readonly CST.SourceToken[] | undefined;
}

function blockEntry(yaml: YamlText, node: Collection, index: number, item: Item, previous: number): Entry {
  const { text } = yaml;
  const mark = item.start.find(({ type }) => type === 'seq-item-ind');
  if (item.start.some(({ type }) => type === 'explicit-key-ind')) throw notEditable();
  const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
  const named = mark ?? item.start.find(({ type }) => type === 'anchor' || type === 'tag') ?? item.key;
  const marked = mark ?? colon;
  if (!named || !marked) throw notEditable();
  const { offset: start } = named;
  const afterMark = marked.offset + 1;
  const content = Math.max(afterMark, contentEnd(yaml, valueIn(node, index)));
  return {
    start,
    lead: leadOf(text, start, previous),
    end: withComments(text, content, columnOf(text, start)),
    marked: afterMark,
    content,
  };
}

function flowEntry(yaml: YamlText, node: Collection, index: number): Entry {
  const value = valueIn(node, index);
  if (isMapNode(node)) {
    const pair = node.items[index];
    const key = pair?.key;
    if (!pair || !isScalar(key) || !key.range) throw notEditable();
    const colon = /^\s*:/.exec(yaml.text.slice(key.range[1]));
    const marked = key.range[1] + (colon?.[0].length ?? 0);
    const content = Math.max(marked, colon && value ? contentEnd(yaml, value) : 0);
    return { start: key.range[0], lead: key.range[0], end: content, marked, content };
  }
  if (!value?.range) throw notEditable();
  const [start] = value.range;
  const content = contentEnd(yaml, value);
  return { start, lead: start, end: content, marked: start, content };
}

function valueIn(node: Collection, index: number): YamlNode {
  const item: unknown = isMapNode(node) ? node.items[index]?.value : node.items[index];
  return (item ?? null) as YamlNode;
}

/** Where a value ends, trailing space and comments not counted; 0 for one that is left out. */
function contentEnd(yaml: YamlText, node: YamlNode): number {
  if (!node?.range) return 0;
  if ((isMapNode(node) || isSeq(node)) && !isFlow(node)) {
    return entriesOf(yaml, node).at(-1)?.content ?? 0;
  }
  const [start, end] = node.range;
  const { length } = yaml.text.slice(start, end).trimEnd();
  return length === 0 ? 0 : start + length;
}

/** Column of a place in its line. */
export function columnOf(text: string, place: number): number {
  return place - lineStart(text, place);
}

export function lineStart(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1;
}

/** End of the line of a place, without its newline. */
export function lineEnd(text: string, place: number): number {
  const next = text.indexOf('\n', place);
  if (next < 0) return text.length;
  return text[next - 1] === '\r' && next > place ? next - 1 : next;
}

/** Start of the next line; the end of the text when there is none. */
export function nextLine(text: string, place: number): number {
  const next = text.indexOf('\n', place);
  return next < 0 ? text.length : next + 1;
}

/** Start of an entry with the comment lines of its own indentation directly above it. */
function leadOf(text: string, start: number, previous: number): number {
  const first = lineStart(text, start);
  const indent = text.slice(first, start);
  if (indent.trim() !== '') return start;
  let lead = first;
  while (lead > 0) {
    const above = lineStart(text, lead - 1);
    if (above < previous || !text.slice(above, lead).startsWith(`${indent}#`)) break;
    lead = above;
  }
  return lead + indent.length;
}

/** End of the line, and of comment lines below that stand further in than the entry. */
function withComments(text: string, content: number, column: number): number {
  let end = lineEnd(text, content);
  for (;;) {
    const next = nextLine(text, end);
    const line = text.slice(next, lineEnd(text, next));
    const indent = /^( *)#/.exec(line)?.[1];
    if (next <= end || indent === undefined || indent.length <= column) return end;
    end = next + line.length;
  }
}

function notEditable(): EditError {
  return new EditError('not-editable', 'this form of YAML is not edited here: edit it as text');
}
