import { scopeBands } from '@parley/talks';
import { useWidth } from '../../../design/use-width.js';
import { useWords } from '../../../i18n/use-words.js';
import { shiftedDay, timeOf } from '../../../state/day.js';
import { useLoaded, useScreen } from '../../../state/use-workbench.js';
import type { IssueRecord } from '../../../worker/record-protocol.js';
import { useMatrixRecord } from '../use-record.js';

const ROW = 26;
const NAMES = 96;
const AXIS = 18;

/** Width of a label before it is drawn: Korean letters are as wide as they are high. */
function widthOf(label: string): number {
  return [...label].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12.5 : 6.8), 10);
}

/** Whether each party held the issue to be on the table, over time; said as a list too. */
export function ScopeChart({ record }: { record: IssueRecord }) {
  const { talks, parties } = useLoaded();
  const days = useMatrixRecord()?.days ?? [];
  const on = useScreen(({ address }) => address.agenda.on);
  const { t, party, date, shortDate } = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { parties: byParty, overall } = scopeBands(
    record.scope,
    record.issue,
    parties.map(({ code }) => code),
  );
  const last = [on ?? talks.as_of, days.at(-1) ?? ''].sort()[on === undefined ? 1 : 0] ?? talks.as_of;
  const dated = record.scope.flatMap(({ since }) => since ?? []);
  const first = shiftedDay([...dated, days[0] ?? last].sort()[0] ?? last, -4);
  const x = (day: string) =>
    NAMES +
    ((timeOf(day) - timeOf(first)) / Math.max(1, timeOf(shiftedDay(last, 1)) - timeOf(first))) * (width - NAMES);
  const rows = [
    { name: t('agenda.table'), kind: 'overall', bands: overall },
    ...byParty.map((own) => ({ name: party(own.party), kind: own.party, bands: own.bands })),
  ];
  const nameOf = (kind: string, state: string | null) =>
    kind === 'overall' ? t(`agenda.overall.${state}`) : t(`agenda.states.${state ?? 'silent'}`);
  return (
    <div ref={ref} className="scope-chart">
      {width > 0 && (
        <svg width={width} height={rows.length * ROW + AXIS} aria-hidden="true">
          {rows.map(({ name, kind, bands }, at) => (
            <g key={kind} transform={`translate(0 ${at * ROW})`}>
              <text x={0} y={ROW / 2 - 2} dy="0.34em" className="scope-name">
                {name}
              </text>
              {bands.map(({ from, to, state }) => {
                const left = from === null ? NAMES : x(from);
                const right = to === null ? width : x(shiftedDay(to, 1));
                const label = nameOf(kind, state);
                return (
                  <g key={from ?? ''} className="scope-band" data-state={state ?? 'silent'}>
                    <rect x={left + 0.5} y={2} width={Math.max(2, right - left - 1)} height={ROW - 8} rx={2} />
                    {right - left > widthOf(label) && (
                      <text x={left + 6} y={ROW / 2 - 2} dy="0.34em">
                        {label}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          ))}
          <text className="scope-axis" x={NAMES} y={rows.length * ROW + 10}>
            {shortDate(first)}
          </text>
          <text className="scope-axis" x={width} y={rows.length * ROW + 10} textAnchor="end">
            {shortDate(last)}
          </text>
        </svg>
      )}
      <ul className="unseen">
        {rows.map(({ name, kind, bands }) => (
          <li key={kind} data-bands={kind}>
            {name}:{' '}
            {bands
              .map(({ from, state }) =>
                from === null
                  ? nameOf(kind, state)
                  : `${nameOf(kind, state)} ${t('agenda.since', { date: date(from) })}`,
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
