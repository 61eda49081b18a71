/** Why a document could not be read, in the reader's words. */

import { koUnreadable } from '../../../i18n/ko-unreadable.js';
import type { Words } from '../../../i18n/use-words.js';
import type { ReadFault } from '../../../reading/protocol.js';

export function faultWords({ kind, message, expected, hint }: ReadFault, { t, language }: Words): string {
  if (kind !== 'document') return [t(`documents.faults.${kind}`), message].filter(Boolean).join(' ');
  const local = (text: string) => (language === 'ko' ? koUnreadable(text) : text);
  const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  const said = local(message);
  return [
    language === 'ko' ? `${said}.` : sentence(said),
    hint && (language === 'ko' ? `${local(hint)}.` : sentence(hint)),
    expected && !hint && t('documents.faultNext', { expected: local(expected) }),
  ]
    .filter(Boolean)
    .join(' ');
}
