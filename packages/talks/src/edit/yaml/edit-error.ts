/** Why a text cannot be edited as asked. */

import { formatPath, type Path } from '@parley/input';

/** Thrown by edits; the text is then as it was. */
export class EditError extends Error {
  override readonly name = 'EditError';
  constructor(
    /** Stable name of the reason: syntax, no-place, taken, referenced, not-editable. */
    readonly code: string,
    message: string,
    readonly path: Path = [],
    /** Where what was to be removed is named. */
    readonly mentions: readonly Path[] = [],
  ) {
    super(message);
  }
}

/** @throws {EditError} always: there is nothing at a path */
export function noPlace(path: Path): never {
  throw new EditError('no-place', `there is no ${formatPath(path) || 'content'} in the file`, path);
}
