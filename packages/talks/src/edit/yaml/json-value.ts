/** Values as a file has them, and the same edits on values as on texts: what an edited text must come to. */

import type { Path } from '@parley/input';
import { noPlace } from './edit-error.js';

/** A value that YAML and JSON can hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether two values are the same; the order of keys does not count. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** The value at a path; undefined when there is nothing. */
export function valueAt(root: Value, path: Path): Value | undefined {
  return path.reduce<Value | undefined>((value, key) => {
    if (isList(value)) return value[Number(key)];
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** The root with the collection at a path replaced by what `change` makes of it. */
export function changedAt(root: Value, path: Path, change: (value: Value) => Value): Value {
  const [key, ...rest] = path;
  if (key === undefined) return change(root);
  if (isList(root) && root[Number(key)] !== undefined) {
    return root.map((item, index) => (index === Number(key) ? changedAt(item, rest, change) : item));
  }
  if (!isMap(root) || !Object.hasOwn(root, key)) return noPlace(path);
  return Object.fromEntries(
    Object.entries(root).map(([name, item]) => [name, name === String(key) ? changedAt(item, rest, change) : item]),
  );
}
