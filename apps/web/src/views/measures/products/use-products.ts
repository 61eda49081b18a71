import type { DutyView } from '../../../state/duty-view.js';
import { useAgedAnswer } from '../use-aged-answer.js';
import { useScheduleEdit } from '../use-what-if.js';

/** Every product with its duty on the day, as the ledger has it and as edited. */
export function useProducts(view: DutyView) {
  const edit = useScheduleEdit(view);
  const { pair, reading, day } = view;
  return useAgedAnswer('products', { pair: pair.id, reading, day, edit });
}
