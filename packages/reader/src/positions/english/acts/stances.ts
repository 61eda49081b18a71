/** The stance that an English verb or phrase of the rules carries where it stands: denied or not, verb or noun, its object before or after it. */

import type { Stance, Strength } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { Cue, LanguageRules, WordClasses } from '../../cues/stance-rules.js';
import { isDoneBy, isPassive, namesAgent } from '../clauses/passives.js';
import { isMark, type PlacedCue } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type Mode, type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import type { ActiveMode } from './acts.js';
import { onlyQualifies } from './ties.js';

/** A word of the rules that is a noun or an adjective here: “a purchase pledge”, “its protected market”. */
export function isNoun(
  { text, tokens }: PreparedText,
  { alsoNouns }: LanguageRules,
  words: WordClasses,
  { sentence, holders }: EnglishSentence,
  at: number,
  cue: Cue,
): boolean {
  if ((cue.kind === 'stance' || cue.kind === 'negated') && !cue.verb) return false;
  if (cue.kind === 'evaluation') return false;
  if (at === sentence.firstToken) return false;
  // “Both agreed”: the sides, not what is agreed.
  if (holders.some(({ last, holder }) => last === at - 1 && holder.kind === 'both-sides')) return false;
  const before = tokens.words[at - 1]!;
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  // “Have both asked for relief”
  if (
    /ed$/.test(written) &&
    words.haveTo.has(tokens.words[at - 2] ?? -1) &&
    ALL.test(text.slice(tokens.starts[at - 1]!, tokens.ends[at - 1]!))
  )
    return false;
  const gerund = /ing$/.test(written);
  if (words.articles.has(before) && before !== words.that) return !gerund;
  // “No import duty”
  if (before === words.no) return !gerund;
  if (/^['’]s$/.test(text.slice(tokens.starts[at - 1]!, tokens.ends[at - 1]!))) return !gerund;
  if (words.prepositions.has(before) && before !== words.to) return !gerund;
  // “Willing to review the rules”: a verb with its object.
  if (before === words.to && words.articles.has(tokens.words[at + 1] ?? -1)) return false;
  if (words.light.has(before) || holders.some(({ last }) => last === at - 1)) return false;
  if (
    tokens.ends[at - 1]! - tokens.starts[at - 1]! === 1 ||
    /(?:ly|^meanwhile|^moreover|^besides|^today|^often|^long)$/.test(
      text.slice(tokens.starts[at - 1]!, tokens.ends[at - 1]!),
    )
  )
    return false;
  // “The government demands an exemption”: an object follows the verb.
  if (/[a-z]s$/.test(written) && words.articles.has(tokens.words[at + 1] ?? -1) && tokens.words[at + 1] !== words.that)
    return false;
  // “Canada for its part asks for”
  if (FOR_ITS_PART.test(text.slice(Math.max(0, tokens.starts[at]! - 24), tokens.starts[at]!))) return false;
  if (gerund || !alsoNouns.has(tokens.words[at]!) || /ed$/.test(written)) return false;
  return !BETWEEN.test(text.slice(Math.max(0, tokens.starts[at]! - 40), tokens.starts[at]!));
}

const FOR_ITS_PART = /\bfor (?:its|their|his|her|our|my) (?:own )?part $/i;

/** Who of several does it: “have both asked”. */
const ALL = /^(?:both|all|each)$/i;

/** “Will in addition purchase”: what stands between a modal and its verb. */
const BETWEEN =
  /\b(?:will|would|shall|to) (?:in (?:addition|turn|return|exchange)|at once|for (?:its|their|our|his|her) part|over time|each year),? $/i;

/** “No dairy imports will be” allowed. */
const NOTHING_IS =
  /\bno (?:[a-zà-ɏ\d'’-]+ ){1,6}(?:will|would|shall|can|could|may|should|must|is|are|was|were|has been|have been)(?: ever)?(?: be)? $/i;

/** “No exemption” is possible. */
const NOTHING =
  /(?:^|[\s"“(])no (?!(?:doubt|matter|longer|later|sooner|less|more|fewer|wonder|surprise)\b)(?:[a-zà-ɏ\d'’-]+ ){1,5}$/i;

/** “Neither rice nor beef” came up. */
const NEITHER_NOR =
  /\bneither (?:[a-zà-ɏ\d.'’-]+ ){1,10}nor (?:[a-zà-ɏ\d.'’-]+ ){1,10}(?:(?:has|have|had|was|were|is|are|did|been|ever) ){0,2}$/i;

/** “Nor was the digital tax” mentioned, “nor did beef” come up. */
const NOR_INVERTED =
  /\bnor (?:has|have|had|was|were|is|are|did|does|do) (?:(?!and |but )[a-zà-ɏ\d.'’-]+ ){1,7}(?:been |being )?$/i;

/** “Nor was the digital tax mentioned”: a passive whose auxiliary stands before its subject. */
function norWas({ text, tokens }: PreparedText, at: number): boolean {
  const before = text.slice(Math.max(0, tokens.starts[at]! - 90), tokens.starts[at]!);
  return /\bnor (?!did|does|do)/i.test(before) && NOR_INVERTED.test(before);
}

/** “Denied that steel had been” raised: what is denied to have been. */
const DENIED_THAT =
  /\b(?:deny|denies|denied|denying)(?: [a-zà-ɏ]+ly)?,? that (?:[a-zà-ɏ\d.'’-]+ ){1,8}?(?:has|have|had|was|were|is|are)(?: (?:ever|even|been|being|also)){0,2} $/i;

/** A negator bears on a verb: nothing but light words stands between. */
export function isNegated(
  { text, tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  at: number,
): boolean {
  const before = text.slice(
    Math.max(tokens.starts[view.sentence.firstToken]!, tokens.starts[at]! - 160),
    tokens.starts[at]!,
  );
  const { hints } = view.sentence;
  if ((hints & HINT.denies) !== 0 && DENIED_THAT.test(before)) return true;
  if ((hints & HINT.nor) !== 0 && (NEITHER_NOR.test(before) || NOR_INVERTED.test(before))) return true;
  if ((hints & HINT.no) !== 0) {
    if (NOTHING_IS.test(before.slice(-80))) return true;
    // “No exemption is possible”: the phrase of the rules opens with the verb.
    if (words.be.has(tokens.words[at]!) && NOTHING.test(before.slice(-70))) return true;
  }
  const from = Math.max(view.sentence.firstToken, at - 7);
  for (let i = at - 1; i >= from; i -= 1) {
    const word = tokens.words[i]!;
    if (words.negators.has(word)) {
      // “Nothing stopped”, “fell short of”.
      return true;
    }
    if (words.light.has(word) || words.articles.has(word)) continue;
    const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (REFUSES.test(written)) return true;
    if (DENIED_THROUGH.test(written)) continue;
    return false;
  }
  return false;
}

/** “Declined to lift its ban”, “is unable to agree to”. */
const REFUSES = /^(?:declin(?:e|es|ed|ing)|unable|unwilling|reluctant|loath)$/;
/** Words between a denial and what is denied: “not ready to”, “in no position to”, “does not intend to”. */
const DENIED_THROUGH =
  /^(?:\p{L}+ly|short|of|plan|plans|on|come|back|either|side|party|yet|longer|otherwise|covered|one|something|anything|ready|prepared|willing|able|intend|intends|going|planning|inclined|minded|position)$/u;

/** A verb in the plain present right after its subject: “each side gives the other”. */
export function isPlain(prepared: PreparedText, words: WordClasses, { holders }: EnglishSentence, at: number): boolean {
  const { text, tokens } = prepared;
  const before = /ly$|^also$/.test(text.slice(tokens.starts[at - 1] ?? 0, tokens.ends[at - 1] ?? 0)) ? at - 2 : at - 1;
  if (!holders.some(({ last, subject }) => last === before && subject)) return false;
  const written = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  return /[^s]s$/.test(written) && !words.be.has(tokens.words[at]!);
}

export function endsClause(prepared: PreparedText, last: number, end: number): boolean {
  return last + 1 >= end || isMark(prepared, last + 1, '.,;:!?"”[');
}

/** “insisted that …”, “conceded: …” only reports: what it opens carries the stance. */
export function opensSpeech(prepared: PreparedText, words: WordClasses, last: number, end: number): boolean {
  for (let i = last + 1; i < Math.min(end, last + 5); i += 1) {
    if (prepared.tokens.words[i] === words.that) return true;
    if (isMark(prepared, i, ',:"“')) return true;
  }
  return false;
}

/** “considers non-negotiable”: the phrase after the verb says what is meant. */
export function yields(next: PlacedCue | undefined, last: number): boolean {
  return next !== undefined && next.first === last + 1 && next.cues.some((cue) => cue.kind === 'stance' && !cue.verb);
}

export function ofStance(
  prepared: PreparedText,
  rules: LanguageRules,
  words: WordClasses,
  { first, last }: { readonly first: number; readonly last: number },
  meanings: readonly Cue[],
  negated: boolean,
  active: ActiveMode | null,
  clause: number,
): StanceEvent | null {
  const event = (stance: Stance, strength: Strength, object: StanceEvent['object'], mode: Mode | null = null) =>
    stanceEvent({ first, last, stance, strength, object, mode, negated });
  // “Blamed for not having signed”, “will only sign what is fair”: neither is told.
  const wordAt = (i: number) =>
    i < 0 ? '' : prepared.text.slice(prepared.tokens.starts[i]!, prepared.tokens.ends[i]!);
  const before = wordAt(first - 1);
  if (
    (before === 'only' || (negated && before === 'having')) &&
    meanings.some((cue) => 'stance' in cue && 'verb' in cue && cue.verb)
  ) {
    return null;
  }
  if (negated) {
    const denied = meanings.find((meaning): meaning is Cue & { kind: 'negated' } => meaning.kind === 'negated');
    if (denied !== undefined) {
      let { stance } = denied;
      const mode = active?.clause === clause ? active.mode : null;
      // “The duty must not be raised” asks that it stay; “rice must not be discussed” keeps it out.
      if (stance === 'not-discussed' && mode === 'must' && active!.last < first) {
        if (/^raised$/i.test(wordAt(last))) return null;
        stance = 'excludes';
      }
      const ahead = mode === 'will' || mode === 'can' || mode === 'refusal';
      // What was not discussed is past; what will not be discussed is kept out.
      if (stance === 'not-discussed' && (ahead || mode === 'would' || isPresent(prepared, words, first)))
        stance = 'excludes';
      const strength = ahead ? 'firm' : denied.strength;
      const governing =
        denied.verb &&
        !isPassive(prepared, words, first) &&
        !INTRANSITIVE.test(wordAt(last - 1) + wordAt(last)) &&
        !norWas(prepared, first);
      return event(stance, strength, governing ? 'after' : 'before');
    }
  }
  const own = meanings.find((meaning): meaning is Cue & { kind: 'stance' } => meaning.kind === 'stance');
  if (own === undefined) return null;
  if (own.stance === 'links' && onlyQualifies(prepared, words, first, last)) return null;
  const affects = own.stance === 'excludes' && AFFECTS.test(wordAt(last));
  const object =
    (affects ||
      (own.verb && !isPassive(prepared, words, first)) ||
      (governs(prepared, words, own.stance, last) && !isDoneBy(prepared, words, first, last))) &&
    !STANDS.test(prepared.text.slice(prepared.tokens.starts[first]!, prepared.tokens.ends[last]!))
      ? 'after'
      : 'before';
  // “Any side that is granted relief”, “the cut was demanded”: by whom is not told.
  const untold = own.stance === 'demands' || (own.stance === 'offers' && !negated);
  if (untold && object === 'before' && own.verb && !namesAgent(prepared, words, last)) {
    return isGift(prepared, words, first, last)
      ? stanceEvent({ first, last, stance: 'offers', strength: 'moderate', object: 'after', received: true })
      : null;
  }
  // “have yet to agree on”: still open.
  if (own.stance === 'supports' && before === 'to' && wordAt(first - 2) === 'yet') {
    return event('open', 'moderate', 'after');
  }
  // “unless it can strike a deal” tells of none.
  const unsure =
    active !== null &&
    active.clause === clause &&
    (active.mode === 'can' || active.mode === 'could' || active.mode === 'must');
  if (own.stance === 'supports' && own.verb && unsure && !negated && active.last < first) return null;
  // “Korea must show flexibility”: whoever says so asks for it; Korea has offered nothing.
  if (own.stance === 'offers' && !negated && unsure && active.mode === 'must' && active.last < first) {
    return event('demands', 'firm', 'after', 'must');
  }
  // “Proposed a reduction in its own duties” gives them up.
  if (own.stance === 'demands' && !negated && proposesOwn(prepared, first, last))
    return event('offers', 'moderate', 'after');
  if (own.stance === 'supports' && !negated && grantsRelief(prepared, first, last))
    return event('offers', 'moderate', 'after');
  const soft =
    active !== null &&
    active.clause === clause &&
    (active.mode === 'would' || active.mode === 'could') &&
    !active.negated;
  const strength = soft && own.strength !== 'firm' && own.stance !== 'links' ? 'soft' : own.strength;
  if (!negated) return event(own.stance, strength, object);
  // “Will not press for deeper cuts” gives something up.
  const spared =
    own.stance === 'demands' && own.verb && active?.mode === 'will' && active.negated && active.clause === clause;
  const turned = spared ? ('offers' as const) : rules.negation.get(own.stance);
  if (turned === undefined) return null;
  return event(turned, 'moderate', object);
}

/** “Rice did not come up”, “cars are not part of the deal”: what is denied is said of the subject. */
const INTRANSITIVE =
  /(?:(?:c[ao]m(?:e|es|ing)|cropp?(?:s|ed|ing)?)up|partof|ar(?:ise|ises|ose|isen|ising)|(?:figur|featur)(?:e|es|ed|ing)(?:in|as)?|(?:figures?|features?)in)$/i;

/** “Proposed further reductions in its tariffs”: what is proposed is to be done by whoever proposes it. */
function proposesOwn({ text, tokens }: PreparedText, first: number, last: number): boolean {
  return (
    /^propos\w+ (?:[a-zà-ɏ]+ )*(?:reductions?|cuts?|suspension|pause|freeze|delay|exemption|waiver|suspending|pausing|delaying|postponing)$/i.test(
      text.slice(tokens.starts[first]!, tokens.ends[last]!),
    ) &&
    /^ (?:(?:in|of|to|on|from) )?(?:its|their|his|her|our|my)\b/i.test(
      text.slice(tokens.ends[last]!, tokens.ends[last]! + 16),
    )
  );
}

const RELIEF =
  /^ (?:(?:an?|the|some|further) )?(?:[a-zà-ɏ\d-]+ ){0,3}?(?:(?:exemption|waiver|carve-out|exclusion)s? (?:for|from|of)\b(?! (?:the )?(?:US|U\.S\.|American|talks|deal))|(?:delay|pause|suspension|reduction|cut|freeze|rollback|removal|elimination|lifting|postponement|extension of the (?:pause|suspension))s? (?:in|of|on|to|for) (?:its|their|his|her)\b)/i;

/** “Agreed to a one-month exemption for cars”, “to a delay of its duties”: given by whoever levies. */
function grantsRelief({ text, tokens }: PreparedText, first: number, last: number): boolean {
  return (
    /^agree\w* to$/i.test(text.slice(tokens.starts[first]!, tokens.ends[last]!)) &&
    RELIEF.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 90))
  );
}

/** “Does not affect the food law”: what is kept as it is stands after the verb. */
const AFFECTS = /^(?:affect|alter|change|touch)s?$/i;

/** “Remains on the table”: what is said of the subject, whatever follows. */
const STANDS =
  /\b(?:is|are|was|were|be|been|remain(?:s|ed)?|stay(?:s|ed)?) (?:on|off|up for|under) (?:the )?(?:table|agenda|discussion|negotiation|consideration|review)$/i;

/** “opposition to”, “open to”: a phrase that ends in a preposition has its object after it; what is “separate from” comes before. */
function governs({ tokens }: PreparedText, words: WordClasses, stance: Stance, last: number): boolean {
  return (
    stance !== 'excludes' &&
    stance !== 'links' &&
    stance !== 'not-discussed' &&
    words.prepositions.has(tokens.words[last]!)
  );
}

/** “Has been promised a rate of 10 percent”: what is given stands after the verb. */
function isGift({ text, tokens }: PreparedText, words: WordClasses, first: number, last: number): boolean {
  if (!/^(?:promised|offered|granted|guaranteed|pledged)$/i.test(text.slice(tokens.starts[last]!, tokens.ends[last]!)))
    return false;
  if (!words.be.has(tokens.words[first - 1] ?? -1)) return false;
  return /^ (?:(?:an?|the|no|zero|better|lower|equal|full|tariff-free|duty-free)\b|[\d$]|(?:treatment|access|relief|terms|quotas?|exemptions?)\b)/i.test(
    text.slice(tokens.ends[last]!, tokens.ends[last]! + 24),
  );
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
