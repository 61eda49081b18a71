/** What a cue says by itself: a stance, praise or blame, and what it opens for the acts after it. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Cue } from '../../cues/stance-rules.js';
import { demandOf } from '../acts/demands-of.js';
import { evaluationAt } from '../acts/evaluations.js';
import { isAimedElsewhere, judgementOf, ownedByAfter, relieving } from '../acts/judgements.js';
import { raisedAt } from '../acts/raised.js';
import { endsClause, ofStance, opensSpeech, yields } from '../acts/stances.js';
import type { PlacedCue } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { isAsideAct, isReferredTo, laterAct } from '../idle/asides.js';
import type { CueRead } from './cue-read.js';
import { openedBy } from './opened-modes.js';
import { adds, type EventScene, type Step, type Walk } from './walk.js';

/** Most cues from “agreed” to what was agreed. */
const FURTHEST_LATER = 4;

/** The step of a cue as a stance. */
export function stanceStep(scene: EventScene, walk: Walk, read: CueRead): Step {
  const { prepared, words, view } = scene;
  const { here, following, clause, negated, supposed } = read;
  const stated = statedBy(scene, walk, read);
  // “Agreed as part of the deal to buy”: what was agreed stands after “to”.
  const later =
    stated?.stance === 'supports' && !negated
      ? laterAct(prepared, words, here, following.slice(0, FURTHEST_LATER))
      : null;
  if (later !== null)
    return adds({ ...walk, active: { mode: 'undertaking', negated: false, first: here.first, last: later, clause } });
  const raised = stated === null && !negated && !supposed ? raisedAt(prepared, words, view, here) : null;
  const own = stated === null ? null : demandOf(prepared, view, here, stated);
  if (own === null && stated !== null) return adds(walk);
  const event = raised ?? (own === null ? null : ownedByAfter(prepared, view, here, relieving(prepared, here, own)));
  // “Considers the proposal unfair”: what it is held to be says what is thought of it.
  const judged = event?.stance === 'open' && !negated ? judgementOf(prepared, view, here, following) : null;
  if (event !== null && judged !== null)
    return judged === 'neither'
      ? adds(walk)
      : adds(walk, stanceEvent({ ...event, stance: judged, strength: 'moderate' }));
  const referred = isReferredTo(prepared, words, view, here.first);
  const told = event !== null && !referred && tells(scene, read, event) ? event : null;
  const evaluation = event === null ? evaluationOf(scene, read) : null;
  const events = [told, evaluation].filter((one) => one !== null);
  return adds(openedBy(scene, walk, read, event, referred), ...events);
}

/** The stance of the words themselves; null where they only report what comes, or the next cue says it. */
function statedBy({ prepared, rules, words, view }: EventScene, { active }: Walk, read: CueRead): StanceEvent | null {
  const { here, next, clause, negated, meanings } = read;
  const reports = view.signs.some(
    ({ first, last, signs }) => first === here.first && last >= here.last && signs.includes('reporting'),
  );
  const onlyReports =
    reports &&
    !negated &&
    opensSpeech(prepared, words, here.last, view.sentence.endToken) &&
    !complains(prepared, view, here);
  if (onlyReports || yields(next, here.last)) return null;
  return ofStance(prepared, rules, words, here, meanings, negated, active, clause);
}

/** “Ottawa has complained that labels keep its durum out”: a side's grievance is an ask. */
function complains({ text }: PreparedText, { holders }: EnglishSentence, { start, end, first }: PlacedCue): boolean {
  return (
    /^complain(?:s|ed)?$/i.test(text.slice(start, end)) &&
    holders.some((one) => one.subject && one.holder.kind === 'economy' && one.last < first && first - one.last <= 3)
  );
}

/** A stance that is told: neither supposed nor said in passing, nor of a verb whose object is missing. */
function tells({ prepared, words, view }: EventScene, read: CueRead, event: StanceEvent): boolean {
  const { here, next, clause, supposed } = read;
  if (supposed && event.stance !== 'links') return false;
  if (isAsideAct(prepared, words, here, event, next, view.clauses[clause]!.first)) return false;
  const needsObject = LACKING.has(event.stance) || (event.negated && event.stance === 'rejects');
  if (event.object !== 'after' || !needsObject || offersAct(prepared, here)) return true;
  const end = view.sentence.endToken;
  // “The certainty that it has been asking for”
  const governed = words.prepositions.has(prepared.tokens.words[here.last + 1] ?? -1);
  return !endsClause(prepared, here.last, end) && !(governed && endsClause(prepared, here.last + 1, end));
}

/** Stances whose verb says nothing without an object: “so that cars can float”. */
const LACKING: ReadonlySet<Stance> = new Set(['demands', 'offers']);

/** “We'd be happy to supply”: says what is given, though no object stands after it. */
function offersAct({ text }: PreparedText, { start, end }: PlacedCue): boolean {
  return /^(?:be|is|are|was|were|been|am) \p{Ll}+ to \p{Ll}+$/u.test(text.slice(start, end));
}

/** Praise or blame, where the words say nothing plainer. */
function evaluationOf({ prepared, words }: EventScene, read: CueRead): StanceEvent | null {
  const { here, negated, supposed, meanings } = read;
  const evaluation = meanings.find((meaning): meaning is Cue & { kind: 'evaluation' } => meaning.kind === 'evaluation');
  if (evaluation === undefined || supposed || (negated && evaluation.stance === 'rejects')) return null;
  if (isNamePart(prepared, here)) return null;
  const purpose = prepared.tokens.words[here.first - 1] === words.to;
  if (purpose || isAimedElsewhere(prepared, here.first)) return null;
  return evaluationAt(here, negated ? 'rejects' : evaluation.stance, negated);
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** “The Pharmaceutical Benefits Scheme”: part of a name. */
function isNamePart({ text, tokens }: PreparedText, { start, first, last }: PlacedCue): boolean {
  if (!CAPITALISED.test(text.slice(start, start + 2))) return false;
  const before = text.slice(tokens.starts[first - 1] ?? start, start);
  const after = text.slice(tokens.starts[last + 1] ?? start, (tokens.starts[last + 1] ?? start) + 2);
  return /^\p{Lu}\p{Ll}+ $/u.test(before) && CAPITALISED.test(after);
}
