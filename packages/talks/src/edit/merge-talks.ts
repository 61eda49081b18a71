/** Two people's edits of one talks file joined, where they touch different places. */

import { type Hunk, lineDiff, linesOf } from './line-diff.js';
import { EditError } from './yaml/edit-error.js';
import { putAt } from './yaml/edit-yaml.js';
import { isList, isMap, sameValue, type Value } from './yaml/json-value.js';
import { yamlText } from './yaml/yaml-text.js';

/**
 * The text with both changes; undefined where they touch the same place.
 *
 * Changes of different lines are joined line by line, comments and all. Where both touch a line, their values are joined,
 * field by field, into the text on disk.
 * @param base the text both began from
 */
export function mergeTalks(base: string, mine: string, theirs: string): string | undefined {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  try {
    const present = yamlText(theirs);
    const wanted = joined(yamlText(base).value, yamlText(mine).value, present.value)?.value;
    const lines = byLine(base, mine, theirs);
    if (lines !== undefined && isWanted(lines, wanted)) return lines;
    return wanted === undefined ? undefined : putAt(present, [], wanted).text;
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

function byLine(base: string, mine: string, theirs: string): string | undefined {
  const [lines, own, others] = [linesOf(base), linesOf(mine), linesOf(theirs)];
  const changes = [
    ...lineDiff(lines, own).map((hunk) => ({ hunk, insert: own.slice(hunk.newFrom, hunk.newTo) })),
    ...lineDiff(lines, others).map((hunk) => ({ hunk, insert: others.slice(hunk.newFrom, hunk.newTo) })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  const merged: string[] = [];
  let place = 0;
  for (const [index, { hunk, insert }] of changes.entries()) {
    const before = changes[index - 1];
    if (before && isSame(before.hunk, hunk) && before.insert.join('\n') === insert.join('\n')) continue;
    if (before && (hunk.from < before.hunk.to || isSame(before.hunk, hunk))) return undefined;
    merged.push(...lines.slice(place, hunk.from), ...insert);
    place = hunk.to;
  }
  return [...merged, ...lines.slice(place)].join('\n');
}

/** Lines that fit may still not belong together: the value must be what joining the values gives, where they join. */
function isWanted(text: string, wanted: Value | undefined): boolean {
  try {
    const { value } = yamlText(text);
    return wanted === undefined || sameValue(value, wanted);
  } catch {
    return false;
  }
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to;
}

type Joined = { readonly value: Value | undefined };

/** Three values joined; undefined where both changed the same. An inner undefined is a field taken out. */
function joined(base: Value | undefined, mine: Value | undefined, theirs: Value | undefined): Joined | undefined {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return { value: theirs };
  if (sameValue(theirs, base)) return { value: mine };
  if (isMap(base) && isMap(mine) && isMap(theirs)) {
    const keys = [...Object.keys(theirs), ...Object.keys(mine).filter((key) => !Object.hasOwn(theirs, key))];
    const entries: [string, Value][] = [];
    for (const key of keys) {
      const item = joined(own(base, key), own(mine, key), own(theirs, key));
      if (!item) return undefined;
      if (item.value !== undefined) entries.push([key, item.value]);
    }
    return { value: Object.fromEntries(entries) };
  }
  if (isList(base) && isList(mine) && isList(theirs) && base.length === mine.length && base.length === theirs.length) {
    const items = base.map((item, index) => joined(item, mine[index], theirs[index])?.value);
    return items.every((item) => item !== undefined) ? { value: items as Value[] } : undefined;
  }
  return undefined;
}

function own(map: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
