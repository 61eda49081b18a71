/** Plain tables for the terminal: numbers to the right, no frame. */

import Table from 'cli-table3';

const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A table whose columns named with a leading `>` are set to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const printed = new Table({
    head: columns.map((column) => column.replace(/^>/, '')),
    chars: BARE,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map((column) => (column.startsWith('>') ? 'right' : 'left')),
  });
  printed.push(...rows.map((row) => [...row]));
  return printed
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
