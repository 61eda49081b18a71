/** Whose words a paragraph goes on with that names nobody: “목재 관세도 15%로 낮추겠다고 했다.” */

import type { DocumentVoice } from '../../voices/document-voice.js';
import type { Voice } from '../../voices/voices.js';
import type { KoreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';
import { isOfSomeone } from './governors.js';

/** The end of a sentence that tells what somebody said he would do: “-겠다고 했다”, “-지 않는다고 명시했다”. */
const SAID =
  /(?:겠다|[는은]다|[키하]로 했다|할 것이라|하자|라)고 (?:[가-힣]{1,5} )?(?:했|하였|밝혔|말했|명시했|전했|약속했|덧붙였|강조했)(?:다|습니다)[.]?\s*$/;

/**
 * Who spoke in the paragraph before, where a sentence of a report tells more of his words and has no subject;
 * null where somebody else may be meant.
 */
export function saidOn(
  text: string,
  { sentence: { start, end }, subjects }: KoreanSentence,
  { subject, earlier }: State,
  { kind }: DocumentVoice,
): readonly Voice[] | null {
  if (kind !== 'report' || subject !== null || subjects.length > 0 || earlier?.length !== 1) return null;
  const words = text.slice(start, end);
  return SAID.test(words) && !isOfSomeone(words) ? earlier : null;
}
