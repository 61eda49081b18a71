/** What the writers of scenario files give and throw. */

/** A file to be saved under this name. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** How payoffs were changed to fit a format: written payoff = scale · payoff + offset. */
export interface AffineMap {
  readonly scale: number;
  readonly offset: number;
}

/** A profile as a file, with how its payoffs were changed. */
export interface WrittenProfile extends WrittenFile {
  readonly map: AffineMap;
}

/** What a format cannot hold. */
export type NotExpressibleReason =
  | 'remainder'
  | 'groups'
  | 'rectangles'
  | 'constraints'
  | 'ceiling'
  | 'reservation'
  | 'name'
  | 'number';

/** Thrown when a scenario has something that a file format cannot hold. */
export class NotExpressibleError extends Error {
  override readonly name = 'NotExpressibleError';
  constructor(
    readonly reason: NotExpressibleReason,
    message: string,
  ) {
    super(message);
  }
}
