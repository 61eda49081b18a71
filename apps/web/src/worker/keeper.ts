/** Results that are asked for again, each kept with the object that it is of. */

interface Keeper<Owner extends object, T> {
  find(owner: Owner, key: string): T | undefined;
  /** @returns the result */
  keep(owner: Owner, key: string, result: T): T;
}

/** @param most results kept of one owner; the one used longest ago goes first */
export function keeper<Owner extends object, T>(most = Number.POSITIVE_INFINITY): Keeper<Owner, T> {
  const kept = new WeakMap<Owner, Map<string, T>>();
  const keep = (owner: Owner, key: string, result: T): T => {
    const known = kept.get(owner) ?? new Map<string, T>();
    kept.set(owner, known);
    known.delete(key);
    known.set(key, result);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return result;
  };
  return {
    find(owner, key) {
      const found = kept.get(owner)?.get(key);
      return found === undefined ? undefined : keep(owner, key, found);
    },
    keep,
  };
}
