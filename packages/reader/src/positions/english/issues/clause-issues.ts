/** Issues that a clause names itself: as its object, as its subject, or as what a relative clause is on. */

import type { Stance } from '../../../reading.js';
import { headClause } from '../subjects/chained-clauses.js';
import { type About, earlierOf, named, unique } from './about.js';
import { askedUntil } from './asked.js';
import { type EventPlace, onIssues } from './clause-place.js';
import { asideStart } from './issue-asides.js';
import { amongBarriers } from './listed-barriers.js';
import { lastNamed, relativePassive } from './relative-passives.js';

/** Stances that are not taken on what is left out of them. */
const GIVES_OR_REFUSES: ReadonlySet<Stance> = new Set(['offers', 'rejects', 'open', 'supports']);

/** “that” and a subject right before the verb. */
const RELATIVE_THAT = /\b(?:that|which) (?:the )?(?:\p{Lu}[\p{L}.'’]* ){1,3}(?:ha[sd] )?(?:\p{Ll}+ly )?$/u;

/** “which”, a subject and at most its auxiliary. */
const OPENS_RELATIVE =
  /^which (?:it|they|he|she|we|(?:the )?(?:\p{Lu}[\p{L}.'’]* ?){1,3}|the \p{Ll}+) ?(?:(?:ha[sd]|have|is|was|were|are) )?(?:\p{Ll}+ly |not )?$/u;

/** The issues that the clause of an event names; null where it names none. */
export function clauseIssues(place: EventPlace): About | null {
  const { prepared, finder, view, event, held, own, verb, clause, complement } = place;
  if (event.stance === 'links') return named(prepared, finder, { within: clause, clause });
  if (event.object === 'before')
    return (
      passiveIssues(place) ??
      subjectIssues(place) ??
      (held.bare ? earlierOf(finder, clause, view.sentence.start) : null) ??
      objectIssues(place)
    );
  const direct = objectIssues(place) ?? relativeIssues(place);
  if (direct !== null) return direct;
  const endsThere = prepared.tokens.starts[own.end - 1]! <= verb[1] + 2;
  const onSubject = event.act !== null || event.received || (endsThere && !complement);
  return onSubject ? subjectIssues(place) : null;
}

/** Issues after the verb, with the heading of the list of barriers that they stand in. */
function objectIssues({ prepared, rules, view, event, finder, clause, verb, fights }: EventPlace): About | null {
  const [start, end] = clause;
  const reach = askedUntil(prepared, rules, view, event, end);
  const object = named(prepared, finder, {
    within: [fights ? verb[1] : verb[0], reach],
    clause: [start, reach],
    before: asideStart(finder, prepared, rules, event, reach),
    gives: GIVES_OR_REFUSES.has(event.stance),
  });
  const among = amongBarriers(prepared, view, event);
  const head = among === null ? [] : unique(finder.within(...among));
  if (among === null || head.length === 0) return object;
  const issues = [...new Set([...head, ...(object?.issues ?? [])])];
  return { issues, start: among[0], end: object?.end ?? end };
}

/** Issues before the verb, or in the clause that commas set off a relative one from. */
export function subjectIssues({ prepared, rules, view, event, finder, clause, verb, chain }: EventPlace): About | null {
  const { starts, ends } = prepared.tokens;
  const [start, end] = clause;
  const head = headClause(prepared, rules.words, view, event.verb);
  if (head !== null) {
    const within = [starts[head.first]!, ends[head.end - 1]!] as const;
    const meant = named(prepared, finder, { within, clause });
    if (meant !== null) return { ...meant, start: within[0], end };
  }
  const about = named(prepared, finder, { within: [Math.min(chain, start), verb[1]], clause });
  return about === null ? null : { ...about, end };
}

/** “… and the tax that Washington opposed”: only what “that” stands for. */
function relativeIssues(place: EventPlace): About | null {
  const { prepared, finder, event, clause, verb } = place;
  const [start] = clause;
  const opening = prepared.text.slice(start, verb[0]);
  if (OPENS_RELATIVE.test(opening)) return beforeRelative(place);
  const that = RELATIVE_THAT.exec(opening);
  if (that === null || event.act !== null) return null;
  const meant = finder.within(start, start + that.index).at(-1);
  return meant === undefined ? null : onIssues(place, [meant.issue]);
}

/** “… a labour chapter, which India has ruled out”: the clause opens with what stands for it. */
function beforeRelative(place: EventPlace): About | null {
  const said = place.finder.within(place.view.sentence.start, place.clause[0]);
  const joined = / with (?:\p{L}+ )?$/u.test(place.prepared.text.slice(0, said.at(-1)?.start ?? 0).slice(-24));
  const head = (joined ? said.at(-2) : undefined) ?? lastNamed(said);
  return head === undefined ? null : onIssues(place, [head.issue]);
}

/** What a relative clause in the passive says of the word before it. */
function passiveIssues({ prepared, finder, view, clause, verb }: EventPlace): About | null {
  const meant = relativePassive(prepared, finder, [clause[0], verb[0]], view.sentence.start);
  return meant === null ? null : { ...meant, end: clause[1] };
}
