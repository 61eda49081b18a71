import './data-table.css';
import {
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What rows are sorted by; nothing when the row has no value, which then comes last. */
  readonly value: (row: Row) => number | string | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** Begins with the smallest when first sorted by it, as names do. */
  readonly ascending?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly [DataColumn<Row>, ...DataColumn<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Column that the rows are sorted by at first; in the order given without it. */
  readonly sortedBy?: string;
  readonly chosen?: string | undefined;
  /** Called with the key of the row whose name is pressed; names are plain text without it. */
  readonly onChoose?: (key: string) => void;
  /** Called with the key of the row that the pointer is on. */
  readonly onPoint?: (key: string | undefined) => void;
}

/** A table that sorts by its columns. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sortedBy, chosen, onChoose, onPoint } = props;
  const [sorting, setSorting] = useState<SortingState>(sortedBy ? [{ id: sortedBy, desc: true }] : []);
  const definitions = useMemo(
    () =>
      columns.map(({ id, label, value, ascending }) => ({
        id,
        header: label,
        accessorFn: value,
        sortFn: 'basic' as const,
        sortDescFirst: !ascending,
        sortUndefined: 'last' as const,
      })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  });
  return (
    <table className="data-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {(table.getHeaderGroups()[0]?.headers ?? []).map((header) => {
            const sorted = header.column.getIsSorted();
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" className="data-table-sort" onClick={header.column.getToggleSortingHandler()}>
                  {columns.find(({ id }) => id === header.id)?.label}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ id, original }) => (
          <tr
            key={id}
            data-row={id}
            data-chosen={id === chosen || undefined}
            onPointerEnter={onPoint && (() => onPoint(id))}
            onPointerLeave={onPoint && (() => onPoint(undefined))}
          >
            {columns.map((column, index) =>
              index > 0 ? (
                <td key={column.id} data-column={column.id}>
                  {column.cell(original)}
                </td>
              ) : (
                <th key={column.id} scope="row">
                  {onChoose ? (
                    <button
                      type="button"
                      className="data-table-pick"
                      aria-pressed={id === chosen}
                      onClick={() => onChoose(id)}
                    >
                      {column.cell(original)}
                    </button>
                  ) : (
                    column.cell(original)
                  )}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
