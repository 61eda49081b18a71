/** Of whom a speaker tells in a quotation: “they are refusing to open it”, “you're the ones who want it”. */

import type { Stance } from '../../../reading.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import { partyVoice, type Voice } from '../../voices/voices.js';
import type { Setting } from '../setting.js';

const PRONOUN = /\b(?:you|they|we|I|it|he|she)(?=['’\s])/gi;

/** “Motegi told U.S. Trade Representative Robert Lighthizer” */
const TOLD = /\b(?:told|tells|reminded|asked|warned) (?:(?:the|a|an|his|her|its) )?(?:[a-zà-ɏ.'’-]+ ){0,6}$/i;

/** How far back the pronoun may stand, UTF-16 code units. */
const REACH = 400;

const OPPOSED: ReadonlySet<Stance> = new Set(['rejects', 'demands', 'excludes']);

/**
 * Who does what is told of “you” or “they” inside a quotation, as far as that is known.
 * @returns null where it is not known; undefined where neither is the subject
 */
export function otherQuoted(
  { prepared, view, event, state }: Setting,
  speaker: readonly Voice[],
): readonly Voice[] | null | undefined {
  const { text, tokens, quotations } = prepared;
  const at = tokens.starts[event.first]!;
  const quotation = quotationAt(quotations, at);
  if (quotation === null) return undefined;
  // “They know what we want”
  if (/\b(?:we|I)\b/i.test(text.slice(at, tokens.ends[event.last]!))) return undefined;
  const from = Math.max(quotation[0], view.sentence.start, at - REACH);
  const last = [...text.slice(from, at).matchAll(PRONOUN)].at(-1);
  if (last === undefined) return undefined;
  const pronoun = from + last.index;
  if (view.holders.some(({ subject, start }) => subject && start > pronoun && start < at)) return undefined;
  const others = (voices: readonly Voice[] | null | undefined) => {
    const party = voices?.length === 1 ? voices[0]!.party : null;
    return party === null || speaker.some((one) => one.party === party) ? null : [partyVoice(party)];
  };
  const word = last[0].toLowerCase();
  if (word === 'you') {
    const told = view.named.find(
      ({ start }) => (start < from || start >= quotation[1]) && TOLD.test(text.slice(Math.max(0, start - 80), start)),
    );
    return others(told?.holder.voices);
  }
  if (word !== 'they') return undefined;
  const before = view.named.findLast(
    ({ start, end, holder: { kind } }) => kind === 'economy' && start >= from && end < pronoun,
  );
  const meant = others(before?.holder.voices);
  if (meant !== null || !OPPOSED.has(event.stance)) return meant ?? undefined;
  // “They refuse to open it”, of whomever: not what the speaker refuses.
  return others(state.subject);
}
