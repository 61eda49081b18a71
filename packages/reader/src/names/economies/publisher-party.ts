/** The party whose government, ministry or legislature publishes a document. */

import { findPhrases } from '../../text/lexicon.js';
import { prepareText } from '../../text/prepared-text.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { NameRules } from '../rules/name-rules.js';

const PUBLIC = new Set(['ministry', 'agency', 'legislature']);

/**
 * Party of a publisher, where it is a public body of the list; null for papers, companies and bodies that are not listed.
 * @param vocabulary the one that the rules were compiled with
 */
export function partyOfPublisher(publisher: string, rules: NameRules, vocabulary: Vocabulary): string | null {
  const prepared = prepareText(publisher, 'en', vocabulary);
  const body = findPhrases(prepared, rules.organisations).find(
    ({ value }) => value !== null && value.party !== null && PUBLIC.has(value.kind),
  );
  return body?.value?.party ?? null;
}
