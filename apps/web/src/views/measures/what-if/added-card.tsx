import { Button } from '../../../design/button.js';
import { Tag } from '../../../design/tag.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DutyView } from '../../../state/duty-view.js';
import type { AddedDuty } from '../../../state/what-if.js';
import { useMeasureNames } from '../measure-name.js';
import { useWhatIf } from '../use-what-if.js';
import { DayField } from './day-field.js';
import { RateField } from './rate-field.js';

/** A measure that no ledger has. */
export function AddedCard({ duty, at, view }: { duty: AddedDuty; at: number; view: DutyView }) {
  const { whatIf, put } = useWhatIf();
  const { t, party } = useWords();
  const { nameOf, rateOf } = useMeasureNames();
  const name = nameOf(duty);
  const set = (fields: Partial<AddedDuty>, field: string) =>
    put(
      { ...whatIf, added: whatIf.added.map((one, index) => (index === at ? { ...one, ...fields } : one)) },
      `${field} added ${at}`,
    );
  return (
    <li className="what-if-card" data-added={at}>
      <div className="what-if-card-head">
        <p>
          <b>{name}</b>
          <span className="quiet">: {rateOf(duty)}</span> <Tag kind="note">{t('whatIf.new')}</Tag>
        </p>
        <Button
          aria-label={t('whatIf.remove', { name })}
          onClick={() => put({ ...whatIf, added: whatIf.added.filter((_, index) => index !== at) }, `remove ${at}`)}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <p className="tiny quiet">
        {t('whatIf.addedNote', {
          importer: party(view.pair.importer),
          exporter: whatIf.everyone ? t('whatIf.onAll') : party(view.pair.exporter),
          products: duty.products.join(', '),
        })}
      </p>
      <RateField name={name} rate={duty.rate} onChange={(rate) => set({ rate }, 'rate')} />
      <div className="what-if-days">
        <DayField
          label={t('whatIf.from')}
          name={name}
          value={duty.from}
          changed={duty.from !== undefined}
          onChange={(from) => set({ from }, 'from')}
        />
        <DayField
          label={t('whatIf.to')}
          name={name}
          value={duty.to}
          changed={duty.to !== undefined}
          onChange={(to) => set({ to }, 'to')}
        />
      </div>
    </li>
  );
}
