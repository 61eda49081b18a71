/**
 * What an English clause does: asks, gives, refuses.
 *
 * A verb or phrase of the rules carries a stance of its own, or the one it turns to when denied. An act (“lower”, “discuss”)
 * carries what its modal makes of it: will, must, would, agree to, refuse to.
 */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Cue, LanguageRules, WordClasses } from '../../cues/stance-rules.js';
import type { PlacedCue } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type Mode, type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import {
  denialAt,
  fallsShort,
  invertsCondition,
  isAsideAct,
  isAskedAbout,
  isIdleSuggestion,
  isReferredTo,
  isSupposed,
  keepsOwn,
  laterAct,
  takesBack,
} from '../idle/asides.js';
import { isNoAct } from '../idle/no-acts.js';
import { acceptedDemands } from './accepted-demands.js';
import { actGroup, backing } from './act-groups.js';
import { type ActiveMode, isInflected, modalAt, ofAct, reaches, spent } from './acts.js';
import { renewedAt } from './added-acts.js';
import { agendaOfTalks } from './agenda-of-talks.js';
import { asksInPassing } from './at-request.js';
import { bargains } from './bargains.js';
import { biddingAt, isBidden } from './bidding.js';
import { keptOff } from './blocked-acts.js';
import { concludedDeals } from './concluded-deals.js';
import { dealContents } from './deal-contents.js';
import { isDone } from './done-acts.js';
import { conditionAt, evaluationAt, hasCondition } from './evaluations.js';
import { keptOutOfGiven } from './exceptions.js';
import { laidDown, lowered } from './falling-duties.js';
import { isAimedElsewhere, judgementOf, ownedByAfter, relieving } from './judgements.js';
import { ofNominal } from './nominals.js';
import { nothingToCome } from './nothing.js';
import { isSpared, obligation, opensCommand } from './obligations.js';
import { noNo, nothingAlters, noWithout, proposedPlans, waiting } from './patterns.js';
import { pricesAndThanks } from './prices-and-thanks.js';
import { neededAt, raisedAt } from './raised.js';
import { isReticence } from './reticence.js';
import { seenActor } from './seen-acts.js';
import { settled } from './settled.js';
import { endsClause, isNegated, isNoun, isPlain, ofStance, opensSpeech, yields } from './stances.js';
import { standing } from './standing.js';
import { sumGiven, sumPaid } from './sums-given.js';

/**
 * Reads what the clauses of a sentence do.
 * @param leadIn the mode of a sentence that this one continues as an item of its list
 * @param terms the document sets out terms: what a side “gives” there it undertakes
 */
