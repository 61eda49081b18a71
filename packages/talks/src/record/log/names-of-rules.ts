/** Names of office holders in every script and spelling, from the rules that documents are read by. */

import type { ReadingRulesData } from '@parley/reader';
import { type SpeakerNames, speakerNames } from './speaker-names.js';

/** Names that count as one speaker's in a record. */
export function namesOfRules({ offices }: Pick<ReadingRulesData, 'offices'>): SpeakerNames {
  return speakerNames(
    (offices ?? []).flatMap(({ holders }) =>
      holders.map(({ name, also, ko }) => [name, ...(also ?? []), ...(ko ?? [])]),
    ),
  );
}
