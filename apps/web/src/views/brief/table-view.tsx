import { Downloads } from '../../design/downloads.js';
import { Scroll } from '../../design/scroll.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { useCitation } from '../figures/use-citation.js';
import { InlineView } from './inline-view.js';
import { runIn, type TableBlock, type TableRow, textOf } from './nodes.js';
import { tableData } from './table-data.js';

export interface TableViewProps {
  readonly table: TableBlock;
  readonly section: string;
  readonly title: string;
  readonly index: number;
}

/** Rows up to which a table is kept on one page. */
const SHORT = 14;
/** Letters up to which a cell is kept on one line: dates, codes. */
const ONE_LINE = 10;

/** A table of the brief; its figures open the run that the row names. */
export function TableView({ table, section, title, index }: TableViewProps) {
  const { t } = useWords();
  const { id } = useLoaded();
  const name = t('brief.table', { section: title, number: index + 1 });
  const citation = useCitation({ title });
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  return (
    <div className="sheet-table" data-short={rows.length <= SHORT || undefined}>
      <Scroll label={name}>
        <table data-wide={columns > 6 || undefined}>
          {head && (
            <thead>
              <tr>
                {head.children.map((cell, place) => {
                  const Cell = textOf(cell) === '' ? 'td' : 'th';
                  return (
                    <Cell
                      // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change places
                      key={place}
                      {...(Cell === 'th' && { scope: 'col' })}
                      data-align={table.align?.[place] ?? undefined}
                    >
                      <InlineView content={cell.children} />
                    </Cell>
                  );
                })}
              </tr>
            </thead>
          )}
          {groupsOf(rows).map((group, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places
            <tbody key={place}>
              {group.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places
                <Row key={at} row={row} align={table.align} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      <Downloads
        name={`${id}-brief-${section}-${index + 1}`}
        citation={citation}
        table={() => tableData(table, { low: t('downloads.low'), high: t('downloads.high') })}
      />
    </div>
  );
}

/** A row with nothing but its first cell heads a group. */
function headsGroup({ children: [first, ...rest] }: TableRow): boolean {
  return first !== undefined && rest.length > 0 && textOf(first) !== '' && rest.every((cell) => textOf(cell) === '');
}

/** Rows that stay together in print. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group && !headsGroup(row)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function Row({ row, align }: { row: TableRow; align: TableBlock['align'] }) {
  const [first] = row.children;
  const run = runIn(row);
  if (first && headsGroup(row)) {
    return (
      <tr className="group">
        <th colSpan={row.children.length} scope="rowgroup">
          <InlineView content={first.children} />
        </th>
      </tr>
    );
  }
  return (
    <tr>
      {row.children.map((cell, place) => {
        const text = textOf(cell);
        const figure = align?.[place] === 'right' && run !== undefined && /\d/.test(text);
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
            key={place}
            data-align={align?.[place] ?? undefined}
            data-one-line={text.length <= ONE_LINE || undefined}
            {...(figure && { 'data-run': run })}
          >
            <InlineView content={cell.children} />
          </td>
        );
      })}
    </tr>
  );
}
