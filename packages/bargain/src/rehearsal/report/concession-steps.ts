/**
 * Classes of steps from one offer of a party to its next (Hindriks, Jonker and Tykhonov 2007, “Analysis of negotiation
 * dynamics”, CIA 2007, LNCS 4676, section 3.1).
 */

/**
 * How a step changes the payoff of the party itself (S) and of the other party (O): `fortunate` S+ O+, `selfish` S+ O≤,
 * `concession` S− O≥, `unfortunate` S≤ O−, `nice` S= O+, `silent` S= O=.
 */
export type StepClass = 'fortunate' | 'selfish' | 'concession' | 'unfortunate' | 'nice' | 'silent';

/**
 * The class of a step.
 * @param own change of the party's own payoff
 * @param other change of the other party's payoff
 * @param width changes of at most this size are none, in the units of the changes
 */
export function stepClass(own: number, other: number, width: number): StepClass {
  const [s, o] = [own, other].map((change) => (Math.abs(change) <= width ? 0 : Math.sign(change))) as [number, number];
  if (s > 0) return o > 0 ? 'fortunate' : 'selfish';
  if (o < 0) return 'unfortunate';
  if (s < 0) return 'concession';
  return o > 0 ? 'nice' : 'silent';
}

/** Number of steps of each class. */
export type StepCounts = Readonly<Record<StepClass, number>>;

/** Counts steps by class. */
export function countSteps(steps: Iterable<StepClass>): StepCounts {
  const counts = { fortunate: 0, selfish: 0, concession: 0, unfortunate: 0, nice: 0, silent: 0 };
  for (const step of steps) counts[step]++;
  return counts;
}
