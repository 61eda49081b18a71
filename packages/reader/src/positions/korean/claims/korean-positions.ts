/** Positions in a Korean text. */

import type { Claim } from '../../found/claims.js';
import type { DocumentSources } from '../../found/document-read.js';
import { claimsOfSentence } from './claims-of-sentence.js';
import { explainingMinistry, heldByMinistry } from './explainers.js';
import { headlineClaims, headlinesToldNowhere } from './headline-claims.js';
import { mayBeHeadline } from './headlines.js';
import { koreanDocument } from './korean-document.js';
import { enterSentence, stateAtStart } from './passing-state.js';
import { withoutRefuted } from './refuted.js';

/** What is longer, UTF-16 code units, is no sentence. */
const LONGEST = 4_000;

/** Finds the positions of a Korean document. */
export function koreanPositions(sources: DocumentSources): Claim[] {
  const { prepared, names } = sources;
  const document = koreanDocument(sources);
  const state = stateAtStart();
  const claims: Claim[] = [];
  const headlines: Claim[] = [];
  for (const [at, { start, end }] of prepared.sentences.entries()) {
    if (end - start > LONGEST) continue;
    const words = document.inSentence(at);
    enterSentence(document, words, state);
    claims.push(...claimsOfSentence(document, words, state));
    if (words.turn === undefined && mayBeHeadline(prepared.text, start, end))
      headlines.push(...headlineClaims(document, words));
  }
  claims.unshift(...headlinesToldNowhere(headlines, claims));
  const ministry = document.voice.kind === 'joint' ? null : explainingMinistry(prepared.text, names);
  return heldByMinistry(withoutRefuted(claims, prepared, ministry !== null), ministry);
}
