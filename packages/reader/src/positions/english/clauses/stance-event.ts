/** What a clause does, before it is known who holds it and on what. */

import type { Stance, Strength } from '../../../reading.js';
import type { ActGroup } from '../../cues/stance-rules.js';
import type { PlacedHolder } from './placed.js';

/** How an act is meant. */
export type Mode = 'will' | 'would' | 'could' | 'can' | 'must' | 'undertaking' | 'refusal';

/** Something that a clause does. */
export interface StanceEvent {
  /** Tokens [first, last] of the words that carry it. */
  readonly first: number;
  readonly last: number;
  /** Token whose subject holds the stance. */
  readonly verb: number;
  readonly stance: Stance;
  readonly strength: Strength;
  /** The object stands after the verb; otherwise the subject is what it is about. */
  readonly object: 'after' | 'before';
  readonly mode: Mode | null;
  readonly negated: boolean;
  /** Group of the act, for stances that an act carries. */
  readonly act: ActGroup | null;
  /** Who owns it, where the words themselves tell: “Seoul's offer”. */
  readonly owner: PlacedHolder | undefined;
  /** Praise or blame, which only says something of whoever speaks. */
  readonly evaluation: boolean;
  /** The only issue that it is on; told by its words otherwise. */
  readonly issue: string | undefined;
  /** Said of what its clause names only. */
  readonly denial: boolean;
  /** Says nothing unless its object names the issue. */
  readonly namedOnly: boolean;
  /** Token that opens the condition of a bargain; null for all else. */
  readonly bargain: number | null;
  /** The subject is who it is given to: “Korea was promised a lower rate”. */
  readonly received: boolean;
  /** Continues the sentence that opens its list: the subject stands there. */
  readonly item: boolean;
  /** On the deal itself that the document speaks of, where its clause names nothing else. */
  readonly ofDeal: boolean;
}

type Told = 'first' | 'last' | 'stance' | 'strength' | 'object';

/** An event; what is not told is as it mostly is. The subject stands before the first token. */
export function stanceEvent({
  first,
  last,
  verb = first,
  stance,
  strength,
  object,
  mode = null,
  negated = false,
  act = null,
  owner,
  evaluation = false,
  issue,
  denial = false,
  namedOnly = false,
  bargain = null,
  received = false,
  item = false,
  ofDeal = false,
}: Pick<StanceEvent, Told> & Partial<Omit<StanceEvent, Told>>): StanceEvent {
  return {
    first,
    last,
    verb,
    stance,
    strength,
    object,
    mode,
    negated,
    act,
    owner,
    evaluation,
    issue,
    denial,
    namedOnly,
    bargain,
    received,
    item,
    ofDeal,
  };
}
