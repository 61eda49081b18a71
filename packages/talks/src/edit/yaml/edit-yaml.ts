/**
 * Edits of YAML texts at a path. Only the characters of what changes are touched: comments, order, quotes, blank lines
 * and everything else keep their bytes. Each result is read again and held against the value it must have.
 */

import { formatPath, type Path } from '@parley/input';
import { EditError, noPlace } from './edit-error.js';
import { type Entry, entriesOf, isFlow, lineStart } from './entries.js';
import { insertion, type ParentEntry } from './insert-entry.js';
import { changedAt, isList, isMap, sameValue, type Value, valueAt } from './json-value.js';
import { nextStep, type Step } from './put-value.js';
import { removal } from './remove-entry.js';
import {
  type Collection,
  collectionAt,
  isMapNode,
  isSeq,
  nodeAt,
  type Splice,
  spliced,
  type YamlText,
  yamlText,
} from './yaml-text.js';

/** How entries of a map or list are usually written. */
export interface Manner {
  /** Keys in their usual order. */
  readonly order?: readonly string[];
  /** Blank lines between entries where there are none to go by. */
  readonly blank?: number;
}

/** Where a new entry goes among those there are. */
export interface Where {
  /** Position afterwards; by default where its key usually stands, or at the end. */
  readonly index?: number;
  /** The manner of the map or list at a path. */
  manner?(path: Path): Manner;
}

/** Puts a value at a path: in the place of another, or as a new entry of a map. */
export function putAt(yaml: YamlText, path: Path, value: Value, where: Where = {}): YamlText {
  const before = valueAt(yaml.value, path);
  if (before === undefined && path.length > 0)
    return insertAt(yaml, path.slice(0, -1), path.at(-1) ?? '', value, where);
  const wanted = changedAt(yaml.value, path, () => value);
  let current = yaml;
  // Every step adds or takes out an entry or replaces single values, so the steps are no more than there are values.
  for (let steps = 0; steps < 10_000; steps++) {
    const { entry, flow } = placeOf(current, path);
    const step = nextStep(current, nodeAt(current, path), valueAt(current.value, path) ?? null, value, entry, flow);
    if (!step) return held(current, wanted, path);
    current = stepped(current, path, step);
  }
  throw notEditable(path);
}

function stepped(yaml: YamlText, path: Path, step: Step): YamlText {
  if (step.step === 'splices') return reread(yaml, step.splices, path);
  const inside = [...path, ...step.path];
  if (step.step === 'insert') return insertAt(yaml, inside, step.key ?? step.index, step.value, { index: step.index });
  return removeNth(yaml, inside, step.index);
}

/**
 * Adds an entry to the map or list at a path; a collection that is not there, or left empty, is begun.
 * @param key of the pair; any number for an item of a list
 */
export function insertAt(yaml: YamlText, path: Path, key: string | number, value: Value, where: Where = {}): YamlText {
  const parent = valueAt(yaml.value, path);
  if (parent === undefined || parent === null) {
    return putAt(yaml, path, typeof key === 'number' ? [value] : { [key]: value }, {
      ...(where.manner && { manner: where.manner }),
    });
  }
  const node = collectionAt(yaml, path);
  const name = isMapNode(node) ? String(key) : undefined;
  const keys = isMap(parent) ? Object.keys(parent) : [];
  if (name !== undefined && keys.includes(name)) {
    throw new EditError('taken', `${formatPath([...path, name])} is there already`, [...path, name]);
  }
  const count = node.items.length;
  const { order = [], blank = 0 } = where.manner?.(path) ?? {};
  const usual = name === undefined ? count : rankOf(keys, name, order);
  const index = Math.min(count, where.index ?? usual);
  const splice = insertion(
    yaml,
    node,
    index,
    { ...(name !== undefined && { key: name }), value, blank },
    placeOf(yaml, path),
  );
  const wanted = changedAt(yaml.value, path, (old) => {
    if (isList(old)) return old.toSpliced(index, 0, value);
    return { ...(isMap(old) ? old : {}), [name ?? '']: value };
  });
  return held(reread(yaml, [splice], path), wanted, path);
}

/** Behind the last key that usually stands before it. */
function rankOf(keys: readonly string[], name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  if (rank < 0) return keys.length;
  const before = keys.map((key) => {
    const own = order.indexOf(key);
    return own >= 0 && own < rank;
  });
  return before.lastIndexOf(true) + 1;
}

