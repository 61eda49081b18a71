import { Picker } from '../design/picker.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';

/** Other talks of the server, where there are any. */
export function TalksPicker() {
  const { available, id } = useLoaded();
  const { open } = useWorkbench();
  const { t } = useWords();
  if (available.length < 2) return null;
  const items = available.map((entry) => ({ value: entry.id, label: entry.id }));
  return <Picker label={t('app.talks')} value={id} items={items} onChange={open} />;
}
