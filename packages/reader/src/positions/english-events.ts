/**
 * What an English clause does: asks, gives, refuses.
 *
 * A verb or phrase of the rules carries a stance of its own, or the one it turns to when denied. An act (“lower”, “discuss”)
 * carries what its modal makes of it: will, must, would, agree to, refuse to.
 */

import type { Stance, Strength } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { NUMBER } from '../text/tokens.js';
import { clauseAt, type EnglishSentence, isMark, type PlacedCue } from './english-sentence.js';
import type { ActGroup, Cue, LanguageRules, WordClasses } from './stance-rules.js';

/** How an act is meant. */
export type Mode = 'will' | 'would' | 'could' | 'can' | 'must' | 'undertaking' | 'refusal';

/** Something that a clause does. */
export interface StanceEvent {
  /** Tokens [first, last] of the words that carry it. */
  readonly first: number;
  readonly last: number;
  /** Token whose subject holds the stance. */
  readonly verb: number;
  readonly stance: Stance;
  readonly strength: Strength;
  /** The object stands after the verb; otherwise the subject is what it is about. */
  readonly object: 'after' | 'before';
  readonly mode: Mode | null;
  readonly negated: boolean;
  /** Group of the act, for stances that an act carries. */
  readonly act: ActGroup | null;
  /** Continues the sentence that opens its list: the subject stands there. */
  readonly item: boolean;
}

interface ActiveMode {
  readonly mode: Mode;
  readonly negated: boolean;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
}

/** A mode reaches this many words. */
const REACH = 14;
/** A denied one, or “can”, this many. */
const NEAR_REACH = 6;

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
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    while (cue < cues.length && cues[cue]!.last < i) cue += 1;
    const here = cues[cue];
    if (here === undefined || here.first !== i) {
      const modal = modalAt(prepared, words, sentence.endToken, i);
      if (modal !== null) {
        const clause = clauseAt(view, i);
        active = { ...modal, first: i, clause };
        if (modal.mode === 'must') {
          events.push(obligation(view, modal, i));
        }
      }
      continue;
    }
    const clause = clauseAt(view, i);
    const negated = isNegated(prepared, words, view, i);
    // What is only supposed or asked is no position.
    const supposed = words.suppositions.has(tokens.words[view.clauses[clause]!.first]!);
    const meanings = here.cues.filter((cue) => !isNoun(prepared, rules, words, view, here.first, cue));
    if (meanings.length === 0) {
      i = here.last;
      continue;
    }
    if (meanings.some(({ kind }) => kind === 'none')) {
      i = here.last;
      continue;
    }
    const act = meanings.find((meaning): meaning is Cue & { kind: 'act' } => meaning.kind === 'act');
    const done: StanceEvent | null =
      act !== undefined &&
      active !== null &&
      reaches(active, i, clause, view) &&
      !spent(prepared, words, active, lastAct, i, view)
        ? ofAct(
            words,
            tokens.words,
            here,
            act.group,
            active,
            negated,
            /ed$/.test(prepared.text.slice(tokens.starts[i]!, tokens.ends[here.first]!)),
          )
        : null;
    if (done !== null) {
      // “agreed to lower”: the act says what was agreed.
      if (active !== null && events.at(-1)?.first === active.first && active.mode === 'undertaking') events.pop();
      events.push(done);
      lastAct = i;
      i = here.last;
      continue;
    }
    if (terms && act?.group === 'give' && !negated && isPlain(prepared, words, view, here.first)) {
      events.push({
        first: here.first,
        last: here.last,
        verb: here.first,
        stance: 'offers',
        strength: 'moderate',
        object: 'after',
        mode: 'undertaking',
        negated: false,
        act: 'give',
        item: false,
      });
      i = here.last;
      continue;
    }
    const reports = view.signs.some(
      ({ first, last, signs }) => first === here.first && last >= here.last && signs.includes('reporting'),
    );
    const event =
      (reports && opensSpeech(prepared, words, here.last, sentence.endToken)) || yields(cues[cue + 1], here.last)
        ? null
        : ofStance(prepared, rules, words, here, meanings, negated, active, clause);
    if (
      event !== null &&
      !(supposed && event.stance !== 'links') &&
      !(event.object === 'after' && LACKING.has(event.stance) && endsClause(prepared, here.last, sentence.endToken))
    ) {
      events.push(event);
    }
    const undertaking = meanings.find(({ kind }) => kind === 'undertaking' || kind === 'refusal');
    const agreed = event !== null && !event.negated && (event.stance === 'supports' || event.stance === 'offers');
    if (undertaking !== undefined && (event === null || agreed || undertaking.kind === 'refusal')) {
      const refusal = undertaking.kind === 'refusal';
      active = { mode: refusal ? 'refusal' : 'undertaking', negated, first: i, last: here.last, clause };
    }
    i = here.last;
  }
  events.push(...noNo(prepared, words, view), ...waiting(prepared, words, view, events));
  return { events: withoutAsked(prepared, words, view, withoutDoubles(events)), open: active };
}

