/** The brief as Markdown with tables and footnotes (GitHub's dialect). */

import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Brief } from '../brief.js';
import { treeOf } from './tree.js';

export function toMarkdown(brief: Brief): string {
  return write(treeOf(brief), {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
