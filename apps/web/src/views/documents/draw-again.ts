/** Parts of the view that are drawn again only when what they show changes: most steps change the active claim alone. */

import { type ComponentType, memo } from 'react';
import type { Review } from './use-review.js';

/** @param shows what of the review the part shows */
export function drawnFor<P extends { readonly review: Review }>(
  part: ComponentType<P>,
  shows: readonly (keyof Review)[],
) {
  return memo(
    part,
    (before, after) =>
      shows.every((name) => before.review[name] === after.review[name]) &&
      (Object.keys(after) as (keyof P)[]).every((name) => name === 'review' || before[name] === after[name]),
  );
}
