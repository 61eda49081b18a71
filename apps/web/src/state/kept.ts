/** Small things this browser remembers; nothing is lost when it may not. */

interface Store {
  /** What was kept under a name; undefined when there is nothing or the browser forbids it. */
  read(name: string): string | undefined;
  /** Keeps a text; false when the browser forbids it or its storage is full. */
  keep(name: string, text: string): boolean;
  forget(name: string): void;
}

/**
 * @param prefix of the names, which other pages of the same server share
 * @param storage asked for at each use: a browser may forbid even to look at it
 */
export function storeIn(prefix: string, storage: () => Storage): Store {
  return {
    read(name) {
      try {
        return storage().getItem(prefix + name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    keep(name, text) {
      try {
        storage().setItem(prefix + name, text);
        return true;
      } catch {
        return false;
      }
    },
    forget(name) {
      try {
        storage().removeItem(prefix + name);
      } catch {
        // Nothing is kept there, so there is nothing to forget.
      }
    },
  };
}

export const { read: kept, keep } = storeIn('parley ', () => localStorage);
