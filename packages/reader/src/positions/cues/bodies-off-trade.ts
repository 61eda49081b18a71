/** Bodies whose business is another than trade, such as central banks. */

import type { NameRulesData } from '../../names/rules/name-rules-schema.js';

/** All names of the bodies that the rules call off trade, without an article. */
export function bodiesOffTrade({
  bodies_off_trade = [],
  organisations = [],
}: Pick<NameRulesData, 'bodies_off_trade' | 'organisations'>): ReadonlySet<string> {
  const listed = new Set(bodies_off_trade);
  const forms = organisations.flatMap(({ names }) => names.filter((known) => known.some((name) => listed.has(name))));
  return new Set([...listed, ...forms.flat()].map((name) => name.replace(ARTICLE, '')));
}

/** Whether a name as written is one of them. */
export function isOffTrade(bodies: ReadonlySet<string>, name: string): boolean {
  return bodies.has(name.replace(ARTICLE, ''));
}

const ARTICLE = /^the /i;
