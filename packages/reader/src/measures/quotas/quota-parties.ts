/** Whose quotas they are and for whose goods, where the duty that is told beside them says so. */

import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import type { MeasureDetail } from '../clauses/measure-draft.js';

/**
 * “A duty-free quota of 30,000 tonnes for cheeses”: the quota has the parties of the duty on the same goods in its sentence.
 * @param quotas with the parties that their own words name
 * @param duties of the same text
 */
export function withPartiesOfDuties(
  { sentences }: PreparedText,
  quotas: readonly MeasureDetail[],
  duties: readonly MeasureDetail[],
): MeasureDetail[] {
  if (quotas.length === 0) return [];
  const placed = duties.map((duty) => ({ duty, sentence: sentenceAt(sentences, duty.span[0]) }));
  return quotas.map((quota) => {
    if (quota.imposer !== null && quota.target !== null) return quota;
    const sentence = sentenceAt(sentences, quota.span[0]);
    const told = placed.filter(({ duty, sentence: at }) => at === sentence && duty.product === quota.product);
    const agreeing = told.find(({ duty }) => agree(quota.imposer, duty.imposer) && agree(quota.target, duty.target));
    if (agreeing === undefined) return quota;
    const { imposer, target, inferred } = agreeing.duty;
    return {
      ...quota,
      imposer: quota.imposer ?? imposer,
      target: quota.target ?? target,
      inferred: inferred.filter(
        (field) => (field === 'imposer' && quota.imposer === null) || (field === 'target' && quota.target === null),
      ),
    };
  });
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}
