import { useWords } from '../../i18n/use-words.js';
import type { DutyFrame } from './duty-frame.js';
import { type LaneDay, type LaneKind, lanePlaces, SIGN_WIDTH } from './lane.js';

const ROWS = 3;
const ROW_HEIGHT = 15;

/** A shape for each kind: none is told by colour alone. */
const SIGNS: Readonly<Record<LaneKind, string>> = {
  suspended: 'M-3 -4V4M3 -4V4',
  invalidated: 'M-4 -4L4 4M4 -4L-4 4',
  expires: 'M-4 -3H4L0 4Z',
  deadline: 'M0 -5L5 0L0 5L-5 0Z',
};

/** Pauses, rulings, expiries and deadlines under the axis, named where there is room. */
export function ChartLane({ days, frame }: { days: readonly LaneDay[]; frame: DutyFrame }) {
  const { t } = useWords();
  const marks = days.map((day) => {
    const label = t(`measures.lane.${day.kind}`, { what: day.what.join(', ') });
    return { ...day, label, x: frame.x(day.date), width: SIGN_WIDTH + widthOf(label) };
  });
  const places = lanePlaces(marks, ROWS, frame.width);
  return marks.map(({ date, kind, label, x }, at) => {
    const { row, named } = places[at] ?? { row: 0, named: false };
    const y = frame.bottom + 42 + row * ROW_HEIGHT;
    return (
      <g key={`${date} ${kind}`} className="duty-lane" data-kind={kind}>
        <line className="duty-lane-rule" x1={x} x2={x} y1={frame.bottom} y2={y - 6} />
        <path d={SIGNS[kind]} transform={`translate(${x} ${y})`} />
        {named && (
          <text x={x + 9} y={y} dy="0.34em">
            {label}
          </text>
        )}
      </g>
    );
  });
}

/** Width of a label before it is drawn: Korean letters are as wide as they are high. */
function widthOf(label: string): number {
  return [...label].reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : 6.2), 0);
}
