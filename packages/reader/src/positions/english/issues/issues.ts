/** Which issues an English clause takes its stance on: those it names, or what it refers back to. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { StanceRules } from '../../cues/stance-rules.js';
import type { Held, Setting } from '../setting.js';
import { type About, named } from './about.js';
import { clauseIssues, subjectIssues } from './clause-issues.js';
import { type EventPlace, eventPlace, onIssues } from './clause-place.js';
import { evaluatedIssues } from './evaluated-issues.js';
import { meantIssues } from './meant-issues.js';
import { ofKind } from './references.js';

/** Issues of an event: of its object, of its clause, of the sentence, or what it refers back to. */
export function issuesOf(setting: Setting, held: Held, clauseStart: number, clauseEnd: number): About {
  const { event } = setting;
  if (event.issue !== undefined) return { issues: [event.issue], start: clauseStart, end: clauseEnd };
  if (event.evaluation) return evaluatedIssues(setting, clauseStart, clauseEnd);
  const place = eventPlace(setting, held, [clauseStart, clauseEnd]);
  const direct = clauseIssues(place);
  if (event.ofDeal) return ofTheDeal(place, direct);
  if ((place.fights || event.namedOnly) && direct === null) return onIssues(place, []);
  // “Rice does not belong in the deal”: what is kept out stands before, what it is kept out of after.
  const keptOut = direct === null && event.stance === 'excludes' && event.negated ? subjectIssues(place) : null;
  if (keptOut !== null) return keptOut;
  // A condition links two things at least.
  if (direct !== null && !(event.stance === 'links' && direct.issues.length < 2)) return direct;
  return (direct === null ? typedIssues(place) : null) ?? widerIssues(place) ?? direct ?? meantIssues(place);
}

/** The deal that the document speaks of, or the one that the clause names; none where it names something else that is bargained over. */
function ofTheDeal(place: EventPlace, direct: About | null): About {
  const { finder, verb } = place;
  const named = direct?.issues.filter((issue) => finder.category(issue) === 'fta') ?? [];
  if (direct !== null) return { ...direct, issues: named };
  const deal = finder.talksAt(verb[0]);
  return onIssues(place, deal === null ? [] : [deal]);
}

/** “Asked for this during the negotiations”, “sought it from the start of the talks”: when, not what. */
const PRONOUN_FIRST =
  /^ (?:(?:for|to|on|with) )?(?:it|this|that|them|these|those|both|so)(?: \p{L}+ly| again)? (?:in|during|at|from|throughout|since|before|after|early|late|when|as part of) /u;

/** “The duty”, “the deal” in the place of the object. */
function typedIssues(place: EventPlace): About | null {
  const { prepared, finder, view, object, verb } = place;
  if (PRONOUN_FIRST.test(prepared.text.slice(verb[1], verb[1] + 48))) return null;
  const typed = ofKind(finder, view.signs, object[0], object[1], verb[0]);
  return typed === null ? null : onIssues(place, [typed]);
}

/** Issues of the clause after, where it goes on with this one. */
function widerIssues({
  prepared,
  rules,
  finder,
  clause,
  verb,
  next,
  nextEnd,
  complement,
  object,
}: EventPlace): About | null {
  if (next === undefined) return null;
  const short = object[1] - object[0] < 4;
  if (!short && isAside(prepared, rules, next.first)) return null;
  const within = [complement ? verb[1] : clause[0], nextEnd] as const;
  return named(prepared, finder, { within, clause: [clause[0], nextEnd] });
}

/** A clause that begins something else: “but”, “while”, a remark between quotation marks. */
function isAside(prepared: PreparedText, { words }: StanceRules, first: number): boolean {
  const word = prepared.tokens.words[first]!;
  return (
    words.clauseOpeners.has(word) || words.and.has(word) || prepared.text[prepared.tokens.starts[first]! - 1] !== ' '
  );
}
