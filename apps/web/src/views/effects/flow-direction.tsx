import type { FlowEffect } from '@parley/talks';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FlowsChart } from './flows-chart.js';
import { type FlowTotal, movers } from './movers.js';
import { MoversTable } from './unseen-tables.js';

const MOVERS = 6;

/** Goods one way: the total, and the sectors that move most. */
export function FlowDirection({
  total,
  flows,
  most,
}: {
  total: FlowTotal;
  flows: readonly FlowEffect[];
  most: number;
}) {
  const { t, party, amount, money, percent } = useWords();
  const { exporter, importer, noDeal, withPackage } = total;
  const own = useMemo(
    () =>
      movers(
        flows.filter((flow) => flow.exporter === exporter && flow.importer === importer),
        MOVERS,
      ),
    [flows, exporter, importer],
  );
  const name = t('effects.flow', { from: party(exporter), into: party(importer) });
  return (
    <div className="flow">
      <p className="flow-total">
        <b>{name}</b>
        <span>
          {amount(noDeal)} <span aria-hidden="true">→</span> {amount(withPackage)}
        </span>
        <span className="flow-change">{money(withPackage - noDeal)}</span>
        <span className="flow-change">{noDeal > 0 ? percent((100 * (withPackage - noDeal)) / noDeal) : '–'}</span>
      </p>
      <FlowsChart flows={own} most={most} />
      <MoversTable name={name} flows={own} />
    </div>
  );
}
