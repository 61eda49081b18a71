import { type ReactNode, useState } from 'react';
import { Button } from './button.js';

/** Entries of a long list that are drawn at once. */
const STEP = 60;

/**
 * The beginning of a long list, and a button for more of it; undefined when all is shown.
 * @param label what the button says when so many are left
 */
export function useMore<T>(
  all: readonly T[],
  label: (left: number) => string,
): { shown: readonly T[]; more: ReactNode } {
  const [most, setMost] = useState(STEP);
  const left = all.length - most;
  if (left <= 0) return { shown: all, more: undefined };
  return { shown: all.slice(0, most), more: <Button onClick={() => setMost(most + STEP)}>{label(left)}</Button> };
}
