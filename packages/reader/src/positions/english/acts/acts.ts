/** What an act means under its modal: “will lower”, “agreed to buy”, “refuses to open”. */

import type { Stance, Strength } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { NUMBER } from '../../../text/tokens.js';
import type { ActGroup, WordClasses } from '../../cues/stance-rules.js';
import { isMark } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type Mode, type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

export interface ActiveMode {
  readonly mode: Mode;
  readonly negated: boolean;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** Token whose subject holds it, where it is not the first. */
  readonly holder?: number;
}

/** A mode reaches this many words. */
const REACH = 14;
/** A denied one, or “can”, this many. */
const NEAR_REACH = 6;

/** A modal and whether it is denied. */
export function modalAt(
  { text, tokens }: PreparedText,
  words: WordClasses,
  end: number,
  i: number,
): { readonly mode: Mode; readonly negated: boolean; readonly last: number } | null {
  const word = tokens.words[i]!;
  // “May 18” is a date.
  if (word < 0 || (tokens.kinds[i + 1] === NUMBER && text[tokens.starts[i]!] === 'M')) return null;
  // “Has a strong will to keep its duties”: a noun.
  if (
    words.will.has(word) &&
    tokens.words[i + 1] === words.to &&
    /^will$/i.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))
  )
    return null;
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
  // “Not something we can accept”
  if (
    (mode === 'can' || mode === 'will' || mode === 'would') &&
    i > 2 &&
    words.firstPerson.has(tokens.words[i - 1]!) &&
    deniesThing(text, tokens.starts[i]!)
  ) {
    return { mode, negated: true, last: i };
  }
  const negated =
    words.negators.has(word) || words.negators.has(next) || (words.light.has(next) && words.negators.has(later));
  return { mode, negated, last: i };
}

/** “not something (that) we” before a modal. */
function deniesThing(text: string, at: number): boolean {
  return /\bnot (?:something|anything|one|a thing)(?: that| which)? \S{1,4} $/i.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

const TURNS = /\sbut\s(?!also\b|rather\b|to\b|not\b)/i;

/** True when a mode bears on an act: in its clause, in one that only adds a verb to it, or in an item of the list that it opens. */
export function reaches(
  prepared: PreparedText,
  active: ActiveMode,
  at: number,
  clause: number,
  view: EnglishSentence,
): boolean {
  if (clause > active.clause && active.clause >= 0 && isMark(prepared, active.last + 1, ':'))
    return opensItem(prepared, view, at, clause);
  // “Planned to go home but delayed it”: what follows “but” is told of itself.
  if (TURNS.test(prepared.text.slice(prepared.tokens.ends[active.last]!, prepared.tokens.starts[at]!))) return false;
  const reach = active.negated || active.mode === 'can' ? NEAR_REACH : REACH;
  if (active.clause === clause || active.clause < 0) return at - active.last <= reach || active.clause < 0;
  return clause === active.clause + 1 && at - view.clauses[clause]!.first <= 3 && !view.clauses[clause]!.relative;
}

/** “Has agreed to: (a) cut its duty; and repeal its tax”: a verb right where an item begins. */
function opensItem(prepared: PreparedText, view: EnglishSentence, at: number, clause: number): boolean {
  const { first } = view.clauses[clause]!;
  return at - first <= 1 && isMark(prepared, first - 1, ':;)');
}

/** A mode that has had its act bears on a second only where this is joined to it: “reduce or eliminate”. */
export function spent(
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

/** “Signed”, “imports”: no plain form of a verb, but for what is made: “would make purchases”. */
export function isInflected({ text, tokens }: PreparedText, active: ActiveMode, at: number): boolean {
  if (!/(?:ed|[^us]s)$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return false;
  return !/\bmake (?:\S+ ){0,4}\S+s$/.test(text.slice(tokens.starts[active.last]!, tokens.ends[at]!));
}

export function ofAct(
  words: WordClasses,
  tokenWords: Int32Array,
  { first, last }: { readonly first: number; readonly last: number },
  group: ActGroup,
  active: ActiveMode,
  negatedHere: boolean,
  inflected: boolean,
): StanceEvent | null {
  // “No maize would be let in”: what is denied stands before the modal.
  const denied = active.negated || (negatedHere && (first - active.last > 1 || words.be.has(tokenWords[first]!)));
  // “Can be discussed”: the phrase of the rules holds its own auxiliary.
  let passive = group === 'talk' && words.be.has(tokenWords[first]!);
  // “Would be no progress until it opened” is none.
  for (let i = Math.max(active.last, first - 3); i < first; i += 1) if (words.be.has(tokenWords[i]!)) passive = true;
  // After a modal only the plain form is its verb: “will be those Tokyo signed”, “would charge a duty on U.S. imports”.
  if (!passive && active.mode !== 'undertaking' && active.mode !== 'refusal' && inflected) return null;
  const read = meaningOf(group, active.mode, denied, passive);
  if (read === null) return null;
  return stanceEvent({
    first: active.clause < 0 ? first : active.first,
    verb: active.clause < 0 ? first : (active.holder ?? active.first),
    last,
    stance: read[0],
    strength: read[1],
    object: passive ? 'before' : 'after',
    mode: active.mode,
    negated: denied,
    act: group,
    item: active.clause < 0,
  });
}

/** What an act means under a mode; null where it says nothing of a position. */
function meaningOf(
  group: ActGroup,
  mode: Mode,
  negated: boolean,
  passive: boolean,
): readonly [Stance, Strength] | null {
  if (mode === 'must') return null;
  if (mode === 'refusal') {
    if (negated) return ['open', 'moderate'];
    if (group === 'hold') return ['offers', 'moderate'];
    return group === 'talk' ? ['excludes', 'firm'] : ['rejects', 'firm'];
  }
  // “Will keep its levies”, “agreed not to retain the quota”.
  if (group === 'keep') {
    if (negated) return ['offers', 'moderate'];
    return mode === 'will' || mode === 'would' || mode === 'undertaking' ? ['rejects', 'moderate'] : null;
  }
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
