/** The two worlds on screen: the one looked at and the one it is held against. */

import type { WhatIf } from '@parley/talks';
import { useEffect, useMemo, useState } from 'react';
import type { Subject } from '../../state/effects-address.js';
import type { Work } from '../../state/screen.js';
import { useAnswer } from '../../state/use-answer.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import type { RegionFigures, SolvedWorld, VariantWorld } from '../../worker/effects-protocol.js';
import type { Failure } from '../../worker/protocol.js';
import { useNewest } from './use-newest.js';
import { useRested } from './use-rested.js';
import { whatIfOf } from './what-if-of.js';

export type Side = 'fx' | 'vs';

/** One of the two worlds. Nothing of it is there where the model found no equilibrium. */
export interface SideWorld {
  readonly subject: Subject;
  /** Follows the hand. */
  readonly regions: readonly RegionFigures[] | undefined;
  /** True when the regions have not been those of the subject for some time. */
  readonly stale: boolean;
  /** Follows when the hand rests. */
  readonly world: SolvedWorld | undefined;
  readonly moving: boolean;
  /** By set of assumptions, the central one first; undefined until they are solved. */
  readonly variants: readonly VariantWorld[] | undefined;
  readonly failure: Failure | undefined;
  /** One of the sets of assumptions has no equilibrium, so that there is no range. */
  readonly noRange: boolean;
  /** `waiting`: for the solutions of the bargain; `none`: the bargain has no such solution. */
  readonly missing: 'waiting' | 'none' | undefined;
  readonly work: Work | undefined;
}

/** Heavy work waits until the hand has rested for this long. */
const REST_MS = 180;
/** An answer that takes longer than this leaves the old one dimmed. */
const PATIENCE_MS = 250;

export function useSideWorld(side: Side): SideWorld {
  const loaded = useLoaded();
  const subject = useScreen((screen) => screen.address.effects[side]);
  const hand = useScreen(({ address }) => (side === 'fx' ? address.effects.fxRules : address.effects.vsRules));
  const elasticity = useScreen((screen) => screen.address.effects.elasticity);
  const deficits = useScreen((screen) => screen.address.effects.deficits);
  const choice = useScreen((screen) => screen.choice);
  const bargain = useScreen((screen) => screen.bargain);
  const report = bargain.value?.report;
  const resolved = useMemo(
    () => whatIfOf(subject, hand, { loaded, choice, bargain: report, assumptions: { elasticity, deficits } }),
    [subject, hand, loaded, choice, report, elasticity, deficits],
  );
  const missing = typeof resolved === 'string' ? resolved : undefined;
  const whatIf = useSame(typeof resolved === 'string' ? undefined : resolved);
  const live = useNewest('regions', whatIf, side);
  const restedWhatIf = useRested(whatIf, REST_MS);
  const full = useAnswer('world', restedWhatIf, side);
  const variants = useAnswer('variants', restedWhatIf, side);
  const written = JSON.stringify(whatIf);
  const known = (asked: unknown) => JSON.stringify(asked) === written;
  const failure = live.failure ?? full.failure;
  const there = whatIf !== undefined && failure === undefined;
  const own = {
    subject,
    regions: there ? live.value : undefined,
    stale: usePatience(!live.fresh, live.value),
    world: there ? full.value : undefined,
    moving: !known(full.asked),
    variants: there && known(variants.asked) ? variants.value : undefined,
    failure,
    noRange: there && known(variants.asked) && variants.failure !== undefined,
    missing,
    work: missing === 'waiting' ? bargain.work : undefined,
  };
  // The same object as long as nothing of it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of its values are listed
  return useMemo(() => own, Object.values(own));
}

/** The same object as long as it is written the same. */
function useSame(whatIf: WhatIf | undefined): WhatIf | undefined {
  const written = JSON.stringify(whatIf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same when it is written the same
  return useMemo(() => whatIf, [written]);
}

/** True once something has been due for a while without any news. */
function usePatience(due: boolean, news: unknown): boolean {
  const [late, setLate] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: news begin the wait anew
  useEffect(() => {
    setLate(false);
    if (!due) return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [due, news]);
  return late;
}
