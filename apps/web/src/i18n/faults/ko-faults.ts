/** A fault of a talks file in Korean. */

import { KO_EXPECTED, KO_FAULTS, KO_HINTS, type Translation } from './ko-faults.data.js';
import { KO_YAML_FAULTS } from './ko-yaml-faults.data.js';

/** A message, and what was expected instead or may have been meant. */
interface Said {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** @returns undefined for a message that has no Korean */
export function koFault({ message, expected, hint }: Said): string | undefined {
  const said = translated(message, KO_FAULTS) ?? translated(message, KO_YAML_FAULTS);
  if (said === undefined) return undefined;
  // Lists of names are the same in any language.
  const rest = [
    expected && `필요한 값: ${translated(expected, KO_EXPECTED) ?? expected}`,
    hint && (translated(hint, KO_HINTS) ?? hint),
  ].filter(Boolean);
  return rest.length > 0 ? `${said} (${rest.join('; ')})` : said;
}

function translated(text: string, translations: readonly Translation[]): string | undefined {
  const found = translations.find(([english]) => english.test(text));
  return found && text.replace(found[0], found[1]);
}
