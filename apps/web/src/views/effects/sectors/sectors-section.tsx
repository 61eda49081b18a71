import './sectors.css';
import { memo, useMemo } from 'react';
import { type DataColumn, DataTable } from '../../../design/data-table.js';
import { Picker } from '../../../design/picker.js';
import { Scroll } from '../../../design/scroll.js';
import { Section } from '../../../design/section.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../../state/use-workbench.js';
import { SECTOR_FIGURES, type SectorFigure } from '../../../worker/effects-protocol.js';
import { CellBar } from '../cell-bar.js';
import { type Change, sectorChange } from '../contrast.js';
import { type Pair, useRestedEffects } from '../effects-context.js';
import { EffectsDownloads } from '../effects-downloads.js';
import { levelPercentText, moneyText } from '../figure-text.js';
import { sectorTable } from '../tables.js';
import { UnitSwitch } from '../unit-switch.js';

/** What the sectors of one region make, earn, sell and buy. */
export function SectorsSection() {
  const { pair, region, moving, accounts, beside, money } = useRestedEffects();
  const { showEffects } = useWorkbench();
  const { dataset } = useLoaded();
  const words = useWords();
  const { t } = words;
  const at = accounts?.regions.findIndex(({ code }) => code === region) ?? -1;
  return (
    <Section
      id="effects-sectors"
      title={t('effects.sectors.title', { region: words.region(region) })}
      note={t(beside ? 'effects.sectors.noteBeside' : 'effects.sectors.note', { unit: words.unit })}
    >
      <div className="panel">
        <div className="fx-head">
          <Picker
            label={t('effects.region')}
            value={region}
            items={dataset.regions.map(({ code }) => ({ value: code, label: words.region(code) }))}
            onChange={(code) => showEffects({ region: code })}
          />
          <span className="fx-tools">
            <UnitSwitch />
            {pair && at >= 0 && (
              <EffectsDownloads
                part={`sectors-${region}`}
                title={t('effects.sectors.title', { region: words.region(region) })}
                table={() =>
                  sectorTable(
                    pair,
                    dataset.sectors.map(({ code }) => code),
                    at,
                  )
                }
              />
            )}
          </span>
        </div>
        {pair && at >= 0 && (
          <Scroll className={moving ? 'sectors-scroll stale' : 'sectors-scroll'} label={t('effects.sectors.table')}>
            <SectorTable pair={pair} region={at} money={money} beside={beside} />
          </Scroll>
        )}
      </div>
    </Section>
  );
}

interface Row {
  readonly code: string;
  readonly cell: number;
}

interface SectorTableProps {
  readonly pair: Pair;
  readonly region: number;
  readonly money: boolean;
  readonly beside: boolean;
}

const SectorTable = memo(function SectorTable({ pair, region, money, beside }: SectorTableProps) {
  const { dataset } = useLoaded();
  const words = useWords();
  const { sectors } = dataset;
  const rows = useMemo<Row[]>(
    () => sectors.map(({ code }, index) => ({ code, cell: region * sectors.length + index })),
    [sectors, region],
  );
  const columns = useMemo((): [DataColumn<Row>, ...DataColumn<Row>[]] => {
    const { t } = words;
    const unit = money ? 'musd' : 'percent';
    const figures = SECTOR_FIGURES.filter((figure) => figure !== 'quantity' || !money);
    const sides: readonly { key: string; mark: string; change: (figure: SectorFigure, row: Row) => Change }[] = beside
      ? [
          { key: 'one', mark: ' A', change: (figure, { cell }) => sectorChange(figure, cell, pair.one) },
          { key: 'other', mark: ' B', change: (figure, { cell }) => sectorChange(figure, cell, pair.other) },
        ]
      : [{ key: '', mark: '', change: (figure, { cell }) => sectorChange(figure, cell, pair.one, pair.other) }];
    // One scale for all bars, so that they can be compared.
    const most = Math.max(
      0,
      ...sides.flatMap(({ change }) =>
        rows.flatMap((row) => figures.map((figure) => Math.abs(change(figure, row)[unit] ?? 0))),
      ),
    );
    const text = money ? moneyText : levelPercentText;
    return [
      {
        id: 'sector',
        label: t('effects.sector'),
        value: ({ code }) => words.sector(code),
        cell: ({ code }) => words.sector(code),
        ascending: true,
      },
      ...figures.flatMap((figure) =>
        sides.map(
          ({ key, mark, change }): DataColumn<Row> => ({
            id: `${figure}${key}`,
            label: `${t(`effects.sectors.figures.${figure}`)}${mark}`,
            value: (row) => change(figure, row)[unit],
            cell: (row) => {
              const own = change(figure, row);
              return <CellBar value={own[unit]} most={most} text={text(own, words)} />;
            },
          }),
        ),
      ),
    ];
  }, [words, rows, pair, money, beside]);
  return (
    <DataTable caption={words.t('effects.sectors.table')} columns={columns} rows={rows} rowKey={({ code }) => code} />
  );
});
