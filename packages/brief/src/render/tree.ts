/** A brief as one document tree (mdast). */

import type { Root } from 'mdast';
import type { Brief } from '../brief.js';
import { inline } from '../document/nodes.js';

export function treeOf(brief: Brief): Root {
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: brief.title }] },
      ...brief.masthead,
      ...brief.sections.flatMap((section) => [
        { type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: section.title }] },
        ...section.blocks,
      ]),
      ...brief.footnotes.map(({ id, content }) => ({
        type: 'footnoteDefinition' as const,
        identifier: id,
        label: id,
        children: [{ type: 'paragraph' as const, children: inline(content) }],
      })),
    ],
  };
}
