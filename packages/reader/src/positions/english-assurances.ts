/** What a side was assured of: “received assurances that its cars would be spared” gives nothing of its own. */

import type { Stance } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { clauseAt, type EnglishSentence } from './english-sentence.js';
import type { StanceEvent } from './stance-event.js';

const ASSURED =
  /\b(?:receiv|obtain|secur|w[io]n|got|gain|extract|given|offered|promised|sought|seek|want|demand|ask(?:ed)? for)\p{L}*\s(?:[^\s,;:“”"]+\s){0,3}?(?:assurances?|guarantees?|promises?|pledges?|commitments?|word|reassurances?)\sthat\s/iu;

/** The events of a sentence without those of what its subject was assured of, by nobody who is named. */
export function withoutAssured(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  const { sentence } = view;
  const said = text.slice(sentence.start, sentence.end);
  const found = said.includes(' that ') ? ASSURED.exec(said) : null;
  if (found === null) return events;
  const from = sentence.start + found.index + found[0].length;
  let first = sentence.firstToken;
  while (first + 1 < sentence.endToken && tokens.starts[first]! < from) first += 1;
  const inside = clauseAt(view, first);
  const start = sentence.start + found.index;
  return events.filter(({ first: at, last, owner, stance }) => {
    if (!GIVEN.has(stance) || tokens.starts[at]! < start) return true;
    // “A guarantee from Washington that”: whoever is named after the noun gives it.
    if (at < first) return stance !== 'offers' || (owner !== undefined && owner.first > last);
    return owner !== undefined || clauseAt(view, at) !== inside;
  });
}

/** What an assurance can be of. */
const GIVEN: ReadonlySet<Stance> = new Set(['offers', 'rejects', 'excludes']);
