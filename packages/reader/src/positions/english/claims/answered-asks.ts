/** What became of what was asked, where nobody is named who answered: “This was refused”, “that request has not been granted”. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { type Claim, claimOf } from '../../found/claims.js';
import { areSeveralSides, partyVoice } from '../../voices/voices.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** What was asked as the subject, and what became of it. */
const ANSWERED =
  /(?:^|[;:,—–] ?(?:(?:but|and|though|although) )?|\b(?:but|and) )((?:this|that|it|these|they|both|neither|neither of (?:these|them)|(?:the|this|that|such a|these|those|both|either) (?:latter |same )?(?:requests?|demands?|proposals?|pleas?|ideas?|suggestions?|asks?|wish|wishes|point|points)) (?:was|were|is|are|has been|have been|had been|has|have|had)(n['’]t)?( not| never)?(?: been)?(?: (?:also|again|so far|since|yet|both|[a-zà-ɏ]+ly))* ?(?:been )?(refused|rejected|turned down|rebuffed|dismissed|ruled out|denied|declined|granted|accepted|conceded|agreed(?: to)?|met|heeded|taken up))(?=["”’]?(?:[.;:—]|,|$)| (?:too|outright|so far|again|last|this|in|on|for|at|because|as|until|twice|yet|and|but|after|during)\b)/i;

const REFUSED = /^(?:refused|rejected|turned down|rebuffed|dismissed|ruled out|denied|declined)$/i;

/** What is supposed, or said of someone, tells no answer. */
const SUPPOSED = /\b(?:if|unless|whether|until|once|should|could|may|might|would|will|who|which|that)\b[^,;:]*$/i;

/** The one who is asked: “asked the United Kingdom to widen …”. */
const ADDRESSED =
  /\b(?:ask(?:s|ed|ing)?|urg(?:es|ed|ing)|press(?:es|ed|ing)|request(?:s|ed|ing)? (?:that|of|from)|call(?:s|ed|ing) (?:on|upon)|want(?:s|ed)?|told|demand(?:s|ed)? (?:that|of|from)|push(?:es|ed|ing)|like(?:s|d)?) (?:the )?$/i;

/**
 * The claims of whoever answered.
 * @param asked the claims of the sentence before, or of this one
 * @param before the sentence before
 * @param sides all sides that the document names
 */
export function answeredAsks(
  { text }: PreparedText,
  { sentence, named }: EnglishSentence,
  asked: readonly Claim[],
  before: EnglishSentence | null,
  sides: readonly string[],
): Claim[] {
  if ((sentence.hints & HINT.answersNo) === 0 || asked.length === 0) return [];
  const said = text.slice(sentence.start, sentence.end);
  const found = ANSWERED.exec(said);
  if (found === null || SUPPOSED.test(said.slice(0, found.index))) return [];
  const start = sentence.start + found.index + found[0].length - found[1]!.length;
  const last = asked.findLast(({ stance, span }) => stance === 'demands' && span[0] < start);
  const { party = null } = last?.voice ?? {};
  if (last === undefined || party === null) return [];
  const wants = asked.filter(
    ({ stance, voice, span }) => stance === 'demands' && voice === last.voice && span === last.span,
  );
  if (areSeveralSides(wants.map(({ voice }) => voice))) return [];
  const among = last.span[0] >= sentence.start ? named : (before?.named ?? []);
  const addressed = among.find(
    (one) =>
      one.start >= last.span[0] &&
      one.start < last.span[1] &&
      one.holder.voices[0]?.party !== party &&
      ADDRESSED.test(text.slice(Math.max(last.span[0], one.start - 24), one.start)),
  )?.holder.voices[0]?.party;
  const answerer =
    addressed ?? (sides.length === 2 && sides.includes(party) ? sides.find((one) => one !== party) : null);
  if (answerer == null) return [];
  const denied = found[2] !== undefined || found[3] !== undefined || /^neither/i.test(found[1]!);
  const refused = REFUSED.test(found[4]!);
  if (refused && denied) return [];
  const stance: Stance = refused || denied ? 'rejects' : 'offers';
  const end = start + found[1]!.length;
  const told = {
    stance,
    strength: 'moderate',
    verb: found[4]!,
    span: [start, end],
    saidOn: null,
    hedged: false,
  } as const;
  return wants.map(({ issue }) => claimOf(told, partyVoice(answerer), issue));
}
