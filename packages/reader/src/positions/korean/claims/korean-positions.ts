/** Positions in a Korean text. */

import type { DocumentFacts, Names } from '../../../mentions.js';
import type { DateRead } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { StanceRules } from '../../cues/stance-rules.js';
import type { Claim } from '../../found/claims.js';
import type { IssueFinder } from '../../found/event-issues.js';
import { claimsOfSentence } from './claims-of-sentence.js';
import { explainingMinistry, heldByMinistry } from './explainers.js';
import { koreanDocument } from './korean-document.js';
import { enterSentence, stateAtStart } from './passing-state.js';
import { withoutRefuted } from './refuted.js';

/** What is longer, UTF-16 code units, is no sentence. */
const LONGEST = 4_000;

/** Finds the positions of a Korean document. */
export function koreanPositions(
  prepared: PreparedText,
  rules: StanceRules,
  names: Names,
  finder: IssueFinder,
  facts: DocumentFacts,
  dates: readonly DateRead[],
): Claim[] {
  const document = koreanDocument(prepared, rules, names, finder, facts, dates);
  const state = stateAtStart();
  const claims: Claim[] = [];
  for (const [at, { start, end }] of prepared.sentences.entries()) {
    if (end - start > LONGEST) continue;
    const words = document.inSentence(at);
    enterSentence(document, words, state);
    claims.push(...claimsOfSentence(document, words, state));
  }
  const ministry = document.voice.kind === 'joint' ? null : explainingMinistry(prepared.text, names);
  return heldByMinistry(withoutRefuted(claims, prepared, ministry !== null), ministry);
}
