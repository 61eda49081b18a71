/** Short ways to write the document tree (mdast, the tree of Markdown). */

import type { List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';

export type Inline = string | PhrasingContent | readonly (string | PhrasingContent)[];

export function inline(content: Inline): PhrasingContent[] {
  const parts = typeof content === 'string' ? [content] : Array.isArray(content) ? content : [content];
  return parts.map(
    (part: string | PhrasingContent): PhrasingContent =>
      typeof part === 'string' ? { type: 'text', value: part } : part,
  );
}

export function paragraph(content: Inline): Paragraph {
  return { type: 'paragraph', children: inline(content) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

export function emphasis(text: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: text }] };
}

export function code(text: string): PhrasingContent {
  return { type: 'inlineCode', value: text };
}

export function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

export function list(items: readonly Inline[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  };
}

/** A table; columns named with a leading `>` are set to the right. */
export function table(columns: readonly string[], rows: readonly (readonly Inline[])[]): Table {
  const row = (cells: readonly Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline(cell) })),
  });
  return {
    type: 'table',
    align: columns.map((column) => (column.startsWith('>') ? 'right' : 'left')),
    children: [row(columns.map((column) => column.replace(/^>/, ''))), ...rows.map(row)],
  };
}

export type Blocks = RootContent[];
