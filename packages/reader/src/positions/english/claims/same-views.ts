/** Positions that are told as being those of the one before: “So do carmakers”, “Italy shares that view”, “he said the same of rice”. */

import type { Stance } from '../../../reading.js';
import { HINT } from '../../../text/word-hints.js';
import { type Claim, claimOf } from '../../found/claims.js';
import type { IssueFinder } from '../../found/event-issues.js';
import type { Voice } from '../../voices/voices.js';
import type { PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { unique } from '../issues/about.js';

/** “So do”, “nor will the” right before whoever it is said of. */
const SO_DO =
  /(?:^["“]?|[;:,—–] ?|\b(?:and|but) )((?:so|nor|neither) (?:do|does|did|has|have|had|is|are|was|were|will|would|can|could) (?:(?:the|some|many|most) )?)$/i;

/** What closes “so do Germany and Italy”. */
const CLOSES = /^(?:["”’)]*(?:[.,;:!—–]|$)| (?:too|as well|now)\b)/;

/** What is shared: a view, a demand. */
const VIEW =
  '(?:views?|concerns?|positions?|opinions?|assessments?|criticisms?|objections?|demands?|calls?|complaints?|lines?|stances?|wish|reservations?|misgivings|sentiments?|reading|requests?|worr(?:y|ies)|fears?|scepticism|skepticism)';

/** “shares that view”, “echoed the demand”. */
const SHARES = new RegExp(
  String.raw`^ (?:(?:also|fully|largely|broadly) )?(?:shares?|shared|echo(?:es|ed)?|seconds|seconded|endorses?|endorsed|joins?(?: in)?|joined(?: in)?) (?:that|this|the|its|their|his|her|these|those|such)(?: [a-zà-ɏ]+)? ${VIEW}\b(?! (?:about|over|that|of|on|for|to)\b)`,
  'i',
);

/** “takes the same line”, “is of the same opinion”. */
const HOLDS =
  /^ (?:(?:also|has|have|had) )?(?:take|takes|took|taken|hold|holds|held|adopts?|adopted|(?:is|are|was|were) of|has|have|had) (?:(?:much|exactly|precisely|broadly|roughly) )?(?:the (?:very )?same|a similar) (?:view|line|position|stance|opinion|approach|tack|mind)s?\b/i;

/** “said the same”, “made the same request”, with what it is said of. */
const SAYS =
  /^ (?:(?:also|has|have|had|since) ){0,2}(?:say|says|said|did|does|do|argues?|argued|made|makes|makes|repeated|told [^.,;:“”"]{2,30}?) (?:(?:much|exactly|precisely|just|about) )?(?:the (?:very )?same(?: (?:thing|demand|request|point|argument|plea|call|case))?|likewise)\b(?: in (?:other words|writing|private|public|so many words))?(?=(?: (of|about|for|on|with regard to|as regards) )|["”’)]*(?:[.,;:!—–]|$)| (?:since|too|as well|last|this|on [a-zà-ɏ]|in|yesterday|again)\b)/i;

/** “'s position is the same” */
const OWN =
  /^['’]s? (?:own )?(?:position|view|answer|line|stance|demand|message|response|reply|verdict) (?:is|was|remains|has been) (?:(?:much|exactly|broadly|largely) )?(?:the same|no different|identical)\b/i;

/** “agrees”, “sides with them”, “supports him”. */
const AGREES =
  /^ (?:(?:also|fully|broadly|largely) )?(?:agrees|concurs)(?=["”’)]*(?:[.,;:!—–]|$)| with (?:that|this|him|her|them|it)\b)|^ (?:(?:also|fully) )?(?:agreed|sides?|sided) with (?:him|her|them|that)\b|^ (?:(?:also|fully) )?(?:supports?|supported|backs?|backed) (?:him|her|(?:this|that) (?:call|demand|view|position|request|plea))\b/i;

/** “does not share that view” */
const NOT_SHARED =
  /^ (?:do|does|did)(?: not|n['’]t) (?:share|accept|agree with) (?:that|this|the|its|their|his|her|these|those)(?: [a-zà-ɏ]+)? (?:views?|concerns?|positions?|opinions?|assessments?|lines?|stances?|worr(?:y|ies)|fears?)\b/i;

/** Stances that another may take as well. */
const SHARED: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'supports', 'excludes', 'open', 'offers']);

/** Stances that who does not share them refuses. */
const REFUSED: ReadonlySet<Stance> = new Set(['demands', 'supports']);

/** Stances that “is” may tell: “is against it”, “is in favour”, “is open to it”. */
const BEING: ReadonlySet<Stance> = new Set(['rejects', 'supports', 'open']);

/** “provided the United States did likewise” */
const IF =
  /\b(?:if|provided|providing|unless|until|once|when|whether|as long as|so long as|in case|should|hop(?:e|es|ed|ing)|want(?:s|ed)?) (?:that )?(?:the )?$/i;

const PRONOUN = /^(?:he|she|it|they|we)$/i;

interface Told {
  /** Offsets of the words that tell it. */
  readonly start: number;
  readonly end: number;
  readonly holder: PlacedHolder;
  readonly denied: boolean;
  /** Where stands what it is said of, in place of what the other spoke of. */
  readonly topicFrom: number | null;
}

/** Where a sentence tells of views shared. */
function* told(text: string, { sentence, holders, named }: EnglishSentence): Generator<Told> {
  for (const holder of named) {
    const after = text.slice(holder.end, Math.min(sentence.end, holder.end + REACH));
    const own = OWN.exec(after);
    if (own !== null)
      yield { start: holder.start, end: holder.end + own[0].length, holder, denied: false, topicFrom: null };
  }
  let list: { readonly start: number; readonly end: number } | null = null;
  for (const holder of holders) {
    const { start, end } = holder;
    const after = text.slice(end, Math.min(sentence.end, end + REACH));
    const before = text.slice(Math.max(sentence.start, start - SO_DO_REACH), start);
    const so = SO_DO.exec(before);
    const joined = list !== null && /^(?:,| and|, and|, as well as) (?:the )?$/.test(text.slice(list.end, start));
    if ((so !== null && (CLOSES.test(after) || /^(?:,| and) /.test(after))) || joined) {
      const from: number = joined ? list!.start : start - so![1]!.length;
      list = { start: from, end };
      yield { start: from, end, holder, denied: false, topicFrom: null };
      continue;
    }
    if (!holder.subject) continue;
    const says = SAYS.exec(after);
    const found = says ?? SHARES.exec(after) ?? HOLDS.exec(after) ?? AGREES.exec(after);
    if (found !== null) {
      const topicFrom = says?.[1] === undefined ? null : end + says[0].length;
      yield { start, end: end + found[0].length, holder, denied: false, topicFrom };
      continue;
    }
    const not = NOT_SHARED.exec(after);
    if (not !== null) yield { start, end: end + not[0].length, holder, denied: true, topicFrom: null };
  }
}

/** How far the words reach after and before whoever they are said of, UTF-16 code units. */
const REACH = 90;
const SO_DO_REACH = 30;

/** The claims of the last one who took a stance before an offset: on all that was named together. */
function lastBefore(claims: readonly Claim[], start: number): readonly Claim[] {
  const before = claims.filter(({ span }) => span[0] < start);
  const last = before.at(-1);
  if (last === undefined || !SHARED.has(last.stance)) return [];
  return before.filter(
    ({ stance, voice, span }) => stance === last.stance && voice === last.voice && span === last.span,
  );
}

/**
 * The claims of a sentence that takes over those before it.
 * @param pronoun whom “he” stands for
 * @param here claims of the sentence itself
 * @param earlier claims of the last sentence with any, where it is near
 */
export function sameViews(
  text: string,
  view: EnglishSentence,
  finder: IssueFinder,
  here: readonly Claim[],
  earlier: readonly Claim[],
): Claim[] {
  if ((view.sentence.hints & HINT.alike) === 0 || here.length + earlier.length === 0) return [];
  const found: Claim[] = [];
  for (const { start, end, holder, denied, topicFrom } of told(text, view)) {
    const own = lastBefore(here, start);
    const shared = own.length > 0 ? own : here.some(({ span }) => span[1] > start) ? [] : lastBefore(earlier, start);
    const [first] = shared;
    if (first === undefined || (denied && !REFUSED.has(first.stance))) continue;
    if (IF.test(text.slice(Math.max(view.sentence.start, start - SO_DO_REACH), start))) continue;
    // “Rice is excluded; so is China”: where it is, not what it wants.
    if (/^(?:so|nor|neither) (?:is|are|was|were)\b/i.test(text.slice(start, end)) && !BEING.has(first.stance)) continue;
    // “He made the same request in July”: again, of himself.
    const pronoun = PRONOUN.test(text.slice(holder.start, holder.end));
    if (pronoun && (topicFrom === null || !holder.holder.voices.some(({ party }) => party === first.voice.party)))
      continue;
    const voices = holder.holder.voices.filter((voice) => !isSame(voice, first.voice) || topicFrom !== null);
    const topic = topicFrom === null ? null : unique(finder.within(topicFrom, view.sentence.end));
    if (topic?.length === 0) continue;
    const issues = topic ?? shared.map(({ issue }) => issue);
    const stance: Stance = denied ? 'rejects' : first.stance;
    const until =
      topicFrom === null ? end : view.sentence.end - (/[.!]/.test(text[view.sentence.end - 1] ?? '') ? 1 : 0);
    const { strength, saidOn } = first;
    for (const voice of voices)
      for (const issue of issues)
        found.push(
          claimOf(
            { stance, strength, verb: text.slice(start, end), span: [start, until], saidOn, hedged: false },
            voice,
            issue,
          ),
        );
  }
  return found;
}

function isSame(a: Voice, b: Voice): boolean {
  return a.party === b.party && a.speaker === b.speaker;
}
