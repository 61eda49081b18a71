import { DateInput } from '../../design/date-input.js';
import { Info } from '../../design/floating.js';
import { Picker } from '../../design/picker.js';
import { Segments } from '../../design/segments.js';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';
import { AboutLedger } from './about-ledger.js';

/** More readings than this go into a list. */
const SEGMENTS = 4;

/** Whose duties, by whose reading of the record, between which days, and on which one. */
export function Controls({ view }: { view: DutyView }) {
  const { dutyPairs } = useLoaded();
  const { showDuties } = useWorkbench();
  const { t, language, party } = useWords();
  const { pair, reading, from, to, day, first, last } = view;
  const { reading: nameOf } = dutyWords(language);
  const readings = pair.readings.map((one) => ({ value: one.id, label: nameOf(one) }));
  const read = (id: string) => showDuties({ reading: id });
  return (
    <div className="duty-controls">
      {dutyPairs.length > 1 && (
        <div className="small">
          <span aria-hidden="true">{t('measures.pair')}</span>{' '}
          <Picker
            label={t('measures.pair')}
            value={pair.id}
            items={dutyPairs.map((one) => ({
              value: one.id,
              label: t('measures.pairName', { importer: party(one.importer), exporter: party(one.exporter) }),
            }))}
            onChange={(next) =>
              showDuties({ pair: next, reading: undefined, from: undefined, to: undefined, day: undefined })
            }
          />
        </div>
      )}
      <div className="duty-reading">
        <span className="small" aria-hidden="true">
          {t('measures.reading')}
        </span>
        {pair.readings.length <= SEGMENTS ? (
          <Segments tight label={t('measures.reading')} value={reading} segments={readings} onChange={read} />
        ) : (
          <Picker label={t('measures.reading')} value={reading} items={readings} onChange={read} />
        )}
        <Info label={t('app.about', { what: t('measures.about') })}>
          <AboutLedger pair={pair} />
        </Info>
      </div>
      <div className="duty-days">
        <DateInput
          label={t('measures.from')}
          value={from}
          min={first}
          max={to}
          onChange={(next) => showDuties({ from: next })}
        />
        <DateInput
          label={t('measures.to')}
          value={to}
          min={from}
          max={last}
          onChange={(next) => showDuties({ to: next })}
        />
        <DateInput
          label={t('measures.day')}
          value={day}
          min={from}
          max={to}
          onChange={(next) => showDuties({ day: next })}
        />
      </div>
    </div>
  );
}
