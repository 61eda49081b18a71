/** Statements that a Korean association makes itself: “우리 업계는 … 촉구한다”, signed “회원사 일동”. */

import type { Names } from '../mentions.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { DocumentVoice } from './document-voice.js';
import type { KoreanSentence } from './korean-sentence.js';
import type { Voice } from './voices.js';

/** The head of a statement, where whose it is stands in a line of its own: UTF-16 code units. */
const HEAD = 300;
/** How an association speaks of itself. */
const OF_ITSELF =
  /(?:^|[\s(])(?:우리|본|저희) (?:업계|협회|연맹|연합회|단체|조합|중앙회|연구회|농민|농가|노조|회원사)(?:들)?(?:은|는|도|가|이) /;
const ALONE = /^\s*(?:\n|$)/;
const SIGNED = /[가-힣] 일동\s*$/m;

/** “[성명] …”, “성 명 서”, “한국철강협회 성명”: a heading that calls what follows a statement. */
const HEADED =
  /(?:^|\n)[^\S\n]*(?:[[(<【〔]?(?:공동 ?)?(?:성 ?명 ?서?|결 ?의 ?문|입 ?장 ?문|건 ?의 ?서|호 ?소 ?문)(?:[\])>】〕]|[^\S\n]*(?:\n|$))|[^\n.]{2,40}(?:협회|연맹|연합회?|단체|조합|중앙회|총연맹|노조|회의소|위원회|본부|연대) (?:공동 ?)?(?:성명서?|결의문|입장문|건의서|호소문)[^\S\n]*(?:\n|$))/;
/** What stands after the name of an association on a line that tells whose words they are. */
const LINE_OF_NAME = /^(?:[^\S\n]*(?:\n|$)|,| (?:공동 ?)?(?:성명|결의문|입장문|건의서|호소문)|[와과] )/;

/** The association whose statement a document is; null where it is none. */
export function koreanStatementOf(text: string, { organisations, organisationMentions }: Names): Voice | null {
  const headed = HEADED.test(text.slice(0, HEAD));
  if (!headed && !OF_ITSELF.test(withoutQuotations(text)) && !SIGNED.test(text)) return null;
  for (const { organisation, start, end } of organisationMentions) {
    if (start > HEAD) return null;
    const { name, kind, party } = organisations[organisation]!;
    if (kind !== 'association') continue;
    const alone =
      (start === 0 || text[start - 1] === '\n') && (headed ? LINE_OF_NAME : ALONE).test(text.slice(end, end + 12));
    if (alone) return { speaker: name, party: party ?? 'KOR', capacity: 'domestic-group' };
  }
  return null;
}

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

function withoutQuotations(text: string): string {
  return text.replace(/[“"][^“”"\n]{1,400}[”"]/g, '');
}
