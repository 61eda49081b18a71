/** What surrounds a speaker without a name: people, their parties, and how often economies are named. */

import type { PersonMention } from '../../mentions.js';
import type { EconomyWeights } from '../people/parties.js';

/** What tells whom a speaker without a name and without a country belongs to. */
export interface Surroundings {
  /** Mentions of people, in order. */
  readonly people: readonly PersonMention[];
  /** Party of each person. */
  readonly parties: readonly (string | null)[];
  /** Offices of people as stated in the text, in order. */
  readonly offices: readonly { readonly start: number; readonly end: number }[];
  readonly weights: EconomyWeights;
}
