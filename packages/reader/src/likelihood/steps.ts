/** Numbers as signs: the first bound that holds them. */

/** Names a number by the first of its bounds that holds it. */
export type Steps = (value: number) => string;

/**
 * “to 3” for a number of at most 3, the first of the bounds that holds it; “over 8” past the last.
 * @param bounds rising
 */
export function stepsOf(...bounds: readonly number[]): Steps {
  const names = bounds.map((bound) => `to ${bound}`);
  const past = `over ${bounds.at(-1)}`;
  return (value) => {
    for (let i = 0; i < bounds.length; i += 1) if (value <= (bounds[i] as number)) return names[i] as string;
    return past;
  };
}