/** A word of the rules that is a noun or an adjective here: “a purchase pledge”, “its protected market”. */
function isNoun(
  { text, tokens }: PreparedText,
  { alsoNouns }: LanguageRules,
  words: WordClasses,
  { sentence, holders }: EnglishSentence,
  at: number,
  cue: Cue,
): boolean {
  if ((cue.kind === 'stance' || cue.kind === 'negated') && !cue.verb) return false;
  if (at === sentence.firstToken) return false;
  const before = tokens.words[at - 1]!;
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  const gerund = /ing$/.test(written);
  if (words.articles.has(before) && before !== words.that) return !gerund;
  if (/^['’]s$/.test(text.slice(tokens.starts[at - 1]!, tokens.ends[at - 1]!))) return !gerund;
  if (words.prepositions.has(before) && before !== words.to) return !gerund;
  if (words.light.has(before) || holders.some(({ last }) => last === at - 1)) return false;
  if (
    tokens.ends[at - 1]! - tokens.starts[at - 1]! === 1 ||
    /ly$/.test(text.slice(tokens.starts[at - 1]!, tokens.ends[at - 1]!))
  )
    return false;
  return alsoNouns.has(tokens.words[at]!) && !gerund && !/ed$/.test(written);
}

/** “The duty must go before it will discuss more policing.” */
function waiting(
  { tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.flatMap((event) => {
    if (event.mode !== 'must' || event.negated) return [];
    const next = view.clauses[clauseAt(view, event.first) + 1];
    if (next === undefined || !words.conditions.has(tokens.words[next.first]!)) return [];
    for (let i = next.first; i < Math.min(next.end, next.first + 6); i += 1) {
      const word = tokens.words[i]!;
      if (!words.will.has(word) && !words.can.has(word) && !words.would.has(word)) continue;
      return [{ ...event, first: next.first, last: i, stance: 'links' as const, mode: null, object: 'after' as const }];
    }
    return [];
  });
}

/** “No tariff cut, no jets.” */
function noNo(prepared: PreparedText, words: WordClasses, view: EnglishSentence): StanceEvent[] {
  const { tokens } = prepared;
  const found: StanceEvent[] = [];
  const { firstToken, endToken } = view.sentence;
  for (let i = firstToken; i + 3 < endToken; i += 1) {
    if (tokens.words[i] !== words.no) continue;
    let comma = -1;
    for (let j = i + 2; j < Math.min(endToken - 1, i + 7) && comma < 0; j += 1) {
      if (isMark(prepared, j, ',') && tokens.words[j + 1] === words.no) comma = j;
    }
    if (comma < 0) continue;
    found.push({
      first: i,
      last: Math.min(endToken - 1, comma + 3),
      verb: i,
      stance: 'links',
      strength: 'firm',
      object: 'after',
      mode: null,
      negated: false,
      act: null,
      item: false,
    });
    break;
  }
  return found;
}

/** A modal and whether it is denied. */
function modalAt(
  { text, tokens }: PreparedText,
  words: WordClasses,
  end: number,
  i: number,
): { readonly mode: Mode; readonly negated: boolean; readonly last: number } | null {
  const word = tokens.words[i]!;
  // “May 18” is a date.
  if (word < 0 || (tokens.kinds[i + 1] === NUMBER && text[tokens.starts[i]!] === 'M')) return null;
  const mode: Mode | null = words.must.has(word)
    ? 'must'
    : words.can.has(word)
      ? 'can'
      : words.will.has(word)
        ? 'will'
        : words.would.has(word)
          ? 'would'
          : words.could.has(word)
            ? 'could'
            : null;
  const next = i + 1 < end ? tokens.words[i + 1]! : -1;
  if (mode === null) {
    if (!words.haveTo.has(word) || next !== words.to) return null;
    return { mode: 'must', negated: i > 0 && words.negators.has(tokens.words[i - 1]!), last: i + 1 };
  }
  const later = i + 2 < end ? tokens.words[i + 2]! : -1;
  const negated =
    words.negators.has(word) || words.negators.has(next) || (words.light.has(next) && words.negators.has(later));
  return { mode, negated, last: i };
}

function obligation(
  view: EnglishSentence,
  { negated, last }: { negated: boolean; last: number },
  i: number,
): StanceEvent {
  const end = Math.min(view.clauses[clauseAt(view, i)]!.end - 1, last + 3);
  return {
    first: i,
    last: Math.max(i, end),
    verb: i,
    stance: negated ? 'rejects' : 'demands',
    strength: 'firm',
    object: 'before',
    mode: 'must',
    negated,
    act: null,
    item: false,
  };
}

/** A negator bears on a verb: nothing but light words stands between. */
function isNegated({ text, tokens }: PreparedText, words: WordClasses, view: EnglishSentence, at: number): boolean {
  const from = Math.max(view.sentence.firstToken, at - 7);
  for (let i = at - 1; i >= from; i -= 1) {
    const word = tokens.words[i]!;
    if (words.negators.has(word)) {
      // “Nothing stopped”, “fell short of”.
      return true;
    }
    if (words.light.has(word) || words.articles.has(word)) continue;
    const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (/^(?:\p{L}+ly|short|of|plan|plans|on|come|back|either|side|party|yet|longer|otherwise|covered)$/u.test(written))
      continue;
    return false;
  }
  return false;
}

/** A verb in the plain present right after its subject: “each side gives the other”. */
function isPlain(prepared: PreparedText, words: WordClasses, { holders }: EnglishSentence, at: number): boolean {
  const { text, tokens } = prepared;
  const before = /ly$|^also$/.test(text.slice(tokens.starts[at - 1] ?? 0, tokens.ends[at - 1] ?? 0)) ? at - 2 : at - 1;
  if (!holders.some(({ last, subject }) => last === before && subject)) return false;
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  return /[^s]s$/.test(written) && !words.be.has(tokens.words[at]!);
}

/** Stances whose verb says nothing without an object: “so that cars can float”. */
const LACKING: ReadonlySet<Stance> = new Set(['demands', 'offers']);

function endsClause(prepared: PreparedText, last: number, end: number): boolean {
  return last + 1 >= end || isMark(prepared, last + 1, '.,;:!?"”');
}

/** “insisted that …”, “conceded: …” only reports: what it opens carries the stance. */
function opensSpeech(prepared: PreparedText, words: WordClasses, last: number, end: number): boolean {
  for (let i = last + 1; i < Math.min(end, last + 5); i += 1) {
    if (prepared.tokens.words[i] === words.that) return true;
    if (isMark(prepared, i, ',:"“')) return true;
  }
  return false;
}

/** “considers non-negotiable”: the phrase after the verb says what is meant. */
function yields(next: PlacedCue | undefined, last: number): boolean {
  return next !== undefined && next.first === last + 1 && next.cues.some((cue) => cue.kind === 'stance' && !cue.verb);
}

function ofStance(
  prepared: PreparedText,
  rules: LanguageRules,
  words: WordClasses,
  { first, last }: { readonly first: number; readonly last: number },
  meanings: readonly Cue[],
  negated: boolean,
  active: ActiveMode | null,
  clause: number,
): StanceEvent | null {
  const base = { first, last, verb: first, mode: null, negated, act: null, item: false };
  if (negated) {
    const denied = meanings.find((meaning): meaning is Cue & { kind: 'negated' } => meaning.kind === 'negated');
    if (denied !== undefined) {
      let { stance } = denied;
      const ahead =
        active !== null &&
        active.clause === clause &&
        (active.mode === 'will' || active.mode === 'can' || active.mode === 'refusal');
      // What was not discussed is past; what will not be discussed is kept out.
      if (stance === 'not-discussed' && (ahead || isPresent(prepared, words, first))) stance = 'excludes';
      const strength = ahead ? 'firm' : denied.strength;
      return {
        ...base,
        stance,
        strength,
        object: denied.verb && !isPassive(prepared, words, first) ? 'after' : 'before',
      };
    }
  }
  const own = meanings.find((meaning): meaning is Cue & { kind: 'stance' } => meaning.kind === 'stance');
  if (own === undefined) return null;
  const object =
    (own.verb && !isPassive(prepared, words, first)) || governs(prepared, words, own.stance, last) ? 'after' : 'before';
  if (own.stance === 'demands' && object === 'before' && own.verb && !agent(prepared, words, last)) return null;
  // “unless it can strike a deal” tells of none.
  const unsure =
    active !== null &&
    active.clause === clause &&
    (active.mode === 'can' || active.mode === 'could' || active.mode === 'must');
  if (own.stance === 'supports' && own.verb && unsure && active.last < first) return null;
  const soft =
    active !== null &&
    active.clause === clause &&
    (active.mode === 'would' || active.mode === 'could') &&
    !active.negated;
  const strength = soft && own.strength !== 'firm' ? 'soft' : own.strength;
  if (!negated) return { ...base, stance: own.stance, strength, object };
  const turned = rules.negation.get(own.stance);
  if (turned === undefined) return null;
  return { ...base, stance: turned, strength: 'moderate', object };
}

/** “opposition to”, “open to”: a phrase that ends in a preposition has its object after it; what is “separate from” comes before. */
function governs({ tokens }: PreparedText, words: WordClasses, stance: Stance, last: number): boolean {
  return (
    stance !== 'excludes' &&
    stance !== 'links' &&
    stance !== 'not-discussed' &&
    words.prepositions.has(tokens.words[last]!)
  );
}

/** “was asked by the other side”: a passive that says who asks. */
function agent({ tokens }: PreparedText, words: WordClasses, last: number): boolean {
  for (let i = last + 1; i < Math.min(tokens.count, last + 5); i += 1) if (tokens.words[i] === words.by) return true;
  return false;
}

/** “is not discussed”: a rule of the talks, not a report of what happened. */
function isPresent({ text, tokens }: PreparedText, words: WordClasses, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase();
    if (/^(?:is|are|isn['’]t|aren['’]t|it['’]s)$/.test(word)) return true;
    if (!words.light.has(tokens.words[i]!)) return false;
  }
  return false;
}

function isPassive({ text, tokens }: PreparedText, words: WordClasses, at: number): boolean {
  if (!/(?:ed|en|un[gk]|ought|wn)$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = tokens.words[i]!;
    if (words.be.has(word)) return true;
    if (!words.light.has(word) && !/ly$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) return false;
  }
  return false;
}

/** True when a mode bears on an act: in its clause, or in one that only adds a verb to it. */
function reaches(active: ActiveMode, at: number, clause: number, view: EnglishSentence): boolean {
  const reach = active.negated || active.mode === 'can' ? NEAR_REACH : REACH;
  if (active.clause === clause || active.clause < 0) return at - active.last <= reach || active.clause < 0;
  return clause === active.clause + 1 && at - view.clauses[clause]!.first <= 3 && !view.clauses[clause]!.relative;
}

/** A mode that has had its act bears on a second only where this is joined to it: “reduce or eliminate”. */
function spent(
  prepared: PreparedText,
  words: WordClasses,
  active: ActiveMode,
  lastAct: number,
  at: number,
  view: EnglishSentence,
): boolean {
  if (lastAct <= active.last && active.clause >= 0) return false;
  if (active.clause < 0 && lastAct < 0) return false;
  for (let i = at - 1; i > lastAct && i >= at - 3; i -= 1) {
    if (words.and.has(prepared.tokens.words[i]!) || isMark(prepared, i, ',;')) return false;
    if (!words.light.has(prepared.tokens.words[i]!)) break;
  }
  return view.clauses[clauseAt(view, at)]!.first !== at;
}

function ofAct(
  words: WordClasses,
  tokenWords: Int32Array,
  { first, last }: { readonly first: number; readonly last: number },
  group: ActGroup,
  active: ActiveMode,
  negatedHere: boolean,
  past: boolean,
): StanceEvent | null {
  const denied = active.negated || (negatedHere && first - active.last > 1);
  let passive = false;
  for (let i = active.last; i < first; i += 1) if (words.be.has(tokenWords[i]!)) passive = true;
  // After a modal only the plain form is its verb: “will be those Tokyo signed”.
  if (!passive && active.mode !== 'undertaking' && active.mode !== 'refusal' && past) return null;
  const read = meaningOf(group, active.mode, denied, passive);
  if (read === null) return null;
  return {
    first: active.clause < 0 ? first : active.first,
    last,
    verb: active.clause < 0 ? first : active.first,
    stance: read[0],
    strength: read[1],
    object: passive ? 'before' : 'after',
    mode: active.mode,
    negated: denied,
    act: group,
    item: active.clause < 0,
  };
}

/** What an act means under a mode; null where it says nothing of a position. */
function meaningOf(
  group: ActGroup,
  mode: Mode,
  negated: boolean,
  passive: boolean,
): readonly [Stance, Strength] | null {
  if (mode === 'must') return null;
  if (mode === 'refusal')
    return negated ? ['open', 'moderate'] : group === 'hold' ? ['offers', 'moderate'] : ['rejects', 'firm'];
  if (negated) {
    if (group === 'hold') return mode === 'would' || mode === 'could' ? null : ['offers', 'firm'];
    if (group === 'talk') return ['excludes', 'firm'];
    if (group === 'cooperate') return mode === 'undertaking' ? ['rejects', 'moderate'] : null;
    return ['rejects', mode === 'would' || mode === 'could' ? 'moderate' : 'firm'];
  }
  if (group === 'hold') return null;
  const soft = mode === 'would' || mode === 'could';
  if (group === 'talk') return ['open', soft ? 'soft' : 'moderate'];
  if (group === 'cooperate')
    return mode === 'can' || soft
      ? ['open', soft ? 'soft' : 'moderate']
      : ['supports', mode === 'will' ? 'firm' : 'moderate'];
  // “The deadline could be rolled forward” leaves it open who does what.
  if (mode === 'could' && passive) return ['open', 'soft'];
  if (soft) return ['offers', 'soft'];
  return ['offers', mode === 'will' ? 'firm' : 'moderate'];
}

/** What a demand asks for is no position of its own: “requested that the duties be reviewed”. */
function withoutAsked(
  { tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.filter((event) => {
    if (event.stance !== 'open' && event.stance !== 'supports' && event.stance !== 'offers') return true;
    const at = clauseAt(view, event.first);
    const opener = view.clauses[at]!.first;
    return !events.some((other) => {
      if (other.stance !== 'demands' || other.mode !== null || other.first >= event.first) return false;
      if (clauseAt(view, other.first) === at) return true;
      return tokens.words[opener] === words.that && clauseAt(view, other.first) === at - 1;
    });
  });
}

/** One event for words that two rules read, the more special first. */
function withoutDoubles(events: readonly StanceEvent[]): StanceEvent[] {
  return events.filter((event, at) => {
    if (event.mode !== 'must') return true;
    // “must be dropped from the agenda”: the stance within reach says more than the modal.
    return !events.some(
      (other, i) =>
        i !== at &&
        other.mode === null &&
        other.first > event.first &&
        other.first - event.first <= 6 &&
        other.stance !== 'supports' &&
        other.stance !== 'open',
    );
  });
}

export type { ActiveMode };
