/** Who gives what is told of a duty or of goods, where nobody is named as the giver: “British steel will enter free” is given by the other side. */

import { partyVoice, speaksForParty, type Voice } from '../../voices/voices.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Mode } from '../clauses/stance-event.js';
import type { Setting } from '../setting.js';
import { voicesAt } from '../subjects/frame.js';

/** Before the market that goods go to: “enter the United States”, “exports to the EU”. */
const MARKET =
  /(?:\b(?:into|enter(?:ing)?|enters|(?:exports?|exported|sales|sold|shipments?|shipped|imported) (?:in)?to|in) (?:the )?)$/i;

/** Before whose goods are let in: “cheese from the EU”, “the duty on Swiss watches”, “opened to Indonesian citizens”. */
const GOODS_OF =
  /\b(?:from|for|of|on|to|made in|grown in) (?:(?:all|most|some|certain|the|\d[\d.,]*|%|per ?cent|of) )*$/i;

/** After whose goods are let in: “Swiss watches”, “New Zealand's exports”. */
const GOODS_AFTER = /^(?:['’]s?)? (?!(?:and|or|will|would|is|are|in|on|at|to|by|has|had)\b)\p{Ll}/u;

/** “Peru said”, “the minister of Peru confirmed”: who tells it, no maker of goods. */
const TELLS =
  /^ (?:says?|said|told|added|announced?|announces|confirm(?:s|ed)?|stated?|states|declare[ds]?|insist(?:s|ed)?|note[ds]?|stress(?:es|ed)?|claim(?:s|ed)?|promise[ds]?|pledge[ds]?)\b/;

/** Modes in which something is given. */
const GIVEN_IN: ReadonlySet<Mode> = new Set(['will', 'would', 'undertaking']);

const RETURNS = /^In (?:return|exchange|turn)\b/;

/** The side that gives; null where the words do not tell. */
export function unnamedGiver(setting: Setting): readonly Voice[] | null {
  const {
    prepared,
    rules: { words },
    view,
    event,
    parties,
  } = setting;
  if (parties.length !== 2 || (event.negated && event.act === 'give') || !GIVEN_IN.has(event.mode ?? 'must'))
    return null;
  const { text, tokens } = prepared;
  const clause = view.clauses[clauseAt(view, event.verb)]!;
  const from = tokens.starts[clause.first]!;
  const until = tokens.ends[clause.end - 1]!;
  const verb = tokens.starts[event.first]!;
  for (let i = clause.first; i < event.first; i += 1) if (words.firstPerson.has(tokens.words[i]!)) return null;
  const known = view.named.filter(
    ({ start, end, holder: { kind, voices } }) =>
      start >= from &&
      end <= until &&
      (kind === 'economy' || kind === 'adjective') &&
      voices.length === 1 &&
      parties.includes(voices[0]!.party ?? ''),
  );
  const before = (start: number) => text.slice(Math.max(from, start - 40), start);
  const market = known.find(({ start, holder }) => holder.kind === 'economy' && MARKET.test(before(start)));
  if (market !== undefined) return market.holder.voices;
  const maker = known.find(
    ({ start, end }) =>
      (start > verb || end < verb) &&
      !TELLS.test(text.slice(end, end + 14)) &&
      (GOODS_OF.test(before(start)) || (start < verb && GOODS_AFTER.test(text.slice(end, end + 14)))),
  );
  if (maker === undefined) return onGoing(setting, clause.first);
  const other = parties.find((party) => party !== maker.holder.voices[0]!.party);
  return other === undefined ? null : [partyVoice(other)];
}

/** “Bangladesh will open its market, while the duty on steel is to be phased out”, “India will cut its duties. Wine would be let in”: who gives what was told before. */
function onGoing(
  { prepared, view, event, frames, floor, parties, state, voice }: Setting,
  first: number,
): readonly Voice[] | null {
  if (floor !== null || voice.kind !== 'report' || voicesAt(frames, event.first) !== null) return null;
  const isSide = (voices: readonly Voice[] | null) => voices?.length === 1 && parties.includes(voices[0]!.party ?? '');
  const before = view.holders.find((one) => one.subject && one.last < first && one.holder.kind === 'economy');
  if (before !== undefined) return isSide(before.holder.voices) ? before.holder.voices : null;
  // “Duties on wine would come down”: the words of whoever spoke go on.
  if (
    event.mode === 'would' &&
    isSide(state.spoken) &&
    state.spoken![0]!.speaker !== null &&
    speaksForParty(state.spoken![0]!)
  )
    return state.spoken;
  if (!isSide(state.subject) || state.subject![0]!.speaker !== null) return null;
  // “In return medicines would face no duty”: of the other side.
  if (!RETURNS.test(prepared.text.slice(view.sentence.start, view.sentence.start + 20))) return state.subject;
  const other = parties.find((party) => party !== state.subject![0]!.party);
  return other === undefined ? null : [partyVoice(other)];
}
