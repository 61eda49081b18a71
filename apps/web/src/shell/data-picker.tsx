import { Picker } from '../design/picker.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';

/** The data sets that the talks name, where there is more than one. */
export function DataPicker() {
  const { datasets, dataset } = useLoaded();
  const { computeOn } = useWorkbench();
  const { t } = useWords();
  if (datasets.length < 2) return null;
  const items = datasets.map((id) => ({ value: id, label: id }));
  return <Picker label={t('head.dataset')} value={dataset.id} items={items} onChange={computeOn} />;
}
