import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';

/** The data sets that the talks name, where there is more than one. */
export function DataPicker() {
  const { datasets, dataset } = useLoaded();
  const { computeOn } = useWorkbench();
  const { t } = useWords();
  if (datasets.length < 2) return null;
  return (
    <select
      className="select"
      aria-label={t('head.dataset')}
      value={dataset.id}
      onChange={(event) => computeOn(event.target.value)}
    >
      {datasets.map((id) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  );
}
