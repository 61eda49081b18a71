/** Who levies what in a text that goes from partner to partner, each under a heading with nothing but its name. */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { Pair } from '../clauses/party-choice.js';
import type { Sections } from '../sentences/sections.js';
import { dominantImposer } from './document-sides.js';

/** As many partners at least have a heading of their own. */
const FEWEST = 2;

/** Looks up whose goods a duty is on by the heading over it. */
export type PartnerSections = (draft: MeasureDraft) => Pair | null;

/**
 * “New US import taxes: … Japan: The rate is 15%. … Switzerland: At 39%, …”: levied by the one whose duties the text is about, on the
 * goods of whoever heads the section, unless the clause names others.
 * @returns null for a text that is not set out so
 */
export function partnerSections(
  drafts: readonly MeasureDraft[],
  sections: Sections,
  issuer: string | null,
): PartnerSections | null {
  const headed = new Set<string>();
  for (const { sentence } of drafts) {
    const section = sections.at(sentence);
    if (section !== null && !section.acts) headed.add(section.economy);
  }
  if (headed.size < FEWEST) return null;
  const levying = issuer ?? dominantImposer(drafts.filter(({ sentence }) => sections.at(sentence) === null));
  if (levying === null || headed.has(levying) || (dominantImposer(drafts) ?? levying) !== levying) return null;
  return ({ sentence, parties: { imposer, targets, loose, compared }, label }) => {
    const section = sections.at(sentence);
    if (section === null || section.acts || compared || (imposer !== null && imposer !== levying)) return null;
    if (label.length > 0) return { imposer: levying, targets: label };
    const others = targets.some((target) => target !== section.economy);
    return others && !loose ? null : { imposer: levying, targets: [section.economy] };
  };
}
