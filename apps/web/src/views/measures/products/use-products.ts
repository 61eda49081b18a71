import { type DutyView, isOf } from '../../../state/duty-view.js';
import { useAnswer } from '../../../state/use-answer.js';
import { useScheduleEdit } from '../use-what-if.js';

/** Every product with its duty on the day, as the ledger has it and as edited. */
export function useProducts(view: DutyView) {
  const edit = useScheduleEdit(view);
  const { pair, reading, day } = view;
  const { value, asked, failure, work } = useAnswer('products', { pair: pair.id, reading, day, edit });
  const current =
    isOf(asked, { pair: pair.id, reading, day }) && JSON.stringify(asked?.edit) === JSON.stringify(edit) && !work;
  return { value, failure, stale: !current };
}
