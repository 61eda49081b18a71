/** What parties do in a negotiation, and how it ends: plain data, the same for all protocols. */

/** A package: the option of each issue, by position. */
export type Package = readonly number[];

/** A package put forward by a party. */
export interface Offer {
  readonly party: number;
  readonly package: Package;
}

/** An action of a party, known by its position. */
export type Action =
  /** Puts a package forward. */
  | { readonly kind: 'offer'; readonly party: number; readonly package: Package }
  /** Accepts the offer that stands. */
  | { readonly kind: 'accept'; readonly party: number }
  /** Says whether the text of the mediator is better than the one it would replace, and how much it matters. */
  | { readonly kind: 'vote'; readonly party: number; readonly accept: boolean; readonly strength: VoteStrength }
  /** Walks away; nobody has a deal. */
  | { readonly kind: 'end'; readonly party: number };

/** How much a vote matters to the party. */
export type VoteStrength = 'weak' | 'strong';

/** An action with when it was taken and the package it is about. */
export interface Move {
  /** Rounds completed before it. */
  readonly round: number;
  /** Share of the time that has passed, from 0 to 1. */
  readonly time: number;
  readonly action: Action;
  /** The package offered, accepted or voted on; null for walking away. */
  readonly package: Package | null;
}

/** How a negotiation ended. `time` is the share of the time used, which is what payoffs are discounted by. */
export type Ending =
  | { readonly kind: 'agreement'; readonly package: Package; readonly round: number; readonly time: number }
  | {
      readonly kind: 'no agreement';
      readonly reason: NoAgreementReason;
      readonly round: number;
      readonly time: number;
      /** Who walked away. */
      readonly party?: number;
    };

/**
 * Why there is no deal: the time ran out, a party walked away, nobody conceded where somebody must, or the final text
 * was voted down.
 */
export type NoAgreementReason = 'deadline' | 'walked away' | 'standstill' | 'not ratified';
