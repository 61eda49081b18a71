/** What an English clause says must be: asked, or refused where it is denied. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { askingForTalk, weighsItself } from '../idle/asides.js';

/** “Drop the duty,” said X: a verb in its plain form that opens what is quoted. */
export function opensCommand(prepared: PreparedText, at: number): boolean {
  const { text, tokens } = prepared;
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  return (
    /["“]/.test(text[tokens.starts[at]! - 1] ?? '') && /^\p{Lu}/u.test(written) && !/(?:[^s]s|ed|ing)$/.test(written)
  );
}

/** What must or should be, or must not. */
export function obligation(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  { negated, last }: { negated: boolean; last: number },
  i: number,
  object: StanceEvent['object'] = 'before',
): StanceEvent {
  const end = Math.min(view.clauses[clauseAt(view, i)]!.end - 1, last + 3);
  const talk = !negated && (askingForTalk(prepared, last, end) || weighsItself(prepared, words, i, last));
  // “The bill should not discriminate”: an ask of the other side.
  const spares =
    negated &&
    view.cues.some(
      (cue) =>
        cue.first > last && cue.first <= last + 2 && cue.cues.some((one) => one.kind === 'act' && one.group === 'hold'),
    );
  return stanceEvent({
    first: i,
    last: Math.max(i, object === 'before' ? beforeComma(prepared, last, end) : end),
    stance: negated && !spares && isRefused(prepared, words, i, last) ? 'rejects' : talk ? 'open' : 'demands',
    strength: talk ? 'moderate' : 'firm',
    object,
    mode: 'must',
    negated,
  });
}

/** The last of tokens (from, end] that no comma parts from the verb: “must go, Canadian minister Kim said”. */
function beforeComma({ text, tokens }: PreparedText, from: number, end: number): number {
  for (let i = from + 1; i <= end; i += 1) if (text[tokens.starts[i]!] === ',') return i - 1;
  return end;
}

const REFUSED =
  /^ ?(?:be |get )?(?:[a-zà-ɏ]+ly )?(?:sacrific|giv|trad(?:e|ing)|thr[oe]w|conced|open|accept|allow|let\b|lower|cut|reduc|compromis|touch|weaken|yield|sold|sell|bargain|abandon|surrender|relax|eas(?:e|ing)|lift|remov|admit|agree|pay (?!for|more|higher)|budge|back|forgo|forego|bow|buy|import|expand|enlarg|increas|includ|negotiat|discuss|put|part|on\b|sign|cave|water|dilut|liberali|compet|flood|happen|offer|grant|commit|rush|join|expect|have to|rais(?:ed|ing)|impos(?:ed|ing)|increased|hiked|doubled)/i;

/** “Rice must not be sacrificed”, “the duty must not be raised” refuse; “our goods must not pay more”, “the levy must not become a tariff” ask. */
function isRefused({ text, tokens }: PreparedText, words: WordClasses, at: number, last: number): boolean {
  if (words.firstPerson.has(tokens.words[at - 1] ?? -1)) return true;
  const after = text.slice(tokens.ends[last]!, tokens.ends[last]! + 44).replace(/^(?: not|n['’]t)/, '');
  return REFUSED.test(after);
}

/** “Does not need to”, “will not have to”, “may not need to”: what nobody must do is neither asked nor refused. */
export function isSpared({ tokens }: PreparedText, words: WordClasses, at: number): boolean {
  if (!words.haveTo.has(tokens.words[at]!)) return false;
  return words.negators.has(tokens.words[at - 1] ?? -1) || words.negators.has(tokens.words[at - 2] ?? -1);
}
