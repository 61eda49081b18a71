/** The part of the editor that is open, as it stands in the address. */

import type { Loaded } from '../worker/protocol.js';

export type Tab = 'issues' | 'talks' | 'sources' | 'text';

export const TABS: readonly Tab[] = ['issues', 'talks', 'sources', 'text'];

const ISSUE = 'issue:';

export function issuePart(issue: string): string {
  return ISSUE + issue;
}

/** What opens when nothing in particular is asked for: the first issue. */
export function firstPart({ issues }: Pick<Loaded, 'issues'>): string {
  return issues[0] ? issuePart(issues[0].id) : 'issues';
}

export function readPart(part: string): { readonly tab: Tab; readonly issue: string | undefined } {
  if (part.startsWith(ISSUE)) return { tab: 'issues', issue: part.slice(ISSUE.length) };
  return { tab: TABS.find((tab) => tab === part) ?? 'issues', issue: undefined };
}
