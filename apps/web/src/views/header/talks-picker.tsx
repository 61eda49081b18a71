import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';

/** Other talks of the server, where there are any. */
export function TalksPicker() {
  const { available, id } = useLoaded();
  const { open } = useWorkbench();
  const { t } = useWords();
  if (available.length < 2) return null;
  return (
    <select className="select" aria-label={t('app.talks')} value={id} onChange={(event) => open(event.target.value)}>
      {available.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {entry.id}
        </option>
      ))}
    </select>
  );
}
