/** Pricing that keeps its answers: the same package is asked for again and again. */

import type { Choice, PricedPackage, Pricing } from '@parley/talks';

/** The pricing with packages and modelled payoffs kept by choice. */
export function remembered(pricing: Pricing): Pricing {
  const packages = new Map<string, PricedPackage>();
  const modelled = new Map<string, readonly number[]>();
  return {
    ...pricing,
    get solved() {
      return pricing.solved;
    },
    price: (choice) => kept(packages, choice, () => pricing.price(choice)),
    modelled: (choice, variant) =>
      variant === undefined || variant === pricing.variants[0]
        ? kept(modelled, choice, () => pricing.modelled(choice))
        : pricing.modelled(choice, variant),
  };
}

function kept<T>(known: Map<string, T>, choice: Choice, find: () => T): T {
  const key = choice.join(',');
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
