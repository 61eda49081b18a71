import { Button } from '../design/button.js';
import { CopyButton } from '../design/copy-button.js';
import { useWords } from '../i18n/use-words.js';
import { useShell } from './use-shell.js';

/** The command palette and the link to what is on screen. */
export function Tools() {
  const { open } = useShell();
  const { t } = useWords();
  return (
    <>
      <Button className="tool-search" onClick={() => open('palette')}>
        {t('palette.open')} <kbd>Ctrl K</kbd>
      </Button>
      <CopyButton
        className="tool-link"
        label={t('palette.copy')}
        copied={t('palette.copied')}
        refused={t('palette.notCopied')}
        text={() => location.href}
      />
    </>
  );
}
