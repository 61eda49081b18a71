/** What the pages and the page in one file are built with alike. */

import { fileURLToPath } from 'node:url';
import { defaultClientConditions, type ResolveOptions } from 'vite';

/** Workspace packages are bundled from their sources, so that nothing has to be built before the pages. */
export const sharedResolve = {
  conditions: ['source', ...defaultClientConditions],
  alias: {
    // Its build for browsers needs a document, which a worker has not; the one for Node needs nothing.
    'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
  },
} satisfies ResolveOptions & { alias: Record<string, string> };
