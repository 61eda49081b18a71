import { DateInput } from '../../design/date-input.js';
import { Slider } from '../../design/slider.js';
import { Toggle } from '../../design/toggle.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { useMatrixRecord } from './use-record.js';

const LAST_DAY = '2099-12-31';
const FIRST_DAY = '1900-01-01';

/** The day that the record is seen from, the day it is held against, and whether proposed claims count. */
export function DayControls() {
  const { talks } = useLoaded();
  const record = useMatrixRecord();
  const { on, since, accepted } = useScreen(({ address }) => address.agenda);
  const { showAgenda } = useWorkbench();
  const { t, date } = useWords();
  const days = record?.days ?? [];
  const latest = days.at(-1) ?? talks.as_of;
  // Past the last day on which something was said stands the whole record.
  const end = days.length - 1;
  const at =
    on === undefined
      ? end
      : Math.max(
          0,
          days.findLastIndex((day) => day <= on),
        );
  const move = (place: number) => showAgenda({ on: place === end ? undefined : days[place] });
  return (
    <div className="record-days">
      <DateInput
        label={t('record.asOf')}
        value={on ?? latest}
        min={FIRST_DAY}
        max={LAST_DAY}
        onChange={(day) => showAgenda({ on: day >= latest ? undefined : day })}
      />
      {end > 0 && (
        <div className="record-slider">
          <Slider
            label={t('record.slider')}
            value={at}
            valueText={date(days[at] ?? latest)}
            min={0}
            max={end}
            step={1}
            onChange={move}
          />
        </div>
      )}
      <span className="tiny quiet record-all">
        {on === undefined ? t('record.everything', { date: date(talks.as_of) }) : t('record.upTo', { date: date(on) })}
      </span>
      <span className="record-since">
        <DateInput
          label={t('record.since')}
          value={since ?? ''}
          min={FIRST_DAY}
          max={on ?? LAST_DAY}
          onChange={(day) => showAgenda({ since: day })}
        />
        {since !== undefined && (
          <button type="button" className="link-button tiny" onClick={() => showAgenda({ since: undefined })}>
            {t('record.noSince')}
          </button>
        )}
      </span>
      {record !== undefined && record.counts.proposed > 0 && (
        <span className="record-toggle small">
          <Toggle label={t('record.acceptedOnly')} on={accepted} onChange={(next) => showAgenda({ accepted: next })} />
          <span aria-hidden="true">{t('record.acceptedOnly')}</span>
          <span className="quiet">{t('record.proposedCount', { count: record.counts.proposed })}</span>
        </span>
      )}
    </div>
  );
}
