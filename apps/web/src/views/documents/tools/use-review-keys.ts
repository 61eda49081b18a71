/** Single keys of the review. */

import { useEffect } from 'react';
import { keep, kept } from '../../../state/kept.js';

export interface ReviewKeys {
  /** What a key does, by the key; false when there is nothing for it to do, and then others may take it. */
  readonly [key: string]: () => unknown;
}

const KEPT = 'single keys';

/** Whether single keys are on in this browser. */
export function singleKeys(): boolean {
  return kept(KEPT) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  keep(KEPT, on ? 'on' : 'off');
}

/** Keys work while nothing is typed, no dialog is open and no other part of the page takes them. */
export function useReviewKeys(keys: ReviewKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const arrow = event.key.startsWith('Arrow');
      if (!arrow && event.key !== '?' && !singleKeys()) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]')) return;
      // Arrows belong to what has the focus, unless that is a part of the review.
      if (arrow && !target.closest('[data-review-keys]')) return;
      const work = keys[event.key];
      if (!work) return;
      if (work() !== false) event.preventDefault();
    };
    // Before the keys of the whole page, of which some are the same.
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [keys]);
}
