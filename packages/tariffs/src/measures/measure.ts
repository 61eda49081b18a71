/**
 * A measure: one legal duty, or one exemption from it, on products of some partners, with its dates.
 *
 * The same form serves a ledger of duties in force, a user's own file, and the options of talks.
 */

/** What a measure does to the duty that is due without it. Rates are fractions of the customs value. */
export type MeasureKind =
  /** The rate comes on top. */
  | 'additional'
  /** The rate stands instead of the base duty. */
  | 'replaces'
  /** All-in: base and measure together are at least the rate. */
  | 'floor'
  /** The measure adds no more than what lifts the base duty to the rate. */
  | 'cap'
  /** The rate falls on the content of one metal or part only, not on the whole value. */
  | 'content'
  /** The products are out of the duty of this name. */
  | 'exemption';

type MeasureStatus = 'in force' | 'announced' | 'suspended' | 'invalidated' | 'scheduled';

export interface ContentShare {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface Measure {
  readonly id?: string | undefined;
  /** Legal authority, or the name of the duty. */
  readonly authority: string;
  /** What the duty is on, where one authority has several that stand side by side: autos, steel. */
  readonly subject?: string | undefined;
  /** Who imposes it. */
  readonly into: string | readonly string[];
  /** On whose goods; `*` is everyone else. */
  readonly from: string | readonly string[];
  /** Partners left out of `*`. */
  readonly except?: readonly string[] | undefined;
  /** Product lists, codes and ranges, sectors, or goods for everything. */
  readonly products: string | readonly string[];
  /** Products taken out of it, by the same names. */
  readonly but_not?: string | readonly string[] | undefined;
  readonly rate: number;
  readonly kind: MeasureKind;
  /** Share of the customs value that the rate falls on; for measures on content. */
  readonly content_share?: ContentShare | undefined;
  /** Duties whose goods this one leaves alone, whatever their rate: an authority, or an authority and its subject. */
  readonly yields_to?: readonly string[] | undefined;
  /** Holds only for goods that meet it: what has to be certified. Not taken as met. */
  readonly condition?: string | undefined;
  readonly legal?: string | undefined;
  readonly announced?: string | undefined;
  readonly signed?: string | undefined;
  /** First day. */
  readonly in_force?: string | undefined;
  /** Last day. */
  readonly ended?: string | undefined;
  /** Day a court found it void, though customs may have gone on collecting. */
  readonly invalidated?: string | undefined;
  readonly status?: MeasureStatus | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  /** Readings that hold it so; every reading that follows the main one when absent. */
  readonly according_to?: readonly string[] | undefined;
  /** Ids of the measures it stands for under those readings. */
  readonly instead_of?: readonly string[] | undefined;
}

/** What measures replace each other under: the authority with its subject. */
export function dutyName({ authority, subject }: Pick<Measure, 'authority' | 'subject'>): string {
  return subject === undefined ? authority : `${authority} ${subject}`;
}
