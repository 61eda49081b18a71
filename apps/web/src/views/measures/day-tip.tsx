import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyFrame } from './duty-frame.js';
import { colourOf, type DutyModel } from './duty-model.js';
import { rowOn, spanOf } from './steps.js';

export interface DayTipProps {
  readonly model: DutyModel;
  readonly frame: DutyFrame;
  readonly day: string;
}

/** What holds on the day under the pointer, and until when. */
export function DayTip({ model, frame, day }: DayTipProps) {
  const { t, language, rate, shortDate } = useWords();
  const words = dutyWords(language);
  const { timeline } = model.own;
  const row = rowOn(timeline.rows, day);
  if (!row) return null;
  const { to } = spanOf(timeline, row.date);
  const [low, high] = row.additional_rate_range;
  const x = frame.x(day);
  return (
    <div
      className="tip tiny duty-tip"
      aria-hidden="true"
      style={x < (frame.left + frame.right) / 2 ? { left: x + 14 } : { right: frame.width - x + 14 }}
    >
      <p className="quiet">{t('measures.span', { from: shortDate(day), to: shortDate(to) })}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{words.reading(model.own.reading)}</th>
            <td>
              <b>{rate(row.additional_rate)}</b>
            </td>
          </tr>
          {model.edited && (
            <tr className="duty-edited">
              <th scope="row">{t('measures.asEdited')}</th>
              <td>
                <b>{rate(rowOn(model.edited.rows, day)?.additional_rate ?? Number.NaN)}</b>
              </td>
            </tr>
          )}
          {row.by_authority.map((one) => (
            <tr key={one.authority}>
              <th scope="row">
                <i className="duty-swatch" style={{ background: colourOf(model.authorities, one.authority) }} />{' '}
                {words.authority(one.authority)}
              </th>
              <td>{rate(one.rate)}</td>
            </tr>
          ))}
          {model.others.map((other) => (
            <tr key={other.reading.id} className="quiet">
              <th scope="row">{words.reading(other.reading)}</th>
              <td>{rate(rowOn(other.timeline.rows, day)?.additional_rate ?? Number.NaN)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {low !== high && <p className="quiet">{t('measures.rangeValue', { low: rate(low), high: rate(high) })}</p>}
    </div>
  );
}
