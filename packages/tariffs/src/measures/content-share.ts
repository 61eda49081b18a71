/** What a rate on content needs. */

import type { InputIssue, Path } from '@parley/input';
import type { Measure } from './measure.js';

/** The problem of a measure on content that does not say on which share of the value it falls. */
export function contentShareIssues({ kind, content_share }: Measure, at: Path): InputIssue[] {
  if (kind !== 'content' || content_share) return [];
  return [
    {
      code: 'no-content-share',
      severity: 'error',
      path: [...at, 'kind'],
      message: 'a rate on content needs the share of the value that it falls on',
      expected: 'content_share: { low, central, high }',
    },
  ];
}
