import type { MeasureChange } from '@parley/tariffs';
import { Button } from '../../../design/button.js';
import { useWords } from '../../../i18n/use-words.js';
import type { LedgerParts } from '../../../worker/schedule-protocol.js';
import { useMeasureNames } from '../measure-name.js';
import { useWhatIf } from '../use-what-if.js';
import { DayField } from './day-field.js';
import { RateField } from './rate-field.js';

export interface ChangeCardProps {
  readonly change: MeasureChange;
  readonly at: number;
  readonly parts: LedgerParts | undefined;
}

/** One measure of the ledger as changed, with what the law says beside each field. */
export function ChangeCard({ change, at, parts }: ChangeCardProps) {
  const { whatIf, put } = useWhatIf();
  const { t, shortDate, legalRate } = useWords();
  const { nameOf, rateOf } = useMeasureNames();
  const law = parts?.measures.find(({ id }) => id === change.measure);
  const name = law ? nameOf(law) : change.measure;
  const set = (fields: Partial<MeasureChange>, field: string) => {
    const next = Object.fromEntries(
      Object.entries({ ...change, ...fields }).filter(([, value]) => value !== undefined),
    ) as unknown as MeasureChange;
    put(
      { ...whatIf, changes: whatIf.changes.map((one, index) => (index === at ? next : one)) },
      `${field} ${change.measure}`,
    );
  };
  const remove = () =>
    put({ ...whatIf, changes: whatIf.changes.filter((_, index) => index !== at) }, `remove ${change.measure}`);
  const { paused } = change;
  const lastDay = change.ended === undefined ? law?.ended : (change.ended ?? undefined);
  return (
    <li className="what-if-card" data-measure={change.measure}>
      <div className="what-if-card-head">
        <p>
          <b>{name}</b>
          {law && <span className="quiet">: {rateOf(law)}</span>}
        </p>
        <Button aria-label={t('whatIf.remove', { name })} onClick={remove}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <p className="tiny quiet" lang="en">
        {law ? [law.legal, law.titles.slice(0, 3).join(', ')].filter(Boolean).join(' · ') : t('whatIf.unknown')}{' '}
        <code>{change.measure}</code>
      </p>
      {law?.kind !== 'exemption' && (
        <RateField
          name={name}
          rate={change.rate ?? law?.rate ?? 0}
          law={law && t('whatIf.law', { value: legalRate(law.rate) })}
          onChange={(rate) => set({ rate }, 'rate')}
        />
      )}
      <div className="what-if-days">
        <DayField
          label={t('whatIf.from')}
          name={name}
          value={change.in_force ?? law?.in_force}
          changed={change.in_force !== undefined}
          onChange={(day) => set({ in_force: day }, 'from')}
        />
        <DayField
          label={t('whatIf.to')}
          name={name}
          value={lastDay}
          changed={change.ended !== undefined}
          onChange={(day) => set({ ended: day ?? (law?.ended === undefined ? undefined : null) }, 'to')}
        />
        <DayField
          label={t('whatIf.pausedFrom')}
          name={name}
          value={paused?.from}
          changed={paused !== undefined}
          onChange={(day) =>
            set({ paused: day === undefined ? undefined : { from: day, to: laterOf(day, paused?.to) } }, 'pause')
          }
        />
        {paused && (
          <DayField
            label={t('whatIf.pausedTo')}
            name={name}
            value={paused.to ?? undefined}
            changed
            onChange={(day) =>
              set({ paused: { from: paused.from, to: day === undefined ? null : laterOf(paused.from, day) } }, 'pause')
            }
          />
        )}
      </div>
      {law && (change.in_force !== undefined || change.ended !== undefined) && (
        <p className="tiny quiet">
          {t('whatIf.lawDays', {
            from: law.in_force ? shortDate(law.in_force) : '–',
            to: law.ended ? shortDate(law.ended) : t('whatIf.open'),
          })}
        </p>
      )}
    </li>
  );
}

/** A last day no earlier than the first. */
function laterOf(from: string, to: string | null | undefined): string | null {
  if (to === null || to === undefined) return null;
  return to < from ? from : to;
}
