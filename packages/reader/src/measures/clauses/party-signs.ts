/** Signs of economies as imposer, as target and as a pair, while they are gathered. */

import { note } from '../rules/signs.js';
import type { PartyQuestion } from './party-choice.js';

/** Takes up signs; those of an economy that is not weighed, or of nobody, are left out. */
export interface PartySigns extends Pick<PartyQuestion, 'imposerSigns' | 'targetSigns' | 'pairSigns'> {
  readonly imposer: (economy: string | null, sign: number) => void;
  readonly target: (economy: string | null, sign: number) => void;
  /** A sign for either part. */
  readonly either: (economy: string | null, sign: number) => void;
  readonly pair: (levying: string | null, borne: string, sign: number) => void;
}

/** No signs yet of the economies to be weighed. */
export function partySigns(economies: readonly string[]): PartySigns {
  const imposerSigns: number[][] = economies.map(() => []);
  const targetSigns: number[][] = economies.map(() => []);
  const pairSigns = new Map<number, number[]>();
  const add = (signs: readonly number[][], economy: string | null, sign: number) => {
    if (economy === null) return;
    const own = signs[economies.indexOf(economy)];
    if (own !== undefined) note(own, sign);
  };
  const imposer = (economy: string | null, sign: number) => add(imposerSigns, economy, sign);
  const target = (economy: string | null, sign: number) => add(targetSigns, economy, sign);
  return {
    imposerSigns,
    targetSigns,
    pairSigns,
    imposer,
    target,
    either(economy, sign) {
      imposer(economy, sign);
      target(economy, sign);
    },
    pair(levying, borne, sign) {
      const [i, k] = [levying === null ? -1 : economies.indexOf(levying), economies.indexOf(borne)];
      if (i < 0 || k < 0) return;
      const index = i * economies.length + k;
      const known = pairSigns.get(index);
      if (known === undefined) pairSigns.set(index, [sign]);
      else note(known, sign);
    },
  };
}
