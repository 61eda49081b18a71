/** Vows to answer a duty with one of one's own: “will retaliate”, “would respond with its own levies”, “threatened to hit back”, “will have to react to these tariffs”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { ANSWER } from '../../found/event-issues.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { hasCondition } from './evaluations.js';

const ANSWERS = [
  'retaliate',
  '(?:hit|strike|fight) back',
  '(?:respond|answer|reply|react) in kind',
  String.raw`(?:respond|react) to (?:the(?:se)?|this|US|U\.S\.|American) (?:\S+ ){0,3}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))`,
  String.raw`(?:respond|answer) with (?:its|their|our|his|her) own (?:\S+ ){0,3}(?:tariffs|duties|levies|countermeasures)`,
  String.raw`(?:impose|enact|adopt|introduce|levy|unveil|announce|publish|take|apply|implement|launch|put in place) (?:[a-zà-ɏ\d.,%$-]+ ){0,5}(?:retaliatory|retaliation|counter-?measures|counter-?tariffs)`,
].join('|');

const VOWS = new RegExp(
  String.raw`(?:\b(?:will|wo(?=n['’]t)|shall|would|going to|(?:vow|plan|intend|pledge|promise|decide|threaten)(?:s|ed|ned)? to|(?:have|has|had|need|needs|forced|obliged) to)|['’]ll)(n['’]t| not| never)? (?:(?:also|then|now|soon|[a-zà-ɏ]+ly) )?(?:${ANSWERS})\b`,
  'gi',
);

/** What is said not to be meant, right before it: “are not going to”, “does not plan to”, “denied that it was going to”. */
const DENIED =
  /(?:n['’]t|\b(?:not|never|no longer)) (?:[a-zà-ɏ]+ly )?$|\b(?:den(?:y|ies|ied|ying)) (?:that )?(?:[a-zà-ɏ.’']+ ){1,6}(?:is|are|was|were)(?: ever)? $/i;

/** Measures that stand and are not applied. */
const TAKES = /\b(?:levy|apply|implement) (?:its|their|our|his|the|those|these)\b/i;

/** “Asked if it would”: what somebody wants to know. */
const ASKED = /\bask(?:s|ed|ing)?(?: [a-zà-ɏ]+)? (?:if|whether)\b[^.;:“”"]*$/i;

/** What is asked about answering a duty, and the answer that this will not be done. */
const DECLINED =
  /\bask(?:s|ed|ing)?(?: [a-zà-ɏ]+)? (?:if|whether)\b[^.;:“”"]*\b(?:retaliat[a-zà-ɏ]*|counter-?measures|counter-?tariffs|(?:hit|strike|hitting|striking) back)\b.*?(\b(?:wo|will|would|do|is|are)(?: not|n['’]t) (?:take|taking|go|going|follow|choose|want to (?:take|go)) (?:down )?(?:that|this|such a) (?:route|road|path|course|way))\b/is;

/** “Asked whether it would retaliate, he said: “We will not take that route.”” */
function declinedRoute(prepared: PreparedText, start: number, said: string): StanceEvent | null {
  if (!said.includes('sked ')) return null;
  const found = DECLINED.exec(said);
  if (found === null) return null;
  const end = start + found.index + found[0].length;
  const { first, last } = place(prepared, end - found[1]!.length, end);
  return stanceEvent({
    first,
    last,
    stance: 'rejects',
    strength: 'firm',
    object: 'after',
    negated: true,
    issue: ANSWER,
  });
}

/** Vows of a sentence, tied to what is asked where a condition stands beside them; who will not answer rejects it. */
function vowsOf(prepared: PreparedText, words: WordClasses, { sentence }: EnglishSentence): StanceEvent[] {
  const { start, end } = sentence;
  if ((sentence.hints & HINT.answers) === 0) return [];
  const said = prepared.text.slice(start, end);
  // “Will not apply its retaliatory duties to them”: relief, no answer.
  const declined = declinedRoute(prepared, start, said);
  if (declined !== null) return [declined];
  return [...said.matchAll(VOWS)]
    .filter((found) => (found[1] === undefined || !TAKES.test(found[0])) && !ASKED.test(said.slice(0, found.index)))
    .map((found) => {
      const at = start + found.index;
      const { first, last } = place(prepared, at, at + found[0].length);
      const denied = found[1] !== undefined || DENIED.test(said.slice(0, found.index));
      const stance = denied ? 'rejects' : hasCondition(prepared, words, sentence) ? 'links' : 'supports';
      return stanceEvent({ first, last, stance, strength: 'firm', object: 'after', negated: denied, issue: ANSWER });
    });
}

/** Events with the vows of their sentence in place of the acts that these are made of. */
export function withVows(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const vows = vowsOf(prepared, words, view);
  if (vows.length === 0) return [...events];
  const left = events.filter(
    ({ act, mode, negated, first, last }) =>
      (act !== 'hold' && mode !== 'must' && !negated) || !vows.some((vow) => vow.first <= last && vow.last >= first),
  );
  return [...left, ...vows];
}
