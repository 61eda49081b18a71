/** What is kept out of what is given or asked: “opened its market, with the exception of rice”. */

import type { IssueMention } from '../../../mentions.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { place } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** What opens the exceptions. */
const EXCEPTS =
  /\b(?:with (?:the|an) (?:[a-zà-ɏ-]+ )?exceptions? of|except(?:ing)?(?: for)?|excluding|other than|apart from|aside from|save for|leaving (?:out|aside)|but (?:also |has |had |have )?(?:left|kept|leaves|keeps|leaving|keeping) (?:out|aside)|but not(?: for| on| to)?)\s/i;

/** “In exchange for”, “under the deal”: where the exceptions end. */
const GOES_ON = /[;:—]|,\s(?:in|under|by|as|while|which|who|and\s\p{L}+\s(?:to|will|would))\b/u;

interface Exceptions {
  /** Where the words begin that open them, and where they themselves do. */
  readonly start: number;
  readonly from: number;
  readonly end: number;
  /** The clause goes on after them. */
  readonly goesOn: boolean;
}

/** Where the exceptions in [start, end) stand; null where there are none. */
function exceptionsIn(text: string, start: number, end: number): Exceptions | null {
  const found = EXCEPTS.exec(text.slice(start, end));
  if (found === null) return null;
  const from = start + found.index + found[0].length;
  const stop = GOES_ON.exec(text.slice(from, end));
  return { start: start + found.index, from, end: stop === null ? end : from + stop.index, goesOn: stop !== null };
}

/** “Negotiate rather than retaliate”, “its dairy market instead of its beef market”: what is not done. */
const INSTEAD = /,?\s(?:rather than|instead of|in place of)\s/i;

function insteadIn(text: string, start: number, end: number): Pick<Exceptions, 'from' | 'end'> | null {
  const found = INSTEAD.exec(text.slice(start, end));
  return found === null ? null : { from: start + found.index + found[0].length, end };
}

/**
 * Mentions without those that are excepted.
 * @param gives what is excepted is not given, though nothing else is named: “farm goods, with the exception of dairy”
 */
export function withoutExcepted(
  text: string,
  mentions: readonly IssueMention[],
  start: number,
  end: number,
  gives: boolean,
): readonly IssueMention[] {
  if (mentions.length === 0 || (mentions.length === 1 && !gives)) return mentions;
  const excepted = exceptionsIn(text, start, end) ?? insteadIn(text, start, end);
  if (excepted === null) return mentions;
  const others = mentions.filter((one) => one.start < excepted.from || one.start >= excepted.end);
  return others.length === 0 && !gives ? mentions : others;
}

/** “Agreed to open its market, with the exception of beef”: whoever gives keeps that out. */
export function keptOutOfGiven(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { text, tokens } = prepared;
  const given = events.filter(({ stance, object, negated }) => stance === 'offers' && object === 'after' && !negated);
  return given.slice(-1).flatMap((event) => {
    const from = tokens.ends[event.last]!;
    const excepted = exceptionsIn(text, from, view.sentence.end);
    // More is told after the exceptions, which the event would take in.
    if (excepted === null || excepted.goesOn) return [];
    const { first, last } = place(prepared, excepted.start, excepted.from);
    if (clauseAt(view, first) > clauseAt(view, event.last) + 1) return [];
    const told = { stance: 'excludes', strength: 'moderate', object: 'after', namedOnly: true } as const;
    return [stanceEvent({ ...told, first, last, verb: event.verb })];
  });
}
