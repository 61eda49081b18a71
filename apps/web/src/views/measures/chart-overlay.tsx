import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { ChartLane } from './chart-lane.js';
import type { DutyFrame } from './duty-frame.js';
import type { DutyModel } from './duty-model.js';
import type { LaneDay } from './lane.js';
import { apart, rowOn } from './steps.js';

const LINE = 16;

export interface ChartOverlayProps {
  readonly model: DutyModel;
  readonly frame: DutyFrame;
  readonly view: DutyView;
  readonly hovered: string | undefined;
  readonly lane: readonly LaneDay[];
}

/** Over the steps: the days marked, and whose each line is. */
export function ChartOverlay({ model, frame, view, hovered, lane }: ChartOverlayProps) {
  const { t, shortDate } = useWords();
  const { day, statusQuo } = view;
  const within = (one: string | undefined) => one !== undefined && one >= model.from && one <= model.to;
  const rate = rowOn(model.own.timeline.rows, day)?.additional_rate;
  const edited = model.edited && rowOn(model.edited.rows, day)?.additional_rate;
  return (
    <svg className="duty-overlay" width={frame.width} height={frame.height} aria-hidden="true">
      {within(hovered) && hovered !== undefined && hovered !== day && (
        <line className="duty-rule" data-rule="hover" {...rule(frame, hovered, frame.top)} />
      )}
      {statusQuo !== undefined && within(statusQuo) && (
        <>
          <line className="duty-rule" data-rule="status-quo" {...rule(frame, statusQuo, 18)} />
          <DayLabel frame={frame} day={statusQuo} y={12} kind="status-quo">
            {t('measures.statusQuo')}, {shortDate(statusQuo)}
          </DayLabel>
        </>
      )}
      {within(day) && (
        <>
          <line className="duty-rule" data-rule="day" {...rule(frame, day, 32)} />
          <DayLabel frame={frame} day={day} y={30} kind="day">
            {shortDate(day)}
          </DayLabel>
          {rate !== undefined && <circle className="duty-point" cx={frame.x(day)} cy={frame.y(rate)} r={4} />}
          {edited !== undefined && (
            <rect
              className="duty-point"
              data-kind="edited"
              x={frame.x(day) - 4}
              y={frame.y(edited) - 4}
              width={8}
              height={8}
            />
          )}
        </>
      )}
      <ChartLane days={lane.filter(({ date }) => within(date))} frame={frame} />
      <EndLabels model={model} frame={frame} />
    </svg>
  );
}

function rule(frame: DutyFrame, day: string, top: number) {
  const x = frame.x(day);
  return { x1: x, x2: x, y1: top, y2: frame.bottom };
}

interface DayLabelProps {
  readonly frame: DutyFrame;
  readonly day: string;
  readonly y: number;
  readonly kind: string;
  readonly children: React.ReactNode;
}

/** The name of a rule, on the side where it has room. */
function DayLabel({ frame, day, y, kind, children }: DayLabelProps) {
  const x = frame.x(day);
  const left = x > (frame.left + frame.right) / 2;
  return (
    <text
      className="duty-day-label"
      data-label={kind}
      x={x + (left ? -5 : 5)}
      y={y}
      textAnchor={left ? 'end' : 'start'}
    >
      {children}
    </text>
  );
}

/** Each reading at the end of its line. */
function EndLabels({ model, frame }: { model: DutyModel; frame: DutyFrame }) {
  const { t, language, rate } = useWords();
  const { reading: nameOf } = dutyWords(language);
  const lastOf = (rows: DutyModel['own']['timeline']['rows'] | undefined) => rows?.at(-1)?.additional_rate;
  const ends = [
    ...[model.own, ...model.others].map(({ reading, timeline }, at) => ({
      kind: at === 0 ? 'own' : 'other',
      name: nameOf(reading),
      last: lastOf(timeline.rows),
    })),
    { kind: 'edited', name: t('measures.asEdited'), last: lastOf(model.edited?.rows) },
  ].flatMap(({ last, ...end }) => (last === undefined ? [] : [{ ...end, last }]));
  const places = apart(
    ends.map(({ last }) => frame.y(last)),
    LINE,
    frame.top,
    frame.bottom - 4,
  );
  return ends.map(({ kind, name, last }, at) => {
    const y = places[at] ?? 0;
    return (
      <g key={`${kind} ${name}`}>
        <path
          className="duty-leader"
          d={`M${frame.right + 1} ${frame.y(last)}L${frame.right + 8} ${y}L${frame.right + 12} ${y}`}
        />
        <text className="duty-end" data-kind={kind} x={frame.right + 16} y={y} dy="0.34em">
          {name} {rate(last)}
        </text>
      </g>
    );
  });
}
