/** Small things this browser remembers; nothing is lost when it may not. */

const PREFIX = 'parley ';

/** What was kept under a name; undefined when there is nothing or the browser forbids it. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; false when the browser forbids it or its storage is full. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}
