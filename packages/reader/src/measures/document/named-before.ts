/** Which economies are named right before the sentence of a duty. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { Sentence } from '../../text/sentences.js';
import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { PartySigns } from '../clauses/party-signs.js';
import { BESIDES } from '../parties/korean/party-words.js';
import { isInRow } from '../rates/table-columns.js';
import { partySign } from '../rules/signs.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** How many parties before a sentence are looked at. */
const PARTIES_BEFORE = 12;

const OPENS_PARAGRAPH = partySign('opens the paragraph');
const OPENS_SENTENCE_BEFORE = partySign('opens the sentence before');
const LAST_BEFORE_PARAGRAPH = partySign('last before the paragraph');
const wherever = (where: string) => ({
  any: partySign(where),
  last: partySign(`${where} last`),
  person: partySign(`${where} person`),
});
const SENTENCE_BEFORE = wherever('sentence before');
const PARAGRAPH_BEFORE = wherever('paragraph before');

/**
 * Adds the signs of the economies named before the sentence of a duty.
 * @param parties parties in the whole text, in order
 * @param paragraphStart where each paragraph begins
 */
export function addNamedBefore(
  either: PartySigns['either'],
  text: string,
  { sentence, paragraph }: MeasureDraft,
  parties: readonly PartyMention[],
  sentences: readonly Sentence[],
  paragraphStart: ReadonlyMap<number, number>,
): void {
  // “캐나다에 이어 멕시코도 …”: the first is only what came before.
  const besides = ({ end }: PartyMention) => BESIDES.test(text.slice(end, end + 12));
  const start = sentences[sentence]?.start ?? 0;
  const before = sentences[sentence - 1];
  const opening = paragraphStart.get(paragraph) ?? start;
  const opener = parties[firstBeginningFrom(parties, opening)];
  if (opener !== undefined && opener.form !== 'person' && opener.start - opening < 8 && !besides(opener))
    either(opener.economy, OPENS_PARAGRAPH);
  if (before !== undefined && before.paragraph === paragraph) {
    const topic = parties[firstBeginningFrom(parties, before.start)];
    if (topic !== undefined && topic.form !== 'person' && topic.start - before.start < 5 && !besides(topic))
      either(topic.economy, OPENS_SENTENCE_BEFORE);
  }
  const seen = new Set<string>();
  const at = firstBeginningFrom(parties, start);
  for (let i = at - 1; i >= at - PARTIES_BEFORE; i -= 1) {
    const mention = parties[i];
    if (mention === undefined) break;
    const { economy, form } = mention;
    // What a row of a table is on, prose below it is not.
    if (mention.start < start && isInRow(text, mention.start)) break;
    if (mention.start < opening) {
      if (seen.size === 0 && form !== 'person') either(economy, LAST_BEFORE_PARAGRAPH);
      break;
    }
    if (seen.has(economy)) continue;
    seen.add(economy);
    const where = before !== undefined && mention.start >= before.start ? SENTENCE_BEFORE : PARAGRAPH_BEFORE;
    either(economy, form === 'person' ? where.person : seen.size === 1 ? where.last : where.any);
  }
}
