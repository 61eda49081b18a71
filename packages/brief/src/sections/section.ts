/** One section of the brief. */

import type { Context } from '../document/context.js';
import type { Blocks } from '../document/nodes.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: Blocks;
}

/** Writes a section, or nothing where the record has nothing for it. */
export type SectionWriter = (context: Context) => Section | undefined;
