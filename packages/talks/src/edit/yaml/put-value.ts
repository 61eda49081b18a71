/** A value put in the place of another, changing no more of the text than differs. */

import { columnOf, type Entry, entriesOf, isFlow } from './entries.js';
import { isList, isMap, sameValue, type Value } from './json-value.js';
import { type Single, scalarLike, scalarText } from './scalar-text.js';
import { flowText, valueText } from './value-text.js';
import { type Collection, isMapNode, isScalar, isSeq, type Splice, type YamlNode, type YamlText } from './yaml-text.js';

/** A step towards a value: one change of the text, or an entry to add or take out, after which the rest is looked at anew. */
export type Step =
  | { readonly step: 'splices'; readonly splices: readonly Splice[] }
  | {
      readonly step: 'insert';
      readonly path: readonly (string | number)[];
      readonly index: number;
      readonly key?: string;
      readonly value: Value;
    }
  | { readonly step: 'remove'; readonly path: readonly (string | number)[]; readonly index: number };

/** What is to be done first so that a node becomes a value; undefined when it is that value already. */
export function nextStep(
  yaml: YamlText,
  node: YamlNode,
  old: Value,
  value: Value,
  entry: Entry | undefined,
  flow: boolean,
): Step | undefined {
  const splices: Splice[] = [];
  const structural = walk(node, old, value, entry, flow, []);
  if (splices.length > 0) return { step: 'splices', splices };
  return structural;

  /** Replaces single values on the way; the first entry to add or take out is returned. */
  function walk(
    current: YamlNode,
    before: Value,
    after: Value,
    own: Entry | undefined,
    inFlow: boolean,
    path: readonly (string | number)[],
  ): Step | undefined {
    if (sameValue(before, after)) return undefined;
    if (isMapNode(current) && isMap(before) && isMap(after)) return intoMap(current, before, after, inFlow, path);
    if (isSeq(current) && isList(before) && isList(after)) return intoList(current, before, after, inFlow, path);
    splices.push(replacement(yaml, current, after, own, inFlow));
    return undefined;
  }

  function intoMap(
    current: Collection,
    before: { readonly [key: string]: Value },
    after: { readonly [key: string]: Value },
    inFlow: boolean,
    path: readonly (string | number)[],
  ): Step | undefined {
    const keys = current.items.map((pair) => String((pair as { key: { value?: unknown } }).key.value));
    const entries = entriesOf(yaml, current);
    let first: Step | undefined;
    keys.forEach((key, index) => {
      const wanted = after[key];
      if (!Object.hasOwn(after, key) || wanted === undefined) first ??= { step: 'remove', path, index };
      else {
        const child = (current.items[index] as { value?: YamlNode } | undefined)?.value ?? null;
        first ??= walk(child, before[key] ?? null, wanted, entries[index], inFlow || isFlow(current), [...path, key]);
      }
    });
    if (first) return first;
    const names = Object.keys(after);
    const missing = names.find((key) => !Object.hasOwn(before, key));
    if (missing === undefined) return undefined;
    const previous = names[names.indexOf(missing) - 1];
    return {
      step: 'insert',
      path,
      index: previous === undefined ? 0 : keys.indexOf(previous) + 1,
      key: missing,
      value: after[missing] ?? null,
    };
  }

  function intoList(
    current: Collection,
    before: readonly Value[],
    after: readonly Value[],
    inFlow: boolean,
    path: readonly (string | number)[],
  ): Step | undefined {
    const shared = Math.min(before.length, after.length);
    let head = 0;
    while (head < shared && sameValue(before[head], after[head])) head++;
    let tail = 0;
    while (tail < shared - head && sameValue(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
    const entries = entriesOf(yaml, current);
    let first: Step | undefined;
    for (let index = head; index < shared - tail; index++) {
      const child = (current.items[index] ?? null) as YamlNode;
      first ??= walk(child, before[index] ?? null, after[index] ?? null, entries[index], inFlow || isFlow(current), [
        ...path,
        index,
      ]);
    }
    if (first) return first;
    if (before.length > after.length) return { step: 'remove', path, index: before.length - tail - 1 };
    if (after.length > before.length) {
      const index = before.length - tail;
      return { step: 'insert', path, index, value: after[index] ?? null };
    }
    return undefined;
  }
}

/** One value replaced by another of any kind. */
function replacement(yaml: YamlText, node: YamlNode, value: Value, entry: Entry | undefined, flow: boolean): Splice {
  const { text, newline, quoted } = yaml;
  if (!entry) {
    const [from, to] = [node?.range?.[0] ?? 0, node?.range?.[1] ?? text.length];
    return { from, to, insert: `${flowText(value, quoted)}` };
  }
  const absent = entry.content <= entry.marked && !isFlowItem(entry);
  const single = !isMap(value) && !isList(value);
  const from = absent || !node?.range ? entry.marked : node.range[0];
  const old = text.slice(from, entry.content);
  if (flow) {
    const written =
      single && isScalar(node) && !absent
        ? scalarLike(node, old, value as Single, { place: 'flow', indent: 0, newline, quoted })
        : flowText(value, quoted);
    const colon = absent && text[entry.marked - 1] !== ':' ? ': ' : ' ';
    return { from, to: entry.content, insert: absent ? colon + written : written };
  }
  const column = columnOf(text, entry.start) + 2;
  if (single) {
    if (isScalar(node) && !absent) {
      return {
        from,
        to: entry.content,
        insert: scalarLike(node, old, value as Single, {
          place: 'block',
          indent: indentOf(old) ?? column,
          newline,
          quoted,
        }),
      };
    }
    return { from: entry.marked, to: entry.content, insert: ` ${scalarText(value as Single, 'block', quoted)}` };
  }
  const written = valueText(value, column, columnOf(text, entry.marked) + 1, { newline, quoted });
  const behindHyphen = text[entry.marked - 1] === '-';
  const insert = written.below && !behindHyphen ? `${newline}${' '.repeat(column)}${written.text}` : ` ${written.text}`;
  return { from: entry.marked, to: entry.content, insert };
}

/** An item of a flow list begins where its value does. */
function isFlowItem({ start, marked }: Entry): boolean {
  return start === marked;
}

/** Indentation of the lines under the header of a folded or literal text. */
function indentOf(source: string): number | undefined {
  const line = source
    .split('\n')
    .slice(1)
    .find((candidate) => candidate.trim() !== '');
  return line === undefined ? undefined : line.length - line.trimStart().length;
}
