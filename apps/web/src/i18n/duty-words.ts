/** Names of what is in a ledger, in the reader's language; what has no name of ours is shown as the ledger has it. */

import type { ReadingTitle } from '../worker/duty-protocol.js';
import {
  KO_AUTHORITIES,
  KO_CHAPTERS,
  KO_PUBLISHERS,
  KO_READINGS,
  KO_SUBJECTS,
  SHORT_READINGS,
} from './duty-words.data.js';
import { koReason } from './ko-reasons.js';
import type { Language } from './numbers.js';

export interface DutyWords {
  authority(name: string): string;
  subject(name: string): string;
  /** A reading in a word or two. */
  reading(reading: ReadingTitle): string;
  /** Title of the chapter of a product. */
  chapter(code: string, title: string): string;
  publisher(name: string): string;
  /** Why sources differ, and the language it is in. */
  reason(text: string, readings: readonly ReadingTitle[]): { text: string; language: Language };
}

export function dutyWords(language: Language): DutyWords {
  const korean = language === 'ko';
  const own = (names: Readonly<Record<string, string>>, name: string, otherwise: string) =>
    (korean && Object.hasOwn(names, name) && names[name]) || otherwise;
  const words: DutyWords = {
    authority: (name) => own(KO_AUTHORITIES, name, name),
    subject: (name) => own(KO_SUBJECTS, name, name),
    reading: ({ id, title }) =>
      own(KO_READINGS, id, (Object.hasOwn(SHORT_READINGS, id) && SHORT_READINGS[id]) || title),
    chapter: (code, title) => own(KO_CHAPTERS, code.slice(0, 2), title),
    publisher: (name) => own(KO_PUBLISHERS, name, name),
    reason: (text, readings) => {
      const translated = korean ? koReason(text, readings, words.reading) : undefined;
      return translated === undefined ? { text, language: 'en' } : { text: translated, language: 'ko' };
    },
  };
  return words;
}
