/**
 * What a plain yes or no takes from the question before it: “Will you lower the steel tariff?” – “No.”
 *
 * Only a question that asks the answerer's own side for one plain thing lends its issue; one that supposes something, that asks two
 * things, or an answer that says more than yes or no, tells nothing here.
 */

import type { Span, Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { isQuestion, type Sentence } from '../../../text/sentences.js';
import { type Claim, claimOf } from '../../found/claims.js';
import type { IssueFinder } from '../../found/event-issues.js';
import type { Turn } from '../../turns/turn.js';
import { type Holder, speaksForParty } from '../../voices/voices.js';

/** A question whose answer is awaited. */
export interface Asked {
  readonly start: number;
  readonly end: number;
  /** Another question stands in the same turn: which of them is answered is not told. */
  readonly several: boolean;
  /** Economies that it names. */
  readonly named: readonly Holder[];
}

/** Keeps the question of a turn that asks. */
export function askedIn(
  text: string,
  sentence: Sentence,
  turn: Turn,
  holders: readonly Holder[],
  before: Asked | null,
): Asked | null {
  if (!isQuestion(text, sentence)) return before;
  const named = holders.filter(({ kind }) => kind === 'economy');
  return { start: Math.max(sentence.start, turn.from), end: sentence.end, several: before !== null, named };
}

/** The words of a question, with “you” for the side of whoever is asked: “Will the United States lower …?”. */
function wordsOf(text: string, { start, end, named }: Asked, party: string | null): string {
  const own = named.find(({ start: at, voices }) => at >= start && voices[0]?.party === party);
  if (own === undefined) return text.slice(start, end).trim();
  return `${text.slice(start, own.start).replace(/\bthe $/i, '')}you${text.slice(own.end, end)}`.trim();
}

/** How a question opens before it asks: “And, Minister, ”. */
const OPENING =
  /(?:(?:and|so|but|then|now|well|ok(?:ay)?|first|second|finally|also|just to be clear|to be clear|to follow up|in that case|(?:mr|madam|mrs|ms)\.? [a-zà-ɏ]+|(?:[a-zà-ɏ][a-zà-ɏ'’-]+ ){0,3}[a-zà-ɏ][a-zà-ɏ'’-]+)[,:]? )*?/i
    .source;
/** Whoever is asked, or the side. */
const YOU =
  '(?:you|we|(?:the |your )?(?:government|administration|president|prime minister|chancellor|minister|ministry|cabinet|white house|commission|country))';
const GIVE =
  '(?:lower|cut|reduce|remove|drop|lift|scrap|ease|relax|weaken|open(?: up)?|exempt|abandon|withdraw|repeal|rescind|suspend|pause|postpone|delay|halve|end|accept|allow|permit|grant|concede|give (?:up|in|way)(?: on| to)?|roll back|change|amend|raise (?:the|its|your) quota|enlarge|expand|extend|sign|join|pay|agree to|let (?:in|[a-zà-ɏ ]{2,20} in))';
/** Words in a question that make it no plain one. */
const NOT_PLAIN =
  /\b(?:if|unless|whether|or|in case|demands?|requests?|threats?|pressure|n['’]t|never|why|how|what|when|who|any update|possible|fair|true|worr\w+|concern\w+)\b|n['’]t\b/i;

type Rule = readonly [asked: RegExp, no: Stance | null, yes: Stance | null];

const rule = (source: string, no: Stance | null, yes: Stance | null): Rule => [
  new RegExp(`^${OPENING}${source}`, 'i'),
  no,
  yes,
];

const RULES: readonly Rule[] = [
  rule(
    `(?:(?:will|would|can|could|should|are|is) ${YOU} (?:(?:ever|now|really|going to|prepared to|ready to|willing to|planning to|about to|open to|considering|thinking of) )*|do(?:es)? ${YOU} (?:plan|intend|want|mean|expect) to |(?:are|is) there (?:any |a )?(?:plans?|intention) to )${GIVE}(?:ing)? `,
    'rejects',
    'offers',
  ),
  rule(
    `(?:(?:was|were|has|have|had|is|are) (?!you\\b|we\\b)[^?]{2,80}? (?:been )?(?:discussed|raised|brought up|mentioned|talked about|part of the (?:talks|conversation|discussions?))|did (?:(?!you\\b)[^?]{2,80}? come up|(?:you|they|the two of you) (?:discuss|talk about|bring up|raise) [^?]{2,80}))`,
    'not-discussed',
    null,
  ),
  rule(
    '(?:is|are|will|would) (?!you\\b|we\\b|there\\b)[^?]{2,80}? (?:be )?(?:on the table|up for (?:negotiation|discussion|grabs)|negotiable|open to negotiation|part of (?:the|this|any|these) (?:deal|agreement|negotiations?|talks|package))',
    'excludes',
    null,
  ),
  rule(`(?:do|does) ${YOU} (?:support|back|favou?r|accept|agree (?:with|to)) `, 'rejects', 'supports'),
  rule(
    `(?:(?:are|is|were|was) ${YOU} (?:still |also )?(?:asking|demanding|seeking|pressing|pushing|calling|urging|insisting)|(?:did|do|does) ${YOU} (?:still |also )?(?:ask|demand|want|insist|press|push|seek)) `,
    null,
    'demands',
  ),
];

const VERB =
  "(?: (?:will|would|are|is|am|was|were|do|does|did|have|has|can) not|(?:['’](?:re|m|s)| (?:are|is)) not|['’]ll not| (?:wo|would|are|is|was|were|do|does|did|have|has|ca)n['’]t)";
const NO = new RegExp(
  String.raw`^(?:(?:well|look|listen|thank you|thanks|i think),? )*(?:no|absolutely not|not at all|of course not|certainly not|definitely not|never|no way|not a chance)(?:[,.;–—-]+ ?(?:no|not at all|absolutely not|never|sir|ma['’]am|(?:mr\.? |madam )?[a-zà-ɏ][a-zà-ɏ'’-]+))*(?:[,.;–—-]+ ?(?:we|i|it|they|that|there)${VERB}(?: (?:going to|planning|plan|to|do|doing|happen(?:ing)?|be|that|it|any|such|so|part|of|this|the|deal|on|table|been|come|up))*)?[.!]*$`,
  'i',
);
const REFUSES =
  /^(?:(?:well|look|no)[,.]? )*(?:we|i)(?: will not| won['’]t| would not| wouldn['’]t|['’](?:re|m) not going to| are not going to| am not going to|['’]ll never| will never) (?:do|accept|allow|consider|entertain|agree to|go along with) (?:that|this|it)[.!]*$/i;
const YES =
  /^(?:(?:well|look),? )*(?:yes|that(?:['’]s| is) (?:correct|right)|correct|absolutely|certainly|of course)(?:[,.] (?:yes|sir|ma['’]am|absolutely|that(?:['’]s| is) (?:correct|right)|(?:senator|mr\.? |madam )?[a-zà-ɏ][a-zà-ɏ'’-]+))*(?:[,.]+ (?:we|i|it|they) (?:are|am|will|do|did|have|has|is|would))?[.!]*$/i;
const UNDECIDED =
  /\b(?:not yet|have(?:n['’]t| not) (?:yet )?decided|no decision|we['’]ll see|for now|at this (?:point|stage))\b/i;
const NOT_UNTIL = /^(?:no, )?not (?:until|unless|before) /i;

/** Issues of a question, or of an answer, no more than these are plainly asked for. */
const MOST_ISSUES = 2;

/** The claims of the sentence that opens an answer; none where it is no plain answer to a plain question. */
export function answeredQuestion(
  { text }: PreparedText,
  finder: IssueFinder,
  asked: Asked,
  sentence: Sentence,
  turn: Turn,
  next: string,
): Claim[] {
  const { voice } = turn;
  if (voice === null || asked.several || !speaksForParty(voice)) return [];
  const question = wordsOf(text, asked, voice.party);
  if (NOT_PLAIN.test(question)) return [];
  const [from, to] = [Math.max(sentence.start, turn.from), sentence.end];
  const answer = text.slice(from, to).trim();
  const told = RULES.find(([pattern]) => pattern.test(question));
  if (told === undefined) return [];
  const issues = issuesIn(finder, [asked.start, asked.end]);
  const span: Span = [to - answer.length, to];
  const claim = (stance: Stance, issue: string, linkedTo: readonly string[] = []) =>
    claimOf({ stance, strength: 'moderate', verb: answer, span, saidOn: null, hedged: false }, voice, issue, linkedTo);
  if (told[1] === 'rejects' && NOT_UNTIL.test(answer)) {
    const awaited = issuesIn(finder, [from, to]).filter((issue) => !issues.includes(issue));
    return issues.length === 1 && awaited.length > 0 ? [claim('links', issues[0]!, awaited)] : [];
  }
  const stance =
    NO.test(answer) || (told[1] === 'rejects' && REFUSES.test(answer)) ? told[1] : YES.test(answer) ? told[2] : null;
  if (stance === null || UNDECIDED.test(next)) return [];
  return issues.map((issue) => claim(stance, issue));
}

function issuesIn(finder: IssueFinder, [start, end]: Span): string[] {
  const issues = [...new Set(finder.within(start, end).map(({ issue }) => issue))];
  return issues.length > MOST_ISSUES ? [] : issues;
}
