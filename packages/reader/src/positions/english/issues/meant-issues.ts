/** Issues that a clause means without naming them: what its sentence, its quotation or its paragraph spoke of before. */

import type { Stance } from '../../../reading.js';
import { quotationAt } from '../../quotations/quotation-at.js';
import { type About, earlierOf, unique } from './about.js';
import { subjectIssues } from './clause-issues.js';
import { type EventPlace, onIssues } from './clause-place.js';
import { justBefore, refersBack } from './references.js';

/** Stances that say something even where their issue is only the document's. */
const DEFINITE: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'excludes', 'links']);

/** Stances that a clause without a name may take on what its paragraph speaks of. */
const GOES_ON: ReadonlySet<Stance> = new Set(['demands', 'offers', 'rejects', 'open', 'not-discussed']);

/** Stances taken on anything that was said, not only on what is bargained over. */
const REMARKS: ReadonlySet<Stance> = new Set(['supports', 'rejects', 'open']);

/** A clause that names nothing goes on with what was named no further back than this, UTF-16 code units. */
const NEAR = 250;

/** A word that refers back stands no further after the verb than this, UTF-16 code units. */
const REFERS_WITHIN = 45;

/** An object or subject shorter than this is none, UTF-16 code units. */
const NO_OBJECT = 4;

/** Relief that is only spoken of as such: “such an exemption”. */
const SUCH_RELIEF = /\bsuch (?:an? )?(?:exemptions?|exceptions?|waivers?|exclusions?|relief)\b/i;

/** The issues that the clause of an event means; none where nothing before is meant. */
export function meantIssues(place: EventPlace): About {
  const { prepared, finder, view, event, held, clause, verb } = place;
  if (meansNothingBefore(place)) return onIssues(place, []);
  if (event.object === 'after' && event.act === null) {
    const own = subjectIssues(place);
    if (own !== null && refersBack(view.signs, verb[1], place.nextEnd)) return own;
  }
  const refers = refersToEarlier(place);
  const bare = !hasObject(place);
  const earlier = earlierOf(finder, clause, view.sentence.start);
  if (earlier !== null && (held.bare || refers || bare)) return earlier;
  // “Coffee is not on the list, though such an exemption would be granted”: on nothing that a sentence before names.
  if (event.stance === 'offers' && SUCH_RELIEF.test(prepared.text.slice(clause[0], verb[1])))
    return onIssues(place, []);
  const told = openTalks(place) ?? inQuotation(place);
  if (told !== null) return told;
  if (!refers && !bare) return onIssues(place, goneOnWith(place) ?? ofDocument(place));
  // A remark on “this” is on what the sentence before names, where that is one thing.
  if (refers && REMARKS.has(event.stance)) return onIssues(place, justBefore(prepared, finder, view.sentence.start));
  return onIssues(place, fromBefore(place));
}

/** “Lula may meet Trump on Sunday” opens nothing; “keen to preserve these ties”: what is kept is named where it is kept. */
function meansNothingBefore({ prepared, event, verb }: EventPlace): boolean {
  if (event.act === 'talk') return /meet$/i.test(prepared.text.slice(...verb));
  return event.act === 'keep' && event.object === 'after';
}

/** A word in the place of the object, or right after the verb, refers to what was named before. */
function refersToEarlier({ view, event, clause, verb, nextEnd, object }: EventPlace): boolean {
  const [from, to] = object;
  const end = event.act === null ? nextEnd : clause[1];
  return refersBack(view.signs, from, event.object === 'after' ? Math.min(end, verb[1] + REFERS_WITHIN) : to);
}

/** The clause says what it is on, though in words that are no issue. */
function hasObject({ event, object: [from, to] }: EventPlace): boolean {
  return to - from >= NO_OBJECT || event.act !== null;
}

/** “Open to a solution”: to the talks that the document is about. */
function openTalks(place: EventPlace): About | null {
  const { prepared, finder, event, clause, verb } = place;
  if (event.stance !== 'open' || event.act === 'give') return null;
  const open = /talk|negotiat|begin|engage|solution|outcome|compromise|possible/i.test(
    prepared.text.slice(verb[0], clause[1]),
  );
  const talks = open ? finder.talksAt(verb[0]) : null;
  return talks === null ? null : onIssues(place, [talks]);
}

/** What the same quotation named before. */
function inQuotation({ prepared, finder, clause, verb }: EventPlace): About | null {
  const quotation = quotationAt(prepared.quotations, verb[0]);
  return quotation === null ? null : earlierOf(finder, clause, quotation[0]);
}

/** “Did not exclude talks on steel”, “wants investment in its ports”, “promised $10 billion”: something else than what was spoken of. */
const ON_ITS_OWN =
  /^ (?:(?:an?|the|any|more|further|new|its|their) )?(?:(?:talks|negotiations|discussions|a deal|an agreement) (?:on|about|over) (?!(?:it|this|that|them|these|those|the (?:matter|issue|subject|point|question|same))\b)\p{L}|investments?\b|(?:US)?[$€£¥]\d)/u;

function saysOnWhat({ prepared, event, verb }: EventPlace): boolean {
  return event.object === 'after' && ON_ITS_OWN.test(prepared.text.slice(verb[1], verb[1] + 80));
}

/** A clause that names nothing goes on with what its paragraph speaks of; an answer, with what was asked. */
function goneOnWith(place: EventPlace): string[] | null {
  const { prepared, finder, view, event, state, floor, held, clause, verb } = place;
  if (held.voices.length !== 1 || !GOES_ON.has(event.stance) || saysOnWhat(place)) return null;
  const { start } = view.sentence;
  // “It welcomed the cut in car duties and urged more”: of what the sentence has named already, before what comes further back.
  const same = event.stance === 'demands' ? finder.before(clause[0], start) : [];
  const joined = same.length > 0 && !/[;:“"]/.test(prepared.text.slice(same.at(-1)!.end, verb[0]));
  if (joined && unique(same).length === 1) return unique(same);
  const lowest = floor === null ? Math.max(state.paragraphStart, start - NEAR) : state.previousStart;
  const near = unique(finder.before(start, lowest));
  return near.length > 0 ? near.slice(-1) : null;
}

/** What the document is on, for a stance that says something even so. */
function ofDocument({ finder, event }: EventPlace): string[] {
  const definite = DEFINITE.has(event.stance) && event.act === null && event.mode === null;
  return definite && finder.dominant !== null ? [finder.dominant] : [];
}

/** What the text before the sentence named last; all that it named where the word that refers to it is in the plural. */
function fromBefore({ prepared, finder, view, event, state, nextEnd, object }: EventPlace): string[] {
  const { start } = view.sentence;
  const [from, to] = object;
  const lowest = start - state.paragraphStart < 160 ? state.previousStart : state.paragraphStart;
  const meant = unique(finder.before(start, lowest));
  if (meant.length === 0) {
    const further = unique(finder.before(start, state.recentStart));
    if (further.length > 0) return further.slice(-1);
    return finder.dominant !== null && DEFINITE.has(event.stance) && event.mode === null ? [finder.dominant] : [];
  }
  const plural = /\b(?:these|those|they|them|both|neither|such \w+s)\b/i.test(
    prepared.text.slice(from, event.object === 'after' ? nextEnd : to),
  );
  return plural ? meant : meant.slice(-1);
}
