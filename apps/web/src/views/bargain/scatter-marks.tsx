import { useWords } from '../../i18n/use-words.js';
import { useScreen } from '../../state/use-workbench.js';
import type { Bargain } from '../../worker/protocol.js';
import type { Frame } from './frame.js';
import { type Anchor, placeLabels, textWidth } from './place-labels.js';
import type { ScatterModel } from './scatter-model.js';
import { SolutionShape } from './solution-shape.js';
import { solutionPoints } from './solutions.js';

export interface ScatterMarksProps {
  readonly bargain: Bargain;
  readonly model: ScatterModel;
  readonly frame: Frame;
  readonly across: number;
  readonly up: number;
  readonly hovered: number | undefined;
}

/** Before everything: no deal, the solutions and the package on screen, with their names. */
export function ScatterMarks({ bargain, model, frame, across, up, hovered }: ScatterMarksProps) {
  const { t } = useWords();
  const priced = useScreen((screen) => screen.price.value);
  const place = (payoffs: readonly { total: { central: number } }[]) => ({
    x: frame.x(payoffs[across]?.total.central ?? 0),
    y: frame.y(payoffs[up]?.total.central ?? 0),
  });
  const solutions = solutionPoints(bargain.report).map((point) => ({
    ...point,
    id: point.keys.join(' '),
    text: point.keys.map((key) => t(`bargain.solutions.${key}`)).join(', '),
    ...place(point.report.payoffs),
  }));
  const origin = { x: frame.x(0), y: frame.y(0) };
  const yours = priced && place(priced.report.payoffs);
  const label = (id: string, text: string, at: { x: number; y: number }): Anchor & { text: string } => ({
    id,
    text,
    ...at,
    width: textWidth(text) + 8,
    height: 18,
  });
  const labels = [
    ...solutions.map(({ id, text, x, y }) => label(id, text, { x, y })),
    label('no-deal', t('bargain.noDeal'), origin),
    ...(yours ? [label('yours', t('bargain.yours'), yours)] : []),
  ];
  const placed = placeLabels(labels, frame.right, frame.bottom);
  return (
    <svg className="scatter-layer marks" width={frame.width} height={frame.height} aria-hidden="true">
      {placed.map(({ id, left, top, anchor }) => (
        <line
          key={id}
          className="leader"
          x1={anchor.x}
          y1={anchor.y}
          x2={Math.min(Math.max(anchor.x, left), left + anchor.width)}
          y2={Math.min(Math.max(anchor.y, top), top + anchor.height)}
        />
      ))}
      <path className="mark-origin" d={`M${origin.x - 5} ${origin.y - 5}l10 10m0 -10l-10 10`} />
      {solutions.map(({ id, keys, x, y }) => (
        <SolutionShape key={id} solution={keys[0] ?? 'nash'} x={x} y={y} />
      ))}
      {hovered !== undefined && (
        <circle
          className="mark-hovered"
          cx={frame.x(model.x[hovered] ?? 0)}
          cy={frame.y(model.y[hovered] ?? 0)}
          r={5}
        />
      )}
      {yours && (
        <g className="mark-yours">
          <circle cx={yours.x} cy={yours.y} r={11} />
          <circle cx={yours.x} cy={yours.y} r={3.5} />
        </g>
      )}
      {placed.map(({ id, left, top, anchor }) => (
        <text key={id} data-label={id} x={left + 4} y={top + 13}>
          {labels.find((one) => one.id === anchor.id)?.text}
        </text>
      ))}
    </svg>
  );
}
