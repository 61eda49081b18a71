/** The nodes of the brief's document tree, and what can be read from them. */

import type { Brief } from '../../worker/brief-protocol.js';

export type Block = Brief['masthead'][number];
export type TableBlock = Extract<Block, { type: 'table' }>;
export type Inline = Brief['footnotes'][number]['content'];
export type InlineNode = Exclude<Inline, string | readonly unknown[]>;
export type TableRow = TableBlock['children'][number];

const RUN = /^[ro]-[0-9a-f]{12}$/;

/** True for the id of a run. */
export function isRun(text: string): boolean {
  return RUN.test(text);
}

/** The words of a node; numbers of notes are left out. */
export function textOf(node: { readonly type: string }): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : '';
}

/** The first run that a node names. */
export function runIn(node: { readonly type: string }): string | undefined {
  if (node.type === 'inlineCode' && 'value' in node && typeof node.value === 'string' && isRun(node.value)) {
    return node.value;
  }
  if (!('children' in node) || !Array.isArray(node.children)) return undefined;
  for (const child of node.children) {
    const run = runIn(child);
    if (run !== undefined) return run;
  }
  return undefined;
}
