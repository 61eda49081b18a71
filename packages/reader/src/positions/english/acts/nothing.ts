/** What is refused by saying that there will be none of it: “there would be no retaliation”, “no hormone beef will enter the country”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** Words of a noun phrase after “no”. */
const PHRASE =
  "(?!(?:doubt|matter|longer|one|deal|agreement|progress|plans?|decision|change)\\b)(?:[a-zà-ɏ\\d'’-]+ ){1,6}?";

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\bno ${PHRASE}(?:is|are|was|were|has been|have been|had been) (?:currently |now )?(?:being )?(?:planned|drafted|prepared|contemplated|thought of|envisaged|foreseen|on the way)\\b`,
    'i',
  ),
  new RegExp(
    `\\bno ${PHRASE}(?:will|would|shall|may|can|could) (?:ever )?(?:enter|cross|come in|come into|come through|reach|land on|be sold|be exported|be shipped|leave)\\b`,
    'i',
  ),
  /\bmay not (?:leave|enter|be (?:exported|imported|shipped|sold))\b/i,
];

const THERE_NONE =
  /\bthere(?:['’]d| would| was to| were to)(?: [a-zà-ɏ]+ly)? be no (?!doubt|deal|agreement|progress|change|winner|need|point|more talks|further talks|tariffs?\b|dut(?:y|ies)\b|lev(?:y|ies)\b|surcharges?\b|(?:additional|extra|new|further|higher|more|import|customs) (?:tariffs?|dut(?:y|ies)|lev(?:y|ies)))/i;

/** “No more concessions on beef,” said: at the head of what is said. */
const NO_MORE =
  /^["“‘']?No (?:more|further) (?!talks|comment|details|meetings?|rounds?|delays?|questions?|tariffs?\b|dut(?:y|ies)\b|lev(?:y|ies)\b|progress|information|plans?)(?:[a-zà-ɏ-]+ ){0,3}?(?:concessions?|openings?|access|imports?|cuts?|compromises?|beef|rice|quotas?|market)\b/i;

const SUPPOSES = /\b(?:if|unless|without|otherwise|until)\b/i;

/** Events of a sentence that tells of what there will be none of, beside those already read in its clause. */
export function nothingToCome(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { sentence } = view;
  if ((sentence.hints & (HINT.no | HINT.may)) === 0) return [];
  const said = text.slice(sentence.start, sentence.end);
  if (!/\b[Nn]o |may not /.test(said)) return [];
  const told = view.signs.some(({ signs }) => signs.includes('reporting'));
  const none = told && !SUPPOSES.test(said) ? (THERE_NONE.exec(said) ?? NO_MORE.exec(said)) : null;
  const found = none ?? PATTERNS.map((pattern) => pattern.exec(said)).find((one) => one !== null) ?? null;
  if (found === null) return [];
  const end = sentence.start + found.index + found[0].length;
  const at = tokenAt(tokens, end) - 1;
  if (isReadAlready(view, events, at)) return [];
  return [
    stanceEvent({
      first: at,
      last: at,
      stance: 'rejects',
      strength: 'firm',
      object: 'before',
      negated: true,
      evaluation: true,
      denial: true,
    }),
  ];
}

const WANTS = /^(?:want|demand|seek|sought|need|ask)[a-zà-ɏ]*(?: for)?$/i;
const NONE_OF =
  /^ no (?!less|fewer|later|sooner|longer|(?:[a-zà-ɏ]+ ){0,3}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|restrictions?|barriers?|quotas?|sanctions|deadline|delay)\b)[a-zà-ɏ]/i;

/** “Wants no more beef from abroad”: what is wanted not to be is refused; “wants no duty” asks for its end. */
export function withWantedNone({ text, tokens }: PreparedText, events: readonly StanceEvent[]): StanceEvent[] {
  return events.map((event) => {
    if (event.stance !== 'demands' || event.mode !== null || event.negated) return event;
    const end = tokens.ends[event.last]!;
    const none =
      text.startsWith(' no ', end) &&
      WANTS.test(text.slice(tokens.starts[event.first]!, end)) &&
      NONE_OF.test(text.slice(end, end + 60));
    return none ? stanceEvent({ ...event, stance: 'rejects', strength: 'moderate' }) : event;
  });
}
