import { GroupedPicker } from '../../../design/grouped-picker.js';
import { useWords } from '../../../i18n/use-words.js';
import type { DutyView } from '../../../state/duty-view.js';
import type { LedgerMeasure, LedgerParts } from '../../../worker/schedule-protocol.js';
import { useMeasureNames } from '../measure-name.js';
import { useWhatIf } from '../use-what-if.js';

const GROUPS = ['now', 'later', 'earlier'] as const;

/** A measure of the ledger to change, those in force on the day first. */
export function PickMeasure({ view, parts }: { view: DutyView; parts: LedgerParts | undefined }) {
  const { whatIf, put } = useWhatIf();
  const { t, shortDate } = useWords();
  const { nameOf, rateOf } = useMeasureNames();
  const taken = new Set(whatIf.changes.map(({ measure }) => measure));
  const when = ({ in_force: from, ended }: LedgerMeasure): (typeof GROUPS)[number] => {
    if (from === undefined || from > view.day) return 'later';
    return ended !== undefined && ended < view.day ? 'earlier' : 'now';
  };
  const open = (parts?.measures ?? []).filter(({ id }) => !taken.has(id));
  const groups = GROUPS.map((group) => ({
    label: t(`whatIf.when.${group}`),
    items: open
      .filter((measure) => when(measure) === group)
      .map((measure) => ({
        value: measure.id,
        label: [
          `${nameOf(measure)}: ${rateOf(measure)}`,
          measure.in_force && t('whatIf.since', { date: shortDate(measure.in_force) }),
          measure.id,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
  })).filter(({ items }) => items.length > 0);
  const pick = (id: string) => {
    const measure = parts?.measures.find((one) => one.id === id);
    if (!measure) return;
    // An exemption has no rate to keep: what can be changed is when it holds.
    const change = measure.kind === 'exemption' ? { measure: id, ended: null } : { measure: id, rate: measure.rate };
    put({ ...whatIf, changes: [...whatIf.changes, change] }, `pick ${id}`);
  };
  return (
    <GroupedPicker
      label={t('whatIf.change')}
      value=""
      groups={[{ label: '', items: [{ value: '', label: t('whatIf.change') }] }, ...groups]}
      onChange={pick}
    />
  );
}
