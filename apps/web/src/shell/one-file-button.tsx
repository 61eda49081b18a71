import { useState } from 'react';
import { Button } from '../design/button.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';
import { saveOneFile } from './one-file.js';

/** Saves the workbench with its talks as one file. */
export function OneFileButton() {
  const workbench = useWorkbench();
  const loaded = useLoaded();
  const { t } = useWords();
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<string>();
  const save = async () => {
    setSaving(true);
    setFault(undefined);
    await saveOneFile(workbench, loaded).catch((error: unknown) =>
      setFault(error instanceof Error ? error.message : String(error)),
    );
    setSaving(false);
  };
  return (
    <div className="one-file">
      <Button disabled={saving} title={t('embedded.saveHint')} onClick={() => void save()}>
        {t(saving ? 'brief.saving' : 'embedded.save')}
      </Button>
      {fault !== undefined && <span role="alert">{t('brief.failed', { message: fault })}</span>}
    </div>
  );
}
