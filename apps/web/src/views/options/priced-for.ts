/** Whether anything gives an option a value for a party. */

import type { Issue, Option } from '@parley/talks';

/** True when the option, or the no-deal option it is measured against, carries a figure for the party. */
export function pricedFor(issue: Issue, option: string, noDeal: string, party: string): boolean {
  return [issue.options[option], issue.options[noDeal]].some((one) => one !== undefined && carries(one, party));
}

function carries(option: Option, party: string): boolean {
  return (
    (option.measures ?? []).length > 0 ||
    (option.barriers ?? []).length > 0 ||
    (option.transfers ?? []).some(({ from, to }) => from === party || to === party) ||
    option.stated?.[party] !== undefined
  );
}
