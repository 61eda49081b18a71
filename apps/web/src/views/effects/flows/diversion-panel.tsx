import { useMemo, useRef } from 'react';
import { type DataColumn, DataTable } from '../../../design/data-table.js';
import { Details } from '../../../design/details.js';
import { Picker } from '../../../design/picker.js';
import { Scroll } from '../../../design/scroll.js';
import { useWords } from '../../../i18n/use-words.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import { DumbbellChart } from '../dumbbell-chart.js';
import type { Pair } from '../effects-context.js';
import { EffectsDownloads } from '../effects-downloads.js';
import { levelTable } from '../tables.js';
import { type FlowSize, marketRows, movers, sharesOf } from './flow-rows.js';

const MOVERS = 8;

interface Row {
  readonly code: string;
  readonly before: number;
  readonly after: number;
  readonly soldBefore: number;
  readonly soldAfter: number;
}

export interface DiversionPanelProps {
  readonly pair: Pair;
  readonly size: FlowSize;
  readonly exporter: string;
  readonly importer: string;
  readonly sector: string;
}

/** Who gains and who loses the market of one sector: shares of sales there, those of its own producers included. */
export function DiversionPanel({ pair, size, exporter, importer, sector }: DiversionPanelProps) {
  const { showEffects } = useWorkbench();
  const words = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const { t } = words;
  const rows = useMemo<Row[]>(() => {
    const sold = marketRows(pair, size, importer, sector);
    return sharesOf(sold).map((share, index) => ({
      ...share,
      soldBefore: sold[index]?.before ?? Number.NaN,
      soldAfter: sold[index]?.after ?? Number.NaN,
    }));
  }, [pair, size, importer, sector]);
  const seller = (code: string) =>
    code === importer ? t('effects.diversion.own', { region: words.region(code) }) : words.region(code);
  const share = (value: number) => words.rate(value / 100);
  const points = (row: Pick<Row, 'before' | 'after'>) => words.points((row.after - row.before) / 100);
  const foreign = useMemo(() => rows.filter(({ code }) => code !== importer), [rows, importer]);
  const drawn = useMemo(
    () =>
      movers(foreign, MOVERS).map((row) => ({
        name: words.region(row.code),
        before: row.before,
        after: row.after,
        change: words.points((row.after - row.before) / 100),
        share: '',
      })),
    [foreign, words],
  );
  const tick = useMemo(() => (value: number) => `${value} %`, []);
  const most = Math.max(0, ...drawn.flatMap(({ before, after }) => [before, after]));
  const columns: [DataColumn<Row>, ...DataColumn<Row>[]] = [
    {
      id: 'exporter',
      label: t('effects.diversion.seller'),
      value: ({ code }) => seller(code),
      cell: ({ code }) => seller(code),
      ascending: true,
    },
    {
      id: 'before',
      label: t('effects.diversion.before'),
      value: ({ before }) => before,
      cell: ({ before }) => share(before),
    },
    {
      id: 'after',
      label: t('effects.diversion.after'),
      value: ({ after }) => after,
      cell: ({ after }) => share(after),
    },
    {
      id: 'points',
      label: t('effects.diversion.points'),
      value: ({ before, after }) => after - before,
      cell: points,
    },
    {
      id: 'sold',
      label: t('effects.diversion.sold'),
      value: ({ soldBefore, soldAfter }) => soldAfter - soldBefore,
      cell: ({ soldBefore, soldAfter }) => words.money(soldAfter - soldBefore),
    },
  ];
  const name = t('effects.diversion.title', { region: words.region(importer), sector: words.sector(sector) });
  return (
    <div className="panel flow-panel" data-market={`${importer}:${sector}`}>
      <div className="flow-panel-head">
        <h3>{name}</h3>
        <Picker
          label={t('effects.sector')}
          value={sector}
          items={size.sectors.map((code) => ({ value: code, label: words.sector(code) }))}
          onChange={(code) => showEffects({ sector: code })}
        />
        <EffectsDownloads
          part={`market-${importer}-${sector}`}
          title={name}
          table={() => levelTable('exporter', 'percent', rows)}
          chart={drawing}
        />
      </div>
      <p className="small">
        <Verdict rows={foreign} own={rows.find(({ code }) => code === importer)} exporter={exporter} />
      </p>
      <div ref={drawing}>
        <DumbbellChart rows={drawn} most={most} tick={tick} />
      </div>
      <Details summary={t('effects.diversion.all')}>
        <Scroll className="flow-scroll" label={name}>
          <DataTable caption={name} columns={columns} rows={rows} rowKey={({ code }) => code} sortedBy="points" />
        </Scroll>
      </Details>
      <p className="tiny quiet">{t('effects.diversion.note')}</p>
    </div>
  );
}

/** Share points below this are not worth a word. */
const WORTH_SAYING = 0.005;

/** Who gains most and who loses most, in a sentence. */
function Verdict({ rows, own, exporter }: { rows: readonly Row[]; own: Row | undefined; exporter: string }) {
  const words = useWords();
  const { t } = words;
  const change = (row: Row) => row.after - row.before;
  const say = (row: Row | undefined) => row && `${words.region(row.code)} ${words.points(change(row) / 100)}`;
  const others = [...rows].filter(({ code }) => code !== exporter).sort((a, b) => change(a) - change(b));
  const chosen = rows.find(({ code }) => code === exporter);
  if (!chosen || [chosen, ...others].every((row) => Math.abs(change(row)) < WORTH_SAYING))
    return <>{t('effects.diversion.none')}</>;
  const gains = change(chosen) > 0;
  // Those on the other side of the move: the ones that lose when the exporter gains, and the other way round.
  const facing = (gains ? others : others.reverse())
    .filter((row) => change(row) < -WORTH_SAYING === gains && Math.abs(change(row)) >= WORTH_SAYING)
    .slice(0, 3)
    .map(say)
    .join(', ');
  return (
    <>
      {t(gains ? 'effects.diversion.gains' : 'effects.diversion.loses', {
        exporter: words.region(exporter),
        points: words.points(change(chosen) / 100),
        own: own ? words.points(change(own) / 100) : '',
      })}{' '}
      {facing && t(gains ? 'effects.diversion.atCostOf' : 'effects.diversion.toGainOf', { others: facing })}
    </>
  );
}
