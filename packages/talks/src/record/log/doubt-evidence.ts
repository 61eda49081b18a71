import type { Text } from '../text.js';
import type { DoubtClaim } from './record-event.js';

/** Why something is doubted, in the languages that the log has it in. */
export function doubtEvidence({ evidence, evidence_ko }: Pick<DoubtClaim, 'evidence' | 'evidence_ko'>): Text {
  return evidence_ko === undefined ? evidence : { en: evidence, ko: evidence_ko };
}
