/** A role phrase, and what its parts share. */

import type { Capacity, OrganisationKind } from '../../reading.js';
import type { Scan } from '../listed/scan.js';
import { PORTFOLIO } from '../rules/word-classes.js';

/** A role as written, tokens [from, to), with what its words say. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** The noun, in small letters. */
  readonly noun: string;
  readonly capacity: Capacity;
  readonly low: boolean;
  /** Economy said before the noun (“Japan's”, “German”); null when none is. */
  readonly economy: string | null;
  /** Economy said after it (“president of Mexico”); null when none is. */
  readonly ofEconomy: string | null;
  /** Index of a listed organisation in the phrase, −1 for none. */
  readonly organisation: number;
  /** Tokens of a body after the noun that no list knows (“head of Unifor”); null when there is none. */
  readonly body: readonly [from: number, to: number] | null;
  /** Kind of a body that owns the role without its name (“the lobby group's head”); null when there is none. */
  readonly owner: OrganisationKind | null;
  readonly former: boolean;
  readonly future: boolean;
  readonly acting: boolean;
  readonly determiner: 'the' | 'a' | 'other' | null;
  readonly plural: boolean;
  /** True when the noun begins with a capital, as a title does. */
  readonly title: boolean;
}

/** Most words a role takes in on either side. */
export const MOST = 12;

/** True for a word that is a field of a ministry or a minister. */
export function listed(scan: Scan, at: number): boolean {
  return ((scan.classes[at] ?? 0) & PORTFOLIO) !== 0;
}
