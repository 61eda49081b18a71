import './selection.css';
import { useMemo } from 'react';
import { Button } from '../../../design/button.js';
import { type DataColumn, DataTable } from '../../../design/data-table.js';
import { NumberInput } from '../../../design/number-input.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Box } from '../../../state/bargain-address.js';
import { choiceAt } from '../../../state/settle.js';
import { useLoaded, useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { PackageChanges } from '../package-changes.js';
import type { ScatterModel } from '../scatter-model.js';
import { OptionShares } from './option-shares.js';
import { selectPackages } from './select-packages.js';

export interface SelectionPanelProps {
  readonly model: ScatterModel;
  /** Codes of the parties across and up. */
  readonly across: string;
  readonly up: string;
}

interface Row {
  readonly outcome: number;
  readonly choice: readonly number[];
  readonly across: number;
  readonly up: number;
}

/** Packages listed; the rest is counted. */
const SHOWN = 40;

/** The packages in a rectangle of the chart: what they have in common, and the best of them. */
export function SelectionPanel({ model, across, up }: SelectionPanelProps) {
  const loaded = useLoaded();
  const box = useScreen((screen) => screen.address.bargain.box);
  const { selectPackages: setBox, choose } = useWorkbench();
  const { t, party, money, count } = useWords();
  const selection = useMemo(
    () =>
      box &&
      selectPackages(
        model,
        box,
        loaded.strides,
        loaded.issues.map(({ options }) => options.length),
      ),
    [model, box, loaded],
  );
  const rows = useMemo(
    () =>
      (selection?.rows ?? []).slice(0, SHOWN).map((row): Row => {
        const outcome = model.outcomes[row] ?? 0;
        return { outcome, choice: choiceAt(loaded, outcome), across: model.x[row] ?? 0, up: model.y[row] ?? 0 };
      }),
    [selection, model, loaded],
  );
  const columns = useMemo((): readonly [DataColumn<Row>, ...DataColumn<Row>[]] => {
    const figure = (id: string, label: string, value: (row: Row) => number): DataColumn<Row> => ({
      id,
      label,
      value,
      cell: (row) => money(value(row)),
    });
    return [
      {
        id: 'package',
        label: t('selection.package'),
        value: ({ outcome }) => outcome,
        cell: ({ choice }) => <PackageChanges choice={choice} />,
        ascending: true,
      },
      figure('across', party(across), (row) => row.across),
      figure('up', party(up), (row) => row.up),
      figure('sum', t('linkage.joint'), (row) => row.across + row.up),
    ];
  }, [t, party, money, across, up]);
  if (!box || !selection) {
    const middle = (domain: readonly [number, number]): [number, number] => [0, Math.round(domain[1])];
    return (
      <p className="selection-hint tiny quiet">
        {t('selection.hint')}{' '}
        <Button onClick={() => setBox({ x: middle(model.xDomain), y: middle(model.yDomain) })}>
          {t('selection.start')}
        </Button>
      </p>
    );
  }
  return (
    <section className="panel selection" aria-labelledby="selection-title">
      <div className="panel-head">
        <h3 id="selection-title">
          {t('selection.title', {
            count: selection.count,
            number: count(selection.count),
          })}
        </h3>
        <p className="tiny quiet">
          {t('selection.note', { agreeable: count(selection.agreeable), frontier: count(selection.frontier) })}
        </p>
      </div>
      <Bounds box={box} model={model} across={party(across)} up={party(up)} onChange={setBox} />
      {selection.count > 0 && (
        <>
          <h4>{t('selection.common')}</h4>
          <OptionShares options={selection.options} count={selection.count} />
          <h4>{t('selection.best', { count: rows.length })}</h4>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
          <div className="selection-list" tabIndex={0}>
            <DataTable
              caption={t('selection.best', { count: rows.length })}
              columns={columns}
              rows={rows}
              rowKey={({ outcome }) => String(outcome)}
              sortedBy="sum"
              onChoose={(key) => choose(choiceAt(loaded, Number(key)))}
            />
          </div>
        </>
      )}
      <div className="selection-foot">
        <Button onClick={() => setBox(undefined)}>{t('selection.clear')}</Button>
      </div>
    </section>
  );
}

function Bounds({
  box,
  model,
  across,
  up,
  onChange,
}: {
  box: Box;
  model: ScatterModel;
  across: string;
  up: string;
  onChange: (box: Box) => void;
}) {
  const { t } = useWords();
  const side = (axis: 'x' | 'y', name: string, domain: readonly [number, number]) => {
    const [from, to] = box[axis];
    const least = Math.min(from, Math.floor(domain[0]));
    const most = Math.max(to, Math.ceil(domain[1]));
    const step = 100;
    return (
      <span className="selection-side">
        {name}
        <NumberInput
          label={t('selection.from', { party: name })}
          value={from}
          min={least}
          max={to}
          step={step}
          onChange={(value) => onChange({ ...box, [axis]: [value, to] })}
        />
        –
        <NumberInput
          label={t('selection.to', { party: name })}
          value={to}
          min={from}
          max={most}
          step={step}
          onChange={(value) => onChange({ ...box, [axis]: [from, value] })}
        />
      </span>
    );
  };
  return (
    <div className="selection-bounds small">
      {side('x', across, model.xDomain)}
      {side('y', up, model.yDomain)}
    </div>
  );
}
