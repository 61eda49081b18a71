/** How far what an English clause asks for goes on: after “and to”, as a second object, as a list after a colon. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { StanceRules } from '../../cues/stance-rules.js';
import { isMark } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';

/**
 * What is asked goes on after “and to”: “expected Beijing to hold back …, and to come back to the market”; what is weighed, after
 * “whether to”.
 */
export function askedUntil(
  prepared: PreparedText,
  { words }: StanceRules,
  view: EnglishSentence,
  event: StanceEvent,
  clauseEnd: number,
): number {
  const { text, tokens } = prepared;
  const next = view.clauses[clauseAt(view, event.last) + 1];
  if (event.stance === 'open' && next !== undefined && next.first <= event.last + 2) {
    const opener = text.slice(tokens.starts[next.first]!, tokens.ends[next.first]!);
    if (opener === 'whether') return tokens.ends[next.end - 1]!;
  }
  if (event.stance !== 'demands' || event.mode !== null) return clauseEnd;
  let end = clauseEnd;
  const own = clauseAt(view, event.last);
  const listed = opensList(prepared, view, own, event.last);
  if (listed) end = tokens.ends[next!.end - 1]!;
  const opener = openerOf(text.slice(tokens.ends[event.last - 1] ?? 0, tokens.ends[event.last]! + 6));
  for (let at = own + 1; at < view.clauses.length; at += 1) {
    const clause = view.clauses[at]!;
    const [first, second] = [tokens.words[clause.first]!, tokens.words[clause.first + 1]!];
    if (!words.and.has(first)) continue;
    const next = text.slice(tokens.starts[clause.first + 1] ?? 0, tokens.ends[clause.first + 1] ?? 0);
    const more = (at === own + 1 || (listed && at === own + 2)) && isMoreAsked(prepared, words, view, at, listed);
    if (second !== words.to && (opener === null || next !== opener) && !more) continue;
    // “That” opens a clause of its own after “and”.
    const whole = clause.end === clause.first + 1 ? (view.clauses[at + 1] ?? clause) : clause;
    end = tokens.ends[whole.end - 1]!;
  }
  return end;
}

/** Most words between an ask and the list of what is asked. */
const BEFORE_LIST = 10;

/** What is told one by one after the colon. */
const COUNTED =
  /\b(?:wants?|wanted|two|three|four|five|six|several|many|a few|things?|following|lists?|everything|more|all|this|these|same|concessions|changes|points|items|after)\b/i;

/** “Wants three things: a quota, a longer transition and visas”: what is asked stands after the colon. */
function opensList(prepared: PreparedText, { clauses }: EnglishSentence, own: number, last: number): boolean {
  const { end } = clauses[own]!;
  const list = clauses[own + 1];
  if (list === undefined || end - last > BEFORE_LIST || !isMark(prepared, end - 1, ':')) return false;
  const { text, tokens } = prepared;
  return (
    !/["“]/.test(text[tokens.starts[list.first]! - 1]!) &&
    COUNTED.test(text.slice(tokens.starts[last]!, tokens.ends[end - 1]!))
  );
}

/** What a second object of an ask opens with. */
const MORE =
  /^(?:an?|more|higher|lower|better|fewer|less|full|free|zero|easier|faster|looser|stricter|tighter|greater|wider|longer|shorter|support|access|relief|recognition|removal|protection|rules|quotas?|exemptions?|guarantees?|assurances?|binding|equal|mutual)$/i;

/** “Wants a sunset clause, and higher regional content for cars”: a clause without a verb of its own. */
function isMoreAsked(
  { text, tokens }: PreparedText,
  words: StanceRules['words'],
  { clauses, holders, cues }: EnglishSentence,
  at: number,
  listed: boolean,
): boolean {
  const { first, end } = clauses[at]!;
  if (!listed && !MORE.test(text.slice(tokens.starts[first + 1] ?? 0, tokens.ends[first + 1] ?? 0))) return false;
  for (let i = first + 1; i < end; i += 1) {
    const word = tokens.words[i]!;
    if (words.be.has(word) || words.haveTo.has(word) || words.will.has(word) || words.would.has(word)) return false;
    if (words.can.has(word) || words.could.has(word) || words.must.has(word) || words.thirdPerson.has(word))
      return false;
  }
  return (
    !holders.some((one) => one.subject && one.first > first && one.last < end) &&
    !cues.some(
      (cue) => cue.first > first && cue.last < end && cue.cues.some((one) => one.kind === 'stance' && one.verb),
    )
  );
}

/** “Asked that”, “asked for”: the word that what is asked begins with, and a second ask after “and”; null where it is another. */
function openerOf(verbEnd: string): string | null {
  return /\b(that|for)\b/.exec(verbEnd)?.[1] ?? null;
}
