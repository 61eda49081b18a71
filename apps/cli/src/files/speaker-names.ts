/** Names of office holders in every script and spelling, from the rules shipped. */

import type { ReadingRulesData } from '@parley/reader';
import { namesOfRules, type SpeakerNames } from '@parley/talks';
import { shippedRules } from './reader.js';

/** Names that count as one speaker's in a record. */
export function knownSpeakers(): SpeakerNames {
  return namesOfRules(JSON.parse(shippedRules()) as ReadingRulesData);
}
