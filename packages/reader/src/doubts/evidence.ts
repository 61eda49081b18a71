/** Why something is doubted, in English and Korean. */

import type { Slip } from '../reading.js';

export type Evidence = Pick<Slip, 'evidence' | 'evidence_ko'>;

export function evidenceIn(evidence: string, evidence_ko: string): Evidence {
  return { evidence, evidence_ko };
}

/** Other words of the same document. */
export function elsewhere(words: string): Evidence {
  return evidenceIn(`elsewhere in the document: “${words}”`, `문서의 다른 부분: “${words}”`);
}