export function eventsOf(
  prepared: PreparedText,
  rules: LanguageRules,
  words: WordClasses,
  view: EnglishSentence,
  leadIn: ActiveMode | null,
  terms: boolean,
): { readonly events: StanceEvent[]; readonly open: ActiveMode | null } {
  const { tokens } = prepared;
  const { sentence, cues } = view;
  const events: StanceEvent[] = [];
  let active: ActiveMode | null = leadIn;
  let cue = 0;
  let lastAct = -1;
  let denied: number | null = null;
  let refused: ActiveMode | null = null;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    while (cue < cues.length && cues[cue]!.last < i) cue += 1;
    const here = cues[cue];
    if ((words.can.has(tokens.words[i]!) || words.could.has(tokens.words[i]!)) && fallsShort(prepared, i)) {
      events.push(stanceEvent({ first: i, last: i, stance: 'rejects', strength: 'moderate', object: 'before' }));
      break;
    }
    const falls =
      active === null
        ? sumPaid(prepared, i)
        : (lowered(prepared, view, active, i) ?? sumGiven(prepared, active, i) ?? sumPaid(prepared, i));
    if (falls !== null) {
      events.push(falls);
      lastAct = i;
      i = falls.last;
      continue;
    }
    if (here === undefined || here.first !== i) {
      const bidding = biddingAt(prepared, words, view, i) ?? neededAt(prepared, words, view, i);
      if (bidding !== null) events.push(bidding);
      const modal = modalAt(prepared, words, sentence.endToken, i);
      if (modal !== null) {
        const clause = clauseAt(view, i);
        active = { mode: modal.mode, negated: modal.negated, first: i, last: modal.last, clause };
        if (denied === null && modal.negated && DENYING.has(modal.mode)) denied = i;
        if (modal.mode === 'must' && !words.suppositions.has(tokens.words[view.clauses[clause]!.first]!)) {
          const next = tokens.words[modal.last + 1] ?? -1;
          // “Should no deal be reached” is a condition, “should have been” is past.
          if (words.must.has(tokens.words[i]!) && words.articles.has(next)) {
            events.push(stanceEvent({ first: i, last: i, stance: 'links', strength: 'firm', object: 'before' }));
          } else if (
            !invertsCondition(prepared, i) &&
            !isSpared(prepared, words, i) &&
            !isAskedAbout(prepared, sentence.firstToken, i) &&
            (!words.must.has(tokens.words[i]!) || !words.haveTo.has(next))
          ) {
            events.push(obligation(prepared, words, view, modal, i));
          }
        }
      }
      continue;
    }
    const clause = clauseAt(view, i);
    active = renewedAt(prepared, words, active, lastAct, i, clause);
    const negated = isNegated(prepared, words, view, i);
    // What is only supposed or asked is no position.
    const supposed = isSupposed(prepared, words, view, clause);
    const nominal = here.cues.find((cue): cue is Cue & { kind: 'nominal' } => cue.kind === 'nominal');
    const owned = nominal === undefined ? null : ofNominal(prepared, words, view, here, nominal.stance);
    if (owned !== null && !negated) {
      events.push(owned);
      // “Will gain from its pledge to lower duties”: the act after it is of the pledge, not of the modal before.
      lastAct = here.last;
      i = here.last;
      continue;
    }
    const meanings = here.cues.filter((cue) => !isNoun(prepared, rules, words, view, here.first, cue));
    const none = meanings.length === 0 || meanings.some(({ kind }) => kind === 'none');
    if (none || isNoAct(prepared, sentence.start, here)) {
      i = here.last;
      continue;
    }
    if (meanings.some(({ kind }) => kind === 'threat')) {
      if (hasCondition(prepared, words, sentence)) {
        events.push(stanceEvent({ first: i, last: here.last, stance: 'links', strength: 'firm', object: 'after' }));
      }
      i = here.last;
      continue;
    }
    const acts = meanings.filter((meaning): meaning is Cue & { kind: 'act' } => meaning.kind === 'act');
    const act =
      acts.find(({ group }) => group === 'keep' && acts.length > 1 && keepsOwn(prepared, words, view, here.last)) ??
      acts[0];
    const actor = act?.group === 'give' && !negated && !supposed ? seenActor(prepared, view, i) : null;
    if (actor !== null) {
      events.push(stanceEvent({ ...offered(here), owner: actor }));
      lastAct = i;
      i = here.last;
      continue;
    }
    const acted: StanceEvent | null =
      act !== undefined &&
      active !== null &&
      reaches(prepared, active, i, clause, view) &&
      !spent(prepared, words, active, lastAct, i, view)
        ? ofAct(
            words,
            tokens.words,
            here,
            actGroup(prepared, here, act.group, active.negated),
            active,
            negated,
            isInflected(prepared, active, here.first),
          )
        : null;
    const done =
      acted === null || active === null ? null : keptOff(prepared, active, here, backing(prepared, here, acted));
    if (done !== null && (supposed || isAsideAct(prepared, words, here, done, cues[cue + 1]))) {
      if (takesBack(prepared, here)) lastAct = i;
      i = here.last;
      continue;
    }
    if (done !== null) {
      // “agreed to lower”: the act says what was agreed.
      if (active !== null && events.at(-1)?.first === active.first && active.mode === 'undertaking') events.pop();
      events.push(done);
      lastAct = i;
      i = here.last;
      continue;
    }
    const given = act?.group === 'give' && !negated && active === null;
    if (given && !supposed && isDone(prepared, words, view, here)) {
      events.push(offered(here));
      i = here.last;
      continue;
    }
    if (terms && act?.group === 'give' && !negated && isPlain(prepared, words, view, here.first)) {
      events.push(offered(here));
      i = here.last;
      continue;
    }
    const commanded = opensCommand(prepared, here.first) || (act?.group === 'give' && isBidden(prepared, view, here));
    if (act !== undefined && act.group !== 'talk' && act.group !== 'cooperate' && commanded) {
      events.push(obligation(prepared, words, view, { negated, last: here.last }, here.first, 'after'));
      i = here.last;
      continue;
    }
    const reports = view.signs.some(
      ({ first, last, signs }) => first === here.first && last >= here.last && signs.includes('reporting'),
    );
    const stated =
      (reports &&
        !negated &&
        opensSpeech(prepared, words, here.last, sentence.endToken) &&
        !complains(prepared, view, here)) ||
      yields(cues[cue + 1], here.last)
        ? null
        : ofStance(prepared, rules, words, here, meanings, negated, active, clause);
    // “Agreed as part of the deal to buy”: what was agreed stands after “to”.
    const later =
      stated?.stance === 'supports' && !negated ? laterAct(prepared, words, here, cues.slice(cue + 1, cue + 5)) : null;
    if (later !== null) {
      active = { mode: 'undertaking', negated: false, first: i, last: later, clause };
      i = here.last;
      continue;
    }
    const raised = stated === null && !negated && !supposed ? raisedAt(prepared, words, view, here) : null;
    const event =
      raised ?? (stated === null ? null : ownedByAfter(prepared, view, here, relieving(prepared, here, stated)));
    // “Considers the proposal unfair”: what it is held to be says what is thought of it.
    const judged = event?.stance === 'open' && !negated ? judgementOf(prepared, view, here, cues.slice(cue + 1)) : null;
    if (judged !== null) {
      if (judged !== 'neither') events.push(stanceEvent({ ...event!, stance: judged, strength: 'moderate' }));
      i = here.last;
      continue;
    }
    const referred = isReferredTo(prepared, words, view, here.first);
    if (
      event !== null &&
      !(supposed && event.stance !== 'links') &&
      !isAsideAct(prepared, words, here, event, cues[cue + 1], view.clauses[clause]!.first) &&
      !referred &&
      !(
        event.object === 'after' &&
        !offersAct(prepared, here) &&
        (LACKING.has(event.stance) || (event.negated && event.stance === 'rejects')) &&
        (endsClause(prepared, here.last, sentence.endToken) ||
          // “The certainty that it has been asking for”
          (words.prepositions.has(tokens.words[here.last + 1] ?? -1) &&
            endsClause(prepared, here.last + 1, sentence.endToken)))
      )
    ) {
      events.push(event);
    }
    const evaluation = meanings.find(
      (meaning): meaning is Cue & { kind: 'evaluation' } => meaning.kind === 'evaluation',
    );
    const purpose = tokens.words[i - 1] === words.to;
    if (
      evaluation !== undefined &&
      event === null &&
      !supposed &&
      !purpose &&
      !isAimedElsewhere(prepared, here.first) &&
      !(negated && evaluation.stance === 'rejects')
    ) {
      events.push(evaluationAt(here, negated ? 'rejects' : evaluation.stance, negated));
    }
    const undertaking = referred
      ? undefined
      : meanings.find(({ kind }) => kind === 'undertaking' || kind === 'refusal');
    const agreed = event !== null && !event.negated && (event.stance === 'supports' || event.stance === 'offers');
    const idle = undertaking !== undefined && isIdleSuggestion(prepared, here);
    if (undertaking !== undefined && !idle && (event === null || agreed || undertaking.kind === 'refusal')) {
      const refusal = undertaking.kind === 'refusal';
      // “Promised not to tax”: what is denied is told with it.
      const notTo = words.negators.has(tokens.words[here.last - 1]!) && tokens.words[here.last] === words.to;
      const denying = refusal || !notTo ? negated : !negated;
      active = { mode: refusal ? 'refusal' : 'undertaking', negated: denying, first: i, last: here.last, clause };
      if (refusal !== denying && !supposed && refused === null) refused = active;
    }
    // “Agreed to buy”, “offered to do away with”: more may be added with “and to”.
    if (
      undertaking === undefined &&
      event?.stance === 'offers' &&
      !event.negated &&
      tokens.words[i + 1] === words.to &&
      here.last > i + 1
    ) {
      active = { mode: 'undertaking', negated: false, first: i, last: i + 1, clause };
      lastAct = here.last;
    }
    i = here.last;
  }
  const unless = events.length === 0 ? conditionAt(prepared, words, view) : null;
  if (unless !== null) {
    const at = { first: unless, last: unless, object: 'before' } as const;
    events.push(stanceEvent({ ...at, stance: 'links', strength: 'firm', evaluation: true }));
  }
  // “Declines to let foreign lawyers practise”, “does not intend to answer with measures”: refused, whatever the verb.
  if (refused !== null && events.length === 0 && denied === null && !isReticence(prepared, refused)) {
    const { first, last } = refused;
    events.push(stanceEvent({ first, last, stance: 'rejects', strength: 'moderate', object: 'after', negated: true }));
  }
  // “The minister said cars cannot be part of it”: with nothing plainer, what will or can not be is refused.
  const denial = denied === null || events.length > 0 ? null : denialAt(prepared, rules, words, view, denied);
  if (denied !== null && denial !== null) {
    const at = { first: denied, last: denied, object: 'before' } as const;
    events.push(
      stanceEvent({ ...at, stance: denial, strength: 'firm', negated: true, evaluation: true, denial: true }),
    );
  }
  events.push(
    ...noNo(prepared, words, view),
    ...nothingAlters(prepared, view),
    ...noWithout(prepared, view, events),
    ...waiting(prepared, words, view, events),
    ...proposedPlans(prepared, view, events),
    ...bargains(prepared, words, view, events),
    ...asksInPassing(prepared, view),
    ...laidDown(prepared, view, events),
    ...concludedDeals(prepared, view, events),
    ...standing(prepared, view, events),
    ...nothingToCome(prepared, view, events),
    ...keptOutOfGiven(prepared, view, events),
    ...dealContents(prepared, view),
    ...acceptedDemands(prepared, view),
    ...agendaOfTalks(prepared, view, events),
    ...pricesAndThanks(prepared, view, events),
  );
  return { events: settled(prepared, words, view, events), open: active };
}

/** “We'd be happy to supply”: says what is given, though no object stands after it. */
function offersAct({ text }: PreparedText, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^(?:be|is|are|was|were|been|am) \p{Ll}+ to \p{Ll}+$/u.test(text.slice(start, end));
}

/** What is given, at tokens [first, last]. */
function offered({ first, last }: { readonly first: number; readonly last: number }): StanceEvent {
  return stanceEvent({
    first,
    last,
    stance: 'offers',
    strength: 'moderate',
    object: 'after',
    mode: 'undertaking',
    act: 'give',
  });
}

/** “Ottawa has complained that labels keep its durum out”: a side's grievance is an ask. */
function complains({ text }: PreparedText, { holders }: EnglishSentence, { start, end, first }: PlacedCue): boolean {
  return (
    /^complain(?:s|ed)?$/i.test(text.slice(start, end)) &&
    holders.some((one) => one.subject && one.holder.kind === 'economy' && one.last < first && first - one.last <= 3)
  );
}

/** What will not or cannot be. */
const DENYING: ReadonlySet<Mode> = new Set(['will', 'can']);

/** Stances whose verb says nothing without an object: “so that cars can float”. */
const LACKING: ReadonlySet<Stance> = new Set(['demands', 'offers']);
