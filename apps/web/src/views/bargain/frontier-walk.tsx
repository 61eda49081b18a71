import { useWords } from '../../i18n/use-words.js';
import { choiceAt, outcomeOf } from '../../state/settle.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { type ScatterModel, walkRows } from './scatter-model.js';

export interface FrontierWalkProps {
  readonly model: ScatterModel;
  readonly xParty: string;
  readonly yParty: string;
}

/** A slider along the frontier; each step loads a package. */
export function FrontierWalk({ model, xParty, yParty }: FrontierWalkProps) {
  const loaded = useLoaded();
  const { choose } = useWorkbench();
  const choice = useScreen((screen) => screen.choice);
  const { t, party, money } = useWords();
  const rows = walkRows(model);
  if (rows.length < 2) return null;
  const outcome = outcomeOf(loaded, choice);
  const on = rows.findIndex((row) => model.outcomes[row] === outcome);
  const position = on < 0 ? Math.floor(rows.length / 2) : on;
  const row = rows[position] ?? 0;
  return (
    <div className="walk tiny" data-undrawn>
      <span>← {party(yParty)}</span>
      <input
        type="range"
        min={1}
        max={rows.length}
        value={position + 1}
        data-off={on < 0 || undefined}
        aria-label={t('bargain.walk')}
        aria-valuetext={t('bargain.walkValue', {
          at: position + 1,
          of: rows.length,
          x: party(xParty),
          xValue: money(model.x[row] ?? 0),
          y: party(yParty),
          yValue: money(model.y[row] ?? 0),
        })}
        onChange={(event) => {
          const next = rows[Number(event.target.value) - 1];
          if (next !== undefined) choose(choiceAt(loaded, model.outcomes[next] ?? 0));
        }}
      />
      <span>{party(xParty)} →</span>
    </div>
  );
}
