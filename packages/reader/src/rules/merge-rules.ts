/** Several rule files as one: maps are joined key by key, lists are put one after the other, single values of the later file win. */

type Plain = { readonly [key: string]: unknown };

/** Joins the sections of rule files, the later ones added to the earlier. */
export function mergeRules<T extends object>(files: readonly T[]): T {
  return files.reduce<T>((merged, file) => joined(merged, file) as T, {} as T);
}

function joined(before: unknown, added: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(added)) return [...before, ...added];
  if (isPlain(before) && isPlain(added)) {
    const result: Record<string, unknown> = { ...before };
    for (const [key, value] of Object.entries(added)) {
      result[key] = Object.hasOwn(before, key) ? joined(before[key], value) : value;
    }
    return result;
  }
  return added === undefined ? before : added;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