/** Takes an entry out of its map or list; one that becomes empty stays as `{}` or `[]`. */
export function removeAt(yaml: YamlText, path: Path): YamlText {
  if (path.length === 0 || valueAt(yaml.value, path) === undefined) return noPlace(path);
  const parent = path.slice(0, -1);
  return removeNth(yaml, parent, indexIn(yaml, parent, path.at(-1) ?? 0));
}

function removeNth(yaml: YamlText, path: Path, index: number): YamlText {
  const splice = removal(yaml, collectionAt(yaml, path), index, placeOf(yaml, path).entry);
  const wanted = changedAt(yaml.value, path, (old) => {
    if (isList(old)) return old.toSpliced(index, 1);
    return Object.fromEntries(Object.entries(old ?? {}).filter((_, at) => at !== index));
  });
  return held(reread(yaml, [splice], path), wanted, path);
}

/** Moves an entry among its siblings; what sets them apart stays where it is. */
export function moveAt(yaml: YamlText, path: Path, to: number): YamlText {
  const parent = path.slice(0, -1);
  const node = collectionAt(yaml, parent);
  const from = indexIn(yaml, parent, path.at(-1) ?? 0);
  const entries = entriesOf(yaml, node);
  if (to < 0 || to >= entries.length) return noPlace([...parent, to]);
  const order = entries
    .map((_, index) => index)
    .toSpliced(from, 1)
    .toSpliced(to, 0, from);
  // Behind a hyphen there is no room for a comment above the first: comments of such maps stay where they are.
  const behindHyphen = entries.some(({ start }) => yaml.text.slice(lineStart(yaml.text, start), start).trim() !== '');
  const startOf = ({ start, lead }: Entry) => (behindHyphen ? start : lead);
  const splices = entries.map((entry, place): Splice => {
    const moved = entries[order[place] ?? place] ?? entry;
    return { from: startOf(entry), to: entry.end, insert: yaml.text.slice(startOf(moved), moved.end) };
  });
  const wanted = changedAt(yaml.value, parent, (old) => {
    if (isList(old)) return order.map((index) => old[index] ?? null);
    const pairs = Object.entries(old ?? {});
    return Object.fromEntries(order.flatMap((index) => pairs.slice(index, index + 1)));
  });
  const moved = held(reread(yaml, splices, path), wanted, path);
  const keysOf = (value: Value | undefined) => (isMap(value) ? Object.keys(value).join('\n') : '');
  if (keysOf(valueAt(moved.value, parent)) !== keysOf(valueAt(wanted, parent))) throw notEditable(path);
  return moved;
}

function indexIn(yaml: YamlText, parent: Path, key: string | number): number {
  const node: Collection = collectionAt(yaml, parent);
  if (isSeq(node)) return Number(key);
  const index = Object.keys(valueAt(yaml.value, parent) ?? {}).indexOf(String(key));
  // Keys that read as whole numbers come first in a value, whatever their order in the file.
  const pairs = node.items as { key: unknown }[];
  const named = pairs.findIndex(
    (pair) => String((pair.key as { value?: unknown } | null)?.value ?? pair.key) === String(key),
  );
  return named >= 0 ? named : index;
}

/** The entry that a path names, and whether it stands in braces or brackets. */
function placeOf(yaml: YamlText, path: Path): ParentEntry {
  if (path.length === 0) return { entry: undefined, flow: false };
  const parent = path.slice(0, -1);
  const node = collectionAt(yaml, parent);
  return {
    entry: entriesOf(yaml, node)[indexIn(yaml, parent, path.at(-1) ?? 0)],
    flow: isFlow(node) || placeOf(yaml, parent).flow,
  };
}

function reread(yaml: YamlText, splices: readonly Splice[], path: Path): YamlText {
  try {
    return yamlText(spliced(yaml.text, splices));
  } catch (error) {
    if (error instanceof EditError && error.code === 'syntax') throw notEditable(path);
    throw error;
  }
}

/** The text, if it has the value that it must have. */
function held(yaml: YamlText, wanted: Value, path: Path): YamlText {
  if (!sameValue(yaml.value, wanted)) throw notEditable(path);
  return yaml;
}

function notEditable(path: Path): EditError {
  return new EditError(
    'not-editable',
    `${formatPath(path)} is written in a form that is not edited here: edit it as text`,
    path,
  );
}
