/** Entries taken out of a collection, with their comments and the space that set them apart. */

import { columnOf, type Entry, entriesOf, isFlow, lineEnd, lineStart, nextLine } from './entries.js';
import { type Collection, isMapNode, type Splice, type YamlText } from './yaml-text.js';

/**
 * The change that takes an entry out.
 * @param parent entry that the collection is the value of; undefined at the root
 */
export function removal(yaml: YamlText, node: Collection, index: number, parent: Entry | undefined): Splice {
  const entries = entriesOf(yaml, node);
  const entry = entries[index];
  if (!entry) throw new Error('no such entry');
  const { text } = yaml;
  if (entries.length === 1) return emptied(node, entry, parent);
  const before = entries[index - 1];
  const after = entries[index + 1];
  if (isFlow(node)) {
    const [from, to] = before ? [before.end, entry.end] : [entry.start, after?.lead ?? entry.end];
    const noted = /#/.test(text.slice(from, before ? entry.start : to)) || /#/.test(text.slice(to, lineEnd(text, to)));
    return (noted && ownLines(text, entry)) || { from, to, insert: '' };
  }
  if (before) return { from: endAbove(text, entry.lead), to: entry.end, insert: '' };
  const column = columnOf(text, entry.start);
  if (after && text.slice(lineStart(text, entry.lead), entry.lead).trim() !== '') {
    // The first pair of a map that begins behind a hyphen: the second takes its place, unless a comment stands above it.
    const alone = text.slice(entry.end, after.start).trim() === '';
    return alone
      ? { from: entry.start, to: after.start, insert: '' }
      : { from: entry.start, to: entry.end, insert: '' };
  }
  let to = nextLine(text, entry.end);
  while (to < text.length && text.slice(to, lineEnd(text, to)).trim() === '') to = nextLine(text, to);
  return { from: entry.lead - column, to, insert: '' };
}

function emptied(node: Collection, entry: Entry, parent: Entry | undefined): Splice {
  const empty = isMapNode(node) ? '{}' : '[]';
  if (isFlow(node)) {
    const [from = 0, to = 0] = node.range ?? [];
    return { from, to, insert: empty };
  }
  return parent
    ? { from: parent.marked, to: entry.end, insert: ` ${empty}` }
    : { from: entry.lead, to: entry.end, insert: empty };
}

/** The lines of an entry in brackets that has them to itself, its comma and its comment included. */
function ownLines(text: string, { start, end }: Entry): Splice | undefined {
  const from = lineStart(text, start);
  const rest = text.slice(end, lineEnd(text, end));
  if (from === 0 || text.slice(from, start).trim() !== '' || !/^\s*,?\s*(#.*)?$/.test(rest)) return undefined;
  return { from, to: nextLine(text, end), insert: '' };
}

/** End of the last line above that is not blank. */
function endAbove(text: string, lead: number): number {
  let end = lineStart(text, lead);
  for (;;) {
    const above = end - 1;
    if (above <= 0) return 0;
    const place = text[above - 1] === '\r' ? above - 1 : above;
    const line = lineStart(text, above);
    if (text.slice(line, above).trim() !== '') return place;
    end = line;
  }
}
