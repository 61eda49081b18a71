import { useDeferredValue } from 'react';
import { useScreen } from '../../state/use-workbench.js';
import type { Priced } from '../../worker/protocol.js';

/** The package whose effects are drawn. The payoffs are drawn first, the charts when there is time. */
export function useEffects(): { priced: Priced | undefined; stale: boolean } {
  const priced = useDeferredValue(useScreen((screen) => screen.price.value));
  const choice = useScreen((screen) => screen.choice);
  return { priced, stale: !priced || priced.choice.join() !== choice.join() };
}
