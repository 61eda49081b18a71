/** What an association or a company writes in its own name: “Comments of the Growers' Council … We urge …”. */

import type { Names } from '../../mentions.js';
import type { Organisation } from '../../reading.js';
import { withoutQuotations } from '../../text/quotations.js';
import type { Voice } from './voices.js';

/** The head, where whose it is stands in a heading: UTF-16 code units. */
const HEAD = 420;
/** A longer line is no heading. */
const LONGEST_HEADING = 160;

const KIND =
  /\b(?:statement|submission|comments|letter|press release|media release|position paper|testimony|memorandum|evidence|response)\b/i;
/** “We ask”, “Our members want”: how it speaks of itself. */
const OF_ITSELF =
  /(?:^|[.;:,)] |\n|\b(?:and|but|that|therefore) )(?:[Ww]e|[Oo]ur (?:association|council|members|members?hip|industry|growers|producers|federation|coalition|company|union))\b/gi;
/** It says “we” at least this often, outside quotations. */
const OFTEN = 3;

const CAPACITY: Readonly<Partial<Record<Organisation['kind'], Voice['capacity']>>> = {
  association: 'domestic-group',
  company: 'company',
};

/** The body whose own writing a document is; null where it is none. */
export function englishStatementOf(text: string, { organisations, organisationMentions }: Names): Voice | null {
  for (const { organisation, start, end } of organisationMentions) {
    if (start > HEAD) return null;
    const { name, kind, party } = organisations[organisation]!;
    const capacity = CAPACITY[kind];
    if (capacity === undefined) continue;
    const from = text.lastIndexOf('\n', start) + 1;
    const newline = text.indexOf('\n', end);
    const line = text.slice(from, newline < 0 ? text.length : newline);
    const alone = start === from && /^\W*$/.test(line.slice(end - from));
    const head = text.slice(0, HEAD);
    if (line.length > LONGEST_HEADING || !(alone ? KIND.test(head) : KIND.test(line))) continue;
    const said = withoutQuotations(text).match(OF_ITSELF)?.length ?? 0;
    return said >= OFTEN ? { speaker: name, party, capacity } : null;
  }
  return null;
}

/** How far behind the first person the body may stand that the person speaks for: “Jane Doe, president of the Oat Council, …”. */
const FIRST_LINE = 120;

/**
 * The association or company that a press release is of: whoever is named first in it as a person speaks for it. A ministry's release
 * names its minister first.
 * @returns the person where the body itself is not told; null for the release of a government
 */
export function bodyOfRelease({
  organisations,
  organisationMentions,
  people,
  personMentions,
}: Pick<Names, 'organisations' | 'organisationMentions' | 'people' | 'personMentions'>): Voice | null {
  const [first] = personMentions;
  if (first === undefined) return null;
  const { name: speaks, capacity, party } = people[first.person]!;
  if (capacity !== 'domestic-group' && capacity !== 'company') return null;
  const kind = capacity === 'company' ? 'company' : 'association';
  // A company quoted further down is not whose release it is.
  const body = organisationMentions.find(
    ({ organisation, start }) => start < first.start + FIRST_LINE && organisations[organisation]!.kind === kind,
  );
  if (body === undefined) return { speaker: speaks, party, capacity };
  const { name, party: home } = organisations[body.organisation]!;
  return { speaker: name, party: home ?? party, capacity };
}
