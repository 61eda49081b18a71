/** Entries added to a collection, spaced as those beside them. */

import { columnOf, type Entry, entriesOf, isFlow } from './entries.js';
import type { Value } from './json-value.js';
import { flowText, itemText, keyText, pairText, valueText } from './value-text.js';
import { type Collection, isMapNode, type Splice, type YamlText } from './yaml-text.js';

/** The entry that a collection is the value of, none at the root, and whether it stands in braces or brackets. */
export interface ParentEntry {
  readonly entry: Entry | undefined;
  readonly flow: boolean;
}

export interface Inserted {
  /** Key of the pair; left out for an item of a list. */
  readonly key?: string;
  readonly value: Value;
  /** Blank lines before it where there is nothing to take them from. */
  readonly blank?: number;
}

/**
 * The change that adds an entry.
 * @param index where it stands afterwards
 * @param parent entry that the collection is the value of
 */
export function insertion(
  yaml: YamlText,
  node: Collection,
  index: number,
  { key, value, blank = 0 }: Inserted,
  parent: ParentEntry,
): Splice {
  const entries = entriesOf(yaml, node);
  const flowEntry = () =>
    key === undefined ? flowText(value, yaml.quoted) : `${keyText(key, yaml.quoted)}: ${flowText(value, yaml.quoted)}`;
  if (entries.length === 0) return intoEmpty(yaml, node, key, value, parent);
  const [before, after] = [entries[index - 1], entries[index]];
  if (isFlow(node)) {
    const apart = separator(yaml, node, entries, index);
    return before ? at(before.end, apart + flowEntry()) : at(entries[0]?.lead ?? 0, flowEntry() + apart);
  }
  const column = columnOf(yaml.text, entries[0]?.start ?? 0);
  const writing = { newline: yaml.newline, quoted: yaml.quoted, flowItems: hasFlowItems(node, index) };
  const text = key === undefined ? itemText(value, column, writing) : pairText(key, value, column, writing);
  const space = yaml.newline.repeat(blanksAround(yaml, entries, index) ?? blank);
  const pad = ' '.repeat(column);
  if (before) return at(before.end, `${yaml.newline}${space}${pad}${text}`);
  return at(after?.lead ?? 0, `${text}${yaml.newline}${space}${pad}`);
}

const at = (place: number, insert: string): Splice => ({ from: place, to: place, insert });

/** Comma and space between entries in brackets, as between those beside a place. */
function separator(yaml: YamlText, node: Collection, entries: readonly Entry[], index: number): string {
  const [above, below] = neighbours(entries, index);
  const between = above && below ? yaml.text.slice(above.end, below.lead) : '';
  if (/^,\s*$/.test(between)) return between;
  const [first] = entries;
  const lines = first && yaml.text.slice(node.range?.[0], first.lead).includes('\n');
  return lines ? `,${yaml.newline}${' '.repeat(columnOf(yaml.text, first.start))}` : ', ';
}

/** The entries on both sides of a place; at the end the last two, at the start the first two. */
function neighbours(entries: readonly Entry[], index: number): [Entry | undefined, Entry | undefined] {
  const second = entries[index] && entries[index - 1] ? index : index > 1 ? index - 1 : 1;
  return [entries[second - 1], entries[second]];
}

/** The first entry of `[]` or `{}`: in braces where that is short, below the key otherwise. */
function intoEmpty(
  yaml: YamlText,
  node: Collection,
  key: string | undefined,
  value: Value,
  { entry: parent, flow }: ParentEntry,
): Splice {
  const [from = 0, to = 0] = node.range ?? [];
  const whole: Value = key === undefined ? [value] : { [key]: value };
  if (!parent || flow) return { from, to, insert: flowText(whole, yaml.quoted) };
  const column = columnOf(yaml.text, parent.start) + 2;
  const written = valueText(whole, column, columnOf(yaml.text, from), { newline: yaml.newline, quoted: yaml.quoted });
  if (!written.below) return { from, to, insert: written.text };
  return { from: parent.marked, to, insert: `${yaml.newline}${' '.repeat(column)}${written.text}` };
}

function hasFlowItems(node: Collection, index: number): boolean {
  if (isMapNode(node)) return false;
  const beside = (node.items[index - 1] ?? node.items[index]) as { flow?: boolean } | undefined;
  return beside?.flow === true;
}

/** Blank lines between the entries beside a place; undefined where there is only one. */
function blanksAround(yaml: YamlText, entries: readonly Entry[], index: number): number | undefined {
  const [above, below] = neighbours(entries, index);
  if (!above || !below) return undefined;
  const between = yaml.text.slice(above.end, below.lead).split('\n');
  return between.slice(1, -1).filter((line) => line.trim() === '').length;
}
