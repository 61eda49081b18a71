/** Stops a build with a reason. */
export function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}
