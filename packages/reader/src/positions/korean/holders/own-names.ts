/** How a Korean association goes by in its own statement. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { DocumentVoice } from '../../voices/document-voice.js';
import type { KoreanSentence } from '../clauses/sentence.js';

/** How the association goes by in its statement, as the topic of a sentence. */
const ITSELF =
  /^(?:[가-힣]{2,4}, |아울러 |또한? |특히 )?((?:(?:우리|본|저희) )?(?:[가-힣]{1,6}(?=업계))?(?:협회|업계|연맹|연합회?|단체|조합|중앙회|회원사|노조)(?:들)?)(?:은|는|도) /;

/** “협회는”, “우리 철강업계는” in its own statement: the association as the subject. */
export function withStatementOf({ text }: PreparedText, view: KoreanSentence, voice: DocumentVoice): KoreanSentence {
  const { start, end } = view.sentence;
  if (voice.kind !== 'editorial' || voice.voices[0]?.capacity !== 'domestic-group') return view;
  const found = ITSELF.exec(text.slice(start, Math.min(end, start + 34)));
  if (found === null) return view;
  const to = start + found[0].length - 1;
  const from = start + found[0].indexOf(found[1]!);
  const holder = { start: from, end: to, kind: 'organisation' as const, voices: voice.voices };
  const others = view.subjects.filter((one) => one.start >= to);
  return { ...view, subjects: [{ holder, start: from, end: to, role: 'topic' }, ...others] };
}
