import { useMemo, useRef } from 'react';
import { type DataColumn, DataTable } from '../../../design/data-table.js';
import { Details } from '../../../design/details.js';
import { Scroll } from '../../../design/scroll.js';
import { useWords } from '../../../i18n/use-words.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import { levelChange } from '../contrast.js';
import { DumbbellChart } from '../dumbbell-chart.js';
import { EffectsDownloads } from '../effects-downloads.js';
import { levelPercentText, moneyText } from '../figure-text.js';
import { levelTable } from '../tables.js';
import { type FlowRow, movers, totalOf } from './flow-rows.js';

const MOVERS = 10;

/** Goods and services one way: the total, the sectors that move most, and all of them as a table. */
export function PairPanel(props: { rows: readonly FlowRow[]; exporter: string; importer: string }) {
  const { rows, exporter, importer } = props;
  const { showEffects } = useWorkbench();
  const words = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const { t } = words;
  const total = totalOf(rows);
  const change = levelChange(total.after, total.before);
  const drawn = useMemo(
    () =>
      movers(rows, MOVERS).map(({ code, before, after }) => ({
        name: words.sector(code),
        before,
        after,
        change: words.money(after - before),
        share: levelPercentText(levelChange(after, before), words),
      })),
    [rows, words],
  );
  const most = Math.max(0, ...drawn.flatMap(({ before, after }) => [before, after]));
  const columns: [DataColumn<FlowRow>, ...DataColumn<FlowRow>[]] = [
    {
      id: 'sector',
      label: t('effects.sector'),
      value: ({ code }) => words.sector(code),
      cell: ({ code }) => words.sector(code),
      ascending: true,
    },
    {
      id: 'before',
      label: t('effects.before'),
      value: ({ before }) => before,
      cell: ({ before }) => words.amount(before),
    },
    { id: 'after', label: t('effects.after'), value: ({ after }) => after, cell: ({ after }) => words.amount(after) },
    {
      id: 'change',
      label: t('effects.change'),
      value: ({ before, after }) => after - before,
      cell: ({ before, after }) => words.money(after - before),
    },
    {
      id: 'percent',
      label: '%',
      value: ({ before, after }) => levelChange(after, before).percent,
      cell: ({ before, after }) => levelPercentText(levelChange(after, before), words),
    },
  ];
  const name = t('effects.flows.name', { from: words.region(exporter), into: words.region(importer) });
  return (
    <div className="panel flow-panel" data-flow={`${exporter}:${importer}`}>
      <div className="flow-panel-head">
        <h3>{name}</h3>
        <EffectsDownloads
          part={`flows-${exporter}-${importer}`}
          title={name}
          table={() => levelTable('sector', 'million USD', rows)}
          chart={drawing}
        />
      </div>
      <p className="flow-total">
        <span data-figure="total-before">{words.amount(total.before)}</span> <span aria-hidden="true">→</span>
        <span className="unseen">{t('effects.flows.to')}</span>{' '}
        <b data-figure="total-after">{words.amount(total.after)}</b> {t('effects.musd')}{' '}
        <span className="quiet">
          {moneyText(change, words)}, {levelPercentText(change, words)}
        </span>
      </p>
      <div ref={drawing}>
        <DumbbellChart rows={drawn} most={most} tick={words.amount} />
      </div>
      <Details summary={t('effects.flows.all')}>
        <Scroll className="flow-scroll" label={name}>
          <DataTable
            caption={name}
            columns={columns}
            rows={rows}
            rowKey={({ code }) => code}
            onChoose={(sector) => showEffects({ sector })}
          />
        </Scroll>
      </Details>
    </div>
  );
}
