/** What the parts of the effects view look at: some follow the hand, the heavier ones wait until it rests. */

import { createContext, type ReactNode, use, useMemo } from 'react';
import type { EffectsAddress } from '../../state/effects-address.js';
import { useAnswer } from '../../state/use-answer.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import type { Accounts, RegionFigures, SolvedWorld, VariantWorld } from '../../worker/effects-protocol.js';
import { type SideWorld, useSideWorld } from './use-worlds.js';

/** Two worlds that belong together. */
export interface Pair {
  readonly one: SolvedWorld;
  readonly other: SolvedWorld;
}

/** What follows the hand. */
export interface LiveEffects {
  readonly one: readonly RegionFigures[];
  readonly other: readonly RegionFigures[];
  readonly stale: boolean;
}

/** What follows when the hand rests, and how it is shown. */
export interface RestedEffects
  extends Pick<EffectsAddress, 'fx' | 'vs' | 'beside' | 'money' | 'exporter' | 'importer' | 'sector'> {
  readonly pair: Pair | undefined;
  /** Either side by set of assumptions, for the range. */
  readonly ones: readonly VariantWorld[] | undefined;
  readonly others: readonly VariantWorld[] | undefined;
  /** True while the pair is not yet that of the address. */
  readonly moving: boolean;
  /** Undefined until the data set is known. */
  readonly accounts: Accounts | undefined;
  /** Region looked at, by code. */
  readonly region: string;
}

const NO_QUESTION = {};
const Sides = createContext<readonly SideWorld[] | undefined>(undefined);
const Live = createContext<LiveEffects | undefined>(undefined);
const Rested = createContext<RestedEffects | undefined>(undefined);

export function EffectsProvider({ children }: { children: ReactNode }) {
  const { parties, dataset } = useLoaded();
  const { beside, money, exporter, importer, sector, region: chosen } = useScreen((screen) => screen.address.effects);
  const fx = useSideWorld('fx');
  const vs = useSideWorld('vs');
  const accounts = useAnswer('accounts', NO_QUESTION, 'effects').value;
  const sides = useMemo(() => [fx, vs], [fx, vs]);

  const [one, other] = [fx.regions, vs.regions];
  const stale = fx.stale || vs.stale;
  const live = useMemo(() => (one && other ? { one, other, stale } : undefined), [one, other, stale]);

  const [first, second] = [fx.world, vs.world];
  const pair = useMemo(() => (first && second ? { one: first, other: second } : undefined), [first, second]);
  const rested: RestedEffects = {
    fx: fx.subject,
    vs: vs.subject,
    pair,
    ones: fx.variants,
    others: vs.variants,
    moving: fx.moving || vs.moving,
    accounts,
    region: chosen ?? parties[0]?.region ?? dataset.regions[0]?.code ?? '',
    beside,
    money,
    exporter,
    importer,
    sector,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of its values are listed
  const same = useMemo(() => rested, Object.values(rested));
  return (
    <Sides value={sides}>
      <Rested value={same}>
        <Live value={live}>{children}</Live>
      </Rested>
    </Sides>
  );
}

/** Both sides, with what keeps them from being shown. */
export function useSides(): readonly SideWorld[] {
  return use(Sides) ?? [];
}

/** Undefined as long as one of the two is not there. */
export function useLiveEffects(): LiveEffects | undefined {
  return use(Live);
}

export function useRestedEffects(): RestedEffects {
  const rested = use(Rested);
  if (!rested) throw new Error('outside the effects');
  return rested;
}
