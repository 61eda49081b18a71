import type { Stance, Strength } from '../../../reading.js';

/** What a Korean clause does: its predicate with the stance that it carries. */
export interface KoreanEvent {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  readonly stance: Stance;
  readonly strength: Strength;
  /** `obligation` for what must or must not be, `undertaking` for what one will do. */
  readonly mode: 'obligation' | 'undertaking' | null;
  /** The words are what someone said, and a verb of saying follows: “… 없애자고 한”. */
  readonly reported: boolean;
  /** Clause whose predicate it is meant as, for an act joined to it by “-고”. */
  readonly joinedTo?: number;
  /** Where the item of a list begins that the act fills: “△농업시장 추가 개방 차단 △…”; the clause's start where it is in none. */
  readonly itemStart?: number;
  /** Any verb that is agreed on or promised, which says something only of an issue that its own clause names. */
  readonly named?: true;
  /** An ask whose owner stands after it, and nobody else's: “…하라는 미국의 압박을”. */
  readonly owned?: true;
  /** Done by nobody named: “철폐된다”. */
  readonly passive?: true;
  /** On the deal itself that the document speaks of, where its clause names no other. */
  readonly ofDeal?: true;
  /** What is asked is the other side's ask, told to refuse it: “… 내라는 요구는 받아들일 수 없다”. */
  readonly others?: boolean;
}
