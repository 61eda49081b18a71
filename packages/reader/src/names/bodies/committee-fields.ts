/** The fields that a committee or a ministry is named by, before the last of them: “Agriculture, Food, Rural Affairs and | Fisheries Committee”. */

import { hasCapital, markAt, type Scan, wordAt } from '../listed/scan.js';
import { listed } from '../words/role-phrase.js';

const NAMED_BY_FIELDS = /^(?:committee|subcommittee|ministry|department)$/;

/** Most words before the last field. */
const MOST = 14;

/**
 * First token of a body's name whose last field begins at a token: the token itself where no fields stand before it.
 * @param last last token of the name
 */
export function fromFirstField(scan: Scan, start: number, last: number): number {
  if (!NAMED_BY_FIELDS.test(wordAt(scan, last)) || !joinsFields(scan, start - 1)) return start;
  let from = start;
  let fields = 0;
  for (let at = start - 1; at >= Math.max(0, start - MOST); ) {
    if (scan.sentenceOf[at] !== scan.sentenceOf[start] || !joinsFields(scan, at)) break;
    // “Food, and Rural Affairs”
    const end = markAt(scan, at - 1) === ',' ? at - 2 : at - 1;
    let first = end;
    while (first > 0 && isWord(scan, first - 1)) first -= 1;
    if (!isWord(scan, end)) break;
    // “the Senate's Banking, Housing and …”: whatever opens the list is a field too.
    const opens = fields > 0 && /^(?:'s|’)$/.test(markAt(scan, first - 1));
    if (opens || listed(scan, end) || listed(scan, first)) {
      fields += 1;
      from = first;
      if (opens) break;
    } else if (fields > 0 || !isWord(scan, first)) break;
    at = first - 1;
  }
  // “Jane Doe and Finance Committee”: what is joined is no field.
  return fields > 0 ? from : start;
}

function joinsFields(scan: Scan, at: number): boolean {
  return wordAt(scan, at) === 'and' || markAt(scan, at) === ',' || markAt(scan, at) === '&';
}

function isWord(scan: Scan, at: number): boolean {
  return (
    hasCapital(scan, at) &&
    (scan.economyAt[at] ?? -1) < 0 &&
    (scan.organisationAt[at] ?? -1) < 0 &&
    !/^(?:the|a|an|house|senate)$/.test(wordAt(scan, at))
  );
}
