/** Who works at this browser: asked once, and named in every event. */

import { useSyncExternalStore } from 'react';
import { keep, kept } from '../state/kept.js';

const KEY = 'name';
const LONGEST = 120;

let name: string | undefined;
let asked = false;
const listeners = new Set<() => void>();

/** The name; undefined as long as nobody has given one. */
export function theName(): string | undefined {
  if (!asked) {
    name = kept(KEY);
    asked = true;
  }
  return name;
}

/** Sets the name; where the browser keeps nothing it holds as long as the page. @returns false when it is none */
export function setTheName(given: string): boolean {
  const trimmed = given.trim().slice(0, LONGEST);
  if (trimmed === '') return false;
  name = trimmed;
  asked = true;
  keep(KEY, trimmed);
  for (const listener of listeners) listener();
  return true;
}

export function useTheName(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => theName(),
  );
}
