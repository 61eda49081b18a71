/** Puts file, line and column on errors that know only their path in a document. */

import { InputError, type LocatedDocument, placed } from '@parley/input';

export function withPlace<T>(document: LocatedDocument, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) {
      throw new InputError(error.issues.map((issue) => (issue.file ? issue : placed(document, issue))));
    }
    throw error;
  }
}
