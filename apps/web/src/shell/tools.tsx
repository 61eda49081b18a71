import { useState } from 'react';
import { Button } from '../design/button.js';
import { useWords } from '../i18n/use-words.js';
import { copyLink } from './copy-link.js';
import { useShell } from './use-shell.js';

/** How long the outcome stands beside the button, in milliseconds. */
const SAID_MS = 3000;

/** The command palette and the link to what is on screen. */
export function Tools() {
  const { open } = useShell();
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    setCopied(await copyLink(window));
    setTimeout(() => setCopied(undefined), SAID_MS);
  };
  return (
    <>
      <Button className="tool-search" onClick={() => open('palette')}>
        {t('palette.open')} <kbd>Ctrl K</kbd>
      </Button>
      <Button className="tool-link" onClick={() => void copy()}>
        {t(copied === undefined ? 'palette.copy' : copied ? 'palette.copied' : 'palette.notCopied')}
      </Button>
      <span className="unseen" role="status">
        {copied !== undefined && t(copied ? 'palette.copied' : 'palette.notCopied')}
      </span>
    </>
  );
}
