import { memo, useMemo } from 'react';
import { type DataColumn, DataTable } from '../../../design/data-table.js';
import { useWords } from '../../../i18n/use-words.js';
import type { RegionFigures, VariantWorld } from '../../../worker/effects-protocol.js';
import { CellBar } from '../cell-bar.js';
import { rangeOf, regionChange } from '../contrast.js';
import type { Pair } from '../effects-context.js';
import { moneyText, percentText, rangeText } from '../figure-text.js';

interface Row {
  readonly code: string;
  readonly index: number;
  readonly one: RegionFigures;
  readonly other: RegionFigures;
}

export interface RegionTableProps {
  readonly pair: Pair | undefined;
  /** Worlds of either side by set of assumptions, for the range. */
  readonly ones: readonly VariantWorld[] | undefined;
  readonly others: readonly VariantWorld[] | undefined;
  readonly chosen: string;
  readonly beside: boolean;
  readonly onPoint: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
}

/** All regions, ranked: the same as the map, as text. */
export const RegionTable = memo(function RegionTable(props: RegionTableProps) {
  const { pair, ones, others, chosen, beside, onPoint, onChoose } = props;
  const words = useWords();
  const rows = useMemo<Row[]>(
    () =>
      (pair?.one.regions ?? []).flatMap((one, index) => {
        const other = pair?.other.regions[index];
        return other ? [{ code: one.region, index, one, other }] : [];
      }),
    [pair],
  );
  const columns = useMemo((): [DataColumn<Row>, ...DataColumn<Row>[]] => {
    const { t } = words;
    const name: DataColumn<Row> = {
      id: 'region',
      label: t('effects.economy'),
      value: ({ code }) => words.region(code),
      cell: ({ code }) => words.region(code),
      ascending: true,
    };
    const income = (row: Row) => regionChange('realIncome', row.one, row.other);
    const most = Math.max(0, ...rows.map((row) => Math.abs(income(row).percent ?? 0)));
    const barred: DataColumn<Row> = {
      id: 'income',
      label: beside ? t('effects.differenceIn', { unit: '%' }) : t('effects.incomeIn', { unit: '%' }),
      value: (row) => income(row).percent,
      cell: (row) => (
        <CellBar value={income(row).percent} most={most} text={percentText('realIncome', income(row), words)} />
      ),
    };
    const money: DataColumn<Row> = {
      id: 'musd',
      label: t('effects.musd'),
      value: (row) => income(row).musd,
      cell: (row) => moneyText(income(row), words),
    };
    if (beside) {
      return [
        name,
        ...(['one', 'other'] as const).map((side): DataColumn<Row> => {
          const own = (row: Row) => regionChange('realIncome', row[side]);
          return {
            id: side,
            label: `${side === 'one' ? 'A' : 'B'}, %`,
            value: (row) => own(row).percent,
            cell: (row) => percentText('realIncome', own(row), words),
          };
        }),
        barred,
        money,
      ];
    }
    const trade = (figure: 'exports' | 'imports'): DataColumn<Row> => ({
      id: figure,
      label: t('effects.in', { what: t(`effects.figures.${figure}`), unit: '%' }),
      value: (row) => regionChange(figure, row.one, row.other).percent,
      cell: (row) => percentText(figure, regionChange(figure, row.one, row.other), words),
    });
    const range = ({ index }: Row) => ones && others && rangeOf('realIncome', index, ones, others);
    return [
      name,
      barred,
      {
        id: 'range',
        label: t('effects.lowHigh', { count: ones?.length ?? 1 }),
        value: (row) => range(row)?.low.percent,
        cell: (row) => rangeText('realIncome', range(row), words),
      },
      money,
      trade('exports'),
      trade('imports'),
    ];
  }, [words, rows, ones, others, beside]);
  return (
    <DataTable
      caption={words.t('effects.map.table')}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
      sortedBy="income"
      chosen={chosen}
      onChoose={onChoose}
      onPoint={onPoint}
    />
  );
});
