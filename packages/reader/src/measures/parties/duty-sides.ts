/** The sides of one duty while its clause is read: each step adds what it knows to what was read before. */

import type { GoodsRead } from '../goods/goods-read.js';
import type { Item } from '../sentences/sentence-items.js';

/** The duty in its clause. */
export interface DutyScene {
  readonly items: readonly Item[];
  /** Item of the percentage. */
  readonly at: number;
  /** Item of the noun after it: “the 25% tariff”; −1 for none. */
  readonly head: number;
  /** Item of the word before that it belongs to: “a tariff of 25%”; −1 for none. */
  readonly governor: number;
  /** Item of the noun after it, or of the percentage itself. */
  readonly noun: number;
  /** What it falls on. */
  readonly goods: GoodsRead | null;
  /** “scraps duties on American goods, hopes for relief from 17%”: what stands before is on another duty. */
  readonly apart: boolean;
  /** Whoever acts in the clause: “Washington suspended the 20% EU tariff”. */
  readonly actor: string | null;
  /** Those that one rate of a list is said of, by the words right beside it. */
  readonly beside: readonly string[];
}

/** What is read of the sides so far. */
export interface SidesRead {
  readonly imposer: string | null;
  readonly targets: readonly string[];
  /** A party that could be either (“the Japanese car tariff”). */
  readonly either: string | null;
}

/** A step of the reading. */
export type SidesStep = (scene: DutyScene, sides: SidesRead) => SidesRead;

/** The sides with who levies, unless that is known. */
export function leviedBy(sides: SidesRead, economy: string | null | undefined): SidesRead {
  return sides.imposer !== null || economy == null ? sides : { ...sides, imposer: economy };
}

/** The sides with a party that could be either, unless one is known. */
export function eitherBy(sides: SidesRead, economy: string): SidesRead {
  return sides.either === null ? { ...sides, either: economy } : sides;
}

/** The sides with those who bear it, unless any are known. */
export function borneBy(sides: SidesRead, economies: readonly string[]): SidesRead {
  return sides.targets.length > 0 || economies.length === 0 ? sides : { ...sides, targets: economies };
}

/** The sides after all steps, in order. */
export function afterSteps(steps: readonly SidesStep[], scene: DutyScene, sides: SidesRead): SidesRead {
  return steps.reduce((read, step) => step(scene, read), sides);
}
